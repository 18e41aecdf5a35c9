#pragma once

#include "core/contacts/directory.h"
#include "core/editing/contactchanges.h"

#include <QStringList>

#include <optional>

namespace rolodesk::cli {

/// What the options of `edit` and `create` ask for, as typed. A plain value.
struct EditWishes {
    QStringList set; ///< "FIELD=VALUE"
    QStringList addTags; ///< By name, or "#ID".
    QStringList removeTags;
    std::optional<QString> owner; ///< By name, "#ID" or "none".
    bool optOut = false;
    QString optInReason; ///< Not empty: the contact is opted in again.

    [[nodiscard]] bool isEmpty() const
    {
        return set.isEmpty() && addTags.isEmpty() && removeTags.isEmpty() && !owner && !optOut
            && optInReason.isEmpty();
    }
};

/// What these wishes ask for; a usage error is one English sentence. Fields of FIELD=VALUE are
/// `first`, `last`, `display_name`, `phone`, `email`, `avatar`, `channel:TYPE`, and custom fields by
/// their title in any case, as `custom:ID` or `#ID`; an empty VALUE clears.
///
/// A field that `before` has like that already is in it, too (with equal values), so that the merge
/// with what the service has now can tell when others changed it. Pure.
[[nodiscard]] Result<ContactChanges, QString> wished(const EditState &before,
    const EditWishes &wishes, const Directory &directory, const QString &defaultRegion,
    bool isNew);

} // namespace rolodesk::cli
