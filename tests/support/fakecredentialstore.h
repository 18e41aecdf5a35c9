#pragma once

#include "core/credentials/credentialstore.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace rolodesk::test {

/// A keychain in memory whose state a test sets.
class FakeCredentialStore final : public CredentialStore {
public:
    CredentialPlace place {CredentialPlace::Kind::Keychain, QStringLiteral("Test Keyring"), false};
    std::optional<CredentialError> error; ///< Every call but `look` and `unlock` fails with it.
    std::optional<CredentialError> lookError;
    std::optional<CredentialError> readError; ///< Of `read` alone.
    std::optional<CredentialError> removeError; ///< Of `remove` alone.
    bool holdsWrites = false; ///< A write is done, and not answered: `heldWrite` is its reply.
    QPointer<CredentialReply<CredentialDone>> heldWrite;
    std::function<void()> onWrite; ///< Something happens while it is written.
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
        if (readError)
            return CredentialReply<Secret>::failed(*readError);
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
        if (onWrite)
            std::exchange(onWrite, nullptr)();
        if (holdsWrites) {
            heldWrite = new CredentialReply<CredentialDone>;
            return heldWrite;
        }
        return CredentialReply<CredentialDone>::ready(CredentialDone());
    }
    CredentialReply<CredentialDone> *remove(const QString &entry) override
    {
        calls << QStringLiteral("remove ") + entry;
        if (const auto failure = problem())
            return CredentialReply<CredentialDone>::failed(*failure);
        if (removeError)
            return CredentialReply<CredentialDone>::failed(*removeError);
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
