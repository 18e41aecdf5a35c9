#include "core/contacts/contactjson.h"
#include "tests/support/servicerecords.h"
#include "tests/support/writingcontactsapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

using namespace servicerecords;

template <typename T>
ApiReply<T> *WritingContactsApi::writeChannel(Write write, const QString &uuid,
    std::function<Outcome<T>(QJsonObject &contact, bool &isChanged)> act)
{
    if (const qsizetype at = indexOf(uuid); at >= 0)
        write.contact = contacts.at(at).id;
    return carryOut<T>(write, [this, uuid, act = std::move(act)](Write &noted) -> Outcome<T> {
        const qsizetype at = indexOf(uuid);
        if (at < 0)
            return Failure(missing());
        noted.contact = contacts.at(at).id;
        QJsonObject record = recordOf(at);
        bool isChanged = false;
        const Outcome<T> outcome = act(record, isChanged);
        if (outcome && isChanged) {
            channelrecords::follow(record);
            keep(record);
        }
        return outcome;
    });
}

ApiReply<QList<Channel>> *WritingContactsApi::addContactChannel(
    const QString &uuid, const ChannelWrite &channel)
{
    Write write{0, u"addContactChannel"_s, {}, {}};
    write.body.channels = {channel};
    return writeChannel<QList<Channel>>(write, uuid,
        [this, channel](QJsonObject &contact, bool &isChanged) -> Outcome<QList<Channel>> {
            const ContactId id(contact.value("id"_L1).toInteger());
            if (const auto refusal = refusalOf(channel.type, channel.value, id))
                return Failure(*refusal);
            const QStringList held = channelrecords::valuesOf(contact, channel.type);
            isChanged = !held.contains(channel.value);
            if (isChanged && oneChannelPerType && !held.isEmpty())
                channelrecords::move(contact, channel.type, held.first(), channel.value);
            else if (isChanged)
                channelrecords::add(contact, channel.type, channel.value, false);
            return channelrecords::listOf(contact);
        });
}

ApiReply<QList<Channel>> *WritingContactsApi::updateContactChannel(
    const QString &uuid, const ChannelWrite &channel)
{
    Write write{0, u"updateContactChannel"_s, {}, {}};
    write.body.channels = {channel};
    return writeChannel<QList<Channel>>(write, uuid,
        [this, channel](QJsonObject &contact, bool &isChanged) -> Outcome<QList<Channel>> {
            const QStringList held = channelrecords::valuesOf(contact, channel.type);
            if (held.isEmpty())
                return Failure(missing());
            const ContactId id(contact.value("id"_L1).toInteger());
            if (const auto refusal = refusalOf(channel.type, channel.value, id))
                return Failure(*refusal);
            isChanged = held.first() != channel.value;
            channelrecords::move(contact, channel.type, held.first(), channel.value);
            return channelrecords::listOf(contact);
        });
}

ApiReply<Done> *WritingContactsApi::deleteContactChannel(const QString &uuid, const QString &type)
{
    Write write{0, u"deleteContactChannel"_s, {}, {}};
    write.body.channels = {{type, {}}};
    return writeChannel<Done>(
        write, uuid, [type](QJsonObject &contact, bool &isChanged) -> Outcome<Done> {
            const QStringList held = channelrecords::valuesOf(contact, type);
            if (held.isEmpty())
                return Failure(missing());
            if (held.size() == channelrecords::listOf(contact).size())
                return Failure(badData(u"a contact needs at least one channel"_s));
            isChanged = true;
            channelrecords::removeType(contact, type);
            return Done();
        });
}

ApiReply<QList<Channel>> *WritingContactsApi::listContactChannels(const QString &uuid, Lane lane)
{
    return answer<QList<Channel>>(
        u"listContactChannels"_s, lane, [this, uuid]() -> Outcome<QList<Channel>> {
            const qsizetype at = indexOf(uuid);
            if (at < 0)
                return Failure(missing());
            return channelrecords::listOf(recordOf(at));
        });
}

ApiReply<Channel> *WritingContactsApi::getContactChannel(
    const QString &uuid, const QString &type, Lane lane)
{
    return answer<Channel>(u"getContactChannel"_s, lane, [this, uuid, type]() -> Outcome<Channel> {
        const qsizetype at = indexOf(uuid);
        for (const Channel &channel :
            at < 0 ? QList<Channel>() : channelrecords::listOf(recordOf(at))) {
            if (channel.type == type)
                return channel;
        }
        return Failure(missing());
    });
}

ApiReply<Done> *WritingContactsApi::setContactStatus(
    const ContactSelector &selector, StatusChange change)
{
    Write write{0, u"setContactStatus"_s, selector.id.value_or(ContactId()), {}};
    write.body.phone = selector.phone;
    return carryOut<Done>(write, [this, selector, change](Write &noted) -> Outcome<Done> {
        const qsizetype at = indexOf(selector);
        if (at < 0)
            return Failure(missing());
        const ContactId id = contacts.at(at).id;
        noted.contact = id;
        QJsonObject record = recordOf(at);
        if (change == StatusChange::Unsubscribed)
            record.insert("is_opted_out"_L1, true);
        if (change == StatusChange::Subscribed || change == StatusChange::Active)
            record.insert("is_opted_out"_L1, false);
        if (change == StatusChange::Blocked)
            m_blocked.insert(id);
        if (change == StatusChange::Unblocked || change == StatusChange::Active)
            m_blocked.remove(id);
        keep(record);
        return Done();
    });
}

ApiReply<ContactStatus> *WritingContactsApi::getContactStatus(
    const ContactSelector &selector, Lane lane)
{
    return answer<ContactStatus>(
        u"getContactStatus"_s, lane, [this, selector]() -> Outcome<ContactStatus> {
            const qsizetype at = indexOf(selector);
            if (at < 0)
                return Failure(missing());
            const QJsonObject record = recordOf(at);
            const ContactId id = contacts.at(at).id;
            return ContactStatus{id, record.value("phone"_L1).toString(),
                record.value("is_opted_out"_L1).toBool(), m_blocked.contains(id)};
        });
}

ApiReply<TagId> *WritingContactsApi::createTag(const QString &label, const QString &color)
{
    return carryOut<TagId>(
        {0, u"createTag"_s, {}, {}}, [this, label, color](Write &) -> Outcome<TagId> {
            if (label.trimmed().isEmpty())
                return Failure(badData(u"tag: required"_s));
            const TagId id(highestId(tags) + 1);
            tags.append({id, label, color.isEmpty() ? u"#8A8D91"_s : color, nextStamp(), 1});
            return id;
        });
}

ApiReply<QList<CreatedField>> *WritingContactsApi::createContactFields(const QStringList &titles)
{
    return carryOut<QList<CreatedField>>({0, u"createContactFields"_s, {}, {}},
        [this, titles](Write &) -> Outcome<QList<CreatedField>> {
            QList<CreatedField> made;
            for (const QString &title : titles) {
                const auto known = std::find_if(fields.cbegin(), fields.cend(),
                    [&title](const CustomField &field) { return field.title == title; });
                if (known != fields.cend()) {
                    made.append({*known, true});
                    continue;
                }
                fields.append({FieldId(highestId(fields) + 1), title});
                made.append({fields.last(), false});
            }
            return made;
        });
}

} // namespace rolodesk::test
