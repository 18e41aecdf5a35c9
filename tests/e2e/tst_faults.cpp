#include "core/api/contactsapi.h"
#include "core/api/servicewatch.h"
#include "tests/e2e/liveworkspace.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

namespace {

QJsonObject action(const QString &type, const QJsonObject &more = {})
{
    QJsonObject all = more;
    all.insert("type"_L1, type);
    return all;
}

} // namespace

/// What goes wrong between the program and the service, at a scripted request, and what comes of
/// it.
class FaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWalkSurvives_data()
    {
        QTest::addColumn<QJsonArray>("faults");
        QTest::addColumn<QStringList>("switches");
        addFaults(u"/v2/contacts/list"_s, {});
        addFaults(u"/v1/contacts"_s, {u"v2_list=absent"_s});
    }

    void aWalkSurvives()
    {
        QFETCH(QJsonArray, faults);
        QFETCH(QStringList, switches);
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 320, .seed = 11, .switches = switches}));
        QVERIFY(sandbox.setFaults(faults));
        LiveWorkspace live(sandbox);
        QVERIFY2(live.sync(), "the walk did not end");
        QCOMPARE(live.difference(sandbox), QString());
        QCOMPARE(live.engine().status().phase, SyncStatus::Phase::Complete);
    }

    void anUnreadablePageIsAnErrorAndNotAnEnd_data()
    {
        QTest::addColumn<QJsonObject>("what");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("truncated JSON") << action(u"truncate"_s) << ApiError::Kind::BadReply;
        QTest::newRow("HTML of a portal") << action(u"html"_s) << ApiError::Kind::NotThisService;
        QTest::newRow("redirect") << action(
            u"redirect"_s, {{"to"_L1, u"https://portal.example/"_s}})
                                  << ApiError::Kind::NotThisService;
        QTest::newRow("endless body")
            << action(u"oversize"_s, {{"bytes"_L1, 80 << 20}}) << ApiError::Kind::TooLarge;
        QTest::newRow("403") << action(u"status"_s, {{"status"_L1, 403}})
                             << ApiError::Kind::Forbidden;
    }

    void anUnreadablePageIsAnErrorAndNotAnEnd()
    {
        QFETCH(QJsonObject, what);
        QFETCH(ApiError::Kind, kind);
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 320, .seed = 11}));
        QVERIFY(sandbox.setFaults({fault(u"/v2/contacts/list"_s, what, 3, -1)}));
        LiveWorkspace live(sandbox);
        QSignalSpy changed(&live.engine(), &SyncEngine::statusChanged);
        live.engine().start();
        QTRY_COMPARE_WITH_TIMEOUT(live.engine().status().phase, SyncStatus::Phase::Failed, 30'000);
        QVERIFY(live.engine().status().error);
        QCOMPARE(live.engine().status().error->kind, kind);
        QVERIFY(!live.engine().status().isComplete());
        QVERIFY2(live.engine().status().loaded > 0, "what had arrived is kept");

        QVERIFY(sandbox.setFaults({}));
        QVERIFY(live.sync());
        QCOMPARE(live.difference(sandbox), QString());
    }

    void othersWorkDuringTheWalk_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("what");
        for (const char *list : {"/v2/contacts/list", "/v1/contacts"}) {
            for (const char *what : {"change", "delete", "create"})
                QTest::addRow("%s during %s", what, list)
                    << QString::fromLatin1(list) << QString::fromLatin1(what);
        }
    }

    void othersWorkDuringTheWalk()
    {
        QFETCH(QString, list);
        QFETCH(QString, what);
        SandboxProcess sandbox;
        const bool isV1 = list == "/v1/contacts"_L1;
        QVERIFY(sandbox.start({.contacts = 320,
            .seed = 11,
            .switches = isV1 ? QStringList{u"v2_list=absent"_s} : QStringList{u"v1_direction=ignored"_s}}));
        const QList<qint64> ids = sandbox.contacts().keys();
        QJsonArray faults;
        for (int i = 0; i < 3; ++i) {
            QJsonObject more{{"contact"_L1, ids.at(40 + 100 * i)}};
            if (what == "change"_L1)
                more.insert("patch"_L1, QJsonObject{{"first"_L1, u"Changed meanwhile"_s}});
            if (what == "create"_L1)
                more = {{"contact"_L1,
                    QJsonObject{{"phone"_L1, QString::number(14155550100 + i)},
                        {"first"_L1, u"New meanwhile"_s}}}};
            faults.append(fault(list, action(what, more), 2 + i));
        }
        QVERIFY(sandbox.setFaults(faults));
        LiveWorkspace live(sandbox);
        QVERIFY(live.sync());
        QCOMPARE(live.difference(sandbox), QString());
        QCOMPARE(live.engine().status().phase, SyncStatus::Phase::Complete);
    }

    void aKilledServiceComesBackAndTheWalkGoesOn()
    {
        SandboxProcess sandbox;
        const SandboxProcess::Setup setup{
            .contacts = 900, .seed = 11, .switches = {u"v2_list=absent"_s}};
        QVERIFY(sandbox.start(setup));
        LiveWorkspace live(sandbox);
        bool isKilled = false;
        QObject context;
        QObject::connect(&live.store(), &ContactStore::committed, &context,
            [&](const StoreCommit &commit) { isKilled = isKilled || commit.contactCount >= 200; });
        live.engine().start();
        QTRY_VERIFY_WITH_TIMEOUT(isKilled, 20'000);
        sandbox.kill();
        QTRY_COMPARE_WITH_TIMEOUT(live.engine().status().phase, SyncStatus::Phase::Failed, 30'000);
        QVERIFY2(live.engine().status().retryAt.isValid(), "it goes on by itself");
        const qint64 loaded = live.engine().status().loaded;
        QVERIFY(loaded >= 200 && loaded < 900);

        QVERIFY(sandbox.start({.switches = setup.switches}));
        QVERIFY(live.sync());
        QCOMPARE(live.difference(sandbox), QString());
        QVERIFY2(live.engine().status().requests < 40, "it went on where it was");
    }

    void aWrongKeyIsSaidToBeThat()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 10}));
        LiveWorkspace live(sandbox, Credentials{sandbox.credentials().id, Secret("another key")});
        const auto team = outcomeOf(live.api().getTeam(Lane::Interactive));
        QVERIFY(!team);
        QCOMPARE(team.error().kind, ApiError::Kind::Unauthorized);
        QCOMPARE(team.error().status, 401);
        QVERIFY(!team.error().requestId.isEmpty());
    }

    void aWrongClockIsCorrectedOnce()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 10}));
        LiveWorkspace live(sandbox, std::chrono::seconds(-3600));
        QSignalSpy found(&live.watch(), &ServiceWatch::clockSkewFound);
        const auto team = outcomeOf(live.api().getTeam(Lane::Interactive));
        QVERIFY(team);
        QCOMPARE(found.size(), 1);
        QVERIFY(std::abs(live.watch().clockSkew().count() - 3600) < 10);
        QCOMPARE(sandbox.requestsTo(u"/v1/team"_s), 2);
        QVERIFY(outcomeOf(live.api().listInboxes(Lane::Interactive)));
        QCOMPARE(sandbox.requestsTo(u"/v1/inboxes"_s), 1);
        QCOMPARE(found.size(), 1);
    }

    void aWriteWithoutAnAnswerIsNotSentAgain()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 5}));
        QVERIFY(sandbox.setFaults(
            {fault(u"/v1/contact"_s, action(u"cut"_s, {{"when"_L1, u"after"_s}}))}));
        LiveWorkspace live(sandbox);
        // A used connection is where an access manager would send the request again by itself.
        QVERIFY(outcomeOf(live.api().getTeam(Lane::Interactive)));
        ContactWrite write;
        write.phone = u"14155550199"_s;
        write.first = u"Once"_s;
        const auto created = outcomeOf(live.api().createContactV1(write));
        QVERIFY(!created);
        QVERIFY(created.error().outcomeUnknown);
        QCOMPARE(sandbox.requestsTo(u"/v1/contact"_s), 1);
        QCOMPARE(sandbox.contacts().size(), 6);
    }

