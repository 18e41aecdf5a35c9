#include "ui/history/historymodel.h"

#include "core/contacts/fold.h"
#include "core/journal/journalexport.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "ui/common/icons.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/history/writestate.h"
#include "ui/history/writewords.h"

#include <QIcon>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int pageSize = 200;

} // namespace

HistoryModel::HistoryModel(WriteJournal &journal, ContactStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_store(store)
{
    connect(&m_journal, &WriteJournal::changed, this, &HistoryModel::follow);
    connect(&m_journal, &WriteJournal::actChanged, this, &HistoryModel::followAct);
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (commit.directoryChanged && !m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setQuery(const JournalQuery &query)
{
    beginResetModel();
    m_query = query;
    m_query.newestFirst = true;
    m_query.beyond = 0;
    m_query.limit = pageSize;
    m_rows.clear();
    m_waiting.clear();
    m_hasMore = false;
    m_asked = 0;
    m_turn = std::make_unique<QObject>();
    endResetModel();
    read();
}

QString HistoryModel::nameOf(const JournalWrite &write) const
{
    if (write.before.isEmpty() && write.contact.isValid()) {
        const auto known = m_store.findContact(write.contact).value_or(std::nullopt);
        if (known && !known->shownName().isEmpty())
            return known->shownName();
    }
    return contactWords(write);
}

QString HistoryModel::searchTextOf(const JournalEntry &entry) const
{
    const JournalWrite &write = entry.write;
    const EditState state = changed(editStateOf(journalledContact(write.before)), write.wanted);
    QStringList texts{nameOf(write)};
    for (const auto kind : {EditField::Kind::Phone, EditField::Kind::Email})
        texts.append(state.value({kind, {}}));
    if (write.contact.isValid())
        texts.append(QString::number(write.contact.value));
    return foldText(texts.join(u' '));
}

HistoryModel::Row HistoryModel::rowFrom(JournalEntry entry) const
{
    const QString name = nameOf(entry.write);
    const QString search = searchTextOf(entry);
    if (entry.write.action != JournalWrite::Action::Delete) {
        entry.write.before.clear();
        entry.write.read.clear();
    }
    return {std::move(entry), name, search};
}

void HistoryModel::read()
{
    m_isReading = true;
    JournalQuery page = m_query;
    page.beyond = m_rows.empty() ? 0 : m_rows.back().entry.write.id;
    m_journal.find(page)->then(
        m_turn.get(), [this](const Result<QList<JournalEntry>, StoreError> &found) {
            m_hasMore = found && found->size() == pageSize;
            if (found)
                append(*found);
            // Not before: whoever hears of the new rows may ask for more of them.
            m_isReading = false;
            settle();
            if (!found)
                Q_EMIT failed(found.error());
            Q_EMIT caughtUp();
        });
}

void HistoryModel::append(const QList<JournalEntry> &found)
{
    if (found.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    for (JournalEntry entry : found) {
        know(entry.group);
        // It changed after the page was read and before it came.
        if (const auto newer = m_waiting.constFind(entry.write.id); newer != m_waiting.cend())
            entry.write = m_waiting.take(entry.write.id);
        m_rows.push_back(rowFrom(std::move(entry)));
    }
    endInsertRows();
}

void HistoryModel::know(const WriteGroup &group)
{
    m_groups.insert(group.id, group);
    if (group.undoOf != 0)
        m_takenBack.insert(group.undoOf, group.id);
}

void HistoryModel::follow(const QList<JournalWrite> &writes)
{
    if (!m_turn)
        return;
    for (const JournalWrite &write : writes) {
        if (const int row = rowOf(write.id); row >= 0)
            update(row, write);
        else
            m_waiting.insert(write.id, write);
    }
    settle();
}

/// Nothing is told of the writes themselves. Several acts in a row are one reading; an act that
/// pauses or goes on changes no row.
void HistoryModel::followAct(qint64 group)
{
    const bool isPaused = m_journal.isPaused(group);
    const bool isOfPause = isPaused != m_paused.contains(group);
    if (isPaused)
        m_paused.insert(group);
    else
        m_paused.remove(group);
    const bool isOther = m_query.group != 0 && group != 0 && m_query.group != group;
    if (!m_turn || isOfPause || isOther || std::exchange(m_isOutdated, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isOutdated = false;
            setQuery(m_query);
        },
        Qt::QueuedConnection);
}

/// Puts what waits in its place, once its acts are known and no page is under way.
void HistoryModel::settle()
{
    if (m_isReading || m_asked > 0 || m_waiting.isEmpty())
        return;
    QSet<qint64> unknown;
    for (const JournalWrite &write : std::as_const(m_waiting)) {
        if (!m_groups.contains(write.group))
            unknown.insert(write.group);
    }
    for (const qint64 group : std::as_const(unknown))
        ask(group);
    if (m_asked > 0)
        return;
    // To read a page costs less than to place so many.
    if (m_waiting.size() > pageSize)
        return setQuery(m_query);
    const auto waiting = std::exchange(m_waiting, {});
    for (const JournalWrite &write : waiting)
        insert(write, m_groups.value(write.group));
}

void HistoryModel::ask(qint64 group)
{
    ++m_asked;
    m_journal.group(group)->then(
        m_turn.get(), [this, group](const Result<std::optional<WriteGroup>, StoreError> &found) {
            --m_asked;
            if (found && *found) {
                know(**found);
            } else {
                m_waiting.removeIf([group](const std::pair<const qint64 &, JournalWrite &> each) {
                    return each.second.group == group;
                });
            }
            settle();
            Q_EMIT caughtUp();
        });
}

void HistoryModel::insert(const JournalWrite &write, const WriteGroup &group)
{
    const bool isBehind = m_hasMore && (m_rows.empty() || write.id < m_rows.back().entry.write.id);
    JournalEntry entry{write, group};
    if (isBehind || !isMet(entry))
        return;
    const auto place = std::partition_point(m_rows.begin(), m_rows.end(),
        [&write](const Row &row) { return row.entry.write.id > write.id; });
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, rowFrom(std::move(entry)));
    endInsertRows();
}

void HistoryModel::update(int row, const JournalWrite &write)
{
    Row &old = m_rows.at(static_cast<std::size_t>(row));
    old = rowFrom({write, old.entry.group});
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool HistoryModel::isMet(const JournalEntry &entry) const
{
    const JournalWrite &write = entry.write;
    return (!m_query.contact.isValid() || write.contact == m_query.contact)
        && (m_query.group == 0 || write.group == m_query.group)
        && (!m_query.state || write.state == *m_query.state)
        && (m_query.source.isEmpty() || entry.group.source == m_query.source)
        && (!m_query.from.isValid() || write.planned >= m_query.from)
        && (!m_query.until.isValid() || write.planned < m_query.until)
        && (!m_query.openOnly || write.isOpen());
}

const JournalEntry &HistoryModel::entryAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).entry;
}

const QString &HistoryModel::nameAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).name;
}

