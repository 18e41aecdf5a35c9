#include "core/import/columnkind.h"
#include "tests/import/tables.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ColumnKind;

TableLayout layoutOf(const QByteArray &text)
{
    return findLayout(tableOf(text));
}

QStringList titlesOf(const TableLayout &layout)
{
    QStringList titles;
    for (const TableColumn &column : layout.columns)
        titles.append(
            column.repeat > 1 ? u"%1 #%2"_s.arg(column.title).arg(column.repeat) : column.title);
    return titles;
}

} // namespace

/// Header, preamble and footer of tables, and what titles mean.
class TableLayoutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsHeaderAndRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("header");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        const auto row = [](const char *name, QByteArray text, int header, int first, int end) {
            QTest::newRow(name) << text << header << first << end;
        };
        row("a header and rows", "Name,Phone\nAnn,+14155550100\nBob,+14155550101\n", 0, 1, 3);
        row("no header", "Ann,+14155550100\nBob,+14155550101\n", -1, 0, 2);
        row("bare numbers", "+14155550100\n+14155550101\n+14155550102\n", -1, 0, 3);
        row("bare numbers with a title", "Phone\n+14155550100\n+14155550101\n", 0, 1, 3);
        row("bare numbers with a title of their own", "Do not text\n+14155550100\n+14155550101\n",
            0, 1, 3);
        row("bare addresses", "ann@example.com\nbob@example.com\n", -1, 0, 2);
        row("blank lines before", "\n\nName,Phone\nAnn,+14155550100\n", 2, 3, 4);
        row("a blank line behind the header", "Name,Phone\n\nAnn,+14155550100\n", 0, 2, 3);
        row("a preamble",
            "Contacts of May\nExported 2026-05-01\n\nName,Phone,Mail\n"
            "Ann,+14155550100,ann@example.com\nBob,+14155550101,bob@example.com\n",
            3, 4, 6);
        row("a preamble as wide as the table",
            "Contacts of May,,\nExported 2026-05-01,,\n,,\nName,Phone,Mail\n"
            "Ann,+14155550100,ann@example.com\n",
            3, 4, 5);
        row("titles nobody knows", "Foo,Bar,Baz\nx,y,12345678\n", 0, 1, 2);
        row("a title with a digit",
            "E-mail 1 - Value,Phone 1 - Value\nann@example.com,+14155550100\n", 0, 1, 2);
        row("a trailing comma in the rows", "Name,Phone\nAnn,+14155550100,\nBob,+14155550101,\n", 0,
            1, 3);
        row("a footer",
            "First Name,Last Name,Email\nAnn,A,ann@example.com\nBob,B,bob@example.com\n\n"
            "Confidential Information - Do Not Distribute\nCopyright 2026\n",
            0, 1, 3);
        row("a line of totals",
            "Name,Phone,Amount\nAnn,+14155550100,1\nBob,+14155550101,2\nTotal,,3\n", 0, 1, 3);
        row("somebody of whom the name alone is known",
            "Name,Phone,Mail\nAnn,+14155550100,a@example.com\nBob,,\n", 0, 1, 3);
        row("somebody called as a total is",
            "First,Last,Phone\nAnn,B,+14155550100\n"
            "Sum,Wong,+14155550101\n",
            0, 1, 3);
        row("somebody short above a table without a header",
            "14155552671,Ann,,\n14155552672,Bob,B,bob@example.com\n"
            "14155552673,Cy,C,cy@example.com\n",
            -1, 0, 3);
        row("an address above a header",
            "Made by ann@example.com,,\nann@example.com,,\n,,\n"
            "Name,Phone,Mail\nAnn,+14155550100,ann@example.com\n",
            3, 4, 5);
        row("blank lines between", "Name,Phone\nAnn,+14155550100\n\nBob,+14155550101\n\n\n", 0, 1,
            4);
        row("a header alone", "Name,Phone\n", 0, 1, 1);
        row("nothing", "", -1, 0, 0);
    }
    void findsHeaderAndRows()
    {
        QFETCH(QByteArray, text);
        const TableLayout layout = layoutOf(text);
        QTEST(int(layout.header), "header");
        QTEST(int(layout.first), "first");
        QTEST(int(layout.end), "end");
    }

    void namesColumns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("trimmed") << QByteArray(" Name , Phone\nAnn,+14155550100\n")
                                 << QStringList{u"Name"_s, u"Phone"_s};
        QTest::newRow("repeated") << QByteArray("Phone,Name,phone\n+14155550100,Ann,+14155550101\n")
                                  << QStringList{u"Phone"_s, u"Name"_s, u"phone #2"_s};
        QTest::newRow("blank") << QByteArray("Name,,Phone,\nAnn,x,+14155550100,\n")
                               << QStringList{u"Name"_s, u""_s, u"Phone"_s, u""_s};
        QTest::newRow("none") << QByteArray("Ann,+14155550100\nBob,+14155550101\n")
                              << QStringList{u""_s, u""_s};
    }
    void namesColumns()
    {
        QFETCH(QByteArray, text);
        QTEST(titlesOf(layoutOf(text)), "titles");
    }

    void takesAnotherHeaderForOne()
    {
        const CsvTable table = tableOf("Ann,+14155550100\nBob,+14155550101\nCas,+14155550102\n");
        const TableLayout layout = withHeader(table, findLayout(table), 0);
        QCOMPARE(layout.header, 0);
        QCOMPARE(layout.first, 1);
        QCOMPARE(layout.end, 3);
        QCOMPARE(titlesOf(layout), (QStringList{u"Ann"_s, u"+14155550100"_s}));
        QCOMPARE(withHeader(table, layout, -1), findLayout(table));
    }

    void knowsTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("number");
        const auto row = [](const QString &title, Kind kind, int number = 0) {
            QTest::newRow(qPrintable(title)) << title << kind << number;
        };
        row(u"Phone Number"_s, Kind::Phone);
        row(u"phone_number"_s, Kind::Phone);
        row(u" PHONE: "_s, Kind::Phone);
        row(u"Téléphone"_s, Kind::Phone);
        row(u"Telefon geschäftlich"_s, Kind::Phone);
        row(u"Phone 2 - Value"_s, Kind::Phone, 2);
        row(u"phone2"_s, Kind::Phone, 2);
        row(u"Home Phone 2"_s, Kind::Phone, 2);
        row(u"E-mail 1 - Value"_s, Kind::Email, 1);
        row(u"E-mail 2 Address"_s, Kind::Email, 2);
        row(u"E-Mail-Adresse"_s, Kind::Email);
        row(u"E-mail 1 - Label"_s, Kind::ValueLabel, 1);
        row(u"Phone 1 - Type"_s, Kind::ValueLabel, 1);
        row(u"Custom Field 3 - Label"_s, Kind::FieldTitle, 3);
        row(u"Custom Field 3 - Value"_s, Kind::FieldValue, 3);
        row(u"Given Name"_s, Kind::First);
        row(u"FNAME"_s, Kind::First);
        row(u"Prénom"_s, Kind::First);
        row(u"Nachname"_s, Kind::Last);
        row(u"Apellidos"_s, Kind::Last);
        row(u"Full Name"_s, Kind::WholeName);
        row(u"Labels"_s, Kind::Tags);
        row(u"Group Membership"_s, Kind::Tags);
        row(u"Opt Out"_s, Kind::OptOut);
        row(u"Accepts SMS Marketing"_s, Kind::OptIn);
        row(u"UNSUB_TIME"_s, Kind::OptOutTime);
        row(u"Contact owner"_s, Kind::Owner);
        row(u"Business Country/Region"_s, Kind::Country);
        row(u"Address 1 - Country"_s, Kind::Country, 1);
        row(u"Address 1 - Street"_s, Kind::Other, 1);
        row(u"Business Fax"_s, Kind::Other);
        row(u"Record ID"_s, Kind::Other);
    }
    void knowsTitles()
    {
        QFETCH(QString, title);
        QFETCH(Kind, kind);
        QFETCH(int, number);
        const auto meaning = meaningOfTitle(foldedTitle(title));
        QVERIFY(meaning);
        QCOMPARE(int(meaning->kind), int(kind));
        QCOMPARE(meaning->number, number);
    }

    void makesNothingUp_data()
    {
        QTest::addColumn<QString>("title");
        for (const char *title : {"", "Favourite colour", "Plan", "2026", "x1", "Phones answered"})
            QTest::newRow(title) << QString::fromLatin1(title);
    }
    void makesNothingUp()
    {
        QFETCH(QString, title);
        QVERIFY(!meaningOfTitle(foldedTitle(title)));
    }
};

ROLODESK_TEST(TableLayoutTest);
#include "tst_tablelayout.moc"
