#pragma once

#include "core/contacts/directory.h"
#include "core/index/indexcounts.h"

#include <QLatin1String>
#include <QList>

#include <optional>

namespace rolodesk {

/// A line of the sidebar: a query one can ask with a click, or a heading over some. A plain value.
struct Facet {
    enum class Kind {
        All,
        OptedOut,
        Unassigned,
        Mine,
        ChangedToday,
        OddNumber,
        Nameless,
        Duplicate,
        Tag,
        Owner,
        View, ///< Kept by a person; see ViewRegistry.
        Problems, ///< From here on: headings.
        Tags,
        Owners,
        Views,
    };
    Kind kind = Kind::All;
    QString id; ///< What tells those of one kind apart: of a tag, an owner or a view.
    QString title;
    QString query; ///< What the search box is to say; see ContactQuery. Nothing for a heading.
    std::optional<qint64> count; ///< None: not known (yet), or there is nothing to count.
    QString color; ///< Of a tag: "#rrggbb", may be empty.
    QLatin1String icon;
    QList<Facet> below; ///< Of a heading.

    [[nodiscard]] bool isHeading() const { return kind >= Kind::Problems; }
    /// The same line, whatever it says now.
    [[nodiscard]] bool isSameLine(const Facet &other) const
    {
        return kind == other.kind && id == other.id;
    }

    friend bool operator==(const Facet &, const Facet &) = default;
};

/// A saved view, as far as the sidebar shows it.
struct ViewLine {
    QString id;
    QString name;
    QString query;

    friend bool operator==(const ViewLine &, const ViewLine &) = default;
};

/// What the sidebar is made of.
struct FacetState {
    qint64 all = 0; ///< Contacts in the copy, as of now: counts may lag behind.
    std::optional<IndexCounts> counts; ///< None while nobody has counted.
    Directory directory;
    MemberId me; ///< Who of the team sits here; invalid = nobody said.
    QList<ViewLine> views; ///< In the order of the person.
};

/// What the box says to ask for the contacts of somebody, or with a tag: by name where that says
/// who is meant.
[[nodiscard]] QString ownerQuery(const Directory &directory, MemberId owner);
[[nodiscard]] QString tagQuery(const QString &label);

/// The lines of the sidebar from top to bottom, always the same kinds in the same order: tags and
/// owners by name, those without a name last. Tags nobody has are there, owners who own nobody are
/// not. O(tags + owners · log).
[[nodiscard]] QList<Facet> facetsOf(const FacetState &state);

} // namespace rolodesk
