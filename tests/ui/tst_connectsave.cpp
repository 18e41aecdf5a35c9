#include "tests/support/testregistry.h"
#include "tests/ui/connectbench.h"
#include "ui/accounts/connectform.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A keychain whose dialog stays open until the test answers.
class SlowKeychain final : public CredentialStore {
public:
    QPointer<CredentialReply<CredentialDone>> waiting;
    bool locked = true;

    CredentialReply<CredentialPlace> *look() override
    {
        return CredentialReply<CredentialPlace>::ready(
            CredentialPlace{CredentialPlace::Kind::Keychain, u"Slow Keyring"_s, locked});
    }
    CredentialReply<CredentialDone> *unlock() override
    {
        waiting = new CredentialReply<CredentialDone>;
        return waiting;
    }
    CredentialReply<Secret> *read(const QString &) override
    {
        return CredentialReply<Secret>::failed({CredentialError::Kind::Missing, {}});
    }
    CredentialReply<CredentialDone> *write(const QString &, const Secret &) override
    {
        return CredentialReply<CredentialDone>::ready(CredentialDone());
    }
    CredentialReply<CredentialDone> *remove(const QString &) override
    {
        return CredentialReply<CredentialDone>::ready(CredentialDone());
    }
};

} // namespace

class ConnectSaveTest final : public ConnectBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { openForm(); }
    void cleanup() { closeForm(); }
    void checksThenSavesWhatWasEntered();
    void keepsTheKeyInNoWidgetOnceItIsSaved();
    void savesWithoutACheckOnlyWhenToldTo();
    void saysWhySavingFailedAndKeepsEverything_data();
    void saysWhySavingFailedAndKeepsEverything();
    void saysWhenTheListOfWorkspacesCannotBeWritten();
    void unlocksTheKeyringAndSaves();
    void waitsForTheKeyringWithoutHoldingUpAnything();
    void offersMemoryWhereThereIsNoKeychain();
    void comesBackToAKeychainThatIsThereAfterAll();
    void keepsTheKeychainChosenWhenItOnlyFails();
    void takesTokensFromAProgram();
    void takesTheKeyOfAKnownWorkspaceAgain();
    void beginsWithWhatIsGivenAndWithNothingOfAnotherAccount();
};

void ConnectSaveTest::checksThenSavesWhatWasEntered()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::workspaceRequested);
    QSignalSpy renewed(m_window.get(), &MainWindow::keyRenewed);
    enter();
    field("connectAddress")->setText(u"http://127.0.0.1:8080/base"_s);
    auto *region = m_window->findChild<QComboBox *>(u"connectRegion"_s);
    region->setCurrentIndex(region->findData(u"NO"_s));
    QCOMPARE(button("connectGo")->text(), u"Check and &save"_s);
    QTest::keyClick(field("connectKey"), Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(accounts().checked.size(), 1);
    const AccountDraft &draft = accounts().checked.constFirst();
    QCOMPARE(draft.profile.secretId, u"the-id"_s);
    QVERIFY(draft.key.isSameAs(Secret(theSecret.toUtf8())));
    QCOMPARE(draft.profile.address, QUrl(u"http://127.0.0.1:8080/base"_s));
    const auto kept = accounts().desk.profile(wanted.at(0).at(0).toString());
    QVERIFY(kept);
    QCOMPARE(kept->name, u"Northwind"_s);
    QCOMPARE(kept->defaultRegion, u"NO"_s);
    QCOMPARE(kept->team, u"Northwind Traders"_s);
    QCOMPARE(kept->source, KeySource::Keychain);
    QVERIFY(QColor(kept->color).isValid());
    QVERIFY(accounts().keychain.secrets.value(kept->id).isSameAs(Secret(theSecret.toUtf8())));
    QCOMPARE(renewed.count(), 0);
}

void ConnectSaveTest::keepsTheKeyInNoWidgetOnceItIsSaved()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::workspaceRequested);
    enter();
    QVERIFY(isAnywhere(theSecret));
    click("connectGo");
    QTRY_COMPARE(wanted.count(), 1);
    QVERIFY(!isAnywhere(theSecret));
    field("connectKey")->setEchoMode(QLineEdit::Normal);
    field("connectKey")->undo();
    QVERIFY2(field("connectKey")->text().isEmpty(), "an undone deletion would bring it back");
    QVERIFY(field("connectId")->text().isEmpty());
    QVERIFY(!QGuiApplication::clipboard()->text().contains(theSecret));
}

