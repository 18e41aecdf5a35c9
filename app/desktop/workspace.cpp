#include "app/desktop/workspace.h"

#include "app/common/emptystore.h"
#include "core/http/httpservice.h"
#include "core/store/contactstore.h"
#include "core/sync/contactdetails.h"
#include "core/sync/contactlookup.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"

#include <QFileInfo>

namespace rolodesk::desktop {

Result<std::unique_ptr<Workspace>, StoreError> Workspace::open(WorkspacePlan plan, Clock &clock)
{
    const bool isNew = !QFileInfo::exists(plan.storeFile);
    auto store = ContactStore::open(plan.storeFile, plan.key);
    if (!store)
        return Failure(std::move(store.error()));
    return std::unique_ptr<Workspace>(
        new Workspace(std::move(plan), std::move(*store), clock, isNew));
}

Workspace::Workspace(
    WorkspacePlan plan, std::unique_ptr<ContactStore> store, Clock &clock, bool isNew)
    : m_plan(std::move(plan))
    , m_clock(clock)
    , m_isNew(isNew)
    , m_store(std::move(store))
{
    m_service = std::make_unique<HttpService>(
        m_plan.address, m_plan.credentials, m_clock, m_plan.requestsPerMinute);
    m_lookup = std::make_unique<ContactLookup>(m_service->api(), *m_store);
    m_details = std::make_unique<ContactDetails>(m_service->api(), *m_store, m_clock);
    m_sync = std::make_unique<SyncEngine>(m_service->api(), *m_store, m_clock);
}

Workspace::~Workspace()
{
    // Credentials that were never right must not leave folders behind, one for each attempt.
    const bool cameToNothing = m_isNew && !m_plan.sample && m_store->contactCount() == 0
        && !m_sync->status().lastComplete.isValid();
    m_sync.reset();
    m_details.reset();
    m_lookup.reset();
    m_service.reset();
    m_store.reset();
    if (cameToNothing)
        removeEmptyStore(m_plan.storeFile, m_plan.key);
}

WorkspaceContext Workspace::context()
{
    const int port = m_plan.address.port();
    const QString host = m_plan.address.host();
    return {.store = *m_store,
        .sync = *m_sync,
        .lookup = *m_lookup,
        .details = *m_details,
        .watch = m_service->watch(),
        .clock = m_clock,
        .pictures = &m_service->pictures(),
        .name = m_plan.name,
        .accent = {},
        .sample = m_plan.sample,
        .defaultRegion = m_plan.defaultRegion,
        .address = port < 0 ? host : host + QLatin1Char(':') + QString::number(port)};
}

} // namespace rolodesk::desktop
