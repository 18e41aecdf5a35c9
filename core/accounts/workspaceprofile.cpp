#include "core/accounts/workspaceprofile.h"

#include <QUuid>

namespace rolodesk {

WorkspaceProfile WorkspaceProfile::create()
{
    WorkspaceProfile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return profile;
}

} // namespace rolodesk
