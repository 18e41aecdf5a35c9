#include "ui/contacts/contacttablemodel.h"

#include "core/async/runinpool.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/changewords.h"
#include "ui/views/facets.h"

#include <QCoreApplication>
#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr int windowRows = 64;
constexpr auto coalesce = 150ms;
constexpr int fewRows = 256;

} // namespace

ContactTableModel::ContactTableModel(
    ContactStore &store, SyncEngine &sync, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_sync(sync)
    , m_clock(clock)
    , m_order(std::make_shared<ContactOrder>())
    , m_step(m_order.get())
    , m_rows(store)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_store, &ContactStore::committed, this, &ContactTableModel::onCommitted);
    connect(&m_store, &ContactStore::indexLoaded, this, &ContactTableModel::refresh);
    ask();
}

int ContactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_step->size());
}

int ContactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(contactColumns().size());
}

QVariant ContactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ContactId id = contactAt(index.row());
    const ContactColumn &column = contactColumns()[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == ContactIdRole)
        return id.value;
    if (role == FromServiceRole)
        return m_fromService.contains(id);
    if (role == UnreadableRole)
        return m_rows.isUnreadable(id);
    const RecentChanges::Change *change = m_recent ? m_recent->of(id) : nullptr;
    if (role == ChangedRole)
        return change ? change->isNew ? New : Changed : NotMarked;
    static constexpr std::array contentRoles{int(Qt::DisplayRole), int(Qt::ToolTipRole),
        int(Qt::DecorationRole), int(Qt::AccessibleTextRole), int(TagsRole), int(QueryRole)};
    if (std::find(contentRoles.begin(), contentRoles.end(), role) == contentRoles.end())
        return {};

    const ContactRow *row = rowAt(index.row());
    if (!row)
        return m_rows.isUnreadable(id) ? unreadable(index, role) : QVariant();
    const RowContext context{m_store.directory(), m_clock.nowUtc()};
    if (role == Qt::DisplayRole)
        return column.text(*row, context);
    if (role == Qt::ToolTipRole) {
        const QString text = (column.toolTip ? column.toolTip : column.text)(*row, context);
        if (!change)
            return tipText(text);
        const QString changed = changeText(*change, context.directory, context.now);
        return tipText(text.isEmpty() ? changed : text + u'\n' + changed);
    }
    if (role == Qt::DecorationRole) {
        if (index.column() == NameColumn && m_fromService.contains(id))
            return paletteIcon("service"_L1);
        return column.icon ? QVariant(paletteIcon(column.icon(*row))) : QVariant();
    }
    if (role == QueryRole) {
        return index.column() == OwnerColumn && row->contact.owner
            ? QVariant(ownerQuery(context.directory, *row->contact.owner))
            : QVariant();
    }
    if (role == TagsRole) {
        QVariantList tags;
        for (const ContactTag &tag : row->contact.tags)
            tags.append(
                QStringList{context.directory.labelOf(tag), context.directory.colorOf(tag.id)});
        return tags;
    }
    if (index.column() != NameColumn)
        return column.spoken(*row, context);
    QString sentence = tr("%1, row %2 of %3")
                           .arg(rowSentence(*row, context), QLocale().toString(index.row() + 1),
                               QLocale().toString(rowCount()));
    if (m_fromService.contains(id))
        sentence += tr(", just found by the service");
    if (m_isChosen && m_isChosen(index.row()))
        sentence += tr(", selected");
    if (change)
        sentence += u", "_s + changeText(*change, context.directory, context.now);
    return sentence;
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ContactColumn &column = contactColumns()[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return titleOf(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

bool ContactTableModel::canFetchMore(const QModelIndex &parent) const
{
    // A search or a look-up shows what is loaded; only the whole list grows with its end in sight.
    return !parent.isValid() && m_request.text.isEmpty() && !m_request.only && m_sync.mayHaveMore();
}

void ContactTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_sync.wantMore();
}

bool ContactTableModel::isSettled() const
{
    return !m_asking && m_order->request == m_request;
}

int ContactTableModel::rowOf(ContactId id) const
{
    const auto slot = m_order->ids ? m_order->ids->slotOf(id) : std::nullopt;
    return slot ? rowsIn(*m_step, {*slot}).front() : -1;
}

ContactId ContactTableModel::contactAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_step->at(static_cast<size_t>(row)) : ContactId();
}

