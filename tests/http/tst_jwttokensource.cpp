#include "core/http/jwttokensource.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QtTest>

using namespace rolodesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class JwtTokenSourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsATokenForLessThanFiveMinutes();
    void makesANewTokenWhenTheClockIsSetBack();
    void makesANewTokenWhenTheClockIsSetForward();
    void correctsAClockThatIsOff_data();
    void correctsAClockThatIsOff();
    void doesNotBlameTheClockForAWrongKey();
    void doesNotTakeASlowAnswerForAFastClock();
    void repeatsARequestWhoseTokenWasReplacedMeanwhile();
    void goesBackToTheOwnClockOnceItIsRight();
    void saysWhenThereIsNothingToSignWith();

private:
    static qint64 issuedAt(const Authorization &authorization);
};

qint64 JwtTokenSourceTest::issuedAt(const Authorization &authorization)
{
    const QByteArray claims = QByteArray::fromBase64(
        authorization.value.reveal().toByteArray().split('.').value(1), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(claims).object().value("iat"_L1).toInteger();
}

void JwtTokenSourceTest::keepsATokenForLessThanFiveMinutes()
{
    test::FakeClock clock;
    JwtTokenSource tokens({u"id"_s, Secret("key")}, clock);
    const auto first = tokens.ready();
    QVERIFY(first);
    QVERIFY(first->value.reveal().startsWith("Bearer "));
    QCOMPARE(issuedAt(*first), clock.nowUtc().toSecsSinceEpoch());
    clock.advance(239s);
    QCOMPARE(tokens.ready()->generation, first->generation);
    QVERIFY(tokens.ready()->value.isSameAs(first->value));
    clock.advance(1s);
    QVERIFY(tokens.ready()->generation != first->generation);
    QCOMPARE(issuedAt(*tokens.ready()), clock.nowUtc().toSecsSinceEpoch());
}

void JwtTokenSourceTest::makesANewTokenWhenTheClockIsSetBack()
{
    test::FakeClock clock;
    JwtTokenSource tokens({u"id"_s, Secret("key")}, clock);
    const auto first = tokens.ready();
    clock.setNow(clock.nowUtc().addSecs(-1));
    QVERIFY(tokens.ready()->generation != first->generation);
    QCOMPARE(issuedAt(*tokens.ready()), clock.nowUtc().toSecsSinceEpoch());
}

void JwtTokenSourceTest::makesANewTokenWhenTheClockIsSetForward()
{
    test::FakeClock clock;
    JwtTokenSource tokens({u"id"_s, Secret("key")}, clock);
    const auto first = tokens.ready();
    clock.setNow(clock.nowUtc().addSecs(3600));
    QVERIFY(tokens.ready()->generation != first->generation);
}

void JwtTokenSourceTest::correctsAClockThatIsOff_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("slow by ten minutes") << 600;
    QTest::newRow("fast by ten minutes") << -600;
    QTest::newRow("slow by half a minute") << 30;
    QTest::newRow("fast by a year") << -365 * 86400;
    QTest::newRow("fast by half a minute") << -29;
    QTest::newRow("fast by a second") << -1;
}

void JwtTokenSourceTest::correctsAClockThatIsOff()
{
    QFETCH(int, seconds);
    test::FakeClock clock;
    JwtTokenSource tokens({u"id"_s, Secret("key")}, clock);
    std::vector<qint64> told;
    connect(&tokens, &TokenSource::clockSkewFound, &tokens,
        [&told](std::chrono::seconds skew) { told.push_back(skew.count()); });
    const auto first = tokens.ready();
    const QDateTime serverTime = clock.nowUtc().addSecs(seconds);
    QVERIFY(tokens.refused(*first, serverTime));
    QCOMPARE(tokens.clockSkew(), std::chrono::seconds(seconds));
    // A few seconds are mended without a word.
    const bool isWorthSaying = std::abs(seconds) >= 30;
    QCOMPARE(told, isWorthSaying ? std::vector<qint64>{seconds} : std::vector<qint64>{});
    const auto second = tokens.ready();
    QVERIFY(second->generation != first->generation);
    QCOMPARE(issuedAt(*second), serverTime.toSecsSinceEpoch());
    // A second refusal at the corrected time says nothing new.
    QVERIFY(!tokens.refused(*second, serverTime));
    QCOMPARE(told.size(), size_t(isWorthSaying ? 1 : 0));
}

void JwtTokenSourceTest::doesNotBlameTheClockForAWrongKey()
{
    test::FakeClock clock;
    JwtTokenSource tokens({u"id"_s, Secret("wrong")}, clock);
    const auto first = tokens.ready();
    QVERIFY(!tokens.refused(*first, clock.nowUtc()));
    QVERIFY(!tokens.refused(*first, clock.nowUtc().addSecs(29)));
    QVERIFY(!tokens.refused(*first, QDateTime()));
    QCOMPARE(tokens.clockSkew(), 0s);
    QCOMPARE(tokens.ready()->generation, first->generation);
}

void JwtTokenSourceTest::doesNotTakeASlowAnswerForAFastClock()
{
    for (const auto took : {20s, 45s, 3600s}) {
        test::FakeClock clock;
        JwtTokenSource tokens({u"id"_s, Secret("wrong")}, clock);
        const auto first = tokens.ready();
        const QDateTime written = clock.nowUtc();
        clock.advance(took); // until the answer is here
        QVERIFY(!tokens.refused(*first, written));
        QCOMPARE(tokens.clockSkew(), 0s);
    }
}

void JwtTokenSourceTest::repeatsARequestWhoseTokenWasReplacedMeanwhile()
{
    test::FakeClock clock;
    JwtTokenSource tokens({u"id"_s, Secret("key")}, clock);
    const auto old = tokens.ready();
    QVERIFY(tokens.refused(*old, clock.nowUtc().addSecs(600)));
    QVERIFY(tokens.ready());
    // A second request was on its way with the old token.
    QVERIFY(tokens.refused(*old, clock.nowUtc().addSecs(600)));
    QCOMPARE(tokens.clockSkew(), 600s);
}

void JwtTokenSourceTest::goesBackToTheOwnClockOnceItIsRight()
{
    test::FakeClock clock;
    JwtTokenSource tokens({u"id"_s, Secret("key")}, clock);
    QVERIFY(tokens.refused(*tokens.ready(), clock.nowUtc().addSecs(600)));
    QVERIFY(tokens.ready());
    clock.setNow(clock.nowUtc().addSecs(601)); // somebody sets the clock right
    QVERIFY(tokens.refused(*tokens.ready(), clock.nowUtc()));
    QCOMPARE(tokens.clockSkew(), 0s);
    QCOMPARE(issuedAt(*tokens.ready()), clock.nowUtc().toSecsSinceEpoch());
}

void JwtTokenSourceTest::saysWhenThereIsNothingToSignWith()
{
    test::FakeClock clock;
    JwtTokenSource tokens({u"id"_s, Secret()}, clock);
    QVERIFY(!tokens.ready());
    std::optional<ApiError::Kind> kind;
    tokens.fetch()->then(this, [&kind](Result<Authorization, ApiError> outcome) {
        kind = outcome ? ApiError::Kind::BadReply : outcome.error().kind;
    });
    QTRY_VERIFY(kind);
    QCOMPARE(*kind, ApiError::Kind::NoCredentials);
}

ROLODESK_TEST(JwtTokenSourceTest);
#include "tst_jwttokensource.moc"
