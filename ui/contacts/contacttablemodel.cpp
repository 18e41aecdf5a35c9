#include "ui/contacts/contacttablemodel.h"

#include "core/journal/failedwrites.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/changewords.h"
#include "ui/contacts/pendingwords.h"
#include "ui/contacts/rowsin.h"
#include "ui/views/facets.h"

#include <QCoreApplication>
#include <QIcon>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr int windowRows = 32;
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
    , m_rows(store)
{
    m_pool.setMaxThreadCount(1);
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(0);
    connect(&m_ahead, &QTimer::timeout, this, &ContactTableModel::readAhead);
    connect(&m_store, &ContactStore::committed, this, &ContactTableModel::onCommitted);
    connect(&m_store, &ContactStore::indexLoaded, this, &ContactTableModel::refresh);
    ask();
}

int ContactTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
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
    if (role == ChangedRole) {
        const RecentChanges::Change *change = m_recent ? m_recent->of(id) : nullptr;
        return change ? change->isNew ? New : Changed : NotMarked;
    }
    if (role == PendingRole || role == LeavingRole) {
        const auto pending = m_pending ? m_pending->of(id) : std::nullopt;
        if (role == LeavingRole)
            return pending && pending->isLeaving;
        return pending ? QVariant(int(pending->state)) : QVariant();
    }
    if (role == FailedRole) {
        const auto failed = m_failed ? m_failed->of(id) : std::nullopt;
        return failed ? failed->isUnclear ? Unclear : Failed : NotFailed;
    }
    static constexpr std::array contentRoles{int(Qt::DisplayRole), int(Qt::ToolTipRole),
        int(Qt::DecorationRole), int(Qt::AccessibleTextRole), int(TagsRole), int(QueryRole)};
    if (std::find(contentRoles.begin(), contentRoles.end(), role) == contentRoles.end())
        return {};
    if (const ContactRow *row = rowAt(index.row()))
        return content(index, *row, role);
    return m_rows.isUnreadable(id) ? unreadable(index, role) : QVariant();
}

QVariant ContactTableModel::content(
    const QModelIndex &index, const ContactRow &row, int role) const
{
    const ContactId id = row.contact.id;
    const ContactColumn &column = contactColumns()[static_cast<size_t>(index.column())];
    const RowContext context{m_store.directory(), m_clock.nowUtc()};
    // Who is about to go is not to be texted any more; where that would stand one reads this.
    const auto leaving = index.column() == StatusColumn && m_pending ? m_pending->of(id)
                                                                     : std::nullopt;
    const bool isLeaving = leaving && leaving->isLeaving;
    if (role == Qt::DisplayRole)
        return isLeaving ? leavingWord(*leaving) : column.text(row, context);
    if (role == Qt::ToolTipRole) {
        QStringList lines{
            isLeaving ? QString() : (column.toolTip ? column.toolTip : column.text)(row, context)};
        lines.append(remarks(id));
        lines.removeAll(QString());
        return tipText(lines.join(u'\n'));
    }
    if (role == Qt::DecorationRole) {
        if (isLeaving)
            return paletteIcon(pendingIcon(leaving->state));
        if (index.column() == NameColumn && m_fromService.contains(id))
            return paletteIcon("service"_L1);
        return column.icon ? QVariant(paletteIcon(column.icon(row))) : QVariant();
    }
    if (role == QueryRole) {
        return index.column() == OwnerColumn && row.contact.owner
            ? QVariant(ownerQuery(context.directory, *row.contact.owner))
            : QVariant();
    }
    if (role == TagsRole) {
        QVariantList tags;
        for (const ContactTag &tag : row.contact.tags)
            tags.append(
                QStringList{context.directory.labelOf(tag), context.directory.colorOf(tag.id)});
        return tags;
    }
    if (index.column() == NameColumn)
        return spokenRow(index.row(), row);
    return isLeaving ? pendingWord(*leaving) : column.spoken(row, context);
}

QString ContactTableModel::spokenRow(int at, const ContactRow &row) const
{
    const RowContext context{m_store.directory(), m_clock.nowUtc()};
    const ContactId id = row.contact.id;
    QString sentence = tr("%1, row %2 of %3")
                           .arg(rowSentence(row, context), QLocale().toString(at + 1),
                               QLocale().toString(rowCount()));
    if (m_fromService.contains(id))
        sentence += tr(", just found by the service");
    if (m_isChosen && m_isChosen(at))
        sentence += tr(", selected");
    if (const RecentChanges::Change *change = m_recent ? m_recent->of(id) : nullptr)
        sentence += u", "_s + changeText(*change, context.directory, context.now);
    if (const auto pending = m_pending ? m_pending->of(id) : std::nullopt)
        sentence += u", "_s + pendingWord(*pending);
    if (const auto failed = m_failed ? m_failed->of(id) : std::nullopt)
        sentence += u", "_s + failedWord(*failed);
    return sentence;
}

QStringList ContactTableModel::remarks(ContactId id) const
{
    QStringList lines;
    if (const auto pending = m_pending ? m_pending->of(id) : std::nullopt)
        lines.append(pendingText(*pending));
    if (const auto failed = m_failed ? m_failed->of(id) : std::nullopt)
        lines.append(failedText(*failed));
    if (const RecentChanges::Change *change = m_recent ? m_recent->of(id) : nullptr)
        lines.append(changeText(*change, m_store.directory(), m_clock.nowUtc()));
    return lines;
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
    return slot ? rowsIn(*m_order, {*slot}).front() : -1;
}

