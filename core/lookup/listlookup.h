#pragma once

#include "core/lookup/listreader.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include <array>
#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace rolodesk {

class Clock;
class ContactsApi;
class ContactStore;
struct ChannelMatch;

/// What is known about one entry of a list. A plain value.
struct ListVerdict {
    enum class Kind {
        Waiting, ///< Nobody has answered yet.
        Found, ///< One contact, which is not known to be opted out.
        OptedOut, ///< One contact, which is.
        Several, ///< More than one contact.
        NotInBase, ///< Nobody, here or at the service. Of a number that only a country would make
                   ///< one: nobody here, where all contacts are.
        Unknown, ///< Nobody here, and the service did not say: see `why`. Or a number without a
                 ///< country of which nobody has the international reading, if there is one
                 ///< (`isFromService`), and not all contacts are here.
        Invalid, ///< Not a number or an address one can ask for: see ListEntry::problem.
    };
    static constexpr std::size_t kinds = 7;

    Kind kind = Kind::Waiting;
    QList<ContactId> contacts;
    /// Of a number without a country: the readings that contacts were found by, E.164 digits. The
    /// service is asked for the international reading alone.
    QStringList readings;
    /// True for several contacts of which one at least is known to be opted out, and for
    /// `OptedOut`.
    bool hasOptedOut = false;
    bool isFromService = false; ///< The service answered, in this look-up; else the local copy did.
    qsizetype served = 0; ///< Of `contacts`, those that the service found; the first ones.
    /// The service was to be asked as well, for somebody else with the number, and did not answer.
    bool isUnconfirmed = false;
    /// For Unknown and what is unconfirmed; null when the service was not to be asked or somebody
    /// cancelled.
    std::shared_ptr<const LookupError> why;
};

/// Looks up a list of numbers and addresses: first in the local copy, at once; then, one after
/// another, what is not there at the service, in the background's part of the request budget, so
/// that people are not held up. What the service finds is committed into the store. Entries that
/// say the same are looked up once and share their verdict. A number that names no country, where
/// there is no default one, is looked for in the local copy as a number of every country that has
/// numbers there, beside its international reading. Whom that finds is told at once; where the
/// international reading is a number in use, the service is asked for it all the same.
///
/// Lives on the GUI thread, does its work in slices and on other threads; a list of 100,000 lines
/// does not hold up a frame. Order of signals: `listRead`, then `verdictsChanged` and
/// `stateChanged` as it goes on, `finished` at the end, once.
class ListLookup final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListLookup)

public:
    /// Whether to wait for a service that cannot be reached, or to call what is left Unknown.
    enum class Patience { Waits, GivesUp };
    enum class State {
        Idle, ///< Not started.
        Reading, ///< The text is being read.
        LookingHere, ///< The local copy is being asked.
        Asking, ///< The service is.
        Paused, ///< The service cannot be reached (`trouble()`); it will be tried again by itself.
        Finished,
    };

    /// `api` null: the service is not asked. All outlive this object.
    ListLookup(ContactStore &store, ContactsApi *api, Clock &clock,
        Patience patience = Patience::Waits, QObject *parent = nullptr);
    ~ListLookup() override;

    /// Whether the local copy holds every contact; false until told. Before the start.
    void setCopyIsWhole(bool isWhole) { m_isCopyWhole = isWhole; }
    [[nodiscard]] bool isCopyWhole() const { return m_isCopyWhole; }
    /// Once.
    void start(const QString &text, const QString &defaultRegion);
    /// Stops; what still waits becomes Unknown, and `finished` follows. Fine at any time.
    void cancel();
    /// Paused: tries again now.
    void tryAgain();

    [[nodiscard]] State state() const { return m_state; }
    /// Why it is paused, or why it gave up on the rest.
    [[nodiscard]] std::shared_ptr<const LookupError> trouble() const { return m_trouble; }
    /// When it is paused: the time until it tries again.
    [[nodiscard]] std::chrono::milliseconds untilNextTry() const;

    /// Fixed once `listRead` was emitted.
    [[nodiscard]] const std::vector<ListEntry> &entries() const { return m_list.entries; }
    [[nodiscard]] const ListText &list() const { return m_list; }
    /// Of an entry by its index. O(1).
    [[nodiscard]] const ListVerdict &verdict(qsizetype entry) const;
    /// Nothing more is asked about an entry: its verdict stays. O(1).
    [[nodiscard]] bool isSettled(qsizetype entry) const;
    /// Entries with a verdict that the service was to confirm and did not. O(1).
    [[nodiscard]] qsizetype unconfirmed() const { return m_unconfirmed; }
    /// Entries of this kind. O(1).
    [[nodiscard]] qsizetype count(ListVerdict::Kind kind) const;
    /// Numbers and addresses that the service has to be asked for, and those for which it has
    /// answered. Repeated entries count once.
    [[nodiscard]] qsizetype toAsk() const { return m_toAsk; }
    [[nodiscard]] qsizetype asked() const { return m_asked; }
    /// Everybody who was found, each once, in the order of the list. O(entries).
    [[nodiscard]] QList<ContactId> contactsFound() const;
    /// The same without those who are known to be opted out by now, whatever their verdict was.
    /// O(entries), and a read for each of several contacts that share a value, and for each that
    /// changed since its verdict.
    [[nodiscard]] QList<ContactId> contactsNotOptedOut() const;

