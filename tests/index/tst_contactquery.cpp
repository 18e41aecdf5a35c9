#include "core/contacts/fold.h"
#include "core/index/contactquery.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

using Kind = QueryTerm::Kind;

namespace {

/// A term as short text, so that a table of them can be read.
QString shown(const QueryTerm &term)
{
    static const QHash<int, QString> names{{int(Kind::Text), u"text"_s}, {int(Kind::Name), u"name"_s},
        {int(Kind::Email), u"email"_s}, {int(Kind::Phone), u"phone"_s}, {int(Kind::Tag), u"tag"_s},
        {int(Kind::Owner), u"owner"_s}, {int(Kind::Field), u"field"_s}, {int(Kind::OptedOut), u"opted"_s},
        {int(Kind::Blocked), u"blocked"_s}, {int(Kind::Updated), u"updated"_s}, {int(Kind::Missing), u"missing"_s},
        {int(Kind::OddNumber), u"odd"_s}, {int(Kind::Duplicate), u"duplicate"_s}};
    QString text = (term.negated ? u"-"_s : QString()) + names.value(int(term.kind));
    if (!term.field.isEmpty())
        text += u'[' + term.field + u']';
    if (term.anyValue)
        text += u" any"_s;
    if (!term.value.isEmpty())
        text += u' ' + term.value + (term.startsWith ? u"…"_s : QString());
    if (term.flag)
        text += *term.flag ? u" yes"_s : u" no"_s;
    if (term.from.isValid())
        text += u" from "_s + term.from.toString(Qt::ISODate);
    if (term.to.isValid())
        text += u" to "_s + term.to.toString(Qt::ISODate);
    return text;
}

QStringList termsOf(const QString &text)
{
    QStringList terms;
    for (const QueryTerm &term : ContactQuery::read(text, QDate(2026, 3, 4)).terms)
        terms << shown(term);
    return terms;
}

} // namespace

class ContactQueryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("nothing") << u"  "_s << QStringList();
        QTest::newRow("words, folded") << u"ÄNN  lee"_s << QStringList{u"text ann"_s, u"text lee"_s};
        QTest::newRow("quoted") << u"\"Ann  Lee\" x"_s << QStringList{u"text ann lee"_s, u"text x"_s};
        QTest::newRow("a quote not closed yet") << u"\"Ann Le"_s << QStringList{u"text ann le"_s};
        QTest::newRow("not") << u"ann -lee -tag:vip"_s << QStringList{u"text ann"_s, u"-text lee"_s, u"-tag vip"_s};
        QTest::newRow("a dash alone") << u"ann - lee"_s << QStringList{u"text ann"_s, u"text -"_s, u"text lee"_s};
        QTest::newRow("number with dashes") << u"(415) -555"_s << QStringList{u"text (415)"_s, u"text -555"_s};
        QTest::newRow("tag") << u"tag:VIP"_s << QStringList{u"tag vip"_s};
        QTest::newRow("tag with space") << u"TAG:\"Big client\""_s << QStringList{u"tag big client"_s};
        QTest::newRow("no tag") << u"tag:none"_s << QStringList{u"tag"_s};
        QTest::newRow("a tag called none") << u"tag:\"none\""_s << QStringList{u"tag none"_s};
        QTest::newRow("a quote within quotes") << u"tag:\"the \"\"big\"\" ones\" x"_s
                                               << QStringList{u"tag the \"big\" ones"_s, u"text x"_s};
        QTest::newRow("nothing in quotes") << u"ann \"\" lee"_s << QStringList{u"text ann"_s, u"text lee"_s};
        QTest::newRow("owner") << u"owner:zoe"_s << QStringList{u"owner zoe"_s};
        QTest::newRow("field has a value") << u"field:Plan"_s << QStringList{u"field[plan] any"_s};
        QTest::newRow("field equals") << u"field:\"My plan\"=\"Very big\""_s
                                      << QStringList{u"field[my plan] very big"_s};
        QTest::newRow("field begins") << u"field:Plan=pre*"_s << QStringList{u"field[plan] pre…"_s};
        QTest::newRow("opted out") << u"opted:OUT"_s << QStringList{u"opted yes"_s};
        QTest::newRow("opt-out unknown") << u"opted:unknown"_s << QStringList{u"opted"_s};
        QTest::newRow("not blocked") << u"blocked:no"_s << QStringList{u"blocked no"_s};
        QTest::newRow("day") << u"updated:2026-01-31"_s << QStringList{u"updated from 2026-01-31 to 2026-02-01"_s};
        QTest::newRow("month") << u"updated:2026-02"_s << QStringList{u"updated from 2026-02-01 to 2026-03-01"_s};
        QTest::newRow("after") << u"updated:>2026-01-31"_s << QStringList{u"updated from 2026-02-01"_s};
        QTest::newRow("from") << u"updated:>=2026-01-31"_s << QStringList{u"updated from 2026-01-31"_s};
        QTest::newRow("before a year") << u"updated:<2026"_s << QStringList{u"updated to 2026-01-01"_s};
        QTest::newRow("up to") << u"updated:<=2026-01-31"_s << QStringList{u"updated to 2026-02-01"_s};
        QTest::newRow("today") << u"updated:today"_s << QStringList{u"updated from 2026-03-04 to 2026-03-05"_s};
        QTest::newRow("parts") << u"name:ann email:x.org phone:0171"_s
                               << QStringList{u"name ann"_s, u"email x.org"_s, u"phone 171"_s};
        QTest::newRow("missing") << u"missing:email"_s << QStringList{u"missing email"_s};
        QTest::newRow("problems") << u"problem:number -problem:duplicate"_s << QStringList{u"odd"_s, u"-duplicate"_s};
        QTest::newRow("a colon of no operator") << u"10:30 http://x.org/?a=b"_s
                                                << QStringList{u"text 10:30"_s, u"text http://x.org/?a=b"_s};
        QTest::newRow("links") << u"tel:+1415-555 mailto:ann@x.org -sms:555"_s
                               << QStringList{
                                      u"phone 1415555"_s, u"email ann@x.org"_s, u"-phone 555"_s};
        QTest::newRow("a quoted operator is text") << u"\"tag:vip\""_s << QStringList{u"text tag:vip"_s};
    }
    void readsWhatIsTyped()
    {
        QFETCH(QString, text);
        QTEST(termsOf(text), "terms");
    }

    void quotesWhatHasToBe_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("a word") << u"VIP"_s << u"VIP"_s;
        QTest::newRow("words") << u"Big client"_s << u"\"Big client\""_s;
        QTest::newRow("quotes") << u"the \"big\""_s << u"\"the \"\"big\"\"\""_s;
        QTest::newRow("equals") << u"a=b"_s << u"\"a=b\""_s;
        QTest::newRow("none") << u"None"_s << u"\"None\""_s;
        QTest::newRow("colon") << u"a:b"_s << u"a:b"_s;
        QTest::newRow("only a quote") << u"\""_s << u"\"\"\"\""_s;
    }
    void quotesWhatHasToBe()
    {
        QFETCH(QString, value);
        const QString quoted = ContactQuery::quoted(value);
        QTEST(quoted, "quoted");
        // And it is read as what it was.
        const auto query = ContactQuery::read(u"x tag:"_s + quoted + u" y"_s);
        QCOMPARE(query.terms.size(), 3);
        QCOMPARE(query.terms.at(1).kind, QueryTerm::Kind::Tag);
        QCOMPARE(query.terms.at(1).value, foldText(value));
    }

    void saysWhatMeansNothing_data()
    {
        using Problem = QueryProblem::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("expected");
        QTest::newRow("still typing") << u"ann tag:"_s << int(Problem::EmptyValue) << u"none"_s;
        QTest::newRow("no such choice") << u"ann opted:maybe"_s << int(Problem::UnknownValue) << u"out"_s;
        QTest::newRow("no date") << u"ann updated:>soon"_s << int(Problem::NotADate) << u"today"_s;
        QTest::newRow("no day") << u"ann updated:2026-02-31"_s << int(Problem::NotADate) << u"today"_s;
        // "All but those with this text" would be everybody where an operator was meant.
        QTest::newRow("not, and no operator")
            << u"ann -ownr:zoe"_s << int(Problem::UnknownValue) << u"owner:"_s;
        QTest::newRow("no such problem") << u"ann problem:x"_s << int(Problem::UnknownValue) << u"duplicate"_s;
    }
    void saysWhatMeansNothing()
    {
        QFETCH(QString, text);
        const auto query = ContactQuery::read(text);
        QCOMPARE(query.problems.size(), 1);
        QTEST(int(query.problems.first().kind), "kind");
        QCOMPARE(query.problems.first().part, text.section(u' ', 1));
        QFETCH(QString, expected);
        QVERIFY(query.problems.first().expected.contains(expected));
        // Nobody has what means nothing; what is still being typed does not count.
        const bool isTyping = query.problems.first().kind == QueryProblem::Kind::EmptyValue;
        QCOMPARE(query.terms.size(), isTyping ? 1 : 2);
        QVERIFY(isTyping || query.terms.last().kind == Kind::Nobody);
    }

    void tellsAnOperatorThatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // empty: nothing is wrong
        const QStringList none;
        QTest::newRow("one letter more") << u"Tags:vip"_s << QStringList{u"tag:"_s};
        QTest::newRow("two alike") << u"pr:x"_s << QStringList{u"problem:"_s};
        QTest::newRow("nothing alike") << u"zz:x"_s << ContactQuery::operators();
        QTest::newRow("address of the web") << u"https://example.com"_s << none;
        QTest::newRow("time") << u"12:30"_s << none;
        QTest::newRow("one letter") << u"c:x"_s << none;
        QTest::newRow("in quotes") << u"\"re:x\""_s << none;
        QTest::newRow("an operator") << u"TAG:vip"_s << none;
    }
    void tellsAnOperatorThatIsNone()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const auto query = ContactQuery::read(text);
        QCOMPARE(query.terms.size(), 1); // it is searched all the same
        QCOMPARE(query.problems.size(), expected.isEmpty() ? 0 : 1);
        if (!expected.isEmpty()) {
            QCOMPARE(query.problems.first().kind, QueryProblem::Kind::UnknownOperator);
            QCOMPARE(query.problems.first().part, text);
            QCOMPARE(query.problems.first().expected, expected);
            QCOMPARE(query.terms.first().kind, QueryTerm::Kind::Text);
        }
    }

    void takesANumberInPiecesAsOne()
    {
        QCOMPARE(ContactQuery::read(u"0171 234 5678"_s).wholeNumber, u"1712345678"_s);
        QCOMPARE(ContactQuery::read(u"01712345678"_s).wholeNumber, QString());
        QCOMPARE(ContactQuery::read(u"ann 234"_s).wholeNumber, QString());
    }

    void knowsWhatWasTypedOn_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("narrows");
        QTest::newRow("letter") << u"an"_s << u"ann"_s << true;
        QTest::newRow("word") << u"ann"_s << u"ann l"_s << true;
        QTest::newRow("operator") << u"ann"_s << u"ann tag:vip"_s << true;
        QTest::newRow("digit") << u"415"_s << u"4155"_s << true;
        QTest::newRow("national zero: 0 is met by other numbers than 017") << u"0"_s << u"0171"_s << false;
        QTest::newRow("other word") << u"ann"_s << u"bob"_s << false;
        QTest::newRow("shorter") << u"ann"_s << u"an"_s << false;
        QTest::newRow("not") << u"-an"_s << u"-ann"_s << false;
        QTest::newRow("tag typed on: another tag") << u"tag:v"_s << u"tag:vip"_s << false;
        QTest::newRow("number in pieces") << u"415 5"_s << u"415 55"_s << false;
        QTest::newRow("from nothing") << QString() << u"ann"_s << false;
    }
    void knowsWhatWasTypedOn()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QTEST(ContactQuery::read(now).narrows(ContactQuery::read(before)), "narrows");
    }

    /// Whatever is typed is read to an end.
    void readsAnything()
    {
        const QString signs = u"ab 0-:\"=<>*+ü\ttag:owner:field:updated:"_s;
        QRandomGenerator random(11);
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = random.bounded(14); i > 0; --i)
                text += random.bounded(6) == 0 ? ContactQuery::operators().at(random.bounded(11))
                                               : QString(signs.at(random.bounded(int(signs.size()))));
            const auto query = ContactQuery::read(text);
            for (const QueryTerm &term : query.terms) {
                if (term.kind == Kind::Text)
                    QVERIFY2(!term.value.isEmpty(), qPrintable(text));
            }
        }
    }
};

ROLODESK_TEST(ContactQueryTest);
#include "tst_contactquery.moc"
