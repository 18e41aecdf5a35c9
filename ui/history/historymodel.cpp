#include "ui/history/historymodel.h"

#include "core/async/runinpool.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "ui/common/icons.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/history/writewords.h"

#include <QIcon>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using State = JournalWrite::State;

constexpr int pageSize = 200;

} // namespace

HistoryModel::HistoryModel(WriteJournal &journal, ContactStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_journal, &WriteJournal::changed, this, &HistoryModel::follow);
    connect(&m_journal, &WriteJournal::actChanged, this, &HistoryModel::followAct);
    connect(&m_journal, &WriteJournal::dismissed, this, [this] {
        m_isDismissing = true;
        settle();
    });
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (!commit.directoryChanged)
            return;
        ++m_directory;
        rename(0);
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
    m_isPlacing = false;
    m_answering.clear();
    m_isDismissing = false;
    m_isAskingForAnswers = false;
    m_turn = std::make_unique<QObject>();
    endResetModel();
    read();
}

HistoryModel::Row HistoryModel::rowFrom(
    JournalEntry entry, const KnownNames &known, const Directory &directory)
{
    Row row;
    row.text = historyText(entry, known, directory);
    row.offers = writeOffers(entry.write);
    if (entry.write.action != JournalWrite::Action::Delete) {
        entry.write.before.clear();
        entry.write.read.clear();
    }
    row.entry = std::move(entry);
    return row;
}

/// Where the question is another one by then, `use` is not called.
template <typename Use>
void HistoryModel::make(const QList<JournalEntry> &entries, Use use)
{
    using Made = Result<Rows, std::monostate>;
    const auto work = [entries, known = knownNames(entries, m_store),
                          directory = m_store.directory()]() -> Made {
        Rows rows;
        rows.reserve(static_cast<std::size_t>(entries.size()));
        for (const JournalEntry &entry : entries)
            rows.push_back(rowFrom(entry, known, directory));
        return rows;
    };
    runInPool<Rows, std::monostate>(m_pool, work)
        ->then(m_turn.get(), [this, made = m_directory, use = std::move(use)](Made rows) {
            use(std::move(*rows));
            if (made != m_directory)
                rename(0);
        });
}

void HistoryModel::read()
{
    m_isReading = true;
    // Not before the rows are there: whoever hears of them may ask for more of them.
    const auto end = [this] {
        m_isReading = false;
        settle();
    };
    JournalQuery page = m_query;
    page.beyond = m_rows.empty() ? 0 : m_rows.back().entry.write.id;
    m_journal.find(page)->then(
        m_turn.get(), [this, end](const Result<QList<JournalEntry>, StoreError> &found) {
            m_hasMore = found && found->size() == pageSize;
            if (!found) {
                end();
                Q_EMIT failed(found.error());
                Q_EMIT caughtUp();
                return;
            }
            QList<JournalEntry> entries = *found;
            // It changed after the page was read and before it came.
            for (JournalEntry &entry : entries) {
                if (m_waiting.contains(entry.write.id))
                    entry.write = m_waiting.take(entry.write.id);
            }
            make(entries, [this, end](Rows rows) {
                append(std::move(rows));
                end();
                Q_EMIT caughtUp();
            });
        });
}

void HistoryModel::append(Rows rows)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    for (Row &row : rows) {
        know(row.entry.group);
        m_rows.push_back(std::move(row));
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
        m_waiting.insert(write.id, write);
        note(write);
    }
    settle();
}

