#include "tests/support/namelessparts.h"
#include "tests/support/testregistry.h"
#include "tests/ui/uibench.h"
#include "ui/accounts/accountwords.h"
#include "ui/accounts/workspacesettings.h"
#include "ui/common/guardtext.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class WorkspaceSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dropsNoChangeWithoutAWord();
    void everyControlSaysWhatItIs();
    void changesNameColourAndCountry();
    void savesNothingWithoutAName();
    void saysWhereTheKeyIs();
    void setsSwitchesWithoutAPassPhrase();
    void locksTheSwitchesWithAPassPhrase();
    void asksForThePassPhraseOfLockedSwitches();
    void changesAndRemovesThePassPhrase();
    void keepsNoPassPhraseInItsFields();
    void asksBeforeTheLocalCopyIsDeleted();
    void asksBeforeTheWorkspaceIsRemoved();
    void offersWaysOutOfALockedKeyringWhenRemoving();
    void saysWhenNothingCanBeWritten();
    void undoesNothingOfAnotherWindow();
    void showsTheSwitchesThatAnotherWindowLocked();
    void saysWhenTwoWorkspacesGetOneName();
    void saysThatNothingWasRemovedWithoutADialogToo();
    void blocksNothingAndGoesWithTheWorkspace();

private:
    void open()
    {
        auto *settings = m_bench->window().findChild<QAction *>(u"workspaceSettingsAction"_s);
        QVERIFY(settings && settings->isVisible());
        settings->trigger();
        m_dialog = m_bench->window().findChild<WorkspaceSettings *>();
        QVERIFY(m_dialog && m_dialog->isVisible());
        QTRY_VERIFY(text("settingsKey").contains(u"Test Keyring"_s));
    }
    [[nodiscard]] QWidget *widget(const char *name)
    {
        return m_dialog->findChild<QWidget *>(QLatin1String(name));
    }
    [[nodiscard]] QAbstractButton *button(const char *name)
    {
        return qobject_cast<QAbstractButton *>(widget(name));
    }
    [[nodiscard]] QLineEdit *field(const char *name)
    {
        return qobject_cast<QLineEdit *>(widget(name));
    }
    [[nodiscard]] QString text(const char *name)
    {
        auto *label = qobject_cast<QLabel *>(widget(name));
        return label->isVisibleTo(m_dialog) ? label->text() : u"(hidden)"_s;
    }
    [[nodiscard]] QString problem()
    {
        QWidget *strip = widget("settingsProblem");
        return strip->isVisible() ? strip->findChild<QLabel *>(u"messageText"_s)->text()
                                  : u"(hidden)"_s;
    }
    void press(const char *name)
    {
        QVERIFY2(
            button(name) && button(name)->isVisibleTo(m_dialog) && button(name)->isEnabled(), name);
        button(name)->click();
    }
    [[nodiscard]] WorkspaceProfile kept()
    {
        return m_bench->accounts.desk.profile(m_bench->workspaceId).value_or(WorkspaceProfile());
    }
    /// Locks the switches, as somebody did before.
    void lock(const QByteArray &phrase)
    {
        bool done = false;
        QObject context;
        m_bench->accounts.desk.setGuard(m_bench->workspaceId, {Act::Delete}, {}, Secret(phrase))
            ->then(&context, [&done](const Result<WorkspaceProfile, AccountError> &profile) {
                done = profile.has_value();
            });
        QTRY_VERIFY(done);
    }

    std::unique_ptr<UiBench> m_bench;
    QPointer<WorkspaceSettings> m_dialog;
};

void WorkspaceSettingsTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->workspaceId = m_bench->accounts.add(m_bench->workspaceName).id;
    m_bench->open(false);
}

void WorkspaceSettingsTest::cleanup()
{
    m_bench.reset();
}

void WorkspaceSettingsTest::everyControlSaysWhatItIs()
{
    open();
    QCOMPARE(namelessParts(*m_dialog), QStringList());
    lock("open sesame");
    QCOMPARE(namelessParts(*m_dialog), QStringList());
}

