#include "core/editing/channelrun.h"

#include "core/contacts/contactjson.h"
#include "core/editing/threewaymerge.h"
#include "core/editing/updaterun.h"
#include "core/journal/writejournal.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QStringList without(QStringList values, const QStringList &others)
{
    values.removeIf([&others](const QString &value) { return others.contains(value); });
    return values;
}

bool isAddition(const FieldChange &change)
{
    return without(channelValues(change.before), channelValues(change.after)).isEmpty();
}

/// The values of the type that nobody here knows of. `had`: before any step, or made by one.
QStringList ofOthers(const FieldChange &wanted, const QStringList &had, const Contact &theirs)
{
    const QStringList there = channelValues(editStateOf(theirs).value(wanted.field));
    return without(there, had + channelValues(wanted.after));
}

/// An addition as one to what is there. It comes from what the person had where others added
/// something: what another step was to make of that nobody has ever seen.
FieldChange ontoWhatIsThere(
    const FieldChange &wanted, const std::optional<QStringList> &had, const Contact &theirs)
{
    const QString now = editStateOf(theirs).value(wanted.field);
    QStringList there = channelValues(now);
    there += without(without(channelValues(wanted.after), channelValues(wanted.before)), there);
    there.sort();
    return {wanted.field, had ? had->join(u'\n') : now, there.join(u'\n')};
}

/// What other steps of the act have made of the type, in the form the service gave it, too.
QStringList madeByOtherSteps(const JournalWrite &step, const QList<JournalEntry> &entries)
{
    const EditField &field = step.wanted.first().field;
    QStringList values;
    for (const JournalEntry &entry : entries) {
        const JournalWrite &write = entry.write;
        const FieldChange *sent = changeOf(write.sent, field);
        const bool isOther = write.group == step.group && write.id != step.id
            && write.state == JournalWrite::State::Confirmed;
        if (!isOther || !sent)
            continue;
        values += channelValues(sent->after);
        const FieldChange *kept = changeOf(write.others, field);
        if (kept && write.outcome == JournalWrite::Outcome::KeptOtherwise)
            values += channelValues(kept->after);
    }
    return values;
}

} // namespace

bool hasOwnChannel(const Contact &contact, const QString &type)
{
    return (type == "phone"_L1 && !contact.phone.isEmpty())
        || (type == "email"_L1 && !contact.email.isEmpty());
}

Result<QList<ChannelStep>, ChannelProblem> channelSteps(
    const QStringList &before, const QStringList &after, bool hasOwn)
{
    using Kind = ChannelStep::Kind;
    const QStringList gone = without(before, after);
    const QStringList added = without(after, before);
    QList<ChannelStep> steps;
    if (!gone.isEmpty() && (hasOwn || before.size() > 1)) {
        return Failure(added.isEmpty() ? ChannelProblem::RemovesSeveral
                                       : ChannelProblem::SeveralChanged);
    }
    if (!gone.isEmpty() && added.isEmpty())
        return QList<ChannelStep>{{Kind::Remove, {}}};
    for (const QString &value : added) {
        const bool isChange = !gone.isEmpty() && steps.isEmpty();
        steps.append({isChange ? Kind::Change : Kind::Add, value});
    }
    return steps;
}

void ChannelRun::begin()
{
    read({.channels = true})->then(this, [this](Result<Contact, ApiError> theirs) {
        if (theirs)
            merge(*theirs);
        else
            fail(theirs.error(), false);
    });
}

void ChannelRun::merge(const Contact &theirs)
{
    JournalWrite &w = write();
    w.error.reset();
    if (theirs.uuid.isEmpty() || !theirs.channels || w.wanted.size() != 1) {
        w.read = contactToText(theirs);
        w.readRev = theirs.rev;
        return end(State::Failed, Outcome::Refused);
    }
    const FieldChange &wanted = w.wanted.first();
    if (!isAddition(wanted) || ofOthers(wanted, had(), theirs).isEmpty())
        return mergeOnto(theirs, {});
    // Perhaps it is of another step after all.
    JournalQuery query;
    query.contact = w.contact;
    services().journal.find(query)->then(
        this, [this, theirs](Result<QList<JournalEntry>, StoreError> entries) {
            if (entries)
                mergeOnto(theirs, madeByOtherSteps(write(), *entries));
            else
                postpone(entries.error());
        });
}

/// What the person had of the type, before any step.
QStringList ChannelRun::had() const
{
    return channelValues(editStateOf(before()).value(write().wanted.first().field));
}

