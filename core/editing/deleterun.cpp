#include "core/editing/deleterun.h"

#include "core/contacts/contactjson.h"
#include "core/editing/threewaymerge.h"
#include "core/journal/writejournal.h"

namespace rolodesk {

namespace {

/// By the revision, or, where none is told, by the time of the last change.
bool isWrittenSince(const Contact &before, const Contact &now)
{
    const bool hasRevisions = before.rev != 0 && now.rev != 0;
    return hasRevisions ? before.rev != now.rev : before.updated != now.updated;
}

/// The revision a contact has that had `rev`, if nobody but this journal wrote it since.
qint64 afterOwnWrites(qint64 rev, const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        const JournalWrite &write = entry.write;
        const bool isNext = write.state == JournalWrite::State::Confirmed && write.readRev == rev
            && write.resultRev == rev + 1;
        rev = isNext ? write.resultRev : rev;
    }
    return rev;
}

} // namespace

void DeleteRun::begin()
{
    read({.optOut = true, .channels = true})
        ->then(this, [this](Result<Contact, ApiError> now) {
            if (now)
                return decide(*now);
            if (verdictOn(now.error()) != WriteVerdict::Gone)
                return fail(now.error(), false);
            forget(write().contact);
            end(State::Confirmed, Outcome::AlreadySo);
        });
}

void DeleteRun::decide(const Contact &now)
{
    JournalWrite &w = write();
    w.error.reset();
    w.read = contactToText(now);
    w.readRev = now.rev;
    w.others = changesByOthers(before(), now);
    if (w.onClash == JournalWrite::OnClash::Mine)
        return send([this] { remove(); });
    const bool isWritten = isWrittenSince(before(), now);
    // Notes are no field, and lists may not tell them: where nobody wrote it they are the same.
    if (!w.others.isEmpty() || (isWritten && before().notes != now.notes))
        return leave(now);
    if (isWritten && w.onClash == JournalWrite::OnClash::Theirs)
        return askJournal(now);
    send([this] { remove(); });
}

/// Somebody wrote it and left it as it was, to be seen by its revision alone: perhaps we did.
void DeleteRun::askJournal(const Contact &now)
{
    JournalQuery query;
    query.contact = write().contact;
    query.newestFirst = false;
    services().journal.find(query)->then(
        this, [this, now](Result<QList<JournalEntry>, StoreError> entries) {
            if (!entries)
                return postpone(entries.error());
            if (now.rev != 0 && afterOwnWrites(before().rev, *entries) == now.rev)
                send([this] { remove(); });
            else
                leave(now);
        });
}

void DeleteRun::leave(const Contact &now)
{
    keep(now);
    const bool isAsked = write().onClash == JournalWrite::OnClash::Ask;
    end(isAsked ? State::Clash : State::Failed, Outcome::ChangedSince);
}

void DeleteRun::remove()
{
    api().deleteContactV1(write().contact)->then(this, [this](Result<Done, ApiError> done) {
        if (!done && verdictOn(done.error()) != WriteVerdict::Gone)
            return fail(done.error(), true);
        if (done && !done->requestId.isEmpty())
            write().requestIds.append(done->requestId);
        forget(write().contact);
        // Somebody else was a moment quicker where it is gone already.
        end(State::Confirmed, done ? Outcome::None : Outcome::AlreadySo);
    });
}

void DeleteRun::look()
{
    read({})->then(this, [this](Result<Contact, ApiError> now) {
        if (now)
            return lookAgain(Outcome::NotCarriedOut);
        if (verdictOn(now.error()) != WriteVerdict::Gone)
            return fail(now.error(), false);
        write().wasSettled = true;
        forget(write().contact);
        end(State::Confirmed, Outcome::None);
    });
}

} // namespace rolodesk
