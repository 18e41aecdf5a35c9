#include "core/index/contactquery.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/help/keysdialog.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// The page that tells what one can press and type.
class KeysDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void tellsEveryOperator();
    void tellsEveryShortcutOfTheMenus();
    void opensOnceAndClosesWithEscape();

private:
    [[nodiscard]] KeysDialog *open()
    {
        m_bench->action(u"Keys and search"_s)->trigger();
        for (auto *dialog : m_bench->window().findChildren<KeysDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    [[nodiscard]] static QString textOf(const KeysDialog &dialog)
    {
        return dialog.findChild<QTextBrowser *>(u"keysPage"_s)->toPlainText();
    }

    std::unique_ptr<UiBench> m_bench;
};

void KeysDialogTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->keep(sampleContacts(5, m_bench->clock.nowUtc()));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 5);
}

void KeysDialogTest::tellsEveryOperator()
{
    const KeysDialog *dialog = open();
    QVERIFY(dialog);
    const QString text = textOf(*dialog);
    for (const QString &each : ContactQuery::operators())
        QVERIFY2(text.contains(each), qPrintable(each));
    // And what it shows as an example is understood.
    static const QRegularExpression example(u"-?[a-z]+:(?:\"[^\"]*\"|[^\\s\"])+"_s);
    int examples = 0;
    for (auto it = example.globalMatch(text); it.hasNext(); ++examples) {
        const QString query = it.next().captured();
        const auto read = ContactQuery::read(query, QDate(2026, 1, 1));
        QVERIFY2(read.problems.isEmpty(), qPrintable(query));
        QVERIFY2(read.terms.size() == 1 && read.terms.first().kind != QueryTerm::Kind::Text,
            qPrintable(query));
    }
    QVERIFY(examples > 20);
}

void KeysDialogTest::tellsEveryShortcutOfTheMenus()
{
    const KeysDialog *dialog = open();
    QVERIFY(dialog);
    const QString text = textOf(*dialog);
    int shortcuts = 0;
    for (const QAction *menu : m_bench->window().menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            for (const QKeySequence &key : action->shortcuts()) {
                const QString title = action->text().remove(u'&');
                static const QString line = u"(^|\\n|, )%1(, [^\\n]*)?\\n+%2(\\n|$)"_s;
                const QRegularExpression expected(
                    line.arg(QRegularExpression::escape(key.toString(QKeySequence::NativeText)),
                        QRegularExpression::escape(title)));
                QVERIFY2(text.contains(expected), qPrintable(title + u' ' + key.toString()));
                ++shortcuts;
            }
        }
    }
    QVERIFY(shortcuts > 10);
}

void KeysDialogTest::opensOnceAndClosesWithEscape()
{
    KeysDialog *dialog = open();
    QVERIFY(dialog);
    QCOMPARE(open(), dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(m_bench->window().findChildren<KeysDialog *>().isEmpty());
    QVERIFY(open());
}

ROLODESK_TEST(KeysDialogTest);

#include "tst_keysdialog.moc"
