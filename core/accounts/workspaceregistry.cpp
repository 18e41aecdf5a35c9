#include "core/accounts/workspaceregistry.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int version = 1;

struct SourceRow {
    KeySource source;
    const char *name;
};

constexpr std::array sources{
    SourceRow{KeySource::Keychain, "keychain"},
    SourceRow{KeySource::Memory, "memory"},
    SourceRow{KeySource::Helper, "helper"},
};

QJsonObject toJson(const WorkspaceProfile &profile)
{
    QJsonObject json{{u"id"_s, profile.id}, {u"name"_s, profile.name},
        {u"color"_s, profile.color}, {u"address"_s, profile.address.toString()},
        {u"secret_id"_s, profile.secretId}, {u"default_region"_s, profile.defaultRegion},
        {u"team"_s, profile.team}, {u"keeps_local_copy"_s, profile.keepsLocalCopy}};
    for (const SourceRow &row : sources) {
        if (row.source == profile.source)
            json.insert("key_source"_L1, QLatin1String(row.name));
    }
    if (!profile.helper.isEmpty()) {
        json.insert("helper"_L1,
            QJsonObject{{u"program"_s, profile.helper.program},
                {u"arguments"_s, QJsonArray::fromStringList(profile.helper.arguments)}});
    }
    QJsonArray forbidden;
    for (const Act act : allActs) {
        if (profile.guard.forbidden.contains(act))
            forbidden.append(nameOf(act));
    }
    if (!forbidden.isEmpty() || !profile.guard.phraseHash.isEmpty()) {
        json.insert("guard"_L1,
            QJsonObject{{u"forbidden"_s, forbidden},
                {u"phrase_hash"_s, QString::fromLatin1(profile.guard.phraseHash)}});
    }
    return json;
}

std::optional<WorkspaceProfile> profileFrom(const QJsonObject &json)
{
    WorkspaceProfile profile;
    profile.id = json.value("id"_L1).toString();
    profile.name = json.value("name"_L1).toString();
    profile.color = json.value("color"_L1).toString();
    profile.address = QUrl(json.value("address"_L1).toString());
    profile.secretId = json.value("secret_id"_L1).toString();
    profile.defaultRegion = json.value("default_region"_L1).toString();
    profile.team = json.value("team"_L1).toString();
    profile.keepsLocalCopy = json.value("keeps_local_copy"_L1).toBool(true);
    const QString source = json.value("key_source"_L1).toString();
    const auto *row = std::find_if(sources.begin(), sources.end(),
        [&source](const SourceRow &known) { return source == QLatin1String(known.name); });
    if (profile.id.isEmpty() || !profile.address.isValid() || row == sources.end())
        return std::nullopt;
    profile.source = row->source;
    const QJsonObject helper = json.value("helper"_L1).toObject();
    profile.helper.program = helper.value("program"_L1).toString();
    for (const QJsonValue &argument : helper.value("arguments"_L1).toArray())
        profile.helper.arguments.append(argument.toString());
    const QJsonObject guard = json.value("guard"_L1).toObject();
    profile.guard.phraseHash = guard.value("phrase_hash"_L1).toString().toLatin1();
    for (const QJsonValue &value : guard.value("forbidden"_L1).toArray()) {
        // A switch we do not know was set by a newer version, and cannot be honoured.
        const auto act = actNamed(value.toString());
        if (!act)
            return std::nullopt;
        profile.guard.forbidden.insert(*act);
    }
    return profile;
}

} // namespace

WorkspaceRegistry::WorkspaceRegistry(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

Result<void, RegistryError> WorkspaceRegistry::load()
{
    m_profiles.clear();
    m_lastOpened.clear();
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return Failure(RegistryError{RegistryError::Kind::CannotRead, m_path, file.errorString()});
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    if (json.value("version"_L1).toInt() > version)
        return Failure(RegistryError{RegistryError::Kind::NewerVersion, m_path, {}});
    bool damaged = json.value("version"_L1).toInt() != version;
    for (const QJsonValue &value : json.value("workspaces"_L1).toArray()) {
        if (const auto profile = profileFrom(value.toObject()))
            m_profiles.append(*profile);
        else
            damaged = true;
    }
    m_lastOpened = json.value("last_opened"_L1).toString();
    if (!damaged)
        return {};
    // What could be read goes on; the file itself is kept for whoever wants to look.
    const QString aside = m_path + u".damaged-"_s
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(m_path, aside))
        return Failure(RegistryError{RegistryError::Kind::CannotRead, m_path, {}});
    if (!m_profiles.isEmpty())
        (void)write();
    return Failure(RegistryError{RegistryError::Kind::Damaged, m_path, aside});
}

std::optional<WorkspaceProfile> WorkspaceRegistry::profile(const QString &id) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
        [&id](const WorkspaceProfile &profile) { return profile.id == id; });
    return found != m_profiles.cend() ? std::optional(*found) : std::nullopt;
}

std::optional<WorkspaceProfile> WorkspaceRegistry::find(const QString &nameOrId) const
{
    if (const auto byId = profile(nameOrId))
        return byId;
    std::optional<WorkspaceProfile> found;
    for (const WorkspaceProfile &profile : m_profiles) {
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
    return profile(m_lastOpened) ? m_lastOpened : QString();
}

Result<void, RegistryError> WorkspaceRegistry::change(const std::function<void()> &edit)
{
    // Another Rolodesk may have written meanwhile.
    if (auto read = load(); !read && read.error().kind != RegistryError::Kind::Damaged)
        return read;
    edit();
    const auto written = write();
    Q_EMIT changed();
    return written;
}

Result<void, RegistryError> WorkspaceRegistry::put(const WorkspaceProfile &profile)
{
    return change([this, &profile] {
        const auto known = std::find_if(m_profiles.begin(), m_profiles.end(),
            [&profile](const WorkspaceProfile &other) { return other.id == profile.id; });
        if (known != m_profiles.end())
            *known = profile;
        else
            m_profiles.append(profile);
    });
}

Result<void, RegistryError> WorkspaceRegistry::remove(const QString &id)
{
    return change([this, &id] {
        m_profiles.removeIf([&id](const WorkspaceProfile &profile) { return profile.id == id; });
    });
}

Result<void, RegistryError> WorkspaceRegistry::setLastOpened(const QString &id)
{
    if (m_lastOpened == id)
        return {};
    return change([this, &id] { m_lastOpened = id; });
}

Result<void, RegistryError> WorkspaceRegistry::write()
{
    const RegistryError error{RegistryError::Kind::CannotWrite, m_path, {}};
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return Failure(error);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QJsonArray workspaces;
    for (const WorkspaceProfile &profile : std::as_const(m_profiles))
        workspaces.append(toJson(profile));
    const QJsonObject json{{u"version"_s, version}, {u"last_opened"_s, m_lastOpened},
        {u"workspaces"_s, workspaces}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(RegistryError{error.kind, m_path, file.errorString()});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(json).toJson());
    if (!file.commit())
        return Failure(RegistryError{error.kind, m_path, file.errorString()});
    return {};
}

} // namespace rolodesk
