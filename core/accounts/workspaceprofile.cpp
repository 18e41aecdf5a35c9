#include "core/accounts/workspaceprofile.h"

#include <QUuid>

namespace rolodesk {

WorkspaceProfile WorkspaceProfile::create()
{
    WorkspaceProfile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

WorkspaceProfile merged(const WorkspaceProfile &latest, const WorkspaceProfile &before,
    const WorkspaceProfile &after)
{
    WorkspaceProfile result = latest;
    const auto take = [&](auto member) {
        if (after.*member != before.*member)
            result.*member = after.*member;
    };
    take(&WorkspaceProfile::name);
    take(&WorkspaceProfile::color);
    take(&WorkspaceProfile::address);
    take(&WorkspaceProfile::secretId);
    take(&WorkspaceProfile::source);
    take(&WorkspaceProfile::helper);
    take(&WorkspaceProfile::defaultRegion);
    take(&WorkspaceProfile::team);
    take(&WorkspaceProfile::teamId);
    take(&WorkspaceProfile::keepsLocalCopy);
    return result;
}

bool isOtherTeam(qint64 expected, qint64 told)
{
    return expected != 0 && told != 0 && expected != told;
}

} // namespace rolodesk
