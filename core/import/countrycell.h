#pragma once

#include <QString>

namespace rolodesk {

/// The ISO region of a country as people and exports write it: its code of two letters, its name in
/// English or in its own language ("Germany", "Deutschland", "United States of America"), or one of
/// the usual short forms ("USA", "UK"). Empty where nobody knows. Any thread; O(1) but for the
/// first call, which makes the list.
[[nodiscard]] QString regionOfCountry(const QString &country);

} // namespace rolodesk
