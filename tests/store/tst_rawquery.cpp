#include "core/store/rawquery.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class RawQueryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(opened);
        m_database = std::move(*opened);
        QVERIFY(m_database->run(
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, number INTEGER, name TEXT, bytes BLOB NOT NULL)"_s));
    }
    void cleanup() { m_database.reset(); }

    void givesBackWhatWasPut()
    {
        auto put = RawQuery::prepare(
            *m_database, "INSERT INTO t (id, number, name, bytes) VALUES (?1, ?2, ?3, ?4)");
        QVERIFY(put);
        put->bind(1, 7);
        put->bind(2, qint64(-9000000000000000001));
        put->bindText(3, "Zoë");
        put->bindBlob(4, std::string_view("a\0b", 3));
        QVERIFY(put->run());
        // Again: nothing of before is left where it was bound anew.
        put->bind(1, 8);
        put->bindNull(2);
        put->bindText(3, {});
        put->bindBlob(4, {});
        QVERIFY(put->run());

        auto read = RawQuery::prepare(
            *m_database, "SELECT number, name, bytes, typeof(name) FROM t ORDER BY id");
        QVERIFY(read);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(*read->step());
            QCOMPARE(read->integer(0), qint64(-9000000000000000001));
            QVERIFY(read->bytes(1) == "Zoë");
            QVERIFY(read->bytes(2) == std::string_view("a\0b", 3));
            QVERIFY(read->bytes(3) == "text");
            QVERIFY(*read->step());
            QVERIFY(read->isNull(0));
            QVERIFY(!read->isNull(1));
            QVERIFY(!read->isNull(2));
            QVERIFY(read->bytes(2).empty());
            QVERIFY(!*read->step());
        }
    }

    void resetBeginsAnew()
    {
        QVERIFY(m_database->run(u"INSERT INTO t (id, bytes) VALUES (1, 'x'), (2, 'y')"_s));
        auto read = RawQuery::prepare(*m_database, "SELECT id FROM t ORDER BY id");
        QVERIFY(*read->step());
        read->reset();
        QVERIFY(*read->step());
        QCOMPARE(read->integer(0), 1);
    }

    void saysWhyAStatementCannotBe()
    {
        const auto query = RawQuery::prepare(*m_database, "SELECT id FROM nowhere");
        QVERIFY(!query);
        QCOMPARE(query.error().kind, StoreError::Kind::Failed);
        QCOMPARE(query.error().path, path());
        QVERIFY2(query.error().detail.contains(u"nowhere"_s), qPrintable(query.error().detail));
    }

    void saysWhyAStatementFailed()
    {
        auto put = RawQuery::prepare(*m_database, "INSERT INTO t (id, bytes) VALUES (?1, ?2)");
        put->bind(1, 1);
        put->bindNull(2);
        const auto refused = put->run();
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(u"NOT NULL"_s));
        // And it can be run again.
        put->bindBlob(2, "x");
        QVERIFY(put->run());

        auto reader = Database::open(path(), Database::Access::ReadOnly);
        QVERIFY(reader);
        auto forbidden = RawQuery::prepare(**reader, "DELETE FROM t");
        QVERIFY(forbidden);
        const auto failed = forbidden->run();
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, StoreError::Kind::CannotOpen);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"raw.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

ROLODESK_TEST(RawQueryTest);
#include "tst_rawquery.moc"
