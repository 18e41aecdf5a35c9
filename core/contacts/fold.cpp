#include "core/contacts/fold.h"

#include <algorithm>
#include <array>

namespace rolodesk {

namespace {

struct Letter {
    char16_t from;
    const char16_t *to;
};

// Letters that Unicode does not decompose, as people type them on a plain keyboard. Lower case:
// folding comes first.
constexpr std::array letters{
    Letter{u'ß', u"ss"},
    Letter{u'æ', u"ae"},
    Letter{u'œ', u"oe"},
    Letter{u'ø', u"o"},
    Letter{u'đ', u"d"},
    Letter{u'ð', u"d"},
    Letter{u'ł', u"l"},
    Letter{u'ħ', u"h"},
    Letter{u'ı', u"i"},
    Letter{u'þ', u"th"},
    Letter{u'ς', u"σ"},
};

const char16_t *plainForm(QChar c)
{
    for (const Letter &letter : letters) {
        if (letter.from == c.unicode())
            return letter.to;
    }
    return nullptr;
}

/// Marks are accents after decomposition; format characters (direction marks, zero-width) come with
/// pasted text.
bool isLeftOut(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

} // namespace

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Most texts are of ASCII alone, which has no accents and no forms: one look at each letter is
/// enough. Writes to `to`, which has room for all of `text`, and answers the end of it.
template <typename Letter>
Letter *foldAscii(QStringView text, Letter *to)
{
    const Letter *const begin = to;
    bool gap = false;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u' ' || (code >= u'\t' && code <= u'\r')) {
            gap = to != begin;
            continue;
        }
        if (code < u' ' || code == 0x7f)
            continue;
        if (gap)
            *to++ = Letter(' ');
        gap = false;
        *to++ = static_cast<Letter>(code >= u'A' && code <= u'Z' ? code + (u'a' - u'A') : code);
    }
    return to;
}

} // namespace

QString foldText(QStringView text)
{
    if (isAscii(text)) {
        QString folded(text.size(), Qt::Uninitialized);
        auto *const begin = reinterpret_cast<char16_t *>(folded.data());
        folded.truncate(foldAscii(text, begin) - begin);
        return folded;
    }
    const QString decomposed =
        text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    bool gap = false;
    for (const QChar c : decomposed) {
        if (c.isSpace()) {
            gap = !folded.isEmpty();
            continue;
        }
        if (isLeftOut(c))
            continue;
        if (gap)
            folded += QLatin1Char(' ');
        gap = false;
        if (const char16_t *plain = c.unicode() < 0x80 ? nullptr : plainForm(c))
            folded += QString::fromUtf16(plain);
        else
            folded += c;
    }
    return folded;
}

void appendFolded(QStringView text, QByteArray &utf8)
{
    if (!isAscii(text)) {
        utf8 += foldText(text).toUtf8();
        return;
    }
    const qsizetype before = utf8.size();
    utf8.resize(before + text.size());
    char *const begin = utf8.data() + before;
    utf8.truncate(before + (foldAscii(text, begin) - begin));
}

FoldedText foldTextWithPlaces(QStringView text)
{
    FoldedText folded;
    const auto add = [&folded](QStringView piece, qsizetype from, qsizetype to) {
        folded.text += piece;
        folded.from.insert(folded.from.end(), static_cast<std::size_t>(piece.size()), from);
        folded.to.insert(folded.to.end(), static_cast<std::size_t>(piece.size()), to);
    };
    qsizetype gap = -1; // Where the white space behind the last letter begins.
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size()
            && text.at(at + 1).isLowSurrogate();
        const qsizetype behind = at + (isPair ? 2 : 1);
        // Letters of ASCII decompose into nothing else, and are most of all.
        const QString piece = text.mid(at, behind - at).toString();
        const QString decomposed =
            (text.at(at).unicode() < 0x80 ? piece : piece.normalized(QString::NormalizationForm_KD))
                .toCaseFolded();
        for (const QChar c : decomposed) {
            if (c.isSpace()) {
                if (gap < 0 && !folded.text.isEmpty())
                    gap = at;
                continue;
            }
            if (isLeftOut(c)) {
                if (c.isMark() && gap < 0 && !folded.to.empty())
                    folded.to.back() = behind;
                continue;
            }
            if (gap >= 0)
                add(u" ", gap, std::max(at, gap + 1));
            gap = -1;
            if (const char16_t *plain = c.unicode() < 0x80 ? nullptr : plainForm(c))
                add(plain, at, behind);
            else
                add(QStringView(&c, 1), at, behind);
        }
        at = behind;
    }
    return folded;
}

QString digitsOf(QStringView text)
{
    QString digits(text.size(), Qt::Uninitialized);
    QChar *to = digits.data();
    const QChar *const begin = to;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= u'0' && code <= u'9')
            *to++ = c;
        else if (const int value = code < 0x80 ? -1 : c.digitValue(); value >= 0)
            *to++ = QChar(u'0' + value);
    }
    digits.truncate(to - begin);
    return digits;
}

} // namespace rolodesk
