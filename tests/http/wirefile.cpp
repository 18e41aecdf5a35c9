#include "tests/http/wirefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

WireFile WireFile::read(const QString &name)
{
    QFile file(QStringLiteral(ROLODESK_TEST_DATA "/http/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    WireFile wire;
    for (bool isHead = true; isHead && !file.atEnd();) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('#'))
            continue;
        if (wire.firstLine.isEmpty()) {
            wire.firstLine = line;
            continue;
        }
        isHead = !line.isEmpty();
        if (const qsizetype colon = line.indexOf(':'); isHead && colon > 0)
            wire.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    wire.body = file.readAll().trimmed();
    return wire;
}

QByteArray WireFile::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace rolodesk::test
