#include "tests/e2e/secretsearch.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

namespace {

QByteArray utf16(const QByteArray &text, bool bigEndian)
{
    QByteArray wide;
    for (const QChar c : QString::fromUtf8(text)) {
        const char low = static_cast<char>(c.cell());
        const char high = static_cast<char>(c.row());
        if (bigEndian)
            wide.append(high).append(low);
        else
            wide.append(low).append(high);
    }
    return wide;
}

QByteArray percentOf(const QByteArray &text)
{
    QByteArray all;
    for (const char c : text)
        all += '%' + QByteArray(1, c).toHex().toUpper();
    return all;
}

/// What is always the same in the base64 of a text that has the secret behind `lead` other bytes.
QByteArray base64Core(
    const QByteArray &secret, qsizetype lead, QByteArray::Base64Options options)
{
    const QByteArray encoded = (QByteArray(lead, 'x') + secret)
                                   .toBase64(options | QByteArray::OmitTrailingEquals);
    // The characters at both ends mix in bits of what stands beside the secret.
    const qsizetype first = lead == 0 ? 0 : (lead == 1 ? 2 : 3);
    const qsizetype last = (lead + secret.size()) % 3 == 0 ? 0 : 1;
    return encoded.mid(first, encoded.size() - first - last);
}

} // namespace

QList<Needle> formsOf(const QString &name, const QByteArray &secret)
{
    QList<Needle> forms{{name, secret}, {name + ", hex"_L1, secret.toHex()},
        {name + ", hex in capitals"_L1, secret.toHex().toUpper()},
        {name + ", percent-encoded"_L1, secret.toPercentEncoding()},
        {name + ", percent-encoded throughout"_L1, percentOf(secret)},
        {name + ", UTF-16 little-endian"_L1, utf16(secret, false)},
        {name + ", UTF-16 big-endian"_L1, utf16(secret, true)}};
    QByteArray escaped = secret;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    forms.append({name + ", JSON"_L1, escaped});
    for (const qsizetype lead : {0, 1, 2}) {
        forms.append(
            {name + ", base64"_L1, base64Core(secret, lead, QByteArray::Base64Encoding)});
        forms.append(
            {name + ", base64url"_L1, base64Core(secret, lead, QByteArray::Base64UrlEncoding)});
    }
    return forms;
}

QStringList findIn(const QString &folder, const QList<Needle> &needles)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!QFileInfo(path).isFile())
            continue; // a socket, or a link to nowhere
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(u"%1 cannot be read"_s.arg(path));
            continue;
        }
        const QByteArray bytes = file.readAll();
        QStringList names;
        for (const Needle &needle : needles) {
            if (bytes.contains(needle.bytes) && !names.contains(needle.name))
                names.append(needle.name);
        }
        for (const QString &name : std::as_const(names))
            found.append(u"%1 in %2"_s.arg(name, path));
    }
    return found;
}

} // namespace rolodesk::test
