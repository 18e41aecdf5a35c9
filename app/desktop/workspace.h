#pragma once

#include "app/common/profileaccess.h"
#include "core/accounts/guard.h"
#include "core/store/storeerror.h"
#include "core/support/failurelog.h"
#include "core/util/result.h"
#include "ui/workspacecontext.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <memory>
#include <optional>

namespace rolodesk {
class Clock;
class ContactWriter;
class ContactsApi;
class GuardedApis;
class HttpService;
class TeamWatch;
class ViewRegistry;
class WriteJournal;
} // namespace rolodesk

namespace rolodesk::desktop {

/// What a workspace is made of. A plain value without secrets.
struct WorkspacePlan {
    QString id; ///< Of the profile; any unique text for a workspace that has none.
    QUrl address;
    QString key; ///< Names whose data the local copy holds.
    QString storeFile; ///< Empty: the local copy is kept in memory only.
    QString viewsFile; ///< The saved views, which are kept whether the local copy is or not.
    QString name; ///< For the title bar.
    QString color; ///< "#rrggbb"; may be empty.
    QString defaultRegion;
    qint64 teamId = 0; ///< Of the team whose contacts these are; 0: not known.
    GuardSettings guard;
    KeySource source = KeySource::Memory;
    bool sample = false;
    bool saved = false; ///< A profile of the registry.
    int requestsPerMinute = 500; ///< 0 = no limit.
};

/// The services of one open workspace: local copy, connection, and what keeps the one up to date
/// with the other. Built and taken apart as a whole.
class Workspace final {
public:
    /// The clock outlives the workspace, and so do the stores `access` reads. A local copy that
    /// this call created, and that never got a contact, goes when the workspace is closed.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>, StoreError> open(
        WorkspacePlan plan, ProfileAccess access, Clock &clock);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    /// For the window, which has to let go of it before this dies.
    [[nodiscard]] WorkspaceContext context();
    [[nodiscard]] const WorkspacePlan &plan() const { return m_plan; }
    [[nodiscard]] SyncEngine &sync() { return *m_sync; }
    [[nodiscard]] ContactStore &store() { return *m_store; }
    /// The service for whatever may write, behind the switches of this workspace. There is no other
    /// way to it from here.
    [[nodiscard]] ContactsApi &api();
    [[nodiscard]] ContactWriter &writer() { return *m_writer; }

    /// What failed lately, be it a read or a write, the last one last; a few at most.
    [[nodiscard]] const FailureLog &failures() const { return m_failures; }

    /// Name, colour, region and switches as the profile has them now.
    void follow(const WorkspaceProfile &profile);
    /// The key was entered anew. False when that needs the workspace to be opened again.
    [[nodiscard]] bool renewKey(const WorkspaceProfile &profile);

private:
    Workspace(WorkspacePlan plan, std::unique_ptr<ContactStore> store, ProfileAccess access,
        Clock &clock, bool isNew);
    /// Writes that wait for the service go on as soon as it answers again.
    void wakeWriter();
    /// As the profile says, or else the local copy.
    [[nodiscard]] qint64 expectedTeam() const;

    WorkspacePlan m_plan;
    Clock &m_clock;
    bool m_isNew; ///< There was no local copy before.
    FailureLog m_failures;
    QDateTime m_lastContact; ///< The service's last answer, as the engine told it.
    StoredKeyTokenSource *m_storedKey; ///< Belongs to the service.
    // In the order in which they need each other; they die the other way round.
    std::unique_ptr<ContactStore> m_store;
    std::unique_ptr<ViewRegistry> m_views;
    std::unique_ptr<HttpService> m_service;
    Guard m_guard;
    std::unique_ptr<TeamWatch> m_team; ///< Null where no profile says whose contacts these are.
    std::unique_ptr<GuardedApis> m_apis;
    std::unique_ptr<WriteJournal> m_journal;
    std::unique_ptr<ContactWriter> m_writer;
    std::unique_ptr<ContactLookup> m_lookup;
    std::unique_ptr<ContactDetails> m_details;
    std::unique_ptr<SyncEngine> m_sync;
};

} // namespace rolodesk::desktop
