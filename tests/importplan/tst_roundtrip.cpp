#include "core/exporting/csvwriter.h"
#include "tests/importplan/planbench.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int contacts = 400;

/// Texts that files have trouble with.
QString nasty(QRandomGenerator &chance)
{
    static const QStringList pieces{u"Ann"_s, u"O'Hara"_s, u"'"_s, u"\""_s, u"\"\""_s, u","_s, u";"_s,
        u"\n"_s, u"\r\n"_s, u"\t"_s, u"=1+1"_s, u"+49"_s, u"-"_s, u"@home"_s, u"ä"_s, u"Zoë"_s,
        u"山田"_s, u"🙂"_s, u" "_s, u"  "_s, u"\u00A0"_s, u"0049"_s, u"1.5E+10"_s, u"N/A"_s,
        u"yes"_s, u"|"_s, u"\\"_s, u"#5"_s, u"sep=;"_s, u"…"_s, u"’"_s, u":::"_s};
    QString text;
    const int count = 1 + chance.bounded(4);
    for (int at = 0; at < count; ++at)
        text += pieces.at(chance.bounded(int(pieces.size())));
    return text;
}

Contact made(qint64 id, QRandomGenerator &chance)
{
    QJsonObject json{{u"id"_s, id}, {u"rev"_s, 1}, {u"phone"_s, u"1628%1"_s.arg(2000000 + id)},
        {u"updated"_s, u"2026-01-01T00:00:00Z"_s}, {u"is_opted_out"_s, chance.bounded(4) == 0}};
    const auto maybe = [&](const QString &key, const QString &value) {
        if (chance.bounded(3) > 0)
            json.insert(key, value);
    };
    maybe(u"first"_s, nasty(chance));
    maybe(u"last"_s, nasty(chance));
    maybe(u"display_name"_s, nasty(chance));
    maybe(u"email"_s, u"p%1@example.com"_s.arg(id));
    if (chance.bounded(2) == 0)
        json.insert(u"assigned_user_id"_s, 42 + chance.bounded(2));
    QJsonArray tags;
    for (const int tag : {55, 56, 57, 58}) {
        if (chance.bounded(3) == 0)
            tags.append(QJsonObject{{u"id"_s, tag}});
    }
    json.insert(u"tags"_s, tags);
    json.insert(u"custom"_s, QJsonObject{{u"7"_s, nasty(chance)}, {u"8"_s, nasty(chance)},
                                 {u"9"_s, nasty(chance)}});
    return *contactFromJson(json);
}

} // namespace

/// What was exported changes nothing when it comes back.
class RoundTripTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesNothing_data()
    {
        QTest::addColumn<bool>("isSafe");
        QTest::addColumn<bool>("hasBom");
        QTest::addColumn<int>("policy");
        QTest::addColumn<quint32>("seed");
        // 99: a cell that looks like rows of its own behind its line end.
        const auto row = [](const char *name, bool isSafe, bool hasBom, ColumnRule::Policy policy) {
            for (const quint32 seed : {1U, 99U, 2026U})
                QTest::newRow(qPrintable(u"%1, seed %2"_s.arg(QLatin1StringView(name)).arg(seed)))
                    << isSafe << hasBom << static_cast<int>(policy) << seed;
        };
        row("plain, blanks filled", false, false, ColumnRule::Policy::FillBlanks);
        row("plain, overwritten", false, true, ColumnRule::Policy::Overwrite);
        row("for spreadsheets, blanks filled", true, true, ColumnRule::Policy::FillBlanks);
        row("for spreadsheets, overwritten", true, true, ColumnRule::Policy::Overwrite);
    }
    void changesNothing()
    {
        QFETCH(bool, isSafe);
        QFETCH(bool, hasBom);
        QFETCH(int, policy);
        QFETCH(quint32, seed);
        PlanBench bench;
        QRandomGenerator chance(seed);
        StoreChange change;
        for (qint64 id = 1; id <= contacts; ++id)
            change.upserts.append(made(1000 + id, chance));
        change.tags = QList<Tag>{{TagId(55), u"VIP"_s, {}, {}, 1}, {TagId(56), u"Oslo, North"_s, {}, {}, 1},
            {TagId(57), u"'quoted'"_s, {}, {}, 1}, {TagId(58), u"a; b"_s, {}, {}, 1}};
        change.fields = QList<CustomField>{{FieldId(7), u"Plan"_s}, {FieldId(8), u"City, State"_s},
            {FieldId(9), u"Plan"_s}};
        const QList<Contact> all = change.upserts;
        (void)valueOf(bench.store->commit(change));
        const QHash<MemberId, QString> emails{
            {MemberId(42), u"mia@example.com"_s}, {MemberId(43), u"noa@example.com"_s}};
        const auto writer =
            importCsvWriter(bench.store->directory(), {emails}, {isSafe, hasBom});
        QByteArray bytes = writer->head();
        for (const Contact &contact : all)
            QVERIFY(writer->append(contactToText(contact), bytes));
        const QString path = bench.dir.filePath(u"export.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        bench.draft->setMemberEmails(
            {{u"mia@example.com"_s, MemberId(42)}, {u"noa@example.com"_s, MemberId(43)}});
        ImportSetup setup;
        setup.answers.region = u"US"_s;
        for (int column = 0; column < 20; ++column)
            setup.answers.placeholders.insert(column, false); // "N/A" is what it says
        bench.draft->open(path, setup);
        QVERIFY(bench.isReady());
        QCOMPARE(bench.draft->setup().mapping.exporter.exporter, Exporter::Heymarket);
        const QList<ColumnRule> rules = bench.draft->setup().mapping.columns;
        QCOMPARE(std::count_if(rules.cbegin(), rules.cend(),
                     [](const ColumnRule &rule) { return rule.kind == ColumnKind::FieldValue; }),
            3);
        bench.setPolicy(static_cast<ColumnRule::Policy>(policy));
        const ImportPlan &plan = bench.draft->plan();
        QCOMPARE(plan.size(), std::size_t(contacts));
        for (std::size_t place = 0; place < plan.size(); ++place) {
            if (plan.at(place).fate == RowFate::Same)
                continue;
            const PlanDetail detail = bench.row(place);
            QStringList changes;
            for (const FieldChange &one : detail.outcome.changes)
                changes.append(nameOf(one.field) + u": ["_s + one.before + u"] > ["_s + one.after
                    + u"]"_s);
            QFAIL(qPrintable(u"row %1: fate %2, problems %3: %4"_s.arg(place)
                                 .arg(int(detail.outcome.fate))
                                 .arg(detail.outcome.problems)
                                 .arg(changes.join(u"; "_s))));
        }
    }
};

ROLODESK_TEST(RoundTripTest);
#include "tst_roundtrip.moc"
