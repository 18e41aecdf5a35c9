#include "core/editing/fieldrules.h"
#include "core/editing/threewaymerge.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;
using Problem = ValueProblem::Kind;

namespace {

const EditField phone{Kind::Phone, {}};
const EditField email{Kind::Email, {}};
const EditField first{Kind::First, {}};

EditField tag(int id)
{
    return {Kind::Tag, QString::number(id)};
}

EditState tagged(EditState state, int from, int to)
{
    for (int id = from; id <= to; ++id)
        state.insert(tag(id), tagIsOn());
    return state;
}

/// "phone: 3" of each problem: where, and its kind.
QStringList told(const QList<ProblemAt> &problems)
{
    QStringList lines;
    for (const ProblemAt &each : problems)
        lines << nameOf(each.field) + u": "_s + QString::number(int(each.problem.kind));
    return lines;
}

QString line(const QString &field, Problem problem)
{
    return field + u": "_s + QString::number(int(problem));
}

} // namespace

class FieldRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesWhatWasMeant_data();
    void storesWhatWasMeant();
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void takesEmptyTextForClearing();
    void namesTheLineThatIsWrong();
    void looksAtWhatDiffersAlone();
    void takesNoChangeWithoutAPhone();
    void needsAWayToReachANewContact();
    void addsNoTagBeyondFive();
    void tellsWhatCouldNotBeRead();
};

void FieldRulesTest::storesWhatWasMeant_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("national phone") << u"phone"_s << u" (415) 555-0100 "_s << u"14155550100"_s;
    QTest::newRow("foreign phone") << u"phone"_s << u"0044 20 7946 0018"_s << u"442079460018"_s;
    QTest::newRow("e-mail") << u"email"_s << u" Ada@Example.org\t"_s << u"Ada@Example.org"_s;
    QTest::newRow("picture") << u"avatar"_s << u" https://example.org/a.png?x=1 "_s
                             << u"https://example.org/a.png?x=1"_s;
    QTest::newRow("owner") << u"owner"_s << u" 0101"_s << u"101"_s;
    QTest::newRow("nobody") << u"owner"_s << u"-1"_s << QString();
    QTest::newRow("nobody as 0") << u"owner"_s << u"0"_s << QString();
    QTest::newRow("opted out") << u"opted_out"_s << u"out"_s << u"out"_s;
    QTest::newRow("tag") << u"tag:5"_s << u"on"_s << u"on"_s;
    QTest::newRow("name") << u"first"_s << u"  Ada  M. "_s << u"Ada  M."_s;
    QTest::newRow("custom") << u"custom:12"_s << u" 007\nB "_s << u"007\nB"_s;
    QTest::newRow("phones") << u"channel:phone"_s << u"(415) 555-0199\n\n +1 415 555 0100\n"_s
                            << u"14155550100\n14155550199"_s;
    QTest::newRow("one phone twice")
        << u"channel:Phone"_s << u"415 555 0100\n+14155550100"_s << u"14155550100"_s;
    QTest::newRow("addresses") << u"channel:email"_s << u" b@example.org\na@example.org"_s
                               << u"a@example.org\nb@example.org"_s;
    QTest::newRow("another channel") << u"channel:facebook"_s << u" ada.l "_s << u"ada.l"_s;
}

void FieldRulesTest::storesWhatWasMeant()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const auto stored = storedValue(*editFieldNamed(field), typed, u"US"_s);
    QVERIFY(stored);
    QTEST(*stored, "stored");
}

void FieldRulesTest::refusesWithTheReason_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("words") << u"phone"_s << u"tomorrow"_s << Problem::NotANumber;
    QTest::newRow("no country") << u"phone"_s << u"415 555 0100"_s << Problem::NeedsCountry;
    QTest::newRow("too short") << u"phone"_s << u"+1 415"_s << Problem::TooShort;
    QTest::newRow("too long") << u"phone"_s << u"+1 415 555 0100 222 333"_s << Problem::TooLong;
    QTest::newRow("no domain") << u"email"_s << u"ada@example"_s << Problem::NotAnAddress;
    QTest::newRow("two e-mails") << u"email"_s << u"a@example.org, b@example.org"_s
                                 << Problem::NotAnAddress;
    QTest::newRow("e-mail and a line")
        << u"email"_s << u"a@example.org\nb@example.org"_s << Problem::NotAnAddress;
    QTest::newRow("http") << u"avatar"_s << u"http://example.org/a.png"_s
                          << Problem::NotAWebAddress;
    QTest::newRow("no host") << u"avatar"_s << u"https:///a.png"_s << Problem::NotAWebAddress;
    QTest::newRow("blank within") << u"avatar"_s << u"https://example.org/a b.png"_s
                                  << Problem::NotAWebAddress;
    QTest::newRow("a name as owner") << u"owner"_s << u"Kim"_s << Problem::NotAMember;
    QTest::newRow("an owner below zero") << u"owner"_s << u"-2"_s << Problem::NotAMember;
    QTest::newRow("opt-out in words") << u"opted_out"_s << u"yes"_s << Problem::NotAChoice;
    QTest::newRow("tag in words") << u"tag:5"_s << u"VIP"_s << Problem::NotAChoice;
    QTest::newRow("address as a phone")
        << u"channel:phone"_s << u"a@example.org"_s << Problem::NotANumber;
}

