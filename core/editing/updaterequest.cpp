#include "core/editing/updaterequest.h"

#include "core/contacts/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

bool clearsCustom(const ContactChanges &changes)
{
    return std::any_of(changes.cbegin(), changes.cend(), [](const FieldChange &change) {
        return change.field.kind == Kind::Custom && change.after.isEmpty();
    });
}

QMap<QString, QString> changedCustom(const ContactChanges &changes)
{
    QMap<QString, QString> custom;
    for (const FieldChange &change : changes) {
        if (change.field.kind == Kind::Custom)
            custom.insert(change.field.key, change.after);
    }
    return custom;
}

/// Values that are empty are as good as not there, and would be kept for ever.
QMap<QString, QString> filled(QMap<QString, QString> custom)
{
    custom.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return custom;
}

/// `custom` holds texts alone, also of what is no text: that is still what it was where its text
/// is.
void keepAsReceived(ContactWrite &write, const Contact &received)
{
    const QJsonObject custom = received.json.object().value("custom"_L1).toObject();
    for (auto it = custom.begin(); it != custom.end(); ++it) {
        const auto text = write.custom->constFind(it.key());
        const bool isThere =
            text != write.custom->cend() && *text == received.custom.value(it.key());
        if (!isThere || it.value().isString())
            continue;
        write.custom->erase(text);
        write.customAsReceived.insert(it.key(), it.value());
    }
}

} // namespace

bool isOfUpdate(const EditField &field)
{
    return field.kind != Kind::Channel;
}

UpdateRequest updateRequest(const Contact &theirs, const ContactChanges &changes)
{
    Q_ASSERT(std::all_of(changes.cbegin(), changes.cend(),
        [](const FieldChange &change) { return isOfUpdate(change.field); }));
    const Contact after = changedContact(theirs, changes, theirs.rev);
    const auto changesKind = [&changes](Kind kind) {
        return changeOf(changes, {kind, {}}) != nullptr;
    };
    UpdateRequest request;
    request.overwriteCustom = clearsCustom(changes);
    ContactWrite &write = request.contact;
    write.phone = digitsOf(after.phone);
    write.first = after.first;
    write.last = after.last;
    write.displayName = after.displayName;
    write.tags.emplace();
    for (const ContactTag &tag : after.tags)
        write.tags->append(tag.id);
    const bool all = request.overwriteCustom;
    if (all || changesKind(Kind::Email))
        write.email = after.email;
    if (all || changesKind(Kind::Avatar))
        write.avatar = after.avatar;
    if (changesKind(Kind::Owner) || (all && after.owner))
        write.assignee = after.owner.value_or(noOwner);
    if (all) {
        write.custom = filled(after.custom);
        keepAsReceived(write, after);
    } else if (const auto custom = changedCustom(changes); !custom.isEmpty()) {
        write.custom = custom;
    }
    if (after.optedOut && (changesKind(Kind::OptOut) || *after.optedOut))
        write.optedOut = after.optedOut;
    return request;
}

CreateRequest createRequest(const EditState &state, const Contact &original)
{
    const auto valueOf = [&state](Kind kind) { return state.value({kind, {}}); };
    CreateRequest request;
    ContactWrite &write = request.contact;
    write.phone = digitsOf(valueOf(Kind::Phone));
    write.first = valueOf(Kind::First);
    write.last = valueOf(Kind::Last);
    const auto put = [&](Kind kind, std::optional<QString> &member) {
        if (const QString value = valueOf(kind); !value.isEmpty())
            member = value;
    };
    put(Kind::DisplayName, write.displayName);
    put(Kind::Email, write.email);
    put(Kind::Avatar, write.avatar);
    if (const QString owner = valueOf(Kind::Owner); !owner.isEmpty())
        write.assignee = MemberId(owner.toLongLong());
    if (valueOf(Kind::OptOut) == isOut())
        write.optedOut = true;
    QMap<QString, QString> custom;
    QList<TagId> tags;
    QList<ChannelWrite> further;
    for (auto it = state.cbegin(); it != state.cend(); ++it) {
        if (it.key().kind == Kind::Custom)
            custom.insert(it.key().key, it.value());
        else if (it.key().kind == Kind::Tag)
            tags.append(TagId(it.key().key.toLongLong()));
        else if (it.key().kind == Kind::Channel)
            for (const QString &value : channelValues(it.value()))
                further.append({it.key().key, value});
    }
    if (!custom.isEmpty()) {
        write.custom = custom;
        keepAsReceived(write, original);
    }
    if (!tags.isEmpty())
        write.tags = tags;
    request.needsV2 = write.phone.isEmpty() || !further.isEmpty();
    if (!request.needsV2)
        return request;
    if (!write.phone.isEmpty())
        write.channels.append({u"phone"_s, write.phone});
    if (write.email)
        write.channels.append({u"email"_s, *write.email});
    write.channels += further;
    return request;
}

} // namespace rolodesk