void ConnectSaveTest::savesWithoutACheckOnlyWhenToldTo()
{
    accounts().answer = Failure(errorOf(ApiError::Kind::Offline));
    enter();
    click("connectGo");
    QTRY_VERIFY(said("checkResult").contains(u"No network"_s));
    QVERIFY(accounts().desk.profiles().isEmpty());
    click("connectAnyway");
    QTRY_COMPARE(accounts().desk.profiles().size(), 1);
    QCOMPARE(accounts().desk.profiles().constFirst().team, QString());
}

void ConnectSaveTest::saysWhySavingFailedAndKeepsEverything_data()
{
    QTest::addColumn<CredentialError::Kind>("kind");
    QTest::addColumn<QString>("expected");
    using Kind = CredentialError::Kind;
    QTest::newRow("no service") << Kind::NoService << u"No keychain"_s;
    QTest::newRow("refused") << Kind::Refused << u"Keyring refused"_s;
    QTest::newRow("missing") << Kind::Missing << u"Key not found"_s;
    QTest::newRow("late") << Kind::TimedOut << u"No answer from the keyring"_s;
    QTest::newRow("broken") << Kind::Broken << u"Trouble with the keyring"_s;
    QTest::newRow("locked") << Kind::Locked << u"Keyring locked"_s;
}

void ConnectSaveTest::saysWhySavingFailedAndKeepsEverything()
{
    QFETCH(CredentialError::Kind, kind);
    QFETCH(QString, expected);
    enter();
    accounts().keychain.error = CredentialError{kind, u"as the keychain says"_s};
    click("connectGo");
    QTRY_VERIFY2(said("saveProblem").contains(expected), qPrintable(said("saveProblem")));
    QVERIFY(accounts().desk.profiles().isEmpty());
    QCOMPARE(field("connectId")->text(), u" the-id "_s);
    QCOMPARE(field("connectKey")->text(), theSecret);
    QCOMPARE(field("connectName")->text(), u"Northwind"_s);
    QCOMPARE(button("connectGo")->text(), u"&Save and open"_s);
    QCOMPARE(
        way("saveProblem", "unlockKeyring")->isVisible(), kind == CredentialError::Kind::Locked);
    // The way out that is always there.
    QVERIFY(way("saveProblem", "stripOffer")->isVisible());
    way("saveProblem", "stripOffer")->click();
    QTRY_COMPARE(accounts().desk.profiles().size(), 1);
    QCOMPARE(accounts().desk.profiles().constFirst().source, KeySource::Memory);
    QCOMPARE(accounts().checked.size(), 1);
    QVERIFY(accounts().keychain.secrets.isEmpty());
    QTRY_VERIFY(!isAnywhere(theSecret));
}

void ConnectSaveTest::saysWhenTheListOfWorkspacesCannotBeWritten()
{
    accounts().blockRegistry();
    enter();
    click("connectGo");
    QTRY_VERIFY2(
        said("saveProblem").contains(u"cannot be written"_s), qPrintable(said("saveProblem")));
    QVERIFY(way("saveProblem", "tryAgain")->isVisible());
    QVERIFY(!way("saveProblem", "stripOffer")->isVisible());
    QCOMPARE(field("connectKey")->text(), theSecret);
}

void ConnectSaveTest::unlocksTheKeyringAndSaves()
{
    m_window->showWelcome();
    accounts().keychain.place.locked = true;
    m_window->showConnectForm();
    QTRY_COMPARE(
        m_window->findChild<QLabel *>(u"keychainState"_s)->text(), u"Test Keyring is locked."_s);
    QVERIFY(widget("keychainAct")->isVisible());
    enter();
    click("connectGo");
    QTRY_VERIFY(said("saveProblem").contains(u"Keyring locked"_s));
    // The person closes the dialog of the keyring.
    accounts().keychain.unlocks = false;
    way("saveProblem", "unlockKeyring")->click();
    QTRY_COMPARE(m_window->findChild<QLabel *>(u"keychainState"_s)->text(),
        u"Test Keyring was not unlocked."_s);
    QVERIFY(accounts().desk.profiles().isEmpty());
    QCOMPARE(field("connectKey")->text(), theSecret);
    accounts().keychain.unlocks = true;
    way("saveProblem", "unlockKeyring")->click();
    QTRY_COMPARE(accounts().desk.profiles().size(), 1);
    QCOMPARE(accounts().keychain.secrets.size(), 1);
}

