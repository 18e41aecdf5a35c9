#include "core/lookup/listlookup.h"

#include "core/async/runinpool.h"
#include "core/contacts/phonenumber.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <algorithm>
#include <span>
#include <utility>
#include <variant>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

using Kind = ListVerdict::Kind;

// Some milliseconds on the reading thread. A number without a country has many values.
constexpr std::size_t entriesOfSlice = 200;
constexpr qsizetype valuesOfSlice = 1000;
constexpr int mostInFlight = 4;
constexpr auto firstDelay = 5s;
constexpr auto longestDelay = 60s;
/// A service that fails for one value and not for others must not hold up the list.
constexpr int mostFailures = 3;

enum class Trouble {
    OfEntry, ///< Other entries may go well.
    Passing, ///< Of the way to the service: later, perhaps.
    Lasting, ///< Asking on is of no use.
};

Trouble troubleOf(const LookupError &error)
{
    const auto *api = std::get_if<ApiError>(&error);
    if (!api)
        return Trouble::Lasting; // the local copy cannot take what is found
    switch (api->kind) {
    case ApiError::Kind::BadRequest:
    case ApiError::Kind::BadReply:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::NotFound:
        return Trouble::OfEntry;
    case ApiError::Kind::TlsFailed:
        return Trouble::Passing;
    default:
        return isPassing(api->kind) ? Trouble::Passing : Trouble::Lasting;
    }
}

ListVerdict verdictOn(const QList<ContactId> &contacts, bool hasOptedOut, bool isFromService)
{
    ListVerdict verdict;
    verdict.contacts = contacts;
    verdict.hasOptedOut = hasOptedOut;
    verdict.isFromService = isFromService;
    verdict.kind = contacts.isEmpty() ? Kind::NotInBase
        : contacts.size() > 1         ? Kind::Several
        : hasOptedOut                 ? Kind::OptedOut
                                      : Kind::Found;
    return verdict;
}

/// Whether one of the readings is a number that its country uses.
bool isInUse(const QueryText &query)
{
    return std::any_of(query.values.cbegin(), query.values.cend(), [](const QString &digits) {
        const auto number = PhoneNumber::parse(u'+' + digits, {});
        return number && number->isValid();
    });
}

ListVerdict unknown(std::shared_ptr<const LookupError> why)
{
    ListVerdict verdict;
    verdict.kind = Kind::Unknown;
    verdict.why = std::move(why);
    return verdict;
}

} // namespace

ListLookup::ListLookup(
    ContactStore &store, ContactsApi *api, Clock &clock, Patience patience, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_api(api)
    , m_clock(clock)
    , m_patience(patience)
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
    , m_work(new QObject(this))
{
    if (m_api)
        m_lookup = std::make_unique<ContactLookup>(*m_api, m_store);
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        m_changed.unite(QSet<ContactId>(commit.changed.cbegin(), commit.changed.cend()));
    });
}

ListLookup::~ListLookup()
{
    *m_isCancelled = true;
    delete m_work; // before what its questions use
}

void ListLookup::start(const QString &text, const QString &defaultRegion)
{
    Q_ASSERT(m_state == State::Idle);
    const auto read = [text, defaultRegion,
                          isCancelled = m_isCancelled]() -> Result<ListText, std::monostate> {
        return readList(text, defaultRegion, isCancelled.get());
    };
    runInPool<ListText, std::monostate>(m_pool, read)
        ->then(m_work, [this](Result<ListText, std::monostate> list) { adopt(std::move(*list)); });
    setState(State::Reading);
}

void ListLookup::adopt(ListText list)
{
    if (m_isOver)
        return;
    m_list = std::move(list);
    m_verdicts.resize(entries().size());
    m_counts[static_cast<std::size_t>(Kind::Waiting)] = static_cast<qsizetype>(entries().size());
    for (std::size_t i = 0; i < entries().size(); ++i) {
        const auto entry = static_cast<qsizetype>(i);
        if (!entries()[i].canBeLookedUp()) {
            m_verdicts[i].kind = Kind::Invalid;
            --m_counts[static_cast<std::size_t>(Kind::Waiting)];
            ++m_counts[static_cast<std::size_t>(Kind::Invalid)];
        } else if (entries()[i].first >= 0) {
            m_repeats[entries()[i].first].append(entry);
        } else {
            m_open.push_back(entry);
        }
    }
    const QPointer<ListLookup> self(this);
    Q_EMIT listRead();
    if (self && !m_isOver)
        setState(State::LookingHere);
    if (self && !m_isOver)
        findCountries();
}

