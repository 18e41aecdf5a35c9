#include "tests/http/rawserver.h"
#include "tests/http/transportfixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QTcpSocket>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

/// How requests are lined up, repeated, paused, given up and stopped; on a real socket, with time
/// moved by hand.
class TransportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsARequestTheServiceUnderstands();
    void repeatsAReadWhoseConnectionWasCut();
    void neverRepeatsAWriteWhoseConnectionWasCut_data();
    void neverRepeatsAWriteWhoseConnectionWasCut();
    void startsEachWriteOnAFreshConnection();
    void repeatsAWriteThatWasRefusedForTheRate();
    void pausesEverythingTogether();
    void givesUpOnAReadThatKeepsFailing();
    void givesUpWhenTheAnswerTakesTooLong();
    void calls401WithASkewedClockByItsName();
    void calls401WithACorrectedClockARefusedKey();
    void correctsTheClockAndTriesOnceMore();
    void sendsNothingOverAnInsecureAddress();
    void sendsNothingWithoutCredentials();
    void refusesARequestThatWouldNameSomethingElse();
    void letsAPersonGoFirst();
    void leavesRoomForAPerson();
    void stopsARequestWhoseReplyDies();
    void forgetsAWaitingRequestWhoseReplyDies();
    void answersEveryRequestWhenItIsClosed();

private:
    static ContactWrite aContact();
    SystemClock m_clock;
};

namespace {

const QByteArray emptyPage = RawServer::response(200, "[]");
const QByteArray created = RawServer::response(200, R"({"id":98765,"rev":1,"uuid":"u"})");

/// The first `times` answers are `first`, all others `then`.
RawServer::Answer firstThen(int times, const QByteArray &first, const QByteArray &then)
{
    return [left = times, first, then](QTcpSocket *socket, const RawRequest &) mutable {
        socket->write(left-- > 0 ? first : then);
    };
}

QByteArray withDate(int status, const QDateTime &time)
{
    const QString date = QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return RawServer::response(status, "{}", "Date: " + date.toLatin1() + "\r\n");
}

} // namespace

ContactWrite TransportTest::aContact()
{
    ContactWrite contact;
    contact.phone = u"15105553344"_s;
    return contact;
}

void TransportTest::sendsARequestTheServiceUnderstands()
{
    RawServer server(RawServer::always(RawServer::response(200, R"([{"id":98765,"rev":1}])")));
    TransportFixture service(server.url(), m_clock);
    Outcome page(
        service.api.pageContactsV1({u"2026-04-01T00:00:00Z"_s, {}, {}, {}}, Lane::Background));
    QVERIFY(page.wait());
    QVERIFY(page.get().has_value());
    QCOMPARE(page.get()->first().id, ContactId(98765));
    QCOMPARE(server.requests().size(), 1);
    const RawRequest &request = server.requests().first();
    QCOMPARE(request.verb, "POST");
    QCOMPARE(request.target, "/v1/contacts");
    QCOMPARE(request.header("Content-Type"), "application/json");
    QCOMPARE(request.header("User-Agent"), "Rolodesk/" ROLODESK_VERSION);
    QVERIFY(request.header("Authorization").startsWith("Bearer eyJ"));
    QVERIFY(request.header("Cookie").isEmpty());
    QCOMPARE(request.body, R"({"date":"2026-04-01T00:00:00Z"})");
}

void TransportTest::repeatsAReadWhoseConnectionWasCut()
{
    FakeClock clock;
    RawServer server([&server](QTcpSocket *socket, const RawRequest &) {
        if (server.requests().size() < 3)
            socket->abort();
        else
            socket->write(emptyPage);
    });
    TransportFixture service(server.url(), clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Background));
    QVERIFY(page.wait(service.hurry(clock)));
    QVERIFY(page.get().has_value());
    QCOMPARE(server.requests().size(), 3);
}

void TransportTest::neverRepeatsAWriteWhoseConnectionWasCut_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("partOfAnAnswer");
    QTest::addColumn<bool>("isWarm"); ///< Whether other requests kept connections open before.
    for (const bool isWarm : {false, true}) {
        for (const char *verb : {"POST", "PUT", "DELETE", "DELETE with a body"}) {
            const QByteArray name = QByteArray(verb) + (isWarm ? ", warm connections" : "");
            QTest::newRow(name + ", no answer") << QByteArray(verb) << QByteArray() << isWarm;
            QTest::newRow(name + ", half a status line")
                << QByteArray(verb) << QByteArray("HTTP/1.1 2") << isWarm;
            QTest::newRow(name + ", half the headers")
                << QByteArray(verb) << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << isWarm;
            QTest::newRow(name + ", half the body")
                << QByteArray(verb)
                << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{\"id\":1") << isWarm;
            QTest::newRow(name + ", none of the body")
                << QByteArray(verb) << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n")
                << isWarm;
            QTest::newRow(name + ", half the chunks")
                << QByteArray(verb)
                << QByteArray(
                       "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{\"id\":1\r\n")
                << isWarm;
        }
    }
}

