#include "core/editing/createrun.h"

#include "core/contacts/contactjson.h"
#include "core/editing/threewaymerge.h"
#include "core/editing/updaterequest.h"
#include "core/store/contactstore.h"

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

/// What the service makes by itself where nothing was given: no difference from what was wanted.
ContactChanges differences(const EditState &wanted, const EditState &made)
{
    ContactChanges different = changesBetween(wanted, made);
    different.removeIf([&wanted](const FieldChange &change) {
        return change.before.isEmpty() && !wanted.contains(change.field)
            && (change.field.kind == Kind::DisplayName || change.field.kind == Kind::OptOut
                || change.field.kind == Kind::Channel);
    });
    return different;
}

/// Whether this is the contact that was to be created, and not another one of that number.
bool isWanted(const Contact &contact, const EditState &wanted)
{
    const EditState made = editStateOf(contact);
    for (const Kind kind : {Kind::First, Kind::Last, Kind::Phone, Kind::Email}) {
        const EditField field{kind, {}};
        if (wanted.value(field) != made.value(field))
            return false;
    }
    return true;
}

} // namespace

QList<ChannelWrite> channelsOf(const EditState &state)
{
    QList<ChannelWrite> channels;
    if (const QString phone = state.value({Kind::Phone, {}}); !phone.isEmpty())
        channels.append({u"phone"_s, phone});
    if (const QString email = state.value({Kind::Email, {}}); !email.isEmpty())
        channels.append({u"email"_s, email});
    for (auto it = state.cbegin(); it != state.cend(); ++it) {
        if (it.key().kind != Kind::Channel)
            continue;
        for (const QString &value : it.value().split(u'\n'))
            channels.append({it.key().key, value});
    }
    return channels;
}

ApiReply<QList<Contact>> *CreateRun::find()
{
    return findByChannels(
        api(), channelsOf(changed({}, write().wanted)), services().lane);
}

void CreateRun::begin()
{
    find()->then(this, [this](Result<QList<Contact>, ApiError> found) {
        if (!found)
            return fail(found.error(), false);
        write().error.reset();
        if (found->isEmpty())
            return send([this] { create(); });
        for (const Contact &contact : std::as_const(*found))
            keep(contact);
        write().contact = found->first().id;
        write().read = contactToText(found->first());
        end(State::Clash, Outcome::Exists);
    });
}

void CreateRun::create()
{
    const CreateRequest request = createRequest(changed({}, write().wanted));
    write().sent = write().wanted;
    auto *reply = request.needsV2 ? api().createContactV2(request.contact)
                                  : api().createContactV1(request.contact);
    reply->then(this, [this](Result<ContactRef, ApiError> ref) {
        if (ref)
            answered(*ref);
        else
            fail(ref.error(), true);
    });
}

void CreateRun::answered(const ContactRef &ref)
{
    JournalWrite &w = write();
    w.contact = ref.id;
    w.resultRev = ref.rev;
    if (!ref.requestId.isEmpty())
        w.requestIds.append(ref.requestId);
    read({.optOut = true})->then(this, [this, uuid = ref.uuid](Result<Contact, ApiError> now) {
        if (now) {
            if (now->uuid.isEmpty())
                now->uuid = uuid;
            return compare(*now);
        }
        // It is there, the service said so; the next look at the changes brings it.
        end(State::Confirmed, Outcome::None);
    });
}

void CreateRun::compare(const Contact &now)
{
    JournalWrite &w = write();
    w.read = contactToText(now);
    w.resultRev = now.rev;
    w.sent = w.wanted;
    w.others = differences(changed({}, w.wanted), editStateOf(now));
    keep(now);
    end(State::Confirmed, w.others.isEmpty() ? Outcome::None : Outcome::KeptOtherwise);
}

void CreateRun::look()
{
    find()->then(this, [this](Result<QList<Contact>, ApiError> found) {
        if (!found)
            return fail(found.error(), false);
        const EditState wanted = changed({}, write().wanted);
        for (const Contact &contact : std::as_const(*found)) {
            if (!isWanted(contact, wanted))
                continue;
            write().contact = contact.id;
            write().wasSettled = true;
            return compare(contact);
        }
        lookAgain(Outcome::NotCarriedOut);
    });
}

} // namespace rolodesk
