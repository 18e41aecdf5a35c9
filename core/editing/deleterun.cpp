#include "core/editing/deleterun.h"

#include "core/contacts/contactjson.h"
#include "core/editing/threewaymerge.h"

namespace rolodesk {

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
    if (w.others.isEmpty() || w.onClash == JournalWrite::OnClash::Mine)
        return send([this] { remove(); });
    keep(now);
    const bool isAsked = w.onClash == JournalWrite::OnClash::Ask;
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
