#pragma once

#include <QString>

namespace rolodesk {

/// Whether the text has the form of one e-mail address, something@domain.tld, with nothing around
/// it. Says nothing about whether anybody reads mail there. O(length).
[[nodiscard]] bool looksLikeEmail(const QString &text);

} // namespace rolodesk