void WorkspaceSettingsTest::dropsNoChangeWithoutAWord()
{
    open();
    m_bench->prompts.answer = false;
    field("settingsName")->setText(u"Typed"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(m_bench->prompts.asked, QStringList{u"Discard the changes?"_s});
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(field("settingsName")->text(), u"Typed"_s);
    m_bench->prompts.answer = true;
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(kept().name, m_bench->workspaceName);
}

void WorkspaceSettingsTest::changesNameColourAndCountry()
{
    open();
    QSignalSpy changed(&m_bench->window(), &MainWindow::profileChanged);
    QVERIFY(m_dialog->windowTitle().contains(m_bench->workspaceName));
    QCOMPARE(text("settingsTeam"), u"Team: Northwind Traders"_s);
    QVERIFY(text("settingsAddress").contains(u"https://api.heymarket.com"_s));
    QVERIFY(button("color_1e7fd0")->isChecked());
    QVERIFY2(!button("settingsSave")->isEnabled(), "nothing was changed yet");
    field("settingsName")->setText(u"  Fabrikam  West "_s);
    press("color_2e8b57");
    auto *region = m_dialog->findChild<QComboBox *>(u"settingsRegion"_s);
    region->setCurrentIndex(region->findData(u"NO"_s));
    press("settingsKeepCopy");
    press("settingsSave");
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), m_bench->workspaceId);
    QCOMPARE(kept().name, u"Fabrikam West"_s);
    QCOMPARE(kept().color, u"#2e8b57"_s);
    QCOMPARE(kept().defaultRegion, u"NO"_s);
    QVERIFY(!kept().keepsLocalCopy);
    QTRY_VERIFY(!m_dialog);
}

void WorkspaceSettingsTest::savesNothingWithoutAName()
{
    open();
    field("settingsName")->setText(u"   "_s);
    press("settingsSave");
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(kept().name, m_bench->workspaceName);
}

void WorkspaceSettingsTest::saysWhereTheKeyIs()
{
    open();
    QCOMPARE(text("settingsKey"), u"Stored in Test Keyring."_s);
    QCOMPARE(button("settingsRenewKey")->text(), u"Enter the key again…"_s);
    WorkspaceProfile profile = kept();
    profile.source = KeySource::Memory;
    QVERIFY(m_bench->accounts.registry.put(profile));
    QCOMPARE(text("settingsKey"), u"In memory until Rolodesk is closed."_s);
    profile.source = KeySource::Helper;
    profile.helper.program = u"/usr/bin/heymarket-token"_s;
    QVERIFY(m_bench->accounts.registry.put(profile));
    QCOMPARE(text("settingsKey"), u"Tokens are handed out by /usr/bin/heymarket-token."_s);
    QCOMPARE(button("settingsRenewKey")->text(), u"Change…"_s);
    press("settingsRenewKey");
    QCOMPARE(m_bench->textOf("connectTitle"), u"Key of Northwind Support"_s);
    QCOMPARE(m_bench->textOf("helperProgram"), u"/usr/bin/heymarket-token"_s);
    QTRY_VERIFY(!m_dialog);
}

void WorkspaceSettingsTest::setsSwitchesWithoutAPassPhrase()
{
    open();
    for (const Act act : allActs) {
        const QByteArray name = "guard_" + nameOf(act).toLatin1();
        QVERIFY(button(name.constData())->isChecked());
        QCOMPARE(button(name.constData())->text(), switchTitleOf(act));
    }
    QCOMPARE(text("guardPhraseProblem"), u"(hidden)"_s);
    press("guard_delete");
    press("guard_opt_in");
    QSignalSpy changed(&m_bench->window(), &MainWindow::profileChanged);
    press("settingsSave");
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(kept().guard.forbidden, (QSet<Act>{Act::Delete, Act::OptIn}));
    QVERIFY(kept().guard.phraseHash.isEmpty());
}

void WorkspaceSettingsTest::locksTheSwitchesWithAPassPhrase()
{
    open();
    QVERIFY(!field("guardNewPhrase")->isVisibleTo(m_dialog));
    press("guardLock");
    QVERIFY(field("guardNewPhrase")->isVisibleTo(m_dialog));
    press("settingsSave");
    QVERIFY(text("guardNewProblem").contains(u"Enter a pass phrase"_s));
    field("guardNewPhrase")->setText(u"open sesame"_s);
    field("guardRepeat")->setText(u"open Sesame"_s);
    press("settingsSave");
    QVERIFY(text("guardNewProblem").contains(u"twice"_s));
    QVERIFY(kept().guard.phraseHash.isEmpty());
    field("guardRepeat")->setText(u"open sesame"_s);
    press("settingsSave");
    QTRY_VERIFY_WITH_TIMEOUT(!kept().guard.phraseHash.isEmpty(), 20000);
    QVERIFY(kept().guard.phraseHash.startsWith("$argon2id$"));
    QTRY_VERIFY(!m_dialog);
}

