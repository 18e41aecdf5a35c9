#pragma once

#include "core/editing/writecontact.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace rolodesk {

class Clock;

/// Whether this is over once the service has answered anybody: no network, no key. A service that
/// fails, refuses or is asked too often answers all the same.
[[nodiscard]] bool isDisprovedByAnAnswer(const WriteTrouble &why);

/// What writes met on their way, and who waits for that.
///
/// A failure that may be about one request makes that write wait, longer each time, and the others
/// go on. Where a second write meets one before any went through, it is the service, and everything
/// waits, as with a failure that is about the service anyway (no network, no key, too many
/// requests) or about the local copy. What is planned behind that moment still goes: it tells
/// whether the service works otherwise. Once ten writes are in trouble of their own, one of them
/// that fails again says nothing new, and only writes that never failed before speak for the
/// service.
///
/// Against a write count only those attempts between which others went through. Spans are measured
/// by the clock that only grows. Every operation is O(log(writes in trouble)) but for `keepOnly`
/// and `kick`, which are O(writes in trouble).
class WriteTroubles final {
    Q_DISABLE_COPY_MOVE(WriteTroubles)

public:
    using milliseconds = std::chrono::milliseconds;
    /// For the status.
    struct Shown {
        WriteTrouble why;
        QDateTime retryAt; ///< Invalid: not by itself.
    };

    /// The clock outlives it.
    explicit WriteTroubles(const Clock &clock);

    /// A write that was not sent has met this often enough, while others went through, to end with
    /// it. To be asked before `met`.
    [[nodiscard]] bool isEnough(qint64 write, const ApiError &error) const;
    /// A write that was sent was looked for through all of the waits (a good quarter of an hour),
    /// and the service answers as one that cannot be asked. To be asked before `met`.
    [[nodiscard]] bool isHopeless(qint64 write, const ApiError &error) const;
    /// An attempt came to nothing. `wasSent`: what became of the write is looked for, ever less
    /// often. `newest`: the last write that is planned.
    void met(qint64 write, const WriteTrouble &why, bool wasSent, qint64 newest);
    /// Everything waits.
    void pauseAll(const WriteTrouble &why);
    /// The write has ended, or waits for the person, and the service has answered for it.
    void wentThrough(qint64 write);
    /// The write has ended otherwise.
    void forget(qint64 write);
    void keepOnly(const std::function<bool(qint64 write)> &isOpen);
    /// Everything may be tried at once. A write in trouble of its own hears of it once.
    void kick();
    /// Ends the pause when its time has come. To be called before the questions below.
    void update();

    /// Nothing may begin.
    [[nodiscard]] bool isPaused() const { return m_pause && !m_pause->passesBehind; }
    /// Only writes behind this one may begin; 0: all.
    [[nodiscard]] qint64 passesBehind() const;
    /// The write is, or was a moment ago, in trouble of its own.
    [[nodiscard]] bool knows(qint64 write) const { return m_own.contains(write); }
    /// How many those are.
    [[nodiscard]] qsizetype count() const { return m_own.size(); }
    /// It is in trouble, and its wait is over; not in a pause.
    [[nodiscard]] bool isDueAgain(qint64 write) const;
    /// All of these, the one that waited longest first. Asks for the next one until it is told
    /// `false`.
    void eachDueAgain(const std::function<bool(qint64 write)> &wantsMore) const;
    /// Until something may be tried that may not now; none where nothing goes on by itself.
    [[nodiscard]] std::optional<milliseconds> next() const;
    /// Why nothing goes on. That is a write's own trouble, too, while nothing is under way
    /// (`isIdle`) or where ten attempts in a row came to nothing.
    [[nodiscard]] std::optional<Shown> shown(bool isIdle) const;

private:
    struct Own {
        WriteTrouble why;
        milliseconds until{0};
        QDateTime retryAt;
        int attempts = 0;
        int counted = 0; ///< Of these: with others going through in between.
        qint64 seen = 0; ///< `m_successes` at the last one.
        bool wasKicked = false;
    };
    struct Pause {
        WriteTrouble why;
        std::optional<milliseconds> until; ///< None: it does not end by itself.
        QDateTime retryAt;
        std::optional<qint64> passesBehind; ///< What is planned behind this one goes all the same.
    };
    void pause(const WriteTrouble &why, std::optional<qint64> passesBehind);
    void setUntil(qint64 write, Own &own, milliseconds until);
    void drop(qint64 write);

    const Clock &m_clock;
    QHash<qint64, Own> m_own; ///< By write.
    std::set<std::pair<milliseconds, qint64>> m_waits; ///< The same, by the end of the wait.
    std::optional<Pause> m_pause;
    /// Writes that met trouble of their own since any went through, and speak for the service.
    QSet<qint64> m_silent;
    int m_fruitless = 0; ///< Attempts since any went through.
    qint64 m_successes = 0;
    std::size_t m_pauses = 0; ///< In a row.
};

} // namespace rolodesk
