#pragma once

#include <QString>

class QWidget;

namespace rolodesk {

constexpr qsizetype mostOnButton = 40; ///< Letters of somebody's text on a button.

/// An empty line for buttons (its layout) that go on in the next line. Belongs to `parent`.
[[nodiscard]] QWidget *makeButtonLine(QWidget *parent);

/// Somebody's text, cut, with no sign in it that a button takes for a key.
[[nodiscard]] QString onButton(const QString &text, qsizetype most = mostOnButton);

} // namespace rolodesk
