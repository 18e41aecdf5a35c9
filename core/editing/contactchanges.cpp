#include "core/editing/contactchanges.h"

#include "core/contacts/contactjson.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

const EditField firstName{Kind::First, {}};
const EditField lastName{Kind::Last, {}};
const EditField displayName{Kind::DisplayName, {}};

void put(EditState &state, EditField field, const QString &value)
{
    if (value.isEmpty())
        state.remove(field);
    else
        state.insert(std::move(field), value);
}

/// Where a change goes that is a text of the contact itself.
struct TextRow {
    Kind kind;
    QString Contact::*member;
    QLatin1String key; ///< In the API's JSON.
};

const std::array<TextRow, 6> &textRows()
{
    static const std::array<TextRow, 6> rows{TextRow{Kind::First, &Contact::first, "first"_L1},
        TextRow{Kind::Last, &Contact::last, "last"_L1},
        TextRow{Kind::DisplayName, &Contact::displayName, "display_name"_L1},
        TextRow{Kind::Phone, &Contact::phone, "phone"_L1},
        TextRow{Kind::Email, &Contact::email, "email"_L1},
        TextRow{Kind::Avatar, &Contact::avatar, "avatar"_L1}};
    return rows;
}

/// The channels of one type in the form of EditField, without those that are the contact's own.
QMap<QString, QString> channelLines(const Contact &contact)
{
    QMap<QString, QStringList> values;
    for (const Channel &channel : contact.channels.value_or(QList<Channel>())) {
        if (!isOwnChannel(contact, channel) && !channel.value.isEmpty())
            values[channel.type].append(channel.value);
    }
    QMap<QString, QString> lines;
    for (auto it = values.begin(); it != values.end(); ++it) {
        it->sort();
        it->removeDuplicates();
        lines.insert(it.key(), it->join(u'\n'));
    }
    return lines;
}

QJsonArray tagsOf(const Contact &contact)
{
    QJsonArray tags;
    for (const ContactTag &tag : contact.tags) {
        QJsonObject item{{u"id"_s, tag.id.value}};
        if (!tag.label.isEmpty())
            item.insert("tag"_L1, tag.label);
        tags.append(item);
    }
    return tags;
}

/// A value that is no text stays what it was received as; the others may be its like.
QJsonObject withCustom(QJsonObject custom, const FieldChange &change)
{
    if (change.after.isEmpty())
        custom.remove(change.field.key);
    else
        custom.insert(change.field.key, change.after);
    return custom;
}

/// Puts what was changed into the JSON; opt-out and channels stand beside it (contactToJson).
void writeJson(Contact &contact, const ContactChanges &changes)
{
    QJsonObject json = contact.json.object();
    for (const FieldChange &change : changes) {
        for (const TextRow &row : textRows()) {
            if (row.kind == change.field.kind)
                json.insert(row.key, contact.*row.member);
        }
        if (change.field.kind == Kind::Owner)
            json.insert("assigned_user_id"_L1, contact.owner.value_or(MemberId()).value);
        else if (change.field.kind == Kind::Tag)
            json.insert("tags"_L1, tagsOf(contact));
        else if (change.field.kind == Kind::Custom)
            json.insert("custom"_L1, withCustom(json.value("custom"_L1).toObject(), change));
    }
    json.insert("rev"_L1, contact.rev);
    contact.json = json;
}

void setChannels(Contact &contact, const QString &type, const QStringList &values)
{
    if (!contact.channels)
        return; // nobody said which there are
    QList<Channel> kept;
    for (const Channel &channel : std::as_const(*contact.channels)) {
        if (channel.type != type || isOwnChannel(contact, channel)
            || values.contains(channel.value))
            kept.append(channel);
    }
    for (const QString &value : values) {
        const bool isThere = std::any_of(kept.cbegin(), kept.cend(),
            [&](const Channel &known) { return known.type == type && known.value == value; });
        if (!isThere)
            kept.append(Channel{{}, type, value, {}, {}});
    }
    contact.channels = kept;
}

/// The channel that stands for the contact's own phone or e-mail goes along with it.
void moveOwnChannel(Contact &contact, Kind kind, const QString &to)
{
    if (!contact.channels || (kind != Kind::Phone && kind != Kind::Email))
        return;
    const QLatin1String type = kind == Kind::Phone ? "phone"_L1 : "email"_L1;
    for (Channel &channel : *contact.channels) {
        if (channel.type == type && isOwnChannel(contact, channel))
            channel.value = to;
    }
    contact.channels->removeIf([](const Channel &channel) { return channel.value.isEmpty(); });
}

