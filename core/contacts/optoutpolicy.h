#pragma once

#include <QString>

#include <optional>

namespace rolodesk {

/// The one place that decides whether a write may opt somebody in. Nothing turns a contact that
/// opted out, or of whom it is not known, into a subscribed one: no form, no bulk edit, no import,
/// no merge and no undo. The exception is one deliberate act about one contact, by name and with a
/// reason that stays in the journal (`heymarket-api.md` section 10; besides it the workspace has a
/// switch for it, `Act::OptIn`). Opting out is always allowed.
///
/// None = not known. `optInReason`: why, in the person's words; empty for everything but that act.
[[nodiscard]] bool mayChangeOptOut(
    std::optional<bool> from, std::optional<bool> to, const QString &optInReason);

} // namespace rolodesk
