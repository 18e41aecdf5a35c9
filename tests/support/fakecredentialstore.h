#pragma once

#include "core/credentials/credentialstore.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace rolodesk::test {

/// A keychain in memory whose state a test sets.
class FakeCredentialStore final : public CredentialStore {
public:
    CredentialPlace place {CredentialPlace::Kind::Keychain, QStringLiteral("Test Keyring"), false};
    std::optional<CredentialError> error; ///< Every call but `look` and `unlock` fails with it.
    std::optional<CredentialError> lookError;
    bool unlocks = true; ///< What the person does with the dialog.
    QHash<QString, Secret> secrets;
    QStringList calls; ///< "read ENTRY" and so on, in order.

    CredentialReply<CredentialPlace> *look() override
    {
        calls << QStringLiteral("look");
        if (lookError)
            return CredentialReply<CredentialPlace>::failed(*lookError);
        return CredentialReply<CredentialPlace>::ready(place);
    }
    CredentialReply<CredentialDone> *unlock() override
    {
        calls << QStringLiteral("unlock");
        if (!unlocks)
            return CredentialReply<CredentialDone>::failed({CredentialError::Kind::Refused, {}});
        place.locked = false;
        return CredentialReply<CredentialDone>::ready(CredentialDone());
    }
    CredentialReply<Secret> *read(const QString &entry) override
    {
        calls << QStringLiteral("read ") + entry;
        if (const auto failure = problem())
            return CredentialReply<Secret>::failed(*failure);
        if (!secrets.contains(entry))
            return CredentialReply<Secret>::failed({CredentialError::Kind::Missing, {}});
        return CredentialReply<Secret>::ready(secrets.value(entry));
    }
    CredentialReply<CredentialDone> *write(const QString &entry, const Secret &secret) override
    {
        calls << QStringLiteral("write ") + entry;
        if (const auto failure = problem())
            return CredentialReply<CredentialDone>::failed(*failure);
        secrets.insert(entry, secret);
        return CredentialReply<CredentialDone>::ready(CredentialDone());
    }
    CredentialReply<CredentialDone> *remove(const QString &entry) override
    {
        calls << QStringLiteral("remove ") + entry;
        if (const auto failure = problem())
            return CredentialReply<CredentialDone>::failed(*failure);
        secrets.remove(entry);
        return CredentialReply<CredentialDone>::ready(CredentialDone());
    }

private:
    [[nodiscard]] std::optional<CredentialError> problem() const
    {
        if (place.locked)
            return CredentialError {CredentialError::Kind::Locked, {}};
        return error;
    }
};

} // namespace rolodesk::test
