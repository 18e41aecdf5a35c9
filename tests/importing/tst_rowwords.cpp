#include "tests/importplan/planbench.h"
#include "tests/support/testregistry.h"
#include "ui/common/icons.h"
#include "ui/importing/rowchanges.h"
#include "ui/importing/rowwords.h"

#include <QFile>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;
using Problem = CleanRow::Problem;

/// What is said about rows before they are imported.
class RowWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasWordsForEachProblem();
    void hasWordsForEachFate();
    void putsProblemsIntoOneSentence();
    void saysWhyANumberIsNone_data();
    void saysWhyANumberIsNone();
    void saysWhatWasDoneToANumber();
    void namesWhatTheRowHolds();
    void putsWhatHoldsBackFirst();
    void namesFieldsThatAreYetToBeMade();
    void namesColumns();
    void saysWhatARowWouldDo();
};

void RowWordsTest::hasWordsForEachProblem()
{
    QSet<QString> names;
    unsigned all = 0;
    for (const ProblemText &text : problemTexts()) {
        const QString name = rowWord(text.name);
        const QString sentence = rowWord(text.sentence);
        QVERIFY2(!name.isEmpty() && name.size() < 30, qPrintable(name));
        QVERIFY2(sentence.endsWith(u'.') && sentence.size() > name.size(), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        names.insert(name);
        all |= text.problem;
    }
    QCOMPARE(names.size(), CleanRow::problemKinds);
    QCOMPARE(all, (1U << CleanRow::problemKinds) - 1);
}

void RowWordsTest::hasWordsForEachFate()
{
    QSet<QString> words;
    for (const RowFate fate : allRowFates) {
        const FateText &text = fateText(fate);
        QCOMPARE(text.fate, fate);
        words.insert(rowWord(text.word));
        QCOMPARE(rowWord(text.phrase).toLower(), rowWord(text.phrase));
        const QString icon = u":/icons/%1.svg"_s.arg(text.icon);
        QVERIFY2(!paletteIcon(text.icon).pixmap(16, 16).isNull(), qPrintable(icon));
    }
    QCOMPARE(words.size(), qsizetype(allRowFates.size()));
}

void RowWordsTest::putsProblemsIntoOneSentence()
{
    QCOMPARE(
        problemNames(Problem::BadEmail | Problem::NoNumber), u"No number; unreadable e-mail"_s);
    QCOMPARE(problemNames(0), QString());
    QCOMPARE(
        rowSentence(u"12"_s, RowFate::Held, Problem::NoNumber), u"Row 12, held back: no number"_s);
    QCOMPARE(rowSentence(u"12"_s, RowFate::New, 0), u"Row 12, new"_s);
}

void RowWordsTest::saysWhyANumberIsNone_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("rounded") << u"1.41556E+10"_s << u"US"_s
                             << u"A spreadsheet rounded this number to 1.41556E+10: the digits "
                                "after 141556 are lost."_s;
    QTest::newRow("formula") << u"#NAME?"_s << u"US"_s
                             << u"A spreadsheet took the number for a formula"_s;
    QTest::newRow("words") << u"call the desk"_s << u"US"_s << u"“call the desk” is no phone"_s;
    QTest::newRow("no country") << u"030 123456"_s << QString() << u"Nobody says which country"_s;
    QTest::newRow("short") << u"+1 41"_s << u"US"_s << u"“+1 41” has too few digits"_s;
    QTest::newRow("long") << u"+1 415 555 0100 0100 01"_s << u"US"_s
                          << u"“+1 415 555 0100 0100 01” has too many digits"_s;
}

void RowWordsTest::saysWhyANumberIsNone()
{
    QFETCH(QString, cell);
    QFETCH(QString, region);
    QFETCH(QString, beginning);
    const QList<PhoneReading> readings = readPhones(cell, region);
    QCOMPARE(readings.size(), 1);
    const QString sentence = phoneProblem(readings.constFirst());
    QVERIFY2(sentence.startsWith(beginning), qPrintable(sentence));
    QVERIFY(sentence.contains(u"ype the"_s) || sentence.contains(u"type the"_s)
        || sentence.contains(u"Type all"_s));
    QCOMPARE(phoneProblem(readPhones(u"+14155550100"_s, {}).constFirst()), QString());
}

