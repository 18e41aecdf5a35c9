#include "tests/http/rawserver.h"
#include "tests/http/selfsigned.h"
#include "tests/http/transportfixture.h"
#include "tests/support/closedport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

/// What becomes of everything that can go wrong, each over a real socket.
class FailureTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsAnAnswer_data();
    void foldsAnAnswer();
    void saysThatAWriteMayHaveBeenCarriedOut_data();
    void saysThatAWriteMayHaveBeenCarriedOut();
    void callsARefusedConnectionOffline();
    void keepsTheRetryAfterOfAPauseTooLongForAPerson();
    void neverTakesTheTokenToAnotherHost_data();
    void neverTakesTheTokenToAnotherHost();
    void endsAnAnswerThatIsTooLarge_data();
    void endsAnAnswerThatIsTooLarge();
    void tellsACutAnswerFromACompleteOne_data();
    void tellsACutAnswerFromACompleteOne();
    void acceptsNoUnknownCertificate();
    void saysWhenTheOtherSideSpeaksNoTls();
    void keepsNoCookies();
    void usesNoProxyForThisMachine();
    void readsACompressedAnswer();
    void keepsARequestIdHarmless();
    void findsNothingInEveryShape_data();
    void findsNothingInEveryShape();

private:
    FakeClock m_clock;
};

namespace {

const QByteArray html = "<!DOCTYPE html><html><body>Please log in to the Wi-Fi</body></html>";

} // namespace

void FailureTest::foldsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                         const QString &message, const QByteArray &type = "application/json") {
        QTest::newRow(name) << RawServer::response(status, body, "Content-Type: " + type + "\r\n")
                            << kind << message;
    };
    row("400 with a message", 400, R"({"message":"phone is not valid","error":"bad_data"})",
        Kind::BadRequest, u"phone is not valid"_s);
    row("400 with an error", 400, R"({"error":"bad phone","error_code":"bad_data"})",
        Kind::BadRequest, u"bad phone"_s);
    row("400 with an error code", 400, R"({"error_code":"invalid_phone_number"})", Kind::BadRequest,
        u"invalid_phone_number"_s);
    row("400 with a nested error", 400, R"({"error":{"message":"bad phone","code":7}})",
        Kind::BadRequest, u"bad phone"_s);
    row("400 as JSON text", 400, R"("bad phone")", Kind::BadRequest, u"bad phone"_s);
    row("400 as bare text", 400, "bad\n\tphone ", Kind::BadRequest, u"bad phone"_s, "text/plain");
    row("400 with nothing", 400, "", Kind::BadRequest, QString());
    row("400 with broken JSON", 400, R"({"message":"ba)", Kind::BadRequest, QString());
    row("400 with control characters", 400, "a\x1b[31mred\x07", Kind::BadRequest, u"a [31mred"_s);
    row("400 with a novel", 400, QByteArray(5000, 'x'), Kind::BadRequest,
        QString(299, u'x') + u'…');
    row("401", 401, R"({"message":"invalid token"})", Kind::Unauthorized, u"invalid token"_s);
    row("403", 403, R"({"message":"members may not delete"})", Kind::Forbidden,
        u"members may not delete"_s);
    row("404", 404, R"({"message":"no such contact"})", Kind::NotFound, u"no such contact"_s);
    row("408", 408, "", Kind::TimedOut, QString());
    row("409", 409, R"({"message":"exists"})", Kind::BadRequest, u"exists"_s);
    row("413", 413, "", Kind::BadRequest, QString());
    row("422", 422, R"({"message":"six tags"})", Kind::BadRequest, u"six tags"_s);
    row("429 that stays", 429, R"({"message":"slow down"})", Kind::RateLimited, u"slow down"_s);
    row("500", 500, R"({"message":"on fire"})", Kind::ServerFailed, u"on fire"_s);
    row("502 of a proxy", 502, html, Kind::ServerFailed, QString(), "text/html");
    row("503", 503, "busy", Kind::ServerFailed, u"busy"_s, "text/plain");
    row("page of a portal", 200, html, Kind::NotThisService, QString(), "text/html; charset=utf-8");
    row("page of a portal that calls itself JSON", 200, html, Kind::NotThisService, QString());
    row("page that refuses", 403, html, Kind::NotThisService, QString(), "text/html");
    row("page that finds nothing", 404, html, Kind::NotThisService, QString(), "text/html");
    row("network authentication required", 511, html, Kind::NotThisService, QString(), "text/html");
    row("truncated JSON", 200, R"([{"id":98765,"rev":1},{"id":987)", Kind::BadReply, QString());
    row("an object in the place of a list", 200, "{}", Kind::BadReply, QString());
    row("an error with status 200", 200, R"({"error":"no"})", Kind::BadReply, QString());
    row("an empty body", 200, "", Kind::BadReply, QString());
    row("a contact without an id", 200, R"([{"id":1},{"rev":1}])", Kind::BadReply, QString());
}

