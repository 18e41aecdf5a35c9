#include "tests/support/testregistry.h"
#include "tests/ui/connectbench.h"
#include "ui/accounts/accountwords.h"

#include <QMenu>
#include <QSignalSpy>

#include <algorithm>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// The connect form takes care of what was typed, of keys nobody would find again, and of the
/// contacts of a team.
class ConnectCareTest final : public ConnectBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { openForm(); }
    void cleanup() { closeForm(); }
    void locksWhatIsBeingSavedAndCanStopWaiting();
    void savesNothingOnceItIsLeft();
    void offersNoWayOnForWhatWasEditedSince();
    void keepsWhatWasTypedForANewAccount();
    void keepsARenamingMadeMeanwhile();
    void replacesNoKeyByOneThatWasRefused();
    void refusesTheKeyOfAnotherTeam();
    void saysWhenAWorkspaceIsGoneMeanwhile();
    void saysWhenTwoWorkspacesGetOneName();
    void staysInFrontWithWhatWasTyped();
    void goesWhenThePersonChoosesAnotherPage();
    void tellsOfAKeyThatStaysInTheKeyring();

private:
    /// The keychain has written the key, and its answer does not come.
    void saveAndHold()
    {
        accounts().keychain.holdsWrites = true;
        enter();
        click("connectGo");
        QTRY_VERIFY(accounts().keychain.heldWrite);
        QCOMPARE(accounts().keychain.secrets.size(), 1);
    }
    void answer()
    {
        accounts().keychain.holdsWrites = false;
        QVERIFY(accounts().keychain.heldWrite);
        accounts().keychain.heldWrite->finish(CredentialDone());
    }
};

void ConnectCareTest::locksWhatIsBeingSavedAndCanStopWaiting()
{
    saveAndHold();
    for (const char *name : {"connectId", "connectKey", "connectName", "sourceMemory", "connectBack"})
        QVERIFY2(!widget(name)->isEnabled(), name);
    QCOMPARE(button("connectCheck")->text(), u"Do not wait"_s);
    QVERIFY2(widget("connectCheck")->isVisible(), "though the check has passed");
    QVERIFY(widget("connectCheck")->hasFocus());
    QTest::keyClick(widget("connectCheck"), Qt::Key_Escape);
    QVERIFY(said("checkResult").contains(u"Nothing was saved"_s));
    QVERIFY2(widget("connectTitle")->isVisible(), "the form was not left");
    for (const char *name : {"connectId", "connectKey", "connectName", "sourceMemory", "connectBack"})
        QVERIFY2(widget(name)->isEnabled(), name);
    QCOMPARE(field("connectKey")->text(), theSecret);
    answer();
    QTRY_VERIFY2(accounts().keychain.secrets.isEmpty(), "no key that nothing can remove");
    QVERIFY(accounts().desk.profiles().isEmpty());
    click("connectGo");
    QTRY_COMPARE(accounts().desk.profiles().size(), 1);
    QCOMPARE(accounts().keychain.secrets.size(), 1);
}

void ConnectCareTest::savesNothingOnceItIsLeft()
{
    saveAndHold();
    m_window->showWelcome();
    answer();
    QTRY_VERIFY(accounts().keychain.secrets.isEmpty());
    QVERIFY(accounts().desk.profiles().isEmpty());
}

/// They would save a key that was never checked.
void ConnectCareTest::offersNoWayOnForWhatWasEditedSince()
{
    accounts().keychain.error = CredentialError{CredentialError::Kind::Broken, {}};
    enter();
    click("connectGo");
    QTRY_VERIFY(said("saveProblem").contains(u"Trouble with the keyring"_s));
    QVERIFY(way("saveProblem", "tryAgain")->isVisible());
    field("connectName")->setText(u"Another name"_s);
    QVERIFY2(widget("saveProblem")->isVisible(), "the check has nothing to do with the name");
    field("connectKey")->setText(u"another-key"_s);
    QVERIFY(!widget("saveProblem")->isVisible());
    QCOMPARE(button("connectGo")->text(), u"Check and &save"_s);
}

