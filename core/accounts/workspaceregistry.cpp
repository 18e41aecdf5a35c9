#include "core/accounts/workspaceregistry.h"

#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = RegistryError::Kind;

} // namespace

WorkspaceRegistry::WorkspaceRegistry(QString path, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path))
{
}

Result<WorkspaceRegistry::Found, RegistryError> WorkspaceRegistry::read() const
{
    const auto json = m_file.read();
    if (!json)
        return Failure(errorAs<RegistryError>(json.error()));
    if (!*json)
        return Found();
    const ReadWorkspaceList found = readWorkspaceList(**json);
    if (found.state == ReadWorkspaceList::State::Newer)
        return Failure(RegistryError{Kind::NewerVersion, m_file.path(), {}});
    return Found{found.list, found.state == ReadWorkspaceList::State::Damaged};
}

Result<void, RegistryError> WorkspaceRegistry::load(Damage damage)
{
    auto found = read();
    RegistryError error{Kind::Damaged, m_file.path(), {}};
    if (found && found->isDamaged && damage == Damage::SetAside) {
        const auto lock = m_file.lock();
        found = read(); // another program may have been mending it
        if (lock && found && found->isDamaged)
            error.detail = m_file.setAside(jsonOf(found->list)).value_or(QString());
    }
    if (!found)
        return Failure(found.error());
    adopt(found->list);
    if (found->isDamaged)
        return Failure(error);
    return {};
}

void WorkspaceRegistry::adopt(const WorkspaceList &list)
{
    if (list == m_list)
        return;
    m_list = list;
    Q_EMIT changed();
}

std::optional<WorkspaceProfile> WorkspaceRegistry::profile(const QString &id) const
{
    const auto found = std::find_if(profiles().cbegin(), profiles().cend(),
        [&id](const WorkspaceProfile &profile) { return profile.id == id; });
    return found != profiles().cend() ? std::optional(*found) : std::nullopt;
}

std::optional<WorkspaceProfile> WorkspaceRegistry::find(const QString &nameOrId) const
{
    if (const auto byId = profile(nameOrId))
        return byId;
    std::optional<WorkspaceProfile> found;
    for (const WorkspaceProfile &profile : profiles()) {
        if (profile.name.compare(nameOrId, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return std::nullopt;
        found = profile;
    }
    return found;
}

QString WorkspaceRegistry::lastOpened() const
{
    return profile(m_list.lastOpened) ? m_list.lastOpened : QString();
}

Result<void, RegistryError> WorkspaceRegistry::change(
    const std::function<void(WorkspaceList &)> &edit, Write when)
{
    auto lock = m_file.lock();
    if (!lock)
        return Failure(errorAs<RegistryError>(lock.error()));
    const auto found = read();
    if (!found)
        return Failure(found.error());
    std::optional<RegistryError> damage;
    if (found->isDamaged) {
        const auto aside = m_file.setAside(jsonOf(found->list));
        if (!aside)
            return Failure(RegistryError{Kind::CannotWrite, m_file.path(), {}});
        damage = RegistryError{Kind::Damaged, m_file.path(), *aside};
    }
    WorkspaceList next = found->list;
    edit(next);
    Result<void, RegistryError> written;
    if (when == Write::Always || next != found->list)
        written = write(next);
    lock->reset(); // before anybody hears of it
    adopt(written ? next : found->list);
    if (damage)
        Q_EMIT damageFound(*damage);
    return written;
}

Result<void, RegistryError> WorkspaceRegistry::put(const WorkspaceProfile &profile)
{
    return change([&profile](WorkspaceList &list) {
        const auto known = std::find_if(list.profiles.begin(), list.profiles.end(),
            [&profile](const WorkspaceProfile &other) { return other.id == profile.id; });
        if (known != list.profiles.end())
            *known = profile;
        else
            list.profiles.append(profile);
    });
}

Result<WorkspaceProfile, RegistryError> WorkspaceRegistry::edit(
    const QString &id, const std::function<void(WorkspaceProfile &)> &change)
{
    std::optional<WorkspaceProfile> edited;
    const auto made = this->change([&](WorkspaceList &list) {
        for (WorkspaceProfile &profile : list.profiles) {
            if (profile.id != id)
                continue;
            change(profile);
            profile.id = id;
            edited = profile;
        }
    });
    if (!made)
        return Failure(made.error());
    if (!edited)
        return Failure(RegistryError{Kind::Gone, m_file.path(), {}});
    return *edited;
}

Result<void, RegistryError> WorkspaceRegistry::remove(const QString &id)
{
    return change([&id](WorkspaceList &list) {
        list.profiles.removeIf([&id](const WorkspaceProfile &profile) { return profile.id == id; });
    });
}

Result<void, RegistryError> WorkspaceRegistry::setLastOpened(const QString &id)
{
    return change([&id](WorkspaceList &list) { list.lastOpened = id; });
}

Result<void, RegistryError> WorkspaceRegistry::rewrite()
{
    return change([](WorkspaceList &) {}, Write::Always);
}

Result<void, RegistryError> WorkspaceRegistry::write(const WorkspaceList &list) const
{
    if (const auto written = m_file.write(jsonOf(list)); !written)
        return Failure(errorAs<RegistryError>(written.error()));
    return {};
}

} // namespace rolodesk
