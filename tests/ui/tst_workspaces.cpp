#include "core/accounts/guard.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/colors.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// Several workspaces in one window.
class WorkspacesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatWasTypedAndChosenWhenSwitching();
    void switchesByTheFirstNineNumbers();
    void listsEveryWorkspaceInItsMenu();
    void showsWhichWorkspaceIsInFront();
    void opensWhatIsNotOpen();
    void comesBackToTheSample();
    void closesOneAndShowsTheOneBefore();
    void keepsEveryWorkspaceBehindTheOtherPages();
    void takesOverANewLook();
    void unlocksTheKeyringForAWorkspace();
    void asksForTheKeyOfAWorkspaceAnew();

private:
    [[nodiscard]] QMenu *menu() const
    {
        return m_bench->window().findChild<QMenu *>(u"workspaceMenu"_s);
    }
    [[nodiscard]] QStringList entries() const
    {
        QStringList texts;
        for (const QAction *action : menu()->actions()) {
            if (action->isVisible() && !action->isSeparator())
                texts.append(action->text().remove(u'&'));
        }
        return texts;
    }
    [[nodiscard]] QAction *entry(const QString &text) const
    {
        for (QAction *action : menu()->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    template <typename T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        for (T *widget : m_bench->window().findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<UiBench> m_other; ///< The services of a second workspace.
    std::unique_ptr<UiBench> m_bench;
};

void WorkspacesTest::init()
{
    m_other = std::make_unique<UiBench>();
    m_bench = std::make_unique<UiBench>();
    m_bench->workspaceId = m_bench->accounts.add(m_bench->workspaceName).id;
    m_other->workspaceName = u"Fabrikam"_s;
    m_other->workspaceId =
        m_bench->accounts.add(m_other->workspaceName, KeySource::Keychain, u"#2e8b57"_s).id;
    m_bench->keep(sampleContacts(60, m_bench->clock.nowUtc()));
    m_other->keep(sampleContacts(40, m_other->clock.nowUtc()));
    m_bench->open(false);
}

void WorkspacesTest::cleanup()
{
    m_bench.reset();
    m_other.reset();
}

void WorkspacesTest::keepsWhatWasTypedAndChosenWhenSwitching()
{
    MainWindow &window = m_bench->window();
    shown<QLineEdit>(u"searchBox"_s)->setText(u"amelia"_s);
    QTRY_VERIFY(shown<ContactTableView>(u"contactTable"_s));
    auto *table = shown<ContactTableView>(u"contactTable"_s);
    QTRY_VERIFY(qobject_cast<ContactTableModel *>(table->model())->isSettled());
    QVERIFY(table->model()->rowCount() > 0);
    const ContactId chosen = qobject_cast<ContactTableModel *>(table->model())->contactAt(0);
    table->setCurrentContact(chosen);
    table->focusList();
    QTRY_VERIFY(table->hasFocus());

    window.showWorkspace(m_other->context());
    QCOMPARE(window.currentWorkspace(), m_other->workspaceId);
    QCOMPARE(shown<QLineEdit>(u"searchBox"_s)->text(), QString());
    QTRY_VERIFY(shown<ContactTableView>(u"contactTable"_s));
    QTRY_COMPARE(shown<ContactTableView>(u"contactTable"_s)->model()->rowCount(), 40);
    shown<QLineEdit>(u"searchBox"_s)->setText(u"555"_s);

    window.bringToFront(m_bench->workspaceId);
    QCOMPARE(shown<QLineEdit>(u"searchBox"_s)->text(), u"amelia"_s);
    QCOMPARE(shown<ContactTableView>(u"contactTable"_s), table);
    QCOMPARE(table->currentContact(), chosen);
    QTRY_VERIFY2(table->hasFocus(), "one goes on where one was");
    window.bringToFront(m_other->workspaceId);
    QCOMPARE(shown<QLineEdit>(u"searchBox"_s)->text(), u"555"_s);
}

void WorkspacesTest::switchesByTheFirstNineNumbers()
{
    MainWindow &window = m_bench->window();
    window.showWorkspace(m_other->context());
    QSignalSpy wanted(&window, &MainWindow::workspaceRequested);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentWorkspace(), m_bench->workspaceId);
    QCOMPARE(wanted.count(), 1);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentWorkspace(), m_other->workspaceId);
    for (int i = 3; i <= 11; ++i)
        m_bench->accounts.add(u"Workspace %1"_s.arg(i));
    QCOMPARE(entry(u"Workspace 9"_s)->shortcut(), QKeySequence(u"Ctrl+9"_s));
    QVERIFY(entry(u"Workspace 10"_s)->shortcut().isEmpty());
    QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 3);
    QCOMPARE(wanted.at(2).at(0).toString(), m_bench->accounts.desk.profiles().at(8).id);
}

