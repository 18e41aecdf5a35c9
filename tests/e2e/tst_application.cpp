#include "app/common/profileaccess.h"
#include "app/desktop/application.h"
#include "app/desktop/workspace.h"
#include "core/accounts/accountdesk.h"
#include "core/api/contactsapi.h"
#include "core/http/jwttokensource.h"
#include "core/store/contactstore.h"
#include "core/views/viewregistry.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/answers.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/testregistry.h"
#include "ui/common/uisetup.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

namespace {

/// Pages of contacts that were asked for, by either list.
int pagesOf(SandboxProcess &sandbox)
{
    return sandbox.requestsTo(u"/v1/contacts"_s) + sandbox.requestsTo(u"/v2/contacts/list"_s);
}

} // namespace

/// The desktop program without main(): how it opens, keeps apart and closes workspaces.
class ApplicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUpUi(*qApp);
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_keychain = nullptr;
    }

    void startsWithTheWelcomePageAndNoService()
    {
        const auto application = begin();
        QVERIFY(window());
        QVERIFY(!table());
        QVERIFY2(!QDir(m_data->path()).exists(u"sample"_s), "nothing is started unasked");
        QVERIFY(m_keychain->calls.isEmpty());
        QVERIFY(quit(*application));
    }

    void opensLeavesAndStartsTheSampleOver()
    {
        const auto application = begin();
        Q_EMIT window()->sampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(rows() == 2000, 30'000);

        Q_EMIT window()->startOverRequested();
        QVERIFY2(!table() || rows() == 0, "the old contacts are gone at once");
        QTRY_VERIFY_WITH_TIMEOUT(rows() == 2000, 30'000);

        Q_EMIT window()->leaveWorkspaceRequested();
        QVERIFY2(!table(), "the welcome page is in front");
        QVERIFY(window()->hasWorkspace(u"sample"_s));
        Q_EMIT window()->sampleRequested();
        QVERIFY2(rows() == 2000, "it stayed open behind");

        Q_EMIT window()->closeRequested(u"sample"_s);
        QVERIFY(!window()->hasWorkspace(u"sample"_s));
        // At once again, while the service is still ending.
        Q_EMIT window()->sampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(rows() == 2000, 30'000);
        QVERIFY(quit(*application));
    }

    void severalWorkspacesAreOpenAtOnce()
    {
        SandboxProcess first;
        SandboxProcess second;
        QVERIFY(first.start({.contacts = 75, .seed = 3}));
        QVERIFY(second.start({.contacts = 20, .seed = 4}));
        const WorkspaceProfile a = keep(profileOf(first, u"First"_s));
        const WorkspaceProfile b = keep(profileOf(second, u"Second"_s));
        const auto application = begin();
        give(a, first);
        give(b, second);
        Q_EMIT window()->workspaceRequested(a.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        QVERIFY(window()->windowTitle().contains(u"First"_s));
        ContactTableView *const firstTable = table();
        Q_EMIT window()->workspaceRequested(b.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 30'000);
        QVERIFY(window()->windowTitle().contains(u"Second"_s));
        Q_EMIT window()->sampleRequested();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2000, 30'000);
        Q_EMIT window()->workspaceRequested(a.id);
        QCOMPARE(table(), firstTable);
        QCOMPARE(rows(), 75);
        Q_EMIT window()->closeRequested(a.id);
        QVERIFY(!window()->hasWorkspace(a.id));
        QVERIFY(window()->hasWorkspace(b.id));
        QVERIFY(quit(*application));
        QCOMPARE(stores().size(), 2);
    }

    void theLastOneIsOpenedAgainAndItsTeamIsKnown()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3}));
        const WorkspaceProfile kept = keep(profileOf(sandbox, u"Real"_s));
        {
            const auto application = begin();
            give(kept, sandbox);
            QVERIFY(window()->currentWorkspace().isEmpty());
            Q_EMIT window()->workspaceRequested(kept.id);
            QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(!registered(kept.id).team.isEmpty(), 20'000);
            QCOMPARE(registered(kept.id).teamId, 7);
            QVERIFY(quit(*application));
        }
        const auto again = begin();
        QCOMPARE(window()->currentWorkspace(), kept.id);
        QTRY_COMPARE(rows(), 75);
        QVERIFY(quit(*again));
        QCOMPARE(stores().size(), 1);
    }

    void aKeychainThatWasLockedIsAskedAgain()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3}));
        const WorkspaceProfile kept = keep(profileOf(sandbox, u"Real"_s));
        const auto application = begin();
        give(kept, sandbox);
        m_keychain->place.locked = true;
        Q_EMIT window()->workspaceRequested(kept.id);
        QCOMPARE(window()->currentWorkspace(), kept.id);
        QTRY_VERIFY(m_keychain->calls.contains(u"read "_s + kept.id));
        QCOMPARE(pagesOf(sandbox), 0);
        m_keychain->place.locked = false;
        Q_EMIT window()->keyRenewed(kept.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        QVERIFY(quit(*application));
    }

    void aNewKeyGoesOnWithTheSameCopy()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 450, .seed = 3}));
        const WorkspaceProfile kept = keep(profileOf(sandbox, u"Real"_s));
        {
            const auto application = begin();
            give(kept, sandbox);
            Q_EMIT window()->workspaceRequested(kept.id);
            QTRY_COMPARE_WITH_TIMEOUT(rows(), 450, 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(button("syncButton")->isEnabled(), 30'000);
            QVERIFY2(pagesOf(sandbox) >= 5, "the whole base");
            QVERIFY(quit(*application));
        }
        const auto application = begin(); // opens it
        m_keychain->secrets.insert(kept.id, Secret("nonsense"));
        QTRY_COMPARE(rows(), 450);
        const int refused = sandbox.requestsTo(u"/v1/team"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            button("enterKey") && button("enterKey")->isVisible(), 30'000);
        const int pages = pagesOf(sandbox);
        give(kept, sandbox);
        Q_EMIT window()->keyRenewed(kept.id);
        QTRY_VERIFY_WITH_TIMEOUT(sandbox.requestsTo(u"/v1/team"_s) > refused, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(button("syncButton")->isEnabled(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!button("enterKey")->isVisible(), 30'000);
        QCOMPARE(rows(), 450);
        QVERIFY2(pagesOf(sandbox) - pages <= 3,
            "only what is new is loaded, into the copy that was there");
        QVERIFY(quit(*application));
        QCOMPARE(stores().size(), 1);
    }

    void contactsOfAnotherTeamDoNotMixIn()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3})); // of the team 7
        WorkspaceProfile kept = profileOf(sandbox, u"Real"_s);
        kept.teamId = 8;
        kept = keep(kept);
        const auto application = begin();
        give(kept, sandbox);
        Q_EMIT window()->workspaceRequested(kept.id);
        QTRY_VERIFY_WITH_TIMEOUT(button("enterKey") && button("enterKey")->isVisible(), 30'000);
        QVERIFY(isSaid(u"another team"_s));
        QVERIFY(rows() <= 0);
        QCOMPARE(registered(kept.id).teamId, 8);
        (void)valueOf(application->accounts().edit(
            kept.id, [](WorkspaceProfile &profile) { profile.teamId = 7; }));
        Q_EMIT window()->keyRenewed(kept.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        QVERIFY(quit(*application));
    }

    void whatAnotherWindowChangedCounts()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 5, .seed = 3}));
        const WorkspaceProfile a = keep(profileOf(sandbox, u"First"_s));
        const WorkspaceProfile b = keep(profileOf(sandbox, u"Second"_s));
        const auto application = begin();
        give(a, sandbox);
        WorkspaceRegistry other(DataPlace::find(m_data->path()).workspacesFile());
        QVERIFY(other.edit(a.id, [](WorkspaceProfile &profile) { profile.guard.forbidden = {Act::Delete}; }));
        QVERIFY(other.remove(b.id));
        Q_EMIT window()->workspaceRequested(b.id);
        QVERIFY(isSaid(u"was removed meanwhile"_s));
        QVERIFY(!window()->hasWorkspace(b.id));
        QCOMPARE(application->accounts().profile(a.id)->guard.forbidden, QSet{Act::Delete});
        Q_EMIT window()->workspaceRequested(a.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, 30'000);
        QCOMPARE(registered(b.id).id, QString());
        QCOMPARE(registered(a.id).guard.forbidden, QSet{Act::Delete});
        QVERIFY(quit(*application));
    }

    void keysThatWereNeverRightLeaveNoCopyBehind()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3}));
        const WorkspaceProfile kept = keep(profileOf(sandbox, u"Real"_s));
        const auto application = begin();
        m_keychain->secrets.insert(kept.id, Secret("nonsense"));
        Q_EMIT window()->workspaceRequested(kept.id);
        QTRY_VERIFY_WITH_TIMEOUT(button("enterKey") && button("enterKey")->isVisible(), 30'000);
        QCOMPARE(stores().size(), 1);
        Q_EMIT window()->closeRequested(kept.id);
        QCOMPARE(stores().size(), 0);
        QVERIFY(!QDir(m_data->path()).exists(u"workspaces"_s));
        QVERIFY(quit(*application));
    }

    void theLocalCopyIsDeletedAndLoadedAgain()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3}));
        const WorkspaceProfile kept = keep(profileOf(sandbox, u"Real"_s));
        const auto application = begin();
        give(kept, sandbox);
        Q_EMIT window()->workspaceRequested(kept.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(button("syncButton")->isEnabled(), 30'000);
        const int pages = pagesOf(sandbox);
        Q_EMIT window()->deleteCopyRequested(kept.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        QVERIFY2(pagesOf(sandbox) > pages + 1, "all of it was loaded anew");
        QCOMPARE(window()->currentWorkspace(), kept.id);
        QVERIFY(quit(*application));
    }

    void aWorkspaceGoesWithItsKeyAndItsFiles()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3}));
        const WorkspaceProfile kept = keep(profileOf(sandbox, u"Real"_s));
        const auto application = begin();
        give(kept, sandbox);
        Q_EMIT window()->workspaceRequested(kept.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        m_keychain->place.locked = true;
        Q_EMIT window()->removeRequested(kept.id, false);
        QTRY_COMPARE(m_keychain->calls.count(u"remove "_s + kept.id), 1);
        QTRY_VERIFY(window()->hasWorkspace(kept.id));
        QCOMPARE(registered(kept.id).id, kept.id);
        QCOMPARE(stores().size(), 1);
        m_keychain->place.locked = false;
        Q_EMIT window()->removeRequested(kept.id, false);
        QTRY_VERIFY(!window()->hasWorkspace(kept.id));
        QVERIFY(m_keychain->secrets.isEmpty());
        QCOMPARE(registered(kept.id).id, QString());
        QVERIFY(!QDir(m_data->path() + "/workspaces/"_L1 + kept.id).exists());
        QVERIFY(quit(*application));
    }

    void aCopyThatIsInUseIsSaidToBeLeft()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 5, .seed = 3}));
        const WorkspaceProfile kept = keep(profileOf(sandbox, u"Real"_s));
        const auto application = begin();
        auto other = ContactStore::open(
            DataPlace::find(m_data->path()).storeFile(kept), workspaceKeyFor(kept));
        QVERIFY(other);
        Q_EMIT window()->removeRequested(kept.id, false);
        QTRY_VERIFY(isSaid(u"still on this computer"_s));
        QVERIFY(isSaid(u"Another program uses"_s));
        QCOMPARE(registered(kept.id).id, QString());
        QVERIFY(quit(*application));
    }

    void anOldCopyOfAWorkspaceInMemoryIsDeletedToo()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 5, .seed = 3}));
        WorkspaceProfile kept = profileOf(sandbox, u"Real"_s);
        kept.keepsLocalCopy = false;
        kept = keep(kept);
        {
            auto left = ContactStore::open(
                DataPlace::find(m_data->path()).storeFile(kept), workspaceKeyFor(kept));
            QVERIFY(left);
        }
        QCOMPARE(stores().size(), 1);
        const auto application = begin();
        give(kept, sandbox);
        Q_EMIT window()->workspaceRequested(kept.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, 30'000);
        Q_EMIT window()->deleteCopyRequested(kept.id);
        QCOMPARE(stores().size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 5, 30'000);
        QVERIFY(quit(*application));
    }

    void aWorkspaceWithoutALocalCopyIsInMemory()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3}));
        const WorkspaceProfile kept = keep(profileOf(sandbox, u"Real"_s));
        ViewRegistry views(
            DataPlace::viewsFileBeside(DataPlace::find(m_data->path()).storeFile(kept)));
        SavedView view;
        view.name = u"Old friends"_s;
        QVERIFY(views.add(view));
        const auto application = begin();
        give(kept, sandbox);
        Q_EMIT window()->workspaceRequested(kept.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        QCOMPARE(stores().size(), 1);
        // Decided while it is open: what was kept so far goes.
        (void)valueOf(application->accounts().edit(
            kept.id, [](WorkspaceProfile &profile) { profile.keepsLocalCopy = false; }));
        Q_EMIT window()->profileChanged(kept.id);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        QCOMPARE(stores().size(), 0);
        // What somebody saved is still there.
        const QAbstractItemModel *sidebar =
            window()->findChildren<QTreeView *>(u"sidebar"_s).last()->model();
        QVERIFY(!sidebar
                     ->match(sidebar->index(0, 0), Qt::DisplayRole, view.name, 1,
                         Qt::MatchContains | Qt::MatchRecursive)
                     .isEmpty());
        QVERIFY(quit(*application));
        QCOMPARE(stores().size(), 0);
    }

    void credentialsOfStandardInputAreNotRemembered()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 20, .seed = 3}));
        desktop::Options options = optionsHere();
        options.apiUrl = sandbox.address();
        options.credentialsFromStdin = true;
        const auto application = begin(options, sandbox.credentials());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 30'000);
        QVERIFY(m_keychain->calls.isEmpty());
        QVERIFY(quit(*application));
        QVERIFY(!QFile::exists(DataPlace::find(m_data->path()).workspacesFile()));
    }

    void theAddressOfTheCommandLineStandsInTheForm()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 20, .seed = 3}));
        desktop::Options options = optionsHere();
        options.apiUrl = sandbox.address();
        options.defaultCountry = u"NO"_s;
        const auto application = begin(options);
        QTRY_VERIFY(field("connectAddress")->isVisible());
        QCOMPARE(QUrl(field("connectAddress")->text()), sandbox.address());
        QVERIFY(quit(*application));
    }

    void aLocalCopyInUseCanBeTriedAgain()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 20, .seed = 3}));
        const WorkspaceProfile kept = keep(profileOf(sandbox, u"Real"_s));
        const auto application = begin();
        give(kept, sandbox);
        auto other = ContactStore::open(
            DataPlace::find(m_data->path()).storeFile(kept), workspaceKeyFor(kept));
        QVERIFY(other);
        Q_EMIT window()->workspaceRequested(kept.id);
        QTRY_VERIFY_WITH_TIMEOUT(button("problemAgain")->isVisible(), 20'000);
        button("problemAgain")->click();
        QTRY_VERIFY(button("problemAgain")->isVisible()); // still in use
        other->reset();
        button("problemAgain")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 30'000);
        QVERIFY(quit(*application));
    }

    void aDamagedListIsTold()
    {
        const QString path = DataPlace::find(m_data->path()).workspacesFile();
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not json");
        file.close();
        const auto application = begin();
        QTRY_VERIFY(window()->findChild<QMessageBox *>());
        window()->findChild<QMessageBox *>()->close();
        QCOMPARE(QDir(QFileInfo(path).path()).entryList({u"workspaces.json.damaged-*"_s}).size(), 1);
        QVERIFY(quit(*application));
    }

    void aForbiddenActIsStoppedBeforeTheService()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 5, .seed = 3}));
        SystemClock clock;
        WorkspaceProfile profile = profileOf(sandbox, u"Real"_s);
        desktop::WorkspacePlan plan{.id = profile.id,
            .address = sandbox.address(),
            .key = u"k"_s,
            .storeFile = {},
            .viewsFile = {},
            .name = u"Real"_s,
            .color = {},
            .defaultRegion = {},
            .guard = {{Act::Delete}, {}}};
        auto opened = desktop::Workspace::open(plan,
            {std::make_unique<JwtTokenSource>(sandbox.credentials(), clock), nullptr}, clock);
        QVERIFY(opened);
        const ContactId id(sandbox.contacts().firstKey());
        const auto stopped = outcomeOf((*opened)->api().deleteContactV1(id));
        QVERIFY(stopped && !*stopped);
        QCOMPARE(stopped->error().kind, ApiError::Kind::Guarded);
        QCOMPARE(sandbox.contacts().size(), 5);
        (*opened)->follow(profile); // which forbids nothing
        (void)valueOf((*opened)->api().deleteContactV1(id));
        QCOMPARE(sandbox.contacts().size(), 4);
    }

    void aSampleHeldByAnotherProgramIsSaidToBeThat()
    {
        const auto first = begin();
        MainWindow *const firstWindow = window();
        Q_EMIT firstWindow->sampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, 30'000);
        desktop::Application second(optionsHere(), {}, std::make_unique<FakeCredentialStore>());
        second.start();
        MainWindow *const secondWindow = window(firstWindow);
        QVERIFY(secondWindow);
        Q_EMIT secondWindow->sampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(u"another Rolodesk"_s, secondWindow), 20'000);
        QVERIFY(quit(second));
        QVERIFY(quit(*first));
    }

