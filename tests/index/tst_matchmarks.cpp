#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"
#include "core/index/matchmarks.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

using Part = MatchMarks::Part;

namespace {

/// The text with the marked stretches in brackets, so that a table of them can be read.
QString bracketed(const QString &text, const TextRanges &ranges)
{
    QString shown = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        shown.insert(range->start + range->length, u']');
        shown.insert(range->start, u'[');
    }
    return shown;
}

Directory directory()
{
    Directory made;
    for (const auto &[id, label] :
        {std::pair(1, u"VIP"_s), std::pair(2, u"VIP gold"_s), std::pair(3, u"Newsletter"_s)})
        made.tags.insert(TagId(id), {TagId(id), label, {}, {}, 1});
    made.fields = {
        {FieldId(11), {FieldId(11), u"Plan"_s}}, {FieldId(12), {FieldId(12), u"Planet"_s}}};
    made.team.members = {{MemberId(5), u"Zoë Lund"_s, {}}, {MemberId(6), u"Ann"_s, {}},
        {MemberId(7), u"Ann Lee"_s, {}}};
    return made;
}

} // namespace

class MatchMarksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksWhatTheQueryMeets_data();
    void marksWhatTheQueryMeets();
    void marksTheValueOfTheFieldAskedFor();
    void marksTheNumbersOfALookUp();
    void marksNothingForNothing();
    void foldsWithPlacesAsItFoldsWithout_data();
    void foldsWithPlacesAsItFoldsWithout();
    void pointsFromTheFoldedTextIntoTheShownOne();
};

void MatchMarksTest::marksWhatTheQueryMeets_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &query, Part part, const QString &marked) {
        QTest::newRow(name) << query << int(part) << marked;
    };
    const QString phone = u"+1 415 555 0100"_s;
    row("a word", u"ann"_s, Part::Name, u"Jo[ann]a H[ann]ah"_s);
    row("every word", u"ko amel"_s, Part::Name, u"[Amel]ia O[ko]nkwo"_s);
    row("words that overlap", u"onk konk"_s, Part::Name, u"O[konk]wo"_s);
    row("words that touch", u"kon kwo"_s, Part::Name, u"O[konkwo]"_s);
    row("quoted", u"\"a o\""_s, Part::Name, u"Ameli[a   O]konkwo"_s);
    row("case and accents", u"SORENSEN"_s, Part::Name, u"Møller [Sørensen]"_s);
    row("an accent of its own", u"zoe"_s, Part::Name, u"[Zoe\u0308] Lund"_s);
    row("one letter made of two", u"strasse"_s, Part::Name, u"Haupt[straße] 3"_s);
    row("half of a letter made of two", u"as"_s, Part::Name, u"Str[aß]e"_s);
    row("width", u"muller"_s, Part::Name, u"[Ｍüller]"_s);
    row("behind other scripts", u"ann"_s, Part::Name, u"😀 田中 [Ann]"_s);
    row("another script", u"кузн"_s, Part::Name, u"Наталья [Кузн]ецова"_s);
    row("a word in an e-mail", u"example"_s, Part::Email, u"quill@[example].org"_s);
    row("a word in a label", u"news"_s, Part::Tag, u"[News]letter"_s);
    row("a word in an owner", u"lund"_s, Part::Owner, u"Zoë [Lund]"_s);
    row("a word in a note", u"six"_s, Part::Other, u"Call after [six]."_s);
    row("digits", u"5550"_s, Part::Phone, u"+1 415 [555 0]100"_s);
    row("digits with a plus", u"+1415"_s, Part::Phone, u"+[1 415] 555 0100"_s);
    row("brackets and dashes", u"(415) 555-01"_s, Part::Phone, u"+1 [415 555 01]00"_s);
    row("a national zero", u"0171234"_s, Part::Phone, u"+49 [171 234]5678"_s);
    row("two zeros for a plus", u"00491712"_s, Part::Phone, u"+[49 171 2]345678"_s);
    row("pieces of a number in one", u"415 555"_s, Part::Phone, u"+1 [415 555] 0415"_s);
    row("pieces of a number apart", u"0100 415"_s, Part::Phone, u"+1 [415] 555 [0100]"_s);
    row("a number and a word", u"ann 415"_s, Part::Phone, u"+1 [415] 555 0100"_s);
    row("a number in an address", u"1500"_s, Part::Email, u"contact.[1500]@example.org"_s);
    row("digits of another script", u"٤١٥"_s, Part::Phone, u"+1 [415] 555 0100"_s);
    row("a number with isolates", u"415"_s, Part::Phone, u"\u2066+1 [415] 555 0100\u2069"_s);
    row("name: only names", u"name:ann"_s, Part::Email, u"ann@example.org"_s);
    row("name: names", u"name:ann"_s, Part::Name, u"[Ann] Lee"_s);
    row("email: addresses", u"email:ann"_s, Part::Email, u"[ann]@example.org"_s);
    row("email: no names", u"email:ann"_s, Part::Name, u"Ann Lee"_s);
    row("phone: numbers", u"phone:0415555"_s, Part::Phone, u"+1 [415 555] 0100"_s);
    row("phone: no names", u"phone:415"_s, Part::Name, u"Room 415"_s);
    row("tag: the whole one", u"tag:vip"_s, Part::Tag, u"[VIP]"_s);
    row("tag: not the longer one", u"tag:vip"_s, Part::Tag, u"VIP gold"_s);
    row("tag: still being typed", u"tag:new"_s, Part::Tag, u"[New]sletter"_s);
    row("tag: only beginnings", u"tag:letter"_s, Part::Tag, u"Newsletter"_s);
    row("tag: no names", u"tag:vip"_s, Part::Name, u"Vip"_s);
    row("a tag by its id", u"tag:#1"_s, Part::Tag, u"[VIP]"_s);
    row("a tag nobody lists", u"tag:#77"_s, Part::Tag, u"[#77]"_s);
    row("an owner by his id", u"owner:#7"_s, Part::Owner, u"[Ann Lee]"_s);
    row("a tag called none", u"tag:\"none\""_s, Part::Tag, u"[None]"_s);
    row("tag:none", u"tag:none"_s, Part::Tag, u"None"_s);
    row("owner: the whole one", u"owner:ann"_s, Part::Owner, u"[Ann]"_s);
    row("owner: not the longer one", u"owner:ann"_s, Part::Owner, u"Ann Lee"_s);
    row("owner: in part", u"owner:lu"_s, Part::Owner, u"Zoë [Lu]nd"_s);
    row("not", u"-ann"_s, Part::Name, u"Ann Lee"_s);
    row("not a tag", u"-tag:vip lee"_s, Part::Tag, u"VIP"_s);
    row("no text shows it", u"opted:out updated:2026"_s, Part::Name, u"Out 2026"_s);
    row("text of nothing", u"ann"_s, Part::Name, QString());
    row("not there", u"bob"_s, Part::Name, u"Ann"_s);
    row("only the phone of a contact", u"5550100"_s, Part::Phone, u"+1 415 [555 0100]"_s);
    QCOMPARE(PhoneNumber::display(u"14155550100"_s).remove(u'-').remove(u' '),
        QString(phone).remove(u' '));
}

