#include "core/contacts/contactjson.h"
#include "core/store/contactstore.h"
#include "core/store/storethread.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/stored.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 30;

const auto cursorRecord = u"sync.state"_s;

/// Page `number`, from 1: its contacts, a revision of contact 1 that is the number of the page, and
/// the cursor.
StoreChange pageOf(int number)
{
    StoreChange change;
    for (int i = 1; i <= pageSize; ++i)
        change.upserts.append(makeContact(number * 1000 + i, u"2026-04-12T15:30:00Z"_s, u"Ada"_s));
    QJsonObject first = makeContact(1, u"2026-04-12T15:30:00Z"_s).json.object();
    first.insert("rev"_L1, number);
    change.upserts.append(*contactFromJson(first));
    change.records.insert(cursorRecord, QByteArray::number(number));
    return change;
}

} // namespace

/// The store when something ends in the middle: the program, a commit, whoever waits for an answer.
class InterruptionsTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->filePath(u"contacts.sqlite"_s); }
    std::unique_ptr<ContactStore> open() const
    {
        auto opened = ContactStore::open(path(), u"w"_s);
        if (!opened)
            qFatal("the store cannot be opened");
        return std::move(*opened);
    }
    /// What a kill at this moment would leave behind; false when the copy cannot be opened or is
    /// torn.
    bool survivesAKillNow(int &cursor) const
    {
        const QString copy = m_dir->filePath(u"copy.sqlite"_s);
        for (const auto &end : {u""_s, u"-wal"_s}) {
            QFile::remove(copy + end);
            if (!QFile::copy(path() + end, copy + end))
                return false;
        }
        const auto after = ContactStore::open(copy, u"w"_s);
        if (!after)
            return false;
        cursor = (*after)->record(cursorRecord).toInt();
        if (cursor == 0)
            return (*after)->contactCount() == 0;
        if ((*after)->contactCount() != cursor * pageSize + 1
            || stored(**after, ContactId(1))->rev != cursor)
            return false;
        for (int i = 1; i <= pageSize; ++i) {
            if (!stored(**after, ContactId(cursor * 1000 + i)))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aKillAtAnyMomentLeavesCursorAndPagesThatAgree()
    {
        const auto store = open();
        // A reader that stays where it is keeps SQLite from moving the log into the file while the
        // two are copied one after the other: a kill hits both at once.
        auto reader = Database::open(path(), Database::Access::ReadOnly);
        QVERIFY(reader && (*reader)->run(u"BEGIN"_s));
        QVERIFY((*reader)->run(u"SELECT count(*) FROM contact"_s));
        constexpr int pages = 80;
        int committed = 0;
        QObject context;
        for (int page = 1; page <= pages; ++page) {
            store->commit(pageOf(page))
                ->then(&context, [&committed](const Result<StoreCommit, StoreError> &done) {
                    committed += done ? 1 : 0;
                });
        }
        QSet<int> seen;
        while (committed < pages) {
            int cursor = -1;
            QVERIFY2(survivesAKillNow(cursor), qPrintable(QString::number(cursor)));
            seen.insert(cursor);
            QCoreApplication::processEvents();
        }
        int last = -1;
        QVERIFY(survivesAKillNow(last));
        QCOMPARE(last, pages);
        QVERIFY2(seen.size() > 1, "no copy was taken while commits were going on");
    }

    void aCommitThatFailsLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("trigger");
        const auto row = [](const char *name, const QString &when) {
            QTest::newRow(name) << u"CREATE TRIGGER stop BEFORE "_s + when
                    + u" BEGIN SELECT RAISE(ABORT, 'stop'); END"_s;
        };
        row("at its first contact", u"INSERT ON contact_index WHEN NEW.id = 2001"_s);
        row("at its last contact", u"INSERT ON contact_index WHEN NEW.id = 1 AND NEW.rev = 2"_s);
        row("at what the service sent",
            u"INSERT ON contact WHEN instr(CAST(NEW.json AS TEXT), '2010') > 0"_s);
        row("at a value of a contact", u"INSERT ON contact_value WHEN NEW.contact_id = 2010"_s);
        row("at a removal", u"DELETE ON contact_index WHEN OLD.id = 1001"_s);
        row("at the directory", u"INSERT ON record WHEN NEW.key = 'directory.tags'"_s);
        row("at the cursor",
            u"INSERT ON record WHEN NEW.key = 'sync.state' AND NEW.value = x'32'"_s);
    }
    void aCommitThatFailsLeavesNothingBehind()
    {
        QFETCH(QString, trigger);
        auto store = open();
        (void)valueOf(store->commit(pageOf(1)));
        auto other = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(other);
        const auto planted = (*other)->run(trigger);
        QVERIFY2(planted, qPrintable(planted ? QString() : planted.error().detail));
        QSignalSpy told(store.get(), &ContactStore::committed);
        StoreChange second = pageOf(2);
        second.removals = {ContactId(1001)};
        second.tags = {Tag{TagId(5), u"VIP"_s, {}, {}, 1}};
        const auto outcome = outcomeOf(store->commit(second));
        QVERIFY(outcome && !*outcome);
        QVERIFY2(outcome->error().detail.contains(u"stop"_s), qPrintable(outcome->error().detail));
        QCOMPARE(told.count(), 0);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(store->contactCount(), pageSize + 1);
            QCOMPARE(store->record(cursorRecord), QByteArray("1"));
            QCOMPARE(stored(*store, ContactId(1))->rev, 1);
            QVERIFY(stored(*store, ContactId(1001)));
            QVERIFY(!stored(*store, ContactId(2001)));
            const auto with = outcomeOf(store->withChannels({makeContact(2001, {}).phone}));
            QVERIFY(with && *with && (*with)->front().isEmpty());
            QVERIFY(store->directory().tags.isEmpty());
            store.reset();
            store = open();
        }
        // The next one finds no open transaction and no half of the last.
        QVERIFY((*other)->run(u"DROP TRIGGER stop"_s));
        QCOMPARE(valueOf(store->commit(pageOf(2))).contactCount, 2 * pageSize + 1);
        QCOMPARE(store->record(cursorRecord), QByteArray("2"));
    }

    void aCommitBetweenOthersFailsAlone()
    {
        const auto store = open();
        auto other = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(other
            && (*other)->run(
                u"CREATE TRIGGER stop BEFORE INSERT ON contact_index WHEN NEW.id = 2010 "
                "BEGIN SELECT RAISE(ABORT, 'stop'); END"_s));
        QStringList events;
        QObject context;
        for (int page = 1; page <= 3; ++page) {
            store->commit(pageOf(page))
                ->then(&context, [&events, page](const Result<StoreCommit, StoreError> &done) {
                    events << u"%1 %2"_s.arg(page).arg(done ? done->contactCount : -1);
                });
        }
        QTRY_COMPARE(events, (QStringList{u"1 31"_s, u"2 -1"_s, u"3 61"_s}));
        QCOMPARE(store->contactCount(), 2 * pageSize + 1);
    }

    void aReadThatNobodyWaitsForIsSkipped()
    {
        StoreThread thread(u"test"_s);
        QVERIFY(thread.open(path(), Database::Access::ReadWrite));
        QSemaphore started;
        QSemaphore goOn;
        QObject context;
        QStringList ran; // read when the thread is through
        thread.run<int>(
            &context,
            [&](Database &) -> Result<int, StoreError> {
                started.release();
                goOn.acquire();
                return 0;
            },
            [](auto) {});
        started.acquire();
        const auto task = [&ran](const QString &name) {
            return [&ran, name](Database &) -> Result<int, StoreError> {
                ran << name;
                return 0;
            };
        };
        auto page = std::make_unique<QObject>();
        thread.ask<int>(task(u"abandoned read"_s))->then(page.get(), [](auto) {});
        thread.run<int>(page.get(), task(u"abandoned write"_s), [](auto) {});
        bool isAnswered = false;
        thread.ask<int>(task(u"awaited read"_s))->then(&context, [&isAnswered](auto) {
            isAnswered = true;
        });
        page.reset();
        goOn.release();
        QTRY_VERIFY(isAnswered);
        QCOMPARE(ran, (QStringList{u"abandoned write"_s, u"awaited read"_s}));
    }
};

ROLODESK_TEST(InterruptionsTest);
#include "tst_interruptions.moc"