void ConnectCareTest::keepsWhatWasTypedForANewAccount()
{
    const WorkspaceProfile known = accounts().add(u"Fabrikam"_s);
    field("connectId")->setText(u"typed-id"_s);
    field("connectName")->setText(u"Typed"_s);
    field("connectAddress")->setText(u"https://relay.exa"_s); // not yet an address of anybody
    m_window->showConnectForm(known);
    QCOMPARE(field("connectId")->text(), u"the-id"_s);
    QCOMPARE(field("connectName")->text(), u"Fabrikam"_s);
    m_window->showConnectForm();
    QCOMPARE(field("connectId")->text(), u"typed-id"_s);
    QCOMPARE(field("connectName")->text(), u"Typed"_s);
    QCOMPARE(field("connectAddress")->text(), u"https://relay.exa"_s);
    // And when the key was saved.
    m_window->showConnectForm(known);
    field("connectKey")->setText(theSecret);
    QSignalSpy renewed(m_window.get(), &MainWindow::keyRenewed);
    click("connectGo");
    QTRY_COMPARE(renewed.count(), 1);
    m_window->showConnectForm();
    QCOMPARE(field("connectId")->text(), u"typed-id"_s);
    QVERIFY(!isAnywhere(theSecret));
}

void ConnectCareTest::keepsARenamingMadeMeanwhile()
{
    const WorkspaceProfile known = accounts().add(u"Fabrikam"_s);
    m_window->showConnectForm(known);
    QVERIFY(accounts().registry.edit(known.id, [](WorkspaceProfile &profile) {
        profile.name = u"Contoso"_s;
        profile.color = u"#2e8b57"_s;
        profile.guard.forbidden = {Act::Delete};
    }));
    field("connectKey")->setText(theSecret);
    QSignalSpy renewed(m_window.get(), &MainWindow::keyRenewed);
    click("connectGo");
    QTRY_COMPARE(renewed.count(), 1);
    const WorkspaceProfile kept = *accounts().desk.profile(known.id);
    QCOMPARE(kept.name, u"Contoso"_s);
    QCOMPARE(kept.color, u"#2e8b57"_s);
    QCOMPARE(kept.guard.forbidden, QSet{Act::Delete});
    QVERIFY(accounts().keychain.secrets.value(known.id).isSameAs(Secret(theSecret.toUtf8())));
}

/// It may be mistyped, and the one that works may be shown nowhere any more.
void ConnectCareTest::replacesNoKeyByOneThatWasRefused()
{
    const WorkspaceProfile known = accounts().add(u"Fabrikam"_s);
    m_window->showConnectForm(known);
    field("connectId")->setText(u"id"_s);
    field("connectKey")->setText(u"mistyped"_s);
    ApiError refused;
    refused.kind = ApiError::Kind::Unauthorized;
    accounts().answer = Failure(refused);
    click("connectGo");
    QTRY_VERIFY2(said("checkResult").contains(u"Key refused"_s), qPrintable(said("checkResult")));
    QVERIFY(!widget("connectAnyway")->isVisible());
    // Out of reach says nothing about the key.
    ApiError offline;
    offline.kind = ApiError::Kind::Offline;
    accounts().answer = Failure(offline);
    click("connectGo");
    QTRY_VERIFY(widget("connectAnyway")->isVisible());
    QVERIFY(accounts().keychain.secrets.value(known.id).isSameAs(Secret("the-key")));
}

void ConnectCareTest::refusesTheKeyOfAnotherTeam()
{
    const WorkspaceProfile known = accounts().add(u"Fabrikam"_s);
    QVERIFY(accounts().registry.edit(
        known.id, [](WorkspaceProfile &profile) { profile.teamId = 7; }));
    accounts().team.id = 8;
    accounts().team.name = u"Contoso"_s;
    accounts().answer = accounts().team;
    m_window->showConnectForm(known);
    field("connectId")->setText(u"id-of-contoso"_s);
    field("connectKey")->setText(theSecret);
    click("connectGo");
    QTRY_VERIFY2(said("checkResult").contains(u"Key of another team"_s), qPrintable(said("checkResult")));
    QVERIFY(said("checkResult").contains(u"“Contoso”"_s));
    QVERIFY(said("checkResult").contains(u"“Northwind Traders”"_s));
    QVERIFY2(!widget("connectAnyway")->isVisible(), "this cannot be meant");
    QVERIFY(accounts().keychain.secrets.value(known.id).isSameAs(Secret("the-key")));
    // The way out.
    QVERIFY(way("checkResult", "stripOffer")->isVisible());
    way("checkResult", "stripOffer")->click();
    QCOMPARE(m_window->findChild<QLabel *>(u"connectTitle"_s)->text(),
        u"Connect a Heymarket account"_s);
    QCOMPARE(button("connectGo")->text(), u"&Save and open"_s);
    click("connectGo");
    QTRY_COMPARE(accounts().desk.profiles().size(), 2);
    const WorkspaceProfile own = accounts().desk.profiles().constLast();
    QVERIFY(own.id != known.id);
    QCOMPARE(own.name, u"Contoso"_s);
    QCOMPARE(own.teamId, 8);
    QCOMPARE(own.secretId, u"id-of-contoso"_s);
    QVERIFY(accounts().keychain.secrets.value(own.id).isSameAs(Secret(theSecret.toUtf8())));
    QVERIFY(accounts().keychain.secrets.value(known.id).isSameAs(Secret("the-key")));
    QCOMPARE(accounts().desk.profile(known.id)->teamId, 7);
    QCOMPARE(accounts().checked.size(), 1);
}