void ConnectSaveTest::waitsForTheKeyringWithoutHoldingUpAnything()
{
    SlowKeychain slow;
    AccountDesk desk(accounts().registry, slow, accounts().memory,
        [](const AccountDraft &) { return ApiReply<Team>::ready(Team()); });
    ConnectForm form(desk);
    form.show();
    auto *state = form.findChild<QLabel *>(u"keychainState"_s);
    auto *act = form.findChild<QAbstractButton *>(u"keychainAct"_s);
    QTRY_COMPARE(state->text(), u"Slow Keyring is locked."_s);
    QCOMPARE(act->text(), u"Unlock…"_s);
    act->click();
    QVERIFY(state->text().startsWith(u"Waiting for Slow Keyring"_s));
    QVERIFY(slow.waiting);
    // Meanwhile one goes on, or leaves.
    form.findChild<QLineEdit *>(u"connectId"_s)->setText(u"id"_s);
    QCOMPARE(act->text(), u"Do not wait"_s);
    act->click();
    QVERIFY(!slow.waiting);
    QCOMPARE(state->text(), u"Slow Keyring is locked."_s);
    act->click();
    slow.waiting->finish(CredentialDone());
    QTRY_VERIFY(!state->isVisible());
    QVERIFY(!act->isVisible());
    QCOMPARE(form.findChild<QLineEdit *>(u"connectId"_s)->text(), u"id"_s);
}

void ConnectSaveTest::offersMemoryWhereThereIsNoKeychain()
{
    m_window->showWelcome();
    accounts().keychain.lookError = CredentialError{CredentialError::Kind::NoService, {}};
    m_window->showConnectForm();
    QTRY_VERIFY(!button("sourceKeychain")->isEnabled());
    QVERIFY(button("sourceMemory")->isChecked());
    QVERIFY(m_window->findChild<QLabel *>(u"keychainState"_s)
                ->text()
                .contains(u"no keychain in this session"_s));
    enter();
    click("connectGo");
    QTRY_COMPARE(accounts().desk.profiles().size(), 1);
    QCOMPARE(accounts().desk.profiles().constFirst().source, KeySource::Memory);
    QVERIFY(accounts().keychain.secrets.isEmpty());
    // Somebody starts one.
    accounts().keychain.lookError.reset();
    click("keychainAct");
    QTRY_VERIFY(button("sourceKeychain")->isEnabled());
}

void ConnectSaveTest::comesBackToAKeychainThatIsThereAfterAll()
{
    m_window->showWelcome();
    accounts().keychain.lookError = CredentialError{CredentialError::Kind::NoService, {}};
    m_window->showConnectForm();
    QTRY_VERIFY(button("sourceMemory")->isChecked());
    accounts().keychain.lookError.reset();
    click("keychainAct");
    QTRY_VERIFY(button("sourceKeychain")->isChecked());
    // Whoever chose memory stays with it.
    accounts().keychain.lookError = CredentialError{CredentialError::Kind::NoService, {}};
    m_window->showWelcome();
    m_window->showConnectForm();
    QTRY_VERIFY(button("sourceMemory")->isChecked());
    button("sourceHelper")->click();
    button("sourceMemory")->click();
    accounts().keychain.lookError.reset();
    click("keychainAct");
    QTRY_VERIFY(button("sourceKeychain")->isEnabled());
    QVERIFY(button("sourceMemory")->isChecked());
}

void ConnectSaveTest::keepsTheKeychainChosenWhenItOnlyFails()
{
    m_window->showWelcome();
    accounts().keychain.lookError = CredentialError{CredentialError::Kind::TimedOut, {}};
    m_window->showConnectForm();
    QTRY_VERIFY(!m_window->findChild<QLabel *>(u"keychainState"_s)->text().isEmpty());
    QVERIFY(button("sourceKeychain")->isEnabled());
    QVERIFY(button("sourceKeychain")->isChecked());
    QCOMPARE(button("keychainAct")->text(), u"Look again"_s);
}

