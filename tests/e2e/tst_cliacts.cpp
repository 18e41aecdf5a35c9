#include "app/cli/exitcode.h"
#include "app/cli/words.h"
#include "tests/e2e/writingbench.h"
#include "tests/support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::cli;
using namespace rolodesk::test;

namespace {

using Kind = EditField::Kind;

const QStringList toAugusta{u"edit"_s, u"1"_s, u"--set"_s, u"first=Augusta"_s};
/// An act on many contacts, as the window carries it out: the first names of both.
void changeBoth(WritingBench &bench)
{
    WriteJournal journal(*bench.store);
    ContactWriter writer(
        [&](Act) -> ContactsApi & { return bench.api; }, *bench.store, journal, bench.clock);
    WriteGroup act;
    act.kind = WriteGroup::Kind::Bulk;
    QList<JournalWrite> writes{bench.rename(1, u"A"_s), bench.rename(2, u"B"_s)};
    QSignalSpy settled(&writer, &ContactWriter::settled);
    writer.start();
    (void)valueOf(writer.carryOut(act, [&writes] {
        return Reply<QList<JournalWrite>, StoreError>::ready(
            std::exchange(writes, QList<JournalWrite>()));
    }));
    if (!QTest::qWaitFor([&] { return settled.size() == 2; }))
        qFatal("the act does not end");
}

const QStringList mary{u"create"_s, u"--set"_s, u"first=Mary"_s, u"--set"_s, u"last=Shelley"_s,
    u"--set"_s, u"phone=+1 415 555 0100"_s};

} // namespace

