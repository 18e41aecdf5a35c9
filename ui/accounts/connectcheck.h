#pragma once

#include <QString>
#include <QUrl>

#include <optional>

class QComboBox;

namespace rolodesk {

// What the fields of the connect form accept, as pure functions. Each answers with a sentence that
// says what to do, or with none.

[[nodiscard]] std::optional<QString> problemWithSecretId(const QString &text);
[[nodiscard]] std::optional<QString> problemWithSecretKey(const QString &text);
/// The path of a program: absolute. Whether it is there, the check finds out.
[[nodiscard]] std::optional<QString> problemWithProgram(const QString &text);
/// Where the service is unless somebody says otherwise.
[[nodiscard]] QUrl usualAddress();
/// Empty text means the usual address. https, or http to this computer alone; no user, query or
/// fragment.
[[nodiscard]] std::optional<QString> problemWithAddress(const QString &text);
/// The address as a URL; the usual one for empty text. To be called for text without a problem.
[[nodiscard]] QUrl addressFrom(const QString &text);

/// A region that can be chosen.
struct Region {
    QString code; ///< ISO 3166, two letters.
    QString name;
};
/// Every region that phone numbers can be read for, by name in the person's own order.
[[nodiscard]] QList<Region> phoneRegions();
/// The region of the person's locale; "US" when it has none.
[[nodiscard]] QString regionOfLocale();
/// Puts the regions into a box, each with its code as data.
void fillWithRegions(QComboBox &box);

} // namespace rolodesk