void ChannelRun::mergeOnto(const Contact &theirs, const QStringList &made)
{
    JournalWrite &w = write();
    const FieldChange asked = w.wanted.first();
    const bool meetsOthers = !ofOthers(asked, had() + made, theirs).isEmpty();
    if (isAddition(asked)) {
        const auto from = meetsOthers ? std::optional(had()) : std::nullopt;
        w.wanted = {ontoWhatIsThere(asked, from, theirs)};
    }
    const Merge merged = mergeInto(w, before(), theirs);
    // What others added is not to be added here when it is tried again.
    if (meetsOthers)
        w.wanted = {asked};
    keep(theirs);
    if (!merged.isDecided())
        return end(State::Clash, Outcome::None);
    if (merged.send.isEmpty())
        return endUnsent();
    const FieldChange &wanted = merged.send.first();
    const auto steps = channelSteps(channelValues(wanted.before), channelValues(wanted.after),
        hasOwnChannel(theirs, wanted.field.key));
    if (!steps || steps->size() != 1)
        return end(State::Failed, Outcome::Refused);
    send([this, theirs, step = steps->first()] { change(theirs, step); });
}

void ChannelRun::change(const Contact &theirs, const ChannelStep &step)
{
    const QString type = write().sent.first().field.key;
    const auto answered = [this](const std::optional<ApiError> &error) {
        if (!error)
            compare(true);
        else if (error->kind == ApiError::Kind::NotFound)
            beginAgain(*error);
        else
            fail(*error, true);
    };
    if (step.kind == ChannelStep::Kind::Remove) {
        api().deleteContactChannel(theirs.uuid, type)
            ->then(this, [answered](Result<Done, ApiError> done) {
                answered(done ? std::nullopt : std::optional(done.error()));
            });
        return;
    }
    auto *reply = step.kind == ChannelStep::Kind::Add
        ? api().addContactChannel(theirs.uuid, {type, step.value})
        : api().updateContactChannel(theirs.uuid, {type, step.value});
    reply->then(this, [answered](Result<QList<Channel>, ApiError> channels) {
        answered(channels ? std::nullopt : std::optional(channels.error()));
    });
}

/// Somebody else was a moment quicker with the channel or the contact. Nothing was changed.
void ChannelRun::beginAgain(const ApiError &error)
{
    if (std::exchange(m_hasBegunAgain, true))
        return fail(error, true);
    JournalWrite &w = write();
    w.state = State::Planned;
    w.sentAt = {};
    if (!error.requestId.isEmpty())
        w.requestIds.append(error.requestId);
    begin();
}

void ChannelRun::look()
{
    compare(false);
}

/// Nobody says what a change of channels answers, nor what becomes of others of the type: what is
/// there now is read in any case.
void ChannelRun::compare(bool isAnswered)
{
    read({.channels = true})->then(this, [this, isAnswered](Result<Contact, ApiError> now) {
        if (now)
            return judge(*now, isAnswered);
        const WriteVerdict verdict = verdictOn(now.error());
        if (verdict == WriteVerdict::Gone)
            return end(State::Failed, Outcome::Gone);
        if (isAnswered && verdict == WriteVerdict::Refused)
            return end(State::Confirmed, Outcome::None);
        fail(now.error(), false);
    });
}

void ChannelRun::judge(const Contact &now, bool isAnswered)
{
    JournalWrite &w = write();
    const FieldChange &sent = w.sent.first();
    const QStringList there = channelValues(editStateOf(now).value(sent.field));
    const QStringList added = without(channelValues(sent.after), channelValues(sent.before));
    const QStringList gone = without(channelValues(sent.before), channelValues(sent.after));
    const bool isDone =
        without(added, there).isEmpty() && without(gone, there).size() == gone.size();
    keep(now);
    if (!isDone && !isAnswered) {
        const bool isTouched = now.rev != w.readRev || now.updated != asRead().updated;
        if (isTouched)
            w.others = changesByOthers(asRead(), now);
        return lookAgain(isTouched ? Outcome::Overtaken : Outcome::NotCarriedOut);
    }
    w.wasSettled = !isAnswered;
    w.resultRev = now.rev;
    w.others += changesByOthers(changedContact(asRead(), w.sent, now.rev), now);
    // The answer tells no revision: who wrote first cannot be told, only that somebody did.
    if (w.readRev != 0 && now.rev > w.readRev + 1) {
        w.atRisk = {sent.field};
        return end(State::Confirmed, Outcome::Overlapped);
    }
    const bool isAsWanted = there.join(u'\n') == sent.after;
    end(State::Confirmed, isAsWanted ? Outcome::None : Outcome::KeptOtherwise);
}

} // namespace rolodesk
