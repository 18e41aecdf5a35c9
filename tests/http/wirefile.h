#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace rolodesk::test {

/// A request or an answer kept as a text file that reads like HTTP: lines that begin with "#", the
/// first line, headers, an empty line, the body.
struct WireFile {
    QByteArray firstLine;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// Reads `tests/http/data/<name>`. Fails the test run when there is no such file.
    [[nodiscard]] static WireFile read(const QString &name);
    /// A word of the first line.
    [[nodiscard]] QByteArray word(int index) const { return firstLine.split(' ').value(index); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

} // namespace rolodesk::test
