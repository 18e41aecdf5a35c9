#include "app/desktop/workspace.h"

#include "app/common/emptystore.h"
#include "core/accounts/guardedapis.h"
#include "core/accounts/teamwatch.h"
#include "core/api/servicewatch.h"
#include "core/editing/contactwriter.h"
#include "core/editing/writetroubles.h"
#include "core/http/httpservice.h"
#include "core/http/storedkeytokensource.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/sync/contactdetails.h"
#include "core/sync/contactlookup.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "core/views/viewregistry.h"

#include <QFileInfo>

namespace rolodesk::desktop {

Result<std::unique_ptr<Workspace>, StoreError> Workspace::open(
    WorkspacePlan plan, ProfileAccess access, Clock &clock)
{
    const bool isNew = !QFileInfo::exists(plan.storeFile);
    auto store = plan.storeFile.isEmpty() ? ContactStore::openInMemory(plan.key)
                                          : ContactStore::open(plan.storeFile, plan.key);
    if (!store)
        return Failure(std::move(store.error()));
    return std::unique_ptr<Workspace>(
        new Workspace(std::move(plan), std::move(*store), std::move(access), clock, isNew));
}

Workspace::Workspace(WorkspacePlan plan, std::unique_ptr<ContactStore> store, ProfileAccess access,
    Clock &clock, bool isNew)
    : m_plan(std::move(plan))
    , m_clock(clock)
    , m_isNew(isNew)
    , m_storedKey(access.storedKey)
    , m_store(std::move(store))
    , m_guard(m_plan.guard)
{
    m_views = std::make_unique<ViewRegistry>(m_plan.viewsFile);
    m_service = std::make_unique<HttpService>(
        m_plan.address, std::move(access.tokens), m_clock, m_plan.requestsPerMinute);
    if (m_plan.saved)
        m_team = std::make_unique<TeamWatch>(m_service->api(), expectedTeam());
    m_apis = std::make_unique<GuardedApis>(m_service->api(), m_guard, m_team.get());
    m_journal = std::make_unique<WriteJournal>(*m_store);
    m_writer = std::make_unique<ContactWriter>(
        [apis = m_apis.get()](Act purpose) -> ContactsApi & { return apis->forPurpose(purpose); },
        *m_store, *m_journal, m_clock);
    m_lookup = std::make_unique<ContactLookup>(api(), *m_store);
    m_details = std::make_unique<ContactDetails>(api(), *m_store, m_clock);
    m_sync = std::make_unique<SyncEngine>(api(), *m_store, m_clock);
    m_sync->keepCurrent(true);
    m_sync->watch(m_service->watch());
    QObject::connect(&m_service->watch(), &ServiceWatch::requestFailed, m_writer.get(),
        [this](const ApiError &error) { m_failures.add(error, m_clock.nowUtc()); });
    QObject::connect(m_sync.get(), &SyncEngine::statusChanged, m_writer.get(),
        [this] { wakeWriter(); });
    m_writer->start();
}

ContactsApi &Workspace::api()
{
    return m_apis->forPurpose(Act::Edit);
}

void Workspace::wakeWriter()
{
    const QDateTime answered = m_sync->status().lastContact;
    if (answered == std::exchange(m_lastContact, answered))
        return;
    if (m_writer->status().trouble && isDisprovedByAnAnswer(*m_writer->status().trouble))
        m_writer->kick();
}

Workspace::~Workspace()
{
    // Credentials that were never right must not leave folders behind, one for each attempt.
    const bool cameToNothing = m_isNew && !m_plan.sample && !m_plan.storeFile.isEmpty() && m_store->contactCount() == 0
        && m_journal->open().isEmpty()
        && !m_sync->status().lastComplete.isValid();
    m_sync.reset();
    m_details.reset();
    m_lookup.reset();
    m_writer.reset();
    m_journal.reset();
    m_apis.reset();
    m_team.reset();
    m_service.reset();
    m_store.reset();
    if (cameToNothing)
        removeEmptyStore(m_plan.storeFile, m_plan.key);
}

qint64 Workspace::expectedTeam() const
{
    return m_plan.teamId != 0 ? m_plan.teamId : m_store->directory().team.id;
}

void Workspace::follow(const WorkspaceProfile &profile)
{
    m_plan.name = profile.name;
    m_plan.color = profile.color;
    m_plan.defaultRegion = profile.defaultRegion;
    m_plan.guard = profile.guard;
    m_guard.setSettings(profile.guard);
}

bool Workspace::renewKey(const WorkspaceProfile &profile)
{
    if (!m_storedKey || profile.source != m_plan.source || profile.address != m_plan.address)
        return false;
    m_storedKey->renew(profile.secretId);
    m_plan.teamId = profile.teamId;
    if (m_team) {
        m_team->expect(expectedTeam());
        m_team->askAgain();
    }
    m_writer->kick();
    // A run that is about to fail for want of the old key does not know yet that it may go on.
    SyncEngine *const sync = m_sync.get();
    const bool isUnderWay = sync->status().phase != SyncStatus::Phase::Failed;
    if (isUnderWay) {
        QObject::connect(
            sync, &SyncEngine::finished, sync,
            [sync] {
                const std::optional<ApiError> &error = sync->status().error;
                if (sync->status().phase == SyncStatus::Phase::Failed && error
                    && (error->kind == ApiError::Kind::NoCredentials
                        || error->kind == ApiError::Kind::Unauthorized
                        || error->kind == ApiError::Kind::OtherTeam))
                    sync->retry();
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    }
    sync->retry();
    return true;
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
        .accent = QColor(m_plan.color),
        .sample = m_plan.sample,
        .defaultRegion = m_plan.defaultRegion,
        .address = port < 0 ? host : host + QLatin1Char(':') + QString::number(port),
        .id = m_plan.id,
        .guard = &m_guard,
        .saved = m_plan.saved,
        .views = m_views.get(),
        .api = &api(),
        .writer = m_writer.get()};
}

} // namespace rolodesk::desktop
