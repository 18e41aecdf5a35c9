#include "ui/common/sentencewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolodesk {

QString quoted(const QString &text)
{
    return QCoreApplication::translate("SentenceWords", "“%1”", "a name in quotation marks")
        .arg(text);
}

QString midSentence(const QString &words)
{
    const QString way = QCoreApplication::translate("SentenceWords", "small",
        "how titles are written within a sentence: “small” with a small letter at the beginning, "
        "“same” as they are");
    return words.isEmpty() || way != "small"_L1 ? words
                                                : QString(words.at(0).toLower() + words.mid(1));
}

} // namespace rolodesk
