#pragma once

#include "core/import/importdraft.h"
#include "core/import/importhistory.h"
#include "core/journal/journalwrite.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace rolodesk {

class ContactWriter;

/// From a plan to an act of the journal: makes the tags and fields that are to be made, compares
/// once more with the base, keeps the import in its history and puts its writes into the journal.
/// From then on the ContactWriter carries it out, over restarts, and this object has nothing to do
/// with it any more: ActWatch follows it, ContactWriter pauses, cancels and undoes it by `group`.
class ImportRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportRun)

public:
    enum class Stage {
        Idle,
        Making, ///< Tags and fields that rows need. What is made stays, whatever comes behind.
        Comparing, ///< With the base as it is now: what would do something else is held back.
        Noting, ///< In the journal: nothing is lost from its end on.
        Begun, ///< `group` is being carried out, or nothing had to be sent.
        Failed, ///< Nothing of the contacts was sent: see `failedWrite` or `storeError`.
    };

    /// All outlive the run.
    ImportRun(
        ContactWriter &writer, ImportHistory &history, Clock &clock, QObject *parent = nullptr);
    ~ImportRun() override;

    /// Once. The draft is Ready and is not changed by others meanwhile; its mapping is remembered.
    /// What its plan says now is what was shown, and nothing else is sent.
    /// Where it dies before Begun, nothing of the contacts is sent.
    void start(ImportDraft &draft);

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// The act; 0: nothing had to be sent, or it has not begun.
    [[nodiscard]] qint64 group() const { return m_group; }
    /// Of the history; 0 before it is in it.
    [[nodiscard]] qint64 import() const { return m_import; }
    /// Of Failed: the tag or field that could not be made.
    [[nodiscard]] const std::optional<JournalWrite> &failedWrite() const { return m_failedWrite; }
    [[nodiscard]] const std::optional<StoreError> &storeError() const { return m_storeError; }

Q_SIGNALS:
    void stageChanged();

private:
    void make();
    void settled(const JournalWrite &write);
    void takeMade();
    void compare();
    void planned();
    void compared(const QSet<qsizetype> &moved);
    void keep();
    void carryOut();
    void fail(const StoreError &error);
    void setStage(Stage stage);

    ContactWriter &m_writer;
    ImportHistory &m_history;
    Clock &m_clock;
    QPointer<ImportDraft> m_draft;
    Stage m_stage = Stage::Idle;
    qint64 m_group = 0;
    qint64 m_import = 0;
    QList<qint64> m_making; ///< Writes that make tags and fields, in the order of their wishes.
    QMap<qint64, JournalWrite> m_made; ///< What of such writes has ended.
    std::optional<JournalWrite> m_failedWrite;
    std::optional<StoreError> m_storeError;
    std::shared_ptr<const std::vector<PlanRow>> m_shown; ///< The rows as somebody saw them.
    QStringList m_tags; ///< Labels that are to be made, folded.
    QList<int> m_fields; ///< Columns that are to become fields.
    QThreadPool m_pool; ///< Dies first.
};

} // namespace rolodesk
