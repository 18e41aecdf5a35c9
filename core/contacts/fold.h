#pragma once

#include <QString>
#include <QStringView>

namespace rolodesk {

/// Text made comparable: compatibility-decomposed, accents and case removed, white space collapsed to single spaces, trimmed.
/// "  Ｍüller " becomes "muller". O(length).
[[nodiscard]] QString foldText(QStringView text);

/// The decimal digits of `text` in ASCII, whatever script they were written in. O(length).
[[nodiscard]] QString digitsOf(QStringView text);

} // namespace rolodesk
