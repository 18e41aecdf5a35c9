#include "tests/support/namelessparts.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/listpane.h"
#include "ui/exporting/exportdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// Exporting from the window.
class ExportDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void writesTheListAsItIsOnScreen();
    void writesOnlyWhatIsSelected();
    void doesNotTakeAForgottenSelectionForGranted();
    void writesTheContactOnTheCard();
    void refusesTheEndingOfAnotherFormat();
    void isGoneThroughFromTopToBottom();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void remembersWhatWasChosen();
    void isSafeForSpreadsheetsOnlyWhereThatIsMeant();
    void leavesTheOldFileWhenItFails();
    void cancelsWithEscape();
    void saysThatTheCopyIsNotComplete();
    void offersNothingForAnEmptyList();

private:
    [[nodiscard]] ExportDialog *openDialog();
    [[nodiscard]] QByteArray written(const QString &name = u"x.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    [[nodiscard]] static QString stateOf(ExportDialog *dialog)
    {
        return dialog->findChild<QLabel *>(u"exportState"_s)->text();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<UiBench> m_bench;
};

void ExportDialogTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->api.tags = sampleTags();
    m_bench->api.fields = sampleFields();
    m_bench->api.team = sampleTeam();
    m_bench->keep(sampleContacts(60, m_bench->clock.nowUtc()));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 60);
    // The rows of the first moment are all there are here, but only the list knows.
    QTRY_VERIFY(m_bench->action(u"Export…"_s)->isEnabled());
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
        QFile::remove(m_folder.filePath(name));
}

ExportDialog *ExportDialogTest::openDialog()
{
    if (QAction *action = m_bench->action(u"Export…"_s); action->isEnabled())
        action->trigger();
    return m_bench->window().findChild<ExportDialog *>();
}

void ExportDialogTest::writesTheListAsItIsOnScreen()
{
    m_bench->table().setColumnHidden(EmailColumn, true);
    m_bench->table().horizontalHeader()->moveSection(1, 0);
    m_bench->searchBox().setText(u"amelia"_s);
    QTRY_VERIFY(m_bench->model().rowCount() < 10 && m_bench->model().rowCount() > 0);
    const int rows = m_bench->model().rowCount();
    ExportDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QRadioButton *>(u"onlyChosen"_s)->isVisible());
    QCOMPARE(namelessParts(*dialog), QStringList());
    dialog->exportTo(m_folder.filePath(u"x.csv"_s));
    QTRY_VERIFY(stateOf(dialog).startsWith(u"%1 contacts written."_s.arg(rows)));
    QCOMPARE(namelessParts(*dialog), QStringList());
    const QStringList lines = QString::fromUtf8(written()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), rows + 1);
    QCOMPARE(lines.constFirst(), u"Phone,Name,Tags,Owner,Status,Updated"_s);
    for (int row = 0; row < rows; ++row)
        QVERIFY2(lines.at(row + 1).contains(m_bench->cell(row, NameColumn)),
            qPrintable(lines.at(row + 1)));
    QVERIFY(lines.at(1).startsWith(u"'+1 415"_s));
}

void ExportDialogTest::writesOnlyWhatIsSelected()
{
    const QList<ContactId> ids{m_bench->model().contactAt(7), m_bench->model().contactAt(3)};
    m_bench->window().findChild<ListPane *>()->selection().selectContacts(ids);
    ExportDialog *dialog = openDialog();
    auto *only = dialog->findChild<QRadioButton *>(u"onlyChosen"_s);
    QVERIFY(only->isVisible() && only->isChecked());
    QVERIFY(only->text().contains(u"2 contacts"_s));
    dialog->findChild<QComboBox *>(u"exportFormat"_s)->setCurrentIndex(3);
    dialog->exportTo(m_folder.filePath(u"x.jsonl"_s));
    QTRY_VERIFY(stateOf(dialog).startsWith(u"2 contacts written."_s));
    const QList<QByteArray> lines = written(u"x.jsonl"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    // In the order of the list.
    QVERIFY(lines.at(0).contains(QByteArray::number(ids.at(1).value)));
    QVERIFY(lines.at(1).contains(QByteArray::number(ids.at(0).value)));
}

void ExportDialogTest::doesNotTakeAForgottenSelectionForGranted()
{
    const QList<ContactId> ids{m_bench->model().contactAt(7), m_bench->model().contactAt(3)};
    m_bench->window().findChild<ListPane *>()->selection().selectContacts(ids);
    m_bench->searchBox().setText(m_bench->cell(7, NameColumn));
    QTRY_VERIFY(m_bench->model().rowCount() < 60 && m_bench->model().rowCount() > 0);
    const qint64 hidden = m_bench->window().findChild<ListPane *>()->selection().countHidden();
    QVERIFY(hidden > 0);
    ExportDialog *dialog = openDialog();
    auto *only = dialog->findChild<QRadioButton *>(u"onlyChosen"_s);
    QVERIFY(only->isVisible() && !only->isChecked());
    QVERIFY(dialog->findChild<QRadioButton *>(u"wholeList"_s)->isChecked());
    QCOMPARE(only->text(),
        u"What is selected: 2 contacts, of which %1 are not in this list"_s.arg(hidden));
}

void ExportDialogTest::writesTheContactOnTheCard()
{
    m_bench->table().setCurrentIndex(m_bench->model().index(4, 0));
    const ContactId id = m_bench->model().contactAt(4);
    ExportDialog *dialog = openDialog();
    auto *current = dialog->findChild<QRadioButton *>(u"onlyCurrent"_s);
    QVERIFY(current->isVisible() && !current->isChecked());
    QCOMPARE(current->text(), u"The contact on the card: "_s + m_bench->cell(4, NameColumn));
    current->click();
    dialog->findChild<QComboBox *>(u"exportFormat"_s)->setCurrentIndex(3);
    dialog->exportTo(m_folder.filePath(u"x.jsonl"_s));
    QTRY_VERIFY(stateOf(dialog).startsWith(u"1 contact written."_s));
    QVERIFY(written(u"x.jsonl"_s).contains("\"id\":" + QByteArray::number(id.value)));
}

void ExportDialogTest::refusesTheEndingOfAnotherFormat()
{
    ExportDialog *dialog = openDialog();
    dialog->exportTo(m_folder.filePath(u"x.VCF"_s));
    QCOMPARE(stateOf(dialog),
        u"Nothing was written: “x.VCF” would be taken for a vcf file, and the format is “CSV: the "
        "columns of this list”. Choose the other format, or a name that ends in .csv."_s);
    QVERIFY(!dialog->isRunning());
    // Nothing else is cut off by it.
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()),
            qPrintable(label->text()));
    QCOMPARE(written(u"x.VCF"_s), QByteArray("(no file)"));
    dialog->exportTo(m_folder.filePath(u"x.txt"_s)); // whose ending says nothing else
    QTRY_VERIFY(stateOf(dialog).startsWith(u"60 contacts written."_s));
}

