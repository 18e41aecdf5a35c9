#include "tests/support/testregistry.h"
#include "tests/ui/uibench.h"
#include "ui/accounts/connectcheck.h"
#include "ui/common/fieldedge.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSignalSpy>
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
    void connectsWithWhatWasEntered();
    void forgetsTheKeyAfterUse();
    void saysAtTheFieldWhatIsWrong();
    void asksForWhatIsMissingAsAnError_data();
    void asksForWhatIsMissingAsAnError();
    void fillsInWhatIsKnownButNeverTheKey();
    void revealsTheKeyOnlyOnDemand();
    void checksAddresses_data();
    void checksAddresses();
    void preselectsTheCountryOfTheLocale();
    void showsAProblemAndLeadsBack();
    void offersToTryAgainWhereThatHelps();
    void beginsInTheSearchBox();
    void fitsOnItsScreen_data();
    void fitsOnItsScreen();
    void offersStartOverOnlyForSampleDataAndAsksFirst();
    void showsTheWholeTitleOfAQuestion();
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
    m_window = std::make_unique<MainWindow>(m_bench->settings(), m_bench->prompts);
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

void AccountsTest::connectsWithWhatWasEntered()
{
    QSignalSpy connected(m_window.get(), &MainWindow::connectRequested);
    click("chooseConnect");
    field("connectId")->setText(u" the-id "_s);
    field("connectKey")->setText(u"the-kéy"_s);
    field("connectName")->setText(u"Northwind"_s);
    field("connectAddress")->setText(u"http://127.0.0.1:8080/base"_s);
    auto *region = m_window->findChild<QComboBox *>(u"connectRegion"_s);
    region->setCurrentIndex(region->findData(u"NO"_s));
    QTest::keyClick(field("connectKey"), Qt::Key_Return);
    QCOMPARE(connected.count(), 1);
    const auto request = connected.at(0).at(0).value<ConnectRequest>();
    QCOMPARE(request.name, u"Northwind"_s);
    QCOMPARE(request.credentials.id, u"the-id"_s);
    QVERIFY(request.credentials.key.isSameAs(Secret("the-k\xc3\xa9y")));
    QCOMPARE(request.address, QUrl(u"http://127.0.0.1:8080/base"_s));
    QCOMPARE(request.defaultRegion, u"NO"_s);
}

void AccountsTest::forgetsTheKeyAfterUse()
{
    click("chooseConnect");
    field("connectId")->setText(u"id"_s);
    field("connectKey")->setText(u"key"_s);
    click("connectGo");
    QCOMPARE(field("connectKey")->text(), QString());
    field("connectKey")->setText(u"key"_s);
    click("connectBack");
    QCOMPARE(field("connectKey")->text(), QString());
}

void AccountsTest::saysAtTheFieldWhatIsWrong()
{
    QSignalSpy connected(m_window.get(), &MainWindow::connectRequested);
    click("chooseConnect");
    QVERIFY(!widget("idProblem")->isVisible());
    click("connectGo");
    QVERIFY(widget("idProblem")->isVisible());
    QVERIFY(widget("keyProblem")->isVisible());
    QVERIFY(field("connectId")->hasFocus());
    QCOMPARE(field("connectId")->accessibleDescription(),
        qobject_cast<QLabel *>(widget("idProblem"))->text());
    field("connectId")->setText(u"id"_s);
    QVERIFY(!widget("idProblem")->isVisible());
    field("connectKey")->setText(u"key"_s);
    field("connectAddress")->setText(u"http://api.example.org"_s);
    click("connectGo");
    QVERIFY(widget("addressProblem")->isVisible());
    QCOMPARE(connected.count(), 0);
}

void AccountsTest::asksForWhatIsMissingAsAnError_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("idSentence");
    QTest::addColumn<QString>("keySentence");
    QTest::addColumn<QString>("focus");
    const QString idMissing =
        u"Enter the API Secret ID. It stands in Heymarket under Settings > Integrations > API."_s;
    const QString keyMissing =
        u"Enter the Secret Key. Heymarket shows it once, when the API Secret is made."_s;
    QTest::newRow("nothing") << QString() << QString() << idMissing << keyMissing << u"connectId"_s;
    QTest::newRow("no key") << u"id"_s << u" "_s << QString() << keyMissing << u"connectKey"_s;
    QTest::newRow("no id") << u" "_s << u"key"_s << idMissing << QString() << u"connectId"_s;
    QTest::newRow("spaces") << u"an id"_s << u"key"_s
                            << u"Enter the ID without spaces. Part of something else may have been "
                               "copied with it."_s
                            << QString() << u"connectId"_s;
}

