#include "ui/views/facets.h"

#include "core/contacts/fold.h"
#include "core/index/contactquery.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rolodesk::Facets)
};

/// A line that asks for the same in every workspace.
struct Fixed {
    Facet::Kind kind;
    const char *title;
    QLatin1String query;
    QLatin1String icon;
    qint64 IndexCounts::*count;
};

constexpr std::array standard{
    Fixed{Facet::Kind::All, QT_TRANSLATE_NOOP("rolodesk::Facets", "All contacts"), ""_L1,
        "people"_L1, &IndexCounts::all},
    Fixed{Facet::Kind::OptedOut, QT_TRANSLATE_NOOP("rolodesk::Facets", "Opted out"), "opted:out"_L1,
        "opted-out"_L1, &IndexCounts::optedOut},
    Fixed{Facet::Kind::Unassigned, QT_TRANSLATE_NOOP("rolodesk::Facets", "Unassigned"),
        "owner:none"_L1, "unknown"_L1, &IndexCounts::unassigned},
};
constexpr Fixed changedToday{Facet::Kind::ChangedToday,
    QT_TRANSLATE_NOOP("rolodesk::Facets", "Changed today"), "updated:today"_L1, "clock"_L1,
    &IndexCounts::changed};
constexpr std::array problems{
    Fixed{Facet::Kind::OddNumber, QT_TRANSLATE_NOOP("rolodesk::Facets", "Invalid number"),
        "problem:number"_L1, "phone"_L1, &IndexCounts::oddNumbers},
    Fixed{Facet::Kind::Nameless, QT_TRANSLATE_NOOP("rolodesk::Facets", "No name"),
        "missing:name"_L1, "person"_L1, &IndexCounts::nameless},
    Fixed{Facet::Kind::Duplicate, QT_TRANSLATE_NOOP("rolodesk::Facets", "Shared number"),
        "problem:duplicate"_L1, "copy"_L1, &IndexCounts::duplicates},
};

/// Two people of one name are told apart by their number.
QString queryFor(const QString &name, MemberId owner, int sameName)
{
    return u"owner:"_s
        + (sameName > 1 ? u'#' + QString::number(owner.value) : ContactQuery::quoted(name));
}

class Maker final {
public:
    explicit Maker(const FacetState &state)
        : m_names(countNames(state.directory))
        , m_state(state)
    {
    }

    [[nodiscard]] Facet fixed(const Fixed &line) const
    {
        Facet facet;
        facet.kind = line.kind;
        facet.title = Words::tr(line.title);
        facet.query = line.query;
        facet.icon = line.icon;
        if (m_state.counts)
            facet.count = (*m_state.counts).*line.count;
        return facet;
    }

    [[nodiscard]] Facet mine() const
    {
        Facet facet;
        facet.kind = Facet::Kind::Mine;
        facet.title = Words::tr("Mine");
        facet.icon = "person"_L1;
        if (!m_state.me.isValid())
            return facet;
        facet.query = queryOf(m_state.me);
        if (m_state.counts)
            facet.count = m_state.counts->owners.value(m_state.me);
        return facet;
    }

    [[nodiscard]] static Facet heading(Facet::Kind kind, const QString &title, QList<Facet> below)
    {
        Facet facet;
        facet.kind = kind;
        facet.title = title;
        facet.below = std::move(below);
        return facet;
    }

    [[nodiscard]] QList<Facet> tags() const
    {
        QSet<TagId> ids(m_state.directory.tags.keyBegin(), m_state.directory.tags.keyEnd());
        if (m_state.counts)
            ids.unite(QSet<TagId>(m_state.counts->tags.keyBegin(), m_state.counts->tags.keyEnd()));
        QList<Facet> lines;
        for (const TagId id : std::as_const(ids)) {
            Facet facet;
            facet.kind = Facet::Kind::Tag;
            facet.id = QString::number(id.value);
            facet.title = m_state.directory.labelOf({id, {}});
            facet.query = tagQuery(facet.title);
            facet.color = m_state.directory.colorOf(id);
            if (m_state.counts)
                facet.count = m_state.counts->tags.value(id);
            // A tag nobody lists and nobody has any more is gone.
            if (m_state.directory.tags.contains(id) || facet.count.value_or(0) > 0)
                lines.append(facet);
        }
        sortByTitle(lines);
        return lines;
    }

