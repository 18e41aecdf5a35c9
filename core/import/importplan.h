#pragma once

#include "core/async/reply.h"
#include "core/csv/csvtable.h"
#include "core/import/planlists.h"
#include "core/store/storeerror.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <array>
#include <chrono>
#include <memory>
#include <vector>

namespace rolodesk {

class Clock;
class ContactStore;
struct ChannelMatch;

/// What a plan is made of. A plain value that shares its text.
struct PlanInput {
    CsvTable table;
    TableLayout layout;
    JudgeRules rules;
};

/// The cells of a row of the table, with what somebody typed into them. Pure.
[[nodiscard]] QStringList cellsOf(const PlanInput &input, qsizetype row);

/// How the rows of a file stand. A plain value.
struct PlanCounts {
    std::array<qint64, allRowFates.size()> fates{};
    /// By bit, of rows that nobody left out; remarks count, too.
    std::array<qint64, CleanRow::problemKinds> problems{};
    qint64 rows = 0; ///< The sum of all fates.
    qint64 optOuts = 0; ///< Contacts that would be opted out.
    qint64 refusedOptIns = 0; ///< Rows that would opt somebody in, which is never done.

    [[nodiscard]] qint64 of(RowFate fate) const { return fates[static_cast<std::size_t>(fate)]; }

    friend bool operator==(const PlanCounts &, const PlanCounts &) = default;
};

/// What somebody has to be asked for the whole file: what holds rows back until he has said.
struct PlanQuestions {
    struct Name {
        QString text; ///< As it stands in the first row that has it.
        qint64 rows = 0;

        friend bool operator==(const Name &, const Name &) = default;
    };
    QMap<QString, Name> tags; ///< Labels that are no tags, by their folded form.
    QMap<QString, Name> owners; ///< Who is no member, or several, by the folded form.
    QMap<int, qint64> placeholders; ///< Cells such as "N/A", by column.

    friend bool operator==(const PlanQuestions &, const PlanQuestions &) = default;
};

/// One row in full, for the screen, the plan file and the run. A plain value.
struct PlanDetail {
    QStringList cells; ///< With what somebody typed into them.
    CleanRow clean;
    RowOutcome outcome;
    Contact contact; ///< Whom it is about, as the local copy has it; without an id: nobody.
};

/// The dry run of an import: what would become of each row, by the local copy as it is now. Nothing
/// is sent, nothing is written.
///
/// Rows are cleaned and judged in blocks on threads of its own, the contacts of their numbers read
/// on the store's reading thread; then rows that share a number are put together. The GUI thread
/// does some hundred microseconds of work for each thousand rows. Memory: 52 bytes a row, and 16
/// for each number; twice as much while it is made anew.
class ImportPlan final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPlan)

public:
    /// Both outlive the plan.
    ImportPlan(ContactStore &store, Clock &clock, QObject *parent = nullptr);
    /// Waits for the blocks that are being looked at (milliseconds).
    ~ImportPlan() override;

    /// Begins, or begins anew.
    void start(PlanInput input);
    /// Somebody decided about these places alone, or typed into their cells, or contacts of theirs
    /// came: they are looked at once more by these rules, and `ready` comes again. Until then all
    /// rows are as they were.
    void update(JudgeRules rules, std::vector<quint32> places);

    [[nodiscard]] const PlanInput &input() const { return *m_input; }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Rows that are not blank. O(1), as the following.
    [[nodiscard]] std::size_t size() const { return m_state->rows.size(); }
    [[nodiscard]] std::size_t done() const { return m_done; }
    [[nodiscard]] const PlanRow &at(std::size_t place) const { return m_state->rows[place]; }
    /// All rows as they are now, for other threads: they never change. None before it was ready
    /// once.
    [[nodiscard]] std::shared_ptr<const std::vector<PlanRow>> rows() const;
    /// Of what is done so far; complete when it is ready.
    [[nodiscard]] const PlanCounts &counts() const { return m_state->counts; }
    /// Of all rows as they were looked at last; an `update` adds to it what it meets.
    [[nodiscard]] const PlanQuestions &questions() const { return m_questions; }
    /// The place of a row of the table; none for a blank one. O(log n).
    [[nodiscard]] std::optional<std::size_t> placeOf(qsizetype row) const;
    /// The places of the rows by what becomes of them, as they are now; they never change. Empty
    /// before it was ready once.
    [[nodiscard]] std::shared_ptr<const PlanLists> lists() const;
    /// Tags and fields that are to be made, and that rows which are sent give to somebody. When it
    /// is ready. O(rows that would), most of the time O(fields).
    [[nodiscard]] QSet<EditField> toBeMade() const;
    /// The places of rows that share a number or a contact with this one, itself included; empty
    /// where none does. O(rows that share any), some milliseconds for a million.
    [[nodiscard]] std::vector<quint32> groupOf(std::size_t place) const;

    /// One row in full, at once, on this thread: some 100 µs.
    [[nodiscard]] Result<PlanDetail, StoreError> detailOf(std::size_t place) const;

Q_SIGNALS:
    /// Some more were looked at; at most ten times a second.
    void progressed();
    /// All were. Once for each `start` and `update`.
    void ready();
    void failed(const rolodesk::StoreError &error);

private:
    using Wanting = QHash<EditField, std::vector<quint32>>; ///< Places, by what is to be made.
    struct State {
        std::vector<PlanRow> rows;
        std::vector<PlanMark> marks; ///< Sorted.
        PlanGroups groups;
        PlanCounts counts;
        PlanLists lists;
        Wanting wanting;
    };
    struct Block;
    using BlockReply = Reply<std::shared_ptr<Block>, StoreError>;

    /// Nothing is written into the state any more.
    [[nodiscard]] bool isGrouped() const { return m_isReady || !m_places.empty(); }
    void prepare();
    void makeRows();
    void begin(std::vector<quint32> places);
    void nextBlock();
    void find(const std::shared_ptr<Block> &block);
    void read(const std::shared_ptr<Block> &block, const std::vector<QList<ChannelMatch>> &matches);
    void judge(const std::shared_ptr<Block> &block, std::vector<QByteArray> stored);
    void take(Block &block);
    void group();
    void end(std::shared_ptr<State> state);
    void stop(const StoreError &error);

    ContactStore &m_store;
    Clock &m_clock;
    std::shared_ptr<const PlanInput> m_input;
    std::shared_ptr<const RowCleaner> m_cleaner;
    std::shared_ptr<const RowJudge> m_judge;
    std::shared_ptr<State> m_state; ///< Never null; never changed once it was grouped.
    std::vector<quint32> m_places; ///< To be looked at in this run; empty: all.
    PlanQuestions m_questions;
    std::vector<std::vector<PlanMark>> m_marks; ///< Of what was looked at in this run, by block.
    Wanting m_wanting; ///< The same.
    std::vector<std::pair<quint32, PlanRow>> m_again; ///< Places that were looked at once more.
    std::size_t m_total = 0;
    std::size_t m_begun = 0;
    std::size_t m_done = 0;
    bool m_isReady = false;
    bool m_isMakingRows = false; ///< The rows that are not blank are being listed.
    bool m_isSecond = false; ///< Opt-outs of groups are being looked at.
    std::chrono::milliseconds m_lastProgress{0};
    std::unique_ptr<QObject> m_turn; ///< Context of the questions of this run.
    QThreadPool m_pool; ///< Dies first.
};

} // namespace rolodesk
