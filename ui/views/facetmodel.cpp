#include "ui/views/facetmodel.h"

#include "ui/common/icons.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/listwords.h"

#include <QIcon>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// Internal id of the top level; below it stands the row of the heading.
constexpr quintptr top = std::numeric_limits<quintptr>::max();

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void FacetModel::setFacets(const QList<Facet> &facets)
{
    const bool isSameShape = std::equal(m_facets.cbegin(), m_facets.cend(), facets.cbegin(),
        facets.cend(), [](const Facet &a, const Facet &b) { return a.isSameLine(b); });
    if (!isSameShape) {
        beginResetModel();
        m_facets = facets;
        endResetModel();
        return;
    }
    for (int row = 0; row < facets.size(); ++row) {
        const Facet &fresh = facets.at(row);
        Facet &known = m_facets[row];
        if (known == fresh)
            continue;
        updateBelow(row, fresh);
        QList<Facet> below = std::move(known.below);
        known = fresh;
        known.below = std::move(below);
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
}

void FacetModel::setCountOfAll(qint64 count)
{
    for (int row = 0; row < m_facets.size(); ++row) {
        if (m_facets.at(row).kind != Facet::Kind::All || m_facets.at(row).count == count)
            continue;
        m_facets[row].count = count;
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
}

/// One pass over both lists: lines that are gone leave, new ones come in where they belong.
void FacetModel::updateBelow(int row, const Facet &fresh)
{
    const QModelIndex heading = index(row, 0);
    QList<Facet> &lines = m_facets[row].below;
    QSet<QString> stay;
    for (const Facet &line : fresh.below)
        stay.insert(QString::number(int(line.kind)) + u':' + line.id);
    const auto isIn = [&stay](const Facet &line) {
        return stay.contains(QString::number(int(line.kind)) + u':' + line.id);
    };
    const bool isSame = std::equal(lines.cbegin(), lines.cend(), fresh.below.cbegin(),
        fresh.below.cend(), [](const Facet &a, const Facet &b) { return a.isSameLine(b); });
    if (!isSame) {
        for (int i = static_cast<int>(lines.size()) - 1; i >= 0; --i) {
            if (isIn(lines.at(i)))
                continue;
            beginRemoveRows(heading, i, i);
            lines.removeAt(i);
            endRemoveRows();
        }
        for (int i = 0; i < fresh.below.size(); ++i) {
            if (i < lines.size() && lines.at(i).isSameLine(fresh.below.at(i)))
                continue;
            const auto later = std::find_if(lines.cbegin() + i, lines.cend(),
                [&](const Facet &line) { return line.isSameLine(fresh.below.at(i)); });
            if (later != lines.cend()) {
                const auto from = static_cast<int>(later - lines.cbegin());
                beginMoveRows(heading, from, from, heading, i);
                lines.move(from, i);
                endMoveRows();
            } else {
                beginInsertRows(heading, i, i);
                lines.insert(i, fresh.below.at(i));
                endInsertRows();
            }
        }
    }
    if (lines == fresh.below)
        return;
    lines = fresh.below;
    Q_EMIT dataChanged(index(0, 0, heading), index(static_cast<int>(lines.size()) - 1, 0, heading));
}

const Facet *FacetModel::facetAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    if (index.internalId() == top)
        return &m_facets.at(index.row());
    return &m_facets.at(static_cast<qsizetype>(index.internalId())).below.at(index.row());
}

QModelIndex FacetModel::indexOf(const QString &query, const QString &view) const
{
    QModelIndex found;
    for (int row = 0; row < m_facets.size(); ++row) {
        const Facet &facet = m_facets.at(row);
        if (!found.isValid() && view.isEmpty() && !facet.isHeading() && facet.query == query
            && (!query.isEmpty() || facet.kind == Facet::Kind::All))
            found = index(row, 0);
        for (int i = 0; i < facet.below.size(); ++i) {
            const Facet &line = facet.below.at(i);
            const bool isView = line.kind == Facet::Kind::View;
            if (!view.isEmpty() && isView && line.id == view)
                return index(i, 0, index(row, 0));
            if (!found.isValid() && view.isEmpty() && !isView && line.query == query)
                found = index(i, 0, index(row, 0));
        }
    }
    return found;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : top);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == top)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, top);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_facets.size());
    if (parent.internalId() != top || parent.column() != 0)
        return 0;
    return static_cast<int>(m_facets.at(parent.row()).below.size());
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    const Facet *facet = facetAt(index);
    if (!facet)
        return {};
    const QString count = facet->count ? QLocale().toString(*facet->count) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return facet->title;
    case Qt::DecorationRole:
        return facet->icon.isEmpty() ? QVariant() : QVariant(paletteIcon(facet->icon));
    case Qt::ToolTipRole:
        if (facet->kind == Facet::Kind::Mine && facet->query.isEmpty())
            return tr("Choose who of the team you are, to see your contacts here");
        return tipText(facet->query.isEmpty() ? facet->title : facet->title + u'\n' + facet->query);
    case Qt::AccessibleTextRole:
        if (facet->isHeading() || !facet->count)
            return facet->title;
        return facet->title + u", "_s + contactsText(*facet->count);
    case QueryRole:
        return facet->query;
    case CountRole:
        return count;
    case HeadingRole:
        return facet->isHeading();
    case ColorRole:
        return facet->color;
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const Facet *facet = facetAt(index);
    if (!facet)
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return facet->isHeading() ? flags : flags | Qt::ItemNeverHasChildren;
}

} // namespace rolodesk
