#include "tests/support/namelessparts.h"
#include "tests/support/testregistry.h"
#include "tests/ui/uibench.h"
#include "ui/accounts/connectcheck.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QStyle>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class AccountsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void choosesSampleDataByMouse();
    void choosesByKeyboard();
    void checksAddresses_data();
    void checksAddresses();
    void showsAProblemAndLeadsBack();
    void controlsThatSayNothingAreFound();
    void offersToTryAgainWhereThatHelps();
    void beginsInTheSearchBox();
    void fitsOnItsScreen_data();
    void fitsOnItsScreen();
    void offersStartOverOnlyForSampleDataAndAsksFirst();
    void showsTheWholeTitleOfAQuestion();
    void asksTheSameOnce();
    void showsNamesAsTheyAre();
    void namesTheWorkspaceInTheTitle();
    void hasNoDeadMenus();

private:
    QWidget *widget(const char *name)
    {
        return m_window->findChild<QWidget *>(QLatin1String(name));
    }
    QLineEdit *field(const char *name) { return qobject_cast<QLineEdit *>(widget(name)); }
    void click(const char *name)
    {
        QVERIFY2(widget(name) && widget(name)->isVisible(), name);
        QTest::mouseClick(widget(name), Qt::LeftButton);
    }
    QAction *action(const QString &text)
    {
        for (QAction *found : m_window->findChildren<QAction *>()) {
            if (found->text().remove(u'&') == text)
                return found;
        }
        return nullptr;
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void AccountsTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_window =
        std::make_unique<MainWindow>(m_bench->settings(), m_bench->prompts, m_bench->accounts.desk);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void AccountsTest::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void AccountsTest::choosesSampleDataByMouse()
{
    QSignalSpy sample(m_window.get(), &MainWindow::sampleRequested);
    click("chooseSample");
    QCOMPARE(sample.count(), 1);
}

void AccountsTest::choosesByKeyboard()
{
    QSignalSpy sample(m_window.get(), &MainWindow::sampleRequested);
    QTRY_VERIFY(widget("chooseSample")->hasFocus());
    QTest::keyClick(widget("chooseSample"), Qt::Key_Return);
    QCOMPARE(sample.count(), 1);
    QTest::keyClick(widget("chooseSample"), Qt::Key_Tab);
    QVERIFY(widget("chooseConnect")->hasFocus());
    QTest::keyClick(widget("chooseConnect"), Qt::Key_Space);
    QVERIFY(field("connectId")->isVisible());
    QVERIFY(field("connectId")->hasFocus());
    QTest::keyClick(field("connectId"), Qt::Key_Escape);
    QVERIFY(widget("chooseSample")->isVisible());
}

void AccountsTest::checksAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << u"  "_s << true;
    QTest::newRow("https") << u"https://api.example.org/v"_s << true;
    QTest::newRow("without scheme") << u"api.example.org"_s << true;
    QTest::newRow("http on this computer") << u"http://localhost:8123"_s << true;
    QTest::newRow("http on this computer, IPv6") << u"http://[::1]:8123"_s << true;
    QTest::newRow("http elsewhere") << u"http://api.example.org"_s << false;
    QTest::newRow("http to a name that only begins like here")
        << u"http://localhost.example.org"_s << false;
    QTest::newRow("ftp") << u"ftp://api.example.org"_s << false;
    QTest::newRow("with a user") << u"https://me:pw@api.example.org"_s << false;
    QTest::newRow("with a query") << u"https://api.example.org/?a=1"_s << false;
    QTest::newRow("words") << u"not an address"_s << false;
}

void AccountsTest::checksAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(!problemWithAddress(text).has_value(), good);
}

/// By the check that other tests rely on.
void AccountsTest::controlsThatSayNothingAreFound()
{
    QWidget window;
    window.show();
    QCOMPARE(namelessParts(window).size(), 1); // nothing to be looked at
    auto *button = new QPushButton(&window);
    auto *line = new QLineEdit(&window);
    auto *box = new QCheckBox(&window);
    for (QWidget *control : std::initializer_list<QWidget *>{button, line, box})
        control->show();
    QCOMPARE(namelessParts(window).size(), 3);
    button->setText(u"Save"_s);
    line->setAccessibleName(u"Name"_s);
    QCOMPARE(namelessParts(window).size(), 1);
    box->setText(u"On"_s);
    QCOMPARE(namelessParts(window), QStringList());
}

