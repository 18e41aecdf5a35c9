#include "tests/support/writingcontactsapi.h"

#include "core/contacts/contactjson.h"
#include "tests/support/servicerecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

namespace {

using namespace servicerecords;

constexpr int mostTags = 5;

void putAsReceived(QJsonObject &record, const QJsonObject &values)
{
    QJsonObject custom = record.value("custom"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        custom.insert(it.key(), it.value());
    record.insert("custom"_L1, custom);
}

} // namespace

QString WritingContactsApi::uuidOf(ContactId id)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(id.value, 12, 10, QChar(u'0'));
}

QList<WritingContactsApi::Write> WritingContactsApi::carriedOut() const
{
    QList<Write> done;
    std::copy_if(writes.cbegin(), writes.cend(), std::back_inserter(done),
        [](const Write &write) { return write.isCarriedOut; });
    return done;
}

void WritingContactsApi::aboutToCarryOut(int number, const QString &operation)
{
    if (meanwhile)
        meanwhile(number, operation);
}

qsizetype WritingContactsApi::indexOf(ContactId id) const
{
    const auto found = std::find_if(contacts.cbegin(), contacts.cend(),
        [id](const Contact &contact) { return contact.id == id; });
    return found == contacts.cend() ? -1 : found - contacts.cbegin();
}

qsizetype WritingContactsApi::indexOf(const QString &uuid) const
{
    const auto found =
        std::find_if(contacts.cbegin(), contacts.cend(), [&uuid](const Contact &contact) {
            return uuid == (contact.uuid.isEmpty() ? uuidOf(contact.id) : contact.uuid);
        });
    return found == contacts.cend() ? -1 : found - contacts.cbegin();
}

qsizetype WritingContactsApi::indexOf(const ContactSelector &selector) const
{
    return selector.id ? indexOf(*selector.id) : holderOf(u"phone"_s, selector.phone, {});
}

qsizetype WritingContactsApi::holderOf(
    const QString &type, const QString &value, ContactId besides) const
{
    const auto has = [&](const Contact &contact) {
        if (!contact.channels)
            return type == "phone"_L1 ? value == contact.phone
                                      : type == "email"_L1 && value == contact.email;
        return std::any_of(contact.channels->cbegin(), contact.channels->cend(),
            [&](const Channel &known) { return known.type == type && known.value == value; });
    };
    for (qsizetype at = 0; !value.isEmpty() && at < contacts.size(); ++at) {
        if (contacts.at(at).id != besides && has(contacts.at(at)))
            return at;
    }
    return -1;
}

std::optional<ApiError> WritingContactsApi::refusalOf(
    const QString &type, const QString &value, ContactId besides) const
{
    const bool refuses =
        existingPhone == ExistingPhone::Refuse400 || existingPhone == ExistingPhone::Refuse409;
    if (!refuses || holderOf(type, value, besides) < 0)
        return std::nullopt;
    return refused(ApiError::Kind::BadRequest,
        existingPhone == ExistingPhone::Refuse400 ? 400 : 409,
        u"%1 belongs to another contact"_s.arg(type));
}

QJsonObject WritingContactsApi::recordOf(qsizetype index) const
{
    const Contact &contact = contacts.at(index);
    QJsonObject record = contact.json.object();
    if (record.value("uuid"_L1).toString().isEmpty())
        record.insert("uuid"_L1, uuidOf(contact.id));
    if (!record.value("is_opted_out"_L1).isBool())
        record.insert("is_opted_out"_L1, unsubscribed.contains(contact.id));
    if (!record.value("contact_channels"_L1).isArray()) {
        channelrecords::move(record, u"phone"_s, {}, contact.phone);
        channelrecords::move(record, u"email"_s, {}, contact.email);
    }
    return record;
}

std::optional<Contact> WritingContactsApi::contact(ContactId id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? std::nullopt : std::optional(*contactFromJson(recordOf(at)));
}

