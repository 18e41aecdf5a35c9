#include "core/contacts/fold.h"

namespace rolodesk {

QString foldText(QStringView text)
{
    const QString decomposed
        = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    bool gap = false;
    for (const QChar c : decomposed) {
        if (c.isSpace()) {
            gap = !folded.isEmpty();
            continue;
        }
        // Marks are accents after decomposition; format characters (direction marks, zero-width) come with pasted text.
        if (c.isMark() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            continue;
        if (gap)
            folded += QLatin1Char(' ');
        gap = false;
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
