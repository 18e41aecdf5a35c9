#include "core/accounts/workspaceregistry.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = RegistryError::Kind;

/// Who holds the lock reads and writes a few kilobytes.
constexpr int longestWait = 1000; // ms

Result<void, RegistryError> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder))
        return {};
    if (!QDir().mkpath(folder))
        return Failure(RegistryError{Kind::CannotWrite, path, {}});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void, RegistryError> take(QLockFile &lock, const QString &path)
{
    lock.setStaleLockTime(0); // stale is what belongs to no program any more
    if (lock.tryLock(longestWait))
        return {};
    const bool isHeld = lock.error() == QLockFile::LockFailedError;
    return Failure(RegistryError{isHeld ? Kind::Busy : Kind::CannotWrite, path, {}});
}

QString lockOf(const QString &path)
{
    return path + ".lock"_L1;
}

} // namespace

WorkspaceRegistry::WorkspaceRegistry(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

Result<WorkspaceRegistry::Found, RegistryError> WorkspaceRegistry::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Found();
    if (!file.open(QIODevice::ReadOnly))
        return Failure(RegistryError{Kind::CannotRead, m_path, file.errorString()});
    const QByteArray json = file.readAll();
    if (file.error() != QFile::NoError)
        return Failure(RegistryError{Kind::CannotRead, m_path, file.errorString()});
    const ReadWorkspaceList found = readWorkspaceList(json);
    if (found.state == ReadWorkspaceList::State::Newer)
        return Failure(RegistryError{Kind::NewerVersion, m_path, {}});
    return Found{found.list, found.state == ReadWorkspaceList::State::Damaged};
}

Result<void, RegistryError> WorkspaceRegistry::load(Damage damage)
{
    auto found = read();
    RegistryError error{Kind::Damaged, m_path, {}};
    if (found && found->isDamaged && damage == Damage::SetAside) {
        QLockFile lock(lockOf(m_path));
        const bool isOurs = take(lock, m_path).has_value();
        found = read(); // another program may have been mending it
        if (isOurs && found && found->isDamaged)
            error.detail = setAside(found->list).value_or(QString());
    }
    if (!found)
        return Failure(found.error());
    adopt(found->list);
    if (found->isDamaged)
        return Failure(error);
    return {};
}

std::optional<QString> WorkspaceRegistry::setAside(const WorkspaceList &list) const
{
    const QString aside = m_path + u".damaged-"_s
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::copy(m_path, aside))
        return std::nullopt;
    if (!write(list)) {
        QFile::remove(aside); // the file itself is still there
        return std::nullopt;
    }
    return aside;
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
    if (const auto made = makeFolderOf(m_path); !made)
        return made;
    QLockFile lock(lockOf(m_path));
    if (const auto taken = take(lock, m_path); !taken)
        return taken;
    const auto found = read();
    if (!found)
        return Failure(found.error());
    std::optional<RegistryError> damage;
    if (found->isDamaged) {
        const auto aside = setAside(found->list);
        if (!aside)
            return Failure(RegistryError{Kind::CannotWrite, m_path, {}});
        damage = RegistryError{Kind::Damaged, m_path, *aside};
    }
    WorkspaceList next = found->list;
    edit(next);
    Result<void, RegistryError> written;
    if (when == Write::Always || next != found->list)
        written = write(next);
    lock.unlock(); // before anybody hears of it
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
        return Failure(RegistryError{Kind::Gone, m_path, {}});
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
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(RegistryError{Kind::CannotWrite, m_path, file.errorString()});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // commit() alone does not notice that what was buffered could not be written.
    const QByteArray json = jsonOf(list);
    if (file.write(json) != json.size() || !file.flush() || !file.commit())
        return Failure(RegistryError{Kind::CannotWrite, m_path, file.errorString()});
    return {};
}

} // namespace rolodesk
