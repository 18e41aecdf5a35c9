#include "core/editing/channelrun.h"

#include "core/contacts/contactjson.h"
#include "core/editing/threewaymerge.h"
#include "core/editing/updaterun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QStringList linesOf(const QString &value)
{
    return value.split(u'\n', Qt::SkipEmptyParts);
}

QStringList without(QStringList values, const QStringList &others)
{
    values.removeIf([&others](const QString &value) { return others.contains(value); });
    return values;
}

bool hasOwnOf(const Contact &contact, const QString &type)
{
    return (type == "phone"_L1 && !contact.phone.isEmpty())
        || (type == "email"_L1 && !contact.email.isEmpty());
}

} // namespace

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
    w.read = contactToText(theirs);
    w.readRev = theirs.rev;
    if (theirs.uuid.isEmpty() || !theirs.channels || w.wanted.size() != 1)
        return end(State::Failed, Outcome::Refused);
    Merge merged = threeWayMerge(before(), w.wanted, theirs);
    decideClashes(merged, w);
    w.others = merged.others;
    w.clashes = merged.clashes;
    w.sent = merged.send;
    keep(theirs);
    if (!merged.isDecided())
        return end(State::Clash, Outcome::None);
    if (merged.send.isEmpty()) {
        const bool isLeft = !w.left.isEmpty();
        return end(isLeft ? State::Failed : State::Confirmed,
            isLeft ? Outcome::NothingLeft : Outcome::AlreadySo);
    }
    const FieldChange &wanted = merged.send.first();
    const auto steps = channelSteps(linesOf(wanted.before), linesOf(wanted.after),
        hasOwnOf(theirs, wanted.field.key));
    if (!steps || steps->size() != 1)
        return end(State::Failed, Outcome::Refused);
    send([this, theirs, step = steps->first()] { change(theirs, step); });
}

void ChannelRun::change(const Contact &theirs, const ChannelStep &step)
{
    const QString type = write().sent.first().field.key;
    const auto answered = [this](const std::optional<ApiError> &error) {
        if (error)
            fail(*error, true);
        else
            compare(true);
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

void ChannelRun::look()
{
    compare(false);
}

/// Nobody says what a change of channels answers, nor what becomes of others of the type: what is
/// there now is read in any case.
void ChannelRun::compare(bool isAnswered)
{
    read({.channels = true})->then(this, [this, isAnswered](Result<Contact, ApiError> now) {
        JournalWrite &w = write();
        if (!now) {
            if (verdictOn(now.error()) == WriteVerdict::Gone)
                return end(State::Failed, Outcome::Gone);
            return isAnswered ? end(State::Confirmed, Outcome::None) : fail(now.error(), false);
        }
        const FieldChange &sent = w.sent.first();
        const QStringList there = linesOf(editStateOf(*now).value(sent.field));
        const QStringList added = without(linesOf(sent.after), linesOf(sent.before));
        const QStringList gone = without(linesOf(sent.before), linesOf(sent.after));
        const bool isDone = without(added, there).isEmpty()
            && without(gone, there).size() == gone.size();
        keep(*now);
        if (!isDone && !isAnswered)
            return lookAgain(Outcome::NotCarriedOut);
        w.wasSettled = !isAnswered;
        w.resultRev = now->rev;
        w.others += changesByOthers(changedContact(asRead(), w.sent, now->rev), *now);
        const bool isAsWanted = there.join(u'\n') == sent.after;
        end(State::Confirmed, isAsWanted ? Outcome::None : Outcome::KeptOtherwise);
    });
}

} // namespace rolodesk
