#include "core/contacts/fold.h"

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

} // namespace

QString foldText(QStringView text)
{
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
        // Marks are accents after decomposition; format characters (direction marks, zero-width)
        // come with pasted text.
        if (c.isMark() || c.category() == QChar::Other_Format
            || c.category() == QChar::Other_Control)
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

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int value = c.digitValue(); value >= 0)
            digits += QChar(u'0' + value);
    }
    return digits;
}

} // namespace rolodesk
