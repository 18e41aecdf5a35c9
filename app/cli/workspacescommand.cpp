#include "app/cli/workspacescommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

void WorkspacesCommand::start()
{
    QJsonArray shown;
    for (const WorkspaceProfile &profile : context().workspaces->profiles()) {
        output().line(QStringList{cell(profile.name), profile.address.toString(),
            nameOf(profile.source),
            profile.keepsLocalCopy ? u"local copy"_s : u"no local copy"_s, cell(profile.team)}
                          .join(u'\t'));
        QJsonArray forbidden;
        for (const Act act : allActs) {
            if (profile.guard.forbidden.contains(act))
                forbidden.append(rolodesk::nameOf(act));
        }
        shown.append(QJsonObject{{"id"_L1, profile.id}, {"name"_L1, profile.name},
            {"address"_L1, profile.address.toString()}, {"key"_L1, nameOf(profile.source)},
            {"keeps_local_copy"_L1, profile.keepsLocalCopy}, {"team"_L1, profile.team},
            {"default_country"_L1, profile.defaultRegion}, {"forbidden"_L1, forbidden}});
    }
    output().document(shown);
    finish(output().isBroken() || context().someWorkspacesLost ? Partial : Done);
}

} // namespace rolodesk::cli
