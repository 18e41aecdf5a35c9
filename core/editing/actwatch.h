#pragma once

#include "core/journal/journalentry.h"
#include "core/store/storeerror.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <optional>

namespace rolodesk {

class Clock;
class ContactWriter;

/// How far an act on many contacts has come. A plain value.
struct ActProgress {
    ActCounts counts;
    bool isPaused = false;
    /// At the pace of the last minute; none where it is paused, over, or not yet to be told.
    std::optional<std::chrono::seconds> timeLeft;

    [[nodiscard]] qint64 total() const { return counts.total(); }
    [[nodiscard]] qint64 open() const
    {
        using State = JournalWrite::State;
        return counts.of(State::Planned) + counts.of(State::Sent) + counts.of(State::Unknown)
            + counts.of(State::Clash);
    }
    [[nodiscard]] qint64 ended() const { return total() - open(); }
    [[nodiscard]] bool isOver() const { return total() > 0 && open() == 0; }
};

/// Follows one act on many contacts. Counts once in the journal, and from then on by what the writer
/// tells.
class ActWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActWatch)

public:
    /// Both outlive the watch.
    ActWatch(ContactWriter &writer, Clock &clock, qint64 group, QObject *parent = nullptr);

    [[nodiscard]] qint64 group() const { return m_group; }
    [[nodiscard]] const ActProgress &progress() const { return m_progress; }

Q_SIGNALS:
    /// At most four times a second, and once when it is over.
    void changed();
    void failed(const rolodesk::StoreError &error);

private:
    void count();
    void note(const JournalWrite &write);
    void announce();
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

    ContactWriter &m_writer;
    Clock &m_clock;
    qint64 m_group;
    ActProgress m_progress;
    std::deque<std::chrono::milliseconds> m_ends; ///< Of the last minute.
    bool m_isCounting = false;
    bool m_isOutdated = false; ///< Something changed while it was counted.
    bool m_isAnnouncing = false;
};

} // namespace rolodesk
