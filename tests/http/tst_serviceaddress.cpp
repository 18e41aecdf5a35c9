#include "core/http/serviceaddress.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class ServiceAddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAnAddress_data();
    void takesAnAddress();
    void saysWhyNot_data();
    void saysWhyNot();
};

void ServiceAddressTest::takesAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("as documented")
        << u"https://api.heymarket.com"_s << QUrl(u"https://api.heymarket.com"_s);
    QTest::newRow("slash at the end")
        << u" https://api.heymarket.com/ "_s << QUrl(u"https://api.heymarket.com"_s);
    QTest::newRow("no scheme") << u"api.heymarket.com"_s << QUrl(u"https://api.heymarket.com"_s);
    QTest::newRow("no scheme, with port")
        << u"relay.example:8443"_s << QUrl(u"https://relay.example:8443"_s);
    QTest::newRow("relay under a path")
        << u"https://relay.example/heymarket/"_s << QUrl(u"https://relay.example/heymarket"_s);
    QTest::newRow("this machine") << u"http://127.0.0.1:8080"_s << QUrl(u"http://127.0.0.1:8080"_s);
    QTest::newRow("this machine, other address of it")
        << u"http://127.9.8.7"_s << QUrl(u"http://127.9.8.7"_s);
    QTest::newRow("this machine, IPv6") << u"http://[::1]:8080/"_s << QUrl(u"http://[::1]:8080"_s);
    QTest::newRow("this machine by name")
        << u"http://LocalHost:1"_s << QUrl(u"http://localhost:1"_s);
}

void ServiceAddressTest::takesAnAddress()
{
    QFETCH(QString, text);
    QFETCH(QUrl, url);
    const auto read = readServiceAddress(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, url);
}

void ServiceAddressTest::saysWhyNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AddressProblem>("problem");
    QTest::newRow("empty") << u"  "_s << AddressProblem::Empty;
    QTest::newRow("no host") << u"https://"_s << AddressProblem::Unreadable;
    QTest::newRow("spaces inside") << u"https://api hey.com"_s << AddressProblem::Unreadable;
    QTest::newRow("another scheme") << u"ftp://api.heymarket.com"_s << AddressProblem::WrongScheme;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << AddressProblem::Unreadable;
    QTest::newRow("not encrypted") << u"http://api.heymarket.com"_s << AddressProblem::NotEncrypted;
    QTest::newRow("a name that only begins like loopback")
        << u"http://127.0.0.1.example.com"_s << AddressProblem::NotEncrypted;
    QTest::newRow("a name that only begins like localhost")
        << u"http://localhost.example.com"_s << AddressProblem::NotEncrypted;
    QTest::newRow("any address") << u"http://0.0.0.0"_s << AddressProblem::NotEncrypted;
    QTest::newRow("the local network") << u"http://192.168.1.5"_s << AddressProblem::NotEncrypted;
    QTest::newRow("credentials inside")
        << u"https://id:key@api.heymarket.com"_s << AddressProblem::HasCredentials;
    QTest::newRow("loopback only before the at sign")
        << u"http://127.0.0.1@evil.example"_s << AddressProblem::HasCredentials;
    QTest::newRow("query") << u"https://api.heymarket.com/?a=b"_s << AddressProblem::HasQuery;
    QTest::newRow("fragment") << u"https://api.heymarket.com/#a"_s << AddressProblem::HasQuery;
}

void ServiceAddressTest::saysWhyNot()
{
    QFETCH(QString, text);
    QFETCH(AddressProblem, problem);
    const auto read = readServiceAddress(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), problem);
}

ROLODESK_TEST(ServiceAddressTest);
#include "tst_serviceaddress.moc"