void AccountsTest::asksForWhatIsMissingAsAnError()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, focus);
    click("chooseConnect");
    field("connectId")->setText(id);
    field("connectKey")->setText(secret);
    const QImage before = m_window->grab().toImage();
    click("connectGo");
    const auto sentence = [this](const char *name) {
        auto *label = qobject_cast<QLabel *>(widget(name));
        return label->isVisible() ? label->text() : QString();
    };
    QTEST(sentence("idProblem"), "idSentence");
    QTEST(sentence("keyProblem"), "keySentence");
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), focus);
    // The edge of the field is that of an error, and the sentence has the colour of one.
    const QWidget *wrong = widget(focus.toLatin1().constData());
    const QPoint corner = wrong->mapTo(m_window.get(), QPoint(-1, -1));
    const QRgb error = fieldEdgeColor(wrong->palette(), true).rgb();
    QVERIFY(before.pixel(corner) != error);
    QCOMPARE(m_window->grab().toImage().pixel(corner), error);
    const QWidget *label = widget(focus == u"connectId"_s ? "idProblem" : "keyProblem");
    QVERIFY(label->palette().color(QPalette::WindowText)
        != m_window->palette().color(QPalette::WindowText));
    field("connectId")->setText(u"id"_s);
    field("connectKey")->setText(u"key"_s);
    QVERIFY(m_window->grab().toImage().pixel(corner) != error);
}

void AccountsTest::fillsInWhatIsKnownButNeverTheKey()
{
    auto *region = m_window->findChild<QComboBox *>(u"connectRegion"_s);
    m_window->fillConnectForm({u"Northwind"_s, {u"the-id"_s, Secret("the-key")},
        QUrl(u"https://relay.example/v"_s), u"NO"_s});
    click("chooseConnect");
    QCOMPARE(field("connectName")->text(), u"Northwind"_s);
    QCOMPARE(field("connectId")->text(), u"the-id"_s);
    QCOMPARE(field("connectKey")->text(), QString());
    QVERIFY(field("connectAddress")->isVisible());
    QCOMPARE(field("connectAddress")->text(), u"https://relay.example/v"_s);
    QCOMPARE(region->currentData().toString(), u"NO"_s);
    QTRY_VERIFY(field("connectKey")->hasFocus());
    // What is not known stays; the usual address needs no field.
    m_window->fillConnectForm({{}, {}, usualAddress(), u"??"_s});
    QCOMPARE(field("connectId")->text(), u"the-id"_s);
    QCOMPARE(region->currentData().toString(), u"NO"_s);
    QVERIFY(!field("connectAddress")->isVisible());
    QSignalSpy connected(m_window.get(), &MainWindow::connectRequested);
    field("connectKey")->setText(u"key"_s);
    click("connectGo");
    QCOMPARE(connected.count(), 1);
    QCOMPARE(connected.at(0).at(0).value<ConnectRequest>().address,
        QUrl(u"https://api.heymarket.com"_s));
}

void AccountsTest::revealsTheKeyOnlyOnDemand()
{
    click("chooseConnect");
    QCOMPARE(field("connectKey")->echoMode(), QLineEdit::Password);
    auto *reveal = m_window->findChild<QAction *>(u"revealKey"_s);
    reveal->trigger();
    QCOMPARE(field("connectKey")->echoMode(), QLineEdit::Normal);
    click("connectBack");
    click("chooseConnect");
    QCOMPARE(field("connectKey")->echoMode(), QLineEdit::Password);
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

void AccountsTest::preselectsTheCountryOfTheLocale()
{
    auto *region = m_window->findChild<QComboBox *>(u"connectRegion"_s);
    QCOMPARE(region->currentData().toString(), u"US"_s);
    QVERIFY(region->count() > 200);
    QVERIFY(region->findData(u"NO"_s) >= 0);
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
    QTRY_VERIFY(widget("problemAgain")->hasFocus());
    click("problemAgain");
    QTRY_COMPARE(again.count(), 1);
    m_window->showProblem(u"Local copy damaged"_s, u"The reason."_s, {}, false);
    QVERIFY(!widget("problemAgain")->isVisible());
}

void AccountsTest::beginsInTheSearchBox()
{
    click("chooseConnect");
    m_window->showWorkspace(m_bench->context());
    QTRY_VERIFY(field("searchBox")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"555"_s);
    QCOMPARE(field("searchBox")->text(), u"555"_s);
    m_window->closeWorkspace();
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
    m_window = std::make_unique<MainWindow>(m_bench->settings(), m_bench->prompts);
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
    action(u"Leave this workspace"_s)->trigger();
    QCOMPARE(leave.count(), 1);
    m_bench->sample = false;
    m_window->showWorkspace(m_bench->context());
    QVERIFY(!startOver->isVisible());
    m_window->closeWorkspace();
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

void AccountsTest::namesTheWorkspaceInTheTitle()
{
    m_window->showWorkspace(m_bench->context());
    QVERIFY(m_window->windowTitle().contains(u"Northwind Support"_s));
    QCOMPARE(widget("workspaceMark")->accessibleName(), u"Live"_s);
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
    QCOMPARE(titles(), (QStringList{u"Contact"_s, u"Help"_s}));
    m_window->showWorkspace(m_bench->context());
    QCOMPARE(titles(), (QStringList{u"Contact"_s, u"Edit"_s, u"View"_s, u"Help"_s}));
    action(u"About Rolodesk"_s)->trigger();
    QCOMPARE(m_bench->prompts.told.size(), 1);
    QVERIFY(m_bench->prompts.told.constFirst().contains(QLatin1String(ROLODESK_VERSION)));
    m_window->closeWorkspace();
}

ROLODESK_TEST(AccountsTest);
#include "tst_accounts.moc"
