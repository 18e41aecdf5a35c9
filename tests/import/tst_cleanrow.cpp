#include "core/contacts/directory.h"
#include "core/import/cleanrow.h"
#include "core/import/countrycell.h"
#include "tests/import/tables.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Problem = CleanRow::Problem;

ImportAnswers answersFor(const QString &region)
{
    ImportAnswers answers;
    answers.region = region;
    return answers;
}

QList<CleanRow> rowsOf(
    const QByteArray &text, const QString &region = u"US"_s, const Directory &directory = {})
{
    const CsvTable table = tableOf(text);
    const TableLayout layout = findLayout(table);
    const RowCleaner cleaner(guessMapping(table, layout, directory), layout, answersFor(region));
    QList<CleanRow> rows;
    for (qsizetype at = layout.first; at < layout.end; ++at)
        rows.append(cleaner.clean(table.cells(at), factsOf(table, {}, at)));
    return rows;
}

CleanRow rowOf(const QByteArray &text, const QString &region = u"US"_s)
{
    return rowsOf(text, region).value(0);
}

CleanRow rowOfFile(const QString &name, const Directory &directory = {})
{
    return rowsOf(exported(name).text, u"US"_s, directory).value(0);
}

QStringList digitsOf(const CleanRow &row)
{
    QStringList digits;
    for (const PhoneReading &phone : row.phones)
        digits.append(phone.digits);
    return digits;
}

} // namespace

