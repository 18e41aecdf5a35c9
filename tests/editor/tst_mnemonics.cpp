#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

/// "Alt+E: Edit, E-mail" for every key that means more than one thing.
QStringList clashes(const QStringList &texts)
{
    QMap<QString, QStringList> byKey;
    for (QString text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            byKey[key] << text.remove(u'&');
    }
    QStringList clashes;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        if (it->size() > 1)
            clashes << it.key() + u": "_s + it->join(u", "_s);
    }
    return clashes;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (action->isVisible())
            texts << action->text();
    }
    return texts;
}

/// Of everything in this window that a key with Alt leads to.
QStringList textsIn(const QWidget &window)
{
    QStringList texts;
    const auto isHere = [&window](const QWidget *widget) {
        return widget->window() == &window && widget->isVisible();
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy() && isHere(label))
            texts << label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (isHere(button))
            texts << button->text();
    }
    if (const auto *bar = window.findChild<QMenuBar *>())
        texts << textsOf(bar->actions());
    return texts;
}

} // namespace

/// A key with Alt means one thing.
class MnemonicsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areOneThingEachInTheWindow_data();
    void areOneThingEachInTheWindow();
    void areOneThingEachInAMenu();
    void areOneThingEachInTheDialogs_data();
    void areOneThingEachInTheDialogs();
};

void MnemonicsTest::areOneThingEachInTheWindow_data()
{
    QTest::addColumn<std::optional<bool>>("optedOut");
    QTest::newRow("subscribed") << std::optional(false);
    QTest::newRow("opted out") << std::optional(true);
    QTest::newRow("unknown") << std::optional<bool>();
}

void MnemonicsTest::areOneThingEachInTheWindow()
{
    QFETCH(std::optional<bool>, optedOut);
    ListBench bench;
    bench.service.contacts.first().optedOut = optedOut;
    bench.open();
    // With a deletion that can be taken back above the list.
    bench.ui.table().setCurrentContact(ContactId(2));
    bench.ui.table().setFocus();
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.until([&] {
        const auto *back = bench.ui.window().findChild<QAbstractButton *>(u"takeBack"_s);
        return back && back->isVisible();
    }));
    bench.ui.table().setCurrentContact(ContactId(1));
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.ui.window().findChild<QWidget *>(u"editEmail"_s)->isVisible());
    const QStringList texts = textsIn(bench.ui.window());
    QVERIFY(texts.contains(u"E-&mail"_s));
    QCOMPARE(clashes(texts), QStringList());
}

void MnemonicsTest::areOneThingEachInAMenu()
{
    ListBench bench;
    bench.open();
    bench.ui.table().setCurrentContact(ContactId(1));
    int menus = 0;
    for (const QAction *action : bench.ui.window().menuBar()->actions()) {
        QMenu *menu = action->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->actions().isEmpty());
        QCOMPARE(clashes(textsOf(menu->actions())), QStringList());
        ++menus;
    }
    QCOMPARE(menus, 5);
}

void MnemonicsTest::areOneThingEachInTheDialogs_data()
{
    QTest::addColumn<QString>("button");
    for (const auto &name : {u"addTags"_s, u"addField"_s, u"editChannels"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void MnemonicsTest::areOneThingEachInTheDialogs()
{
    QFETCH(QString, button);
    ListBench bench;
    bench.open();
    bench.ui.table().setCurrentContact(ContactId(1));
    bench.ui.table().setFocus();
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.ui.window().findChild<QWidget *>(u"editEmail"_s)->isVisible());
    bench.ui.window().findChild<QAbstractButton *>(button)->click();
    const QWidget *dialog = nullptr;
    QTRY_VERIFY((dialog = QApplication::activeWindow()) != &bench.ui.window() && dialog);
    const QStringList texts = textsIn(*dialog);
    QVERIFY(texts.filter(u"&"_s).size() > 1);
    QCOMPARE(clashes(texts), QStringList());
}

ROLODESK_TEST(MnemonicsTest);
#include "tst_mnemonics.moc"