Contact WritingContactsApi::shown(const Contact &contact, bool isV2) const
{
    const qsizetype at = indexOf(contact.id);
    QJsonObject record = at < 0 ? contact.json.object() : recordOf(at);
    if (!tellsUuidOnReads)
        record.remove("uuid"_L1);
    if (!tellsOptOut)
        record.remove("is_opted_out"_L1);
    if (shownChannels == ShownChannels::Never || (shownChannels == ShownChannels::OnV2 && !isV2))
        record.remove("contact_channels"_L1);
    return *contactFromJson(record);
}

QList<Contact> WritingContactsApi::shown(const QList<Contact> &list, bool isV2) const
{
    QList<Contact> all;
    for (const Contact &contact : list)
        all.append(shown(contact, isV2));
    return all;
}

QJsonArray WritingContactsApi::tagsJson(const QList<TagId> &ids, const QJsonArray &held) const
{
    QJsonArray json;
    for (const TagId id : ids) {
        QJsonObject item{{u"id"_s, id.value}};
        for (const QJsonValue &known : held) {
            if (known.toObject().value("id"_L1).toInteger() == id.value)
                item = known.toObject();
        }
        for (const Tag &tag : tags) {
            if (tag.id == id) {
                item.insert("tag"_L1, tag.label);
                item.insert("color"_L1, tag.color);
            }
        }
        json.append(item);
    }
    return json;
}

QString WritingContactsApi::nextStamp()
{
    static const QDateTime first(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC);
    return first.addSecs(++m_stamps).toString(Qt::ISODate);
}

void WritingContactsApi::keep(QJsonObject record)
{
    record.insert("rev"_L1, record.value("rev"_L1).toInteger() + 1);
    const QString stamp = nextStamp();
    record.insert("updated"_L1, stamp);
    if (!record.contains("created"_L1))
        record.insert("created"_L1, stamp);
    const Contact contact = *contactFromJson(record);
    unsubscribed.removeAll(contact.id);
    if (*contact.optedOut)
        unsubscribed.append(contact.id);
    if (const qsizetype at = indexOf(contact.id); at >= 0)
        contacts[at] = contact;
    else
        contacts.append(contact);
}

ContactRef WritingContactsApi::refTo(ContactId id) const
{
    const Contact written = *contact(id);
    ContactRef ref;
    ref.id = id;
    ref.rev = written.rev;
    if (answersUuid)
        ref.uuid = written.uuid;
    return ref;
}

WritingContactsApi::Outcome<ContactRef> WritingContactsApi::update(
    qsizetype index, const ContactWrite &body, bool overwriteCustom)
{
    QJsonObject record = recordOf(index);
    const ContactId id = contacts.at(index).id;
    if (body.tags && body.tags->size() > mostTags)
        return Failure(badData(u"tags: at most five"_s));
    const QString phone = record.value("phone"_L1).toString();
    if (!body.phone.isEmpty() && body.phone != phone) {
        if (const auto refusal = refusalOf(u"phone"_s, body.phone, id))
            return Failure(*refusal);
        channelrecords::move(record, u"phone"_s, phone, body.phone);
        record.insert("phone"_L1, body.phone);
    }
    if (body.email) {
        channelrecords::move(record, u"email"_s, record.value("email"_L1).toString(), *body.email);
        record.insert("email"_L1, *body.email);
    }
    putText(record, "first"_L1, body.first, omittedNamesCleared);
    putText(record, "last"_L1, body.last, omittedNamesCleared);
    putText(record, "avatar"_L1, body.avatar);
    putText(record, "display_name"_L1, body.displayName);
    if (!body.displayName && displayNameRebuilt)
        record.insert("display_name"_L1, joinedName(record));
    if (body.custom) {
        putCustom(record, *body.custom, overwriteCustom, emptyCustomRemoved);
        putAsReceived(record, body.customAsReceived);
    }
    if (body.assignee)
        record.insert("assigned_user_id"_L1, std::max<qint64>(0, body.assignee->value));
    if (body.tags || omittedTagsCleared) {
        record.insert("tags"_L1,
            tagsJson(body.tags.value_or(QList<TagId>()), record.value("tags"_L1).toArray()));
    }
    if (body.optedOut || omittedOptOutIsNo)
        record.insert("is_opted_out"_L1, body.optedOut.value_or(false));
    for (const ChannelWrite &channel : body.channels)
        channelrecords::add(record, channel.type, channel.value, oneChannelPerType);
    keep(record);
    return refTo(id);
}

