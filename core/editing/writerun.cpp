#include "core/editing/writerun.h"

#include "core/editing/channelrun.h"
#include "core/editing/createrun.h"
#include "core/editing/deleterun.h"
#include "core/editing/directoryrun.h"
#include "core/editing/updaterun.h"
#include "core/journal/journalexport.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "core/util/logging.h"

#include <array>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

/// Before each look for a write without an answer. A request that was cut off may be carried out
/// seconds later.
constexpr std::array<std::chrono::milliseconds, 3> looks{1s, 5s, 15s};

} // namespace

std::unique_ptr<WriteRun> WriteRun::make(const WriteServices &services, JournalWrite write)
{
    switch (write.action) {
    case JournalWrite::Action::Create:
        return std::make_unique<CreateRun>(services, std::move(write));
    case JournalWrite::Action::Delete:
        return std::make_unique<DeleteRun>(services, std::move(write));
    case JournalWrite::Action::Channels:
        return std::make_unique<ChannelRun>(services, std::move(write));
    case JournalWrite::Action::CreateTag:
    case JournalWrite::Action::CreateField:
        return std::make_unique<DirectoryRun>(services, std::move(write));
    case JournalWrite::Action::Update:
    case JournalWrite::Action::Identify:
        break;
    }
    return std::make_unique<UpdateRun>(services, std::move(write));
}

WriteRun::WriteRun(const WriteServices &services, JournalWrite write)
    : m_services(services)
    , m_write(std::move(write))
{
}

void WriteRun::start()
{
    if (m_write.state == State::Planned)
        begin();
    else
        look();
}

Contact WriteRun::before() const
{
    return journalledContact(m_write.before);
}

Contact WriteRun::asRead() const
{
    return journalledContact(m_write.read);
}

ApiReply<Contact> *WriteRun::read(ContactNeeds needs, const QString &uuid)
{
    return readContactForWrite(
        m_services.api, m_services.store, m_write.contact, m_services.lane, needs, uuid);
}

void WriteRun::put(std::function<void()> next)
{
    m_services.journal.put(m_write)->then(
        this, [this, next = std::move(next)](Result<JournalWrite, StoreError> put) {
            if (put)
                next();
            else
                postpone(put.error());
        });
}

void WriteRun::send(std::function<void()> request)
{
    m_write.state = State::Sent;
    m_write.sentAt = m_services.clock.nowUtc();
    put(std::move(request));
}

void WriteRun::fail(const ApiError &error, bool isSent)
{
    const WriteVerdict verdict = verdictOn(error);
    m_write.error = error;
    if (!error.requestId.isEmpty())
        m_write.requestIds.append(error.requestId);
    const bool isUnknown = m_write.state == State::Unknown || m_write.state == State::Sent;
    if (isSent && verdict == WriteVerdict::Unknown) {
        m_write.state = State::Unknown;
        put([this] { lookAfter(looks.front()); });
        return;
    }
    const bool isUnsent = verdict == WriteVerdict::Later && (isSent || !isUnknown);
    if (isUnsent && m_services.isEnough && m_services.isEnough(error)) {
        m_write.sentAt = {};
        return end(State::Failed, Outcome::None);
    }
    if (isUnknown && !isSent && m_services.isHopeless && m_services.isHopeless(error)) {
        m_write.wasSettled = true;
        return end(State::Failed, Outcome::Unclear);
    }
    if (verdict == WriteVerdict::Later || (isUnknown && !isSent)) {
        // Nothing left, or it is still to be looked for: the next attempt begins there.
        if (isSent) {
            m_write.state = State::Planned;
            m_write.sentAt = {};
        } else if (m_write.state == State::Sent) {
            m_write.state = State::Unknown;
        }
        put([this, error] { postpone(error); });
        return;
    }
    // Forbidden by ourselves: nothing left.
    if (error.kind == ApiError::Kind::Guarded)
        m_write.sentAt = {};
    end(State::Failed, verdict == WriteVerdict::Gone ? Outcome::Gone : Outcome::Refused);
}

void WriteRun::keep(const Contact &contact)
{
    m_kept.append(contact);
}

void WriteRun::forget(ContactId contact)
{
    m_forgotten.append(contact);
}

void WriteRun::end(State state, Outcome outcome)
{
    m_write.state = state;
    m_write.outcome = outcome;
    if (state != State::Clash)
        m_write.ended = m_services.clock.nowUtc();
    if (outcome == Outcome::Gone && m_write.contact.isValid())
        forget(m_write.contact);
    const auto note = [this] {
        put([this] {
            if (!std::exchange(m_isOver, true))
                Q_EMIT ended(m_write);
        });
    };
    if (m_kept.isEmpty() && m_forgotten.isEmpty())
        return note();
    StoreChange change;
    change.upserts = m_kept;
    change.removals = m_forgotten;
    change.source = state == State::Confirmed ? ChangeSource::Mine : ChangeSource::Others;
    m_services.store.commit(std::move(change))
        ->then(this, [note](Result<StoreCommit, StoreError> done) {
            // The next look at the service brings it again; what became of the write matters more.
            if (!done)
                qCWarning(lcStore) << "a write is not in the local copy:" << done.error().detail;
            note();
        });
}

void WriteRun::endUnsent()
{
    if (m_write.left.isEmpty())
        end(State::Confirmed, Outcome::AlreadySo);
    else
        end(State::Failed, Outcome::NothingLeft);
}

void WriteRun::lookAgain(Outcome outcome)
{
    ++m_looks;
    if (m_looks >= static_cast<int>(looks.size())) {
        m_write.wasSettled = true;
        return end(State::Failed, outcome);
    }
    lookAfter(looks[static_cast<std::size_t>(m_looks)]);
}

void WriteRun::lookAfter(std::chrono::milliseconds delay)
{
    m_services.clock.after(delay, this, [this] { look(); });
}

void WriteRun::postpone(const WriteTrouble &why)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT postponed(why);
}

} // namespace rolodesk
