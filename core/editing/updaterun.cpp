#include "core/editing/updaterun.h"

#include "core/contacts/contactjson.h"
#include "core/contacts/optoutpolicy.h"
#include "core/editing/threewaymerge.h"
#include "core/editing/updaterequest.h"

#include <algorithm>

namespace rolodesk {

namespace {

using Kind = EditField::Kind;
using OnClash = JournalWrite::OnClash;

/// Fields that an update carries, whether they change or not: it writes over whatever somebody else
/// has written there since the read.
QList<EditField> carriedBy(const Contact &read, const ContactChanges &sent)
{
    const UpdateRequest request = updateRequest(read, sent);
    QList<EditField> fields{
        {Kind::First, {}}, {Kind::Last, {}}, {Kind::DisplayName, {}}, {Kind::Phone, {}}};
    if (request.overwriteCustom)
        fields += {{Kind::Email, {}}, {Kind::Avatar, {}}, {Kind::Owner, {}}};
    for (const TagId tag : request.contact.tags.value_or(QList<TagId>()))
        fields.append({Kind::Tag, QString::number(tag.value)});
    const QStringList custom = request.contact.custom.value_or(QMap<QString, QString>()).keys()
        + request.contact.customAsReceived.keys();
    for (const QString &key : custom)
        fields.append({Kind::Custom, key});
    for (const FieldChange &change : sent) {
        if (!fields.contains(change.field))
            fields.append(change.field);
    }
    std::sort(fields.begin(), fields.end());
    return fields;
}

/// What the copy knows of an opt-out may be of before the customer sent STOP or START, which need
/// not move the revision. A write that goes by it would take back what the customer said.
constexpr ContactNeeds whole{.optOut = true};

bool holds(const EditState &state, const ContactChanges &changes)
{
    return std::all_of(changes.cbegin(), changes.cend(), [&state](const FieldChange &change) {
        return state.value(change.field) == change.after;
    });
}

bool carriesAll(const ContactChanges &changes)
{
    return std::all_of(changes.cbegin(), changes.cend(),
        [](const FieldChange &change) { return isOfUpdate(change.field); });
}

/// Each field once, as it was left last: what the person left to others before stays named.
void leave(JournalWrite &write, const FieldChange &change)
{
    write.left.removeIf(
        [&change](const FieldChange &other) { return other.field == change.field; });
    write.left.append(change);
}

} // namespace

void decideClashes(Merge &merge, JournalWrite &write)
{
    for (const FieldChange &change : std::as_const(merge.refused))
        leave(write, change);
    if (write.onClash == OnClash::Ask)
        return;
    bool addsName = false;
    for (const FieldClash &clash : std::as_const(merge.clashes)) {
        const FieldChange change{clash.field, clash.theirs, clash.mine};
        // "Mine" is no opt-in either.
        const bool isOptIn = clash.field.kind == Kind::OptOut && clash.mine == isIn()
            && !mayChangeOptOut(
                clash.theirs.isEmpty() ? std::nullopt : std::optional(clash.theirs == isOut()),
                false, write.optInReason);
        if (write.onClash == OnClash::Mine && !isOptIn) {
            merge.send.append(change);
            addsName |= change.field.kind == Kind::First || change.field.kind == Kind::Last;
        } else
            leave(write, change);
    }
    merge.clashes.clear();
    if (write.onClash == OnClash::Theirs && !merge.tooManyTags.isEmpty()) {
        for (const FieldChange &change : std::as_const(write.wanted)) {
            if (change.field.kind == Kind::Tag && !merge.alreadySo.contains(change.field))
                leave(write, change);
        }
        merge.tooManyTags.clear();
    }
    std::sort(merge.send.begin(), merge.send.end(),
        [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    if (merge.isNameFollowing && addsName)
        merge.send = withNameFollowing(merge.there, merge.send);
}

Merge mergeInto(JournalWrite &write, const Contact &before, const Contact &theirs)
{
    write.read = contactToText(theirs);
    write.readRev = theirs.rev;
    Merge merge = threeWayMerge(before, write.wanted, theirs, write.optInReason);
    decideClashes(merge, write);
    write.others = merge.others;
    write.clashes = merge.clashes;
    write.tooManyTags = merge.tooManyTags;
    write.sent = merge.send;
    return merge;
}

bool UpdateRun::touchesOptOut() const
{
    return changeOf(write().wanted, {Kind::OptOut, {}}) != nullptr;
}

void UpdateRun::begin()
{
    read(whole)->then(this, [this](Result<Contact, ApiError> theirs) {
        if (theirs)
            merge(*theirs);
        else
            fail(theirs.error(), false);
    });
}

void UpdateRun::merge(const Contact &theirs)
{
    JournalWrite &w = write();
    w.error.reset();
    if (!carriesAll(w.wanted)) {
        w.read = contactToText(theirs);
        w.readRev = theirs.rev;
        return end(State::Failed, Outcome::Refused);
    }
    const Merge merged = mergeInto(w, before(), theirs);
    if (!merged.isDecided()) {
        // The card shows what it is about.
        keep(theirs);
        return end(State::Clash, Outcome::None);
    }
    if (!merged.send.isEmpty() || w.action == JournalWrite::Action::Identify)
        return send([this, theirs] { put(theirs); });
    keep(theirs);
    endUnsent();
}

void UpdateRun::put(const Contact &theirs)
{
    UpdateRequest request = updateRequest(theirs, write().sent);
    if (!m_sendsTags)
        request.contact.tags.reset();
    api()
        .updateContactV1(write().contact, request.contact, request.overwriteCustom)
        ->then(this, [this, theirs](Result<ContactRef, ApiError> ref) {
            if (ref)
                return answered(theirs, *ref);
            if (!mayGoWithoutTags(theirs, ref.error()))
                return fail(ref.error(), true);
            m_sendsTags = false;
            put(theirs);
        });
}

/// A contact may have got more tags than an update takes. What is no business of tags is not
/// refused for them: nothing was carried out, so it is sent once more, and what became of the tags
/// is looked at.
bool UpdateRun::mayGoWithoutTags(const Contact &theirs, const ApiError &refusal) const
{
    const ContactChanges &sent = write().sent;
    const bool touchesTags = std::any_of(sent.cbegin(), sent.cend(),
        [](const FieldChange &change) { return change.field.kind == Kind::Tag; });
    return m_sendsTags && !touchesTags && theirs.tags.size() > mostTags
        && refusal.kind == ApiError::Kind::BadRequest && !refusal.outcomeUnknown;
}

void UpdateRun::answered(const Contact &theirs, const ContactRef &ref)
{
    JournalWrite &w = write();
    w.resultRev = ref.rev;
    if (!ref.requestId.isEmpty())
        w.requestIds.append(ref.requestId);
    Contact made = changedContact(theirs, w.sent, ref.rev);
    if (!ref.uuid.isEmpty())
        made.uuid = ref.uuid;
    const bool isNext = ref.rev == w.readRev + 1;
    const bool isToBeSeen = services().readsBack || touchesOptOut() || !m_sendsTags;
    if (isNext && !isToBeSeen) {
        keep(made);
        return end(State::Confirmed, Outcome::None);
    }
    read(whole)->then(this, [this, made, isNext](Result<Contact, ApiError> now) {
        if (now) {
            if (now->uuid.isEmpty())
                now->uuid = made.uuid;
            return compare(*now);
        }
        // Nobody is taken to be opted out whom nobody saw to be.
        if (touchesOptOut() && verdictOn(now.error()) == WriteVerdict::Later)
            return fail(now.error(), false);
        // It was carried out, the service said so; only what else is so cannot be told.
        if (isNext)
            keep(made);
        else
            write().atRisk = carriedBy(asRead(), write().sent);
        end(State::Confirmed, isNext ? Outcome::None : Outcome::Overlapped);
    });
}

/// After an answer: is what is there now what was to be expected?
void UpdateRun::compare(const Contact &now)
{
    JournalWrite &w = write();
    const Contact expected = changedContact(asRead(), w.sent, w.resultRev);
    const ContactChanges different = changesByOthers(expected, now);
    keep(now);
    // An answer that does not tell the revision; a service that tells none at all is taken at its
    // word.
    if (w.resultRev == 0)
        w.resultRev = now.rev;
    const bool tellsNone = w.readRev == 0 && now.rev == 0;
    if (w.resultRev == w.readRev + 1 || tellsNone) {
        // Nobody wrote in between. What is different at this revision the service made of it; at a
        // later one others did, after us.
        w.others += different;
        const bool isKeptOtherwise = now.rev == w.resultRev && !different.isEmpty();
        return end(State::Confirmed, isKeptOtherwise ? Outcome::KeptOtherwise : Outcome::None);
    }
    w.others += different;
    w.atRisk = carriedBy(asRead(), w.sent);
    end(State::Confirmed, Outcome::Overlapped);
}

void UpdateRun::look()
{
    read(whole)->then(this, [this](Result<Contact, ApiError> now) {
        if (now && write().resultRev > 0) {
            // It was answered, and only the look at it failed.
            write().error.reset();
            compare(*now);
        } else if (now) {
            judge(*now);
        } else if (verdictOn(now.error()) == WriteVerdict::Gone) {
            end(State::Failed, Outcome::Gone);
        } else {
            fail(now.error(), false);
        }
    });
}

/// Without an answer: was it carried out?
void UpdateRun::judge(const Contact &now)
{
    JournalWrite &w = write();
    // Where no revisions are told, the time of the last change is.
    const bool isTouched = now.rev != w.readRev || now.updated != asRead().updated;
    if (isTouched && holds(editStateOf(now), w.sent)) {
        w.wasSettled = true;
        w.resultRev = now.rev;
        const bool isNext = now.rev == w.readRev + 1 || (now.rev == 0 && w.readRev == 0);
        w.others += changesByOthers(changedContact(asRead(), w.sent, now.rev), now);
        if (!isNext)
            w.atRisk = carriedBy(asRead(), w.sent);
        keep(now);
        return end(State::Confirmed, isNext ? Outcome::None : Outcome::Overlapped);
    }
    if (isTouched)
        w.others = changesByOthers(asRead(), now);
    lookAgain(isTouched ? Outcome::Overtaken : Outcome::NotCarriedOut);
}

} // namespace rolodesk
