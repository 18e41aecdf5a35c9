#pragma once

#include "core/accounts/guardedcontactsapi.h"

namespace rolodesk {

/// The service for every purpose somebody may write for, each behind the switches of the workspace
/// that go with it: what a ContactWriter gets.
class GuardedApis final {
    Q_DISABLE_COPY_MOVE(GuardedApis)

public:
    /// All outlive the object. `team`: null where no team is expected.
    GuardedApis(ContactsApi &api, const Guard &guard, TeamWatch *team = nullptr)
        : m_edit(api, guard, Act::Edit, team)
        , m_bulk(api, guard, Act::BulkEdit, team)
        , m_import(api, guard, Act::Import, team)
    {
    }

    /// `purpose`: Edit, BulkEdit or Import.
    [[nodiscard]] ContactsApi &forPurpose(Act purpose)
    {
        if (purpose == Act::Import)
            return m_import;
        return purpose == Act::BulkEdit ? m_bulk : m_edit;
    }

private:
    GuardedContactsApi m_edit;
    GuardedContactsApi m_bulk;
    GuardedContactsApi m_import;
};

} // namespace rolodesk
