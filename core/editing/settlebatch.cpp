#include "core/editing/settlebatch.h"

#include "core/editing/creationcheck.h"
#include "core/util/clock.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

using Kind = ApiError::Kind;

/// Before each look; the first one is only for what was sent a moment ago.
constexpr std::array<std::chrono::milliseconds, 3> looks{1s, 5s, 15s};
/// The same for what may arrive still; the last one again and again.
constexpr std::array<std::chrono::milliseconds, 2> lateLooks{30s, 60s};

JournalWrite notCarriedOut(JournalWrite write)
{
    write.wasSettled = true;
    write.state = JournalWrite::State::Failed;
    write.outcome = JournalWrite::Outcome::NotCarriedOut;
    return write;
}

JournalWrite underWay(JournalWrite write, const QDateTime &now)
{
    write.state = JournalWrite::State::Unknown;
    // Else the wait would begin anew with every attempt, where the clock was set back.
    if (!write.sentAt.isValid() || write.sentAt > now)
        write.sentAt = now;
    return write;
}

JournalWrite plannedAgain(JournalWrite write)
{
    write.wasSettled = true; // it is not sent a third time
    write.wasAnswered = false;
    write.state = JournalWrite::State::Planned;
    write.sentAt = {};
    write.sent.clear();
    write.error.reset();
    return write;
}

} // namespace

SettleBatch::SettleBatch(
    const WriteServices &services, QList<JournalWrite> writes, IsGivenUp isGivenUp)
    : BatchRun(services, std::move(writes))
    , m_isGivenUp(std::move(isGivenUp))
{
}

void SettleBatch::start()
{
    for (const JournalWrite &write : std::as_const(writes()))
        m_until.insert(write.id, services().clock.monotonic() + leftOf(write));
    const bool isFresh = std::any_of(writes().cbegin(), writes().cend(),
        [](const JournalWrite &write) { return write.state == State::Unknown; });
    if (isFresh)
        lookLater(looks.front());
    else
        look();
}

std::chrono::milliseconds SettleBatch::leftOf(const JournalWrite &write) const
{
    const QDateTime now = services().clock.nowUtc();
    const std::chrono::milliseconds since{write.sentAt.isValid() ? write.sentAt.msecsTo(now) : 0};
    return since < 0ms ? patience : std::max<std::chrono::milliseconds>(0ms, patience - since);
}

void SettleBatch::lookLater(std::chrono::milliseconds delay)
{
    services().clock.after(delay, this, [this] { look(); });
}

void SettleBatch::look()
{
    QList<ChannelWrite> channels;
    for (const JournalWrite &write : std::as_const(writes()))
        channels += channelsOf(stateToCreate(write));
    find(
        channels, [this](const Contacts &found) { compare(found); },
        [this](const ApiError &error) { searchFailed(error); });
}

void SettleBatch::searchFailed(const ApiError &error)
{
    const qsizetype asked = writes().size();
    const bool isOffered = error.kind != Kind::NotFound && error.kind != Kind::Forbidden;
    if (!isOffered || asked <= 1) {
        goAlone(idsOf(writes()));
        return end(isOffered ? Verdict::NothingSaid : Verdict::NotOffered, asked);
    }
    const bool isLater = verdictOn(error) == WriteVerdict::Later;
    const bool isOfService = error.kind == Kind::Offline || error.kind == Kind::RateLimited;
    end(isOfService ? Verdict::NothingSaid : Verdict::TooMuch, asked,
        isLater ? std::optional<WriteTrouble>(error) : std::nullopt);
}

void SettleBatch::compare(const Contacts &found)
{
    // People may share an address.
    QHash<QString, QList<qsizetype>> byMark;
    for (qsizetype at = 0; at < found.size(); ++at) {
        for (const QString &mark : marksOf(found.at(at)))
            byMark[mark].append(at);
    }
    QSet<qsizetype> taken;
    for (const bool isAsSent : {true, false}) {
        for (const JournalWrite &write : std::as_const(writes())) {
            if (m_found.contains(write.id))
                continue;
            QList<qsizetype> places;
            for (const QString &mark : marksOf(write))
                places += byMark.value(mark);
            const qsizetype place = madeAmong(found, places, taken, write, isAsSent);
            if (place < 0)
                continue;
            taken.insert(place);
            m_found.insert(write.id, found.at(place));
        }
    }
    confirmFound([this](const std::optional<WriteTrouble> &why) {
        if (why)
            return end(Verdict::NothingSaid, 0, why);
        lookAgain();
    });
}

