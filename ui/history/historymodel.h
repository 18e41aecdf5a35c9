#pragma once

#include "core/journal/journalentry.h"
#include "core/store/storeerror.h"
#include "ui/history/historytext.h"
#include "ui/history/writestate.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace rolodesk {

class ContactStore;
class WriteJournal;

/// The journal as a table, newest first, read in pages of 200. Follows the journal: new writes come
/// in at the top, changed ones are changed where they stand; where very many came or were given up,
/// it reads anew. One that does not meet the question any more stays until another one is asked:
/// nothing moves under a hand. A failure that is answered meanwhile says so.
///
/// What rows are called and found by is read out of whole contacts, on a thread of its own: pages,
/// new and changed writes come a moment after the journal told them, in its order. On this thread
/// stay the names of contacts that a write does not keep (knownNames), for a page at most.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Column {
        WhenColumn,
        WhoColumn,
        WhatColumn,
        ContactColumn,
        StateColumn,
        SourceColumn,
        ColumnCount
    };

    /// Both outlive the model, which is empty until `setQuery`.
    HistoryModel(WriteJournal &journal, ContactStore &store, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Reads anew. Order, beginning and limit are the model's own.
    void setQuery(const JournalQuery &query);
    [[nodiscard]] const JournalQuery &query() const { return m_query; }

    /// The write of a row. What takes room and nobody asks a table for, `before` and `read`, it has
    /// only of a deletion.
    [[nodiscard]] const JournalEntry &entryAt(int row) const;
    /// Whom it is about (contactWords).
    [[nodiscard]] const QString &nameAt(int row) const;
    /// HistoryText::search. Labels and names of the team are those of now, or of a moment ago.
    [[nodiscard]] const QString &searchTextAt(int row) const;
    /// writeOffers of it. O(1).
    [[nodiscard]] const WriteOffers &offersAt(int row) const;
    /// -1 where it is not among the rows. O(log n).
    [[nodiscard]] int rowOf(qint64 write) const;
    /// Another act takes it back, as far as that was seen: acts among the rows of any question so
    /// far, and everything new.
    [[nodiscard]] bool isTakenBack(qint64 group) const { return m_takenBack.contains(group); }
    /// There are more, or they are being read.
    [[nodiscard]] bool isPartial() const { return m_hasMore || m_isReading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A page was read, or an act came that takes another back.
    void caughtUp();
    /// The journal cannot be read; what was read so far stays.
    void failed(const rolodesk::StoreError &error);

private:
    struct Row {
        JournalEntry entry;
        HistoryText text;
        WriteOffers offers;
    };
    using Rows = std::vector<Row>;

    [[nodiscard]] static Row rowFrom(
        JournalEntry entry, const KnownNames &known, const Directory &directory);
    template <typename Use>
    void make(const QList<JournalEntry> &entries, Use use);
    void read();
    void append(Rows rows);
    void follow(const QList<JournalWrite> &writes);
    void followAct(qint64 group);
    void settle();
    void ask(qint64 group);
    void know(const WriteGroup &group);
    void place(const QMap<qint64, JournalWrite> &writes);
    void put(Row row);
    void note(const JournalWrite &write);
    void askForAnswers();
    void takeAnswers(const AnswerList &answers);
    void rename(std::size_t from);
    [[nodiscard]] bool isMet(const JournalEntry &entry) const;
    [[nodiscard]] QString text(const Row &row, int column) const;

    WriteJournal &m_journal;
    ContactStore &m_store;
    JournalQuery m_query;
    Rows m_rows; ///< Ids descending.
    QHash<qint64, WriteGroup> m_groups; ///< Acts that were seen.
    QHash<qint64, qint64> m_takenBack; ///< Act → the act that takes it back.
    /// Changed writes that are not among the rows as they are now, by id.
    QMap<qint64, JournalWrite> m_waiting;
    std::unique_ptr<QObject> m_turn; ///< Context of what is read for the question of now.
    int m_asked = 0; ///< Acts being read.
    bool m_hasMore = false;
    bool m_isReading = false;
    bool m_isPlacing = false; ///< Rows of what waited are being made; it waits no more.
    QSet<qint64> m_paused; ///< Acts, as far as it is known.
    bool m_isOutdated = false; ///< To be read anew at the next turn.
    QSet<ContactId> m_answering; ///< Some write of these has ended; 0: one that creates something.
    bool m_isDismissing = false; ///< Something was dismissed.
    bool m_isAskingForAnswers = false;
    int m_directory = 0; ///< How many there were.
    QThreadPool m_pool; ///< One thread. Dies first, and waits for a page that is being made.
};

} // namespace rolodesk
