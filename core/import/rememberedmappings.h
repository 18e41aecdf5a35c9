#pragma once

#include "core/import/columnmapping.h"

#include <optional>

namespace rolodesk {

class ContactStore;

// Mappings that somebody used for files of the same titles in the same order, kept with the local
// copy, but for what writes over something or erases. Files without a header have none. Fields that are to be made are not remembered as such.

/// None where there is none, or it names custom fields the workspace has no more. O(columns).
[[nodiscard]] std::optional<ColumnMapping> rememberedMapping(
    const ContactStore &store, const TableLayout &layout);
/// In the place of the one that was there.
void rememberMapping(ContactStore &store, const TableLayout &layout, const ColumnMapping &mapping);

} // namespace rolodesk
