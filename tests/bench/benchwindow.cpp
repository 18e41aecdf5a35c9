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
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

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
    std::unique_ptr<ListHand> hand;
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
    d->hand = std::make_unique<ListHand>(*d->window);
    const bool isWhole = waitFor(
        [&] {
            return QTest::qWaitForWindowActive(d->window.get(), 0) && d->store->isIndexLoaded()
                && hand().model().isSettled() && hand().model().rowCount() == base.contacts();
        },
        120);
    if (!isWhole)
        stopWith(u"the window does not hold the base"_s);
    comeToRest();
}

BenchWindow::~BenchWindow()
{
    d->hand.reset();
    d->window.reset();
}

ListHand &BenchWindow::hand() const
{
    return *d->hand;
}

MainWindow &BenchWindow::window() const
{
    return *d->window;
}

} // namespace rolodesk::bench
