#pragma once

#include "core/contacts/contact.h"

#include <QLatin1String>

namespace rolodesk {

/// Whether one may text a contact, in words and as a sign. What nobody said is "Unknown", never
/// "Subscribed".
struct ContactStatusText {
    QString word; ///< For the table: "Opted out", "Blocked", "Subscribed", "Unknown".
    QString sentence; ///< For the card.
    QLatin1String icon; ///< A name for `icon()`.
};

[[nodiscard]] ContactStatusText statusTextOf(const Contact &contact);

} // namespace rolodesk
