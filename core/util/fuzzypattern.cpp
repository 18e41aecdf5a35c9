#include "core/util/fuzzypattern.h"

#include "core/contacts/fold.h"

#include <algorithm>
#include <vector>

namespace rolodesk {

namespace {

// What one way of meeting a word is worth; a longer way never beats a better kind of it.
constexpr int whole = 100; ///< The word itself.
constexpr int beginning = 80; ///< Of a word.
constexpr int beginnings = 60; ///< Of several words.
constexpr int inside = 30; ///< Of a word, somewhere.
constexpr int nearly = 15; ///< But for one letter.
constexpr int first = 10; ///< More, where the text begins so.
constexpr qsizetype shortestNearly = 4;

QList<QStringView> wordsOf(QStringView folded)
{
    QList<QStringView> words;
    qsizetype from = -1;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        const bool isLetter = at < folded.size() && folded.at(at).isLetterOrNumber();
        if (isLetter && from < 0) {
            from = at;
        } else if (!isLetter && from >= 0) {
            words.append(folded.sliced(from, at - from));
            from = -1;
        }
    }
    return words;
}

/// Whether the letters from `at` on are beginnings of the words from `word` on, none of them empty
/// but some left out.
bool areBeginnings(QStringView typed, const QList<QStringView> &words, qsizetype word)
{
    if (typed.isEmpty())
        return true;
    for (qsizetype next = word; next < words.size(); ++next) {
        qsizetype alike = 0;
        while (alike < typed.size() && alike < words.at(next).size()
            && typed.at(alike) == words.at(next).at(alike))
            ++alike;
        for (; alike > 0; --alike) {
            if (areBeginnings(typed.sliced(alike), words, next + 1))
                return true;
        }
    }
    return false;
}

/// Whether one letter too many, too few, wrong or swapped with its neighbour makes the one of the
/// other's beginning.
bool isNearly(QStringView typed, QStringView word)
{
    qsizetype at = 0;
    while (at < typed.size() && at < word.size() && typed.at(at) == word.at(at))
        ++at;
    const QStringView left = typed.sliced(at);
    const QStringView rest = word.sliced(at);
    const auto begins = [](QStringView text, QStringView start) { return text.startsWith(start); };
    if (left.isEmpty())
        return true;
    if (begins(rest, left.sliced(1)) || (!rest.isEmpty() && begins(rest.sliced(1), left.sliced(1)))
        || (!rest.isEmpty() && begins(rest.sliced(1), left)))
        return true;
    return left.size() >= 2 && rest.size() >= 2 && left.at(0) == rest.at(1)
        && left.at(1) == rest.at(0) && begins(rest.sliced(2), left.sliced(2));
}

int scoreOf(QStringView typed, const QList<QStringView> &words)
{
    int best = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QStringView word = words.at(at);
        const int more = at == 0 ? first : 0;
        int worth = 0;
        if (word == typed)
            worth = whole + more;
        else if (word.startsWith(typed))
            worth = beginning + more;
        else if (areBeginnings(typed, words, at))
            worth = beginnings + more;
        else if (typed.size() > 1 && word.contains(typed))
            worth = inside;
        else if (typed.size() >= shortestNearly && !word.isEmpty() && word.front() == typed.front()
            && isNearly(typed, word))
            worth = nearly;
        best = std::max(best, worth);
    }
    return best;
}

} // namespace

FuzzyPattern::FuzzyPattern(const QString &typed)
{
    const QString folded = foldText(typed);
    const QList<QStringView> words = wordsOf(folded);
    for (const QStringView word : words)
        m_words.append(word.toString());
}

std::optional<int> FuzzyPattern::score(QStringView folded) const
{
    const QList<QStringView> words = wordsOf(folded);
    int sum = 0;
    for (const QString &typed : m_words) {
        const int worth = scoreOf(typed, words);
        if (worth == 0)
            return std::nullopt;
        sum += worth;
    }
    if (m_words.isEmpty())
        return 1;
    // Of two that are met alike the shorter text says less beside it.
    constexpr int more = 10;
    return sum * more - static_cast<int>(std::min<qsizetype>(words.size(), more - 1));
}

} // namespace rolodesk
