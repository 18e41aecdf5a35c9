#pragma once

#include "ui/palette/paletteentry.h"
#include "ui/views/facets.h"

namespace rolodesk {

/// The lines of the sidebar as one gets to them by their names: kinds of contacts, tags, owners and
/// saved views, with the heading they stand under. `choose` gets the one that is wanted. O(lines).
[[nodiscard]] QList<PaletteEntry> placesOf(
    const QList<Facet> &facets, const std::function<void(const Facet &facet)> &choose);

} // namespace rolodesk
