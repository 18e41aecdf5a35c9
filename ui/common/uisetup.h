#pragma once

class QApplication;
class QWidget;
class QString;

namespace rolodesk {

/// Makes icons and the words of this library available, gives the application its icon, and shows
/// screen readers its views (installAccessibleViews). To be called once, after the QApplication was
/// made and before the first window.
void setUpUi(QApplication &application);

/// Writes a picture of `widget` as it looks now, in the pixels of its screen, as PNG. False when
/// the file cannot be written.
[[nodiscard]] bool saveScreenshot(QWidget &widget, const QString &path);

} // namespace rolodesk
