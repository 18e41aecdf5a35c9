#pragma once

#include <QList>
#include <QString>

class QApplication;

namespace rolodesk {

/// A language the program has words in. A plain value.
struct UiLanguage {
    QString code; ///< ISO 639, "de".
    QString name; ///< What those who speak it call it: "Deutsch".
};

/// All of them, English among them, by their names.
[[nodiscard]] QList<UiLanguage> uiLanguages();

/// The code of the language the window speaks: "en" before `setLanguage`. O(1).
[[nodiscard]] QString uiLanguage();

/// The words of `code` from now on, Qt's own among them, for windows that are made later; empty or
/// unknown: those of the first language of the desktop there are words in, else English. Dates and
/// numbers follow a code that is named, where the desktop has another language. `setUpUi` has to be
/// called before; once.
void setLanguage(QApplication &application, const QString &code);

} // namespace rolodesk
