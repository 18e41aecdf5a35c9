#pragma once

#include <QString>

#include <array>
#include <optional>

namespace rolodesk {

/// What a guard can forbid. The API Secret ignores the roles people have in the web app
/// (`heymarket-api.md` section 2), so Rolodesk has switches of its own.
enum class Act {
    Edit, ///< Create or change single contacts, tags and fields.
    BulkEdit, ///< Change many contacts at once.
    Import, ///< Import a file.
    Delete, ///< Delete contacts, channels or tags.
    OptIn, ///< Opt people back in who opted out.
};

inline constexpr std::array allActs{Act::Edit, Act::BulkEdit, Act::Import, Act::Delete, Act::OptIn};

/// The act's name in settings and in `ApiError::guard`, for example "bulk_edit".
[[nodiscard]] QString nameOf(Act act);
[[nodiscard]] std::optional<Act> actNamed(const QString &name);

} // namespace rolodesk