void FieldRulesTest::refusesWithTheReason()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    const auto stored = storedValue(*editFieldNamed(field), typed, {});
    QVERIFY(!stored);
    QTEST(stored.error().kind, "problem");
}

void FieldRulesTest::takesEmptyTextForClearing()
{
    for (const QString &field : {u"phone"_s, u"email"_s, u"avatar"_s, u"owner"_s, u"opted_out"_s,
             u"tag:1"_s, u"custom:1"_s, u"channel:phone"_s}) {
        const auto stored = storedValue(*editFieldNamed(field), u" \n "_s, {});
        QVERIFY2(stored && stored->isEmpty(), qPrintable(field));
    }
}

void FieldRulesTest::namesTheLineThatIsWrong()
{
    const EditField phones{Kind::Channel, u"phone"_s};
    const auto stored = storedValue(phones, u"+1 415 555 0100\n 12 "_s, u"US"_s);
    QVERIFY(!stored);
    QCOMPARE(stored.error(), (ValueProblem{Problem::TooShort, u"12"_s}));
    const auto problems = problemsOf({}, {{phones, u"14155550100\n12"_s}}, true, u"US"_s);
    QCOMPARE(problems, (QList<ProblemAt>{{phones, {Problem::TooShort, u"12"_s}}}));
}

void FieldRulesTest::looksAtWhatDiffersAlone()
{
    const EditState before{{first, u"Ada"_s}, {phone, u"12"_s}, {email, u"nobody"_s}};
    EditState after = before;
    QCOMPARE(problemsOf(before, after, false), QList<ProblemAt>());
    after.insert(first, u"Ada M."_s);
    QCOMPARE(problemsOf(before, after, false), QList<ProblemAt>());
    after.insert(email, u"still nobody"_s);
    QCOMPARE(told(problemsOf(before, after, false)),
        QStringList{line(u"email"_s, Problem::NotAnAddress)});
    after.insert(email, u"ada@example.org"_s);
    QCOMPARE(problemsOf(before, after, false), QList<ProblemAt>());
}

void FieldRulesTest::takesNoChangeWithoutAPhone()
{
    const EditState before{{phone, u"14155550100"_s}, {first, u"Ada"_s}};
    const EditState without{{first, u"Ada"_s}};
    const QStringList needed{line(u"phone"_s, Problem::PhoneNeeded)};
    QCOMPARE(told(problemsOf(before, without, false)), needed);
    // One that has none: nothing of it can be written but its channels.
    QCOMPARE(problemsOf(without, without, false), QList<ProblemAt>());
    QCOMPARE(told(problemsOf(without, {{first, u"Ida"_s}}, false)), needed);
    EditState reachable = without;
    reachable.insert({Kind::Channel, u"facebook"_s}, u"ada.l"_s);
    QCOMPARE(problemsOf(without, reachable, false), QList<ProblemAt>());
}

void FieldRulesTest::needsAWayToReachANewContact()
{
    const QStringList needed{line(u"phone"_s, Problem::NothingToReach)};
    QCOMPARE(told(problemsOf({}, {}, true)), needed);
    QCOMPARE(told(problemsOf({}, {{first, u"Ada"_s}}, true)), needed);
    for (const QString &field : {u"phone"_s, u"email"_s, u"channel:facebook"_s}) {
        const QString value = field == u"email"_s ? u"ada@example.org"_s : u"14155550100"_s;
        QCOMPARE(problemsOf({}, {{*editFieldNamed(field), value}}, true), QList<ProblemAt>());
    }
}

void FieldRulesTest::addsNoTagBeyondFive()
{
    const EditState with{{phone, u"14155550100"_s}};
    const EditState five = tagged(with, 1, 5);
    QCOMPARE(problemsOf(with, five, false), QList<ProblemAt>());
    const QList<ProblemAt> problems = problemsOf(five, tagged(with, 1, 6), false);
    QCOMPARE(problems, (QList<ProblemAt>{{{Kind::Tag, {}}, {Problem::TooManyTags}}}));
    // More than that from former times: one may go, and another one may not take its place.
    const EditState seven = tagged(with, 1, 7);
    QCOMPARE(problemsOf(seven, tagged(with, 1, 6), false), QList<ProblemAt>());
    QCOMPARE(problemsOf(seven, tagged(with, 2, 8), false).size(), 1);
}

/// What a form keeps as it was typed is never taken for a stored value, whatever it looks like.
void FieldRulesTest::tellsWhatCouldNotBeRead()
{
    const EditState before{{phone, u"14155550100"_s}};
    EditState after{{phone, u"555"_s}, {email, u"ada@"_s}, {first, u"Ada"_s}};
    QCOMPARE(told(problemsOf(before, after, false, u"US"_s)),
        (QStringList{
            line(u"phone"_s, Problem::TooShort), line(u"email"_s, Problem::NotAnAddress)}));
    after = {{phone, u"+1 415 555 0199"_s}};
    QCOMPARE(told(problemsOf(before, after, false, u"US"_s)),
        QStringList{line(u"phone"_s, Problem::NotANumber)});
    // Digits of another country, which a default country would read otherwise.
    after = {{phone, u"442079460018"_s}};
    QCOMPARE(problemsOf(before, after, false, u"DE"_s), QList<ProblemAt>());
}

ROLODESK_TEST(FieldRulesTest);
#include "tst_fieldrules.moc"
