#pragma once

#include "core/editing/fieldrules.h"

namespace rolodesk {

class PhoneNumber;

// What is said in forms and cells about what is typed there. Pure.

/// What is wrong with a value and what to do about it, in one sentence or two.
[[nodiscard]] QString describe(const ValueProblem &problem);

/// What a number is read as: E.164, the form within its country, the country.
[[nodiscard]] QString phoneReading(const PhoneNumber &number);
/// A value within a sentence: in one line, cut where nobody would read on, and with places to break
/// in words that are longer than a line.
[[nodiscard]] QString inSentence(const QString &value);
/// A text on a button or in a menu: short, and no letter of it is a shortcut.
[[nodiscard]] QString onButton(const QString &text);

} // namespace rolodesk
