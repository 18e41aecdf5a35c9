#pragma once

#include <QByteArray>
#include <QStringList>

namespace rolodesk::test {

/// Something that must not be found, and what to call it when it was.
struct Needle {
    QString name; ///< "API Secret Key, base64url".
    QByteArray bytes;
};

/// The secret in every form in which a program might let it out: as it is, base64 and base64url (in
/// all three alignments), hex, percent-encoded, escaped as JSON, UTF-16 of both byte orders.
[[nodiscard]] QList<Needle> formsOf(const QString &name, const QByteArray &secret);

/// Reads every file under the folder, hidden ones and those of SQLite included, and says which of
/// the needles is in which file. A file that cannot be read is a finding, too.
[[nodiscard]] QStringList findIn(const QString &folder, const QList<Needle> &needles);

} // namespace rolodesk::test
