#include "tests/importing/importbench.h"
#include "tests/support/namelessparts.h"
#include "tests/support/testregistry.h"
#include "ui/importing/importhistorydialog.h"
#include "ui/importing/importhistorymodel.h"
#include "ui/importing/importoutcome.h"

#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// The imports so far, in their window.
class ImportHistoryDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<ImportBench>();
        m_bench->writer->start();
    }
    void cleanup()
    {
        delete m_dialog;
        m_bench.reset();
    }
    void saysThatNothingWasImported();
    void listsImportsWithWhatBecameOfThem();
    void showsANewOneWithoutMovingTheOld();
    void followsOneThatIsUnderWay();
    void undoesAfterAQuestion();
    void saysWhatWasUndoneAndBroughtBack();

private:
    void importFile(const QString &name, const QString &text)
    {
        QFile file(m_bench->dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        ImportSetup setup;
        setup.answers.region = u"US"_s;
        m_bench->draft->open(file.fileName(), setup);
        QVERIFY(m_bench->isReady());
        m_run = m_bench->import();
    }
    void open()
    {
        m_dialog = new ImportHistoryDialog(m_bench->context, m_bench->settings, nullptr);
        m_dialog->show();
        m_bench->drain();
        m_bench->drain();
    }
    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString text(const char *name) const { return m_bench->text(name, m_dialog); }

    std::unique_ptr<ImportBench> m_bench;
    std::unique_ptr<ImportRun> m_run;
    QPointer<ImportHistoryDialog> m_dialog;
};

void ImportHistoryDialogTest::saysThatNothingWasImported()
{
    open();
    QCOMPARE(text("stateTitle"), u"Nothing was imported yet"_s);
    QVERIFY(!table()->isVisible());
}

void ImportHistoryDialogTest::listsImportsWithWhatBecameOfThem()
{
    importFile(u"old.csv"_s, u"First Name,Phone\nAl,4155552000\nBo,12\n"_s);
    QVERIFY(m_bench->rest());
    m_bench->clock.advance(std::chrono::hours(3));
    importFile(u"new.csv"_s, u"First Name,Phone,Tags\nAda,4155551001,\"Oslo, North\"\n"_s);
    QVERIFY(m_bench->rest());
    open();
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(namelessParts(*m_dialog), QStringList());
    QCOMPARE(cell(0, 0), u"new.csv"_s);
    QCOMPARE(cell(1, 0), u"old.csv"_s);
    QCOMPARE(cell(1, 1), u"3 h ago"_s);
    QCOMPARE(cell(1, 2), u"2"_s);
    QCOMPARE(cell(1, 3), u"1 new, 1 held back"_s);
    QTRY_COMPARE(text("outcomeCounts"), u"1 row: 1 changed"_s);
    QVERIFY(text("importMapping").contains(u"Phone: Phone"_s));
    QVERIFY(text("importMapping").contains(u"Tags: Tags"_s));
    // By the keys.
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_COMPARE(text("outcomeCounts"), u"2 rows: 1 created, 1 left out"_s);
    QVERIFY(!text("importMapping").contains(u"Tags"_s));
    const QString facts = text("importFacts");
    QVERIFY(facts.contains(m_bench->dir.filePath(u"old.csv"_s)));
    const auto records = valueOf(m_bench->history->all());
    QVERIFY(facts.contains(QString::fromLatin1(records.last().sha256.toHex())));
    QSignalSpy history(m_dialog, &ImportHistoryDialog::historyWanted);
    m_bench->press("showInHistory", m_dialog);
    QCOMPARE(history.value(0).value(0).toLongLong(), records.last().group);
}

void ImportHistoryDialogTest::showsANewOneWithoutMovingTheOld()
{
    importFile(u"old.csv"_s, u"First Name,Phone\nAl,4155552000\n"_s);
    QVERIFY(m_bench->rest());
    open();
    QTRY_COMPARE(text("outcomeCounts"), u"1 row: 1 created"_s);
    importFile(u"new.csv"_s, u"First Name,Phone\nBo,4155552001\nCy,4155552002\n"_s);
    QVERIFY(m_bench->rest());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), u"new.csv"_s);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(text("outcomeCounts"), u"1 row: 1 created"_s);
}

