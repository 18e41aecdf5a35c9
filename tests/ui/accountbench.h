#pragma once

#include "core/accounts/accountdesk.h"
#include "core/credentials/memorycredentialstore.h"
#include "tests/support/fakecredentialstore.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>

namespace rolodesk::test {

/// A desk with a keychain that a test sets, a real registry in a folder of its own, and a service
/// that answers the check as it is told.
class AccountBench {
public:
    AccountBench()
        : registry(registryPath())
        , desk(registry, keychain, memory,
              [this](const AccountDraft &draft) { return check(draft); })
    {
        team.name = QStringLiteral("Northwind Traders");
        answer = team;
    }

    /// Keeps a profile, and a key for it where it belongs.
    WorkspaceProfile add(const QString &name, KeySource source = KeySource::Keychain,
        const QString &color = QStringLiteral("#1e7fd0"))
    {
        WorkspaceProfile profile = WorkspaceProfile::create();
        profile.name = name;
        profile.color = color;
        profile.address = QUrl(QStringLiteral("https://api.heymarket.com"));
        profile.defaultRegion = QStringLiteral("US");
        profile.team = QStringLiteral("Northwind Traders");
        profile.source = source;
        if (source == KeySource::Helper)
            profile.helper = {QStringLiteral("/usr/bin/heymarket-token"), {}};
        else
            profile.secretId = QStringLiteral("the-id");
        if (source == KeySource::Keychain)
            keychain.secrets.insert(profile.id, Secret("the-key"));
        if (!registry.put(profile))
            qFatal("the test's registry cannot be written");
        return profile;
    }
    /// From now on the list of workspaces cannot be written.
    void blockRegistry()
    {
        QFile::remove(registryPath());
        QDir().rmdir(m_folder.filePath(QStringLiteral("settings")));
        QFile inTheWay(m_folder.filePath(QStringLiteral("settings")));
        if (!inTheWay.open(QIODevice::WriteOnly))
            qFatal("the test's registry cannot be blocked");
    }

    [[nodiscard]] QString registryPath() const
    {
        return m_folder.filePath(QStringLiteral("settings/workspaces.json"));
    }

    FakeCredentialStore keychain;
    MemoryCredentialStore memory;
    Team team;
    Result<Team, ApiError> answer; ///< Of the next checks.
    bool holds = false; ///< The check is not answered; `held` is its reply.
    QPointer<ApiReply<Team>> held;
    QList<AccountDraft> checked;

private:
    ApiReply<Team> *check(const AccountDraft &draft)
    {
        checked.append(draft);
        if (!holds)
            return ApiReply<Team>::ready(answer);
        held = new ApiReply<Team>;
        return held;
    }

    QTemporaryDir m_folder;

public:
    WorkspaceRegistry registry;
    AccountDesk desk;
};

} // namespace rolodesk::test