const QString &HistoryModel::searchTextAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).searchText;
}

int HistoryModel::rowOf(qint64 write) const
{
    const auto found = std::partition_point(m_rows.cbegin(), m_rows.cend(),
        [write](const Row &row) { return row.entry.write.id > write; });
    const bool isThere = found != m_rows.cend() && found->entry.write.id == write;
    return isThere ? static_cast<int>(found - m_rows.cbegin()) : -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isReading;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read();
}

QString HistoryModel::text(const Row &row, int column) const
{
    const JournalWrite &write = row.entry.write;
    switch (column) {
    case WhenColumn:
        return apart(localTime(write.planned));
    case WhoColumn:
        return row.entry.group.person;
    case WhatColumn:
        return writeSentence(row.entry, row.name, m_store.directory());
    case ContactColumn:
        return apart(row.name);
    case StateColumn:
        return writeStateText(write).word;
    default:
        return sourceWords(row.entry.group.source);
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole)
        return text(row, index.column()).simplified();
    if (role == Qt::ToolTipRole)
        return tipText(text(row, index.column()));
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return paletteIcon(writeStateText(row.entry.write).icon);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("When"), QT_TR_NOOP("Who"), QT_TR_NOOP("What"),
        QT_TR_NOOP("Contact"), QT_TR_NOOP("State"), QT_TR_NOOP("Source")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<std::size_t>(section)]);
}

} // namespace rolodesk
