#include "core/http/jwtsigner.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

/// The expected tokens were made twice without our code, with `openssl dgst -sha256 -mac HMAC
/// -macopt hexkey:…` and with Python's hmac module; both gave the same. For the first row:
///
///     b64u() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
///     h=$(printf '%s' '{"alg":"HS256","typ":"JWT"}' | b64u)
///     c=$(printf '%s' '{"iss":"3f1c9a52-0000-4000-8000-5b7d2e9a1c44","iat":1793534400}' | b64u)
///     key=$(printf '%s' '3f1c9a52-0000-4000-8000-5b7d2e9a1c44||Zk93hdQw7LmN2pXy' | xxd -p | tr -d
///     '\n') printf '%s' "$h.$c" | openssl dgst -sha256 -mac HMAC -macopt hexkey:$key -binary |
///     b64u
class JwtSignerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTheSignatureOfTheStandardsExample();
    void makesTokensByteForByte_data();
    void makesTokensByteForByte();
};

/// RFC 7515, appendix A.1.
void JwtSignerTest::makesTheSignatureOfTheStandardsExample()
{
    const Secret key(
        QByteArray::fromBase64("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0i"
                               "PS4hcgUuTwjAzZr1Z9CAow",
            QByteArray::Base64UrlEncoding));
    QCOMPARE(
        hs256("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkz"
              "ODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
            key),
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
}

void JwtSignerTest::makesTokensByteForByte_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<qint64>("issuedAt");
    QTest::addColumn<QByteArray>("rest"); ///< After the header, which is always the same.

    QTest::newRow("as the service hands them out")
        << u"3f1c9a52-0000-4000-8000-5b7d2e9a1c44"_s << u"Zk93hdQw7LmN2pXy"_s << qint64(1793534400)
        << QByteArray(
               "eyJpc3MiOiIzZjFjOWE1Mi0wMDAwLTQwMDAtODAwMC01YjdkMmU5YTFjNDQiLCJpYXQiOjE3OTM1M"
               "zQ0MDB9.ee_kLgB2V5jtRLZlC9WvpY2oBHc_F07RA40I10PqHSY");
    QTest::newRow("letters of other alphabets")
        << u"schlüssel-日本"_s << u"pässwörd-🔑-ключ"_s << qint64(1793534400)
        << QByteArray(
               "eyJpc3MiOiJzY2hsw7xzc2VsLeaXpeacrCIsImlhdCI6MTc5MzUzNDQwMH0.6BP2nEPjdpw7nN4nX"
               "7Bf0ynMYEfrTMcb7xWBSNsM9lg");
    QTest::newRow("quotes and backslashes")
        << u"a\"b\\c"_s << u"x\"y\\z"_s << qint64(0)
        << QByteArray(
               "eyJpc3MiOiJhXCJiXFxjIiwiaWF0IjowfQ.4ZdFRZM3Wgvd8DgdryaAuYmOjnWzkM5Q-F_gR0NNTs"
               "0");
    QTest::newRow("control characters")
        << u"tab\tnl\nend\x1f"_s << u"k\te\ny"_s << qint64(1)
        << QByteArray(
               "eyJpc3MiOiJ0YWJcdTAwMDlubFx1MDAwYWVuZFx1MDAxZiIsImlhdCI6MX0.iprx85cuJMf8QqzhP"
               "o3H46vXDndaTCA2LT78pqvtEd0");
    QTest::newRow("bars in the id, a time beyond 32 bits")
        << u"left||right"_s << u"||"_s << qint64(2147483648)
        << QByteArray("eyJpc3MiOiJsZWZ0fHxyaWdodCIsImlhdCI6MjE0NzQ4MzY0OH0.gb4h8jtXox1qey0PIE9PVsAI"
                      "eDGuJ3lCVwcPKJwX1ZE");
}

void JwtSignerTest::makesTokensByteForByte()
{
    QFETCH(QString, id);
    QFETCH(QString, key);
    QFETCH(qint64, issuedAt);
    QFETCH(QByteArray, rest);
    QCOMPARE(signJwt({id, Secret(key.toUtf8())}, issuedAt).reveal().toByteArray(),
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." + rest);
}

ROLODESK_TEST(JwtSignerTest);
#include "tst_jwtsigner.moc"