/// `create`, `delete`, `undo`, and acts of more than one write.
class CliActsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsAContact()
    {
        WritingBench bench;
        QVERIFY(
            bench.cli(mary + QStringList{u"--add-tag"_s, u"VIP"_s, u"--set"_s, u"Plan=gold"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages, QString());
        QVERIFY2(bench.results.startsWith(
                     u"1\t2026-11-01T12:00:00Z\t1\tcreate\t3\tcreate\tconfirmed\t\t1\t"_s),
            qPrintable(bench.results));
        QCOMPARE(bench.there(3, Kind::DisplayName), u"Mary Shelley"_s);
        QCOMPARE(bench.there(3, Kind::Phone), u"14155550100"_s);
        QCOMPARE(bench.there(3, Kind::Tag, u"55"_s), tagIsOn());
        QCOMPARE(bench.there(3, Kind::Custom, u"7"_s), u"gold"_s);
        QCOMPARE(stored(*bench.store, ContactId(3))->first, u"Mary"_s);
    }

    void createsNothingWhereTheNumberIsThere()
    {
        WritingBench bench;
        QVERIFY(bench.cli({u"create"_s, u"--set"_s, u"phone=+14155551001"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages,
            u"Contact 1 has this number or address already; nothing was created.\n"_s);
        QCOMPARE(bench.api.writes.size(), 0);
        QVERIFY(bench.isNothingOpen());
    }

    void createsOnceWhereTheAnswerIsLost()
    {
        WritingBench bench;
        bench.api.afterWrite = [](int, const QString &) {
            return failure(ApiError::Kind::ConnectionLost, true);
        };
        QVERIFY(bench.cli(mary));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.api.contacts.size(), 3);
        QCOMPARE(bench.lastWrite().contact, ContactId(3));
        QVERIFY(bench.lastWrite().wasSettled);
    }

    void createNeedsSomethingToReachItBy()
    {
        WritingBench bench;
        QVERIFY(bench.cli({u"create"_s, u"--set"_s, u"first=Mary"_s, u"--json"_s}));
        QCOMPARE(bench.exitCode, int(Usage));
        QCOMPARE(bench.json()["error"_L1]["kind"_L1].toString(), u"usage"_s);
        QVERIFY(bench.api.requests.empty());
    }

    void deletesAContact()
    {
        WritingBench bench;
        QVERIFY(bench.cli({u"delete"_s, u"1"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages, QString());
        QVERIFY(!bench.api.contact(ContactId(1)));
        QVERIFY(!stored(*bench.store, ContactId(1)));
        QVERIFY(bench.isNothingOpen());
    }

    void deletesNothingThatOthersChanged_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("nothing said") << QStringList{} << false;
        QTest::newRow("fail") << QStringList{u"--on-conflict"_s, u"fail"_s} << false;
        QTest::newRow("mine") << QStringList{u"--on-conflict"_s, u"mine"_s} << true;
    }
    void deletesNothingThatOthersChanged()
    {
        QFETCH(QStringList, options);
        QFETCH(bool, isDeleted);
        WritingBench bench;
        ContactWrite patch;
        patch.first = u"Countess"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        QVERIFY(bench.cli(QStringList{u"delete"_s, u"1"_s} + options));
        QCOMPARE(bench.exitCode, int(isDeleted ? cli::Done : Partial));
        QCOMPARE(bench.messages,
            isDeleted
                ? QString()
                : u"Contact 1 was changed by others since the local copy was made; it was not deleted. --on-conflict mine deletes it all the same.\n"_s);
        QCOMPARE(bench.api.contact(ContactId(1)).has_value(), !isDeleted);
        QVERIFY(bench.isNothingOpen());
    }

    void saysThatItWasDeletedBefore()
    {
        WritingBench bench;
        bench.api.removeByOthers(ContactId(1));
        QVERIFY(bench.cli({u"delete"_s, u"1"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages, u"There is no contact 1 any more; it was deleted before.\n"_s);
        QCOMPARE(bench.api.writes.size(), 0);
        QVERIFY(!stored(*bench.store, ContactId(1)));
    }

    void takesItsArgumentsForWhatTheyAre_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("edit") << QStringList{u"edit"_s, u"anna"_s, u"--opt-out"_s}
                              << u"“anna” is no contact id; “edit” takes a number from 1.\n"_s;
        QTest::newRow("edit nothing") << QStringList{u"edit"_s, u"1"_s}
                                      << u"“edit” needs something to change; --help lists it.\n"_s;
        QTest::newRow("delete") << QStringList{u"delete"_s, u"0"_s}
                                << u"“0” is no contact id; “delete” takes a number from 1.\n"_s;
        QTest::newRow("undo") << QStringList{u"undo"_s, u"all"_s}
                              << u"“all” is no number of an act; “journal” tells them.\n"_s;
    }
    void takesItsArgumentsForWhatTheyAre()
    {
        QFETCH(QStringList, command);
        WritingBench bench;
        QVERIFY(bench.cli(command));
        QCOMPARE(bench.exitCode, int(Usage));
        QTEST(bench.messages, "sentence");
        QCOMPARE(bench.journal().size(), 0);
    }

    void undoesOneActAfterTheOther()
    {
        WritingBench bench;
        QVERIFY(bench.cli(toAugusta));
        QVERIFY(bench.cli({u"edit"_s, u"2"_s, u"--set"_s, u"first=Amazing"_s}));
        QVERIFY(bench.cli({u"undo"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(2, Kind::DisplayName), u"Grace Hopper"_s);
        QCOMPARE(bench.there(1, Kind::First), u"Augusta"_s);
        QCOMPARE(bench.journal().last().group.source, u"console"_s);
        QVERIFY(bench.cli({u"undo"_s}));
        QCOMPARE(bench.there(1, Kind::DisplayName), u"Ada Lovelace"_s);
        QVERIFY(bench.cli({u"undo"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages, u"There is nothing to undo.\n"_s);
        QCOMPARE(bench.carriedOut(), 4);
    }

    void undoesTheActItIsTold()
    {
        WritingBench bench;
        QVERIFY(bench.cli(toAugusta));
        QVERIFY(bench.cli({u"edit"_s, u"2"_s, u"--set"_s, u"first=Amazing"_s}));
        QVERIFY(bench.cli({u"undo"_s, u"1"_s}));
        QCOMPARE(bench.there(1, Kind::First), u"Ada"_s);
        QCOMPARE(bench.there(2, Kind::First), u"Amazing"_s);
        QVERIFY(bench.cli({u"undo"_s, u"9"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages, u"There is no act 9 in the journal.\n"_s);
    }

    void undoLeavesWhatOthersChangedSince()
    {
        WritingBench bench;
        QVERIFY(bench.cli(toAugusta + QStringList{u"--set"_s, u"email="_s}));
        ContactWrite patch;
        patch.email = u"aal@example.org"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        QVERIFY(bench.cli({u"undo"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages,
            u"Left as it is, since others changed it or it may not be written: email.\n"_s);
        QCOMPARE(bench.there(1, Kind::First), u"Ada"_s);
        QCOMPARE(bench.there(1, Kind::Email), u"aal@example.org"_s);
    }

    void undoOfACreationDeletesOnlyWhatNobodyTouched_data()
    {
        QTest::addColumn<bool>("isTouched");
        QTest::newRow("untouched") << false;
        QTest::newRow("touched") << true;
    }
    void undoOfACreationDeletesOnlyWhatNobodyTouched()
    {
        QFETCH(bool, isTouched);
        WritingBench bench;
        QVERIFY(bench.cli(mary));
        ContactWrite patch;
        patch.email = u"mary@example.org"_s;
        if (isTouched)
            bench.api.changeByOthers(ContactId(3), patch);
        QVERIFY(bench.cli({u"undo"_s}));
        QCOMPARE(bench.exitCode, int(isTouched ? Partial : cli::Done));
        QCOMPARE(
            bench.messages, isTouched ? u"Contact 3 was changed since, and stays.\n"_s : QString());
        QCOMPARE(bench.api.contact(ContactId(3)).has_value(), isTouched);
    }

    void undoOfADeletionMakesACopy()
    {
        WritingBench bench;
        ContactWrite patch;
        patch.optedOut = true;
        bench.api.changeByOthers(ContactId(2), patch);
        bench.know();
        bench.api.contacts.append(WritingBench::person(7, u"Mary"_s, u"Shelley"_s));
        QVERIFY(bench.cli({u"delete"_s, u"2"_s}));
        QVERIFY(bench.cli({u"undo"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QVERIFY2(
            bench.results.contains(u"\tundo\t8\tcreate\tconfirmed\t"_s), qPrintable(bench.results));
        QCOMPARE(bench.there(8, Kind::DisplayName), u"Grace Hopper"_s);
        QCOMPARE(bench.there(8, Kind::Custom, u"7"_s), u"gold"_s);
        QCOMPARE(bench.there(8, Kind::OptOut), isOut());
    }

    void undoesAnActOnManyContacts()
    {
        WritingBench bench;
        changeBoth(bench);
        ContactWrite patch;
        patch.first = u"Countess"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        QVERIFY(bench.cli({u"undo"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.results.count(u'\n'), 2);
        QCOMPARE(bench.there(1, Kind::First), u"Countess"_s);
        QCOMPARE(bench.there(2, Kind::First), u"Grace"_s);
        QVERIFY(bench.isNothingOpen());
    }

    void anActOnManyOutlivesAPassingFailure_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("some") << 4 << true;
        QTest::newRow("too many") << 1000 << false;
    }
    void anActOnManyOutlivesAPassingFailure()
    {
        QFETCH(int, failures);
        QFETCH(bool, isDone);
        WritingBench bench;
        changeBoth(bench);
        // That of one contact fails, when the other one's is done.
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != "updateContactV1"_L1 || bench.carriedOut() < 3 || failures == 0)
                return std::nullopt;
            --failures;
            return failure(ApiError::Kind::Offline);
        };
        QVERIFY(bench.cli({u"undo"_s}));
        QCOMPARE(bench.exitCode, int(isDone ? cli::Done : Network));
        QCOMPARE(bench.messages,
            isDone ? QString()
                   : sentenceOf(failure(ApiError::Kind::Offline))
                    + u"\nPart of it was saved; “undo 2” takes that back.\n"_s);
        QCOMPARE(bench.carriedOut(), isDone ? 4 : 3);
        // Five in a row, since something went well last.
        QVERIFY(isDone ? failures == 0 : failures >= 1000 - 6 && failures <= 1000 - 5);
        QVERIFY(bench.isNothingOpen());
    }

    void writesChannelsByTheUuidThatASaveTells()
    {
        WritingBench bench;
        QVERIFY(bench.cli({u"edit"_s, u"1"_s, u"--set"_s, u"channel:facebook=ada.l"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(1, Kind::Channel, u"facebook"_s), u"ada.l"_s);
        QCOMPARE(bench.journal().size(), 2);
        QCOMPARE(bench.journal().first().write.action, JournalWrite::Action::Identify);
        // Where something else is changed anyway, or the uuid is known, that is enough.
        QVERIFY(bench.cli(
            {u"edit"_s, u"2"_s, u"--set"_s, u"channel:facebook=grace"_s, u"--set"_s, u"email="_s}));
        QVERIFY(bench.cli({u"edit"_s, u"1"_s, u"--set"_s, u"channel:facebook=ada"_s}));
        QCOMPARE(bench.journal().size(), 5);
        QCOMPARE(bench.there(2, Kind::Channel, u"facebook"_s), u"grace"_s);
        QCOMPARE(bench.there(1, Kind::Channel, u"facebook"_s), u"ada"_s);
    }

    void aClashOfAPartStopsTheWhole()
    {
        WritingBench bench;
        ContactWrite patch;
        patch.first = u"Countess"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        QVERIFY(bench.cli(toAugusta + QStringList{u"--set"_s, u"channel:facebook=ada.l"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages.count(u'\n'), 1);
        QCOMPARE(bench.api.writes.size(), 0);
        QCOMPARE(bench.results.count(u"\twithdrawn\t"_s), 2);
    }

    void saysWhatToDoAboutAHalfSavedAct()
    {
        WritingBench bench;
        bench.api.onRequest = [](int, const QString &operation) {
            return operation == "addContactChannel"_L1
                ? std::optional(failure(ApiError::Kind::BadRequest))
                : std::nullopt;
        };
        QVERIFY(bench.cli(toAugusta + QStringList{u"--set"_s, u"channel:facebook=ada.l"_s}));
        QCOMPARE(bench.exitCode, int(Network));
        QVERIFY2(bench.messages.endsWith(u"Part of it was saved; “undo 1” takes that back.\n"_s),
            qPrintable(bench.messages));
        QVERIFY(bench.cli({u"undo"_s, u"1"_s}));
        QCOMPARE(bench.there(1, Kind::First), u"Ada"_s);
    }
};

ROLODESK_TEST(CliActsTest);
#include "tst_cliacts.moc"
