#include "core/import/celltext.h"
#include "core/import/phonecell.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

using Problem = PhoneReading::Problem;
using Note = PhoneReading::Note;

QStringList digitsIn(const QString &cell, const QString &region = u"US"_s)
{
    QStringList digits;
    for (const PhoneReading &reading : readPhones(cell, region))
        digits.append(reading.digits);
    return digits;
}

} // namespace

/// What stands in cells, each line of what real files are spoiled with.
class CellsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsANumber_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<unsigned>("notes");
        const auto row = [](const char *name, const QString &cell, const QString &region,
                             const QString &digits, unsigned notes = 0) {
            QTest::newRow(name) << cell << region << digits << notes;
        };
        row("E.164", u"+14155550100"_s, {}, u"14155550100"_s);
        row("digits as the API writes them", u"14155550100"_s, u"US"_s, u"14155550100"_s);
        row("digits of another country", u"447911123456"_s, u"US"_s, u"447911123456"_s, Note::Bare);
        row("digits, and nobody says a country", u"14155552671"_s, {}, u"14155552671"_s,
            Note::Bare);
        row("national", u"(415) 555-2671"_s, u"US"_s, u"14155552671"_s, Note::National);
        row("national, German", u"0171 2345678"_s, u"DE"_s, u"491712345678"_s, Note::National);
        row("German, its country in front", u"4915123456789"_s, u"DE"_s, u"4915123456789"_s,
            Note::Bare);
        row("00 in front", u"00 49 171 2345678"_s, u"US"_s, u"491712345678"_s);
        row("011 in front", u"011 49 171 2345678"_s, u"US"_s, u"491712345678"_s, Note::National);
        row("a float's tail", u"14155552671.0"_s, u"US"_s, u"14155552671"_s, Note::FloatTail);
        row("a float's tail with a comma", u"14155552671,00"_s, u"US"_s, u"14155552671"_s,
            Note::FloatTail);
        row("an exponent with all its digits", u"1.4155552671E+10"_s, u"US"_s, u"14155552671"_s);
        row("an apostrophe", u"'+14155552671"_s, u"US"_s, u"14155552671"_s);
        row("a typographic apostrophe", u"’+14155552671"_s, u"US"_s, u"14155552671"_s);
        row("a formula of text", u"=\"0049171 2345678\""_s, u"US"_s, u"491712345678"_s);
        row("no-break blanks", u"+1\u00A0415\u00A0555\u00A02671"_s, {}, u"14155552671"_s);
        row("signs of direction", u"\u202A+14155552671\u202C"_s, {}, u"14155552671"_s);
        row("zero-width blanks", u"\u200B+1415555\u200B2671"_s, {}, u"14155552671"_s);
        row("full-width digits", u"＋１４１５５５５２６７１"_s, {}, u"14155552671"_s);
        row("Arabic digits", u"+١٤١٥٥٥٥٢٦٧١"_s, {}, u"14155552671"_s);
        row("letters", u"1-800-FLOWERS"_s, u"US"_s, u"18003569377"_s,
            Note::Letters | Note::National);
        row("an extension", u"+1 415 555 2671 ext. 12"_s, {}, u"14155552671"_s, Note::Extension);
        row("an extension with x", u"(415) 555-2671 x12"_s, u"US"_s, u"14155552671"_s,
            Note::Extension | Note::National);
        row("an extension of an address", u"+14155552671;ext=12"_s, {}, u"14155552671"_s,
            Note::Extension);
        row("an extension with a hash", u"+14155552671 #12"_s, {}, u"14155552671"_s,
            Note::Extension);
        row("in no range in use", u"+14155550100"_s, {}, u"14155550100"_s);
        row("dots and dashes", u"+1.415-555.2671"_s, {}, u"14155552671"_s);
    }
    void readsANumber()
    {
        QFETCH(QString, cell);
        QFETCH(QString, region);
        QFETCH(QString, digits);
        QFETCH(unsigned, notes);
        const QList<PhoneReading> readings = readPhones(cell, region);
        QCOMPARE(readings.size(), 1);
        QCOMPARE(int(readings.first().problem), int(Problem::None));
        QCOMPARE(readings.first().digits, digits);
        // Whether a range is in use is libphonenumber's to know.
        QCOMPARE(readings.first().notes & ~unsigned(Note::Unassigned), notes);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("region");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *name, const QString &cell, Problem problem,
                             const QString &region = u"US"_s) {
            QTest::newRow(name) << cell << region << problem;
        };
        row("an exponent", u"1.41556E+10"_s, Problem::Exponent);
        row("an exponent with a comma", u"5,58199E+12"_s, Problem::Exponent);
        row("an exponent in small letters", u"1.41556e10"_s, Problem::Exponent);
        row("a formula that came to nothing", u"#NAME?"_s, Problem::Formula);
        row("a column that was too narrow", u"########"_s, Problem::Formula);
        row("a difference", u"-140"_s, Problem::Formula);
        row("a national one, and nobody says of where", u"0171 2345678"_s, Problem::NeedsCountry,
            {});
        row("ten digits, and nobody says of where", u"4155552671"_s, Problem::NeedsCountry, {});
        row("too short", u"12345"_s, Problem::TooShort);
        row("too long", u"+1415555267112345678"_s, Problem::TooLong);
        row("a word", u"call reception"_s, Problem::NotANumber);
        row("an address", u"ann@example.com"_s, Problem::NotANumber);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, cell);
        QFETCH(QString, region);
        QFETCH(Problem, problem);
        const QList<PhoneReading> readings = readPhones(cell, region);
        QCOMPARE(readings.size(), 1);
        QCOMPARE(int(readings.first().problem), int(problem));
        QVERIFY(readings.first().digits.isEmpty());
        QCOMPARE(readings.first().text, cell);
    }

    void keepsWhatIsLeftOfASpoiledNumber()
    {
        const PhoneReading point = readPhones(u"1.41556E+10"_s, u"US"_s).first();
        QCOMPARE(point.survivors, u"141556"_s);
        QCOMPARE(point.length, 11);
        const PhoneReading comma = readPhones(u"5,58199E+12"_s, u"BR"_s).first();
        QCOMPARE(comma.survivors, u"558199"_s);
        QCOMPARE(comma.length, 13);
    }

    void tellsSeveralApart_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("digits");
        const QStringList both{u"14155552671"_s, u"14155552672"_s};
        const auto row = [](const char *name, const QString &cell, const QStringList &digits) {
            QTest::newRow(name) << cell << digits;
        };
        row("as Google writes them", u"+1 415-555-2671 ::: +1 415-555-2672"_s, both);
        row("slash", u"415 555 2671 / 415 555 2672"_s, both);
        row("semicolon", u"4155552671;4155552672"_s, both);
        row("comma", u"4155552671, 4155552672"_s, both);
        row("line end", u"4155552671\n4155552672"_s, both);
        row("a word between", u"415-555-2671 or 415-555-2672"_s, both);
        row("the same twice", u"415-555-2671 ::: +14155552671"_s, {u"14155552671"_s});
        row("a slash within one", u"030/23125924"_s, {u"493023125924"_s});
        row("nothing", u"  "_s, {});
        row("separators alone", u" ; "_s, {});
    }
    void tellsSeveralApart()
    {
        QFETCH(QString, cell);
        const bool isGerman = cell.startsWith(u"030"_s);
        QTEST(digitsIn(cell, isGerman ? u"DE"_s : u"US"_s), "digits");
    }

    /// Of more than 15 digits a spreadsheet keeps 15, and no number has more.
    void takesNoNumberThatASpreadsheetRounds()
    {
        for (const QString &region : {u"US"_s, u"DE"_s, u"AT"_s, QString()}) {
            const PhoneReading reading = readPhones(u"+4917123456789012300"_s, region).first();
            QVERIFY(!reading.isValid());
        }
        QVERIFY(!readPhones(u"0171 2345678901230"_s, u"DE"_s).first().isValid());
        QVERIFY(readPhones(u"+14155552670"_s, {}).first().isValid());
    }

    void leavesWordsBesideANumberOut_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("digits");
        const auto row = [](const QString &cell, const QString &region, const QString &digits) {
            const QStringList all = digits.isEmpty() ? QStringList() : QStringList{digits};
            QTest::newRow(qPrintable(cell)) << cell << region << all;
        };
        row(u"0171 2345678 (Mobil)"_s, u"DE"_s, u"491712345678"_s);
        row(u"0171 2345678 mob"_s, u"DE"_s, u"491712345678"_s);
        row(u"0664 1234567 mob"_s, u"AT"_s, u"436641234567"_s);
        row(u"Tel. (415) 555-2671"_s, u"US"_s, u"14155552671"_s);
        row(u"mobile: +49 171 2345678"_s, u"US"_s, u"491712345678"_s);
        row(u"1-800-FLOWERS"_s, u"US"_s, u"18003569377"_s);
        row(u"800-FLOWERS"_s, u"US"_s, u"18003569377"_s);
        row(u"1 800 GOT JUNK"_s, u"US"_s, {});
        row(u"0171 2345678 (2. Nummer)"_s, u"DE"_s, {});
        row(u"030 123456 - 2. OG"_s, u"DE"_s, {});
        row(u"+49 171 2345678 (2)"_s, u"DE"_s, {});
        row(u"01 23 45 67 89 (mobile)"_s, u"FR"_s, u"33123456789"_s);
        row(u"01-23-45-67-89"_s, u"FR"_s, u"33123456789"_s);
        row(u"234-5678 Mom"_s, u"US"_s, {});
        row(u"415-5552 Bob"_s, u"US"_s, {});
        row(u"555-123-4567 (home) 8am-5pm"_s, u"US"_s, {});
        row(u"919-555-0123 cell 24h"_s, u"US"_s, {});
        row(u"+49 (0)2151/1234567"_s, u"DE"_s, u"4921511234567"_s);
        row(u"+49 (0)2151/123456"_s, u"DE"_s, u"492151123456"_s);
        row(u"0049 (0)171/2345678"_s, u"DE"_s, u"491712345678"_s);
        row(u"+43 (0)7242/1234567"_s, u"DE"_s, u"4372421234567"_s);
        row(u"+49 30 23125924/25"_s, u"DE"_s, {});
        row(u"415S552671"_s, u"US"_s, {});
        row(u"call me"_s, u"US"_s, {});
        row(u"14155552671 / 2672"_s, u"US"_s, {});
        row(u"14155552671, 72"_s, u"US"_s, {});
        row(u"6285552676 / 72"_s, {}, {});
        row(u"0171/2345678"_s, u"DE"_s, u"491712345678"_s);
    }
    void leavesWordsBesideANumberOut()
    {
        QFETCH(QString, cell);
        QFETCH(QString, region);
        QStringList digits;
        for (const PhoneReading &reading : readPhones(cell, region)) {
            if (reading.isValid())
                digits.append(reading.digits);
        }
        QTEST(digits, "digits");
    }

    void takesOffWhatNobodySees_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("blanks") << u" \t Ann\u00A0Example \u2003"_s << u"Ann Example"_s;
        QTest::newRow("a mark") << u"\uFEFFAnn"_s << u"Ann"_s;
        QTest::newRow("an apostrophe before a sign") << u"'=SUM"_s << u"=SUM"_s;
        QTest::newRow("an apostrophe of a name") << u"'t Hooft"_s << u"'t Hooft"_s;
        QTest::newRow("a formula of text") << u"=\"a \"\"b\"\"\""_s << u"a \"b\""_s;
        QTest::newRow("line ends") << u"a\nb"_s << u"a\nb"_s;
    }
    void takesOffWhatNobodySees()
    {
        QFETCH(QString, cell);
        QTEST(unwrapped(cell), "text");
    }

    void knowsPlaceholders()
    {
        for (const QString &text :
            {u"N/A"_s, u"-"_s, u"null"_s, u"None"_s, u"UNKNOWN"_s, u"."_s, u" — "_s})
            QVERIFY2(isPlaceholder(text), qPrintable(text));
        for (const QString &text : {u"Nona"_s, u"0"_s, u"no"_s, u""_s, u"Null Example"_s})
            QVERIFY2(!isPlaceholder(text), qPrintable(text));
    }

    void knowsTruth()
    {
        for (const QString &text : {u"yes"_s, u"Y"_s, u"TRUE"_s, u"t"_s, u"1"_s, u"x"_s, u"✓"_s,
                 u"Ja"_s, u"oui"_s, u" Sí "_s})
            QVERIFY2(truthOf(text) == true, qPrintable(text));
        for (const QString &text : {u"no"_s, u"N"_s, u"false"_s, u"0"_s, u"nein"_s, u"Non"_s})
            QVERIFY2(truthOf(text) == false, qPrintable(text));
        for (const QString &text : {u""_s, u"maybe"_s, u"2"_s, u"yes?"_s, u"subscribed"_s})
            QVERIFY2(!truthOf(text), qPrintable(text));
    }

    void readsLabels_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char *name, const QString &cell, const QStringList &labels) {
            QTest::newRow(name) << cell << labels;
        };
        row("as Google writes them", u"* myContacts ::: VIP ::: Oslo"_s, {u"VIP"_s, u"Oslo"_s});
        row("a group of Google's", u"* Friends ::: * starred"_s, {u"Friends"_s});
        row("as Mailchimp writes them", u"\"VIP\",\"Blog, daily\""_s, {u"VIP"_s, u"Blog, daily"_s});
        row("commas", u"vip, press"_s, {u"vip"_s, u"press"_s});
        row("semicolons go before commas", u"Doe, Jane;VIP"_s, {u"Doe, Jane"_s, u"VIP"_s});
        row("once each", u"VIP, vip,  Vip "_s, {u"VIP"_s});
        row("nothing", u" , "_s, {});
    }
    void readsLabels()
    {
        QFETCH(QString, cell);
        QTEST(labelsIn(cell), "labels");
    }

    void repairsWhatWasDecodedTwice_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        QTest::newRow("an umlaut") << u"MÃ¼ller"_s << u"Müller"_s;
        QTest::newRow("a quote") << u"Itâ€™s"_s << u"It’s"_s;
        QTest::newRow("French") << u"FranÃ§ois BeausÃ©jour"_s << u"François Beauséjour"_s;
        QTest::newRow("nothing to repair") << u"Müller"_s << QString();
        QTest::newRow("a name with such a letter") << u"João"_s << QString();
        QTest::newRow("capitals") << u"ÃO"_s << QString();
        QTest::newRow("plain") << u"Miller"_s << QString();
    }
    void repairsWhatWasDecodedTwice()
    {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        QCOMPARE(repaired(text).value_or(QString()), meant);
    }
};

ROLODESK_TEST(CellsTest);
#include "tst_cells.moc"