void WorkspacesTest::listsEveryWorkspaceInItsMenu()
{
    QCOMPARE(entries(),
        (QStringList{u"Northwind Support"_s, u"Fabrikam"_s, u"Sample data"_s, u"All workspaces…"_s,
            u"Connect another account…"_s, u"Workspace settings…"_s, u"Close this workspace"_s,
            u"Quit"_s}));
    QVERIFY(entry(u"Northwind Support"_s)->isChecked());
    QVERIFY(!entry(u"Fabrikam"_s)->isChecked());
    m_bench->accounts.add(u"R&D"_s);
    QVERIFY2(entries().contains(u"RD"_s), "an ampersand in a name is no shortcut");
    m_bench->window().showWelcome();
    QVERIFY(!entries().contains(u"All workspaces…"_s));
    QVERIFY(!entries().contains(u"Close this workspace"_s));
    // One that nobody saved has no settings, and is in the list as long as it is open.
    UiBench guest;
    guest.workspaceId = u"from standard input"_s;
    guest.workspaceName = u"Guest"_s;
    m_bench->window().showWorkspace(guest.context());
    QVERIFY(entry(u"Guest"_s)->isChecked());
    QVERIFY(!entries().contains(u"Workspace settings…"_s));
    m_bench->window().closeWorkspace(guest.workspaceId);
    QVERIFY(!entry(u"Guest"_s));
}

void WorkspacesTest::showsWhichWorkspaceIsInFront()
{
    MainWindow &window = m_bench->window();
    QCOMPARE(window.windowTitle(), u"Northwind Support — Rolodesk"_s);
    QCOMPARE(shown<QToolButton>(u"workspaceButton"_s)->text(), u"Northwind Support"_s);
    const auto sides = [&window] {
        const QImage image = window.grab().toImage();
        const int middle = image.height() / 2;
        return QList<QRgb>{image.pixel(0, middle), image.pixel(image.width() - 1, middle),
            image.pixel(image.width() / 2, image.height() - 1)};
    };
    const auto colorOf = [&window](const QColor &color) {
        return readableOn(window.palette().color(QPalette::Window), color, 3.0).rgb();
    };
    const QRgb orange = colorOf(QColor(0xd0, 0x5a, 0x1e));
    QCOMPARE(sides(), (QList<QRgb>{orange, orange, orange}));
    WorkspaceContext green = m_other->context();
    green.accent = QColor(0x2e, 0x8b, 0x57);
    window.showWorkspace(green);
    QCOMPARE(window.windowTitle(), u"Fabrikam — Rolodesk"_s);
    const QRgb other = colorOf(green.accent);
    QCOMPARE(sides(), (QList<QRgb>{other, other, other}));
    window.showWelcome();
    QCOMPARE(window.windowTitle(), u"Rolodesk"_s);
    QVERIFY(!sides().contains(other));
    QCOMPARE(window.currentWorkspace(), QString());
}

void WorkspacesTest::opensWhatIsNotOpen()
{
    MainWindow &window = m_bench->window();
    QSignalSpy wanted(&window, &MainWindow::workspaceRequested);
    QSignalSpy sample(&window, &MainWindow::sampleRequested);
    entry(u"Fabrikam"_s)->trigger();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), m_other->workspaceId);
    QCOMPARE(window.currentWorkspace(), m_bench->workspaceId);
    QVERIFY(!window.hasWorkspace(m_other->workspaceId));
    entry(u"Sample data"_s)->trigger();
    QCOMPARE(sample.count(), 1);
}

void WorkspacesTest::comesBackToTheSample()
{
    MainWindow &window = m_bench->window();
    m_other->sample = true;
    window.showWorkspace(m_other->context());
    QCOMPARE(window.windowTitle(), u"Sample (sample data) — Rolodesk"_s);
    QVERIFY(entries().contains(u"Start over with fresh sample data…"_s));
    QSignalSpy sample(&window, &MainWindow::sampleRequested);
    window.bringToFront(m_bench->workspaceId);
    QVERIFY(!entries().contains(u"Start over with fresh sample data…"_s));
    entry(u"Sample data"_s)->trigger();
    QCOMPARE(window.currentWorkspace(), u"sample"_s);
    QCOMPARE(sample.count(), 0);
}

void WorkspacesTest::closesOneAndShowsTheOneBefore()
{
    MainWindow &window = m_bench->window();
    window.showWorkspace(m_other->context());
    QSignalSpy closing(&window, &MainWindow::closeRequested);
    entry(u"Close this workspace"_s)->trigger();
    QCOMPARE(closing.count(), 1);
    QCOMPARE(closing.at(0).at(0).toString(), m_other->workspaceId);
    window.closeWorkspace(m_other->workspaceId);
    QVERIFY(!window.hasWorkspace(m_other->workspaceId));
    QCOMPARE(window.currentWorkspace(), m_bench->workspaceId);
    window.closeWorkspace(m_other->workspaceId);
    window.closeWorkspace(m_bench->workspaceId);
    QCOMPARE(window.currentWorkspace(), QString());
    QVERIFY(shown<QWidget>(u"chooseConnect"_s));
}