void ConnectSaveTest::takesTokensFromAProgram()
{
    button("sourceHelper")->click();
    QVERIFY(!field("connectId")->isVisible());
    QVERIFY(!field("connectKey")->isVisible());
    QVERIFY(field("helperProgram")->isVisible());
    click("connectGo");
    QVERIFY(widget("programProblem")->isVisible());
    QTRY_VERIFY(field("helperProgram")->hasFocus());
    field("helperProgram")->setText(u"heymarket-token"_s);
    QVERIFY(widget("programProblem")->isVisible());
    field("helperProgram")->setText(u"/usr/bin/heymarket-token"_s);
    QVERIFY(!widget("programProblem")->isVisible());
    qobject_cast<QPlainTextEdit *>(widget("helperArguments"))
        ->setPlainText(u"--relay\nhttps://relay.example/a b\n\n"_s);
    accounts().answer = Failure(errorOf(ApiError::Kind::Unauthorized));
    click("connectCheck");
    QTRY_VERIFY(said("checkResult").contains(u"Token refused"_s));
    accounts().answer = accounts().team;
    click("connectGo");
    QTRY_COMPARE(accounts().desk.profiles().size(), 1);
    const WorkspaceProfile &kept = accounts().desk.profiles().constFirst();
    QCOMPARE(kept.source, KeySource::Helper);
    QCOMPARE(kept.helper.program, u"/usr/bin/heymarket-token"_s);
    QCOMPARE(kept.helper.arguments, (QStringList{u"--relay"_s, u"https://relay.example/a b"_s}));
    QCOMPARE(kept.secretId, QString());
    QVERIFY(accounts().keychain.secrets.isEmpty());
}

void ConnectSaveTest::takesTheKeyOfAKnownWorkspaceAgain()
{
    WorkspaceProfile known = accounts().add(u"Fabrikam"_s);
    known.guard.forbidden = {Act::Delete};
    QVERIFY(accounts().registry.put(known));
    QSignalSpy renewed(m_window.get(), &MainWindow::keyRenewed);
    QSignalSpy wanted(m_window.get(), &MainWindow::workspaceRequested);
    m_window->showConnectForm(known);
    QCOMPARE(m_window->findChild<QLabel *>(u"connectTitle"_s)->text(), u"Key of Fabrikam"_s);
    QCOMPARE(field("connectId")->text(), u"the-id"_s);
    QCOMPARE(field("connectKey")->text(), QString());
    field("connectKey")->setText(theSecret);
    click("connectGo");
    QTRY_COMPARE(renewed.count(), 1);
    QCOMPARE(renewed.at(0).at(0).toString(), known.id);
    QCOMPARE(wanted.count(), 1); // it was not open
    QCOMPARE(accounts().desk.profiles().size(), 1);
    QCOMPARE(accounts().desk.profile(known.id)->guard, known.guard);
    QVERIFY(accounts().keychain.secrets.value(known.id).isSameAs(Secret(theSecret.toUtf8())));
}

void ConnectSaveTest::beginsWithWhatIsGivenAndWithNothingOfAnotherAccount()
{
    auto *region = m_window->findChild<QComboBox *>(u"connectRegion"_s);
    QVERIFY(region->count() > 200);
    QCOMPARE(region->currentData().toString(), u"US"_s);
    WorkspaceProfile start = WorkspaceProfile::create();
    start.address = QUrl(u"https://relay.example/v"_s);
    start.defaultRegion = u"NO"_s;
    m_window->showConnectForm(start);
    QVERIFY(field("connectAddress")->isVisible());
    QCOMPARE(field("connectAddress")->text(), u"https://relay.example/v"_s);
    QCOMPARE(region->currentData().toString(), u"NO"_s);
    m_window->showConnectForm(accounts().add(u"Fabrikam"_s));
    QCOMPARE(field("connectId")->text(), u"the-id"_s);
    QVERIFY(!field("connectAddress")->isVisible());
    m_window->showConnectForm();
    QCOMPARE(field("connectId")->text(), QString());
    QCOMPARE(field("connectName")->text(), QString());
    QCOMPARE(field("connectAddress")->text(), u"https://relay.example/v"_s);
    QCOMPARE(region->currentData().toString(), u"NO"_s);
    // Each account has an id of its own.
    QSet<QString> ids;
    for (int i = 0; i < 2; ++i) {
        enter();
        click("connectGo");
        QTRY_COMPARE(accounts().desk.profiles().size(), i + 2);
        ids.insert(accounts().desk.profiles().constLast().id);
        m_window->showConnectForm();
    }
    QCOMPARE(ids.size(), 2);
}

ROLODESK_TEST(ConnectSaveTest);
#include "tst_connectsave.moc"