qsizetype SettleBatch::madeAmong(const Contacts &found, const QList<qsizetype> &places,
    const QSet<qsizetype> &taken, const JournalWrite &write, bool isAsSent)
{
    const EditState wanted = stateToCreate(write);
    const auto place = std::find_if(places.cbegin(), places.cend(), [&](qsizetype at) {
        const Contact &contact = found.at(at);
        return !taken.contains(at)
            && (isAsSent ? isWanted(contact, wanted) : isKeptForm(contact, write));
    });
    return place == places.cend() ? -1 : *place;
}

void SettleBatch::confirmFound(std::function<void(const std::optional<WriteTrouble> &why)> next)
{
    askOptOuts(m_found, [this, next = std::move(next)](const std::optional<WriteTrouble> &why) {
        for (qsizetype at = writes().size() - 1; at >= 0; --at) {
            if (const auto found = m_found.constFind(writes().at(at).id); found != m_found.cend())
                confirm(at, *found);
        }
        m_found.clear();
        finish(
            std::exchange(m_done, {}), std::exchange(m_kept, {}), {}, [next, why] { next(why); });
    });
}

void SettleBatch::confirm(qsizetype at, const Contact &contact)
{
    JournalWrite write = writes().takeAt(at);
    if (write.contact != contact.id)
        write.resultRev = 0; // what an answer named was another one
    write.outcome = judgeCreation(write, contact, std::nullopt);
    write.state = State::Confirmed;
    write.error.reset();
    write.wasSettled = true;
    m_done.append(write);
    m_kept.append(contact);
}

void SettleBatch::lookAgain()
{
    if (isEmpty())
        return end(Verdict::NothingSaid);
    if (++m_looks < static_cast<int>(looks.size()))
        return lookLater(looks[static_cast<std::size_t>(m_looks)]);
    for (const JournalWrite &write : std::as_const(writes())) {
        if (write.contact.isValid())
            m_named.append(write.id);
    }
    lookByIds();
}

/// A search that knows only what is there for a while would make another one of it.
void SettleBatch::lookByIds()
{
    if (m_named.isEmpty()) {
        return confirmFound([this](const std::optional<WriteTrouble> &why) {
            why ? end(Verdict::NothingSaid, 0, why) : endMissing();
        });
    }
    const qint64 id = m_named.takeFirst();
    const auto write = std::find_if(
        writes().cbegin(), writes().cend(), [id](const JournalWrite &one) { return one.id == id; });
    services()
        .api.getContactV1(write->contact, services().lane)
        ->then(this, [this, write = *write](const Result<Contact, ApiError> &now) {
            if (!now && now.error().kind != Kind::NotFound) {
                const WriteTrouble trouble = now.error();
                return confirmFound([this, trouble](const std::optional<WriteTrouble> &) {
                    end(Verdict::NothingSaid, 0, trouble);
                });
            }
            if (now && isOf(*now, write))
                m_found.insert(write.id, *now);
            lookByIds();
        });
}

/// What was given up is not to be made after all.
void SettleBatch::endMissing()
{
    if (isEmpty())
        return end(Verdict::NothingSaid);
    const bool isGivenUp = m_isGivenUp();
    Writes lost;
    Writes waiting;
    Writes again;
    for (JournalWrite write : std::as_const(writes())) {
        write.contact = {};
        write.resultRev = 0;
        // A request without an answer may be carried out minutes later. One that was answered is
        // over, and what it left out it has not made.
        const bool sawNoAnswer = write.error && !write.wasAnswered;
        if (isGivenUp || write.wasSettled || sawNoAnswer)
            lost.append(notCarriedOut(write));
        else if (!write.wasAnswered && services().clock.monotonic() < m_until.value(write.id))
            waiting.append(underWay(write, services().clock.nowUtc()));
        else
            again.append(plannedAgain(write));
    }
    // What goes again does not wait for the others: the next run looks for those.
    const bool isOver = waiting.isEmpty() || !again.isEmpty();
    finish(lost, {}, again + waiting,
        [this, isOver, waiting] { isOver ? end(Verdict::NothingSaid) : lookWhile(waiting); });
}

void SettleBatch::lookWhile(const Writes &waiting)
{
    writes() = waiting;
    const std::size_t at = static_cast<std::size_t>(m_looks) - looks.size();
    std::chrono::milliseconds delay = lateLooks[std::min(at, lateLooks.size() - 1)];
    for (const JournalWrite &write : waiting)
        delay = std::min(delay, m_until.value(write.id) - services().clock.monotonic());
    lookLater(std::max<std::chrono::milliseconds>(1s, delay));
}

} // namespace rolodesk
