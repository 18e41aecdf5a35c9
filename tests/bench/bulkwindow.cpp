#include "tests/bench/bulkwindow.h"

#include "app/common/dataplace.h"
#include "app/desktop/workspace.h"
#include "core/editing/contactwriter.h"
#include "core/http/jwttokensource.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "tests/bench/bulkcontacts.h"
#include "tests/bench/process.h"
#include "tests/bench/sandboxservice.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/editor/bulkdialog.h"
#include "ui/editor/tagdialog.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

constexpr double patience = 120; // seconds
const QString workspaceId = u"bench"_s;

void await(const std::function<bool()> &isTrue, const QString &what)
{
    if (!waitFor(isTrue, patience))
        stopWith(what + u" did not come"_s);
}

/// From within the event loop, as keys come: what is deleted later is deleted.
void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    bool isPressed = false;
    QTimer::singleShot(0, &widget, [&] {
        isPressed = true;
        QTest::keyClick(&widget, key, modifiers);
    });
    await([&] { return isPressed; }, u"a key"_s);
}

/// No desktop does it here when the window before it closes.
void activate(QWidget &window)
{
    window.activateWindow();
    await([&] { return window.isActiveWindow(); }, u"the window"_s);
}

} // namespace

struct BulkWindow::Private {
    explicit Private(const SandboxService &sandbox)
        : service(sandbox)
    {
    }

    const SandboxService &service;
    QTemporaryDir folder;
    test::AccountBench accounts;
    test::FakePrompts prompts;
    SystemClock clock;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<desktop::Workspace> workspace;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<ListHand> hand;
    QPointer<BulkDialog> dialog;
};

