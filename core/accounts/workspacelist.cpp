#include "core/accounts/workspacelist.h"

#include "core/util/rowwith.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int version = 1;

struct SourceRow {
    KeySource source;
    QLatin1StringView name;
};

constexpr std::array sources{
    SourceRow{KeySource::Keychain, "keychain"_L1},
    SourceRow{KeySource::Memory, "memory"_L1},
    SourceRow{KeySource::Helper, "helper"_L1},
};

QJsonObject objectOf(const WorkspaceProfile &profile)
{
    QJsonObject json{{u"id"_s, profile.id}, {u"name"_s, profile.name},
        {u"color"_s, profile.color}, {u"address"_s, profile.address.toString()},
        {u"secret_id"_s, profile.secretId}, {u"default_region"_s, profile.defaultRegion},
        {u"team"_s, profile.team}, {u"keeps_local_copy"_s, profile.keepsLocalCopy}};
    if (profile.teamId != 0)
        json.insert("team_id"_L1, profile.teamId);
    if (profile.leftKeyInKeychain)
        json.insert("left_key_in_keychain"_L1, true);
    json.insert("key_source"_L1, rowWith(sources, &SourceRow::source, profile.source)->name);
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
    profile.teamId = json.value("team_id"_L1).toInteger();
    profile.leftKeyInKeychain = json.value("left_key_in_keychain"_L1).toBool();
    profile.keepsLocalCopy = json.value("keeps_local_copy"_L1).toBool(true);
    const QString source = json.value("key_source"_L1).toString();
    const SourceRow *row = rowWith(sources, &SourceRow::name, source);
    if (profile.id.isEmpty() || !profile.address.isValid() || !row)
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

ReadWorkspaceList readWorkspaceList(const QByteArray &json)
{
    using State = ReadWorkspaceList::State;
    ReadWorkspaceList read;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int found = object.value("version"_L1).toInt();
    if (found > version)
        return {State::Newer, {}};
    if (found != version)
        read.state = State::Damaged;
    for (const QJsonValue &value : object.value("workspaces"_L1).toArray()) {
        if (const auto profile = profileFrom(value.toObject()))
            read.list.profiles.append(*profile);
        else
            read.state = State::Damaged;
    }
    read.list.lastOpened = object.value("last_opened"_L1).toString();
    return read;
}

QByteArray jsonOf(const WorkspaceList &list)
{
    QJsonArray workspaces;
    for (const WorkspaceProfile &profile : list.profiles)
        workspaces.append(objectOf(profile));
    return QJsonDocument(QJsonObject{{u"version"_s, version}, {u"last_opened"_s, list.lastOpened},
                             {u"workspaces"_s, workspaces}})
        .toJson();
}

} // namespace rolodesk
