#pragma once

#include <QString>

namespace rolodesk {

/// What the language of the window calls a country: "Germany", "Deutschland". `region`: ISO 3166,
/// two letters; itself where nobody knows it. By ICU, since Qt knows these names in English and in
/// each country's own language only.
[[nodiscard]] QString countryName(const QString &region);

} // namespace rolodesk
