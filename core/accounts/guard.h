#pragma once

#include "core/accounts/act.h"

#include <QByteArray>
#include <QObject>
#include <QSet>

namespace rolodesk {

/// What is forbidden in a workspace, and the hash of the pass phrase that may change it. A plain
/// value, kept with the workspace's profile.
struct GuardSettings {
    QSet<Act> forbidden; ///< Everything else is allowed.
    QByteArray phraseHash; ///< Argon2id in PHC form; empty = anybody may change the switches.

    friend bool operator==(const GuardSettings &, const GuardSettings &) = default;
};

/// The switches of an open workspace. It protects against accidents, not against an attacker on
/// this computer. Asked by `GuardedContactsApi`, which no write can go around, and by the window,
/// which says in time what is not possible.
class Guard final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Guard)

public:
    explicit Guard(GuardSettings settings, QObject *parent = nullptr);

    [[nodiscard]] bool allows(Act act) const { return !m_settings.forbidden.contains(act); }
    [[nodiscard]] const GuardSettings &settings() const { return m_settings; }
    void setSettings(const GuardSettings &settings);

Q_SIGNALS:
    void changed();

private:
    GuardSettings m_settings;
};

} // namespace rolodesk