void TransportTest::neverRepeatsAWriteWhoseConnectionWasCut()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, partOfAnAnswer);
    QFETCH(bool, isWarm);
    FakeClock clock;
    QList<QByteArray> writes;
    RawServer server([&](QTcpSocket *socket, const RawRequest &request) {
        if (request.target == "/v1/contacts" || request.target == "/v1/team") {
            socket->write(RawServer::response(200, request.verb == "GET" ? "{}" : "[]"));
            return;
        }
        writes.append(request.verb);
        socket->write(partOfAnAnswer);
        socket->flush();
        socket->disconnectFromHost();
    });
    TransportFixture service(server.url(), clock);
    if (isWarm) {
        Outcome page(service.api.pageContactsV1({}, Lane::Background));
        QVERIFY(page.wait());
        Outcome team(service.api.getTeam(Lane::Background));
        QVERIFY(team.wait());
    }
    ApiRequest request;
    request.operation = "aWrite"_L1;
    request.path = u"/v1/contact/98765"_s;
    request.isWrite = true;
    request.method = verb == "POST" ? ApiRequest::Method::Post
        : verb == "PUT"             ? ApiRequest::Method::Put
                                    : ApiRequest::Method::Delete;
    if (verb != "DELETE")
        request.body = R"({"phone":"15105553344"})";
    // As the confirmation of a delete is read: what is cut must not pass for one.
    Outcome outcome(service.transport.send(request, Lane::Write));
    QVERIFY(outcome.wait(service.hurry(clock)));
    QVERIFY(!outcome.get().has_value());
    QCOMPARE(outcome.error().kind, Kind::ConnectionLost);
    QVERIFY(outcome.error().outcomeUnknown);
    // Whatever would still be sent is sent before the answer to another request.
    Outcome after(service.api.pageContactsV1({}, Lane::Background));
    QVERIFY(after.wait(service.hurry(clock)));
    QCOMPARE(writes.size(), 1);
}

void TransportTest::startsEachWriteOnAFreshConnection()
{
    RawServer server([](QTcpSocket *socket, const RawRequest &request) {
        socket->write(request.verb == "POST" ? created : RawServer::response(200, "{}"));
        if (request.header("Connection") == "close")
            socket->disconnectFromHost();
    });
    TransportFixture service(server.url(), m_clock);
    Outcome team(service.api.getTeam(Lane::Interactive));
    QVERIFY(team.wait());
    for (int i = 0; i < 3; ++i) {
        Outcome write(service.api.createContactV1(aContact()));
        QVERIFY(write.wait());
        QVERIFY(write.get().has_value());
    }
    QList<int> connections;
    for (const RawRequest &request : server.requests())
        connections.append(request.connection);
    QCOMPARE(connections, (QList<int>{1, 2, 3, 4}));
}

void TransportTest::repeatsAWriteThatWasRefusedForTheRate()
{
    FakeClock clock;
    RawServer server(firstThen(2, RawServer::response(429, R"({"error":"slow down"})"), created));
    TransportFixture service(server.url(), clock);
    Outcome write(service.api.createContactV1(aContact()));
    QVERIFY(write.wait(service.hurry(clock)));
    QVERIFY(write.get().has_value());
    QCOMPARE(server.requests().size(), 3);
}

