#pragma once

#include <QString>

namespace rolodesk {

/// The number of an address such as "tel:+1-415-555-0100;ext=12" (RFC 3966, also with "//" behind
/// the colon), as people write it: a local one ("tel:5550100;phone-context=+1415") with what is
/// before it. Empty for what is no such address, or holds no number. Pure; O(length).
[[nodiscard]] QString numberOfTel(const QString &address);

} // namespace rolodesk