private:
    static void addFaults(const QString &list, const QStringList &switches)
    {
        const QString any = u"/v*"_s;
        const auto row = [&](const char *name, const QJsonArray &faults) {
            QTest::addRow("%s: %s", qPrintable(list), name) << faults << switches;
        };
        row("429 with Retry-After",
            {fault(list, action(u"status"_s, {{"status"_L1, 429}, {"retry_after"_L1, 1}}), 2)});
        row("429 without Retry-After", {fault(list, action(u"status"_s, {{"status"_L1, 429}}), 2)});
        row("500 on the first page", {fault(list, action(u"status"_s, {{"status"_L1, 500}}), 1)});
        row("500 on two pages", {fault(list, action(u"status"_s, {{"status"_L1, 500}}), 2, 2)});
        row("503 with HTML",
            {fault(list,
                action(u"status"_s,
                    {{"status"_L1, 503}, {"body"_L1, u"<html>busy</html>"_s},
                        {"content_type"_L1, u"text/html"_s}}),
                2)});
        row("connection cut", {fault(list, action(u"cut"_s), 2)});
        row("connection cut in the body", {fault(list, action(u"cut"_s, {{"bytes"_L1, 900}}), 3)});
        row("slow answer", {fault(list, action(u"drip"_s, {{"bytes"_L1, 4000}, {"ms"_L1, 5}}), 2)});
        row("every third request fails",
            {fault(any, action(u"status"_s, {{"status"_L1, 500}}), 3),
                fault(any, action(u"cut"_s), 6),
                fault(any, action(u"status"_s, {{"status"_L1, 502}}), 9)});
    }
};

ROLODESK_TEST(FaultTest);
#include "tst_faults.moc"