void apply(Contact &contact, const FieldChange &change)
{
    const auto key = [&change] { return change.field.key; };
    switch (change.field.kind) {
    case Kind::Owner:
        contact.owner = change.after.isEmpty()
            ? std::nullopt
            : std::optional(MemberId(change.after.toLongLong()));
        return;
    case Kind::OptOut:
        contact.optedOut =
            change.after.isEmpty() ? std::nullopt : std::optional(change.after == isOut());
        return;
    case Kind::Tag: {
        const TagId tag(key().toLongLong());
        const auto has = [tag](const ContactTag &known) { return known.id == tag; };
        if (change.after.isEmpty())
            contact.tags.removeIf(has);
        else if (!std::any_of(contact.tags.cbegin(), contact.tags.cend(), has))
            contact.tags.append(ContactTag{tag, {}});
        return;
    }
    case Kind::Custom:
        if (change.after.isEmpty())
            contact.custom.remove(key());
        else
            contact.custom.insert(key(), change.after);
        return;
    case Kind::Channel:
        return setChannels(contact, key(), channelValues(change.after));
    default:
        break;
    }
    moveOwnChannel(contact, change.field.kind, change.after);
    for (const TextRow &row : textRows()) {
        if (row.kind == change.field.kind)
            contact.*row.member = change.after;
    }
}

} // namespace

EditState editStateOf(const Contact &contact)
{
    EditState state;
    for (const TextRow &row : textRows())
        put(state, {row.kind, {}}, contact.*row.member);
    if (contact.owner)
        put(state, {Kind::Owner, {}}, QString::number(contact.owner->value));
    if (contact.optedOut)
        put(state, {Kind::OptOut, {}}, *contact.optedOut ? isOut() : isIn());
    for (const ContactTag &tag : contact.tags)
        put(state, {Kind::Tag, QString::number(tag.id.value)}, tagIsOn());
    for (auto it = contact.custom.cbegin(); it != contact.custom.cend(); ++it)
        if (!it.key().isEmpty()) // has no name in the journal
            put(state, {Kind::Custom, it.key()}, it.value());
    const QMap<QString, QString> lines = channelLines(contact);
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        put(state, {Kind::Channel, it.key()}, it.value());
    return state;
}

ContactChanges changesBetween(const EditState &before, const EditState &after)
{
    ContactChanges changes;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (const QString now = after.value(it.key()); now != it.value())
            changes.append({it.key(), it.value(), now});
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()) && !it.value().isEmpty())
            changes.append({it.key(), {}, it.value()});
    }
    std::sort(changes.begin(), changes.end(),
        [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    return changes;
}

EditState changed(EditState state, const ContactChanges &changes)
{
    for (const FieldChange &change : changes)
        put(state, change.field, change.after);
    return state;
}

ContactChanges reversed(const ContactChanges &changes)
{
    ContactChanges back = changes;
    for (FieldChange &change : back)
        std::swap(change.before, change.after);
    return back;
}

const FieldChange *changeOf(const ContactChanges &changes, const EditField &field)
{
    const auto found = std::find_if(changes.cbegin(), changes.cend(),
        [&field](const FieldChange &change) { return change.field == field; });
    return found == changes.cend() ? nullptr : &*found;
}

Contact changedContact(Contact contact, const ContactChanges &changes, qint64 rev)
{
    for (const FieldChange &change : changes)
        apply(contact, change);
    contact.rev = rev;
    writeJson(contact, changes);
    return contact;
}

QString builtName(const QString &first, const QString &last)
{
    return QString(first.trimmed() + u' ' + last.trimmed()).trimmed();
}

ContactChanges withFollowingName(const EditState &before, ContactChanges changes)
{
    const bool touchesName = changeOf(changes, firstName) || changeOf(changes, lastName);
    const bool follows = before.value(displayName)
        == builtName(before.value(firstName), before.value(lastName));
    if (!touchesName || !follows || changeOf(changes, displayName))
        return changes;
    return withBuiltName(before, changes);
}

ContactChanges withBuiltName(const EditState &before, const ContactChanges &changes)
{
    EditState after = changed(before, changes);
    put(after, displayName, builtName(after.value(firstName), after.value(lastName)));
    return changesBetween(before, after);
}

QJsonArray changesToJson(const ContactChanges &changes)
{
    QJsonArray json;
    for (const FieldChange &change : changes)
        json.append(QJsonArray{nameOf(change.field), change.before, change.after});
    return json;
}

std::optional<ContactChanges> changesFromJson(const QJsonArray &json)
{
    ContactChanges changes;
    for (const QJsonValue &item : json) {
        const QJsonArray parts = item.toArray();
        const auto field = editFieldNamed(parts.at(0).toString());
        if (parts.size() != 3 || !field || !parts.at(1).isString() || !parts.at(2).isString())
            return std::nullopt;
        changes.append({*field, parts.at(1).toString(), parts.at(2).toString()});
    }
    return changes;
}

} // namespace rolodesk
