#include "core/contacts/phonenumber.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class PhoneNumberTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryHumanForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("digits");
        QTest::newRow("national US") << u"(415) 555-0100"_s << u"US"_s << u"14155550100"_s;
        QTest::newRow("plus") << u"+1 415 555 0100"_s << u"DE"_s << u"14155550100"_s;
        QTest::newRow("double zero") << u"0044 20 7946 0018"_s << u"US"_s << u"442079460018"_s;
        QTest::newRow("double zero, no country") << u"00442079460018"_s << QString() << u"442079460018"_s;
        QTest::newRow("national zero") << u"0171 2345678"_s << u"DE"_s << u"491712345678"_s;
        QTest::newRow("lower case region") << u"0171 2345678"_s << u"de"_s << u"491712345678"_s;
        QTest::newRow("no-break spaces") << u"+49\u00A030\u00A0901820"_s << QString() << u"4930901820"_s;
        QTest::newRow("pasted direction marks") << u"\u202A+14155550100\u202C"_s << QString() << u"14155550100"_s;
        QTest::newRow("full width") << u"＋１４１５５５５０１００"_s << QString() << u"14155550100"_s;
        QTest::newRow("arabic digits") << u"+٩٧١٥٠١٢٣٤٥٦٧"_s << QString() << u"971501234567"_s;
        QTest::newRow("tel URI") << u"tel:+1-415-555-0100"_s << QString() << u"14155550100"_s;
    }
    void readsEveryHumanForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        const auto number = PhoneNumber::parse(text, region);
        QVERIFY(number);
        QTEST(number->e164Digits(), "digits");
    }

    void refusesWithTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<PhoneNumber::Problem>("problem");
        using P = PhoneNumber::Problem;
        QTest::newRow("words") << u"hello"_s << u"US"_s << P::NotANumber;
        QTest::newRow("empty") << QString() << u"US"_s << P::NotANumber;
        QTest::newRow("no country") << u"415 555 0100"_s << QString() << P::NeedsCountry;
        QTest::newRow("too few digits") << u"12"_s << u"DE"_s << P::TooShort;
        QTest::newRow("too many digits") << u"+1 415 555 0100 555 666 777"_s << QString() << P::TooLong;
    }
    void refusesWithTheReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        const auto number = PhoneNumber::parse(text, region);
        QVERIFY(!number);
        QTEST(number.error(), "problem");
    }

    /// Somebody pastes a whole file into a search box.
    void refusesLongTextAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(PhoneNumber::parse(QString(100000, u'1'), u"US"_s).error(),
            PhoneNumber::Problem::TooLong);
        QCOMPARE(PhoneNumber::parse(QString(100000, u'('), u"US"_s).error(),
            PhoneNumber::Problem::NotANumber);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void showsTheRegionsGrouping()
    {
        QCOMPARE(PhoneNumber::display(u"14155550100"_s), u"+1 415-555-0100"_s);
        QCOMPARE(PhoneNumber::display(u"442079460018"_s), u"+44 20 7946 0018"_s);
    }

    void showsHowItIsWrittenInItsCountry()
    {
        QCOMPARE(PhoneNumber::parse(u"+14155550100"_s, {})->nationalForm(), u"(415) 555-0100"_s);
        QCOMPARE(PhoneNumber::parse(u"+442079460018"_s, u"US"_s)->nationalForm(), u"020 7946 0018"_s);
    }

    void showsWhatIsNoNumberAsItIs()
    {
        QCOMPARE(PhoneNumber::display(u"12"_s), u"+12"_s);
        QCOMPARE(PhoneNumber::display(u"ext. 5"_s), u"ext. 5"_s);
        QCOMPARE(PhoneNumber::display(QString()), QString());
        // A national zero kept behind the country code would be dropped by formatting: showing it would show another number.
        QCOMPARE(PhoneNumber::display(u"4901712345678"_s), u"+4901712345678"_s);
    }

    void knowsRegions()
    {
        QVERIFY(isPhoneRegion(u"us"_s));
        QVERIFY(!isPhoneRegion(u"XX"_s));
        QVERIFY(!isPhoneRegion(QString()));
    }
};

ROLODESK_TEST(PhoneNumberTest);
#include "tst_phonenumber.moc"