/// What a row says of somebody, and what is wrong with it.
class CleanRowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// With no click: nothing but the file and a country.
    void readsWhatExportersWrite_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("digits");
        QTest::addColumn<QStringList>("emails");
        QTest::addColumn<QStringList>("labels");
        const QStringList ada{u"Ada"_s, u"Example"_s};
        const QStringList zoe{u"Zoë"_s, u"Example"_s};
        const QStringList mail{u"ada@example.com"_s};
        const QStringList mails{u"ada@example.com"_s, u"ada.two@example.com"_s};
        const QString one = u"14155550100"_s;
        const QString two = u"14155550101"_s;
        const auto row = [](const char *file, const QStringList &names, const QStringList &digits,
                             const QStringList &emails, const QStringList &labels = {}) {
            QTest::newRow(file) << names << digits << emails << labels;
        };
        row("google.csv", ada, {one, two, u"14155550102"_s}, mail, {u"VIP"_s, u"Oslo"_s});
        row("google-old.csv", ada, {one}, mail, {u"VIP"_s});
        row("outlook.csv", ada, {one, two}, mails);
        row("outlook-classic.csv", zoe, {one}, {u"zoe@example.com"_s}, {u"VIP"_s, u"Press"_s});
        row("thunderbird.csv", ada, {one}, mail);
        row("hubspot.csv", ada, {one}, mail);
        row("salesforce.csv", ada, {one, two}, mail);
        row("salesforce-report.csv", zoe, {one}, {u"zoe@example.com"_s});
        row("zendesk.csv", ada, {one}, mails, {u"vip"_s, u"press"_s});
        row("front.csv", ada, {one, two}, mails, {u"VIP"_s});
        row("intercom.csv", ada, {one}, mail);
        row("chatwoot.csv", ada, {one}, mail, {u"vip"_s, u"press"_s});
        row("shopify.csv", ada, {one}, mail, {u"vip"_s, u"press"_s});
        row("shopify-new.csv", ada, {one, two}, mail, {u"vip"_s});
        row("mailchimp.csv", ada, {one}, mail, {u"VIP"_s, u"Press"_s});
        row("mailchimp-merge-tags.csv", ada, {one}, mail);
        row("heymarket.csv", ada, {one}, {}, {u"VIP"_s});
    }
    void readsWhatExportersWrite()
    {
        const CleanRow row = rowOfFile(QString::fromLatin1(QTest::currentDataTag()));
        QTEST((QStringList{row.first, row.last}), "names");
        QTEST(digitsOf(row), "digits");
        QTEST(row.emails, "emails");
        QTEST(row.labels, "labels");
        QVERIFY2(!row.isHeldBack(), QByteArray::number(row.problems).constData());
    }

    void readsAGermanFileWithItsCountry()
    {
        const QByteArray text = exported(u"outlook-classic-german.csv"_s).text;
        const CleanRow row = rowOf(text, u"DE"_s);
        QCOMPARE(row.first, u"Jörg"_s);
        QCOMPARE(row.last, u"Müller"_s);
        QCOMPARE(digitsOf(row), (QStringList{u"4915123456789"_s, u"493023125924"_s}));
        // Nobody says where it is from: it waits.
        QCOMPARE(rowOf(text, {}).problems & Problem::NeedsCountry, unsigned(Problem::NeedsCountry));
    }

    /// A file opts people out, and never in.
    void optsOutAndNeverIn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOut");
        QTest::addColumn<unsigned>("problems");
        const auto row = [](const char *name, QByteArray text, bool isOut, unsigned problems = 0) {
            QTest::newRow(name) << text << isOut << problems;
        };
        row("out", "Phone,Opt Out\n+14155552671,yes\n", true);
        row("not out", "Phone,Opt Out\n+14155552671,no\n", false);
        row("blank", "Phone,Opt Out\n+14155552671,\n+14155552672,yes\n", false);
        row("in", "Phone,Subscribed\n+14155552671,yes\n", false, Problem::OptInIgnored);
        row("not in", "Phone,Subscribed\n+14155552671,no\n", false);
        row("out in its own words", "Phone,Opt Out\n+14155552671,Unsubscribed\n+14155552672,\n",
            true);
        row("neither", "Phone,Opt Out\n+14155552671,perhaps\n+14155552672,yes\n", false,
            Problem::BadTruth);
        row("a time",
            "Email Address,Phone Number,UNSUB_TIME,LEID\na@example.com,+14155552671,2026-06-01 "
            "10:00:00,1\n",
            true);
        const auto at = [&row](const QByteArray &cell, bool isOut, unsigned problems = 0) {
            row(cell.constData(), "Phone,Name,unsubscribed_at\n+14155552671,Ada," + cell + "\n",
                isOut, problems);
        };
        at("01.06.2026 10:00", true);
        at("6/1/26", true);
        at("1 June 2026", true);
        at("1780308000", true);
        at("yes", true);
        at("0000-00-00 00:00:00", false);
        at("0", false);
        at("never", false);
        at("No", false);
        at("maybe", false, Problem::BadTruth);
        at("1970-01-01", false, Problem::BadTruth);
        at("2026", false, Problem::BadTruth);
    }
    void optsOutAndNeverIn()
    {
        QFETCH(QByteArray, text);
        const CleanRow row = rowOf(text);
        QTEST(row.isOptedOut, "isOut");
        QTEST(row.problems, "problems");
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<unsigned>("problems");
        QTest::addColumn<bool>("isHeld");
        const auto row = [](const char *name, QByteArray text, unsigned problems,
                             bool isHeld = true) {
            QTest::newRow(name) << text << problems << isHeld;
        };
        row("nothing", "Name,Phone\nAda,+14155552671\n", 0, false);
        row("a spoiled number", "Name,Phone\nAda,1.41556E+10\n", Problem::SpoiledNumber);
        row("no number", "Name,Phone\nAda,12345\nBob,+14155552671\n", Problem::BadNumber);
        row("no address", "Phone,Email\n+14155552671,ada@example\n+1415555272,bob@example.com\n",
            Problem::BadEmail);
        row("nothing to know somebody by", "Name,Phone\nAda,\nBob,+14155552671\n",
            Problem::NoNumber);
        row("six tags", "Phone,Tags\n+14155552671,\"a,b,c,d,e,f\"\n", Problem::TooManyTags);
        row("a lost letter", "Name,Phone\nM\xEF\xBF\xBDller,+14155552671\n", Problem::LostLetters);
        row("decoded twice", "Name,Phone\nM\xC3\x83\xC2\xBCller,+14155552671\n",
            Problem::DecodedTwice, false);
        row("a comma in a name", "Name,Phone\n\"DOE, JOHN\",+14155552671\n", Problem::CommaInName,
            false);
        row("a cell too many",
            "Name,Phone\nDoe, John,+14155552671\nAda,+14155552672\nBob,+14155552673\n",
            Problem::Ragged | Problem::BadNumber);
        row("a cell too few", "Name,Phone,Tags\nAda,+14155552671\nBob,+14155552672,\n",
            Problem::OddLength);
        row("a blank cell too many", "Phone,Name\n+14155552671,Ada,\n+14155552672,Bob\n",
            Problem::OddLength);
        row("a quote that is not closed", "Name,Phone\n\"Ada,+14155552671\nBob,+14155552672\n",
            Problem::OpenQuote);
        row("a number like none in use", "Name,Phone\nAda,+4917123\n", Problem::UnusedNumber,
            false);
        row("a formula that came to nothing", "Name,Phone\n#N/A,+14155552671\n",
            Problem::Placeholder);
        row("another one", "First Name,Phone,Email\n#REF!,+14155552671,a@example.com\n",
            Problem::Placeholder);
        row("a name with a sign", "Name,Phone\n#1 Plumbing,+14155552671\n", 0, false);
        row("a country nobody can read", "Name,Phone,Country\nAda,030 1234567,Germny\n",
            Problem::NeedsCountry);
        row("a country left open", "Name,Phone,Country\nAda,(415) 555-2671,N/A\n",
            Problem::Placeholder);
        row("a country nobody can read and does not need",
            "Name,Phone,Country\nAda,+493023125924,Germny\n", 0, false);
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        const CleanRow row = rowOf(text);
        QTEST(row.problems, "problems");
        QTEST(row.isHeldBack(), "isHeld");
    }

    /// "Email 2" does not say which of several is to go, and a value is no wish to erase.
    void aMarkerErasesWhatStandsNowhereElse()
    {
        const CsvTable table = tableOf("Email,Email 2,Phone\n,-,+14155552671\nnew@x.com,-,"
                                       "+14155552672\n-,new@x.com,+14155552673\n"
                                       "-,,+14155552674\n");
        const TableLayout layout = findLayout(table);
        ColumnMapping mapping = guessMapping(table, layout, {});
        mapping.columns[0].clearMarker = u"-"_s;
        mapping.columns[1].clearMarker = u"-"_s;
        QVERIFY(!isFurther(mapping, 0));
        QVERIFY(isFurther(mapping, 1));
        const RowCleaner cleaner(mapping, layout, answersFor(u"US"_s));
        QList<bool> isCleared;
        for (qsizetype at = layout.first; at < layout.end; ++at)
            isCleared.append(cleaner.clean(table.cells(at), factsOf(table, {}, at))
                                 .cleared.contains(ColumnKind::Email));
        QCOMPARE(isCleared, (QList<bool>{false, false, false, true}));
    }

    void changesNoNameByItself()
    {
        QCOMPARE(rowOf("First Name,Last Name,Phone\nDR. ADA,o'hara-SMITH,+14155552671\n").first,
            u"DR. ADA"_s);
        const CleanRow comma = rowOf("Name,Phone\n\"DOE, JOHN\",+14155552671\n");
        QCOMPARE(comma.first, u"DOE, JOHN"_s);
        QVERIFY(comma.last.isEmpty());
        const CleanRow whole = rowOf("Name,Phone\nAda van Example,+14155552671\n");
        QCOMPARE(whole.first, u"Ada"_s);
        QCOMPARE(whole.last, u"van Example"_s);
    }

    void takesTheNumberOneTextsFirst()
    {
        const CleanRow row =
            rowOf("Name,Home Phone,Phone,Mobile\nAda,+14155552671,+14155552672,+14155552673\n");
        QCOMPARE(
            digitsOf(row), (QStringList{u"14155552673"_s, u"14155552672"_s, u"14155552671"_s}));
        const CleanRow labelled = rowOf(
            "First Name,Last Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
            "Ada,Example,Work,+14155552671,* Home,+14155552672\n");
        QCOMPARE(digitsOf(labelled), (QStringList{u"14155552672"_s, u"14155552671"_s}));
    }

    /// Where a program leaves out what is blank at the end, it does so all over the file.
    void rowsOfManyLengthsAreAHabit()
    {
        const QByteArray text = "Name,Phone,Tags\nAda,+14155552671\nBob,+14155552672,a\n"
                                "Cy,+14155552673\nDi,+14155552674,b\nEd,+14155552675\n";
        for (const CleanRow &row : rowsOf(text))
            QCOMPARE(row.problems, 0U);
    }

    /// Somebody saw where the cells stand, or said it of all.
    void whatIsMendedIsInPlace()
    {
        const CsvTable table = tableOf("Name,Phone,Tags\nAda,+14155552671\nBob,+14155552672,\n");
        const TableLayout layout = findLayout(table);
        const ColumnMapping mapping = guessMapping(table, layout, {});
        ImportAnswers answers;
        const auto problems = [&] {
            const RowCleaner cleaner(mapping, layout, answers);
            return cleaner.clean(table.cells(1), factsOf(table, answers, 1)).problems;
        };
        QCOMPARE(problems(), unsigned(Problem::OddLength));
        answers.cells.insert({1, 0}, u"Ada B."_s);
        QCOMPARE(problems(), 0U);
        answers.cells = {};
        answers.oddRows = ImportAnswers::OddRows::BlankAtEnd;
        QCOMPARE(problems(), 0U);
    }

    /// Nobody texts a fax, and the first name that says something counts.
    void leavesFaxesOutAndTakesTheFirstName()
    {
        const CleanRow row = rowOf(
            "First Name,Last Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
            "Ada,Example,Work Fax,+14155552671,Work,+14155552672\n");
        QCOMPARE(digitsOf(row), QStringList{u"14155552672"_s});
        QCOMPARE(row.problems, unsigned(Problem::FaxLeftOut));
        QVERIFY(!row.isHeldBack());
        const CleanRow town = rowOf(
            "First Name,Last Name,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n"
            "Ada,Example,Halifax,+14155552671,workFax,+14155552672\n");
        QCOMPARE(digitsOf(town), QStringList{u"14155552671"_s});
        const CsvTable table = tableOf("Name,Alias,Phone\nAda Example,,+14155552671\n");
        const TableLayout layout = findLayout(table);
        ColumnMapping mapping = guessMapping(table, layout, {});
        mapping.columns[1] = mapping.columns.at(0);
        const CleanRow named = RowCleaner(mapping, layout, {}).clean(table.cells(1));
        QCOMPARE(named.first, u"Ada"_s);
        QCOMPARE(named.last, u"Example"_s);
    }

    void goesByTheCountryOfTheRow()
    {
        const QList<CleanRow> rows =
            rowsOf("Name,Phone,Country\nJörg,0171 2345678,Germany\nAda,(415) 555-2671,\nUwe,0171 "
                   "2345679,Deutschland\n");
        QCOMPARE(digitsOf(rows.at(0)), (QStringList{u"491712345678"_s}));
        QCOMPARE(rows.at(0).region, u"DE"_s);
        QCOMPARE(digitsOf(rows.at(1)), (QStringList{u"14155552671"_s}));
        QCOMPARE(digitsOf(rows.at(2)), (QStringList{u"491712345679"_s}));
    }

    void fillsFieldsOfTheWorkspace()
    {
        Directory directory;
        directory.fields.insert(FieldId(7), {FieldId(7), u"Plan"_s});
        const CleanRow row = rowOfFile(u"heymarket.csv"_s, directory);
        QCOMPARE(row.fields, (QMap<FieldId, QString>{{FieldId(7), u"Gold"_s}}));
        QVERIFY(row.isOptedOut);
    }

    void knowsCountries_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        const auto row = [](const QString &country, const QString &region) {
            QTest::newRow(qPrintable(country)) << country << region;
        };
        row(u"US"_s, u"US"_s);
        row(u"usa"_s, u"US"_s);
        row(u"U.S.A."_s, u"US"_s);
        row(u"United States"_s, u"US"_s);
        row(u"United Kingdom"_s, u"GB"_s);
        row(u"Deutschland"_s, u"DE"_s);
        row(u"Österreich"_s, u"AT"_s);
        row(u"España"_s, u"ES"_s);
        row(u"Brasil"_s, u"BR"_s);
        row(u"France"_s, u"FR"_s);
        row(u"Atlantis"_s, QString());
        row(u""_s, QString());
    }
    void knowsCountries()
    {
        QFETCH(QString, country);
        QTEST(regionOfCountry(country), "region");
    }
};

ROLODESK_TEST(CleanRowTest);
#include "tst_cleanrow.moc"
