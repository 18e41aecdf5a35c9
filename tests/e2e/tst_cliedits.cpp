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
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const QStringList toAugusta{u"edit"_s, u"1"_s, u"--set"_s, u"first=Augusta"_s};

/// Somebody else calls contact 1 otherwise.
void renameByOthers(WritingBench &bench, const QString &first)
{
    ContactWrite patch;
    patch.first = first;
    patch.displayName = first + u" Lovelace"_s;
    bench.api.changeByOthers(ContactId(1), patch);
}

void optOutByOthers(WritingBench &bench)
{
    ContactWrite patch;
    patch.optedOut = true;
    bench.api.changeByOthers(ContactId(1), patch);
    bench.know();
}

} // namespace

/// `edit`: every end a change can take.
class CliEditsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAChange()
    {
        WritingBench bench;
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages, QString());
        QCOMPARE(bench.results,
            u"1\t2026-11-01T12:00:00Z\t1\tedit\t1\tupdate\tconfirmed\t\t4\tfirst: Ada → Augusta; display_name: Ada Lovelace → Augusta Lovelace\n"_s);
        QCOMPARE(bench.there(1, Kind::First), u"Augusta"_s);
        QCOMPARE(bench.carriedOut(), 1);
        QCOMPARE(stored(*bench.store, ContactId(1))->first, u"Augusta"_s);
        QCOMPARE(bench.journal().last().group.source, u"console"_s);
    }

    void tellsAsJson()
    {
        WritingBench bench;
        QVERIFY(bench.cli(toAugusta + QStringList{u"--json"_s}));
        const QJsonArray told = QJsonDocument::fromJson(bench.results.toUtf8()).array();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0)["state"_L1].toString(), u"confirmed"_s);
        QCOMPARE(told.at(0)["contact"_L1].toInt(), 1);
        QCOMPARE(told.at(0)["sent"_L1][0]["after"_L1].toString(), u"Augusta"_s);
    }

    void changesEverythingThatHasAnOption()
    {
        WritingBench bench;
        QVERIFY(bench.cli({u"edit"_s, u"1"_s, u"--set"_s, u"City=Bergen"_s, u"--add-tag"_s,
            u"oslo"_s, u"--remove-tag"_s, u"#55"_s, u"--owner"_s, u"none"_s, u"--opt-out"_s,
            u"--set"_s, u"avatar=https://example.com/b.png"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(1, Kind::Custom, u"8"_s), u"Bergen"_s);
        QCOMPARE(bench.there(1, Kind::Custom, u"7"_s), u"gold"_s);
        QCOMPARE(bench.there(1, Kind::Tag, u"56"_s), tagIsOn());
        QCOMPARE(bench.there(1, Kind::Tag, u"55"_s), QString());
        QCOMPARE(bench.there(1, Kind::Owner), QString());
        QCOMPARE(bench.there(1, Kind::OptOut), isOut());
        QCOMPARE(bench.there(1, Kind::Avatar), u"https://example.com/b.png"_s);
        QCOMPARE(bench.carriedOut(), 1);
    }

    void clearsACustomFieldAndKeepsTheOthers()
    {
        WritingBench bench;
        QVERIFY(bench.cli({u"edit"_s, u"1"_s, u"--set"_s, u"Plan="_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(1, Kind::Custom, u"7"_s), QString());
        QCOMPARE(bench.there(1, Kind::Custom, u"8"_s), u"Oslo"_s);
        QVERIFY(bench.api.carriedOut().last().overwriteCustom);
    }

    void mergesWhatOthersChangedElsewhere()
    {
        WritingBench bench;
        ContactWrite patch;
        patch.last = u"King"_s;
        patch.displayName = u"Ada King"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(1, Kind::DisplayName), u"Augusta King"_s);
    }

    void decidesAClashAsItIsTold_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("messages");
        const QString refused =
            u"Contact 1 was changed by others, too, and this was not sent: first is “Countess” now, was “Ada”, and was to be “Augusta”. --on-conflict mine writes over it, theirs leaves it.\n"_s;
        const auto row = [&](const char *name, const QStringList &options, bool isMine, bool isSent,
                             State state, const QString &messages) {
            QTest::newRow(name) << options << (isMine ? u"Augusta"_s : u"Countess"_s)
                                << (isSent ? QString() : u"ada@example.com"_s)
                                << int(messages.isEmpty() ? cli::Done : Partial) << state
                                << messages;
        };
        row("nothing said", {}, false, false, State::Withdrawn, refused);
        row("fail", {u"--on-conflict=fail"_s}, false, false, State::Withdrawn, refused);
        row("mine", {u"--on-conflict=mine"_s}, true, true, State::Confirmed, {});
        row("theirs", {u"--on-conflict=theirs"_s}, false, true, State::Confirmed,
            u"Left as it is, since others changed it or it may not be written: first.\n"_s);
    }
    void decidesAClashAsItIsTold()
    {
        QFETCH(QStringList, options);
        WritingBench bench;
        renameByOthers(bench, u"Countess"_s);
        QVERIFY(bench.cli(toAugusta + QStringList{u"--set"_s, u"email="_s} + options));
        QTEST(bench.exitCode, "exitCode");
        QTEST(bench.messages, "messages");
        QTEST(bench.there(1, Kind::First), "first");
        QTEST(bench.there(1, Kind::Email), "email");
        QTEST(bench.lastWrite().state, "state");
        QVERIFY(bench.isNothingOpen());
        QCOMPARE(bench.api.writes.size(), bench.lastWrite().state == State::Confirmed ? 1 : 0);
    }

    void saysWhenNothingIsLeftToBeWritten()
    {
        WritingBench bench;
        renameByOthers(bench, u"Countess"_s);
        QVERIFY(bench.cli(toAugusta + QStringList{u"--on-conflict=theirs"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages,
            u"Nothing of it could be written to contact 1: others changed it, or it may not be.\n"_s);
        QCOMPARE(bench.api.writes.size(), 0);
    }

    void refusesASixthTagThatOthersMade()
    {
        WritingBench bench;
        ContactWrite patch;
        patch.tags = QList<TagId>{TagId(55), TagId(61), TagId(62), TagId(63), TagId(64)};
        bench.api.changeByOthers(ContactId(1), patch);
        QVERIFY(bench.cli({u"edit"_s, u"1"_s, u"--add-tag"_s, u"Oslo"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages,
            u"Contact 1 was changed by others, too, and this was not sent: it would have 6 tags, and five are the most.\n"_s);
        QVERIFY(bench.isNothingOpen());
    }

    /// "Done" says how the service has it, not how the local copy had it.
    void asksTheServiceWhetherItIsSoAlready()
    {
        WritingBench bench;
        const QStringList same{u"edit"_s, u"1"_s, u"--set"_s, u"first=Ada"_s};
        QVERIFY(bench.cli(same));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages, u"Contact 1 is like that already; nothing was sent.\n"_s);
        QCOMPARE(bench.lastWrite().outcome, Outcome::AlreadySo);
        QCOMPARE(bench.api.writes.size(), 0);
        renameByOthers(bench, u"Countess"_s);
        QVERIFY(bench.cli(same));
        QCOMPARE(bench.exitCode, int(Partial));
        QVERIFY2(bench.messages.contains(u"first is “Countess” now, was “Ada”"_s),
            qPrintable(bench.messages));
        // That made it known; so far it was not. Now it is a change like any other.
        QVERIFY(bench.cli(same));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(1, Kind::DisplayName), u"Ada Lovelace"_s);
        renameByOthers(bench, u"Lady"_s);
        QVERIFY(bench.cli(same + QStringList{u"--on-conflict=mine"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(1, Kind::DisplayName), u"Ada Lovelace"_s);
    }

    void saysThatOthersMadeItSo()
    {
        WritingBench bench;
        renameByOthers(bench, u"Augusta"_s);
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages, u"Contact 1 is like that already; nothing was sent.\n"_s);
        QCOMPARE(bench.api.writes.size(), 0);
    }

    void saysThatTheContactIsGone()
    {
        WritingBench bench;
        bench.api.removeByOthers(ContactId(1));
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages, u"There is no contact 1 any more.\n"_s);
        QCOMPARE(bench.lastWrite().outcome, Outcome::Gone);
        QVERIFY(bench.cli({u"edit"_s, u"9"_s, u"--set"_s, u"first=X"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QVERIFY(bench.messages.endsWith(u"There is no contact 9.\n"_s));
        QCOMPARE(bench.journal().size(), 1);
    }

    void changesAContactThatTheLocalCopyDoesNotHold()
    {
        WritingBench bench;
        bench.api.contacts.append(WritingBench::person(3, u"Mary"_s, u"Shelley"_s));
        QVERIFY(bench.cli({u"edit"_s, u"3"_s, u"--set"_s, u"first=Maria"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(3, Kind::DisplayName), u"Maria Shelley"_s);
    }

    void saysWhyTheServiceRefuses()
    {
        WritingBench bench;
        bench.api.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != "updateContactV1"_L1)
                return std::nullopt;
            ApiError error = failure(ApiError::Kind::BadRequest);
            error.message = u"first: too long"_s;
            return error;
        };
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(Network));
        QCOMPARE(bench.messages, u"The service refused the request. It says: first: too long\n"_s);
        QCOMPARE(bench.lastWrite().outcome, Outcome::Refused);
        QVERIFY(bench.isNothingOpen());
    }

    void leavesNothingPlannedWhereTheServiceCannotBeReached_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("reading") << u"getContactV1"_s << ApiError::Kind::Offline << int(Network);
        QTest::newRow("writing") << u"updateContactV1"_s << ApiError::Kind::Offline << int(Network);
        QTest::newRow("too many requests")
            << u"updateContactV1"_s << ApiError::Kind::RateLimited << int(Network);
        QTest::newRow("a wrong key")
            << u"getContactV1"_s << ApiError::Kind::Unauthorized << int(CredentialsRefused);
    }
    void leavesNothingPlannedWhereTheServiceCannotBeReached()
    {
        QFETCH(QString, operation);
        QFETCH(ApiError::Kind, kind);
        WritingBench bench;
        bench.api.onRequest = [&](int, const QString &asked) {
            return asked == operation ? std::optional(failure(kind)) : std::nullopt;
        };
        QVERIFY(bench.cli(toAugusta));
        QTEST(bench.exitCode, "exitCode");
        QCOMPARE(bench.messages, sentenceOf(failure(kind)) + u'\n');
        QCOMPARE(bench.lastWrite().state, State::Withdrawn);
        QVERIFY(bench.isNothingOpen());
        QCOMPARE(bench.api.countOf(operation), 1);
        QCOMPARE(bench.carriedOut(), 0);
    }

    void findsOutWhatBecameOfALostAnswer_data()
    {
        QTest::addColumn<bool>("isCarriedOut");
        QTest::newRow("it was carried out") << true;
        QTest::newRow("it was not") << false;
    }
    void findsOutWhatBecameOfALostAnswer()
    {
        QFETCH(bool, isCarriedOut);
        WritingBench bench;
        const auto lost = [](int, const QString &operation) {
            return operation == "updateContactV1"_L1
                ? std::optional(failure(ApiError::Kind::ConnectionLost, true))
                : std::nullopt;
        };
        (isCarriedOut ? bench.api.afterWrite : bench.api.onRequest) = lost;
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(isCarriedOut ? cli::Done : Network));
        QCOMPARE(bench.messages,
            isCarriedOut ? QString()
                         : u"The service did not answer, and the change did not arrive.\n"_s);
        QCOMPARE(bench.there(1, Kind::First), isCarriedOut ? u"Augusta"_s : u"Ada"_s);
        QCOMPARE(bench.api.countOf(u"updateContactV1"_s), 1);
        QVERIFY(bench.lastWrite().wasSettled);
        QVERIFY(bench.isNothingOpen());
    }

    void saysThatSomebodyWroteAtTheSameMoment()
    {
        WritingBench bench;
        bench.api.meanwhile = [&bench](int, const QString &operation) {
            if (operation == "updateContactV1"_L1)
                renameByOthers(bench, u"Countess"_s);
        };
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages,
            u"Somebody else saved contact 1 at the same moment; names and tags of theirs may be overwritten.\n"_s);
        QCOMPARE(bench.lastWrite().outcome, Outcome::Overlapped);
    }

    void aSwitchOfTheWorkspaceForbidsIt_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("isForbidden");
        const QStringList optIn{u"edit"_s, u"1"_s, u"--opt-in"_s, u"asked"_s};
        const QStringList removal{u"delete"_s, u"1"_s};
        const QStringList creation{u"create"_s, u"--set"_s, u"phone=+14155550100"_s};
        QTest::newRow("edit: edit") << Act::Edit << toAugusta << true;
        QTest::newRow("edit: create") << Act::Edit << creation << true;
        QTest::newRow("edit: delete") << Act::Edit << removal << false;
        QTest::newRow("delete: delete") << Act::Delete << removal << true;
        QTest::newRow("delete: edit") << Act::Delete << toAugusta << false;
        QTest::newRow("opt in: opt in") << Act::OptIn << optIn << true;
        QTest::newRow("opt in: edit") << Act::OptIn << toAugusta << false;
    }
    void aSwitchOfTheWorkspaceForbidsIt()
    {
        QFETCH(Act, act);
        QFETCH(QStringList, command);
        QFETCH(bool, isForbidden);
        WritingBench bench;
        optOutByOthers(bench);
        bench.guard.setSettings({.forbidden = {act}, .phraseHash = {}});
        QVERIFY(bench.cli(command));
        QCOMPARE(bench.exitCode, int(isForbidden ? CredentialsRefused : cli::Done));
        QCOMPARE(bench.messages,
            isForbidden
                ? u"A switch of this workspace forbids this (%1); nothing was sent.\n"_s.arg(
                    nameOf(act))
                : QString());
        QCOMPARE(bench.carriedOut(), isForbidden ? 0 : 1);
        QVERIFY(bench.isNothingOpen());
    }

    /// The reason belongs to one act, and does not outlive it.
    void optsInOnceAndKeepsTheReason()
    {
        WritingBench bench;
        optOutByOthers(bench);
        QVERIFY(bench.cli({u"edit"_s, u"1"_s, u"--opt-in"_s, u"asked on the phone"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.there(1, Kind::OptOut), isIn());
        QCOMPARE(bench.lastWrite().optInReason, u"asked on the phone"_s);
        QVERIFY(bench.cli({u"undo"_s})); // out again
        QCOMPARE(bench.there(1, Kind::OptOut), isOut());
        QVERIFY(bench.cli({u"undo"_s, u"2"_s})); // taking that back would opt in
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.there(1, Kind::OptOut), isOut());
        QCOMPARE(bench.lastWrite().outcome, Outcome::NothingLeft);
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.there(1, Kind::OptOut), isOut());
    }

    void anOptOutIsNotUndone()
    {
        WritingBench bench;
        QVERIFY(bench.cli({u"edit"_s, u"1"_s, u"--opt-out"_s, u"--set"_s, u"email="_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QVERIFY(bench.cli({u"undo"_s}));
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.messages,
            u"Left as it is, since others changed it or it may not be written: opted_out.\n"_s);
        QCOMPARE(bench.there(1, Kind::OptOut), isOut());
        QCOMPARE(bench.there(1, Kind::Email), u"ada@example.com"_s);
    }

    void needsAPhone()
    {
        WritingBench bench;
        QJsonObject json = bench.api.contacts.first().json.object();
        json.insert("phone"_L1, QString());
        json.insert("rev"_L1, 4);
        bench.api.contacts.first() = *contactFromJson(json);
        bench.know();
        QVERIFY(bench.cli(toAugusta));
        QCOMPARE(bench.exitCode, int(Usage));
        QCOMPARE(bench.messages,
            u"The service takes no change of a contact without a phone number.\n"_s);
        QVERIFY(bench.api.requests.empty());
        QVERIFY(bench.cli(toAugusta + QStringList{u"--set"_s, u"phone=+14155550100"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
    }
};

ROLODESK_TEST(CliEditsTest);
#include "tst_cliedits.moc"
