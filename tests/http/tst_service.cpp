#include "core/api/servicewatch.h"
#include "core/http/httpservice.h"
#include "core/http/serviceaddress.h"
#include "core/http/transportpictures.h"
#include "tests/http/rawserver.h"
#include "tests/http/transportfixture.h"
#include "tests/support/testregistry.h"

#include <QTcpSocket>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

/// The service as the programs build it, its watch, its pictures, and what it says in the log.
class ServiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tiesThePartsTogether();
    void tellsOfTheBudgetAFewTimesASecond();
    void tellsOfAWrongClock();
    void writesNoSecretsIntoTheLog();
    void getsAPicture();
    void followsAPictureThreeTimes();
    void refusesAPicture_data();
    void refusesAPicture();
    void endsAPictureThatTakesTooLong();
    void endsAPictureNobodyWaitsFor();
    void endsPicturesWhenItIsClosed();

private:
    FakeClock m_clock;
};

namespace {

const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a");

QByteArray picture(const QByteArray &bytes = png, const QByteArray &type = "image/png")
{
    return RawServer::response(200, bytes, "Content-Type: " + type + "\r\n");
}

QStringList logged;

void keep(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

void ServiceTest::tiesThePartsTogether()
{
    RawServer server(
        RawServer::always(RawServer::response(200, R"({"id":7,"name":"Example team"})")));
    const auto address = readServiceAddress(server.url().toString());
    QVERIFY(address.has_value());
    auto service = std::make_unique<HttpService>(*address, someCredentials(), m_clock, 100);
    QCOMPARE(service->watch().budget().perMinute, 100);
    Outcome team(service->api().getTeam(Lane::Interactive));
    QVERIFY(team.wait());
    QCOMPARE(team.get()->name, u"Example team"_s);
    QCOMPARE(service->watch().budget().leftThisMinute, 99);
    Outcome late(service->api().getTeam(Lane::Interactive));
    service.reset();
    QVERIFY(late.wait());
    QCOMPARE(late.error().kind, Kind::Cancelled);
}

void ServiceTest::tellsOfTheBudgetAFewTimesASecond()
{
    RawServer server([&server](QTcpSocket *socket, const RawRequest &) {
        socket->write(server.requests().size() <= 20
                ? RawServer::response(200, "{}")
                : RawServer::response(429, "{}", "Retry-After: 3\r\n"));
    });
    HttpService service(server.url(), someCredentials(), m_clock);
    int told = 0;
    connect(&service.watch(), &ServiceWatch::budgetChanged, this, [&told] { ++told; });
    for (int i = 0; i < 20; ++i) {
        Outcome team(service.api().getTeam(Lane::Interactive));
        QVERIFY(team.wait());
    }
    QCOMPARE(told, 0);
    m_clock.advance(250ms);
    QCOMPARE(told, 1);
    QCOMPARE(service.watch().budget().leftThisMinute, 480);

    Outcome paused(service.api().getTeam(Lane::Background));
    QTRY_VERIFY(service.watch().budget().pausedFor > 0ms);
    // Refused in a minute that was not full: others use the key, too.
    QCOMPARE(service.watch().budget().backgroundShare, 0.5);
    m_clock.advance(2'900ms);
    const int before = told;
    m_clock.advance(400ms);
    QVERIFY2(told > before, "the end of the pause is told");
    QCOMPARE(service.watch().budget().pausedFor, 0ms);
}

void ServiceTest::tellsOfAWrongClock()
{
    const QString date = QLocale::c().toString(
        m_clock.nowUtc().addSecs(-7200), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    RawServer server(
        RawServer::always(RawServer::response(401, "{}", "Date: " + date.toLatin1() + "\r\n")));
    HttpService service(server.url(), someCredentials(), m_clock);
    std::optional<std::chrono::seconds> told;
    connect(&service.watch(), &ServiceWatch::clockSkewFound, this,
        [&told](std::chrono::seconds skew) { told = skew; });
    Outcome team(service.api().getTeam(Lane::Interactive));
    QVERIFY(team.wait());
    QVERIFY(told == std::optional(std::chrono::seconds(-7200)));
    QCOMPARE(service.watch().clockSkew(), -7200s);
    // Refused with the right time as well: then it is the key.
    QCOMPARE(team.error().kind, Kind::Unauthorized);
}

void ServiceTest::writesNoSecretsIntoTheLog()
{
    RawServer server([&server](QTcpSocket *socket, const RawRequest &request) {
        // Answers that echo what must not be seen, and every kind of failure.
        const QByteArray echo = request.header("Authorization") + request.body;
        switch (server.requests().size() % 4) {
        case 0:
            socket->write(RawServer::response(200, "[]"));
            break;
        case 1:
            socket->write(RawServer::response(
                401, "{\"message\":\"" + request.header("Authorization") + "\"}"));
            break;
        case 2:
            socket->write(RawServer::response(500, echo));
            break;
        default:
            socket->abort();
        }
    });
    QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*=false"_s);
    logged.clear();
    const auto before = qInstallMessageHandler(keep);
    ContactWrite contact;
    contact.phone = u"15105553344"_s;
    contact.first = u"Jordan"_s;
    {
        TransportFixture service(server.url(), m_clock);
        for (int i = 0; i < 8; ++i) {
            Outcome write(service.api.createContactV1(contact));
            Outcome found(service.api.lookUpContactV1({{}, contact.phone}, Lane::Interactive));
            if (!write.wait(service.hurry(m_clock)) || !found.wait(service.hurry(m_clock)))
                logged.append(u"no answer"_s);
        }
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());

    const QString all = logged.join(u'\n');
    QVERIFY2(all.contains("createContactV1"_L1) && all.contains("r-1"_L1), qPrintable(all));
    QVERIFY(!all.contains("no answer"_L1));
    for (const auto secret :
        {"Bearer"_L1, "eyJ"_L1, "id-7f3c"_L1, "k3y-of-the-test"_L1, "15105553344"_L1, "Jordan"_L1})
        QVERIFY2(!all.contains(secret), qPrintable(all));
}

void ServiceTest::getsAPicture()
{
    RawServer server(RawServer::always(picture()));
    HttpService service(server.url(), someCredentials(), m_clock);
    QUrl url = server.url();
    url.setPath(u"/jordan.png"_s);
    Outcome fetched(service.pictures().fetchPicture(url));
    QVERIFY(fetched.wait());
    QCOMPARE(*fetched.get(), png);
    const RawRequest &request = server.requests().first();
    QCOMPARE(request.target, "/jordan.png");
    QVERIFY(request.header("Authorization").isEmpty());
    QVERIFY(request.header("Cookie").isEmpty());
    QVERIFY(request.header("Referer").isEmpty());
}

void ServiceTest::followsAPictureThreeTimes()
{
    int redirects = 3;
    RawServer server([&redirects](QTcpSocket *socket, const RawRequest &) {
        socket->write(redirects-- > 0
                ? RawServer::response(302, "", "Set-Cookie: a=b\r\nLocation: /next\r\n")
                : picture());
    });
    TransportPictures pictures(m_clock, true);
    Outcome three(pictures.fetchPicture(server.url()));
    QVERIFY(three.wait());
    QCOMPARE(*three.get(), png);
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
    redirects = 4;
    Outcome four(pictures.fetchPicture(server.url()));
    QVERIFY(four.wait());
    QCOMPARE(four.error().kind, Kind::NotThisService);
    QCOMPARE(server.requests().size(), 8);
}

void ServiceTest::refusesAPicture_data()
{
    QTest::addColumn<QByteArray>("answer"); ///< Empty: nothing may be sent.
    QTest::addColumn<QString>("url"); ///< Empty: the server's.
    QTest::addColumn<Kind>("kind");
    QTest::newRow("not encrypted")
        << QByteArray() << u"http://pictures.example/a.png"_s << Kind::InsecureAddress;
    QTest::newRow("a file") << QByteArray() << u"file:///etc/passwd"_s << Kind::InsecureAddress;
    QTest::newRow("inline data") << QByteArray() << u"data:image/png;base64,AAAA"_s
                                 << Kind::InsecureAddress;
    QTest::newRow("with a password")
        << QByteArray() << u"https://a:b@pictures.example/a.png"_s << Kind::InsecureAddress;
    QTest::newRow("nonsense") << QByteArray() << u"::::"_s << Kind::InsecureAddress;
    QTest::newRow("redirect to an open line")
        << RawServer::response(302, "", "Location: http://pictures.example/\r\n") << QString()
        << Kind::InsecureAddress;
    QTest::newRow("redirect to a file")
        << RawServer::response(302, "", "Location: file:///etc/passwd\r\n") << QString()
        << Kind::InsecureAddress;
    QTest::newRow("text") << picture("hello", "text/plain") << QString() << Kind::NotThisService;
    QTest::newRow("a page") << picture("<html>", "text/html") << QString() << Kind::NotThisService;
    QTest::newRow("too large") << picture(QByteArray(2 * 1024 * 1024 + 1, 'x')) << QString()
                               << Kind::TooLarge;
    QTest::newRow("missing") << RawServer::response(404, "{}") << QString() << Kind::NotFound;
}

void ServiceTest::refusesAPicture()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, url);
    QFETCH(Kind, kind);
    RawServer server(RawServer::always(answer));
    TransportPictures pictures(m_clock, true);
    Outcome fetched(pictures.fetchPicture(url.isEmpty() ? server.url() : QUrl(url)));
    QVERIFY(fetched.wait());
    QCOMPARE(nameOf(fetched.error().kind), nameOf(kind));
    QCOMPARE(fetched.error().operation, u"fetchPicture"_s);
    // A contact's picture must not reach into this machine when the service is elsewhere.
    TransportPictures strict(m_clock, false);
    const qsizetype before = server.requests().size();
    Outcome local(strict.fetchPicture(server.url()));
    QVERIFY(local.wait());
    QCOMPARE(local.error().kind, Kind::InsecureAddress);
    QCOMPARE(server.requests().size(), before);
}

void ServiceTest::endsAPictureThatTakesTooLong()
{
    RawServer server([](QTcpSocket *, const RawRequest &) {});
    TransportPictures pictures(m_clock, true);
    Outcome fetched(pictures.fetchPicture(server.url()));
    QTRY_COMPARE(server.requests().size(), 1);
    m_clock.advance(10s);
    QVERIFY(fetched.wait());
    QCOMPARE(fetched.error().kind, Kind::TimedOut);
}

void ServiceTest::endsAPictureNobodyWaitsFor()
{
    bool isClosed = false;
    RawServer server([&isClosed](QTcpSocket *socket, const RawRequest &) {
        connect(socket, &QTcpSocket::disconnected, socket, [&isClosed] { isClosed = true; });
    });
    TransportPictures pictures(m_clock, true);
    auto card = std::make_unique<QObject>();
    pictures.fetchPicture(server.url())->then(card.get(), [](auto) {});
    QTRY_COMPARE(server.requests().size(), 1);
    card.reset();
    QTRY_VERIFY(isClosed);
}

void ServiceTest::endsPicturesWhenItIsClosed()
{
    RawServer server([](QTcpSocket *, const RawRequest &) {});
    auto pictures = std::make_unique<TransportPictures>(m_clock, true);
    Outcome first(pictures->fetchPicture(server.url()));
    Outcome second(pictures->fetchPicture(server.url()));
    QTRY_COMPARE(server.requests().size(), 2);
    pictures.reset();
    QVERIFY(first.wait());
    QVERIFY(second.wait());
    QCOMPARE(first.error().kind, Kind::Cancelled);
    QCOMPARE(second.error().operation, u"fetchPicture"_s);
    m_clock.advance(11s); // what waited for their time to be over must be gone
    QCOMPARE(first.times(), 1);
}

ROLODESK_TEST(ServiceTest);
#include "tst_service.moc"
