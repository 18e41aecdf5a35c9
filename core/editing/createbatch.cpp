#include "core/editing/createbatch.h"

#include "core/editing/creationcheck.h"
#include "core/editing/updaterequest.h"
#include "core/journal/journalexport.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ApiError::Kind;

/// Perhaps it was the size of the request.
bool mayBeOfSize(const ApiError &error)
{
    return error.kind != Kind::Offline && error.kind != Kind::RateLimited
        && (isPassing(error.kind) || error.kind == Kind::BadRequest || error.kind == Kind::BadReply
            || error.kind == Kind::TooLarge);
}

} // namespace

void CreateBatch::start()
{
    leaveTwins();
    QList<ChannelWrite> channels;
    for (const JournalWrite &write : std::as_const(writes()))
        channels += channelsOf(stateToCreate(write));
    find(
        channels,
        [this](const Contacts &found) {
            leaveWhoIsThere(found);
            send();
        },
        [this](const ApiError &error) { searchFailed(error); });
}

/// Two with one value, in whatever form, would both be made, and one with none cannot be found
/// again.
void CreateBatch::leaveTwins()
{
    QSet<QString> known;
    QSet<qint64> leaving;
    for (const JournalWrite &write : std::as_const(writes())) {
        const QStringList marks = marksOf(write);
        bool isTwin = marks.isEmpty();
        for (const QString &mark : marks) {
            isTwin |= known.contains(mark);
            known.insert(mark);
        }
        if (isTwin)
            leaving.insert(write.id);
    }
    goAlone(leaving);
}

void CreateBatch::leaveWhoIsThere(const Contacts &found)
{
    QHash<QString, const JournalWrite *> byMark;
    for (const JournalWrite &write : std::as_const(writes())) {
        for (const QString &mark : marksOf(write))
            byMark.insert(mark, &write);
    }
    QSet<qint64> leaving;
    for (const Contact &contact : found) {
        bool isOfSomebody = false;
        for (const QString &mark : marksOf(contact)) {
            if (const auto write = byMark.constFind(mark); write != byMark.cend()) {
                isOfSomebody = true;
                if (stopsCreation(contact, **write))
                    leaving.insert((*write)->id);
            }
        }
        // Whom it was found for cannot be told: it may be any of them.
        if (!isOfSomebody)
            leaving += idsOf(writes());
    }
    goAlone(leaving);
}

void CreateBatch::searchFailed(const ApiError &error)
{
    const qsizetype asked = writes().size();
    if (error.kind == Kind::NotFound || error.kind == Kind::Forbidden) {
        goAlone(idsOf(writes()));
        return end(Verdict::NotOffered, asked);
    }
    const Verdict verdict = mayBeOfSize(error) ? Verdict::TooMuch : Verdict::NothingSaid;
    if (verdictOn(error) == WriteVerdict::Later)
        return end(verdict, asked, error);
    // Whatever else it is, a run of its own can tell.
    if (verdict != Verdict::TooMuch || asked <= 1)
        goAlone(idsOf(writes()));
    end(verdict, asked);
}

void CreateBatch::send()
{
    if (isEmpty())
        return end(Verdict::NothingSaid);
    for (JournalWrite &write : writes()) {
        write.state = State::Sent;
        write.sentAt = services().clock.nowUtc();
        write.sent = write.wanted;
        write.error.reset();
        write.wasAnswered = false;
    }
    note(writes(), [this] { request(); });
}

void CreateBatch::request()
{
    // All may have been given up meanwhile.
    if (isEmpty())
        return end(Verdict::NothingSaid);
    QList<ContactWrite> items;
    for (const JournalWrite &write : std::as_const(writes())) {
        items.append(createRequest(stateToCreate(write), journalledContact(write.before)).contact);
    }
    m_sent = items.size();
    services().api.bulkWriteContactsV2(items)->then(
        this, [this, items](const Result<BulkResult, ApiError> &result) {
            if (result)
                answered(matchBulk(items, *result));
            else
                requestFailed(result.error());
        });
}

