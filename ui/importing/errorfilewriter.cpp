#include "ui/importing/errorfilewriter.h"

#include "core/async/runinpool.h"
#include "core/exporting/exporttarget.h"
#include "core/journal/writejournal.h"
#include "ui/history/writestate.h"
#include "ui/importing/reportwords.h"

#include <algorithm>

namespace rolodesk {

namespace {

constexpr qsizetype pageSize = 500;

/// In one line, as cells are read.
QString reasonOf(const JournalWrite &write)
{
    const auto error = writeFailure(write);
    const QString reason = error ? error->body() : writeStateText(write).sentence;
    return reason.simplified();
}

} // namespace

ErrorFileWriter::ErrorFileWriter(const WriteJournal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

ErrorFileWriter::~ErrorFileWriter() = default;

void ErrorFileWriter::write(std::shared_ptr<const ImportReport> report, const QString &path)
{
    if (isWriting())
        return;
    m_report = std::move(report);
    m_path = path;
    m_failures.clear();
    m_left = writesOfMissing(*m_report);
    readOn();
}

void ErrorFileWriter::readOn()
{
    if (m_left.isEmpty())
        return save();
    const QList<qint64> page = m_left.first(std::min(pageSize, m_left.size()));
    m_left.remove(0, page.size());
    m_journal.readAll(page)->then(
        this, [this](const Result<QList<JournalEntry>, StoreError> &found) {
            if (!found) {
                m_report.reset();
                Q_EMIT failed(found.error());
                return;
            }
            for (const JournalEntry &entry : *found)
                m_failures.insert(entry.write.id, reasonOf(entry.write));
            readOn();
        });
}

void ErrorFileWriter::save()
{
    struct Saved { };
    const auto work = [report = m_report, failures = m_failures,
                          path = m_path]() -> Result<Saved, TargetError> {
        const QByteArray bytes = errorFile(*report, isMissing,
            [&failures](const ReportRow &row) { return rolodesk::reasonOf(row, failures); });
        FileTarget target(path);
        auto done = target.open();
        if (done)
            done = target.write(bytes);
        if (done)
            done = target.commit();
        if (!done)
            return Failure(done.error());
        return Saved();
    };
    runInPool<Saved, TargetError>(m_pool, work)
        ->then(this, [this](const Result<Saved, TargetError> &saved) {
            m_report.reset();
            if (saved)
                Q_EMIT written(m_path);
            else
                Q_EMIT failed(saved.error());
        });
}

} // namespace rolodesk