void RowWordsTest::saysWhatWasDoneToANumber()
{
    const auto notesOf = [](const QString &cell) {
        return phoneNotes(readPhones(cell, u"US"_s).constFirst());
    };
    QCOMPARE(notesOf(u"+1 415 555 0100"_s), QStringList());
    QVERIFY(notesOf(u"(415) 555-0100"_s)
                .contains(u"“(415) 555-0100” is read as a number of United States, which it does "
                          "not say."_s));
    QVERIFY(notesOf(u"+1 415 555 0100 x 12"_s)
                .join(u' ')
                .contains(u"The extension 12 of “+1 415 555 0100 x 12” is left out"_s));
}

void RowWordsTest::namesWhatTheRowHolds()
{
    PlanBench bench;
    bench.plan(u"First name,Phone,Email,Tags,Owner\n"
               "Ben,+14155550111,nowhere,Gold,Nobody Known\n"
               "Zoe Quite Other,+14155551001,zoe@example.com,,\n"_s);
    const TableLayout &layout = bench.draft->content()->layout;
    const auto textOf = [&bench, &layout](std::size_t place, unsigned problem) {
        for (const RowSentence &one : rowSentences(bench.row(place), layout)) {
            if (one.problem == problem)
                return one.text;
        }
        return QString();
    };
    QVERIFY(textOf(0, Problem::BadEmail).contains(u"“nowhere”"_s));
    QVERIFY(textOf(0, Problem::UnknownTag).contains(u"“Gold”"_s));
    QVERIFY(textOf(0, Problem::UnknownOwner).contains(u"“Nobody Known”"_s));
    QVERIFY(textOf(1, Problem::OtherName).contains(u"“Ada Lovelace”"_s));
}

void RowWordsTest::putsWhatHoldsBackFirst()
{
    PlanBench bench;
    bench.plan(u"First name,Phone,Email\nMÃ¼ller,(415) 555-0111,nowhere\n"
               "Ben,+14155550112,ben@example.com\n"_s);
    const auto sentences = rowSentences(bench.row(0), bench.draft->content()->layout);
    QVERIFY(sentences.size() >= 3);
    QCOMPARE(sentences.constFirst().problem, unsigned(Problem::BadEmail));
    QVERIFY(std::any_of(sentences.cbegin(), sentences.cend(),
        [](const RowSentence &one) { return one.problem == Problem::DecodedTwice; }));
}

void RowWordsTest::namesFieldsThatAreYetToBeMade()
{
    TableLayout layout;
    layout.columns = {{u"Phone"_s, 1}, {u"Shoe size"_s, 1}};
    const Directory directory;
    QCOMPARE(
        rowFieldTitle({Kind::Tag, keyOfNewTag(u"Gold"_s)}, directory, layout), u"New tag “Gold”"_s);
    QCOMPARE(rowFieldTitle({Kind::Custom, QString::number(newField(1).value)}, directory, layout),
        u"New field “Shoe size”"_s);
    QCOMPARE(rowFieldTitle({Kind::First, {}}, directory, layout), u"First name"_s);
}

void RowWordsTest::namesColumns()
{
    TableLayout layout;
    layout.columns = {{u"Phone"_s, 1}, {u"Phone"_s, 2}, {{}, 1}};
    QCOMPARE(columnTitle(layout, 0), u"Phone"_s);
    QCOMPARE(columnTitle(layout, 1), u"Phone (2)"_s);
    QCOMPARE(columnTitle(layout, 2), u"Column 3"_s);
    QCOMPARE(regionName(u"DE"_s), u"Germany"_s);
    QCOMPARE(regionName(u"ZZ"_s), u"ZZ"_s);
}

void RowWordsTest::saysWhatARowWouldDo()
{
    PlanBench bench;
    bench.plan(u"First name,Last name,Phone\n"
               "Ada,Lovelace,+14155551001\n"
               "Graca,Hopper,+14155551002\n"
               "Ben,Best,+14155550111\n"
               "Ben,Best,+14155550111\n"
               "Cleo,Cole,\n"_s);
    bench.setPolicy(ColumnRule::Policy::Overwrite);
    const auto sentenceOf = [&bench](
                                std::size_t place) { return rowActSentence(bench.row(place)); };
    QCOMPARE(sentenceOf(0), u"“Ada Lovelace” says all of this already: nothing is sent."_s);
    QCOMPARE(sentenceOf(1), u"“Grace Hopper” is changed."_s);
    QCOMPARE(sentenceOf(2), u"A new contact is made of this row."_s);
    QCOMPARE(
        sentenceOf(3), u"Another row of the file stands for this one: nothing is sent for it."_s);
    QVERIFY(sentenceOf(4).startsWith(u"Nothing is sent until this is decided."_s));
}

ROLODESK_TEST(RowWordsTest);

#include "tst_rowwords.moc"
