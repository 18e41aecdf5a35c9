#include "core/http/httpservice.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "tests/bench/standin.h"
#include "ui/contacts/contacttablemodel.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

/// Contacts a second from an empty store to a list that holds all of them.
double contactsPerSecond(const StandIn &service, int contacts)
{
    QTemporaryDir folder;
    SystemClock clock;
    HttpService http(service.address(), Credentials{u"bench"_s, Secret("no secret")}, clock, 0);
    auto store = ContactStore::open(folder.filePath(u"contacts.sqlite"_s), u"bench"_s);
    if (!store)
        stopWith(u"no store: "_s + store.error().detail);
    SyncEngine engine(http.api(), **store, clock);
    ContactTableModel model(**store, engine, clock);
    const double begin = now();
    engine.start();
    if (!waitFor([&] { return model.rowCount() == contacts && model.isSettled(); }, 600))
        stopWith(u"the base did not arrive"_s);
    return contacts / (now() - begin);
}

} // namespace

void measureIntake(const Amounts &amounts, Report &report)
{
    const ContactMaker maker(amounts.intake);
    const StandIn service(maker);
    report.setContacts(amounts.intake);
    report.begin();
    std::vector<double> rates;
    for (int i = 0; i < (amounts.intake > 1000 ? 3 : 1); ++i)
        rates.push_back(contactsPerSecond(service, amounts.intake));
    report.add(u"pages of 100 to store to list"_s, u"contacts/s"_s,
        {.median = 30000, .isAtLeast = true}, rates);
}

} // namespace rolodesk::bench
