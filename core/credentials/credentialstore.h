#pragma once

#include "core/async/reply.h"
#include "core/credentials/secret.h"

#include <QObject>
#include <QString>

namespace rolodesk {

/// Why a credential store did not do what it was asked.
struct CredentialError {
    enum class Kind {
        NoService, ///< There is no keychain in this session (no D-Bus, no provider, no library).
        Locked, ///< It is there and locked; `unlock` asks the person.
        Refused, ///< The keychain or the person said no.
        Missing, ///< It is open and holds nothing for us: never stored, deleted behind our back, or
                 ///< stored by another user of this computer.
        NotEntered, ///< The secrets live as long as the program, and this one was not given in this
                    ///< run.
        TimedOut, ///< No answer in time; a dialog of the keychain may still wait for the person.
        Broken, ///< Anything else; `detail` has the keychain's words.
    };
    Kind kind = Kind::Broken;
    QString detail; ///< For the log: technical, without secrets.

    friend bool operator==(const CredentialError &, const CredentialError &) = default;
};

/// The kind's name for a log or for `--json` output, for example "no_service".
[[nodiscard]] QString nameOf(CredentialError::Kind kind);

/// Where secrets are kept, in words for a person.
struct CredentialPlace {
    enum class Kind {
        Keychain, ///< Kept by the desktop, beyond the end of the program.
        Memory, ///< Gone with the program.
    };
    Kind kind = Kind::Memory;
    QString name; ///< Of a keychain: "GNOME Keyring", "KDE Wallet", "KeePassXC"… Never translated.
    bool locked = false;

    friend bool operator==(const CredentialPlace &, const CredentialPlace &) = default;
};

template<typename T>
using CredentialReply = Reply<T, CredentialError>;

/// The outcome of a call that has no value.
struct CredentialDone { };

/// Keeps one secret for each entry (port). Implementations: the desktop's keychain, memory for this
/// run only. There is none that writes a file.
///
/// Calls are queued and carried out one at a time. Nothing blocks: a keychain may ask the person
/// something, which takes as long as it takes; each call but `unlock` ends with TimedOut after
/// a time of its own.
class CredentialStore : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialStore)

public:
    explicit CredentialStore(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Which store answers here and whether it is locked. Asks the person nothing.
    [[nodiscard]] virtual CredentialReply<CredentialPlace> *look() = 0;
    /// Asks the person to unlock the store, by its own dialog; answers when that was closed.
    [[nodiscard]] virtual CredentialReply<CredentialDone> *unlock() = 0;

    /// The secret of the entry; Missing when there is none (in memory: NotEntered). An open keychain that says "not found"
    /// says Missing, a locked one Locked: what cannot be seen is never taken for gone.
    [[nodiscard]] virtual CredentialReply<Secret> *read(const QString &entry) = 0;
    /// Keeps the secret, in place of an earlier one.
    [[nodiscard]] virtual CredentialReply<CredentialDone> *write(
        const QString &entry, const Secret &secret) = 0;
    /// Succeeds, too, when there was none.
    [[nodiscard]] virtual CredentialReply<CredentialDone> *remove(const QString &entry) = 0;
};

} // namespace rolodesk