void ConnectCareTest::saysWhenAWorkspaceIsGoneMeanwhile()
{
    const WorkspaceProfile known = accounts().add(u"Fabrikam"_s);
    m_window->showConnectForm(known);
    WorkspaceRegistry other(accounts().registryPath());
    QVERIFY(other.remove(known.id));
    field("connectKey")->setText(theSecret);
    click("connectGo");
    QTRY_VERIFY2(said("saveProblem").contains(u"Workspace gone"_s), qPrintable(said("saveProblem")));
    QVERIFY(accounts().desk.profiles().isEmpty());
}

void ConnectCareTest::saysWhenTwoWorkspacesGetOneName()
{
    const WorkspaceProfile known = accounts().add(u"Fabrikam"_s);
    enter();
    QVERIFY(!widget("connectSameName")->isVisible());
    field("connectName")->setText(u" fabrikam "_s);
    QVERIFY(widget("connectSameName")->isVisible());
    QCOMPARE(qobject_cast<QLabel *>(widget("connectSameName"))->text(),
        u"Another workspace has this name. Both can be used; another name tells them apart."_s);
    click("connectGo");
    QTRY_COMPARE(accounts().desk.profiles().size(), 2); // it is allowed
    m_window->showConnectForm(known);
    field("connectName")->setText(u"Contoso"_s);
    QVERIFY(!widget("connectSameName")->isVisible());
}

void ConnectCareTest::staysInFrontWithWhatWasTyped()
{
    enter();
    m_window->showBusy(u"Starting the sample service…"_s);
    m_window->showProblem(u"It did not start"_s, u"The program is missing."_s, {u"Install it."_s});
    m_window->showRemoved(u"Fabrikam"_s);
    QVERIFY(widget("connectTitle")->isVisible());
    QCOMPARE(field("connectKey")->text(), theSecret);
    QCOMPARE(m_bench->prompts.told.size(), 2);
    QVERIFY(m_bench->prompts.told.constFirst().contains(u"The program is missing. Install it."_s));
    QVERIFY(m_bench->prompts.told.constLast().contains(u"Fabrikam"_s));
    m_window->showWorkspace(m_bench->context());
    QVERIFY2(m_window->currentWorkspace().isEmpty(), "it came behind");
    QCOMPARE(field("connectKey")->text(), theSecret);
    click("connectBack");
    QCOMPARE(m_window->currentWorkspace(), m_bench->workspaceId);
    m_window->closeWorkspace(m_bench->workspaceId);
}

void ConnectCareTest::goesWhenThePersonChoosesAnotherPage()
{
    enter();
    connect(m_window.get(), &MainWindow::sampleRequested, m_window.get(),
        [this] { m_window->showBusy(u"Starting the sample service…"_s); });
    const auto entries = m_window->findChild<QMenu *>(u"workspaceMenu"_s)->actions();
    const auto sample = std::find_if(entries.cbegin(), entries.cend(),
        [](const QAction *entry) { return entry->text().contains(u"ample"_s); });
    QVERIFY(sample != entries.cend());
    (*sample)->trigger();
    QVERIFY(!widget("connectTitle")->isVisible());
    m_window->showConnectForm();
    connect(m_window.get(), &MainWindow::workspaceRequested, m_window.get(),
        [this] { m_window->showWorkspace(m_bench->context()); });
    enter();
    click("connectGo");
    QTRY_COMPARE(m_window->currentWorkspace(), m_bench->workspaceId);
    m_window->closeWorkspace(m_bench->workspaceId);
}

void ConnectCareTest::tellsOfAKeyThatStaysInTheKeyring()
{
    const WorkspaceProfile known = accounts().add(u"Fabrikam"_s);
    m_window->showConnectForm(known);
    field("connectKey")->setText(theSecret);
    button("sourceMemory")->click();
    accounts().keychain.removeError = CredentialError{CredentialError::Kind::Locked, {}};
    click("connectGo");
    QTRY_COMPARE(m_bench->prompts.told.size(), 1);
    QVERIFY(m_bench->prompts.told.constFirst().contains(u"still in the keyring"_s));
    QVERIFY(m_bench->prompts.told.constFirst().contains(u"“Fabrikam”"_s));
    QCOMPARE(accounts().desk.profile(known.id)->source, KeySource::Memory);
}

ROLODESK_TEST(ConnectCareTest);
#include "tst_connectcare.moc"