void FailureTest::foldsAnAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(Kind, kind);
    QFETCH(QString, message);
    RawServer server(RawServer::always(answer));
    TransportFixture service(server.url(), m_clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
    QVERIFY(page.wait(service.hurry(m_clock)));
    QVERIFY(!page.get().has_value());
    const ApiError error = page.error();
    QCOMPARE(nameOf(error.kind), nameOf(kind));
    QCOMPARE(error.message, message);
    QCOMPARE(error.operation, u"pageContactsV1"_s);
    QCOMPARE(error.requestId, u"r-1"_s);
    QCOMPARE(error.status, answer.mid(9, 3).toInt());
    QVERIFY(!error.outcomeUnknown); // of a read
    if (kind == Kind::BadReply)
        QVERIFY(!error.detail.isEmpty());
}

void FailureTest::saysThatAWriteMayHaveBeenCarriedOut_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isUnknown");
    const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                         bool isUnknown) {
        QTest::newRow(name) << RawServer::response(status, body) << kind << isUnknown;
    };
    row("500", 500, "{}", Kind::ServerFailed, true);
    row("503", 503, "{}", Kind::ServerFailed, true);
    row("408", 408, "{}", Kind::TimedOut, true);
    row("unreadable success", 200, R"({"id":98)", Kind::BadReply, true);
    row("success without an id", 200, R"({"rev":1})", Kind::BadReply, true);
    row("page with a success", 200, html, Kind::NotThisService, true);
    row("see other", 303, "", Kind::NotThisService, true);
    row("400", 400, "{}", Kind::BadRequest, false);
    row("401", 401, "{}", Kind::Unauthorized, false);
    row("403", 403, "{}", Kind::Forbidden, false);
    row("404", 404, "{}", Kind::NotFound, false);
    row("409", 409, "{}", Kind::BadRequest, false);
    row("page that refuses", 403, html, Kind::NotThisService, false);
    row("429 that stays", 429, "{}", Kind::RateLimited, false);
}

void FailureTest::saysThatAWriteMayHaveBeenCarriedOut()
{
    QFETCH(QByteArray, answer);
    QFETCH(Kind, kind);
    QFETCH(bool, isUnknown);
    RawServer server(RawServer::always(answer));
    TransportFixture service(server.url(), m_clock);
    ContactWrite contact;
    contact.phone = u"15105553344"_s;
    Outcome write(service.api.createContactV1(contact));
    QVERIFY(write.wait(service.hurry(m_clock)));
    QCOMPARE(nameOf(write.error().kind), nameOf(kind));
    QCOMPARE(write.error().outcomeUnknown, isUnknown);
    QCOMPARE(server.requests().size(), kind == Kind::RateLimited ? 9 : 1);
}

void FailureTest::callsARefusedConnectionOffline()
{
    const ClosedPort nobody;
    TransportFixture service(nobody.url(), m_clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
    QVERIFY(page.wait(service.hurry(m_clock)));
    QCOMPARE(page.error().kind, Kind::Offline);
    QCOMPARE(page.error().status, 0);
    QVERIFY(page.error().requestId.isEmpty());
    ContactWrite contact;
    contact.phone = u"15105553344"_s;
    Outcome write(service.api.createContactV1(contact));
    QVERIFY(write.wait(service.hurry(m_clock)));
    QCOMPARE(write.error().kind, Kind::Offline);
    QVERIFY2(!write.error().outcomeUnknown, "nothing was sent");
    Outcome deletion(service.api.deleteContactV1(ContactId(1)));
    QVERIFY(deletion.wait(service.hurry(m_clock)));
    QVERIFY2(!deletion.error().outcomeUnknown, "nothing was sent");
}

void FailureTest::keepsTheRetryAfterOfAPauseTooLongForAPerson()
{
    RawServer server(RawServer::always(RawServer::response(429, "{}",
        "Date: Sun, 01 Nov 2026 12:00:00 GMT\r\nRetry-After: Sun, 01 Nov 2026 12:02:00 GMT\r\n")));
    TransportFixture service(server.url(), m_clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
    QVERIFY(page.wait());
    QCOMPARE(page.error().kind, Kind::RateLimited);
    QVERIFY(page.error().retryAfter == std::optional<std::chrono::milliseconds>(120s));
    QCOMPARE(service.budget.pausedFor(), 120s); // everybody else waits as asked
    QCOMPARE(server.requests().size(), 1);
}

void FailureTest::neverTakesTheTokenToAnotherHost_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isWrite");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d, read", status) << status << false;
        QTest::addRow("%d, write", status) << status << true;
    }
}

