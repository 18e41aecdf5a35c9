#include "app/desktop/application.h"
#include "core/credentials/memorycredentialstore.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/leapingclock.h"
#include "tests/support/testregistry.h"
#include "ui/common/uisetup.h"
#include "ui/contacts/contactcolumns.h"
#include "ui/contacts/contacttableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rolodesk;
using namespace rolodesk::test;

/// The desktop program follows the service by itself, and less closely when nobody sees its window.
class StandingLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUpUi(*qApp);
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }

    void whatOthersChangeAppearsByItself()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 450, .seed = 3}));
        QTemporaryDir data;
        desktop::Options options;
        options.dataDir = data.path();
        options.noRateLimit = true;
        options.apiUrl = sandbox.address();
        options.credentialsFromStdin = true;
        LeapingClock clock;
        desktop::Application application(
            options, sandbox.credentials(), std::make_unique<MemoryCredentialStore>(), &clock);
        application.start();
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 450, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);

        const qint64 contact = sandbox.contacts().firstKey();
        const auto rename = [&sandbox, contact](const QString &name) {
            const QJsonObject change{
                {"contact"_L1, contact}, {"patch"_L1, QJsonObject{{"display_name"_L1, name}}}};
            return !sandbox.admin("POST", u"/sandbox/change"_s, change).isUndefined();
        };
        const auto pages = [&sandbox] { return sandbox.requestsTo(u"/v2/contacts/list"_s); };
        QVERIFY(rename(u"Renamed"_s));
        const int first = pages();
        QVERIFY(first >= 5);
        clock.leap(15s);
        QCOMPARE(pages(), first);
        clock.leap(16s);
        QTRY_COMPARE_WITH_TIMEOUT(nameInFront(), u"Renamed"_s, 20000);
        QVERIFY2(pages() - first <= 3, qPrintable(u"%1 pages for a look"_s.arg(pages() - first)));

        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 30000);
        Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
        QVERIFY(rename(u"Renamed again"_s));
        const int second = pages();
        for (int i = 0; i < 4; ++i)
            clock.leap(31s);
        QCOMPARE(pages(), second);
        Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
        QTRY_COMPARE_WITH_TIMEOUT(nameInFront(), u"Renamed again"_s, 20000);

        QSignalSpy finished(&application, &desktop::Application::finished);
        application.quit(0);
        QVERIFY(!finished.isEmpty() || finished.wait(20000));
    }

private:
    template <typename Widget>
    [[nodiscard]] static Widget *find(const char *name)
    {
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = window->findChild<Widget *>(QLatin1String(name)))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static int rows()
    {
        const auto *table = find<ContactTableView>("contactTable");
        return table && table->model() ? table->model()->rowCount() : -1;
    }
    /// Of the contact that was changed last.
    [[nodiscard]] static QString nameInFront()
    {
        return find<ContactTableView>("contactTable")
            ->model()
            ->index(0, NameColumn)
            .data()
            .toString();
    }
    [[nodiscard]] static bool isIdle()
    {
        const auto *button = find<QAbstractButton>("syncButton");
        return button && button->isEnabled();
    }
};

ROLODESK_TEST(StandingLookTest);
#include "tst_standinglook.moc"
