#pragma once

#include "core/exporting/contactsequence.h"
#include "core/exporting/contactformat.h"
#include "core/exporting/exporttarget.h"
#include "core/store/storeerror.h"
#include "core/util/result.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace rolodesk {

class Clock;
class ContactStore;

/// What an export has written.
struct ExportSummary {
    qint64 written = 0; ///< Contacts.
    qint64 gone = 0; ///< Contacts of the sequence that were deleted before their turn came, and are
                     ///< not in the file.
    qint64 leftOut = 0; ///< Contacts written of which the format had no place for something.
    LeftOutParts leftOutParts; ///< What that was, of all of them together.

    friend bool operator==(const ExportSummary &, const ExportSummary &) = default;
};

/// Somebody asked for it.
struct ExportCancelled {
    friend bool operator==(const ExportCancelled &, const ExportCancelled &) = default;
};

/// Why there is no file (what stood in its place before is as it was): it could not be written, or
/// the local copy could not be read.
using ExportError = std::variant<ExportCancelled, TargetError, StoreError>;
using ExportOutcome = Result<ExportSummary, ExportError>;

/// Writes contacts of the local copy to a file. One object for one export.
///
/// Lives on the GUI thread and does little there: contacts are read in blocks on the store's
/// reading thread (which does other reads between them), turned into bytes and written on threads
/// of its own. Memory is that of three blocks, whatever the size of the base. Each contact is
/// written as it is when its turn comes.
class ContactExport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactExport)

public:
    /// Both outlive this object.
    ContactExport(ContactStore &store, Clock &clock, QObject *parent = nullptr);
    /// Cancels; waits for the block that is being written (milliseconds).
    ~ContactExport() override;

    /// Once.
    void start(ContactSequence contacts, std::unique_ptr<const ContactFormat> writer,
        std::unique_ptr<ExportTarget> target);
    /// `finished` follows within a few milliseconds, when nothing is left of the file. Fine at any
    /// time.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] qint64 total() const { return static_cast<qint64>(m_contacts.size()); }

Q_SIGNALS:
    /// Contacts that had their turn, of `total`; at most ten times a second, and once at the end.
    void progressed(qint64 done, qint64 total);
    /// Exactly once after `start`, from the event loop.
    void finished(const rolodesk::ExportOutcome &outcome);

private:
    using Block = std::vector<QByteArray>;
    struct Worker;

    void pump();
    void readSome();
    void writeBlock();
    void countIn(const ExportSummary &block);
    void commit();
    void fail(ExportError error);
    void end();

    ContactStore &m_store;
    Clock &m_clock;
    QThreadPool m_pool; ///< One thread, so that the target sees one.
    ContactSequence m_contacts;
    std::shared_ptr<Worker> m_worker; ///< Shared with the pool's thread.
    std::optional<Block> m_read; ///< Waits to be written.
    std::size_t m_asked = 0; ///< Contacts asked of the store so far.
    std::size_t m_readSize = 0; ///< How many were asked for `m_read`.
    std::size_t m_writingSize = 0;
    ExportSummary m_summary;
    std::optional<ExportError> m_error;
    std::chrono::milliseconds m_lastProgress{0};
    bool m_isRunning = false;
    bool m_isEnding = false; ///< It has failed or was cancelled, and is being cleared away.
    bool m_isReading = false;
    bool m_isWriting = false; ///< The pool is at work: opening, writing or ending.
};

} // namespace rolodesk
