// A program with the fault that the hygiene test has to find: it reads a secret from standard input and lets it out in the form
// its first argument names, to the file its second one names, or to its log on standard error.

#include <QByteArray>
#include <QFile>
#include <QLoggingCategory>
#include <QString>

#include <cstdio>

Q_LOGGING_CATEGORY(lcLeak, "rolodesk.leak")

namespace {

QByteArray inForm(const QByteArray &form, const QByteArray &text)
{
    // Other bytes before it, as in "Bearer …" or a basic authorization.
    const QByteArray led = "user:" + text;
    if (form == "base64")
        return led.toBase64();
    if (form == "base64url")
        return led.toBase64(QByteArray::Base64UrlEncoding);
    if (form == "hex")
        return text.toHex();
    if (form == "percent")
        return text.toPercentEncoding();
    if (form == "utf16") {
        const QString wide = QString::fromUtf8(text);
        return {reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2};
    }
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    QFile input;
    if (argc != 3 || !input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QByteArray leaked = inForm(argv[1], input.readAll());
    if (QByteArray(argv[2]) == "log") {
        qCWarning(lcLeak) << "signed with" << leaked;
        return 0;
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    return file.open(QIODevice::WriteOnly) && file.write("before " + leaked + " behind") > 0 ? 0 : 2;
}
