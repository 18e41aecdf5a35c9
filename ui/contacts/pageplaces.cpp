#include "ui/contacts/pageplaces.h"

#include "ui/common/icons.h"

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

void addPlaces(QList<PaletteEntry> &entries, const QList<Facet> &facets, const QString &heading,
    const std::function<void(const Facet &facet)> &choose)
{
    for (const Facet &facet : facets) {
        if (facet.isHeading()) {
            addPlaces(entries, facet.below, facet.title, choose);
            continue;
        }
        PaletteEntry entry;
        entry.id = u"place:%1:%2"_s.arg(static_cast<int>(facet.kind)).arg(facet.id);
        entry.title = facet.title;
        entry.detail = heading;
        entry.icon = paletteIcon(facet.icon.isEmpty() ? "bookmark"_L1 : facet.icon);
        entry.run = [choose, facet] { choose(facet); };
        entries.append(entry);
    }
}

} // namespace

QList<PaletteEntry> placesOf(
    const QList<Facet> &facets, const std::function<void(const Facet &facet)> &choose)
{
    QList<PaletteEntry> entries;
    addPlaces(entries, facets, {}, choose);
    return entries;
}

} // namespace rolodesk