void ListLookup::findCountries()
{
    const bool isOneMissing = std::any_of(m_open.cbegin(), m_open.cend(),
        [this](qsizetype entry) { return !entryAt(entry).query.national.isEmpty(); });
    if (!isOneMissing)
        return lookHere(0);
    m_store.callingCodesInUse()->then(m_work, [this](const Result<QStringList, StoreError> &codes) {
        if (m_isOver)
            return;
        if (!codes)
            return giveUp(std::make_shared<const LookupError>(codes.error()));
        m_codes = *codes;
        lookHere(0);
    });
}

/// Entries looked up together.
struct ListLookup::Slice {
    struct Question {
        qsizetype entry;
        QStringList readings; ///< Beside the values of the entry's query.
    };
    std::vector<Question> questions;
};

/// A slice at a time, so that neither thread is held up.
void ListLookup::lookHere(std::size_t next)
{
    if (next >= m_open.size()) {
        m_toAsk = static_cast<qsizetype>(m_queue.size());
        if (!m_lookup)
            return giveUp(nullptr);
        return ask();
    }
    Slice slice;
    QStringList values;
    for (; next < m_open.size() && slice.questions.size() < entriesOfSlice
         && values.size() < valuesOfSlice;
         ++next) {
        const QueryText &query = entryAt(m_open[next]).query;
        slice.questions.push_back({m_open[next], query.readingsIn(m_codes)});
        values += query.values + slice.questions.back().readings;
    }
    m_store.withChannels(values)->then(m_work,
        [this, slice = std::move(slice), next](
            const Result<std::vector<QList<ChannelMatch>>, StoreError> &matches) {
            if (m_isOver)
                return;
            if (!matches)
                return giveUp(std::make_shared<const LookupError>(matches.error()));
            settleHere(slice, *matches);
            if (flush() && !m_isOver)
                lookHere(next);
        });
}

void ListLookup::settleHere(const Slice &slice, const std::vector<QList<ChannelMatch>> &matches)
{
    auto found = matches.cbegin();
    for (const Slice::Question &question : slice.questions) {
        QStringList readings;
        bool hasOptedOut = false;
        const ListEntry &entry = entryAt(question.entry);
        const QStringList asked = entry.query.values + question.readings;
        const std::span ofEntry(found, static_cast<std::size_t>(asked.size()));
        for (const QString &reading : asked) {
            if (!entry.query.national.isEmpty() && !found->isEmpty())
                readings.append(reading);
            hasOptedOut = hasOptedOut
                || std::any_of(found->cbegin(), found->cend(),
                    [](const ChannelMatch &match) { return match.optedOut.value_or(false); });
            ++found;
        }
        const QList<ContactId> contacts = contactsOf(ofEntry);
        const bool isExact =
            !contactsOf(ofEntry.first(static_cast<std::size_t>(entry.query.values.size())))
                 .isEmpty();
        if (contacts.isEmpty() && entry.isValid()) {
            m_queue.push_back(question.entry);
        } else if (contacts.isEmpty()) {
            // Without its country the service cannot be asked for it.
            ListVerdict verdict;
            verdict.kind = m_isCopyWhole ? Kind::NotInBase : Kind::Unknown;
            settle(question.entry, verdict);
        } else {
            ListVerdict verdict = verdictOn(contacts, hasOptedOut, false);
            verdict.readings = readings;
            settle(question.entry, verdict);
            if (!isExact && isInUse(entry.query)) {
                m_doubtful.insert(question.entry);
                m_queue.push_back(question.entry);
            }
        }
    }
}

void ListLookup::ask()
{
    if (m_queue.empty() && m_inFlight == 0)
        return end();
    const QPointer<ListLookup> self(this);
    setState(State::Asking);
    while (self && !m_isOver && m_inFlight < mostInFlight && !m_queue.empty()) {
        const qsizetype entry = m_queue.front();
        m_queue.pop_front();
        askAbout(entry);
    }
}

