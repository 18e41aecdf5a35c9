#pragma once

#include "core/journal/journalwrite.h"

namespace rolodesk {

/// The write that creates a tag for the team; `color` is "#rrggbb" or empty. Pure.
[[nodiscard]] JournalWrite tagCreation(const QString &label, const QString &color);
/// The write that creates a custom field for the team. Pure.
[[nodiscard]] JournalWrite fieldCreation(const QString &title);

} // namespace rolodesk