Q_SIGNALS:
    /// The entries are known; those that nobody can have, have their verdict.
    void listRead();
    /// The verdicts of these entries (both included) may be others.
    void verdictsChanged(qsizetype first, qsizetype last);
    void stateChanged();
    void finished();

private:
    struct Slice;
    void adopt(ListText list);
    void findCountries();
    void lookHere(std::size_t next);
    void settleHere(const Slice &slice, const std::vector<QList<ChannelMatch>> &matches);
    [[nodiscard]] const ListEntry &entryAt(qsizetype entry) const;
    void ask();
    void askAbout(qsizetype entry);
    void answered(qsizetype entry, const LookupResult &result);
    void failed(qsizetype entry, const LookupError &error);
    void pause(const std::shared_ptr<const LookupError> &why);
    void giveUp(std::shared_ptr<const LookupError> why);
    void leaveUnconfirmed(qsizetype entry, const std::shared_ptr<const LookupError> &why);
    void settle(qsizetype entry, ListVerdict verdict);
    bool flush();
    void setState(State state);
    void end();

    ContactStore &m_store;
    ContactsApi *m_api;
    Clock &m_clock;
    Patience m_patience;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    QPointer<QObject> m_work; ///< Owns every question under way.
    std::unique_ptr<ContactLookup> m_lookup;

    ListText m_list;
    std::vector<ListVerdict> m_verdicts; ///< Empty for entries that repeat another.
    QHash<qsizetype, QList<qsizetype>> m_repeats;
    std::array<qsizetype, ListVerdict::kinds> m_counts{};
    std::vector<qsizetype> m_open; ///< Entries to look up, each value once.
    QStringList m_codes; ///< Calling codes of the countries of numbers without one.
    std::deque<qsizetype> m_queue; ///< Entries to ask the service about.
    QSet<qsizetype> m_doubtful; ///< Of these, the ones that have a verdict already.
    QSet<ContactId> m_changed; ///< In the local copy, since the look-up began.
    QHash<qsizetype, int> m_failures; ///< Of the service, by entry.
    int m_inFlight = 0;
    qsizetype m_toAsk = 0;
    qsizetype m_asked = 0;
    qsizetype m_unconfirmed = 0;
    QList<qsizetype> m_touched; ///< Settled and not told yet.
    State m_state = State::Idle;
    bool m_isCopyWhole = false;
    bool m_isOver = false; ///< Nothing more is asked, and answers are not heard.
    std::shared_ptr<const LookupError> m_trouble;
    std::chrono::milliseconds m_delay{0}; ///< Of the last pause.
    std::chrono::milliseconds m_nextTry{0};
    int m_pauses = 0; ///< Tells a timer that its pause is over.
};

} // namespace rolodesk
