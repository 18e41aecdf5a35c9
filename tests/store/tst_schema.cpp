#include "core/store/contactstore.h"
#include "core/store/schema.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class SchemaTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString path() const { return m_dir->filePath(u"deep/er/contacts.sqlite"_s); }

    static QByteArray bytesOf(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void makesFolderAndFileForTheOwnerAlone()
    {
        QVERIFY(ContactStore::open(path(), u"w"_s));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(path()).absolutePath()) & others));
    }

    void refusesANewerFileAndLeavesItAlone()
    {
        QVERIFY(ContactStore::open(path(), u"w"_s));
        {
            auto database = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->run(u"PRAGMA user_version = 99"_s));
        }
        const QByteArray before = bytesOf(path());
        const auto opened = ContactStore::open(path(), u"w"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::NewerVersion);
        QCOMPARE(opened.error().detail, u"99"_s);
        QCOMPARE(bytesOf(path()), before);
    }

    void refusesTheFileOfAnotherWorkspace()
    {
        QVERIFY(ContactStore::open(path(), u"one"_s));
        const auto opened = ContactStore::open(path(), u"two"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::OtherWorkspace);
        QVERIFY(ContactStore::open(path(), u"one"_s));
    }

    void refusesWhatIsNoDatabase()
    {
        const QString file = m_dir->filePath(u"notes.txt"_s);
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        const auto opened = ContactStore::open(file, u"w"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::CannotOpen);
        QCOMPARE(bytesOf(file), QByteArray(5000, 'x'));
    }

    void refusesTheDatabaseOfAnotherProgram()
    {
        const QString file = m_dir->filePath(u"other.sqlite"_s);
        {
            auto database = Database::open(file, Database::Access::ReadWrite);
            QVERIFY(database);
            QVERIFY((*database)->run(u"CREATE TABLE theirs (a)"_s));
        }
        const auto opened = ContactStore::open(file, u"w"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::CannotOpen);
        auto database = Database::open(file, Database::Access::ReadOnly);
        QVERIFY(database);
        QVERIFY((*database)->run(u"SELECT a FROM theirs"_s));
        QVERIFY(!(*database)->run(u"SELECT * FROM contact"_s));
    }

    void isHeldByOneProgramAtATime()
    {
        const auto first = ContactStore::open(path(), u"w"_s);
        QVERIFY(first);
        const auto second = ContactStore::open(path(), u"w"_s);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, StoreError::Kind::Busy);
    }

    void saysWhenTheFolderCannotBeMade()
    {
        const QString file = m_dir->filePath(u"file"_s);
        QFile blocker(file);
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto opened = ContactStore::open(file + u"/contacts.sqlite"_s, u"w"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::CannotOpen);
    }

    void survivesAKillBetweenCommits()
    {
        // A copy of the file and its log taken while the store is open is what a kill leaves behind.
        auto store = ContactStore::open(path(), u"w"_s);
        QVERIFY(store);
        StoreChange change;
        change.upserts = {makeContact(1, u"2026-04-12T15:30:00Z"_s)};
        change.records.insert(u"sync.state"_s, "page 1");
        (void)valueOf((*store)->commit(change));
        const QString copy = m_dir->filePath(u"copy.sqlite"_s);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
        const auto after = ContactStore::open(copy, u"w"_s);
        QVERIFY(after);
        QCOMPARE((*after)->contactCount(), 1);
        QCOMPARE((*after)->record(u"sync.state"_s), QByteArray("page 1"));
    }
};

ROLODESK_TEST(SchemaTest);
#include "tst_schema.moc"
