#include "tests/importing/windowbench.h"
#include "tests/support/testregistry.h"
#include "ui/importing/filepage.h"

#include <QComboBox>
#include <QTableView>
#include <QTreeWidget>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// What a file is and how it is read, each guess of which can be overruled.
class FilePageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }
    void saysWhatTheFileIs();
    void namesTheExporter();
    void overrulesTheEncoding();
    void overrulesTheSeparator();
    void overrulesTheTitles();
    void showsTheFirstRows();
    void makesColumnsAsWideAsWhatIsInThem();
    void tellsWhatWasSkipped();
    void tellsWhereAQuoteIsNotClosed();
    void tellsOfLostLettersAndZeros();
    void tellsOfBrokenCards();
    void remarksNothingOnACleanFile();

private:
    void open(const QByteArray &bytes, const QString &name = u"a.csv"_s)
    {
        m_window.reset();
        m_window = m_bench->window();
        m_window->open(m_bench->file(name, bytes));
        QVERIFY(isReady(*m_window));
        QTRY_VERIFY(textOf(*m_window, "fileWhat").contains(u"row"_s));
    }
    [[nodiscard]] QComboBox &box(const char *name) const
    {
        return *m_window->findChild<QComboBox *>(QLatin1String(name));
    }
    void choose(const char *name, const QString &words)
    {
        QComboBox &box = this->box(name);
        QVERIFY(box.isVisible());
        const int at = box.findText(words, Qt::MatchStartsWith);
        QVERIFY2(at >= 0, qPrintable(words));
        box.setCurrentIndex(at);
        Q_EMIT box.activated(at);
        QVERIFY(isReady(*m_window));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_window->findChild<QTableView *>(u"filePreview"_s)
            ->model()
            ->index(row, column)
            .data()
            .toString();
    }
    [[nodiscard]] QString title(int column) const
    {
        return m_window->findChild<QTableView *>(u"filePreview"_s)
            ->model()
            ->headerData(column, Qt::Horizontal)
            .toString();
    }
    /// What is remarked, with the lines below.
    [[nodiscard]] QStringList notes() const
    {
        QStringList all;
        auto *tree = m_window->findChild<QTreeWidget *>(u"fileNotes"_s);
        for (QTreeWidgetItemIterator item(tree); *item && tree->isVisible(); ++item)
            all.append((*item)->text(0));
        return all;
    }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ImportWindow> m_window;
};

void FilePageTest::saysWhatTheFileIs()
{
    open("Phone,Name\n+14155550100,Ann\n\n+14155550101,Bob\n");
    QCOMPARE(textOf(*m_window, "fileWhat"), u"Text table, 46 bytes, 2 rows"_s);
    QCOMPARE(box("fileEncoding").currentText(), u"As found: UTF-8, certain"_s);
    QCOMPARE(box("fileSeparator").currentText(), u"As found: Comma (,)"_s);
    QCOMPARE(box("fileHeader").currentText(), u"Line 1: Phone, Name"_s);
    QVERIFY(!box("fileSheet").isVisible()); // it has none
    open("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nTEL:+14155550100\nEND:VCARD\n", u"a.vcf"_s);
    QVERIFY(textOf(*m_window, "fileWhat").startsWith(u"vCards, "_s));
    QVERIFY(!box("fileSeparator").isVisible());
    QVERIFY(!box("fileHeader").isVisible());
}

void FilePageTest::namesTheExporter()
{
    open("First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last "
         "Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization "
         "Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - "
         "Value,Phone 1 - Label,Phone 1 - Value\n"
         "Ann,,Lee,,,,,,,,,,,,,,* myContacts,Home,ann@example.com,Mobile,+14155550100\n");
    QVERIFY2(textOf(*m_window, "fileExporter").startsWith(u"Made by Google Contacts, "_s),
        qPrintable(textOf(*m_window, "fileExporter")));
    open("Foo,Phone\nx,+14155550100\n");
    QVERIFY(
        textOf(*m_window, "fileExporter").startsWith(u"Columns are recognised by their titles"_s));
}

void FilePageTest::overrulesTheEncoding()
{
    open("Phone,Name\n+14155550100,Jos\xe9\n+14155550101,M\xfcller\n");
    QCOMPARE(cell(0, 1), u"José"_s);
    choose("fileEncoding", u"Cyrillic (windows-1251)"_s);
    QTRY_COMPARE(cell(0, 1), u"Josй"_s);
    QCOMPARE(m_window->draft().setup().encoding, QByteArray("windows-1251"));
    choose("fileEncoding", u"As found"_s);
    QTRY_COMPARE(cell(0, 1), u"José"_s);
    QVERIFY(!m_window->draft().setup().encoding);
}

void FilePageTest::overrulesTheSeparator()
{
    open("Phone;Name\n+14155550100;Lee, Ann\n");
    QCOMPARE(cell(0, 1), u"Lee, Ann"_s);
    choose("fileSeparator", u"Comma"_s);
    QTRY_COMPARE(cell(0, 0), u"+14155550100;Lee"_s);
    QCOMPARE(box("fileSeparator").currentText(), u"Comma (,)"_s);
    choose("fileSeparator", u"As found"_s);
    QTRY_COMPARE(cell(0, 0), u"+14155550100"_s);
}

