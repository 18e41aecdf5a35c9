#include "core/http/httpservice.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "tests/bench/standin.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

struct ListCase {
    const char *name;
    StandIn::Lists lists;
    int pageSize;
};

} // namespace

void measureBackfill(const Amounts &amounts, Report &report)
{
    const std::vector<ListCase> lists{
        {"v2 list", StandIn::Lists::Both, 100}, {"v1 list", StandIn::Lists::V1, 30}};
    const ContactMaker maker(amounts.backfill);
    report.setContacts(amounts.backfill);
    for (const ListCase &list : lists) {
        const StandIn standIn(maker, 0, list.lists);
        report.begin();
        QTemporaryDir folder;
        SystemClock clock;
        HttpService service(
            standIn.address(), Credentials{u"bench"_s, Secret("no secret")}, clock, 0);
        auto store = ContactStore::open(folder.filePath(u"contacts.sqlite"_s), u"bench"_s);
        if (!store)
            stopWith(u"no store: "_s + store.error().detail);
        SyncEngine engine(service.api(), **store, clock);
        QSignalSpy finished(&engine, &SyncEngine::finished);
        engine.start();
        if (!waitFor([&] { return !finished.isEmpty(); }, 600)
            || engine.status().loaded != amounts.backfill)
            stopWith(u"the base did not arrive"_s);
        const double needed = std::ceil(static_cast<double>(amounts.backfill) / list.pageSize);
        report.add(u"requests of a first load, all counted, by the "_s + QLatin1String(list.name),
            u"requests"_s, {.median = needed * 1.01},
            {static_cast<double>(engine.status().requests)});
        report.add(u"pages that are needed by the "_s + QLatin1String(list.name), u"requests"_s, {},
            {needed});
    }
}

} // namespace rolodesk::bench