std::optional<Slot> ContactTableModel::slotAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_step->slots[static_cast<size_t>(row)];
}

/// Reads the window around a row that is asked for, so that one repaint costs one or two reads.
const ContactRow *ContactTableModel::rowAt(int row) const
{
    if (const ContactRow *known = m_rows.find(contactAt(row)))
        return known;
    const int first = row - row % windowRows;
    std::vector<ContactId> wanted{contactAt(row)};
    for (int next = first; next < std::min(first + windowRows, rowCount()); ++next) {
        if (next != row)
            wanted.push_back(contactAt(next));
    }
    const ContactRow *found = m_rows.read(wanted);
    if (const auto error = m_rows.takeError()) {
        // Told later: a view that paints must not be changed under its hands.
        auto *self = const_cast<ContactTableModel *>(this);
        QMetaObject::invokeMethod(
            self, [self, error] { Q_EMIT self->rowFailed(*error); }, Qt::QueuedConnection);
    }
    return found;
}

QVariant ContactTableModel::unreadable(const QModelIndex &index, int role) const
{
    const QString words = tr("Cannot be read");
    if (role == Qt::ToolTipRole)
        return tr("The local copy holds this contact, but cannot read it.");
    if (index.column() != NameColumn)
        return {};
    if (role == Qt::DisplayRole)
        return words;
    if (role == Qt::DecorationRole)
        return paletteIcon("error"_L1);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, row %2 of %3")
            .arg(words, QLocale().toString(index.row() + 1), QLocale().toString(rowCount()));
    return {};
}

void ContactTableModel::onCommitted(const StoreCommit &commit)
{
    for (const ContactId id : commit.changed) {
        if (m_rows.forget(id))
            m_changed.insert(id);
    }
    for (const ContactId id : commit.removed)
        m_rows.forget(id);
    m_directoryChanged = m_directoryChanged || commit.directoryChanged;
    m_dirty = true;
    if (rowCount() == 0 && !m_asking) {
        flush();
    } else if (!m_flushPlanned) {
        m_flushPlanned = true;
        m_clock.after(coalesce, this, [this] {
            m_flushPlanned = false;
            flush();
        });
    }
}

void ContactTableModel::flush()
{
    announceChanged();
    if (m_dirty && !m_asking)
        ask();
}

void ContactTableModel::announceChanged()
{
    const QSet<ContactId> changed = std::exchange(m_changed, {});
    const int last = rowCount() - 1;
    if (std::exchange(m_directoryChanged, false) && last >= 0)
        Q_EMIT dataChanged(index(0, 0), index(last, columnCount() - 1));
    else
        announce(changed, {});
}

void ContactTableModel::announce(const QSet<ContactId> &ids, const QList<int> &roles)
{
    const int last = rowCount() - 1;
    if (ids.isEmpty() || last < 0)
        return;
    if (ids.size() > fewRows) {
        Q_EMIT dataChanged(index(0, 0), index(last, columnCount() - 1), roles);
        return;
    }
    std::vector<Slot> changed;
    for (const ContactId id : ids) {
        if (const auto slot = m_order->ids ? m_order->ids->slotOf(id) : std::nullopt)
            changed.push_back(*slot);
    }
    std::vector<int> rows = rowsIn(*m_step, changed);
    std::erase(rows, -1);
    std::sort(rows.begin(), rows.end());
    for (size_t first = 0; first < rows.size();) {
        size_t end = first + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[first], 0), index(rows[end - 1], columnCount() - 1), roles);
        first = end;
    }
}