/// Its end may answer what failed before, which nobody tells.
void HistoryModel::note(const JournalWrite &write)
{
    if (write.state != State::Confirmed && write.state != State::Failed)
        return;
    m_answering.insert(write.contact);
    if (createsSomething(write.action))
        m_answering.insert(ContactId());
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
    if (m_isReading || m_isPlacing || m_asked > 0)
        return;
    if (m_waiting.isEmpty())
        return askForAnswers();
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
    place(std::exchange(m_waiting, {}));
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

void HistoryModel::place(const QMap<qint64, JournalWrite> &writes)
{
    QList<JournalEntry> entries;
    for (const JournalWrite &write : writes) {
        const JournalEntry entry{write, m_groups.value(write.group)};
        const bool isBehind =
            m_hasMore && (m_rows.empty() || write.id < m_rows.back().entry.write.id);
        if (rowOf(write.id) >= 0 || (!isBehind && isMet(entry)))
            entries.append(entry);
    }
    if (entries.isEmpty())
        return askForAnswers();
    m_isPlacing = true;
    make(entries, [this](Rows rows) {
        m_isPlacing = false;
        for (Row &row : rows)
            put(std::move(row));
        settle();
    });
}

void HistoryModel::put(Row row)
{
    const auto found = std::partition_point(m_rows.begin(), m_rows.end(),
        [id = row.entry.write.id](const Row &other) { return other.entry.write.id > id; });
    const int at = static_cast<int>(found - m_rows.begin());
    if (found != m_rows.end() && found->entry.write.id == row.entry.write.id) {
        *found = std::move(row);
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        return;
    }
    beginInsertRows({}, at, at);
    m_rows.insert(found, std::move(row));
    endInsertRows();
}

/// An answer is for ever, so that it does not matter how old it is.
void HistoryModel::askForAnswers()
{
    if (m_isAskingForAnswers || (!m_isDismissing && m_answering.isEmpty()))
        return;
    const bool isAny = std::exchange(m_isDismissing, false);
    const QSet<ContactId> answering = std::exchange(m_answering, {});
    QList<qint64> writes;
    for (const Row &row : m_rows) {
        const JournalWrite &write = row.entry.write;
        if (!row.offers.dismiss)
            continue;
        const ContactId about = createsSomething(write.action) ? ContactId() : write.contact;
        if (isAny || answering.contains(about))
            writes.append(write.id);
    }
    if (writes.isEmpty())
        return;
    m_isAskingForAnswers = true;
    m_journal.answersTo(writes)->then(
        m_turn.get(), [this](const Result<AnswerList, StoreError> &answers) {
            m_isAskingForAnswers = false;
            // What cannot be read is said where rows are read.
            if (answers)
                takeAnswers(*answers);
            settle();
        });
}

void HistoryModel::takeAnswers(const AnswerList &answers)
{
    int first = rowCount();
    int last = -1;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const int at = rowOf(answer.key());
        if (at < 0)
            continue;
        Row &row = m_rows[static_cast<std::size_t>(at)];
        row.entry.write.answeredBy = answer.value();
        row.offers = writeOffers(row.entry.write);
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

/// Rows are shown and found by what tags and people are called by now: some at a time, or the
/// window would wait where very many were read. Rows that come meanwhile come above them, and know.
void HistoryModel::rename(std::size_t from)
{
    constexpr std::size_t some = 2000;
    const std::size_t end = std::min(m_rows.size(), from + some);
    if (from >= end)
        return;
    using Names = QHash<qint64, QString>;
    using Made = Result<Names, std::monostate>;
    QList<JournalWrite> writes;
    for (std::size_t at = from; at < end; ++at)
        writes.append(m_rows[at].entry.write);
    const auto work = [writes, directory = m_store.directory()]() -> Made {
        Names names;
        for (const JournalWrite &write : writes)
            names.insert(write.id, directoryWords(write, directory));
        return names;
    };
    const auto take = [this, from, end, made = m_directory](const Made &names) {
        if (made != m_directory)
            return;
        for (std::size_t at = from; at < m_rows.size(); ++at) {
            Row &row = m_rows[at];
            const auto name = names->constFind(row.entry.write.id);
            if (name == names->cend()) {
                if (at >= end)
                    break;
                continue;
            }
            row.text.search.truncate(row.text.lasting);
            row.text.search += *name;
        }
        const int last = static_cast<int>(std::min(end, m_rows.size())) - 1;
        Q_EMIT dataChanged(index(static_cast<int>(from), 0), index(last, ColumnCount - 1));
        rename(end);
    };
    runInPool<Names, std::monostate>(m_pool, work)->then(m_turn.get(), take);
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
        && (!m_query.openOnly || write.isOpen())
        && (!m_query.unansweredOnly || writeOffers(write).dismiss);
}

const JournalEntry &HistoryModel::entryAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).entry;
}

const QString &HistoryModel::nameAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).text.name;
}

const QString &HistoryModel::searchTextAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).text.search;
}

const WriteOffers &HistoryModel::offersAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).offers;
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
        return writeSentence(row.entry, row.text.name, m_store.directory());
    case ContactColumn:
        return apart(row.text.name);
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