void WorkspacesTest::keepsEveryWorkspaceBehindTheOtherPages()
{
    MainWindow &window = m_bench->window();
    shown<QLineEdit>(u"searchBox"_s)->setText(u"amelia"_s);
    window.showBusy(u"Starting…"_s);
    window.showProblem(u"It did not start"_s, u"The reason."_s, {});
    QVERIFY(window.hasWorkspace(m_bench->workspaceId));
    window.showConnectForm();
    window.bringToFront(m_bench->workspaceId);
    QCOMPARE(shown<QLineEdit>(u"searchBox"_s)->text(), u"amelia"_s);
}

void WorkspacesTest::takesOverANewLook()
{
    MainWindow &window = m_bench->window();
    shown<QLineEdit>(u"searchBox"_s)->setText(u"amelia"_s);
    m_bench->workspaceName = u"Northwind & Co"_s;
    m_bench->region = u"NO"_s;
    window.updateWorkspace(m_bench->context());
    QCOMPARE(window.windowTitle(), u"Northwind & Co — Rolodesk"_s);
    QCOMPARE(
        shown<QToolButton>(u"workspaceButton"_s)->accessibleName(), u"Workspace Northwind & Co"_s);
    QCOMPARE(shown<QLineEdit>(u"searchBox"_s)->text(), u"amelia"_s);
    shown<QLineEdit>(u"searchBox"_s)->setText(u"22 12 34 56"_s);
    QTRY_VERIFY2(m_bench->textOf("stateSentence").contains(u"+47"_s)
            || m_bench->textOf("listCaption").contains(u"+47"_s),
        qPrintable(m_bench->textOf("stateSentence") + m_bench->textOf("listCaption")));
}

void WorkspacesTest::unlocksTheKeyringForAWorkspace()
{
    AccountBench &accounts = m_bench->accounts;
    accounts.keychain.place.locked = true;
    m_bench->api.onRequest = [&accounts](int, const QString &) -> std::optional<ApiError> {
        if (!accounts.keychain.place.locked)
            return std::nullopt;
        ApiError error = errorOf(ApiError::Kind::NoCredentials);
        error.credential = nameOf(CredentialError::Kind::Locked);
        return error;
    };
    m_bench->sync().start();
    QTRY_VERIFY(m_bench->textOf("messageText").contains(u"Keyring locked"_s));
    QCOMPARE(m_bench->textOf("enterKey"), u"(hidden)"_s);
    accounts.keychain.unlocks = false;
    m_bench->click("unlockKeyring");
    QTRY_VERIFY(accounts.keychain.calls.contains(u"unlock"_s));
    QVERIFY(m_bench->textOf("messageText").contains(u"Keyring locked"_s));
    accounts.keychain.unlocks = true;
    m_bench->click("unlockKeyring");
    QTRY_COMPARE(m_bench->textOf("messageText"), u"(hidden)"_s);
    QTRY_COMPARE(m_bench->sync().status().phase, SyncStatus::Phase::Complete);
}

void WorkspacesTest::asksForTheKeyOfAWorkspaceAnew()
{
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        ApiError error = errorOf(ApiError::Kind::NoCredentials);
        error.credential = nameOf(CredentialError::Kind::Missing);
        return error;
    };
    MainWindow &window = m_bench->window();
    QSignalSpy renewed(&window, &MainWindow::keyRenewed);
    QSignalSpy wanted(&window, &MainWindow::workspaceRequested);
    m_bench->sync().start();
    QTRY_COMPARE(m_bench->textOf("enterKey"), u"Enter the key again"_s);
    m_bench->click("enterKey");
    QTRY_COMPARE(m_bench->textOf("connectTitle"), u"Key of Northwind Support"_s);
    QCOMPARE(m_bench->textOf("connectId"), u"the-id"_s);
    shown<QLineEdit>(u"connectKey"_s)->setText(u"another-key"_s);
    m_bench->click("connectGo");
    QTRY_COMPARE(renewed.count(), 1);
    QCOMPARE(renewed.at(0).at(0).toString(), m_bench->workspaceId);
    QCOMPARE(window.currentWorkspace(), m_bench->workspaceId);
    QVERIFY2(wanted.isEmpty(), "it is open already");
    QVERIFY(m_bench->accounts.keychain.secrets.value(m_bench->workspaceId)
                .isSameAs(Secret("another-key")));
}

ROLODESK_TEST(WorkspacesTest);
#include "tst_workspaces.moc"
