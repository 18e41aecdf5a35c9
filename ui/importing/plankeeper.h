#pragma once

#include "core/import/importdraft.h"
#include "core/import/planfile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

class QSaveFile;

namespace rolodesk {

class Clock;

/// Keeps the plan of a draft in a file, and opens such files: what the rows do by now is compared
/// with what they were to do then, and those that would do something else are held back.
class PlanKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanKeeper)

public:
    /// Why a saved plan is of no use here. A plain value.
    struct Problem {
        enum class Kind {
            File, ///< See `file`.
            OtherWorkspace,
            OtherContent, ///< The file it is of is not what it was.
            Store, ///< See `store`.
        };
        Kind kind = Kind::File;
        PlanFileError file;
        StoreError store;
        QString path; ///< Of the plan, or of the file it is of.
    };

    /// `workspace`: planFileHead. All outlive the keeper.
    PlanKeeper(
        ImportDraft &draft, const Clock &clock, QString workspace, QObject *parent = nullptr);
    ~PlanKeeper() override;

    /// Writes the plan, which is Ready; `saved` or `notSaved` follows. A change of the draft ends
    /// it.
    void save(const QString &path);
    [[nodiscard]] bool isSaving() const { return (m_reading && m_file) || m_isCommitting; }

    /// Reads a plan and opens what it is of with all that was decided; `notAPlan`, `refused` or,
    /// when the draft is Ready and compared, `compared` follows.
    void open(const QString &path);
    /// A plan is compared only while this answers no: rows that are being asked for are not known
    /// yet. Whoever made it wait calls `goOn`.
    void setWaits(std::function<bool()> waits) { m_waits = std::move(waits); }
    void goOn() { follow(); }
    /// A plan is being read or compared.
    [[nodiscard]] bool isOpening() const { return m_isOpening; }

Q_SIGNALS:
    void saved(const QString &path);
    void notSaved(const QString &path, const QString &why);
    /// The file is none; the draft is as it was.
    void notAPlan();
    void refused(const rolodesk::PlanKeeper::Problem &problem);
    /// So many rows would do something else by now and are held back.
    void compared(qsizetype moved);

private:
    void commit(const QString &path);
    void follow();
    void compare();
    void refuse(const Problem &problem);

    ImportDraft &m_draft;
    const Clock &m_clock;
    QString m_workspace;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<PlanReading> m_reading;
    std::unique_ptr<QObject> m_turn; ///< Context of a plan that is being read.
    std::optional<SavedPlan> m_saved; ///< To be compared with.
    QSet<qsizetype> m_moved;
    std::function<bool()> m_waits = [] { return false; };
    bool m_isOpening = false;
    bool m_isCommitting = false;
    QThreadPool m_pool; ///< Dies first.
};

} // namespace rolodesk
