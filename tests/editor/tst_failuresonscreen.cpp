#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/editor/contactform.h"
#include "ui/history/cardwrites.h"
#include "ui/history/historywindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <utility>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

/// The window at a service that refuses every change for as long as it is told to.
class RefusingBench final : public ListBench {
public:
    RefusingBench()
    {
        service.onRequest = [this](int, const QString &operation) -> std::optional<ApiError> {
            if (isOffline)
                return errorOf(ApiError::Kind::Offline);
            if (!isRefusing || !operation.contains(u"ontactV1"_s) || operation.startsWith(u"get"_s))
                return std::nullopt;
            ApiError error = errorOf(ApiError::Kind::BadRequest);
            error.message = u"last name is too long"_s;
            return error;
        };
    }
    void save(qint64 id, Kind kind, const QString &before, const QString &after)
    {
        (void)submit(id, {fieldChange(kind, before, after)});
        QVERIFY(until([this] { return journal().open().isEmpty(); }));
    }
    /// Ada's last name is refused.
    void fail()
    {
        isRefusing = true;
        save(1, Kind::Last, u"Lovelace"_s, u"King"_s);
        isRefusing = false;
    }
    [[nodiscard]] bool isMarked(qint64 id)
    {
        return at(id, NameColumn).data(ContactTableModel::FailedRole).toBool();
    }
    [[nodiscard]] QString spoken(qint64 id)
    {
        return at(id, NameColumn).data(Qt::AccessibleTextRole).toString();
    }
    void choose(qint64 id)
    {
        ui.table().setCurrentContact(ContactId(id));
        card().catchUp();
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name)
    {
        return visibleIn<T>(ui.window(), name);
    }
    /// Of the card.
    [[nodiscard]] QString words()
    {
        const auto *label = part<QLabel>("cardWriteText");
        return label ? label->text() : QString();
    }
    [[nodiscard]] QString line()
    {
        const auto *button = part<QToolButton>("statusFailed");
        return button ? button->text() : QString();
    }
    /// As somebody who comes to it with Tab.
    void pressSpaceOn(const char *name)
    {
        auto *button = part<QPushButton>(name);
        QVERIFY2(button && button->focusPolicy() & Qt::TabFocus, name);
        button->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
    }

    bool isRefusing = false;
};

QImage painted(RefusingBench &bench, const QModelIndex &index)
{
    QImage image(240, 32, QImage::Format_RGB32);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    image.fill(option.palette.color(QPalette::Base));
    bench.ui.table().itemDelegate()->paint(&painter, option, index);
    return image;
}

} // namespace