private:
    [[nodiscard]] desktop::Options optionsHere() const
    {
        desktop::Options options;
        options.dataDir = m_data->path();
        options.noRateLimit = true;
        return options;
    }

    /// The program with a keychain of the test's, started.
    [[nodiscard]] std::unique_ptr<desktop::Application> begin(
        const desktop::Options &options, const Credentials &credentials = {})
    {
        auto keychain = std::make_unique<FakeCredentialStore>();
        m_keychain = keychain.get();
        auto application =
            std::make_unique<desktop::Application>(options, credentials, std::move(keychain));
        application->start();
        return application;
    }
    [[nodiscard]] std::unique_ptr<desktop::Application> begin() { return begin(optionsHere()); }

    [[nodiscard]] static WorkspaceProfile profileOf(
        const SandboxProcess &sandbox, const QString &name)
    {
        WorkspaceProfile profile = WorkspaceProfile::create();
        profile.name = name;
        profile.address = sandbox.address();
        profile.secretId = sandbox.credentials().id;
        return profile;
    }
    WorkspaceProfile keep(const WorkspaceProfile &profile) const
    {
        WorkspaceRegistry registry(DataPlace::find(m_data->path()).workspacesFile());
        if (!registry.load() || !registry.put(profile))
            qFatal("the profile cannot be kept");
        return profile;
    }
    [[nodiscard]] WorkspaceProfile registered(const QString &id) const
    {
        WorkspaceRegistry registry(DataPlace::find(m_data->path()).workspacesFile());
        if (!registry.load())
            return {};
        return registry.profile(id).value_or(WorkspaceProfile());
    }
    /// Puts the right key into the keychain.
    void give(const WorkspaceProfile &profile, const SandboxProcess &sandbox)
    {
        m_keychain->secrets.insert(profile.id, sandbox.credentials().key);
    }

    static MainWindow *window(const MainWindow *butNot = nullptr)
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (auto *found = qobject_cast<MainWindow *>(widget); found && found != butNot)
                return found;
        }
        return nullptr;
    }

    /// Of the workspace in front.
    static ContactTableView *table()
    {
        if (!window())
            return nullptr;
        const auto tables = window()->findChildren<ContactTableView *>();
        for (ContactTableView *shown : tables) {
            if (!window()->currentWorkspace().isEmpty() && shown->parentWidget()->isVisible())
                return shown;
        }
        return nullptr;
    }

    /// Somewhere on screen.
    static bool isSaid(const QString &part, const QWidget *where = nullptr)
    {
        const auto texts = (where ? where : window())->findChildren<QWidget *>();
        return std::any_of(texts.cbegin(), texts.cend(), [&part](const QWidget *widget) {
            const QString text =
                widget->property("plainText").toString() + widget->property("text").toString();
            return widget->isVisible() && text.contains(part);
        });
    }

    static int rows() { return table() && table()->model() ? table()->model()->rowCount() : -1; }

    static QAbstractButton *button(const char *name)
    {
        // Several panels have the same buttons; the one on screen is meant.
        const auto found = window()->findChildren<QAbstractButton *>(QLatin1String(name));
        for (QAbstractButton *shown : found) {
            if (shown->isVisible())
                return shown;
        }
        return found.value(0);
    }

    static QLineEdit *field(const char *name)
    {
        return window()->findChild<QLineEdit *>(QLatin1String(name));
    }

    /// The local copies of accounts.
    [[nodiscard]] QStringList stores() const
    {
        QStringList found;
        QDirIterator files(m_data->path() + "/workspaces"_L1, {u"*.sqlite"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        return found;
    }

    static bool quit(desktop::Application &application)
    {
        QSignalSpy finished(&application, &desktop::Application::finished);
        application.quit(0);
        return (!finished.isEmpty() || finished.wait(20'000)) && finished.size() == 1;
    }

    std::unique_ptr<QTemporaryDir> m_data;
    FakeCredentialStore *m_keychain = nullptr; ///< Of the program under test.
};

ROLODESK_TEST(ApplicationTest);
#include "tst_application.moc"
