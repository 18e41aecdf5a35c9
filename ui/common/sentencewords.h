#pragma once

#include <QString>

namespace rolodesk {

// What words look like within a sentence, as the language of the window has it. Pure but for that.

/// In the quotation marks of the language: “Plan”, „Plan“, « Plan ». `text` is taken as it is.
[[nodiscard]] QString quoted(const QString &text);
/// Words that stand by themselves elsewhere ("Spoiled number"): with a small letter at the
/// beginning where the language writes them so.
[[nodiscard]] QString midSentence(const QString &words);

} // namespace rolodesk
