#include "app/cli/exitcode.h"
#include "app/cli/words.h"
#include "core/store/database.h"
#include "tests/e2e/writingbench.h"
#include "tests/support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::cli;
using namespace rolodesk::test;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

const QStringList toAugusta{u"edit"_s, u"1"_s, u"--set"_s, u"first=Augusta"_s};

/// A change of contact 1 that was sent by a program that ended, and carried out or not.
JournalWrite leaveSent(WritingBench &bench, bool isCarriedOut)
{
    JournalWrite write = bench.rename(1, u"Augusta"_s);
    write.state = State::Sent;
    write.sentAt = bench.clock.nowUtc();
    write.read = write.before;
    write.readRev = 3;
    write.sent = write.wanted;
    ContactWrite patch;
    patch.first = u"Augusta"_s;
    if (isCarriedOut)
        bench.api.changeByOthers(ContactId(1), patch);
    return bench.leave(write);
}

} // namespace

/// What commands do about what others have left in the journal: the window, and commands that were
/// killed.
class CliWaitingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNothingOfAContactThatSomethingWaitsFor_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("sentence");
        const QString window =
            u"Changes of contact 1 that were made in the window wait there and come first; nothing was sent.\n"_s;
        const QString sent =
            u"Whether an earlier change of contact 1 was saved is not known yet, and “sync” looks; nothing was sent.\n"_s;
        const QString undecided =
            u"A change of contact 1 waits in the window for a decision, which comes first; nothing was sent.\n"_s;
        for (const QStringList &command :
            {toAugusta, QStringList{u"delete"_s, u"1"_s}, QStringList{u"undo"_s}}) {
            const auto row = [&command](State state, const QString &sentence) {
                QTest::addRow("%s, %s", qPrintable(command.first()), qPrintable(nameOf(state)))
                    << state << command << sentence;
            };
            row(State::Planned, window);
            row(State::Clash, undecided);
            row(State::Sent, sent);
            row(State::Unknown, sent);
        }
    }
    void changesNothingOfAContactThatSomethingWaitsFor()
    {
        QFETCH(State, state);
        QFETCH(QStringList, command);
        WritingBench bench;
        QVERIFY(bench.cli({u"edit"_s, u"1"_s, u"--set"_s, u"email="_s}));
        JournalWrite waiting = bench.rename(1, u"Countess"_s);
        waiting.state = state;
        waiting = bench.leave(waiting);
        bench.api.requests.clear();
        QVERIFY(bench.cli(command));
        QCOMPARE(bench.exitCode, int(Partial));
        QTEST(bench.messages, "sentence");
        QVERIFY(bench.api.requests.empty());
        QCOMPARE(bench.journal().size(), 2);
        QCOMPARE(bench.lastWrite(), waiting);
    }

    /// Somebody else was to be created, of whose number it is: it is not about that contact yet.
    void aContactThatACreationMetHoldsNothingUp()
    {
        WritingBench bench;
        JournalWrite clash = bench.rename(1, u"Countess"_s);
        clash.action = JournalWrite::Action::Create;
        clash.state = State::Clash;
        clash.outcome = JournalWrite::Outcome::Exists;
        clash = bench.leave(clash);
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(1, Kind::First), u"Augusta"_s);
        QCOMPARE(bench.journal().first().write, clash);
    }

    void leavesToTheWindowWhatWaitsForOtherContacts_data()
    {
        QTest::addColumn<State>("state");
        for (const State state : {State::Planned, State::Clash, State::Sent, State::Unknown})
            QTest::newRow(qPrintable(nameOf(state))) << state;
    }
    void leavesToTheWindowWhatWaitsForOtherContacts()
    {
        QFETCH(State, state);
        WritingBench bench;
        JournalWrite waiting = bench.rename(2, u"Amazing"_s);
        waiting.state = state;
        waiting = bench.leave(waiting);
        for (const QStringList &command : {toAugusta, QStringList{u"undo"_s},
                 QStringList{u"create"_s, u"--set"_s, u"phone=+14155550100"_s},
                 QStringList{u"delete"_s, u"1"_s}}) {
            QVERIFY(bench.cli(command));
            QCOMPARE(bench.exitCode, int(cli::Done));
        }
        QCOMPARE(bench.journal().first().write, waiting);
        QCOMPARE(bench.there(2, Kind::First), u"Grace"_s);
        for (const auto &write : std::as_const(bench.api.writes))
            QVERIFY(write.contact != ContactId(2));
    }

    void undoOfManyWaitsForEverythingElse()
    {
        WritingBench bench;
        WriteGroup many;
        many.isOfMany = true;
        many.kind = WriteGroup::Kind::Bulk;
        JournalWrite done = bench.rename(1, u"A"_s);
        done.state = State::Confirmed;
        done.sentAt = done.ended = bench.clock.nowUtc();
        done.sent = done.wanted;
        bench.leaveAct(many, {done});
        bench.leave(bench.rename(2, u"Amazing"_s));
        QVERIFY(bench.cli({u"undo"_s, u"1"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QVERIFY2(bench.messages.startsWith(u"Changes of contact 2 that were made in the window"_s),
            qPrintable(bench.messages));
        QVERIFY(bench.api.requests.empty());
    }

    /// Of a command that was killed before it sent anything nobody expects anything any more.
    void givesUpWhatAKilledCommandHadPlanned_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("edit") << toAugusta;
        QTest::newRow("sync") << QStringList{u"sync"_s};
    }
    void givesUpWhatAKilledCommandHadPlanned()
    {
        QFETCH(QStringList, command);
        WritingBench bench;
        const JournalWrite left = bench.leave(bench.rename(1, u"Countess"_s), u"console"_s);
        const JournalWrite other = bench.leave(bench.rename(2, u"Amazing"_s));
        QVERIFY(bench.cli(command));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages,
            u"An earlier command ended before it sent its change of contact 1, which was given up.\n"_s);
        QCOMPARE(bench.journal().at(0).write.state, State::Withdrawn);
        QCOMPARE(bench.journal().at(1).write, other);
        QVERIFY(bench.there(1, Kind::First) != "Countess"_L1);
        QCOMPARE(bench.there(2, Kind::First), u"Grace"_s);
    }

    void givesUpTheRestOfAnActOnMany()
    {
        WritingBench bench;
        WriteGroup many;
        many.isOfMany = true;
        many.kind = WriteGroup::Kind::Undo;
        many.source = u"console"_s;
        bench.leaveAct(many, {bench.rename(1, u"A"_s), bench.rename(2, u"B"_s)});
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages,
            u"An earlier command ended before it sent all of act 1; the rest was given up.\n"_s);
        QVERIFY(bench.isNothingOpen());
        QCOMPARE(bench.carriedOut(), 1);
    }

    void syncLooksWhatBecameOfWhatWasSent_data()
    {
        QTest::addColumn<bool>("isCarriedOut");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("it was carried out")
            << true << int(cli::Done)
            << u"An earlier change of contact 1, whose answer never came, was saved.\n"_s;
        QTest::newRow("it was not")
            << false << int(Partial)
            << u"An earlier change of contact 1, whose answer never came, did not arrive.\n"_s;
    }
    void syncLooksWhatBecameOfWhatWasSent()
    {
        QFETCH(bool, isCarriedOut);
        WritingBench bench;
        leaveSent(bench, isCarriedOut);
        QVERIFY(bench.cli({u"sync"_s}));
        QTEST(bench.exitCode, "exitCode");
        QTEST(bench.messages, "sentence");
        QCOMPARE(bench.lastWrite().state, isCarriedOut ? State::Confirmed : State::Failed);
        QVERIFY2(bench.results.contains(u"complete\tyes\n"_s)
                && bench.results.contains(u"\nsettled\t1\t2026-11-01T12:00:00Z\t1\tedit\t1\t"_s),
            qPrintable(bench.results));
        QCOMPARE(bench.api.writes.size(), 0);
        // Once is enough, and now there is room for another change.
        QVERIFY(bench.cli({u"sync"_s, u"--json"_s}));
        QCOMPARE(bench.messages, QString());
        QVERIFY(bench.json()["settled"_L1].isArray());
        QCOMPARE(bench.json()["settled"_L1].toArray().size(), 0);
        QVERIFY(bench.cli({u"edit"_s, u"1"_s, u"--set"_s, u"first=Lady"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
    }

    void syncLooksForATagThatWasMade()
    {
        WritingBench bench;
        bench.api.tags = {{TagId(70), u"New"_s, {}, {}, 1}};
        JournalWrite write;
        write.action = JournalWrite::Action::CreateTag;
        write.wanted = {{{Kind::Label, {}}, {}, u"New"_s}};
        write.sent = write.wanted;
        write.state = State::Unknown;
        write.sentAt = bench.clock.nowUtc();
        bench.leave(write);
        QVERIFY(bench.cli({u"sync"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages,
            u"An earlier creation of a tag, whose answer never came, was saved.\n"_s);
        QCOMPARE(bench.api.writes.size(), 0);
    }

    void syncSendsNothingThatWaits()
    {
        WritingBench bench;
        const JournalWrite waiting = bench.leave(bench.rename(1, u"Countess"_s));
        QVERIFY(bench.cli({u"sync"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages, QString());
        QCOMPARE(bench.lastWrite(), waiting);
        QCOMPARE(bench.api.writes.size(), 0);
    }

    void syncSaysWhatItCouldNotFindOut()
    {
        WritingBench bench;
        leaveSent(bench, true);
        const ApiError offline = failure(ApiError::Kind::ServerFailed);
        bench.api.onRequest = [&offline](int, const QString &operation) {
            return operation == "getContactV1"_L1 ? std::optional(offline) : std::nullopt;
        };
        QVERIFY(bench.cli({u"sync"_s}));
        QCOMPARE(bench.exitCode, int(Network));
        QCOMPARE(bench.messages,
            sentenceOf(offline)
                + u"\nWhether an earlier change of contact 1 was saved is not known yet; “sync” looks again.\n"_s);
        QVERIFY(bench.results.contains(u"complete\tyes\n"_s));
        QVERIFY(bench.lastWrite().isOpen());
        bench.api.onRequest = nullptr;
        QVERIFY(bench.cli({u"sync"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QVERIFY(bench.isNothingOpen());
    }

    /// Of an import whose program was killed while a request was on its way.
    void resumeSaysWhatIsUnderWay()
    {
        WritingBench bench;
        WriteGroup import;
        import.isOfMany = true;
        import.kind = WriteGroup::Kind::Import;
        JournalWrite row;
        row.action = JournalWrite::Action::Create;
        row.wanted = {
            {{Kind::First, {}}, {}, u"Mary"_s}, {{Kind::Phone, {}}, {}, u"14155550100"_s}};
        row.state = State::Sent;
        row.sentAt = bench.clock.nowUtc();
        const QDateTime soonest = row.sentAt.addSecs(300);
        bench.leaveAct(import, {row});
        QVERIFY(bench.cli({u"import"_s, u"resume"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QVERIFY2(bench.messages.startsWith(
                     u"Rows that were under way when the import ended: 1. They are looked for"_s),
            qPrintable(bench.messages));
        QCOMPARE(bench.lastWrite().state, State::Confirmed);
        QVERIFY(bench.lastWrite().sentAt >= soonest);
        QCOMPARE(bench.carriedOut(), 1);
        QVERIFY(bench.cli({u"import"_s, u"resume"_s}));
        QCOMPARE(bench.messages, u"No import waits.\n"_s);
    }

    void saysThatTheJournalCannotBeWritten()
    {
        WritingBench bench;
        bench.api.onRequest = [&bench](int, const QString &operation) -> std::optional<ApiError> {
            auto other = Database::open(bench.path(), Database::Access::ReadWrite);
            if (operation != "getContactV1"_L1 || !other
                || !(*other)->run(u"ALTER TABLE journal_write RENAME TO gone"_s))
                qFatal("the journal cannot be taken away");
            return std::nullopt;
        };
        bench.atRest = nullptr;
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(LocalCopy));
        QVERIFY2(bench.messages.startsWith(u"The local copy cannot be read or written"_s),
            qPrintable(bench.messages));
        QCOMPARE(bench.api.writes.size(), 0);
        // What could not be taken back the next command takes back.
        bench.api.onRequest = nullptr;
        auto other = Database::open(bench.path(), Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"ALTER TABLE gone RENAME TO journal_write"_s));
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.journal().first().write.state, State::Withdrawn);
    }

    void saysThatTheJournalCannotBeRead()
    {
        WritingBench bench;
        auto other = Database::open(bench.path(), Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"DROP TABLE journal_write"_s));
        bench.atRest = nullptr;
        for (const QStringList &command : {toAugusta, QStringList{u"undo"_s},
                 QStringList{u"journal"_s}, QStringList{u"sync"_s}}) {
            QVERIFY(bench.cli(command));
            QCOMPARE(bench.exitCode, int(LocalCopy));
            QVERIFY2(bench.messages.startsWith(u"The local copy cannot be read or written"_s),
                qPrintable(bench.messages));
        }
        QCOMPARE(bench.api.writes.size(), 0);
    }
};

ROLODESK_TEST(CliWaitingTest);
#include "tst_cliwaiting.moc"
