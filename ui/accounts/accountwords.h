#pragma once

#include <QList>
#include <QString>

namespace rolodesk {

struct WorkspaceProfile;

// What is said about an account in more than one place.

/// Where the authorization comes from, in a few words: "key in GNOME Keyring". `keychain` is its
/// name; empty when it is not known.
[[nodiscard]] QString keyPlaceOf(const WorkspaceProfile &profile, const QString &keychain);
/// "api.heymarket.com".
[[nodiscard]] QString shortAddressOf(const WorkspaceProfile &profile);
/// What is said where a name is entered that another workspace than `ownId` has, in any case; empty
/// for a name that is free.
[[nodiscard]] QString sameNameHint(
    const QList<WorkspaceProfile> &profiles, const QString &name, const QString &ownId);
/// "240 kB".
[[nodiscard]] QString sizeInWords(qint64 bytes);

} // namespace rolodesk
