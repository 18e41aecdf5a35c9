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

} // namespace

SettleBatch::SettleBatch(
    const WriteServices &services, QList<JournalWrite> writes, IsGivenUp isGivenUp)
    : BatchRun(services, std::move(writes))
    , m_isGivenUp(std::move(isGivenUp))
{
}

void SettleBatch::start()
{
    const bool isFresh = std::any_of(writes().cbegin(), writes().cend(),
        [](const JournalWrite &write) { return write.state == State::Unknown; });
    if (isFresh)
        lookLater(looks.front());
    else
        look();
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
    QSet<qsizetype> used;
    for (qsizetype at = writes().size() - 1; at >= 0; --at) {
        const EditState wanted = stateToCreate(writes().at(at));
        QList<qsizetype> candidates;
        for (const QString &mark : marksOf(writes().at(at)))
            candidates += byMark.value(mark);
        const auto contact =
            std::find_if(candidates.cbegin(), candidates.cend(), [&](qsizetype place) {
                return !used.contains(place) && isWanted(found.at(place), wanted);
            });
        if (contact == candidates.cend())
            continue;
        used.insert(*contact);
        m_found.insert(writes().at(at).id, found.at(*contact));
    }
    confirmFound([this](const std::optional<WriteTrouble> &why) {
        if (why)
            return end(Verdict::NothingSaid, 0, why);
        lookAgain();
    });
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
    Writes again;
    Writes lost;
    for (JournalWrite write : std::as_const(writes())) {
        write.contact = {};
        write.resultRev = 0;
        // A request without an answer may be carried out minutes later. One that was answered is
        // over, and what it left out it has not made; and one of a program that was killed was
        // looked for long enough.
        const bool mayComeYet = write.error && write.error->kind != Kind::BadReply;
        if (isGivenUp || write.wasSettled || mayComeYet) {
            write.wasSettled = true;
            write.state = State::Failed;
            write.outcome = Outcome::NotCarriedOut;
            lost.append(write);
            continue;
        }
        write.wasSettled = true; // it is not sent a third time
        write.state = State::Planned;
        write.sentAt = {};
        write.sent.clear();
        write.error.reset();
        again.append(write);
    }
    finish(lost, {}, again, [this] { end(Verdict::NothingSaid); });
}

} // namespace rolodesk
