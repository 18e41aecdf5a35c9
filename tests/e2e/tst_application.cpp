#include "app/desktop/application.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/testregistry.h"
#include "ui/accounts/connectrequest.h"
#include "ui/common/uisetup.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/mainwindow.h"

#include <QApplication>
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

    static bool quit(desktop::Application &application)
    {
        QSignalSpy finished(&application, &desktop::Application::finished);
        application.quit(0);
        return (!finished.isEmpty() || finished.wait(20'000)) && finished.size() == 1;
    }
};

ROLODESK_TEST(ApplicationTest);
#include "tst_application.moc"
