#include "tests/support/testregistry.h"
#include "ui/views/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

FacetState state()
{
    FacetState state;
    state.directory.tags = {{TagId(1), Tag{TagId(1), u"VIP"_s, u"#c98a00"_s, {}, 1}},
        {TagId(2), Tag{TagId(2), u"big client"_s, {}, {}, 1}}};
    state.directory.team.members = {{MemberId(100), u"Zoe"_s, {}},
        {MemberId(101), u"Åsa Berg"_s, {}}, {MemberId(102), u"Zoe"_s, {}}};
    state.all = 1234;
    IndexCounts counts;
    counts.all = 1200; // is being counted
    counts.optedOut = 12;
    counts.nameless = 3;
    counts.tags = {{TagId(1), 5}, {TagId(77), 2}, {TagId(78), 0}};
    counts.owners = {{MemberId(100), 7}, {MemberId(101), 8}, {MemberId(55), 1}, {MemberId(102), 0}};
    state.counts = counts;
    return state;
}

/// Kind, title, query and count of every line, two levels deep.
QStringList linesOf(const QList<Facet> &facets, const QString &indent = {})
{
    QStringList lines;
    for (const Facet &facet : facets) {
        lines << indent + facet.title + u" ["_s + facet.query + u"] "_s
                + (facet.count ? QString::number(*facet.count) : u"-"_s);
        lines << linesOf(facet.below, u"  "_s);
    }
    return lines;
}

} // namespace

class FacetsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatOneCanAskFor()
    {
        const QStringList expected{
            u"All contacts [] 1234"_s,
            u"Opted out [opted:out] 12"_s,
            u"Unassigned [owner:none] 0"_s,
            u"Mine [] -"_s,
            u"Changed today [updated:today] 0"_s,
            u"Saved views [] -"_s,
            u"Problems [] -"_s,
            u"  Invalid number [problem:number] 0"_s,
            u"  No name [missing:name] 3"_s,
            u"  Shared number [problem:duplicate] 0"_s,
            u"Tags [] -"_s,
            u"  big client [tag:\"big client\"] 0"_s,
            u"  VIP [tag:VIP] 5"_s,
            u"  #77 [tag:#77] 2"_s,
            u"Owners [] -"_s,
            u"  Åsa Berg [owner:\"Åsa Berg\"] 8"_s,
            u"  Zoe [owner:#100] 7"_s,
            u"  #55 [owner:#55] 1"_s,
        };
        QCOMPARE(linesOf(facetsOf(state())), expected);
    }

    void namesNoNumberBeforeSomebodyCounted()
    {
        FacetState unknown = state();
        unknown.counts.reset();
        for (const Facet &facet : facetsOf(unknown)) {
            QVERIFY2(!facet.count || facet.kind == Facet::Kind::All, qPrintable(facet.title));
            for (const Facet &line : facet.below)
                QVERIFY2(!line.count, qPrintable(line.title));
        }
    }

    void knowsWhoSitsHere()
    {
        FacetState mine = state();
        mine.me = MemberId(101);
        const Facet facet = facetsOf(mine).at(3);
        QCOMPARE(facet.query, u"owner:\"Åsa Berg\""_s);
        QCOMPARE(facet.count, 8);
    }

    void movesNothingForANewCount()
    {
        FacetModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        FacetState now = state();
        model.setFacets(facetsOf(now));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex vip(model.indexOf(u"tag:VIP"_s));
        const QPersistentModelIndex asa(model.indexOf(u"owner:\"Åsa Berg\""_s));
        QVERIFY(vip.isValid() && asa.isValid());

        now.counts->tags[TagId(1)] = 60000;
        // A tag comes in before, one goes, owners change places.
        now.directory.tags.insert(TagId(3), Tag{TagId(3), u"Aardvark"_s, {}, {}, 1});
        now.counts->tags.remove(TagId(77));
        now.directory.team.members[1].name = u"Zz"_s;
        model.setFacets(facetsOf(now));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(vip.data().toString(), u"VIP"_s);
        QCOMPARE(vip.data(FacetModel::CountRole).toString(), QLocale().toString(60000));
        QCOMPARE(vip.row(), 2);
        QCOMPARE(asa.data().toString(), u"Zz"_s);
        QCOMPARE(asa.row(), 1);
        QCOMPARE(model.rowCount(vip.parent()), 3);
    }

    void findsTheLineOfAQuery()
    {
        FacetModel model;
        FacetState now = state();
        now.views = {{u"v1"_s, u"My VIPs"_s, u"tag:VIP"_s}, {u"v2"_s, u"Others"_s, u"-tag:VIP"_s}};
        model.setFacets(facetsOf(now));
        QCOMPARE(model.indexOf(QString()).data().toString(), u"All contacts"_s);
        QCOMPARE(model.indexOf(u"opted:out"_s).data().toString(), u"Opted out"_s);
        QCOMPARE(model.indexOf(u"tag:VIP"_s).data().toString(), u"VIP"_s);
        QCOMPARE(model.indexOf(u"tag:VIP"_s, u"v1"_s).data().toString(), u"My VIPs"_s);
        QVERIFY(!model.indexOf(u"somebody"_s).isValid());
        // Who sits here is not known: an empty box means everybody, not nobody in particular.
        QCOMPARE(model.facetAt(model.indexOf(QString()))->kind, Facet::Kind::All);
    }
};

ROLODESK_TEST(FacetsTest);
#include "tst_facets.moc"
