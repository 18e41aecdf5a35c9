#include "ui/importing/plankeeper.h"

#include "core/async/runinpool.h"
#include "core/util/clock.h"

#include <QFile>
#include <QSaveFile>

#include <utility>

namespace rolodesk {

PlanKeeper::PlanKeeper(ImportDraft &draft, const Clock &clock, QString workspace, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_clock(clock)
    , m_workspace(std::move(workspace))
{
    connect(&m_draft, &ImportDraft::stageChanged, this, &PlanKeeper::follow);
}

PlanKeeper::~PlanKeeper() = default;

void PlanKeeper::save(const QString &path)
{
    m_file = std::make_unique<QSaveFile>(path);
    const auto write = [this](const QByteArray &bytes) {
        return m_file->write(bytes) == bytes.size();
    };
    const auto cannot = [this, path] {
        const QString why = m_file->errorString();
        m_file.reset();
        Q_EMIT notSaved(path, why);
    };
    const bool isBegun = m_file->open(QIODevice::WriteOnly)
        && write(planFileHead(
            *m_draft.content(), m_draft.plan(), m_draft.setup(), m_workspace, m_clock.nowUtc()));
    if (!isBegun)
        return cannot();
    m_reading = std::make_unique<PlanReading>(m_draft.plan(),
        QList<RowFate>{RowFate::New, RowFate::Changed, RowFate::Duplicate, RowFate::Held,
            RowFate::Skipped, RowFate::Unasked},
        [this, write](std::size_t place, const PlanDetail &detail) {
            return write(
                planFileLine(detail, m_draft.plan().at(place), m_draft.content()->table.table));
        });
    // The reading is what is calling, in both.
    connect(m_reading.get(), &PlanReading::failed, this, [this, path](const StoreError &error) {
        m_reading.release()->deleteLater();
        m_file.reset();
        Q_EMIT notSaved(path, error.detail);
    });
    connect(m_reading.get(), &PlanReading::finished, this, [this, path] {
        m_reading.release()->deleteLater();
        commit(path);
    });
    m_reading->start();
}

/// It waits for the disk, which may take seconds.
void PlanKeeper::commit(const QString &path)
{
    struct Done { };
    m_isCommitting = true;
    const auto work =
        [file = std::shared_ptr<QSaveFile>(std::move(m_file))]() -> Result<Done, QString> {
        if (!file->commit())
            return Failure(file->errorString());
        return Done();
    };
    runInPool<Done, QString>(m_pool, work)
        ->then(this, [this, path](const Result<Done, QString> &done) {
            m_isCommitting = false;
            if (done)
                Q_EMIT saved(path);
            else
                Q_EMIT notSaved(path, done.error());
        });
}

void PlanKeeper::open(const QString &path)
{
    m_isOpening = true;
    m_saved.reset();
    m_turn = std::make_unique<QObject>();
    const auto work = [path]() -> Result<SavedPlan, PlanFileError> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Failure(PlanFileError{PlanFileError::Kind::NotReadable, 0, file.errorString()});
        return readPlanFile(file);
    };
    runInPool<SavedPlan, PlanFileError>(m_pool, work)
        ->then(m_turn.get(), [this, path](Result<SavedPlan, PlanFileError> saved) {
            if (!saved && saved.error().kind == PlanFileError::Kind::NotAPlan
                && saved.error().line <= 1) {
                m_isOpening = false;
                Q_EMIT notAPlan();
                return;
            }
            if (!saved)
                return refuse({Problem::Kind::File, saved.error(), {}, path});
            if (saved->workspace != m_workspace)
                return refuse({Problem::Kind::OtherWorkspace, {}, {}, path});
            m_saved = std::move(*saved);
            m_draft.open(m_saved->path, m_saved->setup);
        });
}

void PlanKeeper::refuse(const Problem &problem)
{
    m_isOpening = false;
    m_saved.reset();
    Q_EMIT refused(problem);
}

void PlanKeeper::follow()
{
    using Stage = ImportDraft::Stage;
    const Stage stage = m_draft.stage();
    if (stage != Stage::Ready && m_reading) {
        m_reading.reset();
        if (std::exchange(m_file, nullptr))
            Q_EMIT notSaved({}, {});
    }
    if (!m_saved)
        return;
    if (stage == Stage::Empty || stage == Stage::Refused || stage == Stage::Failed) {
        m_isOpening = false;
        m_saved.reset();
    } else if (stage == Stage::Ready && m_draft.content()->file.sha256 != m_saved->sha256) {
        refuse({Problem::Kind::OtherContent, {}, {}, m_saved->path});
    } else if (stage == Stage::Ready && !m_reading && !m_waits()) {
        compare();
    }
}

/// Row by row with what was planned; what would be otherwise by now stays.
void PlanKeeper::compare()
{
    m_moved.clear();
    m_reading = std::make_unique<PlanReading>(m_draft.plan(),
        QList<RowFate>{RowFate::New, RowFate::Changed},
        [this](std::size_t place, const PlanDetail &detail) {
            const quint32 row = m_draft.plan().at(place).row;
            if (m_saved->rows.value(row) != savedRow(detail.outcome))
                m_moved.insert(static_cast<qsizetype>(row));
            return true;
        });
    connect(m_reading.get(), &PlanReading::failed, this, [this](const StoreError &error) {
        m_reading.release()->deleteLater();
        refuse({Problem::Kind::Store, {}, error, m_saved->path});
    });
    connect(m_reading.get(), &PlanReading::finished, this, [this] {
        m_reading.release()->deleteLater();
        m_saved.reset();
        m_isOpening = false;
        if (!m_moved.isEmpty()) {
            ImportAnswers answers = m_draft.setup().answers;
            answers.moved.unite(m_moved);
            m_draft.setAnswers(answers);
        }
        Q_EMIT compared(m_moved.size());
    });
    m_reading->start();
}

} // namespace rolodesk