/// What was not saved stays to be seen until somebody has answered it.
class FailuresOnScreenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysMarkedAfterSomethingElseWasSaved()
    {
        RefusingBench bench;
        bench.open();
        const QAbstractItemModelTester tester(
            &bench.ui.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QImage before = painted(bench, bench.at(1, NameColumn));
        QVERIFY(!bench.spoken(1).contains(u"Not saved"_s));
        bench.fail();
        bench.save(2, Kind::First, u"Grace"_s, u"Gracie"_s);
        QVERIFY(bench.until([&] { return bench.line() == u"1 change failed"_s; }));
        QVERIFY(bench.isMarked(1) && !bench.isMarked(2));
        QVERIFY2(bench.spoken(1).endsWith(u"Not saved"_s), qPrintable(bench.spoken(1)));
        QVERIFY(!bench.spoken(2).contains(u"Not saved"_s));
        QVERIFY(bench.at(1, EmailColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Not saved. The card says why"_s));
        // A sign at the end of the name, which stays where it is.
        const QImage after = painted(bench, bench.at(1, NameColumn));
        const QRect end(219, 4, 20, 24);
        QVERIFY(after.copy(end) != before.copy(end));
        QCOMPARE(after.copy(0, 0, 200, 32), before.copy(0, 0, 200, 32));
        bench.choose(1);
        QVERIFY(bench.until([&] { return bench.words().contains(u"refused"_s); }));
        QVERIFY2(bench.words().contains(u"last name is too long"_s), qPrintable(bench.words()));
        for (const char *button : {"retryWrite", "dismissWrite", "contactHistory"})
            QVERIFY2(bench.part<QPushButton>(button), button);
        bench.choose(2);
        QVERIFY(bench.until([&] {
            return bench.words().contains(u"Gracie"_s) || bench.words().contains(u"first name"_s);
        }));
        QVERIFY(!bench.part<QPushButton>("dismissWrite"));
    }

    void staysOnTheCardWhenOtherFieldsAreSaved()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.choose(1);
        QVERIFY(bench.until([&] { return bench.words().contains(u"refused"_s); }));
        // More of them than the card looks at.
        QString email = u"ada@example.org"_s;
        for (int i = 0; i < 21; ++i) {
            const QString before = std::exchange(email, u"ada%1@example.org"_s.arg(i));
            bench.save(1, Kind::Email, before, email);
        }
        QVERIFY(bench.until([&] { return bench.words().contains(u"refused"_s); }));
        QVERIFY(bench.isMarked(1));
        bench.save(1, Kind::Last, u"Lovelace"_s, u"Byron"_s);
        QVERIFY(bench.until([&] { return !bench.words().contains(u"refused"_s); }));
        QVERIFY(bench.until([&] { return !bench.isMarked(1) && bench.line().isEmpty(); }));
    }

    void isGoneWhenItIsDismissed()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.choose(1);
        QVERIFY(bench.until(
            [&] { return bench.isMarked(1) && bench.part<QPushButton>("dismissWrite"); }));
        bench.pressSpaceOn("dismissWrite");
        QVERIFY(bench.until([&] { return !bench.isMarked(1) && bench.line().isEmpty(); }));
        QVERIFY(bench.until([&] { return !bench.part<QPushButton>("dismissWrite"); }));
        QVERIFY2(
            bench.words().endsWith(u"this failed, and was dismissed"_s), qPrintable(bench.words()));
        // Whoever came with Tab goes on in the card.
        QVERIFY(QApplication::focusWidget()
            && bench.ui.window().findChild<CardWrites *>()->isAncestorOf(
                QApplication::focusWidget()));
        bench.ui.reopen();
        QTRY_VERIFY((bench.clock.advance(50ms), bench.ui.model().rowCount() == 4));
        bench.choose(1);
        QVERIFY(bench.until([&] { return bench.words().endsWith(u"was dismissed"_s); }));
        QVERIFY(!bench.isMarked(1) && bench.line().isEmpty());
        JournalQuery query;
        query.state = State::Failed;
        QCOMPARE(valueOf(bench.journal().find(query)).size(), 1);
    }

    void isThereAfterANewStart()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.ui.reopen();
        QTRY_VERIFY((bench.clock.advance(50ms), bench.ui.model().rowCount() == 4));
        QVERIFY(bench.until([&] { return bench.isMarked(1) && !bench.line().isEmpty(); }));
    }

    void isGoneWhenItWentWellTheSecondTime()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.choose(1);
        QVERIFY(bench.until(
            [&] { return bench.isMarked(1) && bench.part<QPushButton>("retryWrite"); }));
        bench.pressSpaceOn("retryWrite");
        QVERIFY(
            bench.until([&] { return bench.service.contact(ContactId(1))->last == u"King"_s; }));
        QVERIFY(bench.until([&] { return !bench.isMarked(1) && bench.line().isEmpty(); }));
        QVERIFY(bench.until([&] { return !bench.part<QPushButton>("retryWrite"); }));
    }

    void staysMarkedWhenTryingAgainIsTakenBack()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.choose(1);
        QVERIFY(bench.until(
            [&] { return bench.isMarked(1) && bench.part<QPushButton>("retryWrite"); }));
        bench.isOffline = true;
        bench.pressSpaceOn("retryWrite");
        QVERIFY(bench.until([&] { return bench.part<QPushButton>("discardWrite") != nullptr; }));
        QVERIFY(bench.isMarked(1));
        bench.pressSpaceOn("discardWrite");
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        QVERIFY(bench.until([&] { return bench.part<QPushButton>("dismissWrite") != nullptr; }));
        QVERIFY2(bench.words().contains(u"refused"_s), qPrintable(bench.words()));
        QVERIFY(bench.isMarked(1));
        QCOMPARE(bench.line(), u"1 change failed"_s);
    }

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
        bench.fail();
        bench.save(2, Kind::First, u"Grace"_s, u"Gracie"_s);
        QVERIFY(bench.until([&] { return !bench.line().isEmpty(); }));
        auto *button = bench.part<QToolButton>("statusFailed");
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QCOMPARE(button->accessibleName(), u"1 change failed"_s);
        if (isByKey)
            QTest::keyClick(button, Qt::Key_Return);
        else
            QTest::mouseClick(button, Qt::LeftButton);
        const auto *history = bench.ui.window().findChild<HistoryWindow *>();
        QVERIFY(history && history->isVisible());
        const auto *table = history->findChild<QTableView *>(u"historyTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        delete history;
    }

    void asksBeforeAllIsDismissed()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.isRefusing = true;
        bench.save(2, Kind::First, u"Grace"_s, u"Gracie"_s);
        QVERIFY(bench.until([&] { return bench.line() == u"2 changes failed"_s; }));
        auto *dismiss = bench.ui.window().findChild<QAction *>(u"dismissFailed"_s);
        QVERIFY(bench.part<QToolButton>("statusFailed")->actions().contains(dismiss));
        bench.ui.prompts.answer = false;
        dismiss->trigger();
        QCOMPARE(bench.ui.prompts.asked, QStringList{u"Dismiss everything that failed?"_s});
        JournalQuery unanswered;
        unanswered.unansweredOnly = true;
        QCOMPARE(valueOf(bench.journal().find(unanswered)).size(), 2);
        bench.ui.prompts.answer = true;
        dismiss->trigger();
        QVERIFY(bench.until([&] { return bench.line().isEmpty(); }));
        QVERIFY(!bench.isMarked(1) && !bench.isMarked(2));
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

    /// Not written to the service at all, and so not seen in any of the above.
    void tellsOfAFormThatWasLeft()
    {
        RefusingBench bench;
        bench.open();
        bench.choose(1);
        bench.ui.table().setFocus();
        bench.press(Qt::Key_Return);
        auto *form = bench.ui.window().findChild<ContactForm *>();
        QTRY_VERIFY(form->isVisible());
        auto *first = bench.ui.window().findChild<QLineEdit *>(u"editFirst"_s);
        QTRY_VERIFY(first->hasFocus());
        first->setFocus();
        QTest::keyClicks(first, u"Augusta"_s);
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY(!form->isVisible());
        QVERIFY(bench.until([&] { return bench.part<QWidget>("cardDraft") != nullptr; }));
        bench.choose(2);
        QVERIFY(!bench.part<QWidget>("cardDraft"));
        bench.choose(1);
        QVERIFY(bench.until([&] { return bench.part<QWidget>("cardDraft") != nullptr; }));
        auto *goOn = visibleIn<QPushButton>(*bench.part<QWidget>("cardDraft"));
        QVERIFY(goOn && goOn->text() == u"Go on"_s);
        goOn->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Space);
        QTRY_VERIFY(form->isVisible());
        QVERIFY(first->text().contains(u"Augusta"_s));
        // What is saved was left nowhere.
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form->isVisible());
        QVERIFY(!bench.part<QWidget>("cardDraft"));
        QVERIFY(bench.until(
            [&] { return bench.service.contact(ContactId(1))->first.contains(u"Augusta"_s); }));
        bench.clock.advance(1s);
        QVERIFY(!bench.part<QWidget>("cardDraft"));
    }

    void leavesRoomForWhatIsUnderWay()
    {
        RefusingBench bench;
        bench.open();
        bench.ui.watch.setBudget({.perMinute = 500, .leftThisMinute = 431});
        bench.clock.advance(1s);
        const auto *budget = bench.part<QLabel>("statusBudget");
        const auto *message = bench.ui.window().findChild<QLabel *>(u"statusMessage"_s);
        const QRect places[] = {budget->geometry(), message->geometry()};
        bench.fail();
        QVERIFY(bench.until([&] { return !bench.line().isEmpty(); }));
        bench.isOffline = true;
        (void)bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"Gracie"_s)});
        QVERIFY(bench.until([&] { return bench.part<QToolButton>("statusWrites") != nullptr; }));
        const auto *failed = bench.part<QToolButton>("statusFailed");
        const auto *open = bench.part<QToolButton>("statusWrites");
        QVERIFY(failed->geometry().right() < open->geometry().left());
        QVERIFY(failed->geometry().left() >= 0);
        QVERIFY(!open->text().endsWith(u'…') && !failed->text().endsWith(u'…'));
        QCOMPARE(budget->geometry(), places[0]);
        // The message of the moment is another one, in the middle of the same room.
        QVERIFY(bench.until([&] { return message->text().isEmpty(); }));
        QCOMPARE(message->geometry().center().y(), places[1].center().y());
        // A contact with both has both signs.
        (void)bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QVERIFY(bench.isMarked(1) && bench.pending(1).isValid());
    }

    void fitsIntoANarrowWindow()
    {
        RefusingBench bench;
        bench.open();
        bench.ui.watch.setBudget({.perMinute = 500, .leftThisMinute = 431});
        bench.ui.window().resize(720, 480);
        bench.fail();
        bench.isOffline = true;
        (void)bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"Gracie"_s)});
        QVERIFY(bench.until(
            [&] { return bench.part<QToolButton>("statusWrites") && !bench.line().isEmpty(); }));
        const auto *failed = bench.part<QToolButton>("statusFailed");
        const auto *open = bench.part<QToolButton>("statusWrites");
        QVERIFY(failed->geometry().left() >= 0);
        QVERIFY(failed->geometry().right() < open->geometry().left());
        QVERIFY(open->geometry().right() < open->parentWidget()->width());
        QVERIFY(failed->toolTip().contains(u"1 change failed"_s));
        QCOMPARE(bench.ui.window().width(), 720);
    }
};

ROLODESK_TEST(FailuresOnScreenTest);
#include "tst_failuresonscreen.moc"