BulkWindow::BulkWindow(const SandboxService &service)
    : d(std::make_unique<Private>(service))
{
    d->settings =
        std::make_unique<QSettings>(d->folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
}

BulkWindow::~BulkWindow()
{
    close();
}

void BulkWindow::open(int requestsPerMinute, int contacts)
{
    desktop::WorkspacePlan plan;
    plan.id = workspaceId;
    plan.address = d->service.address();
    plan.key = workspaceKeyFor(plan.address, workspaceId);
    plan.storeFile = d->folder.filePath(u"contacts.sqlite"_s);
    plan.viewsFile = DataPlace::viewsFileBeside(plan.storeFile);
    plan.name = u"Bench"_s;
    plan.defaultRegion = u"US"_s;
    plan.requestsPerMinute = requestsPerMinute;
    auto opened = desktop::Workspace::open(plan,
        {std::make_unique<JwtTokenSource>(d->service.credentials(), d->clock), nullptr}, d->clock);
    if (!opened)
        stopWith(u"no store: "_s + opened.error().detail);
    d->workspace = std::move(*opened);
    d->window = std::make_unique<MainWindow>(*d->settings, d->prompts, d->accounts.desk);
    d->window->resize(1320, 720);
    d->window->showWorkspace(d->workspace->context());
    d->window->show();
    d->window->activateWindow();
    d->workspace->sync().start();
    d->hand = std::make_unique<ListHand>(*d->window);
    await(
        [&] {
            const SyncStatus &status = d->workspace->sync().status();
            return QTest::qWaitForWindowActive(d->window.get(), 0)
                && status.phase == SyncStatus::Phase::Complete && status.isComplete()
                && store().isIndexLoaded() && hand().model().isSettled()
                && hand().model().rowCount() == contacts;
        },
        u"the base"_s);
}

void BulkWindow::close()
{
    d->hand.reset();
    if (d->window)
        d->window->closeWorkspace(workspaceId);
    d->window.reset();
    d->workspace.reset();
}

ListHand &BulkWindow::hand() const
{
    return *d->hand;
}

ContactStore &BulkWindow::store() const
{
    return d->workspace->store();
}

ContactWriter &BulkWindow::writer() const
{
    return d->workspace->writer();
}

QWidget *BulkWindow::find(const char *name) const
{
    for (QWidget *found : d->window->findChildren<QWidget *>(QLatin1String(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

QWidget &BulkWindow::part(const char *name) const
{
    QWidget *const found = find(name);
    if (!found)
        stopWith(QLatin1String(name) + u" is not on screen"_s);
    return *found;
}

QString BulkWindow::textOf(const char *label) const
{
    const auto *found = qobject_cast<QLabel *>(find(label));
    return found ? found->text() : QString();
}

int BulkWindow::search(const QString &text)
{
    hand().searchBox().setFocus();
    (void)hand().untilPainted([&] { hand().searchBox().setText(text); });
    return hand().model().rowCount();
}

void BulkWindow::openDialog(int contacts)
{
    activate(*d->window);
    hand().table().focusList();
    press(hand().table(), Qt::Key_A, Qt::ControlModifier);
    press(hand().table(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    await(
        [this] {
            d->dialog = d->window->findChild<BulkDialog *>();
            return d->dialog && d->dialog->isActiveWindow();
        },
        u"the dialog"_s);
    const QString choice = textOf("bulkChoice");
    if (!choice.startsWith(QLocale().toString(contacts)))
        stopWith(u"other contacts are chosen: "_s + choice);
}

void BulkWindow::enter(const BulkCase &act)
{
    auto &list = *qobject_cast<QComboBox *>(&part("bulkAct"));
    if (act.isOfTags) {
        qobject_cast<QAbstractButton *>(&part("bulkTags"))->click();
        QPointer tags = d->dialog->findChild<TagDialog *>();
        auto *search = tags->findChild<QLineEdit *>(u"tagSearch"_s);
        await([&] { return search->hasFocus(); }, u"the list of tags"_s);
        QTest::keyClicks(search, u"VIP"_s);
        press(*search, Qt::Key_Return);
        press(*search, Qt::Key_Return, Qt::ControlModifier);
        activate(*d->dialog);
        return;
    }
    list.setCurrentIndex(list.findText(u"Set a custom field"_s));
    auto &field = *qobject_cast<QComboBox *>(&part("bulkField"));
    field.setCurrentIndex(field.findData(u"123"_s));
    QTest::keyClicks(&part("bulkValue"), u"Premium"_s);
}

void BulkWindow::awaitPreview()
{
    const auto &go = part("bulkGo");
    if (!waitFor([&] { return go.isEnabled(); }, patience))
        stopWith(u"the preview did not come: "_s + textOf("bulkTime") + textOf("bulkState"));
}

int BulkWindow::count(const char *name) const
{
    const auto *button = d->dialog->findChild<QAbstractButton *>(QLatin1String(name));
    QString digits;
    for (const QChar each : button->isVisible() ? button->text().section(u' ', 0, 0) : QString()) {
        if (each.isDigit())
            digits += each;
    }
    return digits.toInt();
}

void BulkWindow::leaveDialog()
{
    press(*d->dialog, Qt::Key_Escape);
    await([&] { return !d->dialog; }, u"the end of the dialog"_s);
}

void BulkWindow::begin()
{
    press(*d->dialog, Qt::Key_Return, Qt::ControlModifier);
    await([&] { return !d->dialog; }, u"the act"_s);
    if (isOver())
        stopWith(u"the act was not begun"_s);
}

void BulkWindow::awaitUndo()
{
    if (!waitFor([this] { return find("undoAct") != nullptr; }, patience))
        stopWith(u"the act does not end: "_s + textOf("bulkText"));
}

void BulkWindow::beginUndo()
{
    qobject_cast<QAbstractButton *>(&part("undoAct"))->click();
    await([&] { return !isOver(); }, u"the undo"_s);
}

double BulkWindow::megabytesOnDisk() const
{
    qint64 bytes = 0;
    for (const QFileInfo &file :
        QDir(d->folder.path()).entryInfoList({u"contacts.sqlite*"_s}, QDir::Files))
        bytes += file.size();
    return static_cast<double>(bytes) / 1e6;
}

bool BulkWindow::isOver() const
{
    return writer().journal().openOfMany().empty();
}

QString BulkWindow::closeLine()
{
    await([this] { return find("closeAct") != nullptr; }, u"the end of the act"_s);
    const QString text = textOf("bulkText");
    qobject_cast<QAbstractButton *>(&part("closeAct"))->click();
    await([this] { return !find("closeAct"); }, u"the end of the line"_s);
    return text;
}

} // namespace rolodesk::bench