void TransportTest::pausesEverythingTogether()
{
    FakeClock clock;
    RawServer server(
        firstThen(1, RawServer::response(429, "{}", "Retry-After: 17\r\n"), emptyPage));
    TransportFixture service(server.url(), clock);
    Outcome first(service.api.pageContactsV1({}, Lane::Background));
    QTRY_VERIFY(service.budget.pausedFor() > 0ms);
    QCOMPARE(service.budget.pausedFor(), 17s);
    Outcome second(service.api.pageContactsV1({}, Lane::Interactive));
    clock.advance(16'999ms);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(service.transport.inFlight(), 0);
    clock.advance(1ms);
    QVERIFY(first.wait() && second.wait());
    QVERIFY(first.get().has_value() && second.get().has_value());
    QCOMPARE(server.requests().size(), 3);
}

void TransportTest::givesUpOnAReadThatKeepsFailing()
{
    FakeClock clock;
    RawServer server(RawServer::always(RawServer::response(500, R"({"message":"on fire"})")));
    TransportFixture service(server.url(), clock);
    QList<ApiError> told;
    QObject::connect(&service.transport, &Transport::tryFailed, &service.transport,
        [&told](const ApiError &error) { told.append(error); });
    Outcome page(service.api.pageContactsV1({}, Lane::Background));
    QVERIFY(page.wait(service.hurry(clock)));
    QCOMPARE(told.size(), 4);
    QCOMPARE(told.constLast().operation, page.error().operation);
    QCOMPARE(told.constLast().status, 500);
    QCOMPARE(page.error().kind, Kind::ServerFailed);
    QCOMPARE(page.error().message, u"on fire"_s);
    QCOMPARE(page.times(), 1);
    QCOMPARE(server.requests().size(), 4);
}

void TransportTest::givesUpWhenTheAnswerTakesTooLong()
{
    FakeClock clock;
    RawServer server([](QTcpSocket *, const RawRequest &) {});
    TransportFixture service(server.url(), clock);
    Outcome write(service.api.createContactV1(aContact()));
    QTRY_COMPARE(server.requests().size(), 1);
    clock.advance(29s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!write.isThere());
    clock.advance(1s);
    QVERIFY(write.wait());
    QCOMPARE(write.error().kind, Kind::TimedOut);
    QVERIFY(write.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 1);
}

void TransportTest::calls401WithASkewedClockByItsName()
{
    // Somebody turns the machine's clock while the service refuses, so that no correction holds.
    FakeClock clock;
    const QDateTime serviceTime = clock.nowUtc().addSecs(-900);
    RawServer server([&clock, serviceTime](QTcpSocket *socket, const RawRequest &) {
        socket->write(withDate(401, serviceTime));
        clock.setNow(clock.nowUtc().addSecs(600));
    });
    TransportFixture service(server.url(), clock);
    Outcome team(service.api.getTeam(Lane::Interactive));
    QVERIFY(team.wait(service.hurry(clock)));
    QCOMPARE(team.error().kind, Kind::ClockSkewed);
    QCOMPARE(team.error().clockSkew, -1500s); // the correction in use
    QCOMPARE(server.requests().size(), 2);
}

void TransportTest::calls401WithACorrectedClockARefusedKey()
{
    FakeClock clock;
    RawServer server(RawServer::always(withDate(401, clock.nowUtc().addSecs(-900))));
    TransportFixture service(server.url(), clock);
    for (int i = 0; i < 2; ++i) {
        Outcome team(service.api.getTeam(Lane::Interactive));
        QVERIFY(team.wait(service.hurry(clock)));
        QCOMPARE(team.error().kind, Kind::Unauthorized);
        QCOMPARE(team.error().clockSkew, 0s);
    }
    QCOMPARE(service.tokens.clockSkew(), -900s);
    QCOMPARE(server.requests().size(), 3); // the second time there is nothing to correct
}

void TransportTest::correctsTheClockAndTriesOnceMore()
{
    FakeClock clock;
    const QDateTime serviceTime = clock.nowUtc().addSecs(3600);
    RawServer server([serviceTime](QTcpSocket *socket, const RawRequest &request) {
        const QByteArray claims = QByteArray::fromBase64(
            request.header("Authorization").split('.').value(1), QByteArray::Base64UrlEncoding);
        const bool isFresh =
            claims.endsWith(",\"iat\":" + QByteArray::number(serviceTime.toSecsSinceEpoch()) + '}');
        socket->write(isFresh ? created : withDate(401, serviceTime));
    });
    TransportFixture service(server.url(), clock);
    // A write: 401 says that it was not carried out, so it may be sent again.
    Outcome write(service.api.createContactV1(aContact()));
    QVERIFY(write.wait(service.hurry(clock)));
    QVERIFY(write.get().has_value());
    QCOMPARE(service.tokens.clockSkew(), 3600s);
    QCOMPARE(server.requests().size(), 2);
}

void TransportTest::sendsNothingOverAnInsecureAddress()
{
    TransportFixture service(QUrl(u"http://api.heymarket.com"_s), m_clock);
    Outcome team(service.api.getTeam(Lane::Interactive));
    QVERIFY(team.wait());
    QCOMPARE(team.error().kind, Kind::InsecureAddress);
    QCOMPARE(team.error().operation, u"getTeam"_s);
}

void TransportTest::sendsNothingWithoutCredentials()
{
    RawServer server(RawServer::always(emptyPage));
    JwtTokenSource tokens({u"id"_s, Secret()}, m_clock);
    RequestBudget budget(m_clock, 0);
    Transport transport(TransportFixture::withUrl({}, server.url()), tokens, budget,
        RetryPolicy([] { return 0.0; }), m_clock);
    HttpContactsApi api(transport);
    Outcome team(api.getTeam(Lane::Interactive));
    QVERIFY(team.wait());
    QCOMPARE(team.error().kind, Kind::NoCredentials);
    QCOMPARE(team.error().operation, u"getTeam"_s);
    QCOMPARE(server.requests().size(), 0);
    QCOMPARE(transport.inFlight(), 0);
}

void TransportTest::refusesARequestThatWouldNameSomethingElse()
{
    RawServer server(RawServer::always(emptyPage));
    TransportFixture service(server.url(), m_clock);
    Outcome none(service.api.deleteContactV2({}));
    Outcome up(service.api.deleteContactV2(u".."_s));
    Outcome zero(service.api.deleteContactV1(ContactId()));
    Outcome bulk(service.api.bulkDeleteContactsV2({}));
    QVERIFY(none.wait() && up.wait() && zero.wait() && bulk.wait());
    for (const ApiError &error : {none.error(), up.error(), zero.error(), bulk.error()}) {
        QCOMPARE(error.kind, Kind::BadRequest);
        QVERIFY(!error.outcomeUnknown);
    }
    QCOMPARE(server.requests().size(), 0);
}

void TransportTest::letsAPersonGoFirst()
{
    Transport::Settings settings;
    settings.maxInFlight = 1;
    QByteArrayList order;
    RawServer server([&order](QTcpSocket *socket, const RawRequest &request) {
        order.append(request.target);
        socket->write(request.target == "/v1/contact" ? created : emptyPage);
    });
    TransportFixture service(server.url(), m_clock, 0, settings);
    Outcome running(service.api.pageContactsV1({}, Lane::Background));
    Outcome background(service.api.pageTags({}, Lane::Background));
    Outcome write(service.api.createContactV1(aContact()));
    Outcome person(service.api.listInboxes(Lane::Interactive));
    QVERIFY(running.wait() && background.wait() && write.wait() && person.wait());
    QCOMPARE(order, (QByteArrayList{"/v1/contacts", "/v1/inboxes", "/v1/contact", "/v1/tags"}));
}

void TransportTest::leavesRoomForAPerson()
{
    RawServer server([](QTcpSocket *, const RawRequest &) {});
    TransportFixture service(server.url(), m_clock);
    QObject context;
    for (int i = 0; i < 10; ++i)
        service.api.pageContactsV1({}, Lane::Background)->then(&context, [](auto) {});
    QCOMPARE(service.transport.inFlight(), 3);
    for (int i = 0; i < 10; ++i)
        service.api.createContactV1(aContact())->then(&context, [](auto) {});
    QCOMPARE(service.transport.inFlight(), 5);
    for (int i = 0; i < 10; ++i)
        service.api.getTeam(Lane::Interactive)->then(&context, [](auto) {});
    QCOMPARE(service.transport.inFlight(), 6);
}

void TransportTest::stopsARequestWhoseReplyDies()
{
    bool isClosed = false;
    RawServer server([&isClosed](QTcpSocket *socket, const RawRequest &) {
        connect(socket, &QTcpSocket::disconnected, socket, [&isClosed] { isClosed = true; });
    });
    TransportFixture service(server.url(), m_clock);
    auto dialog = std::make_unique<QObject>();
    service.api.getTeam(Lane::Interactive)->then(dialog.get(), [](auto) {
        QFAIL("a closed dialog is not called");
    });
    QTRY_COMPARE(server.requests().size(), 1);
    dialog.reset();
    QCOMPARE(service.transport.inFlight(), 0);
    QTRY_VERIFY(isClosed);
}

void TransportTest::forgetsAWaitingRequestWhoseReplyDies()
{
    FakeClock clock;
    RawServer server(RawServer::always(emptyPage));
    TransportFixture service(server.url(), clock);
    service.budget.pauseFor(10s);
    auto dialog = std::make_unique<QObject>();
    service.api.getTeam(Lane::Interactive)->then(dialog.get(), [](auto) {});
    dialog.reset();
    clock.advance(10s);
    QCOMPARE(service.transport.inFlight(), 0);
}

void TransportTest::answersEveryRequestWhenItIsClosed()
{
    RawServer server([](QTcpSocket *, const RawRequest &) {});
    auto service = std::make_unique<TransportFixture>(server.url(), m_clock);
    Outcome write(service->api.createContactV1(aContact()));
    Outcome read(service->api.getTeam(Lane::Interactive));
    service->budget.pauseFor(10s);
    Outcome waiting(service->api.createContactV1(aContact()));
    service.reset();
    QVERIFY(write.wait() && read.wait() && waiting.wait());
    QCOMPARE(write.error().kind, Kind::Cancelled);
    QVERIFY(write.error().outcomeUnknown);
    QCOMPARE(read.error().kind, Kind::Cancelled);
    QVERIFY(!read.error().outcomeUnknown);
    QCOMPARE(waiting.error().kind, Kind::Cancelled);
    QVERIFY(!waiting.error().outcomeUnknown);
}

ROLODESK_TEST(TransportTest);
#include "tst_transport.moc"
