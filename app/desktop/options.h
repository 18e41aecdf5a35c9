#pragma once

#include "core/util/result.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace rolodesk::desktop {

/// What the program was asked to do. A plain value.
struct Options {
    enum class Wanted {
        Window, ///< Work with it.
        SelfTest, ///< Open the window, look whether it shows what it should, say so and end.
        Screenshot, ///< Open the window, save its picture and end.
        Help,
        Version,
    };
    enum class Colors { Desktop, Light, Dark, Contrast };

    Wanted wanted = Wanted::Window;
    bool sample = false;
    QUrl apiUrl; ///< Empty = none given.
    bool credentialsFromStdin = false;
    QString dataDir; ///< Empty = the standard place; for SelfTest and Screenshot a temporary one.
    QString
        defaultCountry; ///< ISO 3166, two capital letters; empty = that of the desktop's language.
    bool noRateLimit = false;
    QString screenshot; ///< File.
    QStringList files; ///< To be imported once a workspace is open; as they were given.
    QString number; ///< Of a tel: address, to be looked up; empty: none.
    std::optional<QSize> size; ///< Of the window.
    QString language; ///< Two letters; empty = the one chosen in the window.
    std::optional<Colors> colors; ///< None = those chosen in the window.

    /// Neither an errand nor a guest with credentials or a service of its own: such a start may hand
    /// over to a program that runs, and is handed over to.
    [[nodiscard]] bool isPlain() const
    {
        return wanted == Wanted::Window && !credentialsFromStdin && apiUrl.isEmpty();
    }
};

/// Reads the arguments (without the program's name, and without those Qt takes for itself); a usage
/// error is one English sentence. Pure.
[[nodiscard]] Result<Options, QString> parseOptions(const QStringList &arguments);

/// What `--colors` takes: desktop, light, dark or contrast; none where it is nothing of it. Pure.
[[nodiscard]] std::optional<Options::Colors> colorsNamed(const QString &name);

/// The text of `--help`.
[[nodiscard]] QString helpText();

} // namespace rolodesk::desktop