void ExportDialogTest::isGoneThroughFromTopToBottom()
{
    m_bench->table().setCurrentIndex(m_bench->model().index(4, 0));
    m_bench->window().findChild<ListPane *>()->selection().selectRows(1, 2, false);
    ExportDialog *dialog = openDialog();
    QStringList names;
    QWidget *widget = dialog->findChild<QRadioButton *>(u"onlyChosen"_s);
    for (QWidget *first = widget; names.isEmpty() || widget != first;
         widget = widget->nextInFocusChain()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            names << widget->objectName();
    }
    QCOMPARE(names,
        (QStringList{u"onlyChosen"_s, u"wholeList"_s, u"onlyCurrent"_s, u"exportFormat"_s,
            u"safeForSpreadsheets"_s, u"closeExport"_s, u"chooseFile"_s}));
}

void ExportDialogTest::writesEveryFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("columns") << 0 << QByteArray("\xef\xbb\xbfName,Phone,");
    QTest::newRow("import") << 1 << QByteArray("First Name,Last Name,Phone Number,");
    QTest::newRow("cards") << 2 << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\n");
    QTest::newRow("lines") << 3 << QByteArray("{\"");
}

void ExportDialogTest::writesEveryFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begins);
    ExportDialog *dialog = openDialog();
    dialog->findChild<QComboBox *>(u"exportFormat"_s)->setCurrentIndex(format);
    dialog->exportTo(m_folder.filePath(u"x"_s));
    QTRY_VERIFY(stateOf(dialog).startsWith(u"60 contacts written."_s));
    QCOMPARE(written(u"x"_s).left(begins.size()), begins);
    QVERIFY(dialog->findChild<QPushButton *>(u"showInFolder"_s)->isVisible());
}

void ExportDialogTest::remembersWhatWasChosen()
{
    ExportDialog *dialog = openDialog();
    dialog->findChild<QCheckBox *>(u"safeForSpreadsheets"_s)->setChecked(false);
    dialog->exportTo(m_folder.filePath(u"x.csv"_s));
    QTRY_VERIFY(stateOf(dialog).startsWith(u"60"_s));
    QVERIFY(!written().contains("'+"));
    dialog->reject();
    QTRY_VERIFY(!m_bench->window().findChild<ExportDialog *>());
    dialog = openDialog();
    QVERIFY(!dialog->findChild<QCheckBox *>(u"safeForSpreadsheets"_s)->isChecked());
}

void ExportDialogTest::isSafeForSpreadsheetsOnlyWhereThatIsMeant()
{
    ExportDialog *dialog = openDialog();
    auto *safe = dialog->findChild<QCheckBox *>(u"safeForSpreadsheets"_s);
    auto *format = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    QVERIFY(safe->isVisible() && safe->isChecked());
    format->setCurrentIndex(1);
    QVERIFY(safe->isVisible() && !safe->isChecked());
    format->setCurrentIndex(2);
    QVERIFY(!safe->isVisible());
    format->setCurrentIndex(0);
    QVERIFY(safe->isChecked());
}

void ExportDialogTest::leavesTheOldFileWhenItFails()
{
    ExportDialog *dialog = openDialog();
    dialog->exportTo(m_folder.filePath(u"nowhere/x.csv"_s));
    QTRY_VERIFY(stateOf(dialog).contains(u"its folder is not there"_s));
    QVERIFY(dialog->findChild<QPushButton *>(u"chooseFile"_s)->isVisible());
    // Another place does.
    dialog->exportTo(m_folder.filePath(u"x.csv"_s));
    QTRY_VERIFY(stateOf(dialog).startsWith(u"60 contacts written."_s));
}

void ExportDialogTest::cancelsWithEscape()
{
    ExportDialog *dialog = openDialog();
    dialog->exportTo(m_folder.filePath(u"x.csv"_s));
    QVERIFY(dialog->isRunning());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY(dialog->isVisible());
    QCOMPARE(stateOf(dialog), u"Cancelled. No file was written."_s);
    QVERIFY(!QFile::exists(m_folder.filePath(u"x.csv"_s)));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_bench->window().findChild<ExportDialog *>());
}

void ExportDialogTest::saysThatTheCopyIsNotComplete()
{
    ExportDialog *dialog = openDialog();
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"60 contacts loaded, total unknown"_s);
    }));
}

void ExportDialogTest::offersNothingForAnEmptyList()
{
    m_bench->searchBox().setText(u"nobody at all"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 0);
    QVERIFY(!openDialog());
}

ROLODESK_TEST(ExportDialogTest);
#include "tst_exportdialog.moc"
