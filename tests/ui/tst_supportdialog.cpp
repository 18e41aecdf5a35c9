#include "core/support/supportbundle.h"
#include "tests/support/testregistry.h"
#include "ui/common/uisetup.h"
#include "ui/help/supportdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

/// The support bundle as it is shown, saved and copied.
class SupportDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpUi(*qApp); }
    void showsTheWholeBundleBeforeAnythingIsWritten();
    void savesAndCopiesWhatItShows();
    void saysWhyItWasNotSaved();

private:
    QTemporaryDir m_folder;
};

void SupportDialogTest::showsTheWholeBundleBeforeAnythingIsWritten()
{
    SupportFacts facts;
    facts.program = u"1.2.3"_s;
    facts.log = {u"number +1 415 555 0100"_s};
    int asked = 0;
    QPointer<SupportDialog> dialog(new SupportDialog(
        [&facts, &asked] {
            ++asked;
            return facts;
        },
        nullptr));
    dialog->show();
    QCOMPARE(asked, 1);
    QCOMPARE(dialog->text(), supportText(facts));
    auto *text = dialog->findChild<QPlainTextEdit *>(u"supportText"_s);
    QVERIFY(text->isReadOnly());
    QVERIFY(!text->accessibleName().isEmpty());
    QVERIFY(!text->toPlainText().contains("0100"_L1));
    QVERIFY(dialog->findChild<QLabel *>(u"supportHint"_s)
                ->text()
                .startsWith("This is the whole file. Nothing is sent"_L1));
    QVERIFY(dialog->close());
    QTRY_VERIFY(!dialog);
}

void SupportDialogTest::savesAndCopiesWhatItShows()
{
    SupportDialog dialog([] { return SupportFacts(); }, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    const QString path = m_folder.filePath(u"bundle.txt"_s);
    dialog.saveTo(path);
    auto *said = dialog.findChild<QLabel *>(u"supportSaid"_s);
    QTRY_VERIFY(said->isVisible());
    QVERIFY(said->text().contains("bundle.txt"_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), dialog.text());
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"supportCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog.text());
}

void SupportDialogTest::saysWhyItWasNotSaved()
{
    SupportDialog dialog([] { return SupportFacts(); }, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.saveTo(m_folder.filePath(u"no such folder/bundle.txt"_s));
    auto *said = dialog.findChild<QLabel *>(u"supportSaid"_s);
    QTRY_VERIFY(said->isVisible());
    QVERIFY(!said->text().isEmpty());
    QVERIFY(dialog.findChild<QPushButton *>(u"supportSave"_s)->isEnabled());
}

ROLODESK_TEST(SupportDialogTest);

#include "tst_supportdialog.moc"