void MatchMarksTest::marksWhatTheQueryMeets()
{
    QFETCH(QString, query);
    QFETCH(int, part);
    QFETCH(QString, marked);
    const QString text = QString(marked).remove(u'[').remove(u']');
    const MatchMarks marks =
        MatchMarks::of(ContactQuery::read(query, QDate(2026, 11, 21)), directory());
    QCOMPARE(bracketed(text, marks.in(static_cast<Part>(part), text)), marked);
}

void MatchMarksTest::marksTheValueOfTheFieldAskedFor()
{
    const auto marked = [](const QString &query, const QString &key, const QString &value) {
        const MatchMarks marks = MatchMarks::of(ContactQuery::read(query), directory());
        return bracketed(value, marks.inField(key, value));
    };
    QCOMPARE(marked(u"prem"_s, u"11"_s, u"Premium"_s), u"[Prem]ium"_s);
    QCOMPARE(marked(u"field:Plan=premium"_s, u"11"_s, u" Prémium "_s), u" [Prémium] "_s);
    QCOMPARE(marked(u"field:Plan=premium"_s, u"12"_s, u"Premium"_s), u"Premium"_s);
    QCOMPARE(marked(u"field:Plan=prem"_s, u"11"_s, u"Premium"_s), u"Premium"_s);
    QCOMPARE(marked(u"field:Plan=prem*"_s, u"11"_s, u"Premium"_s), u"[Prem]ium"_s);
    QCOMPARE(marked(u"field:\"Pla\"=premium"_s, u"12"_s, u"Premium"_s), u"[Premium]"_s);
    QCOMPARE(marked(u"field:Plan"_s, u"11"_s, u"Premium"_s), u"[Premium]"_s);
    QCOMPARE(marked(u"field:Plan"_s, u"12"_s, u"Premium"_s), u"Premium"_s);
    QCOMPARE(marked(u"field:Colour=premium"_s, u"11"_s, u"Premium"_s), u"Premium"_s);
    QCOMPARE(marked(u"field:#11=premium"_s, u"11"_s, u"Premium"_s), u"[Premium]"_s);
    QCOMPARE(marked(u"field:#77"_s, u"77"_s, u"x"_s), u"[x]"_s);
    QCOMPARE(marked(u"-field:Plan=premium"_s, u"11"_s, u"Premium"_s), u"Premium"_s);
}