void ContactTableModel::setRecent(const RecentChanges &recent)
{
    m_recent = &recent;
    connect(m_recent, &RecentChanges::changed, this, [this](const QSet<ContactId> &ids) {
        announce(ids, {ChangedRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    });
}

void ContactTableModel::setRequest(const OrderRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    ask();
}

void ContactTableModel::refresh()
{
    announce(m_rows.forgetUnreadable(), {});
    ask();
}

void ContactTableModel::ask()
{
    const quint64 token = ++m_token;
    m_asking = true;
    m_dirty = false;
    // What nobody waits for any more is not computed to its end.
    m_question = std::make_unique<QObject>();
    m_store.order(m_request, ContactStore::Wholeness::MayBePartial)->then(
        m_question.get(), [this, token](Result<std::shared_ptr<const ContactOrder>, StoreError> answer) {
            if (token != m_token)
                return;
            if (answer) {
                prepare(std::move(*answer));
                return;
            }
            m_asking = false;
            Q_EMIT storeFailed(answer.error());
        });
}

void ContactTableModel::prepare(OrderTransition::Order order)
{
    const quint64 token = m_token;
    struct Never { };
    auto *reply = runInPool<OrderTransition, Never>(
        m_pool, [from = m_order, to = std::move(order)]() -> Result<OrderTransition, Never> {
            return OrderTransition::between(from, to);
        });
    reply->then(this, [this, token](Result<OrderTransition, Never> steps) {
        if (token != m_token || !steps)
            return;
        apply(std::move(*steps));
    });
}

void ContactTableModel::apply(OrderTransition steps)
{
    const bool sameRequest = steps.from->request == steps.to->request;
    Q_EMIT orderAboutToChange(*steps.from, *steps.to, sameRequest);
    if (steps.leaving)
        move(steps.leaving);
    if (steps.kept) {
        beginRemoveRows({}, static_cast<int>(steps.kept->size()), rowCount() - 1);
        m_step = steps.kept.get();
        endRemoveRows();
    }
    if (steps.grown) {
        beginInsertRows({}, rowCount(), static_cast<int>(steps.grown->size()) - 1);
        m_step = steps.grown.get();
        endInsertRows();
    }
    if (steps.lastStepMoves)
        move(steps.to);
    m_order = steps.to;
    m_step = m_order.get();
    m_asking = false;
    Q_EMIT orderChanged(sameRequest);
    // Freeing the orders of the whole base is not the window's work.
    m_pool.start([steps = std::move(steps)]() mutable { steps = {}; });
    if (m_dirty && !m_flushPlanned)
        flush();
}

/// One layout change. Only persistent indexes (selection, current row, editors) are mapped.
void ContactTableModel::move(const OrderTransition::Order &target)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> wanted;
    wanted.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &old : before)
        wanted.push_back(m_step->slots[static_cast<size_t>(old.row())]);
    const std::vector<int> rows = rowsIn(*target, wanted);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rows[static_cast<size_t>(i)];
        after.append(row < 0 ? QModelIndex() : createIndex(row, before.at(i).column()));
    }
    m_step = target.get();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ContactTableModel::setFromService(const QSet<ContactId> &ids)
{
    if (ids == m_fromService)
        return;
    QSet<ContactId> touched = m_fromService;
    touched.unite(ids);
    m_fromService = ids;
    announce(touched, {});
}

void ContactTableModel::timePassed()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, UpdatedColumn), index(rowCount() - 1, UpdatedColumn));
}

bool ContactTableModel::isConsistent() const
{
    if (m_step != m_order.get() || m_rows.size() > RowCache::capacity
        || m_order->members.count() != m_order->size())
        return false;
    for (size_t row = 0; row < m_order->size(); ++row) {
        const ContactId id = m_order->at(row);
        const ContactRow *cached = m_rows.find(id);
        if (!m_order->contains(id) || (cached && cached->contact.id != id))
            return false;
    }
    return true;
}

} // namespace rolodesk