void WorkspaceSettingsTest::asksForThePassPhraseOfLockedSwitches()
{
    lock("open sesame");
    open();
    QVERIFY(!button("guard_delete")->isChecked());
    // Names need no phrase.
    field("settingsName")->setText(u"Fabrikam"_s);
    press("guard_delete");
    press("settingsSave");
    QVERIFY(text("guardPhraseProblem").contains(u"present pass phrase"_s));
    field("guardPhrase")->setText(u"wrong"_s);
    press("settingsSave");
    QTRY_VERIFY_WITH_TIMEOUT(text("guardPhraseProblem").contains(u"not the pass phrase"_s), 20000);
    QCOMPARE(field("guardPhrase")->text(), QString());
    QCOMPARE(kept().guard.forbidden, (QSet<Act>{Act::Delete}));
    QVERIFY2(kept().name != u"Fabrikam"_s, "nothing at all was changed");
    QVERIFY(button("guard_delete")->isChecked());
    field("guardPhrase")->setText(u"open sesame"_s);
    press("settingsSave");
    QTRY_VERIFY_WITH_TIMEOUT(kept().guard.forbidden.isEmpty(), 20000);
    QTRY_COMPARE(kept().name, u"Fabrikam"_s);
    QVERIFY(!kept().guard.phraseHash.isEmpty());
}

void WorkspaceSettingsTest::changesAndRemovesThePassPhrase()
{
    lock("open sesame");
    const QByteArray before = kept().guard.phraseHash;
    open();
    press("guardChange");
    field("guardPhrase")->setText(u"open sesame"_s);
    field("guardNewPhrase")->setText(u"new phrase"_s);
    field("guardRepeat")->setText(u"new phrase"_s);
    press("settingsSave");
    QTRY_VERIFY_WITH_TIMEOUT(kept().guard.phraseHash != before, 20000);
    QTRY_VERIFY(!m_dialog);
    open();
    press("guardLock");
    field("guardPhrase")->setText(u"new phrase"_s);
    press("settingsSave");
    QTRY_VERIFY_WITH_TIMEOUT(kept().guard.phraseHash.isEmpty(), 20000);
    QCOMPARE(kept().guard.forbidden, (QSet<Act>{Act::Delete}));
}

void WorkspaceSettingsTest::keepsNoPassPhraseInItsFields()
{
    open();
    press("guardLock");
    field("guardNewPhrase")->setText(u"open sesame"_s);
    QPointer<QLineEdit> phrase = field("guardNewPhrase");
    m_dialog->hide();
    QCOMPARE(phrase->text(), QString());
    phrase->setEchoMode(QLineEdit::Normal);
    phrase->undo();
    QCOMPARE(phrase->text(), QString());
}

void WorkspaceSettingsTest::asksBeforeTheLocalCopyIsDeleted()
{
    open();
    QVERIFY2(text("settingsCopy").contains(u"kB"_s), qPrintable(text("settingsCopy")));
    QVERIFY(!text("settingsCopy").contains(u'/'));
    QSignalSpy wanted(&m_bench->window(), &MainWindow::deleteCopyRequested);
    m_bench->prompts.answer = false;
    press("settingsDeleteCopy");
    QCOMPARE(wanted.count(), 0);
    QVERIFY(m_bench->prompts.asked.constLast().contains(m_bench->workspaceName));
    QVERIFY(m_bench->prompts.texts.constLast().contains(u"Nothing is lost in Heymarket."_s));
    m_bench->prompts.answer = true;
    press("settingsDeleteCopy");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), m_bench->workspaceId);
}

void WorkspaceSettingsTest::asksBeforeTheWorkspaceIsRemoved()
{
    open();
    QSignalSpy wanted(&m_bench->window(), &MainWindow::removeRequested);
    m_bench->prompts.answer = false;
    press("settingsRemove");
    QCOMPARE(wanted.count(), 0);
    QVERIFY(m_bench->prompts.asked.constLast().contains(m_bench->workspaceName));
    const QString asked = m_bench->prompts.texts.constLast();
    QVERIFY(asked.contains(u"local copy"_s) && asked.contains(u"its key"_s));
    QVERIFY(asked.contains(u"Nothing changes in Heymarket."_s));
    m_bench->prompts.answer = true;
    press("settingsRemove");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(1).toBool(), false);
}

void WorkspaceSettingsTest::offersWaysOutOfALockedKeyringWhenRemoving()
{
    open();
    QSignalSpy wanted(&m_bench->window(), &MainWindow::removeRequested);
    const AccountError locked{
        AccountError::Kind::Credential, {CredentialError::Kind::Locked, {}}, {}};
    m_bench->window().showRemoveFailed(m_bench->workspaceId, locked);
    QVERIFY2(problem().contains(u"was not removed"_s), qPrintable(problem()));
    QVERIFY(problem().contains(u"the key then stays in the keyring"_s));
    press("unlockKeyring");
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(1).toBool(), false);
    QVERIFY(m_bench->accounts.keychain.calls.contains(u"unlock"_s));
    press("stripOffer");
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted.at(1).at(1).toBool(), true);
    // Where there is nothing to unlock, that is not offered.
    m_bench->window().showRemoveFailed(m_bench->workspaceId,
        {AccountError::Kind::Credential, {CredentialError::Kind::NoService, {}}, {}});
    QVERIFY(!button("unlockKeyring")->isVisibleTo(m_dialog));
    QVERIFY(button("stripOffer")->isVisibleTo(m_dialog));
    m_bench->window().showRemoveFailed(m_bench->workspaceId,
        {AccountError::Kind::Registry, {}, {RegistryError::Kind::CannotWrite, u"w.json"_s, {}}});
    QVERIFY(!button("stripOffer")->isVisibleTo(m_dialog));
}

