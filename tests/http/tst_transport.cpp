#include "tests/http/rawserver.h"
#include "tests/http/transportfixture.h"
#include "tests/support/testregistry.h"

#include <QTcpSocket>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class TransportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsARequestTheServiceUnderstands();

private:
    SystemClock m_clock;
};

void TransportTest::sendsARequestTheServiceUnderstands()
{
    RawServer server(RawServer::always(RawServer::response(200, R"([{"id":98765,"rev":1}])")));
    TransportFixture service(server.url(), m_clock);
    Outcome page(
        service.api.pageContactsV1({u"2026-04-01T00:00:00Z"_s, {}, {}, {}}, Lane::Background));
    QVERIFY(page.wait());
    QVERIFY(page.get().has_value());
    QCOMPARE(page.get()->size(), 1);
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

ROLODESK_TEST(TransportTest);
#include "tst_transport.moc"
