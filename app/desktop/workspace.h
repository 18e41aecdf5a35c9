#pragma once

#include "core/credentials/secret.h"
#include "core/store/storeerror.h"
#include "core/util/result.h"
#include "ui/workspacecontext.h"

#include <QUrl>

#include <memory>

namespace rolodesk {
class Clock;
class HttpService;
} // namespace rolodesk

namespace rolodesk::desktop {

/// What a workspace is made of.
struct WorkspacePlan {
    QUrl address;
    Credentials credentials;
    QString key; ///< Names whose data the local copy holds.
    QString storeFile;
    QString name; ///< For the title bar.
    QString defaultRegion;
    bool sample = false;
    int requestsPerMinute = 500; ///< 0 = no limit.
};

/// The services of one open workspace: local copy, connection, and what keeps the one up to date
/// with the other. Built and taken apart as a whole.
class Workspace final {
public:
    /// The clock outlives the workspace. A local copy that this call created, and that never got a
    /// contact, goes when the workspace is closed.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>, StoreError> open(
        WorkspacePlan plan, Clock &clock);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    /// For the window, which has to let go of it before this dies.
    [[nodiscard]] WorkspaceContext context();
    [[nodiscard]] const WorkspacePlan &plan() const { return m_plan; }
    [[nodiscard]] SyncEngine &sync() { return *m_sync; }
    [[nodiscard]] ContactStore &store() { return *m_store; }

private:
    Workspace(WorkspacePlan plan, std::unique_ptr<ContactStore> store, Clock &clock, bool isNew);

    WorkspacePlan m_plan;
    Clock &m_clock;
    bool m_isNew; ///< There was no local copy before.
    // In the order in which they need each other; they die the other way round.
    std::unique_ptr<ContactStore> m_store;
    std::unique_ptr<HttpService> m_service;
    std::unique_ptr<ContactLookup> m_lookup;
    std::unique_ptr<ContactDetails> m_details;
    std::unique_ptr<SyncEngine> m_sync;
};

} // namespace rolodesk::desktop