void AccountsTest::showsAProblemAndLeadsBack()
{
    m_window->showProblem(u"It did not start"_s, u"The reason."_s, {u"Do this."_s});
    QVERIFY(widget("problemTitle")->isVisible());
    QCOMPARE(qobject_cast<QLabel *>(widget("problemSentence"))->text(), u"The reason."_s);
    click("problemBack");
    QVERIFY(widget("chooseSample")->isVisible());
}

void AccountsTest::offersToTryAgainWhereThatHelps()
{
    QSignalSpy again(m_window.get(), &MainWindow::tryAgainRequested);
    m_window->showProblem(u"Local copy in use"_s, u"The reason."_s, {}, true);
    QVERIFY(widget("problemAgain")->isVisible());
    QCOMPARE(namelessParts(*widget("problemAgain")->window()), QStringList());
    QTRY_VERIFY(widget("problemAgain")->hasFocus());
    click("problemAgain");
    QTRY_COMPARE(again.count(), 1);
    m_window->showProblem(u"Local copy damaged"_s, u"The reason."_s, {}, false);
    QVERIFY(!widget("problemAgain")->isVisible());
}

void AccountsTest::beginsInTheSearchBox()
{
    m_window->showProblem(u"It did not open"_s, u"It is in use."_s, {});
    m_window->showWorkspace(m_bench->context());
    QTRY_VERIFY(field("searchBox")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"555"_s);
    QCOMPARE(field("searchBox")->text(), u"555"_s);
    m_window->closeWorkspaces();
}

void AccountsTest::fitsOnItsScreen_data()
{
    QTest::addColumn<QRect>("before");
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QTest::newRow("first start") << QRect();
    QTest::newRow("from a larger screen")
        << QRect(QPoint(40, 40), screen.size() * 2 + QSize(300, 200));
    QTest::newRow("from a wider screen") << QRect(200, 60, screen.width() + 400, 600);
    QTest::newRow("that fits") << QRect(20, 50, 740, 520);
}

void AccountsTest::fitsOnItsScreen()
{
    QFETCH(QRect, before);
    m_window.reset();
    m_bench->settings().clear();
    if (!before.isNull()) {
        QWidget earlier;
        earlier.setGeometry(before);
        m_bench->settings().setValue(u"window/geometry"_s, earlier.saveGeometry());
    }
    m_window =
        std::make_unique<MainWindow>(m_bench->settings(), m_bench->prompts, m_bench->accounts.desk);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    const QRect room = m_window->screen()->availableGeometry();
    const QRect frame = m_window->frameGeometry();
    QVERIFY2(room.contains(frame),
        qPrintable(u"%1x%2 at %3,%4"_s.arg(frame.width())
                       .arg(frame.height())
                       .arg(frame.x())
                       .arg(frame.y())));
    if (room.contains(before))
        QCOMPARE(m_window->size(), before.size());
}

void AccountsTest::offersStartOverOnlyForSampleDataAndAsksFirst()
{
    m_bench->sample = true;
    m_window->showWorkspace(m_bench->context());
    QSignalSpy over(m_window.get(), &MainWindow::startOverRequested);
    QSignalSpy leave(m_window.get(), &MainWindow::leaveWorkspaceRequested);
    QAction *startOver = action(u"Start over with fresh sample data…"_s);
    QVERIFY(startOver && startOver->isVisible());
    m_bench->prompts.answer = false;
    startOver->trigger();
    QCOMPARE(over.count(), 0);
    QCOMPARE(m_bench->prompts.asked.size(), 1);
    m_bench->prompts.answer = true;
    startOver->trigger();
    QCOMPARE(over.count(), 1);
    QVERIFY2(m_bench->prompts.texts.constFirst().contains(u"“Sample”"_s), "it names the workspace");
    action(u"All workspaces…"_s)->trigger();
    QCOMPARE(leave.count(), 1);
    m_window->closeWorkspaces();
    m_bench->sample = false;
    m_window->showWorkspace(m_bench->context());
    QVERIFY(!startOver->isVisible());
    m_window->closeWorkspaces();
}