void ListLookup::askAbout(qsizetype entry)
{
    ++m_inFlight;
    m_lookup->lookUp(entryAt(entry).query, Lane::Background)
        ->then(m_work, [this, entry](const Result<LookupResult, LookupError> &result) {
            --m_inFlight;
            if (m_isOver)
                return;
            if (result)
                answered(entry, *result);
            else
                failed(entry, result.error());
        });
}

void ListLookup::answered(qsizetype entry, const LookupResult &result)
{
    const ListVerdict known = m_verdicts[static_cast<std::size_t>(entry)];
    QList<ContactId> contacts = result.found;
    for (const ContactId id : known.contacts) {
        if (!contacts.contains(id))
            contacts.append(id);
    }
    bool hasOptedOut = false;
    for (const ContactId id : std::as_const(contacts)) {
        const auto contact = m_store.findContact(id);
        if (!contact)
            return failed(entry, LookupError(contact.error()));
        hasOptedOut = hasOptedOut || (*contact && (*contact)->optedOut.value_or(false));
    }
    ++m_asked;
    m_delay = 0ms;
    m_trouble.reset();
    const ListEntry &what = entryAt(entry);
    const bool isDoubtful = m_doubtful.remove(entry);
    const bool isNational = !what.query.national.isEmpty();
    ListVerdict verdict = verdictOn(contacts, hasOptedOut, true);
    verdict.served = result.found.size();
    if (isNational && !result.found.isEmpty())
        verdict.readings = what.query.values + known.readings;
    // Who has it as a number of another country may not be here yet.
    if (isNational && contacts.isEmpty() && !m_isCopyWhole)
        verdict.kind = Kind::Unknown;
    const bool isNews = !isDoubtful || !result.found.isEmpty();
    if (isNews)
        settle(entry, verdict);
    else
        m_touched.append(entry); // it stays as it is, and that is settled now
    if (flush() && !m_isOver)
        ask();
}

void ListLookup::failed(qsizetype entry, const LookupError &error)
{
    auto why = std::make_shared<const LookupError>(error);
    Trouble trouble = troubleOf(error);
    const auto *api = std::get_if<ApiError>(&error);
    if (api && api->kind == ApiError::Kind::ServerFailed && ++m_failures[entry] >= mostFailures)
        trouble = Trouble::OfEntry;
    switch (trouble) {
    case Trouble::OfEntry:
        ++m_asked;
        if (m_doubtful.remove(entry))
            leaveUnconfirmed(entry, why);
        else
            settle(entry, unknown(why));
        if (flush() && !m_isOver)
            ask();
        return;
    case Trouble::Passing:
        m_queue.push_front(entry);
        if (m_patience == Patience::GivesUp)
            return giveUp(why);
        return pause(why);
    case Trouble::Lasting:
        m_queue.push_front(entry);
        return giveUp(why);
    }
}

void ListLookup::pause(const std::shared_ptr<const LookupError> &why)
{
    if (m_state == State::Paused)
        return; // of several under way each is told
    m_trouble = why;
    m_delay = std::clamp<std::chrono::milliseconds>(m_delay * 2, firstDelay, longestDelay);
    m_nextTry = m_clock.monotonic() + m_delay;
    m_clock.after(m_delay, m_work, [this, pause = ++m_pauses] {
        if (pause == m_pauses)
            tryAgain();
    });
    setState(State::Paused);
}

void ListLookup::tryAgain()
{
    if (m_state != State::Paused)
        return;
    ++m_pauses;
    ask();
}

std::chrono::milliseconds ListLookup::untilNextTry() const
{
    return m_state == State::Paused ? std::max(m_nextTry - m_clock.monotonic(), 0ms) : 0ms;
}

void ListLookup::cancel()
{
    if (m_state == State::Idle || m_isOver)
        return;
    *m_isCancelled = true;
    giveUp(nullptr);
}

void ListLookup::giveUp(std::shared_ptr<const LookupError> why)
{
    m_trouble = why;
    m_isOver = true; // answers that are still under way come too late
    m_work->deleteLater(); // the caller may be one of them
    m_queue.clear();
    for (const qsizetype entry : std::exchange(m_doubtful, {}))
        leaveUnconfirmed(entry, why);
    for (const qsizetype entry : m_open) {
        if (m_verdicts[static_cast<std::size_t>(entry)].kind == Kind::Waiting)
            settle(entry, unknown(why));
    }
    if (flush())
        end();
}