void FilePageTest::overrulesTheTitles()
{
    open("Phone,Name\n+14155550100,Ann\n");
    QCOMPARE(title(1), u"Name"_s);
    choose("fileHeader", u"There are no titles"_s);
    QTRY_COMPARE(title(1), u"Column 2"_s);
    QCOMPARE(cell(0, 1), u"Name"_s);
    choose("fileHeader", u"Line 1: Phone, Name"_s);
    QTRY_COMPARE(title(1), u"Name"_s);
}

void FilePageTest::showsTheFirstRows()
{
    QByteArray many("Phone,Name\n");
    for (int row = 0; row < 80; ++row)
        many += "+1415555" + QByteArray::number(2000 + row) + ",\"N" + QByteArray::number(row)
            + "\n<b>x</b>\"\n";
    open(many);
    const auto *preview = m_window->findChild<QTableView *>(u"filePreview"_s);
    QCOMPARE(preview->model()->rowCount(), 50);
    QCOMPARE(cell(1, 1), u"N1 <b>x</b>"_s); // a line break is no row, and a tag no tag
    QCOMPARE(preview->model()->headerData(1, Qt::Vertical).toString(), u"4"_s); // of the file
    QVERIFY(textOf(*m_window, "fileWhat").endsWith(u"80 rows"_s));
}

void FilePageTest::makesColumnsAsWideAsWhatIsInThem()
{
    const QByteArray address = "somebody.with.a.name@example.com";
    open("Phone,E-mail,Note\n+14155550199," + address + ',' + QByteArray(300, 'n') + '\n');
    const auto *table = m_window->findChild<QTableView *>(u"filePreview"_s);
    const QFontMetrics metrics = table->fontMetrics();
    QVERIFY(table->columnWidth(1) > metrics.horizontalAdvance(QString::fromLatin1(address)));
    QVERIFY(table->columnWidth(0) < table->columnWidth(1));
    QVERIFY(table->columnWidth(2) < 2 * table->columnWidth(1)); // and no wider than one can see
    // The row of titles is cut where one sees that it is, and can be read whole.
    open("Phone," + QByteArray(300, 'W') + "\n+14155550199,a\n");
    QComboBox &titles = box("fileHeader");
    QVERIFY(titles.currentText().endsWith(u'…'));
    QVERIFY(titles.fontMetrics().horizontalAdvance(titles.currentText()) < titles.maximumWidth());
    QVERIFY(titles.currentData(Qt::ToolTipRole).toString().count(u'W')
        > titles.currentText().count(u'W'));
}

void FilePageTest::tellsWhatWasSkipped()
{
    open("Report of contacts\n2026-01-02\n\nPhone,Name,City\n+14155550100,Ann,Oslo\n"
         "+14155550101,Bob,Rome\n\nCopyright Example\n");
    QTRY_COMPARE(notes().size(), 5);
    QCOMPARE(notes().at(0), u"2 lines above the table are skipped."_s);
    QCOMPARE(notes().at(1), u"Line 1: Report of contacts"_s);
    QCOMPARE(notes().at(3), u"1 line below the table is skipped."_s);
    QCOMPARE(notes().at(4), u"Line 8: Copyright Example"_s);
}

void FilePageTest::tellsWhereAQuoteIsNotClosed()
{
    open(
        "Phone,Name,City\n+14155550100,Ann,Oslo\n+14155550101,\"Bob,Rome\n+14155550102,Cas,Bern\n");
    QTRY_VERIFY(!notes().isEmpty());
    QVERIFY2(notes().at(0).startsWith(u"1 quote is opened and never closed."_s),
        qPrintable(notes().join(u'|')));
    QVERIFY(notes().at(1).startsWith(u"Line 3: "_s));
    QVERIFY(textOf(*m_window, "fileWhat").endsWith(u"3 rows"_s)); // it swallowed none
}

void FilePageTest::tellsOfLostLettersAndZeros()
{
    open("Phone,Name\n+14155550100,Ann\n+14155550101,M\xef\xbf\xbdller\n+14155550102,C\0as\n"_ba);
    QTRY_COMPARE(notes().size(), 2);
    QVERIFY(notes().at(0).startsWith(u"1 letter cannot be read in this encoding"_s));
    QVERIFY(notes().at(0).contains(u"line 3"_s));
    QVERIFY(notes().at(1).startsWith(u"1 zero sign was left out"_s));
}

void FilePageTest::tellsOfBrokenCards()
{
    open("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nTEL:+14155550100\nEND:VCARD\n"
         "BEGIN:VCARD\nVERSION:3.0\nFN:Bob\nTEL:+14155550101\n",
        u"a.vcf"_s);
    QTRY_VERIFY(!notes().isEmpty());
    QVERIFY2(notes().join(u'|').contains(u"1 card is cut off, in line 6."_s),
        qPrintable(notes().join(u'|')));
}

void FilePageTest::remarksNothingOnACleanFile()
{
    open("Phone,Name\n+14155550100,Ann\n");
    QVERIFY(!m_window->findChild<QTreeWidget *>(u"fileNotes"_s)->isVisible());
    QCOMPARE(textOf(*m_window, "fileUsesText"), u"(hidden)"_s);
}

ROLODESK_TEST(FilePageTest);

#include "tst_filepage.moc"
