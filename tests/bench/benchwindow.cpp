#include "tests/bench/benchwindow.h"

#include "core/store/contactstore.h"
#include "core/sync/contactdetails.h"
#include "core/sync/contactlookup.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "tests/bench/process.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/mainwindow.h"

#include <QEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

/// When the next painting of one of the widgets is over and on screen.
class PaintClock final : public QObject {
public:
    void watch(QWidget &widget) { widget.installEventFilter(this); }
    void expect()
    {
        m_isExpected = true;
        m_paintedAt.reset();
    }
    [[nodiscard]] std::optional<double> paintedAt() const { return m_paintedAt; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // What is queued now comes after the painting and its flush, which are one event of the
        // window.
        if (event->type() == QEvent::Paint && std::exchange(m_isExpected, false))
            QMetaObject::invokeMethod(
                this, [this] { m_paintedAt = now(); }, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_isExpected = false;
    std::optional<double> m_paintedAt;
};

} // namespace

struct BenchWindow::Private {
    QTemporaryDir folder;
    test::AccountBench accounts;
    test::FakeContactsApi api;
    test::FakeWatch watch;
    test::FakePrompts prompts;
    SystemClock clock;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ContactStore> store;
    std::unique_ptr<SyncEngine> sync;
    std::unique_ptr<ContactLookup> lookup;
    std::unique_ptr<ContactDetails> details;
    std::unique_ptr<MainWindow> window;
    QWidget *panel = nullptr; ///< In place of the list where there is nothing to list.
    PaintClock paints;
};

BenchWindow::BenchWindow(const SeededBase &base)
    : d(std::make_unique<Private>())
{
    d->settings =
        std::make_unique<QSettings>(d->folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
    auto store = ContactStore::open(base.storeFile(), base.workspaceKey());
    if (!store)
        stopWith(u"the base cannot be opened: "_s + store.error().detail);
    d->store = std::move(*store);
    d->sync = std::make_unique<SyncEngine>(d->api, *d->store, d->clock);
    d->lookup = std::make_unique<ContactLookup>(d->api, *d->store);
    d->details = std::make_unique<ContactDetails>(d->api, *d->store, d->clock);
    d->window = std::make_unique<MainWindow>(*d->settings, d->prompts, d->accounts.desk);
    d->window->resize(1320, 720);
    d->window->showWorkspace(
        {*d->store, *d->sync, *d->lookup, *d->details, d->watch, d->clock, nullptr, u"Bench"_s,
            QColor(0x5c, 0x6b, 0xc0), false, u"US"_s, u"127.0.0.1"_s, u"bench"_s, nullptr, false});
    d->window->show();
    d->window->activateWindow();
    d->panel = d->window->findChild<QWidget *>(u"listState"_s);
    d->paints.watch(*table().viewport());
    d->paints.watch(*d->panel);
    const bool isWhole = waitFor(
        [&] {
            return QTest::qWaitForWindowActive(d->window.get(), 0) && d->store->isIndexLoaded()
                && model().isSettled() && model().rowCount() == base.contacts();
        },
        120);
    if (!isWhole)
        stopWith(u"the window does not hold the base"_s);
    comeToRest();
}

BenchWindow::~BenchWindow()
{
    d->window.reset();
}

ContactTableView &BenchWindow::table() const
{
    return *d->window->findChild<ContactTableView *>(u"contactTable"_s);
}

ContactTableModel &BenchWindow::model() const
{
    return *qobject_cast<ContactTableModel *>(table().model());
}

QLineEdit &BenchWindow::searchBox() const
{
    return *d->window->findChild<QLineEdit *>(u"searchBox"_s);
}

double BenchWindow::untilPainted(const std::function<void()> &act)
{
    // What was painted before the answer does not count. What shows the answer is painted in the
    // turn that follows it: the list notices by itself, a list of nothing has another page.
    const auto paintAnswer = [&] {
        d->paints.expect();
        (table().isVisible() ? table().viewport() : d->panel)->update();
    };
    const auto answered =
        QObject::connect(&model(), &ContactTableModel::orderChanged, &d->paints, paintAnswer);
    const double begin = now();
    d->paints.expect();
    act();
    if (model().isSettled()) // nothing new to ask for
        paintAnswer();
    const bool isShown =
        waitFor([&] { return model().isSettled() && d->paints.paintedAt().has_value(); }, 60);
    QObject::disconnect(answered);
    if (!isShown)
        stopWith(u"the list did not answer"_s);
    return (*d->paints.paintedAt() - begin) * 1000;
}

void BenchWindow::comeToRest()
{
    double before = ownSeconds();
    for (int calm = 0; calm < 3;) {
        letPass(0.1);
        const double after = ownSeconds();
        calm = after - before < 0.02 ? calm + 1 : 0;
        before = after;
    }
}

} // namespace rolodesk::bench