const ListEntry &ListLookup::entryAt(qsizetype entry) const
{
    return m_list.entries[static_cast<std::size_t>(entry)];
}

const ListVerdict &ListLookup::verdict(qsizetype entry) const
{
    const qsizetype first = entryAt(entry).first;
    return m_verdicts[static_cast<std::size_t>(first >= 0 ? first : entry)];
}

bool ListLookup::isSettled(qsizetype entry) const
{
    const qsizetype first = entryAt(entry).first;
    return verdict(entry).kind != Kind::Waiting && !m_doubtful.contains(first >= 0 ? first : entry);
}

qsizetype ListLookup::count(Kind kind) const
{
    return m_counts[static_cast<std::size_t>(kind)];
}

QList<ContactId> ListLookup::contactsFound() const
{
    QList<ContactId> found;
    QSet<ContactId> seen;
    for (const ListVerdict &verdict : m_verdicts) {
        for (const ContactId id : verdict.contacts) {
            if (seen.contains(id))
                continue;
            seen.insert(id);
            found.append(id);
        }
    }
    return found;
}

QList<ContactId> ListLookup::contactsNotOptedOut() const
{
    QSet<ContactId> out;
    for (const ListVerdict &verdict : m_verdicts) {
        for (const ContactId id : verdict.contacts) {
            const bool isOneOfSeveral = verdict.kind == Kind::Several && verdict.hasOptedOut;
            if (isOneOfSeveral || m_changed.contains(id)) {
                // Who cannot be read may have opted out since.
                const auto contact = m_store.findContact(id);
                if (!contact || (*contact && (*contact)->optedOut.value_or(false)))
                    out.insert(id);
            } else if (verdict.kind == Kind::OptedOut) {
                out.insert(id);
            }
        }
    }
    QList<ContactId> left = contactsFound();
    left.removeIf([&out](ContactId id) { return out.contains(id); });
    return left;
}

void ListLookup::leaveUnconfirmed(qsizetype entry, const std::shared_ptr<const LookupError> &why)
{
    ListVerdict &verdict = m_verdicts[static_cast<std::size_t>(entry)];
    verdict.isUnconfirmed = true;
    verdict.why = why;
    const QList<qsizetype> repeats = m_repeats.value(entry);
    m_unconfirmed += 1 + repeats.size();
    m_touched.append(entry);
    m_touched.append(repeats);
}

void ListLookup::settle(qsizetype entry, ListVerdict verdict)
{
    const QList<qsizetype> repeats = m_repeats.value(entry);
    const qsizetype entries = 1 + repeats.size();
    const Kind before = m_verdicts[static_cast<std::size_t>(entry)].kind;
    m_counts[static_cast<std::size_t>(before)] -= entries;
    m_counts[static_cast<std::size_t>(verdict.kind)] += entries;
    m_verdicts[static_cast<std::size_t>(entry)] = std::move(verdict);
    m_touched.append(entry);
    m_touched.append(repeats);
}

/// Tells what was settled, in as few ranges as make sense. False when a receiver has deleted this
/// object.
bool ListLookup::flush()
{
    constexpr qsizetype nearEnough = 16;
    QList<qsizetype> touched = std::exchange(m_touched, {});
    std::sort(touched.begin(), touched.end());
    QList<std::pair<qsizetype, qsizetype>> ranges;
    for (const qsizetype entry : std::as_const(touched)) {
        if (!ranges.isEmpty() && entry - ranges.last().second <= nearEnough)
            ranges.last().second = entry;
        else
            ranges.append({entry, entry});
    }
    // Each signal is work for somebody.
    constexpr qsizetype most = 32;
    if (ranges.size() > most)
        ranges = {{touched.constFirst(), touched.constLast()}};
    const QPointer<ListLookup> self(this);
    for (const auto &[first, last] : std::as_const(ranges)) {
        if (self)
            Q_EMIT verdictsChanged(first, last);
    }
    return self;
}

void ListLookup::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void ListLookup::end()
{
    m_isOver = true;
    const QPointer<ListLookup> self(this);
    setState(State::Finished);
    if (self)
        Q_EMIT finished();
}

} // namespace rolodesk
