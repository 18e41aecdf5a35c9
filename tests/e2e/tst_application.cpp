#include "app/desktop/application.h"
#include "core/store/contactstore.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/testregistry.h"
#include "ui/accounts/connectrequest.h"
#include "ui/common/uisetup.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

/// The desktop program without main(): how it moves between the welcome page and workspaces.
class ApplicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUpUi(*qApp);
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }

    void startsWithTheWelcomePageAndNoService()
    {
        QTemporaryDir data;
        desktop::Application application(optionsIn(data.path()), {});
        application.start();
        QVERIFY(window());
        QVERIFY(!table());
        QVERIFY2(!QDir(data.path()).exists(u"sample"_s), "nothing is started unasked");
        QVERIFY(quit(application));
    }

    void opensLeavesAndStartsTheSampleOver()
    {
        QTemporaryDir data;
        desktop::Application application(optionsIn(data.path()), {});
        application.start();
        Q_EMIT window()->sampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(rows() == 2000, 30'000);

        Q_EMIT window()->startOverRequested();
        QVERIFY2(!table() || rows() == 0, "the old contacts are gone at once");
        QTRY_VERIFY_WITH_TIMEOUT(rows() == 2000, 30'000);

        Q_EMIT window()->leaveWorkspaceRequested();
        QVERIFY(!table());
        // At once again, while the service is still ending.
        Q_EMIT window()->sampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(rows() == 2000, 30'000);
        QVERIFY(quit(application));
    }

    void goesFromTheSampleToAService()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3}));
        QTemporaryDir data;
        desktop::Application application(optionsIn(data.path()), {});
        application.start();
        Q_EMIT window()->sampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, 30'000);
        Q_EMIT window()->connectRequested(
            {u"Real"_s, sandbox.credentials(), sandbox.address(), u"US"_s});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        QVERIFY(window()->windowTitle().contains(u"Real"_s));
        QVERIFY(quit(application));
    }

    void aRefusedKeyLeadsBackToAKeyAndTheSameCopyGoesOn()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3}));
        QTemporaryDir data;
        desktop::Application application(optionsIn(data.path()), {});
        application.start();
        Q_EMIT window()->connectRequested(
            {u"Real"_s, sandbox.credentials(), sandbox.address(), u"NO"_s});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        QVERIFY(waitUntil([] { return button("syncButton")->isEnabled(); }));
        QVERIFY(sandbox.setFaults(
            {fault(u"/*"_s, {{"type"_L1, u"status"_s}, {"status"_L1, 401}}, 1, -1)}));
        button("syncButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button("enterKey")->isVisible(), 30'000);
        QCOMPARE(rows(), 75);

        button("enterKey")->click();
        QTRY_VERIFY(field("connectKey")->isVisible());
        QCOMPARE(field("connectName")->text(), u"Real"_s);
        QCOMPARE(field("connectId")->text(), sandbox.credentials().id);
        QCOMPARE(field("connectKey")->text(), QString());
        QCOMPARE(QUrl(field("connectAddress")->text()), sandbox.address());
        button("connectBack")->click();
        QVERIFY2(table()->isVisible(), "going back loses nothing");
        QCOMPARE(rows(), 75);

        button("enterKey")->click();
        QTRY_VERIFY(field("connectKey")->isVisible());
        QVERIFY(sandbox.setFaults({}));
        const int pages = sandbox.requestsTo(u"/v1/contacts"_s);
        field("connectKey")->setText(QString::fromUtf8(sandbox.credentials().key.reveal()));
        button("connectGo")->click();
        QTRY_VERIFY_WITH_TIMEOUT(table() && table()->isVisible() && rows() == 75, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(button("syncButton")->isEnabled(), 30'000);
        QVERIFY(!button("enterKey")->isVisible());
        QVERIFY2(sandbox.requestsTo(u"/v1/contacts"_s) - pages <= 2,
            "only what is new is loaded, into the copy that was there");
        QVERIFY(quit(application));
        QCOMPARE(storesIn(data.path()).size(), 1);
    }

    void credentialsThatWereNeverRightLeaveNothingBehind()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 75, .seed = 3}));
        QTemporaryDir data;
        desktop::Application application(optionsIn(data.path()), {});
        application.start();
        Q_EMIT window()->connectRequested(
            {u"Real"_s, sandbox.credentials(), sandbox.address(), u"US"_s});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 75, 30'000);
        const QStringList right = storesIn(data.path());
        QCOMPARE(right.size(), 1);

        Q_EMIT window()->connectRequested(
            {u"Wrong"_s, {u"nonsense"_s, Secret("nonsense")}, sandbox.address(), u"US"_s});
        QTRY_VERIFY_WITH_TIMEOUT(button("enterKey") && button("enterKey")->isVisible(), 30'000);
        QVERIFY(button("stateOtherAction")->isVisible());
        QCOMPARE(storesIn(data.path()).size(), 2);
        Q_EMIT window()->leaveWorkspaceRequested();
        QCOMPARE(storesIn(data.path()), right);
        QCOMPARE(QDir(data.path() + "/workspaces"_L1)
                     .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                     .size(),
            1);
        // The right account with a wrong key: what was loaded before stays.
        Q_EMIT window()->connectRequested({u"Real"_s,
            {sandbox.credentials().id, Secret("nonsense")}, sandbox.address(), u"US"_s});
        QTRY_VERIFY_WITH_TIMEOUT(button("enterKey") && button("enterKey")->isVisible(), 30'000);
        QTRY_COMPARE(rows(), 75);
        QVERIFY(quit(application));
        QCOMPARE(storesIn(data.path()), right);
    }

    void theAddressOfTheCommandLineStandsInTheForm()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 20, .seed = 3}));
        QTemporaryDir data;
        desktop::Options options = optionsIn(data.path());
        options.apiUrl = sandbox.address();
        options.defaultCountry = u"NO"_s;
        desktop::Application application(options, {});
        application.start();
        QTRY_VERIFY(field("connectAddress")->isVisible());
        QCOMPARE(QUrl(field("connectAddress")->text()), sandbox.address());
        field("connectId")->setText(sandbox.credentials().id);
        field("connectKey")->setText(QString::fromUtf8(sandbox.credentials().key.reveal()));
        button("connectGo")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 30'000);
        Q_EMIT window()->leaveWorkspaceRequested();
        button("chooseConnect")->click();
        QCOMPARE(QUrl(field("connectAddress")->text()), sandbox.address());
        QVERIFY(field("connectAddress")->isVisible());
        QVERIFY(quit(application));
    }

    void aLocalCopyInUseCanBeTriedAgain()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 20, .seed = 3}));
        QTemporaryDir data;
        desktop::Application application(optionsIn(data.path()), {});
        application.start();
        const QString key = workspaceKeyFor(sandbox.address(), sandbox.credentials().id);
        auto other = ContactStore::open(DataPlace::find(data.path()).storeFile(key), key);
        QVERIFY(other);
        Q_EMIT window()->connectRequested(
            {u"Real"_s, sandbox.credentials(), sandbox.address(), u"US"_s});
        QTRY_VERIFY_WITH_TIMEOUT(button("problemAgain")->isVisible(), 20'000);
        button("problemAgain")->click();
        QTRY_VERIFY(button("problemAgain")->isVisible()); // still in use
        other->reset();
        button("problemAgain")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 20, 30'000);
        QVERIFY(quit(application));
    }

    void aSampleHeldByAnotherProgramIsSaidToBeThat()
    {
        QTemporaryDir data;
        desktop::Application first(optionsIn(data.path()), {});
        first.start();
        MainWindow *const firstWindow = window();
        Q_EMIT firstWindow->sampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, 30'000);
        desktop::Application second(optionsIn(data.path()), {});
        second.start();
        MainWindow *const secondWindow = window(firstWindow);
        QVERIFY(secondWindow);
        Q_EMIT secondWindow->sampleRequested();
        const auto tellsWhy = [secondWindow] {
            const auto texts = secondWindow->findChildren<QWidget *>();
            return std::any_of(texts.cbegin(), texts.cend(), [](const QWidget *widget) {
                const QString text =
                    widget->property("plainText").toString() + widget->property("text").toString();
                return widget->isVisible() && text.contains(u"another Rolodesk"_s);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(tellsWhy(), 20'000);
        QVERIFY(quit(second));
        QVERIFY(quit(first));
    }

private:
    static desktop::Options optionsIn(const QString &folder)
    {
        desktop::Options options;
        options.dataDir = folder;
        options.noRateLimit = true;
        return options;
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

    static ContactTableView *table()
    {
        return window() ? window()->findChild<ContactTableView *>() : nullptr;
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

    /// The local copies of accounts under this folder.
    static QStringList storesIn(const QString &folder)
    {
        QStringList found;
        QDirIterator files(folder + "/workspaces"_L1, {u"contacts.sqlite"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        found.sort();
        return found;
    }

    static bool quit(desktop::Application &application)
    {
        QSignalSpy finished(&application, &desktop::Application::finished);
        application.quit(0);
        return (!finished.isEmpty() || finished.wait(20'000)) && finished.size() == 1;
    }
};

ROLODESK_TEST(ApplicationTest);
#include "tst_application.moc"