void FailureTest::neverTakesTheTokenToAnotherHost()
{
    QFETCH(int, status);
    QFETCH(bool, isWrite);
    RawServer other(RawServer::always(RawServer::response(200, "[]")));
    RawServer server(RawServer::always(RawServer::response(
        status, "", "Location: " + other.url().toEncoded() + "/v1/contacts\r\n")));
    TransportFixture service(server.url(), m_clock);
    ApiError error;
    if (isWrite) {
        ContactWrite contact;
        contact.phone = u"15105553344"_s;
        Outcome write(service.api.createContactV1(contact));
        QVERIFY(write.wait());
        error = write.error();
    } else {
        Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
        QVERIFY(page.wait());
        error = page.error();
    }
    QCOMPARE(error.kind, Kind::NotThisService);
    QCOMPARE(error.status, status);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void FailureTest::endsAnAnswerThatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("that says so") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 10000000\r\n\r\n");
    QTest::newRow("that does not say so") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
}

void FailureTest::endsAnAnswerThatIsTooLarge()
{
    QFETCH(QByteArray, head);
    qint64 written = 0;
    RawServer server([&](QTcpSocket *socket, const RawRequest &) {
        socket->write(head);
        // Who announces too much is not listened to any longer: the body need not come.
        if (head.contains("Content-Length"))
            return;
        connect(socket, &QTcpSocket::bytesWritten, socket, [&, socket](qint64 bytes) {
            written += bytes;
            if (written < 10'000'000)
                socket->write(QByteArray(64 * 1024, ' '));
        });
        socket->write(QByteArray(64 * 1024, ' '));
    });
    Transport::Settings settings;
    settings.maxBodyBytes = 100'000;
    TransportFixture service(server.url(), m_clock, 0, settings);
    Outcome page(service.api.pageContactsV1({}, Lane::Background));
    QVERIFY(page.wait());
    QCOMPARE(page.error().kind, Kind::TooLarge);
    QVERIFY2(written < 9'000'000, "it was ended early");
}

void FailureTest::tellsACutAnswerFromACompleteOne_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("less than announced")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n[]") << false;
    QTest::newRow("nothing of what was announced")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n") << false;
    QTest::newRow("chunks without an end")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n[{\"id\":1}\r\n")
        << false;
    QTest::newRow("no length, cut") << QByteArray("HTTP/1.1 200 OK\r\n\r\n[{\"id\":1},") << false;
    QTest::newRow("chunks, complete") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n[{\"id\":1}]\r\n0\r\n\r\n")
                                      << true;
    QTest::newRow("as announced") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n[{\"id\":1}]")
                                  << true;
}

void FailureTest::tellsACutAnswerFromACompleteOne()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isComplete);
    RawServer server([answer](QTcpSocket *socket, const RawRequest &) {
        socket->write(answer);
        socket->flush();
        socket->disconnectFromHost();
    });
    TransportFixture service(server.url(), m_clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Background));
    QVERIFY(page.wait(service.hurry(m_clock)));
    QCOMPARE(page.get().has_value(), isComplete);
    if (!isComplete)
        QCOMPARE(page.error().kind, Kind::ConnectionLost);
    QCOMPARE(server.requests().size(), isComplete ? 1 : 4);
}