WritingContactsApi::Outcome<ContactRef> WritingContactsApi::create(
    const ContactWrite &body, bool isV2, Write &write)
{
    if (isV2 ? body.channels.isEmpty() : body.phone.isEmpty())
        return Failure(badData(isV2 ? u"contact_channels: required"_s : u"phone: required"_s));
    if (body.tags && body.tags->size() > mostTags)
        return Failure(badData(u"tags: at most five"_s));
    QList<ChannelWrite> keys{{u"phone"_s, body.phone}};
    if (body.phone.isEmpty())
        keys = body.channels;
    for (const ChannelWrite &key : std::as_const(keys)) {
        if (const auto refusal = refusalOf(key.type, key.value, {}))
            return Failure(*refusal);
        const qsizetype met = holderOf(key.type, key.value, {});
        if (met >= 0 && existingPhone == ExistingPhone::Update) {
            write.contact = contacts.at(met).id;
            return update(met, body, false);
        }
    }
    const ContactId id(highestId(contacts) + 1);
    const auto valueOf = [&body](const QString &own, const QString &type) {
        for (const ChannelWrite &channel : body.channels) {
            if (own.isEmpty() && channel.type == type)
                return channel.value;
        }
        return own;
    };
    QJsonObject record{{u"id"_s, id.value}, {u"uuid"_s, uuidOf(id)}, {u"rev"_s, 0},
        {u"first"_s, body.first.value_or(QString())}, {u"last"_s, body.last.value_or(QString())},
        {u"phone"_s, valueOf(body.phone, u"phone"_s)},
        {u"email"_s, valueOf(body.email.value_or(QString()), u"email"_s)},
        {u"avatar"_s, body.avatar.value_or(QString())},
        {u"is_opted_out"_s, body.optedOut.value_or(false)},
        {u"tags"_s, tagsJson(body.tags.value_or(QList<TagId>()), {})},
        {u"assigned_user_id"_s, std::max<qint64>(0, body.assignee.value_or(MemberId()).value)}};
    const QString shownName = body.displayName.value_or(QString());
    record.insert("display_name"_L1, shownName.isEmpty() ? joinedName(record) : shownName);
    putCustom(record, body.custom.value_or(QMap<QString, QString>()), true, emptyCustomRemoved);
    putAsReceived(record, body.customAsReceived);
    channelrecords::move(record, u"phone"_s, {}, record.value("phone"_L1).toString());
    channelrecords::move(record, u"email"_s, {}, record.value("email"_L1).toString());
    for (const ChannelWrite &channel : body.channels)
        channelrecords::add(record, channel.type, channel.value, oneChannelPerType);
    keep(record);
    write.contact = id;
    return refTo(id);
}

ApiReply<ContactRef> *WritingContactsApi::createContactV1(const ContactWrite &contact)
{
    return carryOut<ContactRef>({0, u"createContactV1"_s, {}, contact},
        [this, contact](Write &write) { return create(contact, false, write); });
}

ApiReply<ContactRef> *WritingContactsApi::createContactV2(const ContactWrite &contact)
{
    return carryOut<ContactRef>({0, u"createContactV2"_s, {}, contact},
        [this, contact](Write &write) { return create(contact, true, write); });
}

ApiReply<ContactRef> *WritingContactsApi::updateContactV1(
    ContactId id, const ContactWrite &contact, bool overwriteCustom)
{
    return carryOut<ContactRef>({0, u"updateContactV1"_s, id, contact, overwriteCustom},
        [this, id, contact, overwriteCustom](Write &) -> Outcome<ContactRef> {
            const qsizetype at = indexOf(id);
            if (at < 0)
                return Failure(missing());
            if (contact.phone.isEmpty())
                return Failure(badData(u"phone: required"_s));
            return update(at, contact, overwriteCustom);
        });
}

