#include "tests/support/testregistry.h"
#include "tests/ui/uibench.h"
#include "ui/common/errortext.h"

#include <QRegularExpression>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class ErrorTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UiBench bench; }
    void wordsEveryKindOfTheService();
    void wordsEveryKindOfTheLocalCopy();
    void quotesTheServiceWhereItKnowsMore();
    void tellsByHowMuchTheClockIsOff_data();
    void tellsByHowMuchTheClockIsOff();
};

namespace {

void checkWords(const ErrorText &text)
{
    QVERIFY(!text.title.isEmpty());
    QVERIFY2(
        text.sentence.endsWith(u'.') || text.sentence.endsWith(u'”'), qPrintable(text.sentence));
    QVERIFY2(text.advice.endsWith(u'.'), qPrintable(text.advice));
    const QString all = text.title + text.body();
    QVERIFY2(!all.contains(u"please"_s, Qt::CaseInsensitive), qPrintable(all));
    QVERIFY2(!all.contains(u"%1"_s) && !all.contains(u"%n"_s), qPrintable(all));
}

} // namespace

void ErrorTextTest::wordsEveryKindOfTheService()
{
    QSet<QString> titles;
    int count = 0;
    for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::Cancelled); ++kind, ++count) {
        const ErrorText text = describe(errorOf(static_cast<ApiError::Kind>(kind), u"id-1"_s));
        checkWords(text);
        QCOMPARE(text.requestId, u"id-1"_s);
        titles.insert(text.title);
    }
    QCOMPARE(titles.size(), count);
}

void ErrorTextTest::wordsEveryKindOfTheLocalCopy()
{
    for (int kind = 0; kind <= static_cast<int>(StoreError::Kind::Failed); ++kind) {
        StoreError error;
        error.kind = static_cast<StoreError::Kind>(kind);
        error.path = u"/data/contacts.sqlite"_s;
        const ErrorText text = describe(error);
        checkWords(text);
        QVERIFY(text.sentence.contains(error.path));
    }
}

void ErrorTextTest::quotesTheServiceWhereItKnowsMore()
{
    ApiError error = errorOf(ApiError::Kind::BadRequest);
    error.message = u"phone is required"_s;
    QVERIFY(describe(error).sentence.contains(u"“phone is required”"_s));
    error.kind = ApiError::Kind::OtherTeam;
    QVERIFY(describe(error).sentence.contains(u"“phone is required”"_s));
    QVERIFY(describe(error).keyHelps);
    error.kind = ApiError::Kind::Unauthorized;
    QVERIFY(!describe(error).sentence.contains(u"phone is required"_s));
}

void ErrorTextTest::tellsByHowMuchTheClockIsOff_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one second") << 1 << u"1 second behind"_s;
    QTest::newRow("minutes") << 600 << u"10 minutes behind"_s;
    QTest::newRow("ahead by hours") << -7200 << u"2 hours ahead"_s;
}

void ErrorTextTest::tellsByHowMuchTheClockIsOff()
{
    QFETCH(int, seconds);
    QFETCH(QString, expected);
    const ErrorText text = describeClockSkew(std::chrono::seconds(seconds));
    QVERIFY2(text.sentence.contains(expected), qPrintable(text.sentence));
}

ROLODESK_TEST(ErrorTextTest);
#include "tst_errortext.moc"
