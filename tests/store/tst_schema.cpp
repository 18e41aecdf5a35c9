#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/store/schema.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/stored.h"
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

    /// Whose file it is, in every way a file can lie there: what is refused stays byte for byte as it was, and nothing appears beside it.
    void refusesAFileThatIsNotItsOwnUntouched_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<bool>("isOurs"); ///< Made by the store first.
        QTest::addColumn<StoreError::Kind>("kind");
        const QString plain = u"PRAGMA journal_mode = DELETE"_s;
        const QString newer = u"PRAGMA user_version = 99"_s;
        using Kind = StoreError::Kind;
        QTest::newRow("newer") << QStringList {newer} << true << Kind::NewerVersion;
        QTest::newRow("newer, without a log") << QStringList {newer, plain} << true << Kind::NewerVersion;
        QTest::newRow("another workspace") << QStringList {u"UPDATE record SET value = 'other' WHERE key = 'workspace'"_s}
                                           << true << Kind::OtherWorkspace;
        QTest::newRow("another program") << QStringList {u"CREATE TABLE theirs (a)"_s} << false << Kind::CannotOpen;
        QTest::newRow("another program, without a log")
            << QStringList {plain, u"CREATE TABLE theirs (a)"_s} << false << Kind::CannotOpen;
    }
    void refusesAFileThatIsNotItsOwnUntouched()
    {
        QFETCH(QStringList, statements);
        QFETCH(bool, isOurs);
        QFETCH(StoreError::Kind, kind);
        // A name that has to be escaped in an address.
        const QString file = m_dir->filePath(u"a b#c%41?.sqlite"_s);
        if (isOurs)
            QVERIFY(ContactStore::open(file, u"w"_s));
        {
            auto database = Database::open(file, Database::Access::ReadWrite);
            QVERIFY(database);
            for (const QString &statement : statements)
                QVERIFY2((*database)->run(statement), qPrintable(statement));
        }
        const QByteArray before = bytesOf(file);
        QVERIFY(!before.isEmpty());
        const QStringList filesBefore = QDir(m_dir->path()).entryList(QDir::Files);
        const auto opened = ContactStore::open(file, u"w"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QCOMPARE(opened.error().path, file);
        if (kind == StoreError::Kind::NewerVersion)
            QCOMPARE(opened.error().detail, u"99"_s);
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), filesBefore);
    }

    void refusesANewerFileWhoseNewsAreInTheLog()
    {
        QVERIFY(ContactStore::open(path(), u"w"_s));
        auto running = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(running);
        QVERIFY((*running)->run(u"PRAGMA user_version = 99"_s));
        const QString copy = m_dir->filePath(u"copy.sqlite"_s);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
        const QByteArray file = bytesOf(copy);
        const QByteArray log = bytesOf(copy + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        const auto opened = ContactStore::open(copy, u"w"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, StoreError::Kind::NewerVersion);
        QCOMPARE(bytesOf(copy), file);
        QCOMPARE(bytesOf(copy + u"-wal"_s), log);
    }

    /// What was never released is loaded anew: the file is ours, its contacts are the service's.
    void emptiesAFileOfTheSecondVersion()
    {
        const Contact first = makeContact(1, u"2026-04-12T15:30:00Z"_s);
        const auto put = [&first](ContactStore &store) {
            StoreChange change;
            change.upserts = {first};
            change.records.insert(u"sync.state"_s, "far"_ba);
            (void)valueOf(store.commit(change));
        };
        {
            auto store = ContactStore::open(path(), u"w"_s);
            QVERIFY(store);
            put(**store);
        }
        {
            auto file = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(file);
            for (const char *statement : {"DROP TABLE contact", "DROP TABLE contact_index",
                     "DROP TABLE journal_group", "DROP TABLE journal_write", "DROP TABLE import_run",
                     "CREATE TABLE contact (id INTEGER PRIMARY KEY, rev INTEGER NOT NULL,"
                     " updated_ns INTEGER, walk INTEGER NOT NULL, json BLOB NOT NULL)",
                     "CREATE INDEX contact_updated ON contact (updated_ns)",
                     "CREATE TABLE contact_index (id INTEGER PRIMARY KEY, updated_ns INTEGER,"
                     " owner INTEGER NOT NULL, flags INTEGER NOT NULL, tags BLOB NOT NULL,"
                     " text BLOB NOT NULL)",
                     "INSERT INTO contact VALUES (1, 1, 1, 1, '{\"id\":1}')",
                     "INSERT INTO contact_index VALUES (1, 1, 0, 0, x'', 'one')",
                     "CREATE INDEX contact_value_contact ON contact_value (contact_id)",
                     "PRAGMA user_version = 2"}) {
                QVERIFY2((*file)->run(QString::fromLatin1(statement)), statement);
            }
        }
        auto store = ContactStore::open(path(), u"w"_s);
        QVERIFY(store);
        QCOMPARE((*store)->contactCount(), 0);
        QCOMPARE((*store)->record(u"sync.state"_s), QByteArray());
        QVERIFY(valueOf((*store)->withChannels({first.phone})).front().isEmpty());
        put(**store);
        QCOMPARE((*store)->contactCount(), 1);
        QCOMPARE(valueOf((*store)->withChannels({first.phone})).front().size(), 1);
        store->reset();
        auto file = Database::open(path(), Database::Access::ReadOnly);
        QSqlQuery index = (*file)->query();
        QVERIFY(index.exec(u"SELECT 1 FROM sqlite_master WHERE name = 'contact_value_contact'"_s));
        QVERIFY(!index.next());
        QVERIFY(!ContactStore::open(path(), u"another"_s));
    }

    /// A file from before there was a journal goes on with one, and loses nothing.
    void givesAFileOfTheThirdVersionAJournal()
    {
        Contact contact = makeContact(1, u"2026-04-12T15:30:00Z"_s, u"Ada"_s);
        {
            auto store = ContactStore::open(path(), u"w"_s);
            QVERIFY(store);
            StoreChange change;
            change.upserts = {contact, makeContact(2, u"2026-04-12T15:31:00Z"_s)};
            change.records.insert(u"sync.state"_s, "far"_ba);
            change.tags = QList<Tag> {{TagId(5), u"VIP"_s, {}, {}, 1}};
            (void)valueOf((*store)->commit(change));
        }
        {
            auto file = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(file);
            for (const char *statement : {"DROP TABLE journal_write", "DROP TABLE journal_group",
                     "DROP TABLE import_run", "PRAGMA user_version = 3"}) {
                QVERIFY2((*file)->run(QString::fromLatin1(statement)), statement);
            }
        }
        auto store = ContactStore::open(path(), u"w"_s);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        QCOMPARE((*store)->contactCount(), 2);
        QCOMPARE(stored(**store, contact.id), std::optional(contact));
        QCOMPARE((*store)->record(u"sync.state"_s), "far"_ba);
        QCOMPARE((*store)->directory().tags.size(), 1);
        WriteJournal journal(**store);
        QCOMPARE(valueOf(journal.load()), 0);
        WriteGroup group;
        group.made = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        JournalWrite write;
        write.contact = contact.id;
        write.planned = group.made;
        const QList<JournalWrite> planned = valueOf(journal.plan(group, {write}));
        QCOMPARE(valueOf(journal.read(planned.front().id))->write, planned.front());
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

    /// Somebody was killed between making the lock and writing a name into it: it must not hold for
    /// ever.
    void isNotLockedByNobody_data()
    {
        QTest::addColumn<int>("age");
        QTest::newRow("old") << 60;
        QTest::newRow("a moment ago") << 0;
    }
    void isNotLockedByNobody()
    {
        QFETCH(int, age);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"contacts.sqlite"_s);
        QFile lock(path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QVERIFY(lock.setFileTime(
            QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
        lock.close();
        const auto store = ContactStore::open(path, u"w"_s);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto second = ContactStore::open(path, u"w"_s); // by somebody who lives
        QVERIFY(!second);
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