void CreateBatch::requestFailed(const ApiError &error)
{
    for (JournalWrite &write : writes()) {
        if (!error.requestId.isEmpty())
            write.requestIds.append(error.requestId);
    }
    if (verdictOn(error) == WriteVerdict::Unknown) {
        for (JournalWrite &write : writes()) {
            write.state = State::Unknown;
            write.error = error;
            write.wasAnswered = error.kind == Kind::BadReply;
        }
        return note(writes(), [this] { end(Verdict::TooMuch, m_sent); });
    }
    if (verdictOn(error) == WriteVerdict::Later)
        return planAgain(Verdict::NothingSaid, error);
    planAgain(
        error.kind == Kind::BadRequest ? Verdict::TooMuch : Verdict::NotOffered, std::nullopt);
}

/// Nothing was carried out.
void CreateBatch::planAgain(Verdict verdict, std::optional<WriteTrouble> why)
{
    for (JournalWrite &write : writes()) {
        write.state = State::Planned;
        write.sentAt = {};
        write.sent.clear();
    }
    const bool isOneByOne =
        verdict == Verdict::NotOffered || (verdict == Verdict::TooMuch && m_sent <= 1);
    note(writes(), [this, verdict, why = std::move(why), isOneByOne] {
        if (isOneByOne)
            goAlone(idsOf(writes()));
        end(verdict, m_sent, why);
    });
}

void CreateBatch::answered(const std::vector<BulkMatch> &matches)
{
    std::size_t at = 0;
    for (JournalWrite &write : writes()) {
        const BulkMatch &match = matches[at++];
        if (match.contact) {
            write.contact = match.contact->id;
            write.resultRev = match.contact->rev;
            m_named.insert(write.id, *match.contact);
        } else if (match.refusal) {
            ApiError error;
            error.kind = Kind::BadRequest;
            error.operation = u"bulkWriteContactsV2"_s;
            error.message = *match.refusal;
            write.state = State::Failed;
            write.outcome = Outcome::Refused;
            write.error = error;
            m_refused.append(write);
        }
    }
    readBack();
}

void CreateBatch::readBack()
{
    QList<ChannelWrite> channels;
    for (const JournalWrite &write : std::as_const(writes())) {
        if (m_named.contains(write.id))
            channels.append(channelsOf(stateToCreate(write)).first());
    }
    find(
        channels, [this](const Contacts &found) { compare(found); },
        [this](const ApiError &error) { endRound(error); });
}

void CreateBatch::compare(const Contacts &found)
{
    QHash<ContactId, Contact> there;
    for (const Contact &contact : found)
        there.insert(contact.id, contact);
    for (const JournalWrite &write : std::as_const(writes())) {
        const auto named = m_named.constFind(write.id);
        const auto contact = named == m_named.cend() ? there.cend() : there.constFind(named->id);
        if (contact == there.cend() || !isOf(*contact, write))
            continue;
        Contact now = *contact;
        if (now.uuid.isEmpty())
            now.uuid = named->uuid;
        m_found.insert(write.id, std::move(now));
    }
    askOptOuts(m_found, [this](const std::optional<WriteTrouble> &why) { endRound(why); });
}

void CreateBatch::endRound(std::optional<WriteTrouble> why)
{
    Writes done = m_refused;
    Writes unknown;
    Contacts kept;
    const QSet<qint64> refused = idsOf(m_refused);
    for (JournalWrite &write : writes()) {
        if (refused.contains(write.id))
            continue;
        const auto found = m_found.constFind(write.id);
        if (found == m_found.cend()) {
            write.state = State::Unknown;
            write.wasAnswered = true;
            unknown.append(write);
            continue;
        }
        const auto known = services().store.findContact(found->id).value_or(std::nullopt);
        write.outcome = judgeCreation(write, *found, known);
        write.state = State::Confirmed;
        write.wasSettled = false;
        done.append(write);
        kept.append(*found);
    }
    finish(done, kept, unknown, [this, why] { end(Verdict::Worked, m_sent, why); });
}

} // namespace rolodesk
