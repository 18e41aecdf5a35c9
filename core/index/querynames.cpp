#include "core/index/querynames.h"

#include "core/contacts/fold.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = QueryTerm::Kind;
using Match = QueryName::Match;

constexpr qsizetype mostNear = 5;

/// The names that a kind of condition can have.
struct Names {
    QStringList all; ///< As they are shown.
    bool areKnown = false;
    bool mayBeWithin = false; ///< A part anywhere in the name counts, not its beginning alone.
};

Names namesFor(Kind kind, const Directory &directory)
{
    Names names;
    if (kind == Kind::Tag) {
        names.areKnown = directory.knowsTags;
        for (const Tag &tag : directory.tags)
            names.all.append(tag.label);
    } else if (kind == Kind::Owner) {
        names.areKnown = directory.knowsTeam;
        names.mayBeWithin = true;
        for (const TeamMember &member : directory.team.members)
            names.all.append(member.name);
    } else {
        names.areKnown = directory.knowsFields;
        for (const CustomField &field : directory.fields) {
            names.all.append(field.title);
            // As it is shown, where two fields have one title.
            const QString shown = directory.titleOf(QString::number(field.id.value));
            if (shown != field.title)
                names.all.append(shown);
        }
    }
    names.all.removeAll(QString());
    names.all.removeDuplicates();
    names.all.sort(Qt::CaseInsensitive);
    return names;
}

/// How many letters have to be typed, left out or changed to make one of the other.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, diagonal + 1});
        }
    }
    return row.back();
}

QStringList near(const QString &value, const QStringList &names)
{
    // Nobody spells a name of more letters by heart.
    constexpr qsizetype longest = 100;
    const qsizetype most = std::max<qsizetype>(2, value.size() / 3);
    std::vector<std::pair<qsizetype, QString>> found;
    for (const QString &name : names) {
        const QString folded = foldText(name);
        const bool isWithin =
            folded.contains(value) || (value.contains(folded) && folded.size() > 2);
        // As many letters as they differ by have to be typed at least.
        const qsizetype least = std::abs(value.size() - folded.size());
        const bool isComparable = least <= most && value.size() <= longest;
        const qsizetype far = isComparable ? distance(value, folded) : least;
        if (isWithin || (isComparable && far <= most))
            found.emplace_back(far, name);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (const auto &[far, name] : found) {
        if (best.size() < mostNear)
            best.append(name);
    }
    return best;
}

QString typed(const QueryTerm &term, const QString &value)
{
    const QString key = term.kind == Kind::Tag ? u"tag:"_s
        : term.kind == Kind::Owner             ? u"owner:"_s
                                               : u"field:"_s;
    return (term.negated ? u"-"_s : QString()) + key + ContactQuery::quoted(value);
}

} // namespace

QList<QueryName> namesIn(const ContactQuery &query, const Directory &directory)
{
    QList<QueryName> found;
    for (const QueryTerm &term : query.terms) {
        const bool isNamed =
            term.kind == Kind::Tag || term.kind == Kind::Owner || term.kind == Kind::Field;
        const QString value = term.kind == Kind::Field ? term.field : term.value;
        if (!isNamed || value.isEmpty())
            continue;
        const Names names = namesFor(term.kind, directory);
        QueryName name;
        name.part = typed(term, value);
        bool isWhole = ContactQuery::idIn(value).has_value();
        for (const QString &each : names.all) {
            const QString folded = foldText(each);
            isWhole = isWhole || folded == value;
            if (names.mayBeWithin ? folded.contains(value) : folded.startsWith(value))
                name.names.append(each);
        }
        if (isWhole) {
            name.match = Match::Whole;
            name.names.clear();
        } else if (!name.names.isEmpty()) {
            name.match = Match::Part;
        } else if (names.areKnown) {
            name.match = Match::Nothing;
            name.names = near(value, names.all);
        } else {
            name.match = Match::NotKnownYet;
        }
        found.append(name);
    }
    return found;
}

QList<QueryProblem> unknownNames(const ContactQuery &query, const Directory &directory)
{
    QList<QueryProblem> problems;
    for (const QueryName &name : namesIn(query, directory)) {
        if (name.match == Match::Nothing)
            problems.append({QueryProblem::Kind::UnknownName, name.part, name.names});
    }
    return problems;
}

} // namespace rolodesk