void AccountsTest::showsTheWholeTitleOfAQuestion()
{
    DialogPrompts prompts;
    prompts.ask(m_window.get(),
        {u"Start over with fresh sample data?"_s,
            u"Every change made to the sample contacts is thrown away. Real accounts are not "
            u"touched."_s,
            u"Start over"_s, true},
        this, [](bool) {});
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(QTest::qWaitForWindowExposed(box));
    const QString shown = box->windowTitle() + u" — Rolodesk"_s;
    const int frameButtons = 4 * box->style()->pixelMetric(QStyle::PM_TitleBarHeight);
    QVERIFY2(box->width() >= box->fontMetrics().horizontalAdvance(shown) + frameButtons,
        qPrintable(u"“%1” in %2"_s.arg(shown).arg(box->width())));
    box->reject();
}

/// Its window may have the focus all the same, and with it the keys that ask.
void AccountsTest::asksTheSameOnce()
{
    DialogPrompts prompts;
    QList<int> answers;
    const auto ask = [&](const QString &subject, int number) {
        prompts.ask(m_window.get(),
            {u"Delete Ann?"_s, u"It is gone then."_s, u"Delete"_s, true, subject}, this,
            [&answers, number](
                bool isConfirmed) { answers.append(isConfirmed ? number : -number); });
        return m_window->findChildren<QMessageBox *>().size();
    };
    QCOMPARE(ask(u"1"_s, 1), 1);
    QCOMPARE(ask(u"1"_s, 2), 1);
    QTRY_COMPARE(answers, QList<int>{-2});
    // Somebody else of the same name, and something that has no subject.
    QCOMPARE(ask(u"2"_s, 3), 2);
    QCOMPARE(ask({}, 5), 3);
    QCOMPARE(ask({}, 6), 4);
    for (QMessageBox *box : m_window->findChildren<QMessageBox *>())
        box->reject();
    QTRY_COMPARE(answers.size(), 5);
    // It can be asked anew.
    QTRY_COMPARE(m_window->findChildren<QMessageBox *>().size(), 0);
    QCOMPARE(ask(u"1"_s, 4), 1);
    m_window->findChild<QMessageBox *>()->reject();
}

/// Names come from anybody.
void AccountsTest::showsNamesAsTheyAre()
{
    const QString name = u"<b>Ann</b> <h1>Nobody</h1>"_s;
    DialogPrompts prompts;
    prompts.ask(m_window.get(), {name, name, u"Delete"_s, true}, this, [](bool) {});
    prompts.tell(m_window.get(), u"Deleted"_s, name);
    int shown = 0;
    for (QMessageBox *box : m_window->findChildren<QMessageBox *>()) {
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            if (label->text() != name)
                continue;
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++shown;
        }
        box->reject();
    }
    QCOMPARE(shown, 3);
}

void AccountsTest::namesTheWorkspaceInTheTitle()
{
    m_window->showWorkspace(m_bench->context());
    QVERIFY(m_window->windowTitle().contains(u"Northwind Support"_s));
    QCOMPARE(widget("workspaceMark")->accessibleName(), u"Live"_s);
    m_window->closeWorkspaces();
    m_bench->sample = true;
    m_window->showWorkspace(m_bench->context());
    QVERIFY(m_window->windowTitle().contains(u"sample data"_s));
    QCOMPARE(widget("workspaceMark")->accessibleName(), u"Sample data"_s);
    m_window->showWelcome();
    QCOMPARE(m_window->windowTitle(), u"Rolodesk"_s);
}

void AccountsTest::hasNoDeadMenus()
{
    const auto titles = [this] {
        QStringList shown;
        for (QAction *menu : m_window->menuBar()->actions()) {
            if (menu->isVisible())
                shown.append(menu->text().remove(u'&'));
        }
        return shown;
    };
    QCOMPARE(titles(), (QStringList{u"Workspace"_s, u"View"_s, u"Help"_s}));
    m_window->showWorkspace(m_bench->context());
    QCOMPARE(
        titles(), (QStringList{u"Workspace"_s, u"Contact"_s, u"Edit"_s, u"View"_s, u"Help"_s}));
    action(u"About Rolodesk"_s)->trigger();
    QCOMPARE(m_bench->prompts.told.size(), 1);
    QVERIFY(m_bench->prompts.told.constFirst().contains(QLatin1String(ROLODESK_VERSION)));
    m_window->closeWorkspaces();
}

ROLODESK_TEST(AccountsTest);
#include "tst_accounts.moc"
