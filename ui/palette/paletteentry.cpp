#include "ui/palette/paletteentry.h"

#include "core/contacts/fold.h"
#include "core/util/fuzzypattern.h"

#include <QHash>

#include <algorithm>

namespace rolodesk {

namespace {

struct Fitting {
    qsizetype at = 0;
    int score = 0;
    qsizetype lately = 0; ///< Place among what was used lately; behind all of them: not.
};

/// What stands in the title counts before where it stands; one word is not met by both together.
std::optional<int> scoreOf(const PaletteEntry &entry, const FuzzyPattern &pattern, bool isOneWord)
{
    if (const auto byTitle = pattern.score(foldText(entry.title)))
        return *byTitle * 2;
    return pattern.score(
        foldText(isOneWord ? entry.detail : QString(entry.detail + u' ' + entry.title)));
}

} // namespace

QList<PaletteEntry> bestEntries(const QList<PaletteEntry> &entries, const QString &typed,
    const QStringList &recent, qsizetype most)
{
    const FuzzyPattern pattern(typed);
    QHash<QString, qsizetype> lately;
    for (qsizetype at = recent.size() - 1; at >= 0; --at)
        lately.insert(recent.at(at), at);
    const bool isOneWord = !typed.trimmed().contains(u' ');
    QList<Fitting> fitting;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const PaletteEntry &entry = entries.at(at);
        if (const auto score = scoreOf(entry, pattern, isOneWord))
            fitting.append({at, *score, lately.value(entry.id, recent.size())});
    }
    std::stable_sort(
        fitting.begin(), fitting.end(), [&pattern](const Fitting &one, const Fitting &other) {
            if (!pattern.isEmpty() && one.score != other.score)
                return one.score > other.score;
            return one.lately < other.lately;
        });
    QList<PaletteEntry> best;
    for (const Fitting &one : std::as_const(fitting).first(std::min(most, fitting.size())))
        best.append(entries.at(one.at));
    return best;
}

} // namespace rolodesk