ApiReply<Done> *WritingContactsApi::deleteContactV1(ContactId id)
{
    return carryOut<Done>({0, u"deleteContactV1"_s, id, {}}, [this, id](Write &) -> Outcome<Done> {
        const qsizetype at = indexOf(id);
        if (at < 0)
            return Failure(missing());
        contacts.removeAt(at);
        unsubscribed.removeAll(id);
        return Done();
    });
}

ApiReply<Contact> *WritingContactsApi::getContactV1(ContactId id, Lane lane)
{
    return answer<Contact>(u"getContactV1"_s, lane, [this, id]() -> Outcome<Contact> {
        const qsizetype at = indexOf(id);
        if (at < 0)
            return Failure(missing());
        return shown(contacts.at(at), false);
    });
}

ApiReply<Contact> *WritingContactsApi::lookUpContactV1(const ContactSelector &selector, Lane lane)
{
    return answer<Contact>(u"lookUpContactV1"_s, lane, [this, selector]() -> Outcome<Contact> {
        const qsizetype at = selector.phone.isEmpty() ? indexOf(selector.id.value_or(ContactId()))
                                                      : holderOf(u"phone"_s, selector.phone, {});
        if (at < 0)
            return Failure(missing());
        return shown(contacts.at(at), false);
    });
}

ApiReply<QList<Contact>> *WritingContactsApi::pageContactsV1(
    const PageRequestV1 &request, Lane lane)
{
    return mapReply<QList<Contact>>(FakeContactsApi::pageContactsV1(request, lane),
        [this](const QList<Contact> &page) { return shown(page, false); });
}

ApiReply<QList<Contact>> *WritingContactsApi::pageContactsV2(
    const PageRequestV2 &request, Lane lane)
{
    return mapReply<QList<Contact>>(FakeContactsApi::pageContactsV2(request, lane),
        [this](const QList<Contact> &page) { return shown(page, true); });
}

ApiReply<QList<Contact>> *WritingContactsApi::searchContactsV2(
    const QList<ChannelSelector> &selectors, Lane lane)
{
    return mapReply<QList<Contact>>(FakeContactsApi::searchContactsV2(selectors, lane),
        [this](const QList<Contact> &found) { return shown(found, true); });
}

void WritingContactsApi::changeByOthers(ContactId id, const ContactWrite &patch)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        qFatal("there is no contact %lld to be changed by others", id.value);
    QJsonObject record = recordOf(at);
    const QString phone = record.value("phone"_L1).toString();
    if (!patch.phone.isEmpty() && patch.phone != phone) {
        channelrecords::move(record, u"phone"_s, phone, patch.phone);
        record.insert("phone"_L1, patch.phone);
    }
    if (patch.email) {
        channelrecords::move(record, u"email"_s, record.value("email"_L1).toString(), *patch.email);
        record.insert("email"_L1, *patch.email);
    }
    putText(record, "first"_L1, patch.first);
    putText(record, "last"_L1, patch.last);
    putText(record, "display_name"_L1, patch.displayName);
    putText(record, "avatar"_L1, patch.avatar);
    if (patch.custom)
        putCustom(record, *patch.custom, false, true);
    if (patch.assignee)
        record.insert("assigned_user_id"_L1, std::max<qint64>(0, patch.assignee->value));
    if (patch.tags)
        record.insert("tags"_L1, tagsJson(*patch.tags, record.value("tags"_L1).toArray()));
    if (patch.optedOut)
        record.insert("is_opted_out"_L1, *patch.optedOut);
    for (const ChannelWrite &channel : patch.channels)
        channelrecords::removeType(record, channel.type);
    for (const ChannelWrite &channel : patch.channels) {
        if (!channel.value.isEmpty())
            channelrecords::add(record, channel.type, channel.value, false);
    }
    if (!patch.channels.isEmpty())
        channelrecords::follow(record);
    keep(record);
}

void WritingContactsApi::removeByOthers(ContactId id)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        qFatal("there is no contact %lld to be removed by others", id.value);
    contacts.removeAt(at);
    unsubscribed.removeAll(id);
}

} // namespace rolodesk::test
