#pragma once

#include "core/import/importcontent.h"
#include "core/import/importplan.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace rolodesk {

class Clock;
class ContactStore;

/// One file on its way into the base: read, taken apart, mapped, and compared with the base, each
/// anew when somebody decides something before it. What the window and the console share.
///
/// All work is done on threads of its own; nothing is sent and nothing is written, but for the
/// mapping, which is remembered for files with the same titles.
class ImportDraft final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDraft)

public:
    enum class Stage {
        Empty, ///< No file was named.
        Reading, ///< See `progress`.
        Refused, ///< The file cannot be read, or holds no contacts: see `error`.
        Planning, ///< The content and the mapping are there; the plan is not complete.
        Ready, ///< The plan is.
        Failed, ///< The local copy cannot be read: see `storeError`.
    };

    /// Both outlive the draft.
    ImportDraft(ContactStore &store, Clock &clock, QObject *parent = nullptr);
    /// Stops what is being read; waits for it (milliseconds).
    ~ImportDraft() override;

    /// Once, or again for another file. `setup`: what was decided already; its mapping counts where
    /// it has as many columns as the file.
    void open(const QString &path, const ImportSetup &setup = {});
    /// The same for a text that was pasted.
    void openText(const QString &text, const ImportSetup &setup = {});
    /// Reads what is shown once more, with what was decided. Where it holds something else by now,
    /// what was decided about single rows is forgotten: see `forgotRows`.
    void openAgain();
    /// The content that is shown is another one than that of which rows were decided about.
    [[nodiscard]] bool forgotRows() const { return m_forgotRows; }
    /// Stops reading. What was opened last is shown again, if anything.
    void cancel();

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// While Reading: 0 to 1.
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] const ImportFileError &error() const { return m_error; }
    [[nodiscard]] const StoreError &storeError() const { return m_storeError; }
    /// "contacts.csv"; empty for a text that was pasted.
    [[nodiscard]] QString name() const;
    /// Null before the first one was read. Replaced, never changed.
    [[nodiscard]] std::shared_ptr<const ImportContent> content() const { return m_content; }
    [[nodiscard]] const ImportSetup &setup() const { return m_setup; }
    /// The mapping was remembered from another file of the same titles.
    [[nodiscard]] bool isRemembered() const { return m_isRemembered; }
    [[nodiscard]] ImportPlan &plan() { return m_plan; }
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }

    // What is decided makes everything behind it anew; nothing is decided while a file is being read.
    // The first three read the file again, or take
    // it apart again; the mapping is guessed anew then, and answers about single rows are
    // forgotten.
    void setEncoding(const std::optional<QByteArray> &encoding);
    void setDialect(const std::optional<CsvDialect> &dialect);
    void setSheet(const QString &sheet);
    void setHeader(qsizetype row);
    /// As rolodesk::setRule, in which other columns may follow.
    void setRule(int column, const ColumnRule &rule);
    void setMapping(const ColumnMapping &mapping);
    /// Can be undone, as what was typed into cells; the former and the following answers are kept
    /// until another file is opened.
    void setAnswers(const ImportAnswers &answers);
    /// Types into a cell of a row of the table. An empty text is a blank cell.
    void setCell(qsizetype row, int column, const QString &text);
    /// What is typed into all cells of the column that say what the file's cell there says, unless
    /// something was typed into them alone.
    void setCellsAlike(qsizetype row, int column, const QString &text);

    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();

    /// Whether whom the local copy does not hold nobody has (SyncStatus::isComplete). Makes the
    /// plan anew where it changes.
    void setBaseWhole(bool isWhole);
    [[nodiscard]] bool isBaseWhole() const { return m_isBaseWhole; }
    /// The service was asked for these values, of these places of the plan, and whom it knows is in
    /// the local copy (AskService): the places are judged anew. Holds for other files, too.
    /// O(values) where the service was asked for some before.
    void noteAsked(QSet<QString> values, std::vector<quint32> places);
    /// Members by their e-mail, which the team does not tell (ContactsApi::lookUpUsers). Makes the
    /// plan anew where it changes.
    void setMemberEmails(const QHash<QString, MemberId> &emails);
    /// Members' tags and fields changed (StoreCommit::directoryChanged): makes the plan anew.
    void refreshDirectory();
    /// The same; and columns that were guessed before the custom fields were ever read, and about
    /// which nobody has decided anything since, are guessed anew. Not while a run is under way.
    void followDirectory();

    /// What `id` a tag or field has that was to be made: no decision, and nothing to be undone.
    void settle(const ImportAnswers &answers, const ColumnMapping &mapping,
        const QSet<EditField> &made = {});
    /// These rows of the table are not what was shown: held back (CleanRow::MovedSince). The same.
    void holdMoved(const QSet<qsizetype> &rows);

    /// Remembers the mapping for files with the same titles. Before the run.
    void rememberMapping();

Q_SIGNALS:
    void stageChanged();
    /// While it reads and plans; at most ten times a second.
    void progressed();
    /// There is another content, with a mapping of its own.
    void contentChanged();
    /// The setup is different, by whatever was called here.
    void setupChanged();
    /// The columns were guessed anew (followDirectory), which nobody has decided. Before
    /// setupChanged; `before`: the setup until now.
    void guessedAnew(const rolodesk::ImportSetup &before);

private:
    struct Loaded;
    void load(const ImportSetup &setup);
    void loaded(const Loaded &loaded);
    void guess();
    void followProgress();
    void setStage(Stage stage);
    void planAnew();
    void startPlan();
    void change(const ImportAnswers &answers);
    [[nodiscard]] JudgeRules rules() const;

    ContactStore &m_store;
    Clock &m_clock;
    ImportPlan m_plan;
    QString m_path;
    QString m_text; ///< Pasted.
    QString m_shownPath; ///< Of the content; that of a file that is being read is another one.
    QString m_shownText;
    QByteArray m_expected; ///< SHA-256 of what answers about single rows are of; empty: any.
    bool m_forgotRows = false;
    Stage m_stage = Stage::Empty;
    double m_progress = 0;
    ImportFileError m_error;
    StoreError m_storeError;
    std::shared_ptr<const ImportContent> m_content;
    ImportSetup m_setup;
    bool m_isRemembered = false;
    std::optional<ColumnMapping> m_blindGuess; ///< Made before the custom fields were read.
    bool m_isBaseWhole = false;
    QHash<QString, MemberId> m_memberEmails;
    QSet<QString> m_asked; ///< JudgeRules::asked
    QSet<EditField> m_made; ///< JudgeRules::made
    QList<ImportAnswers> m_undo;
    QList<ImportAnswers> m_redo;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< Of what is being read; null: nothing is.
    std::shared_ptr<std::atomic<int>> m_permille; ///< The same, told by its thread.
    std::unique_ptr<QObject> m_turn; ///< Context of what is being read.
    QThreadPool m_pool; ///< Dies first.
};

} // namespace rolodesk
