#include "core/exporting/contactexport.h"

#include "core/async/parallel.h"
#include "core/async/runinpool.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t blockSize = 1000; // contacts; some 10 ms of work
constexpr auto progressEvery = 100ms;

struct Formatted {
    QByteArray bytes;
    qint64 leftOut = 0;
    LeftOutParts leftOutParts;
    std::optional<JsonProblem> problem;
};

} // namespace

/// What the pool's thread works with.
struct ContactExport::Worker {
    std::unique_ptr<const ContactFormat> writer;
    std::unique_ptr<ExportTarget> target;
    QString storePath;
    std::atomic<bool> isCancelled = false;

    [[nodiscard]] Result<ExportSummary, ExportError> write(const Block &block)
    {
        const auto parts = inParallel<Formatted>([&](std::size_t part, std::size_t count) {
            return format(block, block.size() * part / count, block.size() * (part + 1) / count);
        });
        ExportSummary written;
        written.written = static_cast<qint64>(block.size());
        for (const Formatted &part : parts) {
            if (isCancelled)
                return Failure(ExportError(ExportCancelled()));
            if (part.problem)
                return Failure(ExportError(
                    StoreError{StoreError::Kind::Corrupt, storePath, part.problem->place}));
            if (auto done = target->write(part.bytes); !done)
                return Failure(ExportError(done.error()));
            written.leftOut += part.leftOut;
            written.leftOutParts |= part.leftOutParts;
        }
        return written;
    }

    [[nodiscard]] Formatted format(const Block &block, std::size_t from, std::size_t to) const
    {
        Formatted formatted;
        for (std::size_t i = from; i < to && !isCancelled; ++i) {
            const auto left = writer->append(block[i], formatted.bytes);
            if (!left) {
                formatted.problem = left.error();
                break;
            }
            formatted.leftOut += *left ? 1 : 0;
            formatted.leftOutParts |= *left;
        }
        return formatted;
    }
};

ContactExport::ContactExport(ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
}

ContactExport::~ContactExport()
{
    if (m_worker)
        m_worker->isCancelled = true; // the pool waits for the block under way
}

void ContactExport::start(ContactSequence contacts, std::unique_ptr<const ContactFormat> writer,
    std::unique_ptr<ExportTarget> target)
{
    Q_ASSERT(!m_worker);
    m_isRunning = true;
    m_contacts = std::move(contacts);
    m_worker = std::make_shared<Worker>();
    m_worker->writer = std::move(writer);
    m_worker->target = std::move(target);
    m_worker->storePath = m_store.path();
    m_lastProgress = m_clock.monotonic();
    m_isWriting = true;
    const auto open = [worker = m_worker]() -> Result<ExportSummary, ExportError> {
        if (auto opened = worker->target->open(); !opened)
            return Failure(ExportError(opened.error()));
        if (auto written = worker->target->write(worker->writer->head()); !written)
            return Failure(ExportError(written.error()));
        return ExportSummary();
    };
    runInPool<ExportSummary, ExportError>(m_pool, open)
        ->then(this, [this](const Result<ExportSummary, ExportError> &opened) {
            m_isWriting = false;
            if (!opened)
                return fail(opened.error());
            pump();
        });
    readSome();
}

void ContactExport::cancel()
{
    if (m_isRunning)
        fail(ExportCancelled());
}

/// Keeps one block being read and one being written.
void ContactExport::pump()
{
    if (m_error)
        return end();
    if (m_read && !m_isWriting)
        writeBlock();
    if (!m_read && !m_isReading && m_asked < m_contacts.size())
        readSome();
    if (!m_isReading && !m_isWriting && !m_read)
        commit();
}

void ContactExport::readSome()
{
    if (m_asked >= m_contacts.size())
        return;
    m_readSize = std::min(blockSize, m_contacts.size() - m_asked);
    std::vector<ContactId> ids;
    ids.reserve(m_readSize);
    for (std::size_t i = 0; i < m_readSize; ++i)
        ids.push_back(m_contacts.at(m_asked + i));
    m_asked += m_readSize;
    m_isReading = true;
    m_store.storedContacts(std::move(ids))->then(this, [this](Result<Block, StoreError> block) {
        m_isReading = false;
        if (m_error)
            return end();
        if (!block)
            return fail(block.error());
        m_read = std::move(*block);
        pump();
    });
}

void ContactExport::writeBlock()
{
    m_isWriting = true;
    m_writingSize = m_readSize;
    auto block = std::make_shared<const Block>(std::move(*m_read));
    m_read.reset();
    runInPool<ExportSummary, ExportError>(m_pool, [worker = m_worker, block] {
        return worker->write(*block);
    })->then(this, [this](const Result<ExportSummary, ExportError> &written) {
        m_isWriting = false;
        if (!written)
            return fail(written.error());
        countIn(*written);
        pump();
    });
}

void ContactExport::countIn(const ExportSummary &block)
{
    m_summary.written += block.written;
    m_summary.gone += static_cast<qint64>(m_writingSize) - block.written;
    m_summary.leftOut += block.leftOut;
    m_summary.leftOutParts |= block.leftOutParts;
    const auto now = m_clock.monotonic();
    const qint64 done = m_summary.written + m_summary.gone;
    if (done < total() && now - m_lastProgress < progressEvery)
        return;
    m_lastProgress = now;
    Q_EMIT progressed(done, total());
}

void ContactExport::commit()
{
    m_isWriting = true;
    const auto finish = [worker = m_worker]() -> Result<ExportSummary, ExportError> {
        if (worker->isCancelled)
            return Failure(ExportError(ExportCancelled()));
        if (auto done = worker->target->commit(); !done)
            return Failure(ExportError(done.error()));
        return ExportSummary();
    };
    runInPool<ExportSummary, ExportError>(m_pool, finish)
        ->then(this, [this](const Result<ExportSummary, ExportError> &committed) {
            m_isWriting = false;
            // Cancelled too late: the file is there.
            if (committed)
                m_error.reset();
            if (!committed)
                return fail(committed.error());
            m_isRunning = false;
            Q_EMIT finished(m_summary);
        });
}

void ContactExport::fail(ExportError error)
{
    if (!m_error)
        m_error = std::move(error);
    m_worker->isCancelled = true;
    end();
}

/// After a failure, when the pool is idle: leaves nothing behind, then says so.
void ContactExport::end()
{
    if (m_isWriting || m_isEnding || !m_isRunning)
        return;
    m_isEnding = true;
    m_read.reset();
    m_isWriting = true;
    const auto discard = [worker = m_worker]() -> Result<ExportSummary, ExportError> {
        worker->target.reset();
        return ExportSummary();
    };
    runInPool<ExportSummary, ExportError>(m_pool, discard)
        ->then(this, [this](const Result<ExportSummary, ExportError> &) {
            m_isWriting = false;
            m_isRunning = false;
            Q_EMIT finished(Failure(*m_error));
        });
}

} // namespace rolodesk
