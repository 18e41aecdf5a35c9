#include "ui/editor/bulkmodel.h"

#include "core/store/contactstore.h"
#include "ui/common/contactname.h"
#include "ui/common/tiptext.h"
#include "ui/editor/bulkwords.h"
#include "ui/history/writewords.h"

#include <QHash>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int kept = 2000;
/// Read together: as many rows as fit on a screen.
constexpr int blockSize = 40;
static_assert(blockSize < kept, "a block stays until its row is shown");

} // namespace

BulkModel::BulkModel(ContactStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_lines(kept)
{
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        for (const QList<ContactId> *ids : {&commit.changed, &commit.removed, &commit.inserted}) {
            for (const ContactId id : *ids)
                m_lines.remove(id.value);
        }
        if (commit.directoryChanged)
            m_lines.clear();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void BulkModel::show(const BulkPlan &plan, std::optional<BulkFate> fate)
{
    beginResetModel();
    m_lines.clear();
    m_contacts = plan.contacts();
    m_wish = plan.wish();
    if (fate) {
        m_places = plan.placesOf(*fate);
    } else {
        m_places.resize(m_contacts.size());
        std::iota(m_places.begin(), m_places.end(), 0U);
    }
    endResetModel();
}

void BulkModel::clear()
{
    if (m_places.empty())
        return;
    beginResetModel();
    m_places.clear();
    m_lines.clear();
    endResetModel();
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ContactId BulkModel::contactAt(int row) const
{
    return m_contacts.at(m_places[static_cast<std::size_t>(row)]);
}

const BulkModel::Line &BulkModel::lineAt(int row) const
{
    const qint64 id = contactAt(row).value;
    if (const Line *known = m_lines.object(id))
        return *known;
    readBlock(row);
    return *m_lines.object(id);
}

/// The row and those around it; a contact that cannot be read costs its neighbours nothing.
void BulkModel::readBlock(int row) const
{
    const int first = row - row % blockSize;
    std::vector<ContactId> ids;
    for (int each = first; each < std::min(first + blockSize, rowCount()); ++each) {
        if (!m_lines.contains(contactAt(each).value))
            ids.push_back(contactAt(each));
    }
    m_reads += static_cast<qsizetype>(ids.size());
    if (const auto all = m_store.contacts(ids)) {
        QHash<ContactId, Contact> found;
        for (const Contact &contact : *all)
            found.insert(contact.id, contact);
        for (const ContactId id : ids) {
            const auto it = found.constFind(id);
            keep(id, it == found.cend() ? std::nullopt : std::optional(*it), false);
        }
        return;
    }
    for (const ContactId id : ids) {
        const auto one = m_store.findContact(id);
        keep(id, one.value_or(std::nullopt), !one);
    }
}

void BulkModel::keep(ContactId id, const std::optional<Contact> &contact, bool isUnreadable) const
{
    auto line = std::make_unique<Line>();
    line->isUnreadable = isUnreadable;
    line->name = contact ? nameOf(*contact) : u'#' + QString::number(id.value);
    if (contact) {
        const BulkOutcome outcome = bulkOutcome(*contact, m_wish);
        line->fate = outcome.fate;
        line->changes = changeLines(outcome.changes, m_store.directory());
    }
    m_lines.insert(id.value, line.release());
}

QString BulkModel::text(const Line &line, int column, QLatin1String between) const
{
    switch (column) {
    case NameColumn:
        return apart(line.name);
    case ChangeColumn:
        return line.changes.join(between);
    default:
        return line.isUnreadable ? tr("Cannot be read") : fateWord(line.fate);
    }
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return text(lineAt(index.row()), index.column(), "; "_L1).simplified();
    if (role == Qt::ToolTipRole)
        return tipText(text(lineAt(index.row()), index.column(), "\n"_L1));
    return {};
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{
        QT_TR_NOOP("Name"), QT_TR_NOOP("Before → after"), QT_TR_NOOP("What becomes of it")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<std::size_t>(section)]);
}

} // namespace rolodesk