    [[nodiscard]] QList<Facet> owners() const
    {
        QList<Facet> lines;
        if (!m_state.counts)
            return lines;
        for (auto owner = m_state.counts->owners.cbegin(); owner != m_state.counts->owners.cend();
             ++owner) {
            if (owner.value() == 0)
                continue;
            Facet facet;
            facet.kind = Facet::Kind::Owner;
            facet.id = QString::number(owner.key().value);
            facet.title = m_state.directory.nameOf(owner.key());
            facet.query = queryOf(owner.key());
            facet.icon = "person"_L1;
            facet.count = owner.value();
            lines.append(facet);
        }
        sortByTitle(lines);
        return lines;
    }

    [[nodiscard]] QList<Facet> views() const
    {
        QList<Facet> lines;
        for (const ViewLine &view : m_state.views) {
            Facet facet;
            facet.kind = Facet::Kind::View;
            facet.id = view.id;
            facet.title = view.name;
            facet.query = view.query;
            facet.icon = "search"_L1;
            lines.append(facet);
        }
        return lines;
    }

private:
    static void sortByTitle(QList<Facet> &lines)
    {
        using Key = std::tuple<bool, QString, QString, qsizetype>;
        std::vector<Key> keys;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const Facet &facet = lines.at(i);
            keys.emplace_back(facet.title.startsWith(u'#'), foldText(facet.title), facet.id, i);
        }
        std::sort(keys.begin(), keys.end());
        QList<Facet> sorted;
        sorted.reserve(lines.size());
        for (const Key &key : keys)
            sorted.append(lines.at(std::get<3>(key)));
        lines = sorted;
    }

    /// As `ownerQuery`, with every name folded once.
    [[nodiscard]] QString queryOf(MemberId owner) const
    {
        const QString name = m_state.directory.nameOf(owner);
        return queryFor(name, owner, m_names.value(foldText(name)));
    }

    static QHash<QString, int> countNames(const Directory &directory)
    {
        QHash<QString, int> names;
        for (const TeamMember &member : directory.team.members)
            ++names[foldText(member.name)];
        return names;
    }

    const QHash<QString, int> m_names; ///< How many members have this folded name.
    const FacetState &m_state;
};

} // namespace

QString ownerQuery(const Directory &directory, MemberId owner)
{
    const QString name = directory.nameOf(owner);
    const QString folded = foldText(name);
    const QList<TeamMember> &members = directory.team.members;
    const auto sameName = std::count_if(members.cbegin(), members.cend(),
        [&folded](const TeamMember &other) { return foldText(other.name) == folded; });
    return queryFor(name, owner, static_cast<int>(sameName));
}

QString tagQuery(const QString &label)
{
    return u"tag:"_s + ContactQuery::quoted(label);
}

QList<Facet> facetsOf(const FacetState &state)
{
    const Maker maker(state);
    QList<Facet> lines;
    for (const Fixed &line : standard)
        lines.append(maker.fixed(line));
    // Two numbers of contacts on screen that differ, if only for a moment, are one too many.
    lines.first().count = state.all;
    lines.append(maker.mine());
    lines.append(maker.fixed(changedToday));
    lines.append(Maker::heading(Facet::Kind::Views, Words::tr("Saved views"), maker.views()));
    QList<Facet> wrong;
    for (const Fixed &line : problems)
        wrong.append(maker.fixed(line));
    lines.append(Maker::heading(Facet::Kind::Problems, Words::tr("Problems"), wrong));
    lines.append(Maker::heading(Facet::Kind::Tags, Words::tr("Tags"), maker.tags()));
    lines.append(Maker::heading(Facet::Kind::Owners, Words::tr("Owners"), maker.owners()));
    return lines;
}

} // namespace rolodesk