ContactId ContactTableModel::contactAt(int row) const
{
    const auto slot = slotAt(row);
    return slot ? m_order->ids->at(*slot) : ContactId();
}

std::optional<Slot> ContactTableModel::slotAt(int row) const
{
    // In the middle of a change there are rows of nobody.
    if (row < 0 || static_cast<size_t>(row) >= m_order->size())
        return std::nullopt;
    return m_order->slots[static_cast<size_t>(row)];
}

/// Reads the window around a row that is asked for, so that one repaint costs one or two reads.
const ContactRow *ContactTableModel::rowAt(int row) const
{
    const int window = row / windowRows;
    const bool isBeside = window >= m_asked.first - 1 && window <= m_asked.last + 1;
    if (!m_ahead.isActive() || !isBeside)
        m_asked = {window, window};
    m_asked = {std::min(m_asked.first, window), std::max(m_asked.last, window)};
    if (!m_ahead.isActive())
        m_ahead.start();
    if (const ContactRow *known = m_rows.find(contactAt(row)))
        return known;
    return readWindow(window, row);
}

/// The row of `first`, which is one of the window.
const ContactRow *ContactTableModel::readWindow(int window, int first) const
{
    std::vector<ContactId> wanted{contactAt(first)};
    const int begin = window * windowRows;
    for (int row = begin; row < std::min(begin + windowRows, rowCount()); ++row) {
        if (row != first)
            wanted.push_back(contactAt(row));
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

/// As many rows below those on screen, and above them, are read while nobody waits: a window at a
/// time, in case somebody begins to. Each is tried once, whatever comes of it.
void ContactTableModel::readAhead()
{
    constexpr int most = 4; // more than a screen has
    const int windows = std::min(most, m_asked.last - m_asked.first + 1);
    while (m_asked.ahead < 2 * windows) {
        const int distance = m_asked.ahead / 2 + 1;
        const bool isBelow = m_asked.ahead++ % 2 == 0;
        const int window = isBelow ? m_asked.last + distance : m_asked.first - distance;
        const int row = window * windowRows;
        if (row < 0 || row >= rowCount() || m_rows.isKnown(contactAt(row)))
            continue;
        (void)readWindow(window, row);
        m_ahead.start();
        return;
    }
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
    std::vector<int> rows = rowsIn(*m_order, changed);
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

void ContactTableModel::setPending(const PendingWrites &pending)
{
    m_pending = &pending;
    m_rows.setShown([&pending](Contact stored) { return pending.shown(std::move(stored)); });
    m_rows.forgetRows();
    connect(m_pending, &PendingWrites::changed, this, [this](const QSet<ContactId> &ids) {
        for (const ContactId id : ids)
            m_rows.forget(id);
        announce(ids, {});
    });
    connect(m_pending, &PendingWrites::allChanged, this, [this] {
        m_rows.forgetRows();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void ContactTableModel::setFailed(const FailedWrites &failed)
{
    static const QList<int> roles{FailedRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    m_failed = &failed;
    connect(m_failed, &FailedWrites::changed, this,
        [this](const QSet<ContactId> &ids) { announce(ids, roles); });
    connect(m_failed, &FailedWrites::allChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
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
                show(std::move(*answer));
                return;
            }
            m_asking = false;
            Q_EMIT storeFailed(answer.error());
        });
}

/// In steps a Qt model can announce, whatever the two orders hold: rows come at the tail, as
/// nobody's; then all rows change at once; then rows go from the tail, where nobody is left. What
/// grows with the base is a look whether anybody moves, and one for the rows of persistent indexes:
/// half a millisecond each for a million.
void ContactTableModel::show(Order order)
{
    Order before = m_order;
    const bool sameRequest = before->request == order->request;
    const int rows = static_cast<int>(order->size());
    Q_EMIT orderAboutToChange(*before, *order, sameRequest);
    if (rows > m_rowCount) {
        beginInsertRows({}, m_rowCount, rows - 1);
        m_rowCount = rows;
        endInsertRows();
    }
    moveTo(std::move(order));
    if (rows < m_rowCount) {
        beginRemoveRows({}, rows, m_rowCount - 1);
        m_rowCount = rows;
        endRemoveRows();
    }
    m_asking = false;
    Q_EMIT orderChanged(sameRequest);
    // Freeing the order of a whole base is not the window's work.
    m_pool.start([before = std::move(before)]() mutable { before.reset(); });
    if (m_dirty && !m_flushPlanned)
        flush();
}

/// One layout change, where anybody moves. Only persistent indexes (the current row, editors) are
/// mapped; those of contacts who are gone become invalid.
void ContactTableModel::moveTo(Order order)
{
    if (order == m_order)
        return;
    const std::vector<Slot> &from = m_order->slots;
    const std::vector<Slot> &to = order->slots;
    const auto inBoth = static_cast<std::ptrdiff_t>(std::min(from.size(), to.size()));
    if (std::equal(from.begin(), from.begin() + inBoth, to.begin())) {
        m_order = std::move(order);
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Slot> wanted;
    wanted.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &old : before) {
        if (const auto slot = slotAt(old.row()))
            wanted.push_back(*slot);
    }
    const std::vector<int> rows = rowsIn(*order, wanted);
    QModelIndexList after;
    after.reserve(before.size());
    size_t next = 0;
    for (const QModelIndex &old : before) {
        const int row = slotAt(old.row()) ? rows[next++] : -1;
        after.append(row < 0 ? QModelIndex() : createIndex(row, old.column()));
    }
    m_order = std::move(order);
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
    if (static_cast<size_t>(m_rowCount) != m_order->size() || m_rows.size() > RowCache::capacity
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
