#include "core/accounts/guard.h"
#include "core/accounts/guardedcontactsapi.h"
#include "core/accounts/teamwatch.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

/// The contacts of two teams never mix: what a key of another team brings is not used.
class TeamWatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeContactsApi>();
        m_service->contacts.append(makeContact(1, u"2026-01-01T00:00:00Z"_s, u"One"_s));
        m_service->team = {7, u"Northwind"_s, 0, {}};
        m_guard = std::make_unique<Guard>(GuardSettings());
    }

    void letsTheRightTeamPassAndAsksOnce()
    {
        TeamWatch watch(*m_service, 7);
        GuardedContactsApi api(*m_service, *m_guard, Act::Edit, &watch);
        auto *first = api.pageContactsV1({}, Lane::Interactive);
        QCOMPARE(requests(), (QStringList {u"pageContactsV1"_s, u"getTeam"_s})); // at once, both
        QCOMPARE(valueOf(first).size(), 1);
        QVERIFY(watch.isSure());
        QCOMPARE(valueOf(api.getContactV1(ContactId(1), Lane::Interactive)).id, ContactId(1));
        QCOMPARE(requests().count(u"getTeam"_s), 1);
    }

    void usesNothingOfAnotherTeam()
    {
        TeamWatch watch(*m_service, 8);
        GuardedContactsApi api(*m_service, *m_guard, Act::Edit, &watch);
        const auto page = outcomeOf(api.pageContactsV1({}, Lane::Interactive));
        QVERIFY(page && !*page);
        QCOMPARE(page->error().kind, Kind::OtherTeam);
        QCOMPARE(page->error().message, u"Northwind"_s);
        QCOMPARE(outcomeOf(api.getTeam(Lane::Interactive))->error().kind, Kind::OtherTeam);
        // The helper was set right: it goes on without being told.
        m_service->team.id = 8;
        QCOMPARE(valueOf(api.pageContactsV1({}, Lane::Interactive)).size(), 1);
    }

    void writesNothingToAnotherTeam()
    {
        TeamWatch watch(*m_service, 8);
        GuardedContactsApi api(*m_service, *m_guard, Act::Edit, &watch);
        QCOMPARE(outcomeOf(api.deleteContactV1(ContactId(1)))->error().kind, Kind::OtherTeam);
        QCOMPARE(requests(), QStringList {u"getTeam"_s});
        m_service->team.id = 8;
        QCOMPARE(outcomeOf(api.deleteContactV1(ContactId(1)))->error().kind, Kind::Forbidden);
        QCOMPARE(requests().constLast(), u"deleteContactV1"_s);
    }

    void passesWhereTheTeamIsNotTold_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("passes");
        QTest::newRow("not found") << Kind::NotFound << true;
        QTest::newRow("forbidden") << Kind::Forbidden << true;
        QTest::newRow("not readable") << Kind::BadReply << true;
        // It may yet tell.
        QTest::newRow("offline") << Kind::Offline << false;
        QTest::newRow("server failed") << Kind::ServerFailed << false;
        QTest::newRow("no key") << Kind::NoCredentials << false;
    }
    void passesWhereTheTeamIsNotTold()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, passes);
        m_service->onRequest = [kind](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != u"getTeam"_s)
                return std::nullopt;
            ApiError error;
            error.kind = kind;
            return error;
        };
        TeamWatch watch(*m_service, 7);
        GuardedContactsApi api(*m_service, *m_guard, Act::Edit, &watch);
        const auto page = outcomeOf(api.pageContactsV1({}, Lane::Interactive));
        QVERIFY(page);
        QCOMPARE(page->has_value(), passes);
        QVERIFY(passes || page->error().kind == kind);
    }

    void expectsNothingWhereNoTeamIsKnown()
    {
        TeamWatch watch(*m_service, 0);
        GuardedContactsApi api(*m_service, *m_guard, Act::Edit, &watch);
        QCOMPARE(valueOf(api.pageContactsV1({}, Lane::Interactive)).size(), 1);
        QCOMPARE(requests(), QStringList {u"pageContactsV1"_s});
        watch.expect(8);
        QCOMPARE(outcomeOf(api.pageContactsV1({}, Lane::Interactive))->error().kind, Kind::OtherTeam);
    }

    void asksAgainForAnotherKey()
    {
        TeamWatch watch(*m_service, 7);
        GuardedContactsApi api(*m_service, *m_guard, Act::Edit, &watch);
        QCOMPARE(valueOf(api.pageContactsV1({}, Lane::Interactive)).size(), 1);
        m_service->team.id = 8;
        watch.askAgain();
        QCOMPARE(outcomeOf(api.pageContactsV1({}, Lane::Interactive))->error().kind, Kind::OtherTeam);
        // What was asked for with the key before is not taken for an answer to this one.
        auto *late = api.pageContactsV1({}, Lane::Interactive);
        m_service->team.id = 7;
        watch.askAgain();
        QCOMPARE(outcomeOf(late)->error().kind, Kind::ConnectionLost);
        QCOMPARE(valueOf(api.pageContactsV1({}, Lane::Interactive)).size(), 1);
    }

    void callsNobodyBackWhoIsGone()
    {
        TeamWatch watch(*m_service, 7);
        GuardedContactsApi api(*m_service, *m_guard, Act::Edit, &watch);
        delete api.pageContactsV1({}, Lane::Interactive);
        delete api.deleteContactV1(ContactId(1));
        QTRY_VERIFY(watch.isSure());
        QVERIFY(!requests().contains(u"deleteContactV1"_s));
    }

private:
    [[nodiscard]] QStringList requests() const
    {
        QStringList operations;
        for (const FakeContactsApi::Request &request : m_service->requests)
            operations.append(request.operation);
        return operations;
    }

    std::unique_ptr<FakeContactsApi> m_service;
    std::unique_ptr<Guard> m_guard;
};

ROLODESK_TEST(TeamWatchTest);
#include "tst_teamwatch.moc"
