#include "core/index/querynames.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

using Match = QueryName::Match;

namespace {

Directory directory()
{
    Directory directory;
    for (const auto &[id, label] :
        {std::pair(1, u"Do not call"_s), std::pair(2, u"Dormant"_s), std::pair(3, u"VIP"_s)})
        directory.tags.insert(TagId(id), Tag{TagId(id), label, {}, {}, 1});
    for (const auto &[id, title] :
        {std::pair(5, u"Plan"_s), std::pair(6, u"City"_s), std::pair(7, u"City"_s)})
        directory.fields.insert(FieldId(id), CustomField{FieldId(id), title});
    directory.knowsTags = directory.knowsFields = directory.knowsTeam = true;
    directory.team.members = {{MemberId(1), u"Zoë Lind"_s, {}}, {MemberId(2), u"Ann Lee"_s, {}}};
    return directory;
}

QList<QueryName> namesIn(const QString &text, const Directory &of = directory())
{
    return rolodesk::namesIn(ContactQuery::read(text), of);
}

} // namespace

class QueryNamesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEachNameAgainstTheDirectory_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<Match>("match");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *query, Match match, const QStringList &names = {}) {
            QTest::newRow(query) << QString::fromUtf8(query) << match << names;
        };
        row("tag:vip", Match::Whole);
        row("-tag:\"do not call\"", Match::Whole);
        row("tag:do", Match::Part, {u"Do not call"_s, u"Dormant"_s});
        row("tag:call", Match::Nothing, {u"Do not call"_s}); // tags are found by their beginning
        row("-tag:\"dont call\"", Match::Nothing, {u"Do not call"_s});
        row("tag:nosuch", Match::Nothing);
        row("tag:vib", Match::Nothing, {u"VIP"_s});
        row("tag:#3", Match::Whole);
        row("tag:#999", Match::Whole);
        row("tag:#x", Match::Nothing);
        row("owner:zoe", Match::Part, {u"Zoë Lind"_s});
        row("owner:lind", Match::Part, {u"Zoë Lind"_s});
        row("owner:\"Zoe Lind\"", Match::Whole);
        row("-owner:nobody", Match::Nothing);
        row("field:plan=pro", Match::Whole);
        row("field:pl", Match::Part, {u"Plan"_s});
        row("field:\"city (#6)\"=x", Match::Whole);
        row("-field:nosuch=x", Match::Nothing);
    }
    void holdsEachNameAgainstTheDirectory()
    {
        QFETCH(QString, query);
        const auto names = namesIn(query);
        QCOMPARE(names.size(), 1);
        QTEST(names.first().match, "match");
        QTEST(names.first().names, "names");
        const QString part = names.first().part;
        QVERIFY2(query.startsWith(part, Qt::CaseInsensitive), qPrintable(part));
    }

    void looksAtNothingElse()
    {
        QVERIFY(namesIn(u"nosuch name:nosuch tag:none owner:none opted:out -\"tag:x\" 415"_s)
                    .isEmpty());
    }

    /// During the first load nobody can tell.
    void doesNotJudgeWhatTheServiceHasNotToldYet()
    {
        for (const QString &query : {u"tag:x"_s, u"-owner:x"_s, u"field:x=1"_s})
            QCOMPARE(namesIn(query, {}).first().match, Match::NotKnownYet);
        Directory told;
        told.knowsTags = true; // it has none
        told.knowsFields = true;
        told.knowsTeam = true;
        for (const QString &query : {u"tag:x"_s, u"-owner:x"_s, u"field:x=1"_s})
            QCOMPARE(namesIn(query, told).first().match, Match::Nothing);
        QVERIFY(unknownNames(ContactQuery::read(u"tag:x"_s), {}).isEmpty());
    }

    void makesProblemsOfWhatNobodyKnows()
    {
        const auto problems =
            unknownNames(ContactQuery::read(u"tag:do -tag:vib ann owner:zoe"_s), directory());
        QCOMPARE(problems,
            (QList<QueryProblem>{
                {QueryProblem::Kind::UnknownName, u"-tag:vib"_s, QStringList{u"VIP"_s}}}));
    }
};
ROLODESK_TEST(QueryNamesTest);

#include "tst_querynames.moc"
