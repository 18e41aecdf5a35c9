#pragma once

#include <string_view>

namespace rolodesk {

/// How the text of an IndexRow is laid out. Folded text holds no control characters, so that no needle of a person
/// reaches over the borders of a field, a value or a contact:
///
///     name US email US digits of the phone US other words (GS field-id EQ value GS)* US notes
///
/// Other words are first and last name where the shown name does not hold them, channels and handles.
namespace indextext {

inline constexpr char fieldEnd = '\x1f'; ///< US
inline constexpr char valueMark = '\x1d'; ///< GS, on both sides of a custom value
inline constexpr char keyEnd = '\x1c'; ///< EQ, between the id of a custom field and its value
inline constexpr char rowStart = '\x1e'; ///< RS, before each text in a buffer

/// The fields that have a place of their own.
enum class Field { Name, Email, Phone };

/// One field of a row's text. O(length up to there).
[[nodiscard]] constexpr std::string_view fieldOf(std::string_view text, Field field)
{
    for (int skip = static_cast<int>(field); skip > 0; --skip) {
        const std::size_t end = text.find(fieldEnd);
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + 1);
    }
    return text.substr(0, text.find(fieldEnd));
}

} // namespace indextext
} // namespace rolodesk