void ImportHistoryDialogTest::followsOneThatIsUnderWay()
{
    m_bench->api.holdsBack = [](const QString &) { return true; };
    importFile(u"new.csv"_s, u"First Name,Phone\nBo,4155552001\nCy,4155552002\n"_s);
    open();
    QTRY_COMPARE(text("outcomeCounts"), u"2 rows: 2 not done yet"_s);
    m_bench->api.holdsBack = nullptr;
    m_bench->api.release();
    QVERIFY(m_bench->rest());
    QTRY_COMPARE(text("outcomeCounts"), u"2 rows: 2 created"_s);
}

void ImportHistoryDialogTest::undoesAfterAQuestion()
{
    importFile(u"new.csv"_s, u"First Name,Phone\nBo,4155552001\n"_s);
    QVERIFY(m_bench->rest());
    QCOMPARE(m_bench->api.contacts.size(), 3);
    open();
    QTRY_COMPARE(text("outcomeCounts"), u"1 row: 1 created"_s);
    const auto answer = [this](bool isYes) {
        m_bench->press("undoImport", m_dialog);
        auto *box = m_dialog->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(u"new.csv"_s));
        for (QAbstractButton *button : box->buttons()) {
            const bool isConfirming = button->text().remove(u'&') == u"Undo import"_s;
            if (isConfirming == isYes)
                return button->click();
        }
    };
    answer(false);
    QVERIFY(m_bench->rest());
    QCOMPARE(m_bench->api.contacts.size(), 3);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    answer(true);
    QTRY_VERIFY(m_bench->rest() && m_bench->api.contacts.size() == 2);
    QTRY_COMPARE(text("outcomeSaid"), u"The import was taken back."_s);
}

void ImportHistoryDialogTest::saysWhatWasUndoneAndBroughtBack()
{
    importFile(u"old.csv"_s, u"First Name,Phone\nBo,4155552001\n"_s);
    QVERIFY(m_bench->rest());
    importFile(u"new.csv"_s, u"First Name,Phone\nCy,4155552002\n"_s);
    QVERIFY(m_bench->rest());
    const qint64 act = valueOf(m_bench->history->all()).last().group;
    // From elsewhere, before and while the window is there.
    const auto undo = valueOf(m_bench->writer->undo(act));
    QVERIFY(!undo.isEmpty());
    QVERIFY(m_bench->rest());
    m_bench->clock.advance(std::chrono::minutes(5));
    open();
    QTRY_COMPARE(cell(1, ImportHistoryModel::UndoneColumn), u"5 min ago"_s);
    QCOMPARE(cell(0, ImportHistoryModel::UndoneColumn), QString());
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTRY_COMPARE(text("outcomeSaid"), u"The import was taken back."_s);
    QCOMPARE(text("undoImport"), u"(hidden)"_s);
    QCOMPARE(text("outcomeCounts"), u"1 row: 1 created"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTRY_COMPARE(text("undoImport"), u"Undo import"_s);
    QCOMPARE(text("outcomeSaid"), u"(hidden)"_s);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTRY_COMPARE(text("outcomeSaid"), u"The import was taken back."_s);
    const auto redo = valueOf(m_bench->writer->undo(undo.first().group));
    QVERIFY(!redo.isEmpty());
    QVERIFY(m_bench->rest());
    QTRY_COMPARE(cell(1, ImportHistoryModel::UndoneColumn), QString());
    QTRY_COMPARE(text("undoImport"), u"Undo import"_s);
    QCOMPARE(text("outcomeSaid"), u"(hidden)"_s);
    QVERIFY(!valueOf(m_bench->writer->undo(redo.first().group)).isEmpty());
    QVERIFY(m_bench->rest());
    QTRY_COMPARE(cell(1, ImportHistoryModel::UndoneColumn), u"just now"_s);
    QTRY_COMPARE(text("undoImport"), u"(hidden)"_s);
}

ROLODESK_TEST(ImportHistoryDialogTest);
#include "tst_importhistorydialog.moc"
