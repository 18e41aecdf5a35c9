#include "core/import/filekind.h"

#include "core/csv/textencoding.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct Magic {
    QByteArrayView bytes;
    FileKind kind;
};

constexpr std::array magics{Magic{"%PDF-", FileKind::Pdf},
    Magic{QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), FileKind::Xls},
    Magic{QByteArrayView("\x89PNG\r\n\x1A\n", 8), FileKind::Picture},
    Magic{"\xFF\xD8\xFF", FileKind::Picture}, Magic{"GIF8", FileKind::Picture},
    Magic{QByteArrayView("II*\0", 4), FileKind::Picture},
    Magic{QByteArrayView("MM\0*", 4), FileKind::Picture}, Magic{"\x1F\x8B", FileKind::Archive},
    Magic{"BZh", FileKind::Archive}, Magic{"7z\xBC\xAF\x27\x1C", FileKind::Archive},
    Magic{"Rar!\x1A\x07", FileKind::Archive},
    Magic{QByteArrayView("\xFD\x37zXZ\0", 6), FileKind::Archive},
    Magic{"\x7F\x45LF", FileKind::Binary}};

/// The parts of such a workbook lie in a folder "xl", whose name stands in the archive as it is.
FileKind zipKindOf(QByteArrayView head)
{
    if (head.contains("xl/workbook.bin"))
        return FileKind::Xls;
    return head.contains("xl/") || head.contains("xl\\") ? FileKind::Xlsx : FileKind::OtherZip;
}

/// Signs that no text has, of each thousand. A zero here and there is in files that were spoiled.
bool isText(const QString &text)
{
    qsizetype odd = 0;
    for (const QChar sign : text) {
        const char16_t code = sign.unicode();
        const bool isControl = code < 0x20 && code != u'\n' && code != u'\r' && code != u'\t'
            && code != u'\f' && code != u'\v' && code != 0x1A;
        odd += isControl ? 1 : 0;
    }
    return odd * 50 <= text.size();
}

bool startsAs(const QString &text, QStringView what)
{
    return text.startsWith(what, Qt::CaseInsensitive);
}

FileKind textKindOf(const QString &text)
{
    const QString begin = text.left(4096).trimmed();
    if (begin.isEmpty())
        return text.trimmed().isEmpty() ? FileKind::Empty : FileKind::Table;
    if (startsAs(begin, u"BEGIN:VCARD"))
        return FileKind::VCard;
    if (startsAs(begin, u"<!DOCTYPE html") || startsAs(begin, u"<html")
        || (begin.startsWith(u'<') && begin.contains(u"<table", Qt::CaseInsensitive)))
        return FileKind::Web;
    if (startsAs(begin, u"<?xml"))
        return FileKind::OtherText;
    const bool isObject = begin.startsWith(u'{') && begin.contains(u"\":"_s);
    const bool isList = begin.startsWith(u"[{") || begin.startsWith(u"[\n");
    if (isObject || isList)
        return FileKind::OtherText;
    return FileKind::Table;
}

} // namespace

FileKind fileKindOf(QByteArrayView head)
{
    if (head.isEmpty())
        return FileKind::Empty;
    if (head.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return zipKindOf(head);
    for (const Magic &magic : magics) {
        if (head.startsWith(magic.bytes))
            return magic.kind;
    }
    const EncodingGuess encoding = guessEncoding(head, false);
    TextDecoder decoder(encoding.name);
    const QString text = QString::fromUtf8(decoder.decode(head.sliced(encoding.mark)));
    return isText(text) ? textKindOf(text) : FileKind::Binary;
}

} // namespace rolodesk
