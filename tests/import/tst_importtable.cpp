#include "core/import/importfile.h"
#include "core/import/importtable.h"
#include "tests/import/workbooks.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

ImportFile fileOf(const QByteArray &text)
{
    ImportFile file;
    file.text = text;
    file.kind = fileKindOf(text);
    return file;
}

} // namespace

/// From the text of a file to its rows.
class ImportTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheLineOfTheSeparatorForNoRow()
    {
        const ImportTable found = tableOf(fileOf("sep=;\r\nName;Phone\r\nDoe, Jane;1\r\n"));
        QCOMPARE(found.guess.dialect.separator, ';');
        QCOMPARE(found.table.size(), 2);
        QCOMPARE(found.table.cells(1), (QStringList{u"Doe, Jane"_s, u"1"_s}));
        // Lines are those of the file.
        QCOMPARE(found.table.row(1).line, 3);
    }

    void goesByTheDialectThatIsNamed()
    {
        const QByteArray text = "a,b;c\nd,e;f\n";
        QCOMPARE(
            tableOf(fileOf(text), CsvDialect{';'}).table.cells(0), (QStringList{u"a,b"_s, u"c"_s}));
        QCOMPARE(
            tableOf(fileOf(text), CsvDialect{','}).table.cells(0), (QStringList{u"a"_s, u"b;c"_s}));
    }

    void looksAtTheBeginningOfALongText()
    {
        const QByteArray text =
            QByteArray("Name;Phone\n") + QByteArray("Doe, Jane;14155552671\n").repeated(20000);
        const ImportTable found = tableOf(fileOf(text));
        QCOMPARE(found.table.size(), 20001);
        QCOMPARE(found.table.cells(20000), (QStringList{u"Doe, Jane"_s, u"14155552671"_s}));
    }

    void makesRowsOfCards()
    {
        const ImportTable found =
            tableOf(fileOf("BEGIN:VCARD\nFN:Ada\nTEL:+14155552671\nADR:;;x\nEND:VCARD\n"
                           "BEGIN:VCARD\nFN:Bob; B\nADR:;;y\n"));
        QCOMPARE(found.table.size(), 3);
        QVERIFY(found.table.cells(1).contains(u"+14155552671"_s));
        QVERIFY(found.table.cells(2).contains(u"Bob; B"_s));
        QCOMPARE(found.brokenCards, 1);
        QCOMPARE(found.firstBrokenLine, 6);
        QCOMPARE(found.leftOut, QStringList{u"ADR"_s});
        QCOMPARE(found.placeOf(1), 1);
        QCOMPARE(found.placeOf(2), 6);
    }

    /// In a file somebody else wrote it would be a quote that was never closed.
    void takesQuotesOnLinesOfTheirOwnForWhatTheyAre()
    {
        const ImportTable cards = tableOf(
            fileOf("BEGIN:VCARD\nFN:Ada\nNOTE:said\\n\"\\nb\nTEL:+14155552671\nEND:VCARD\n"));
        QCOMPARE(cards.table.size(), 2);
        QCOMPARE(cards.table.row(1).problems, 0);
        QVERIFY(cards.table.cells(1).contains(u"said\n\"\nb"_s));
        ImportFile file;
        file.kind = FileKind::Xlsx;
        const auto cell = [](const QByteArray &text) {
            return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        };
        file.workbook = workbookOfRows("<row r=\"1\">" + cell("Name") + cell("Note")
            + "</row><row r=\"2\">" + cell("said\n\"\nb") + cell("x") + "</row><row r=\"3\">"
            + cell("y") + cell("z") + "</row>");
        const ImportTable sheet = tableOf(file);
        QCOMPARE(sheet.table.size(), 3);
        QCOMPARE(sheet.placeOf(2), 3); // whatever lines there are in the cells above
        QCOMPARE(sheet.table.cells(1), (QStringList{u"said\n\"\nb"_s, u"x"_s}));
    }

    void canBeCancelled()
    {
        const std::atomic<bool> isCancelled = true;
        QCOMPARE(tableOf(fileOf("a,b\nc,d\n"), {}, &isCancelled).table.size(), 0);
    }
};

ROLODESK_TEST(ImportTableTest);
#include "tst_importtable.moc"
