#include "app/cli/checkcommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/api/contactsapi.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

void CheckCommand::start()
{
    context().api->getTeam(Lane::Interactive)->then(this, [this](Result<Team, ApiError> team) {
        if (!team)
            return finish(output().fail(team.error()));
        m_team = *team;
        askInboxes();
    });
}

void CheckCommand::askInboxes()
{
    context()
        .api->listInboxes(Lane::Interactive)
        ->then(this, [this](Result<QList<Inbox>, ApiError> inboxes) {
            if (!inboxes)
                return finish(output().fail(inboxes.error()));
            print(*inboxes);
            finish(output().isBroken() ? Partial : Done);
        });
}

void CheckCommand::print(const QList<Inbox> &inboxes)
{
    output().line(u"team\t%1\t%2"_s.arg(m_team.id).arg(cell(m_team.name)));
    QJsonArray members;
    for (const TeamMember &member : m_team.members) {
        output().line(
            u"member\t%1\t%2\t%3"_s.arg(member.id.value).arg(cell(member.name), cell(member.role)));
        members.append(QJsonObject{
            {"id"_L1, member.id.value}, {"name"_L1, member.name}, {"role"_L1, member.role}});
    }
    QJsonArray shown;
    for (const Inbox &inbox : inboxes) {
        output().line(u"inbox\t%1\t%2\t%3"_s.arg(inbox.id).arg(
            cell(inbox.name), cell(inbox.phones.join(u' '))));
        shown.append(QJsonObject{{"id"_L1, inbox.id}, {"name"_L1, inbox.name},
            {"phones"_L1, QJsonArray::fromStringList(inbox.phones)}});
    }
    output().document(
        QJsonObject{{"team"_L1, QJsonObject{{"id"_L1, m_team.id}, {"name"_L1, m_team.name}}},
            {"members"_L1, members}, {"inboxes"_L1, shown}});
}

} // namespace rolodesk::cli
