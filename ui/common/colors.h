#pragma once

#include <QColor>

class QPalette;

namespace rolodesk {

// Colours that can always be read, as pure functions. Every colour that is not the palette's own
// goes through here.

/// WCAG contrast of two opaque colours: 1 (none) to 21.
[[nodiscard]] double contrastOf(const QColor &a, const QColor &b);

/// `wanted` moved towards black or white until it stands out from `ground` by `ratio` (4.5 for
/// text, 3 for outlines and signs), keeping its hue.
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &wanted, double ratio = 4.5);

/// `share` of `top` (0 to 1) over `bottom`.
[[nodiscard]] QColor mixed(const QColor &bottom, const QColor &top, double share);

/// The ground of what is selected where the keys do not go just now.
[[nodiscard]] QColor unfocusedSelection(const QPalette &palette);

[[nodiscard]] bool isDark(const QPalette &palette);

/// Text that may step back a little: still at least 4.5 on the ground it stands on.
[[nodiscard]] QColor quietText(const QColor &ground, const QColor &text);

/// Ground, outline and text that belong together.
struct ColorSet {
    QColor ground;
    QColor outline;
    QColor text;
};

/// A chip in the colour of a tag on `base`; an invalid `tag` colour gives a neutral chip.
[[nodiscard]] ColorSet chipColors(const QColor &tag, const QColor &base, const QColor &text);

/// What a search found within a text on `base`: ground and letters, and a line below them that
/// stands out from both grounds. The same on a selected row, where the ground covers the selection.
[[nodiscard]] ColorSet matchColors(const QColor &base, const QColor &text);

/// Something that changed a moment ago: a sign on `base` and text beside it.
[[nodiscard]] QColor changeColor(const QColor &base, const QColor &text);
/// The ground behind the text that changed; `text` can still be read on it.
[[nodiscard]] QColor changeGround(const QColor &base, const QColor &text);

/// The disc behind initials: the same contact always gets the same colour.
[[nodiscard]] ColorSet avatarColors(size_t stableHash, const QPalette &palette);

enum class Severity { Info, Warning, Error, Success };
/// The strip that says what is wrong.
[[nodiscard]] ColorSet stripColors(Severity severity, const QPalette &palette);

} // namespace rolodesk
