#include "tests/support/testregistry.h"
#include "tests/ui/uibench.h"
#include "ui/accounts/choicecard.h"
#include "ui/accounts/welcomepage.h"
#include "ui/common/tiptext.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class WelcomeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UiBench>(); }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }
    void welcomesWhoeverHasNoWorkspaceYet();
    void listsWhatIsConnected();
    void opensByMouseAndByKeys();
    void reachesEveryOneOfTwentyByKeys();
    void keepsLongNamesInside();
    void followsTheListOfWorkspaces();
    void saysWhatWasRemoved();

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(
            m_bench->settings(), m_bench->prompts, m_bench->accounts.desk);
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
    }
    [[nodiscard]] QList<ChoiceCard *> cards() const
    {
        QList<ChoiceCard *> shown;
        for (auto *card : m_window->findChildren<ChoiceCard *>(u"openWorkspace"_s)) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }
    [[nodiscard]] QString title() const
    {
        return m_window->findChild<QLabel *>(u"welcomeTitle"_s)->text();
    }
    ChoiceCard *card(const char *name)
    {
        return m_window->findChild<ChoiceCard *>(QLatin1String(name));
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void WelcomeTest::welcomesWhoeverHasNoWorkspaceYet()
{
    open();
    QCOMPARE(title(), u"Welcome to Rolodesk"_s);
    QVERIFY(cards().isEmpty());
    QTRY_VERIFY(card("chooseSample")->hasFocus());
    QVERIFY(card("chooseSample")->y() < card("chooseConnect")->y());
    QCOMPARE(card("chooseConnect")->text(), u"Connect a Heymarket account"_s);
    QVERIFY2(m_bench->accounts.keychain.calls.isEmpty(), "nobody has a key yet");
}

void WelcomeTest::listsWhatIsConnected()
{
    m_bench->accounts.add(u"Northwind Support"_s);
    m_bench->accounts.add(u"Fabrikam"_s, KeySource::Memory);
    m_bench->accounts.add(u"Contoso"_s, KeySource::Helper);
    open();
    QCOMPARE(title(), u"Your workspaces"_s);
    QCOMPARE(cards().size(), 3);
    QCOMPARE(cards().at(0)->text(), u"Northwind Support"_s);
    QCOMPARE(cards().at(0)->accessibleName(), u"Open Northwind Support"_s);
    QTRY_COMPARE(cards().at(0)->accessibleDescription(),
        u"Team Northwind Traders · api.heymarket.com · key in Test Keyring"_s);
    QVERIFY(cards().at(1)->accessibleDescription().contains(u"key asked for at each start"_s));
    QVERIFY(cards().at(2)->accessibleDescription().contains(u"tokens from heymarket-token"_s));
    QVERIFY(card("chooseConnect")->y() > cards().at(2)->y());
    QVERIFY(card("chooseSample")->y() > card("chooseConnect")->y());
    QCOMPARE(card("chooseConnect")->text(), u"Connect another account"_s);
    QVERIFY(card("chooseSample")->text().contains(u"sample"_s));
}

void WelcomeTest::opensByMouseAndByKeys()
{
    const QString first = m_bench->accounts.add(u"Northwind Support"_s).id;
    const QString second = m_bench->accounts.add(u"Fabrikam"_s).id;
    open();
    QSignalSpy wanted(m_window.get(), &MainWindow::workspaceRequested);
    QTest::mouseClick(cards().at(1), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), second);
    cards().at(0)->setFocus();
    QTest::keyClick(cards().at(0), Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted.at(1).at(0).toString(), first);
    QTest::keyClick(cards().at(0), Qt::Key_Tab);
    QVERIFY(cards().at(1)->hasFocus());
    QTest::keyClick(cards().at(1), Qt::Key_Tab);
    QVERIFY(card("chooseConnect")->hasFocus());
}

void WelcomeTest::reachesEveryOneOfTwentyByKeys()
{
    for (int i = 1; i <= 20; ++i)
        m_bench->accounts.add(u"Workspace %1"_s.arg(i));
    open();
    QCOMPARE(cards().size(), 20);
    QTRY_VERIFY(cards().at(0)->hasFocus());
    const auto isOnScreen = [this](const QWidget *widget) {
        const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
        return m_window->rect().contains(place);
    };
    for (int i = 0; i < 20; ++i) {
        QVERIFY(cards().at(i)->hasFocus());
        QTRY_VERIFY(isOnScreen(cards().at(i)));
        QTest::keyClick(cards().at(i), Qt::Key_Down);
    }
    QVERIFY(card("chooseConnect")->hasFocus());
    QTest::keyClick(card("chooseConnect"), Qt::Key_Down);
    QVERIFY(card("chooseSample")->hasFocus());
    QTRY_VERIFY(isOnScreen(card("chooseSample")));
}

void WelcomeTest::keepsLongNamesInside()
{
    const QString name = QString(u"Donaudampfschifffahrtsgesellschaft "_s).repeated(6).trimmed();
    m_bench->accounts.add(name);
    open();
    QVERIFY(cards().at(0)->width() <= 640);
    QCOMPARE(cards().at(0)->toolTip(), tipText(name));
    const auto *scroll = m_window->findChild<WelcomePage *>()->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

void WelcomeTest::followsTheListOfWorkspaces()
{
    const WorkspaceProfile profile = m_bench->accounts.add(u"Northwind Support"_s);
    open();
    m_bench->accounts.add(u"Fabrikam"_s);
    QCOMPARE(cards().size(), 2);
    QVERIFY(m_bench->accounts.registry.remove(profile.id));
    QCOMPARE(cards().size(), 1);
    QCOMPARE(cards().at(0)->text(), u"Fabrikam"_s);
}

void WelcomeTest::saysWhatWasRemoved()
{
    open();
    m_window->showRemoved(u"Fabrikam"_s);
    auto *strip = m_window->findChild<QWidget *>(u"welcomeDone"_s);
    QVERIFY(strip->isVisible());
    QVERIFY(strip->findChild<QLabel *>(u"messageText"_s)->text().contains(u"“Fabrikam”"_s));
    m_window->showConnectForm();
    m_window->showWelcome();
    QVERIFY(!strip->isVisible());
}

ROLODESK_TEST(WelcomeTest);
#include "tst_welcome.moc"
