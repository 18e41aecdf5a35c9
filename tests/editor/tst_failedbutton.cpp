#include "core/journal/failedwrites.h"
#include "tests/editor/refusingbench.h"
#include "tests/support/testregistry.h"
#include "ui/common/statepanel.h"
#include "ui/contacts/listpane.h"
#include "ui/contacts/statusline.h"
#include "ui/editor/contacteditor.h"
#include "ui/editor/writetasks.h"
#include "ui/history/historywindow.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;

} // namespace

/// What failed, in the status line: its button, its menu and its place.
class FailedButtonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensTheHistoryOfWhatFailed_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("mouse") << false;
        QTest::newRow("return") << true;
    }
    void opensTheHistoryOfWhatFailed()
    {
        QFETCH(bool, isByKey);
        RefusingBench bench;
        bench.open();
        bench.failTwice();
        bench.save(4, Kind::First, u"Zoe"_s, u"Zoey"_s);
        auto *button = bench.part<QToolButton>("statusFailed");
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QCOMPARE(button->accessibleName(), u"2 changes failed"_s);
        if (isByKey)
            QTest::keyClick(button, Qt::Key_Return);
        else
            QTest::mouseClick(button, Qt::LeftButton);
        const auto *history = bench.ui.window().findChild<HistoryWindow *>();
        QVERIFY(history && history->isVisible());
        const auto *table = history->findChild<QTableView *>(u"historyTable"_s);
        // As many as the button says: what was dismissed is not among them.
        QTRY_COMPARE(table->model()->rowCount(), 2);
        delete history;
    }

    void asksBeforeAllIsDismissed_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("menu key") << Qt::Key_Menu << Qt::KeyboardModifiers();
        QTest::newRow("shift f10") << Qt::Key_F10 << Qt::KeyboardModifiers(Qt::ShiftModifier);
        QTest::newRow("right click") << Qt::Key_unknown << Qt::KeyboardModifiers();
    }
    void asksBeforeAllIsDismissed()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        RefusingBench bench;
        bench.open();
        bench.failTwice();
        auto *button = bench.part<QToolButton>("statusFailed");
        button->setFocus(Qt::TabFocusReason);
        const auto dismissAll = [&] {
            if (key == Qt::Key_unknown)
                QTest::mouseClick(bench.ui.window().windowHandle(), Qt::RightButton, {},
                    bench.placeOf("statusFailed").center());
            else
                bench.press(key, modifiers);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_D);
        };
        bench.ui.prompts.answer = false;
        dismissAll();
        QVERIFY(bench.until([&] { return bench.ui.prompts.asked.size() == 1; }));
        QCOMPARE(bench.ui.prompts.asked.constLast(), u"Dismiss 2 failed changes?"_s);
        // Which is not true of all that failed.
        QVERIFY(!bench.ui.prompts.texts.constLast().contains(u"again"_s));
        QVERIFY(bench.ui.prompts.texts.constLast().contains(u"stays in the history"_s));
        bench.clock.advance(1s);
        QCOMPARE(bench.unanswered(), 2);
        QCOMPARE(bench.ui.window().focusWidget(), button);
        // Which this platform leaves out after a menu.
        bench.ui.window().activateWindow();
        QTRY_VERIFY(button->isVisible() && button->hasFocus());
        bench.ui.prompts.answer = true;
        dismissAll();
        QVERIFY(bench.until([&] { return bench.line().isEmpty(); }));
        QVERIFY(!bench.isMarked(1) && !bench.isMarked(2));
        QCOMPARE(bench.unanswered(), 0);
        // The next key must not start a new contact.
        QCOMPARE(bench.ui.window().focusWidget(), &bench.ui.table());
    }

    void dismissesNothingByReturn()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        DialogPrompts prompts;
        const WorkspaceContext context = bench.ui.context();
        WriteTasks tasks(context, bench.ui.settings(), prompts,
            *bench.ui.window().findChild<ContactEditor *>(), bench.ui.window());
        tasks.dismissAll({}); // asks nothing
        const FailedWrites open(bench.ui.store(), bench.journal(), bench.clock);
        QVERIFY(bench.until([&] { return open.count() == 1; }));
        const auto ask = [&] {
            tasks.dismissAll(open.writes());
            QPointer<QMessageBox> box;
            (void)bench.until(
                [&] { return (box = visibleIn<QMessageBox>(bench.ui.window())) != nullptr; });
            return box;
        };
        QPointer<QMessageBox> box = ask();
        QVERIFY(box);
        QCOMPARE(box->text(), u"Dismiss 1 failed change?"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!box);
        bench.clock.advance(1s);
        QCOMPARE(bench.unanswered(), 1);
        box = ask();
        QVERIFY(box);
        const QList<QAbstractButton *> buttons = box->buttons();
        const auto dismiss = std::find_if(buttons.cbegin(), buttons.cend(),
            [&](auto *button) { return box->buttonRole(button) == QMessageBox::DestructiveRole; });
        QVERIFY(dismiss != buttons.cend());
        QCOMPARE((*dismiss)->text(), u"Dismiss"_s);
        QTest::mouseClick(*dismiss, Qt::LeftButton);
        QVERIFY(bench.until([&] { return bench.unanswered() == 0; }));
    }

    void namesThousandsInTheQuestion()
    {
        RefusingBench bench;
        bench.open();
        QList<JournalWrite> writes;
        for (int i = 0; i < 1500; ++i) {
            JournalWrite write;
            write.contact = ContactId(1);
            write.wanted = {fieldChange(Kind::First, {}, QString::number(i))};
            write.state = JournalWrite::State::Failed;
            write.planned = write.ended = bench.clock.nowUtc();
            writes.append(write);
        }
        WriteGroup group;
        group.source = u"form"_s;
        group.made = bench.clock.nowUtc();
        (void)valueOf(bench.journal().plan(group, writes));
        QVERIFY(bench.until([&] { return bench.line() == u"1,500 changes failed"_s; }));
        bench.part<QToolButton>("statusFailed")->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Menu);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_D);
        QVERIFY(bench.until([&] { return !bench.ui.prompts.asked.isEmpty(); }));
        QCOMPARE(bench.ui.prompts.asked.constLast(), u"Dismiss 1,500 failed changes?"_s);
        QVERIFY(bench.until([&] { return bench.line().isEmpty(); }));
        QCOMPARE(bench.unanswered(), 0);
    }

    void looksLikeAButtonWithoutAMenu()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        QVERIFY(bench.until([&] { return !bench.line().isEmpty(); }));
        auto *button = bench.part<QToolButton>("statusFailed");
        QToolButton plain(button->parentWidget());
        plain.setAutoRaise(true);
        plain.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        plain.setIconSize(button->iconSize());
        plain.setIcon(button->icon());
        plain.setText(button->text());
        plain.resize(button->size());
        QCOMPARE(button->grab().toImage(), plain.grab().toImage());
        // Else a press that is held opens a menu and not the history.
        QVERIFY(button->actions().isEmpty() && !button->menu());
    }

    void givesTheKeysToTheListWhenAllIsSaved_data()
    {
        QTest::addColumn<bool>("isBehind");
        QTest::addColumn<QString>("query");
        QTest::newRow("in front") << false << QString();
        QTest::newRow("behind the history") << true << QString();
        QTest::newRow("nothing found") << false << u"nobody"_s;
    }
    void givesTheKeysToTheListWhenAllIsSaved()
    {
        QFETCH(bool, isBehind);
        QFETCH(QString, query);
        RefusingBench bench;
        bench.open();
        bench.isOffline = true;
        (void)bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"Gracie"_s)});
        QVERIFY(bench.until([&] { return bench.part<QToolButton>("statusWrites") != nullptr; }));
        bench.ui.searchBox().setText(query);
        QVERIFY(bench.until([&] { return bench.ui.table().isVisible() == query.isEmpty(); }));
        bench.part<QToolButton>("statusWrites")->setFocus(Qt::TabFocusReason);
        if (isBehind)
            bench.press(Qt::Key_Return);
        auto *history = bench.ui.window().findChild<HistoryWindow *>();
        QTRY_COMPARE(history && history->isActiveWindow(), isBehind);
        bench.isOffline = false;
        bench.ui.writer().kick();
        QVERIFY(bench.until([&] { return !bench.part<QToolButton>("statusWrites"); }));
        if (query.isEmpty())
            QCOMPARE(bench.ui.window().focusWidget(), &bench.ui.table());
        else
            QCOMPARE(bench.ui.window().focusWidget(),
                bench.ui.window().findChild<ListPane *>()->findChild<StatePanel *>());
        delete history;
    }

    void tellsOfACreationInTheStatusLine()
    {
        RefusingBench bench;
        bench.open();
        bench.isRefusing = true;
        WriteGroup group;
        group.kind = WriteGroup::Kind::Create;
        group.source = u"form"_s;
        JournalWrite creation;
        creation.action = JournalWrite::Action::Create;
        creation.wanted = {fieldChange(Kind::Phone, {}, u"14155550199"_s)};
        (void)valueOf(bench.ui.writer().submit(group, {creation}));
        QVERIFY(bench.until([&] { return bench.line() == u"1 change failed"_s; }));
        for (qint64 id = 1; id <= 4; ++id)
            QVERIFY(!bench.isMarked(id));
    }

    void leavesRoomForWhatIsUnderWay_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("1024") << 1024;
        QTest::newRow("1366") << 1366;
    }
    void leavesRoomForWhatIsUnderWay()
    {
        QFETCH(int, width);
        RefusingBench bench;
        bench.open();
        bench.ui.watch.setBudget({.perMinute = 500, .leftThisMinute = 431});
        bench.ui.window().resize(width, 768);
        const auto *budget = bench.part<QLabel>("statusBudget");
        const auto *message = bench.ui.window().findChild<QLabel *>(u"statusMessage"_s);
        bench.save(4, Kind::First, u"Zoe"_s, u"Zoey"_s);
        QVERIFY(bench.until([&] { return message->text().startsWith(u"Saved"_s); }));
        const QRect places[] = {budget->geometry(), message->geometry()};
        bench.fail();
        QVERIFY(bench.until([&] { return bench.line() == u"1 change failed"_s; }));
        const QRect place = bench.placeOf("statusFailed");
        bench.service.holdsBack = [](const QString &operation) {
            return operation.startsWith(u"update"_s);
        };
        (void)bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"Gracie"_s)});
        (void)bench.submit(2, {fieldChange(Kind::First, u"Gracie"_s, u"G."_s)});
        const auto *open = bench.ui.window().findChild<QToolButton *>(u"statusWrites"_s);
        QVERIFY(bench.until(
            [&] { return open->accessibleName() == u"saving…  ·  1 change waiting"_s; }));
        QCOMPARE(open->text(), open->accessibleName());
        QCOMPARE(bench.line(), u"1 change failed"_s);
        QCOMPARE(bench.placeOf("statusFailed"), place);
        QVERIFY(bench.placeOf("statusWrites").right() < place.left());
        QCOMPARE(budget->geometry(), places[0]);
        QCOMPARE(message->geometry(), places[1]);
        // The keys go through them as they stand.
        bench.part<QToolButton>("statusWrites")->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Tab);
        QVERIFY(bench.part<QToolButton>("statusFailed")->hasFocus());
        bench.service.holdsBack = {};
        bench.service.release();
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        QVERIFY(bench.until([&] { return !open->isVisible(); }));
        QCOMPARE(bench.placeOf("statusFailed"), place);
    }

    /// It is as long as the service's words make it.
    void keepsItsPlaceBesideALongMessage()
    {
        RefusingBench bench;
        bench.open();
        bench.ui.watch.setBudget({.perMinute = 500, .leftThisMinute = 431});
        bench.ui.window().resize(1024, 768);
        bench.fail();
        QVERIFY(bench.until([&] { return bench.line() == u"1 change failed"_s; }));
        const QRect place = bench.placeOf("statusFailed");
        auto *message = bench.part<QLabel>("statusMessage");
        auto *status = bench.ui.window().findChild<StatusLine *>();
        const QString words = QString(u"Refused "_s).repeated(40) + u"at its end"_s;
        status->say(words);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(message->text(), words);
        QCOMPARE(bench.placeOf("statusFailed"), place);
        QCOMPARE(bench.part<QToolButton>("statusFailed")->text(), u"1 change failed"_s);
        QVERIFY(message->geometry().right() < bench.part<QLabel>("statusBudget")->x());
        QHelpEvent help(QEvent::ToolTip, {5, 5}, message->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(message, &help);
        QVERIFY(QToolTip::text().contains(u"at its end"_s));
        status->say(u"Saved"_s);
        QApplication::sendEvent(message, &help);
        QTRY_VERIFY(QToolTip::text().isEmpty());
    }

    void fitsIntoANarrowWindow()
    {
        RefusingBench bench;
        bench.open();
        bench.ui.watch.setBudget({.perMinute = 500, .leftThisMinute = 431});
        bench.ui.window().resize(720, 480);
        bench.fail();
        QVERIFY(bench.until([&] { return bench.line() == u"1 change failed"_s; }));
        const QRect place = bench.placeOf("statusFailed");
        bench.isOffline = true;
        (void)bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"Gracie"_s)});
        const auto *open = bench.ui.window().findChild<QToolButton *>(u"statusWrites"_s);
        QVERIFY(
            bench.until([&] { return open->accessibleName() == u"offline: 1 change waits"_s; }));
        const auto *failed = bench.part<QToolButton>("statusFailed");
        QCOMPARE(bench.placeOf("statusFailed"), place);
        QCOMPARE(failed->text(), u"1 change failed"_s);
        QVERIFY(open->geometry().left() >= 0);
        QVERIFY(open->geometry().right() < failed->geometry().left());
        QVERIFY(failed->geometry().right() < failed->parentWidget()->width());
        QVERIFY(open->toolTip().contains(u"offline: 1 change waits"_s));
        QCOMPARE(bench.ui.window().width(), 720);
    }
};

ROLODESK_TEST(FailedButtonTest);
#include "tst_failedbutton.moc"
