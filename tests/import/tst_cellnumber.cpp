#include "core/import/cellnumber.h"
#include "core/import/phonecell.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

/// Numbers as they stand in workbooks, and what people see of them.
class CellNumberTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNumbers_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &stored, const QString &text) {
            QTest::newRow(name) << stored << text;
        };
        row("an integer", u"42"_s, u"42"_s);
        row("nothing", u"0"_s, u"0"_s);
        row("less than nothing", u"-140"_s, u"-140"_s);
        row("blanks around it", u" 7\n"_s, u"7"_s);
        row("a phone number", u"4915123456789"_s, u"4915123456789"_s);
        row("a phone number with an exponent", u"4.915123456789E+12"_s, u"4915123456789"_s);
        row("a phone number with a small exponent", u"1.4155550100e10"_s, u"14155550100"_s);
        row("a phone number with a tail", u"14155553434.0"_s, u"14155553434"_s);
        row("15 digits", u"441234567890123"_s, u"441234567890123"_s);
        row("15 digits with an exponent", u"4.41234567890123E+14"_s, u"441234567890123"_s);
        row("16 digits that were rounded", u"4412345678901230"_s, u"4.41234567890123E+15"_s);
        row("16 digits that were rounded, with an exponent", u"4.41234567890123E+15"_s,
            u"4.41234567890123E+15"_s);
        row("zeros at the end that may be others", u"4400000000000000"_s,
            u"4.40000000000000E+15"_s);
        row("16 digits that are all there", u"4412345678901234"_s, u"4412345678901234"_s);
        row("18 digits that are all there", u"123456789012345678"_s, u"123456789012345678"_s);
        row("16 digits that are all there, with an exponent", u"1.234567890123456E15"_s,
            u"1234567890123456"_s);
        row("20 digits", u"1.2345678901234499E+19"_s, u"1.23456789012345E+19"_s);
        row("a fraction", u"0.5"_s, u"0.5"_s);
        row("a fraction as computers add", u"0.30000000000000004"_s, u"0.3"_s);
        row("a fraction of 17 digits", u"0.10000000000000001"_s, u"0.1"_s);
        row("a small fraction", u"1.5E-5"_s, u"0.000015"_s);
        row("a tiny fraction", u"1.5E-12"_s, u"1.5E-12"_s);
        row("an amount", u"1234.5"_s, u"1234.5"_s);
        row("no number", u"abc"_s, u"abc"_s);
        row("too much", u"1E+400"_s, u"1E+400"_s);
    }
    void writesNumbers()
    {
        QFETCH(QString, stored);
        QTEST(textOfNumber(stored, {}), "text");
    }

    /// What was rounded must never be texted, what was not must not be doubted.
    void tellsReadersOfPhonesWhatWasRounded()
    {
        const auto read = [](const QString &stored) {
            return readPhones(textOfNumber(stored, {}), u"US"_s).constFirst();
        };
        const PhoneReading whole = read(u"4.915123456789E+12"_s);
        QVERIFY(whole.isValid());
        QCOMPARE(whole.digits, u"4915123456789"_s);
        const PhoneReading rounded = read(u"4412345678901230"_s);
        QCOMPARE(rounded.problem, PhoneReading::Problem::Exponent);
        QCOMPARE(rounded.survivors, u"441234567890123"_s);
        QCOMPARE(rounded.length, 16);
        const PhoneReading zeros = read(u"4400000000000000"_s);
        QCOMPARE(zeros.problem, PhoneReading::Problem::Exponent);
        QCOMPARE(zeros.survivors, u"440000000000000"_s);
        QVERIFY(!read(u"4412345678901234"_s).isValid());
    }

    void knowsFormats_data()
    {
        using Kind = CellFormat::Kind;
        QTest::addColumn<QString>("code");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QString &code, Kind kind) {
            QTest::newRow(name) << code << kind;
        };
        row("none", u"General"_s, Kind::General);
        row("empty", u""_s, Kind::General);
        row("text", u"@"_s, Kind::General);
        row("an integer", u"0"_s, Kind::General);
        row("two decimals", u"#,##0.00"_s, Kind::General);
        row("a part of hundred", u"0.00%"_s, Kind::General);
        row("an exponent", u"0.00E+00"_s, Kind::General);
        row("money", u"#,##0.00\\ \"kr\";[Red]-#,##0.00\\ \"kr\""_s, Kind::General);
        row("money with a locale", u"#,##0\\ [$kr-41D]"_s, Kind::General);
        row("room for a letter", u"#,##0_d;_y"_s, Kind::General);
        row("words with letters of dates", u"0\" days\""_s, Kind::General);
        row("a condition", u"[<=9999999]###\\-####;\\(###\\)\\ ###\\-####"_s, Kind::General);
        row("an ISO date", u"yyyy\\-mm\\-dd"_s, Kind::Date);
        row("a German date", u"dd/mm/yyyy;@"_s, Kind::Date);
        row("a date with a locale", u"[$-407]d/\\ mmmm\\ yyyy;@"_s, Kind::Date);
        row("a month", u"mmm\\-yy"_s, Kind::Date);
        row("a month alone", u"mmmm"_s, Kind::Date);
        row("upper case", u"DD.MM.YYYY"_s, Kind::Date);
        row("a time", u"h:mm"_s, Kind::Time);
        row("half a day", u"h:mm AM/PM"_s, Kind::Time);
        row("minutes", u"mm:ss.0"_s, Kind::Time);
        row("a moment", u"yyyy/mm/dd\\ hh:mm:ss"_s, Kind::DateTime);
        row("hours beyond a day", u"[h]:mm:ss"_s, Kind::Elapsed);
        row("a colour in front", u"[Magenta]d/m/yy"_s, Kind::Date);
        row("eleven digits", u"00000000000"_s, Kind::Digits);
        row("a plus", u"\\+0"_s, Kind::Digits);
        row("a German number", u"[$-407]0000\\ 000000"_s, Kind::Digits);
        row("a quote that is not closed", u"0\"abc"_s, Kind::General);
        row("a bracket that is not closed", u"0[abc"_s, Kind::General);
        row("a backslash at the end", u"0\\"_s, Kind::General);
    }
    void knowsFormats()
    {
        QFETCH(QString, code);
        QTEST(formatOfCode(code).kind, "kind");
    }

    void givesSignsAndZerosBack_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &code, const QString &stored,
                             const QString &text) {
            QTest::newRow(name) << code << stored << text;
        };
        row("eleven digits", u"00000000000"_s, u"1715550100"_s, u"01715550100"_s);
        row("two groups", u"0000 000000"_s, u"171234567"_s, u"0171 234567"_s);
        row("two groups, escaped", u"0000\\ 000000"_s, u"1.71234567E8"_s, u"0171 234567"_s);
        row("hyphens", u"000\\-00\\-0000"_s, u"78051120"_s, u"078-05-1120"_s);
        row("brackets", u"\\(000\\)\\ 000\\-0000"_s, u"4155550100"_s, u"(415) 555-0100"_s);
        row("more digits than places", u"00000"_s, u"1234567"_s, u"1234567"_s);
        row("more digits than places in groups", u"0000 000000"_s, u"49171234567"_s,
            u"49171 234567"_s);
        row("a plus in quotes", u"\"+\"0"_s, u"4915123456789"_s, u"+4915123456789"_s);
        row("a country", u"\"+49 \"0"_s, u"15123456789"_s, u"+49 15123456789"_s);
        row("a zero in front of open places", u"0###"_s, u"5"_s, u"5"_s);
        row("open places behind zeros", u"00##"_s, u"5"_s, u"0005"_s);
        row("open places", u"(###) ###"_s, u"55"_s, u"() 55"_s);
        row("no words of it", u"\"Tel. \"00000"_s, u"12"_s, u"00012"_s);
        row("nothing", u"00000"_s, u"0"_s, u"00000"_s);
        row("nothing at open places", u"+#"_s, u"0"_s, u"+0"_s);
        row("a fraction", u"00000"_s, u"1.5"_s, u"1.5"_s);
        row("less than nothing", u"00000"_s, u"-12"_s, u"-12"_s);
        row("the first section", u"00000;-0;0"_s, u"12"_s, u"00012"_s);
        row("what was rounded", u"00000"_s, u"4412345678901230"_s, u"4.41234567890123E+15"_s);
    }
    void givesSignsAndZerosBack()
    {
        QFETCH(QString, code);
        QFETCH(QString, stored);
        QTEST(textOfNumber(stored, formatOfCode(code)), "text");
    }

    void writesMoments_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("is1904");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &code, const QString &stored,
                             const QString &text, bool is1904 = false) {
            QTest::newRow(name) << code << stored << is1904 << text;
        };
        row("a day", u"dd.mm.yyyy"_s, u"45355"_s, u"2024-03-04"_s);
        row("a day from 1904", u"dd.mm.yyyy"_s, u"43893"_s, u"2024-03-04"_s, true);
        row("the first day from 1904", u"d/m/yy"_s, u"0"_s, u"1904-01-01"_s, true);
        row("the first day", u"d/m/yy"_s, u"1"_s, u"1900-01-01"_s);
        row("the last day before the leap day", u"d/m/yy"_s, u"59"_s, u"1900-02-28"_s);
        row("the leap day that was not", u"d/m/yy"_s, u"60"_s, u"1900-02-29"_s);
        row("the day behind it", u"d/m/yy"_s, u"61"_s, u"1900-03-01"_s);
        row("no leap day from 1904", u"d/m/yy"_s, u"60"_s, u"1904-03-01"_s, true);
        row("the last day of all", u"d/m/yy"_s, u"2958465"_s, u"9999-12-31"_s);
        row("a number that is no day", u"d/m/yy"_s, u"2958466"_s, u"2958466"_s);
        row("a moment behind the last day", u"d/m/yy h:mm"_s, u"2958465.9999999"_s,
            u"2958465.9999999"_s);
        row("before all days", u"d/m/yy"_s, u"-1"_s, u"-1"_s);
        row("a day whose time is not shown", u"d/m/yy"_s, u"45355.75"_s, u"2024-03-04"_s);
        row("a moment", u"d/m/yy h:mm"_s, u"45355.604166666664"_s, u"2024-03-04T14:30:00"_s);
        row("a moment at midnight", u"d/m/yy h:mm"_s, u"45355"_s, u"2024-03-04T00:00:00"_s);
        row("a moment that is rounded up", u"d/m/yy h:mm"_s, u"45355.999999"_s,
            u"2024-03-05T00:00:00"_s);
        row("a time", u"h:mm"_s, u"0.604166666666667"_s, u"14:30:00"_s);
        row("a time of a day", u"h:mm"_s, u"45355.604166666664"_s, u"2024-03-04T14:30:00"_s);
        row("a day and a half", u"[h]:mm"_s, u"1.5"_s, u"36:00:00"_s);
        row("no number", u"d/m/yy"_s, u"soon"_s, u"soon"_s);
    }
    void writesMoments()
    {
        QFETCH(QString, code);
        QFETCH(QString, stored);
        QFETCH(bool, is1904);
        QTEST(textOfNumber(stored, formatOfCode(code), is1904), "text");
    }

    void knowsFormatsWithoutACode()
    {
        using Kind = CellFormat::Kind;
        for (const int id : {14, 15, 16, 17, 27, 36, 50, 58})
            QCOMPARE(builtInFormat(id).kind, Kind::Date);
        for (const int id : {18, 19, 20, 21, 32, 45, 47})
            QCOMPARE(builtInFormat(id).kind, Kind::Time);
        QCOMPARE(builtInFormat(22).kind, Kind::DateTime);
        QCOMPARE(builtInFormat(46).kind, Kind::Elapsed);
        for (const int id : {-1, 0, 1, 2, 4, 9, 13, 23, 37, 44, 48, 49, 59, 164})
            QCOMPARE(builtInFormat(id).kind, Kind::General);
    }
};

ROLODESK_TEST(CellNumberTest);
#include "tst_cellnumber.moc"
