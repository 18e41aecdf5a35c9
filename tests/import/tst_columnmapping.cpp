#include "core/contacts/directory.h"
#include "core/import/columnmapping.h"
#include "tests/import/tables.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ColumnKind;
using Policy = ColumnRule::Policy;

ColumnMapping mappingOf(const QByteArray &text, const Directory &directory = {})
{
    const CsvTable table = tableOf(text);
    return guessMapping(table, findLayout(table), directory);
}

QList<Kind> kindsOf(const ColumnMapping &mapping)
{
    QList<Kind> kinds;
    for (const ColumnRule &rule : mapping.columns)
        kinds.append(rule.kind);
    return kinds;
}

Directory withFields(const QStringList &titles)
{
    Directory directory;
    qint64 id = 0;
    for (const QString &title : titles) {
        ++id;
        directory.fields.insert(FieldId(id), {FieldId(id), title});
    }
    return directory;
}

} // namespace

/// What becomes of the columns of a file.
class ColumnMappingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesByTitlesAndContent_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<Kind>>("kinds");
        const auto row = [](const char *name, QByteArray text, const QList<Kind> &kinds) {
            QTest::newRow(name) << text << kinds;
        };
        row("titles", "Vorname;Nachname;Handy\nAda;Example;0171 2345678\n",
            {Kind::First, Kind::Last, Kind::Phone});
        row("content",
            "a;b;c\nAda;ada@example.com;0171 2345678\nBob;bob@example.com;0171 2345679\n",
            {Kind::Unknown, Kind::Email, Kind::Phone});
        row("no titles", "Ada,ada@example.com,+14155552671\nBob,bob@example.com,+14155552672\n",
            {Kind::Unknown, Kind::Email, Kind::Phone});
        row("bare numbers", "+14155552671\n(415) 555-2672\n", {Kind::Phone});
        row("bare addresses", "ada@example.com\nbob@example.com\n", {Kind::Email});
        row("a number that is none", "Name,Number,Phone\nAda,7,+14155552671\nBob,8,+14155552672\n",
            {Kind::WholeName, Kind::Unknown, Kind::Phone});
        row("spoiled numbers", "Name,Phone\nAda,1.41556E+10\nBob,1.41556E+10\n",
            {Kind::WholeName, Kind::Phone});
        row("an address in the place of a number", "Name,Contact phone\nAda,ada@example.com\n",
            {Kind::WholeName, Kind::Email});
        row("an opt-out that is no yes or no",
            "Phone,Stop\n+14155552671,Main Street\n+14155552672,Park\n",
            {Kind::Phone, Kind::Unknown});
        row("blank throughout", "Name,Phone,x\nAda,+14155552671,\nBob,+14155552672,\n",
            {Kind::WholeName, Kind::Phone, Kind::Unknown});
        row("a last name alone", "Prénom;Nom;Portable\nAda;Example;06 39 98 01 23\n",
            {Kind::First, Kind::Last, Kind::Phone});
        row("a whole name", "Nom;Portable\nAda Example;06 39 98 01 23\n",
            {Kind::WholeName, Kind::Phone});
        row("a field nobody knows", "Name,Phone,Custom Field 1\nAda,+14155552671,Gold\n",
            {Kind::WholeName, Kind::Phone, Kind::Unknown});
        row("a field without its name",
            "Name,Phone,Custom Field 1 - Value\nAda,+14155552671,Gold\n",
            {Kind::WholeName, Kind::Phone, Kind::Unknown});
        row("a field with its name",
            "Name,Phone,Custom Field 1 - Label,Custom Field 1 - Value\n"
            "Ada,+14155552671,Plan,Gold\n",
            {Kind::WholeName, Kind::Phone, Kind::FieldTitle, Kind::FieldValue});
        row("placeholders", "Name,Phone\nAda,N/A\nBob,-\nCas,+14155552671\n",
            {Kind::WholeName, Kind::Phone});
    }
    void goesByTitlesAndContent()
    {
        QFETCH(QByteArray, text);
        QTEST(kindsOf(mappingOf(text)), "kinds");
    }

    void knowsFieldsOfTheWorkspace()
    {
        const QByteArray text = "Name,Phone,PLAN,City,Fax\nAda,+14155552671,Gold,Oslo,1\n";
        const ColumnMapping mapping =
            mappingOf(text, withFields({u"Plan"_s, u"City"_s, u"city"_s, u"Fax"_s, u"Phone"_s}));
        QCOMPARE(kindsOf(mapping),
            (QList<Kind>{
                Kind::WholeName, Kind::Phone, Kind::FieldValue, Kind::Other, Kind::FieldValue}));
        QCOMPARE(mapping.columns.at(2).field, FieldId(1));
        QCOMPARE(mapping.columns.at(4).field, FieldId(4));
    }

    /// However well the program that wrote the file is known.
    void isNotSureOfATitleThatSeveralFieldsHave()
    {
        const QByteArray text =
            "name,email,identifier,phone_number,labels\nAda,a@example.org,7,+14155552671,x\n";
        QCOMPARE(mappingOf(text).exporter.exporter, Exporter::Chatwoot);
        QCOMPARE(mappingOf(text).columns.at(2).certainty, 1.0);
        const ColumnMapping mapping =
            mappingOf(text, withFields({u"Identifier"_s, u"identifier"_s}));
        QCOMPARE(mapping.columns.at(2).kind, Kind::Other);
        QCOMPARE(mapping.columns.at(2).certainty, 0.0);
        QCOMPARE(mapping.columns.at(0).certainty, 1.0);
    }

    /// A custom field of exactly the column's title is what is meant, unless everybody means
    /// something else, or a row would have nothing else to know somebody by.
    void exactTitlesOfFieldsWin_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char *name, const char *text, const QString &field,
                             bool isTaken) {
            QTest::newRow(name) << QByteArray(text) << field << isTaken;
        };
        row("what exporters number", "Custom Field 1,Phone\nGold,+14155552671\n",
            u"Custom Field 1"_s, true);
        row("a word for opt-ins", "Status,Phone\nActive,+14155552671\n", u"Status"_s, true);
        row("that word over opt-outs", "Status,Phone\nUnsubscribed,+14155552671\n", u"Status"_s,
            false);
        row("an opt-out", "Unsubscribed,Phone\nyes,+14155552671\n", u"Unsubscribed"_s, false);
        row("a word for owners", "Account Manager,Phone\nBo,+14155552671\n", u"Account manager"_s,
            true);
        row("a word for tags", "Category,Phone\nA,+14155552671\n", u"Category"_s, true);
        row("the plain word for tags", "Tags,Phone\nA,+14155552671\n", u"Tags"_s, false);
        row("one of several numbers", "Home Phone,Phone\n+14155552670,+14155552671\n",
            u"Home Phone"_s, true);
        row("the only number", "Home Phone,Name\n+14155552670,Ada\n", u"Home Phone"_s, false);
        row("the only name", "Customer,Phone\nAda,+14155552671\n", u"Customer"_s, false);
        row("a name beside others", "Customer,First name,Last name,Phone\nX,A,B,+14155552671\n",
            u"Customer"_s, true);
        row("the key of Zendesk",
            "custom_fields.plan2,name,email,external_id,role\nGold,Ada,ada@example.com,1,user\n",
            u"Plan2"_s, true);
    }
    void exactTitlesOfFieldsWin()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, field);
        QFETCH(bool, isTaken);
        const ColumnRule rule = mappingOf(text, withFields({field})).columns.first();
        QCOMPARE(rule.kind == Kind::FieldValue, isTaken);
        QCOMPARE(rule.field, isTaken ? FieldId(1) : FieldId());
        QVERIFY(!isTaken || rule.policy == Policy::FillBlanks);
    }

    /// The value goes to the field its row names; without a name there would be none.
    void valuesAreNamedByTheirOwnColumn()
    {
        ColumnMapping mapping =
            mappingOf("Phone,Custom Field 1 - Label,Custom Field 1 - Value,Custom Field 2 - Value\n"
                      "+14155552671,Plan,Gold,Oslo\n");
        QVERIFY(isLabelled(mapping.columns.at(2), mapping));
        QCOMPARE(mapping.columns.at(2).policy, Policy::FillBlanks);
        QCOMPARE(mapping.columns.at(3), ColumnRule());
        mapping.columns[1] = {};
        QVERIFY(!isLabelled(mapping.columns.at(2), mapping));
    }

    /// A file may add, and fills what is empty: nothing of a contact goes for it by itself.
    void overwritesNothingUnasked()
    {
        const QDir folder(QStringLiteral(ROLODESK_TEST_DATA "/import/exporters"));
        int columns = 0;
        for (const QString &name : folder.entryList(QDir::Files)) {
            const ColumnMapping mapping = mappingOf(exported(name).text);
            bool hasPhone = false;
            for (const ColumnRule &rule : mapping.columns) {
                ++columns;
                QVERIFY2(rule.policy != Policy::Overwrite && rule.clearMarker.isEmpty(),
                    qPrintable(name));
                QVERIFY2(
                    rule.kind != Kind::OptIn || rule.policy == Policy::Ignore, qPrintable(name));
                hasPhone = hasPhone || rule.kind == Kind::Phone;
            }
            QVERIFY2(hasPhone, qPrintable(name));
        }
        QVERIFY(columns > 300);
    }

    /// They fill the same value.
    void columnsOfAKindDoTheSameToWhatIsThere()
    {
        ColumnMapping mapping = mappingOf("Name,Mobile Phone,Work Phone,Fax,Email\n"
                                          "Al,4155552000,4155552001,4155552002,al@example.com\n");
        const auto policies = [&mapping] {
            QList<Policy> all;
            for (const ColumnRule &rule : std::as_const(mapping.columns))
                all.append(rule.policy);
            return all;
        };
        mapping.columns[3].policy = Policy::Ignore;
        const QList<Policy> before = policies();
        QCOMPARE(before,
            (QList{Policy::FillBlanks, Policy::Append, Policy::Append, Policy::Ignore,
                Policy::Append}));
        ColumnRule rule = mapping.columns.at(2);
        rule.policy = Policy::Overwrite;
        setRule(mapping, 2, rule);
        QCOMPARE(policies(),
            (QList{Policy::FillBlanks, Policy::Overwrite, Policy::Overwrite, Policy::Ignore,
                Policy::Append}));
        // One that becomes of the kind goes by them.
        rule.policy = Policy::Append;
        setRule(mapping, 3, rule);
        QCOMPARE(policies().mid(1, 3), QList<Policy>(3, Policy::Overwrite));
        // One that is left out takes nobody with it.
        rule.policy = Policy::Ignore;
        setRule(mapping, 1, rule);
        QCOMPARE(
            policies().mid(1, 3), (QList{Policy::Ignore, Policy::Overwrite, Policy::Overwrite}));
    }

    void saysHowSureItIs()
    {
        const ColumnMapping mapping =
            mappingOf("Phone,x\n+14155552671,ada@example.com\n+14155552672,bob@example.com\n");
        QVERIFY(mapping.columns.at(0).certainty >= 0.9);
        QVERIFY(mapping.columns.at(1).certainty > 0.5 && mapping.columns.at(1).certainty <= 0.9);
        QCOMPARE(mappingOf("a,b\nx,y\n").columns.at(0).certainty, 0.0);
    }

    void looksAllOverALongTable()
    {
        QByteArray text = "a,b\n";
        for (int row = 0; row < 20000; ++row)
            text += row < 600 ? "x,y\n" : "x,+14155552671\n";
        const CsvTable table = tableOf(text);
        const QList<ColumnContent> contents = contentOf(table, findLayout(table));
        QVERIFY(contents.at(1).phones > 400);
        QVERIFY(contents.at(1).filled <= 520);
        QCOMPARE(mappingOf(text).columns.at(1).kind, Kind::Phone);
    }
};

ROLODESK_TEST(ColumnMappingTest);
#include "tst_columnmapping.moc"