void WorkspaceSettingsTest::saysWhenNothingCanBeWritten()
{
    open();
    field("settingsName")->setText(u"Fabrikam"_s);
    m_bench->accounts.blockRegistry();
    press("settingsSave");
    QTRY_VERIFY2(problem() != u"(hidden)"_s, qPrintable(problem()));
    QCOMPARE(field("settingsName")->text(), u"Fabrikam"_s);
    QVERIFY(m_dialog->isVisible());
}

void WorkspaceSettingsTest::undoesNothingOfAnotherWindow()
{
    open();
    WorkspaceRegistry other(m_bench->accounts.registryPath());
    const auto change = [&other, this](const auto &edit) {
        QVERIFY(other.edit(m_bench->workspaceId, edit));
    };
    // Nothing is typed: the dialog follows.
    change([](WorkspaceProfile &profile) { profile.name = u"Fabrikam"_s; });
    QVERIFY(m_bench->accounts.registry.load());
    QCOMPARE(field("settingsName")->text(), u"Fabrikam"_s);
    QVERIFY(!button("settingsSave")->isEnabled());
    press("settingsKeepCopy");
    change([](WorkspaceProfile &profile) {
        profile.name = u"Contoso"_s;
        profile.guard.forbidden = {Act::Import};
    });
    press("settingsSave");
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(kept().name, u"Contoso"_s);
    QVERIFY(!kept().keepsLocalCopy);
    QCOMPARE(kept().guard.forbidden, QSet{Act::Import});
}

void WorkspaceSettingsTest::showsTheSwitchesThatAnotherWindowLocked()
{
    open();
    press("guard_delete");
    {
        WorkspaceRegistry registry(m_bench->accounts.registryPath());
        AccountDesk other(registry, m_bench->accounts.keychain, m_bench->accounts.memory,
            [](const AccountDraft &) { return new ApiReply<Team>; });
        bool done = false;
        QObject context;
        other.setGuard(m_bench->workspaceId, {Act::Import}, {}, Secret("open sesame"))
            ->then(&context, [&done](const auto &profile) { done = profile.has_value(); });
        QTRY_VERIFY(done);
    }
    press("settingsSave");
    QTRY_VERIFY2(problem().contains(u"changed meanwhile"_s), qPrintable(problem()));
    QCOMPARE(kept().guard.forbidden, QSet{Act::Import});
    QVERIFY(button("guard_delete")->isChecked());
    QVERIFY(!button("guard_import")->isChecked());
    QVERIFY(field("guardPhrase")->isVisibleTo(m_dialog));
}

void WorkspaceSettingsTest::saysWhenTwoWorkspacesGetOneName()
{
    (void)m_bench->accounts.add(u"Fabrikam"_s);
    open();
    QCOMPARE(text("settingsSameName"), u"(hidden)"_s);
    field("settingsName")->setText(u"FABRIKAM"_s);
    QCOMPARE(text("settingsSameName"),
        u"Another workspace has this name. Both can be used; another name tells them apart."_s);
    press("settingsSave");
    QTRY_COMPARE(kept().name, u"FABRIKAM"_s);
}

void WorkspaceSettingsTest::saysThatNothingWasRemovedWithoutADialogToo()
{
    m_bench->window().showRemoveFailed(u"nobody"_s,
        {AccountError::Kind::Registry, {}, {RegistryError::Kind::CannotWrite, u"w.json"_s, {}}});
    QCOMPARE(m_bench->prompts.told.size(), 1);
    QVERIFY(m_bench->prompts.told.constFirst().contains(u"w.json"_s));
}

void WorkspaceSettingsTest::blocksNothingAndGoesWithTheWorkspace()
{
    open();
    QVERIFY(!m_dialog->isModal());
    m_bench->searchBox().setText(u"amelia"_s);
    QCOMPARE(m_bench->searchBox().text(), u"amelia"_s);
    QVERIFY(m_bench->accounts.registry.remove(m_bench->workspaceId));
    QTRY_VERIFY(!m_dialog);
}

ROLODESK_TEST(WorkspaceSettingsTest);
#include "tst_workspacesettings.moc"