void MatchMarksTest::marksTheNumbersOfALookUp()
{
    const MatchMarks number = MatchMarks::ofValues({u"442079460018"_s});
    const QString shown = u"+44 20 7946 0018"_s;
    QCOMPARE(bracketed(shown, number.in(Part::Phone, shown)), u"+[44 20 7946 0018]"_s);
    const QString other = u"+44 20 7946 0019"_s;
    QCOMPARE(number.in(Part::Phone, other), TextRanges());
    const MatchMarks address = MatchMarks::ofValues({u"quill@example.org"_s});
    const QString mail = u"Quill@Example.org"_s;
    QCOMPARE(bracketed(mail, address.in(Part::Email, mail)), u"[Quill@Example.org]"_s);
    QCOMPARE(address.in(Part::Name, u"Quill"_s), TextRanges());
}

void MatchMarksTest::marksNothingForNothing()
{
    QVERIFY(MatchMarks().isEmpty());
    QVERIFY(MatchMarks::of(ContactQuery::read({}), directory()).isEmpty());
    QVERIFY(MatchMarks::of(ContactQuery::read(u"tag: -ann opted:out"_s), directory()).isEmpty());
    QVERIFY(MatchMarks::ofValues({}).isEmpty());
    QCOMPARE(MatchMarks::of(ContactQuery::read(u"ann"_s), directory()),
        MatchMarks::of(ContactQuery::read(u"ANN"_s), directory()));
}

void MatchMarksTest::foldsWithPlacesAsItFoldsWithout_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \t "_s;
    QTest::newRow("blanks around") << u"  Ann \u00a0 Lee\u3000"_s;
    QTest::newRow("accents") << u"Íñigo E\u0301cheverri\u0301a"_s;
    QTest::newRow("letters of two") << u"Straße Æther œuvre Þór"_s;
    QTest::newRow("ligatures and width") << u"ﬁne Ｍüller ㍿ ½"_s;
    QTest::newRow("dots and sigmas") << u"İstanbul ışık ΟΔΥΣΣΕΥΣ"_s;
    QTest::newRow("hangul") << u"김지우 한국어"_s;
    QTest::newRow("pairs") << u"😀 𝔄nn 𝟙𝟚"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s;
    QTest::newRow("marks and directions") << u"\u0301a\u200f\u2066b\u2069 \u0301 c"_s;
    QTest::newRow("blanks that decompose") << u"a´b ¨c ﹉ d´"_s;
    QTest::newRow("vietnamese") << u"Nguyễn Thị Minh Khai"_s;
}

void MatchMarksTest::foldsWithPlacesAsItFoldsWithout()
{
    QFETCH(QString, text);
    const FoldedText folded = foldTextWithPlaces(text);
    QCOMPARE(folded.text, foldText(text));
    QCOMPARE(folded.from.size(), size_t(folded.text.size()));
    QCOMPARE(folded.to.size(), size_t(folded.text.size()));
    for (size_t i = 0; i < folded.from.size(); ++i) {
        QVERIFY(
            folded.from[i] >= 0 && folded.from[i] < folded.to[i] && folded.to[i] <= text.size());
        QVERIFY(
            i == 0 || (folded.from[i] >= folded.from[i - 1] && folded.to[i] >= folded.to[i - 1]));
    }
}

void MatchMarksTest::pointsFromTheFoldedTextIntoTheShownOne()
{
    // Any characters in any order: the ranges stay within the text.
    QRandomGenerator random(11);
    static const QString letters = u"aAä´ßİ \u0301\u200f-+019٤éﬁ田"_s;
    for (int turn = 0; turn < 3000; ++turn) {
        QString text;
        for (int length = random.bounded(12); length > 0; --length)
            text += letters.at(random.bounded(letters.size()));
        QString word;
        for (int length = 1 + random.bounded(3); length > 0; --length)
            word += letters.at(random.bounded(letters.size()));
        QCOMPARE(foldTextWithPlaces(text).text, foldText(text));
        const MatchMarks marks = MatchMarks::of(ContactQuery::read(word), directory());
        for (const Part part : {Part::Name, Part::Phone}) {
            qsizetype end = -1;
            for (const TextRange &range : marks.in(part, text)) {
                QVERIFY2(range.start > end && range.length > 0
                        && range.start + range.length <= text.size(),
                    qPrintable(word + u" in "_s + text));
                end = range.start + range.length;
            }
        }
    }
}

ROLODESK_TEST(MatchMarksTest);
#include "tst_matchmarks.moc"