void FailureTest::acceptsNoUnknownCertificate()
{
    QSslServer server;
    server.setSslConfiguration(selfSignedConfiguration());
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QSslServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
            [&received, socket] { received += socket->readAll(); });
    });
    TransportFixture service(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), m_clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
    QVERIFY(page.wait());
    QCOMPARE(page.error().kind, Kind::TlsFailed);
    ContactWrite contact;
    contact.phone = u"15105553344"_s;
    Outcome write(service.api.createContactV1(contact));
    QVERIFY(write.wait());
    QCOMPARE(write.error().kind, Kind::TlsFailed);
    QVERIFY(!write.error().outcomeUnknown);
    QCOMPARE(received, QByteArray());
}

void FailureTest::saysWhenTheOtherSideSpeaksNoTls()
{
    RawServer server(RawServer::always(RawServer::response(200, "[]")));
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    TransportFixture service(url, m_clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
    // The server waits for the rest of a request that never comes, until the time to connect is
    // over.
    QTRY_COMPARE(server.connections(), 1);
    m_clock.advance(10s);
    QVERIFY(page.wait([this] { m_clock.advance(10s); }));
    QCOMPARE(page.error().kind, Kind::TimedOut);
    QCOMPARE(server.requests().size(), 0);
}

void FailureTest::keepsNoCookies()
{
    RawServer server(
        RawServer::always(RawServer::response(200, "[]", "Set-Cookie: session=1; Path=/\r\n")));
    TransportFixture service(server.url(), m_clock);
    for (int i = 0; i < 2; ++i) {
        Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
        QVERIFY(page.wait());
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
}

void FailureTest::usesNoProxyForThisMachine()
{
    RawServer proxy(RawServer::always(RawServer::response(200, "[]")));
    RawServer server(RawServer::always(RawServer::response(200, "[]")));
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", proxy.url().toEncoded());
    TransportFixture service(server.url(), m_clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
    QVERIFY(page.wait());
    before.isEmpty() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
    QVERIFY(page.get().has_value());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.connections(), 0);
}

void FailureTest::readsACompressedAnswer()
{
    const QByteArray packed = QByteArray::fromBase64(
        "H4sIAAAAAAACA4uuVspMUbKytDA3M9VRKkotU7IyrI0FALkhyiwWAAAA"); // gzip of
                                                                     // [{"id":98765,"rev":1}]
    RawServer server(RawServer::always(RawServer::response(
        200, packed, "Content-Type: application/json\r\nContent-Encoding: gzip\r\n")));
    TransportFixture service(server.url(), m_clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
    QVERIFY(page.wait());
    QVERIFY(server.requests().first().header("Accept-Encoding").contains("gzip"));
    QVERIFY(page.get().has_value());
    QCOMPARE(page.get()->first().id, ContactId(98765));
}

void FailureTest::keepsARequestIdHarmless()
{
    RawServer server(RawServer::always("HTTP/1.1 400 No\r\nX-Request-Id: a\x1b[2J b\xff"
        + QByteArray(200, 'c') + "\r\nContent-Length: 0\r\n\r\n"));
    TransportFixture service(server.url(), m_clock);
    Outcome page(service.api.pageContactsV1({}, Lane::Interactive));
    QVERIFY(page.wait());
    QVERIFY(page.error().requestId.startsWith(u"a[2Jbccc"_s));
    QVERIFY(page.error().requestId.size() <= 100);
}

void FailureTest::findsNothingInEveryShape_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("404") << RawServer::response(404, R"({"message":"no"})");
    QTest::newRow("400") << RawServer::response(400, R"({"message":"no"})");
    QTest::newRow("null") << RawServer::response(200, "null");
    QTest::newRow("empty object") << RawServer::response(200, "{}");
    QTest::newRow("empty body") << RawServer::response(200, "");
}

void FailureTest::findsNothingInEveryShape()
{
    QFETCH(QByteArray, answer);
    RawServer server(RawServer::always(answer));
    TransportFixture service(server.url(), m_clock);
    Outcome found(service.api.lookUpContactV1({{}, u"15105553344"_s}, Lane::Interactive));
    QVERIFY(found.wait());
    QCOMPARE(found.error().kind, Kind::NotFound);
    QCOMPARE(found.error().operation, u"lookUpContactV1"_s);
    Outcome got(service.api.getContactV1(ContactId(1), Lane::Interactive));
    QVERIFY(got.wait());
    // By id a 400 may well be about the request: only "not found" removes a contact.
    QCOMPARE(got.error().kind, answer.contains(" 400 ") ? Kind::BadRequest : Kind::NotFound);
}

ROLODESK_TEST(FailureTest);
#include "tst_failures.moc"
