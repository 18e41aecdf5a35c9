#include "tests/support/fakecontactsapi.h"

#include "core/contacts/contactjson.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

namespace {

ApiError notFound()
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.status = 404;
    error.requestId = u"fake-404"_s;
    return error;
}

/// Contacts in the order of a list. Sorting is most of what a page costs, so the last order is kept
/// for as long as nobody has touched the contacts: the copy shares their memory until then.
struct Sorted {
    QList<Contact> contacts;
    bool newestFirst = false;
    bool idAscending = false;
    std::vector<const Contact *> order;
};

const std::vector<const Contact *> &sorted(
    const QList<Contact> &contacts, bool newestFirst, bool idAscending)
{
    static Sorted last;
    if (last.contacts.constData() != contacts.constData() || last.contacts.size() != contacts.size()
        || last.newestFirst != newestFirst || last.idAscending != idAscending) {
        last = {contacts, newestFirst, idAscending, {}};
        for (const Contact &contact : std::as_const(last.contacts))
            last.order.push_back(&contact);
        std::sort(last.order.begin(), last.order.end(), [&](const Contact *a, const Contact *b) {
            if (a->updated != b->updated)
                return newestFirst ? a->updated > b->updated : a->updated < b->updated;
            return idAscending ? a->id < b->id : b->id < a->id;
        });
    }
    return last.order;
}

/// The contacts `keep` keeps, sorted, and of them `count` from `from`. Time stamps as text compare
/// like times as long as their digits agree.
QList<Contact> pageOf(const QList<Contact> &contacts, bool newestFirst, bool idAscendingTies,
    const std::function<bool(const Contact &)> &keep, qsizetype from, qsizetype count)
{
    QList<Contact> page;
    for (const Contact *contact : sorted(contacts, newestFirst, newestFirst == idAscendingTies)) {
        if (page.size() == count)
            break;
        if (keep(*contact) && --from < 0)
            page.append(*contact);
    }
    return page;
}

/// E-mails have no case.
bool hasOneOf(const Contact &contact, const QSet<QString> &values, const QSet<QString> &folded)
{
    if (values.contains(contact.phone) || folded.contains(contact.email.toCaseFolded()))
        return true;
    return contact.channels
        && std::any_of(contact.channels->cbegin(), contact.channels->cend(),
            [&values](const Channel &channel) { return values.contains(channel.value); });
}

} // namespace

Contact makeContact(qint64 id, const QString &updated, const QString &name)
{
    const QJsonObject json {{u"id"_s, id}, {u"phone"_s, u"1415555"_s + QString::number(1000 + id)},
        {u"display_name"_s, name}, {u"rev"_s, 1}, {u"created"_s, updated}, {u"updated"_s, updated}};
    return *contactFromJson(json);
}

void FakeContactsApi::release()
{
    holdsBack = nullptr;
    for (const auto &answer : std::exchange(m_held, {}))
        answer();
}

template<typename T>
ApiReply<T> *FakeContactsApi::refuse(const QString &operation, Lane lane)
{
    return answer<T>(operation, lane, []() -> Result<T, ApiError> {
        ApiError error;
        error.kind = ApiError::Kind::Forbidden;
        error.status = 403;
        return Failure(error);
    });
}

ApiReply<QList<Contact>> *FakeContactsApi::pageContactsV1(const PageRequestV1 &request, Lane lane)
{
    return answer<QList<Contact>>(
        u"pageContactsV1"_s, lane, [this, request]() -> Result<QList<Contact>, ApiError> {
            if (!manners.hasV1List)
                return Failure(notFound());
            if (manners.limitRefused && request.limit) {
                ApiError error;
                error.kind = ApiError::Kind::BadRequest;
                return Failure(error);
            }
            const int limit = manners.limitHonoured && request.limit
                ? std::min(*request.limit, manners.largestLimit)
                : manners.pageSize;
            const int page = manners.pageHonoured ? request.page.value_or(manners.pageBase) : 0;
            const int index = manners.pageHonoured ? std::max(0, page - manners.pageBase) : 0;
            const auto keep = [this, &request](const Contact &contact) {
                if (request.date.isEmpty() || manners.dateIgnored)
                    return true;
                if (contact.updated == request.date)
                    return manners.dateInclusive;
                return manners.newestFirst ? contact.updated < request.date
                                           : contact.updated > request.date;
            };
            return pageOf(contacts, manners.newestFirst, manners.idAscendingTies, keep,
                qsizetype(index) * limit, limit);
        });
}

ApiReply<QList<Contact>> *FakeContactsApi::pageContactsV2(const PageRequestV2 &request, Lane lane)
{
    return answer<QList<Contact>>(
        u"pageContactsV2"_s, lane, [this, request]() -> Result<QList<Contact>, ApiError> {
            if (!manners.hasV2List)
                return Failure(notFound());
            const int limit = std::min(request.limit, manners.largestLimit);
            const int index = std::max(0, request.page - manners.pageBase);
            const auto keep = [this, &request](const Contact &contact) {
                if (request.date.isEmpty() || manners.dateIgnored)
                    return true;
                return contact.updated == request.date ? manners.dateInclusive
                                                       : contact.updated > request.date;
            };
            return pageOf(contacts, !manners.alwaysAscending && (manners.ascendingIgnored || !request.ascending),
                manners.idAscendingTies, keep, qsizetype(index) * limit, limit);
        });
}

ApiReply<std::optional<qint64>> *FakeContactsApi::countContactsV1(const QString &updatedAfter, Lane lane)
{
    return answer<std::optional<qint64>>(u"countContactsV1"_s, lane,
        [this, updatedAfter]() -> Result<std::optional<qint64>, ApiError> {
            if (!manners.countKnown)
                return std::optional<qint64>();
            return std::optional<qint64>(
                std::count_if(contacts.cbegin(), contacts.cend(), [&updatedAfter](const Contact &c) {
                    return updatedAfter.isEmpty() || c.updated > updatedAfter;
                }));
        });
}

ApiReply<QList<Contact>> *FakeContactsApi::searchContactsV2(
    const QList<ChannelSelector> &selectors, Lane lane)
{
    return answer<QList<Contact>>(
        u"searchContactsV2"_s, lane, [this, selectors]() -> Result<QList<Contact>, ApiError> {
            if (!manners.hasV2Search)
                return Failure(notFound());
            QSet<QString> values;
            QSet<QString> folded;
            for (const ChannelSelector &selector : selectors) {
                for (const QString &value : selector.values) {
                    values.insert(value);
                    folded.insert(value.toCaseFolded());
                }
            }
            QList<Contact> found;
            for (const Contact &contact : contacts) {
                if (hasOneOf(contact, values, folded))
                    found.append(contact);
            }
            return found;
        });
}

ApiReply<Contact> *FakeContactsApi::lookUpContactV1(const ContactSelector &selector, Lane lane)
{
    return answer<Contact>(
        u"lookUpContactV1"_s, lane, [this, selector]() -> Result<Contact, ApiError> {
            for (const Contact &contact : contacts) {
                if ((selector.id && contact.id == *selector.id)
                    || (!selector.phone.isEmpty() && contact.phone == selector.phone))
                    return contact;
            }
            return Failure(notFound());
        });
}

ApiReply<Contact> *FakeContactsApi::getContactV1(ContactId id, Lane lane)
{
    return answer<Contact>(u"getContactV1"_s, lane, [this, id]() -> Result<Contact, ApiError> {
        for (const Contact &contact : contacts) {
            if (contact.id == id)
                return contact;
        }
        return Failure(notFound());
    });
}

ApiReply<ContactStatus> *FakeContactsApi::getContactStatus(const ContactSelector &selector, Lane lane)
{
    return answer<ContactStatus>(
        u"getContactStatus"_s, lane, [this, selector]() -> Result<ContactStatus, ApiError> {
            for (const Contact &contact : contacts) {
                if ((selector.id && contact.id == *selector.id)
                    || (!selector.phone.isEmpty() && contact.phone == selector.phone)) {
                    return ContactStatus {
                        contact.id, contact.phone, unsubscribed.contains(contact.id), false};
                }
            }
            return Failure(notFound());
        });
}

ApiReply<QList<CustomField>> *FakeContactsApi::listContactFields(Lane lane)
{
    return answer<QList<CustomField>>(u"listContactFields"_s, lane, [this] { return fields; });
}

ApiReply<QList<Tag>> *FakeContactsApi::pageTags(const QString &date, Lane lane)
{
    return answer<QList<Tag>>(u"pageTags"_s, lane, [this, date]() -> Result<QList<Tag>, ApiError> {
        QList<Tag> page = tags;
        std::stable_sort(page.begin(), page.end(),
            [](const Tag &a, const Tag &b) { return a.updated > b.updated; });
        page.removeIf([&date](const Tag &tag) { return !date.isEmpty() && tag.updated >= date; });
        return page.mid(0, 30);
    });
}

ApiReply<Team> *FakeContactsApi::getTeam(Lane lane)
{
    return answer<Team>(u"getTeam"_s, lane, [this] { return team; });
}

ApiReply<QList<Inbox>> *FakeContactsApi::listInboxes(Lane lane)
{
    return answer<QList<Inbox>>(u"listInboxes"_s, lane, [] { return QList<Inbox>(); });
}

ApiReply<ContactRef> *FakeContactsApi::createContactV1(const ContactWrite &)
{
    return refuse<ContactRef>(u"createContactV1"_s, Lane::Write);
}

ApiReply<ContactRef> *FakeContactsApi::updateContactV1(ContactId, const ContactWrite &, bool)
{
    return refuse<ContactRef>(u"updateContactV1"_s, Lane::Write);
}

ApiReply<Done> *FakeContactsApi::deleteContactV1(ContactId)
{
    return refuse<Done>(u"deleteContactV1"_s, Lane::Write);
}

ApiReply<QList<Contact>> *FakeContactsApi::batchCreateContactsV1(const QList<ContactWrite> &, bool)
{
    return refuse<QList<Contact>>(u"batchCreateContactsV1"_s, Lane::Write);
}

ApiReply<ContactRef> *FakeContactsApi::createContactV2(const ContactWrite &)
{
    return refuse<ContactRef>(u"createContactV2"_s, Lane::Write);
}

ApiReply<Contact> *FakeContactsApi::getContactV2(const QString &, Lane lane)
{
    return refuse<Contact>(u"getContactV2"_s, lane);
}

ApiReply<Contact> *FakeContactsApi::updateContactV2(const QString &, const ContactWrite &)
{
    return refuse<Contact>(u"updateContactV2"_s, Lane::Write);
}

ApiReply<Done> *FakeContactsApi::deleteContactV2(const QString &)
{
    return refuse<Done>(u"deleteContactV2"_s, Lane::Write);
}

ApiReply<BulkResult> *FakeContactsApi::bulkWriteContactsV2(const QList<ContactWrite> &)
{
    return refuse<BulkResult>(u"bulkWriteContactsV2"_s, Lane::Write);
}

ApiReply<Done> *FakeContactsApi::bulkDeleteContactsV2(const QStringList &)
{
    return refuse<Done>(u"bulkDeleteContactsV2"_s, Lane::Write);
}

ApiReply<QList<Channel>> *FakeContactsApi::addContactChannel(const QString &, const ChannelWrite &)
{
    return refuse<QList<Channel>>(u"addContactChannel"_s, Lane::Write);
}

ApiReply<QList<Channel>> *FakeContactsApi::updateContactChannel(const QString &, const ChannelWrite &)
{
    return refuse<QList<Channel>>(u"updateContactChannel"_s, Lane::Write);
}

ApiReply<QList<Channel>> *FakeContactsApi::listContactChannels(const QString &uuid, Lane lane)
{
    return answer<QList<Channel>>(
        u"listContactChannels"_s, lane, [this, uuid]() -> Result<QList<Channel>, ApiError> {
            for (const Contact &contact : contacts) {
                if (contact.uuid == uuid)
                    return contact.channels.value_or(QList<Channel>());
            }
            return Failure(notFound());
        });
}

ApiReply<Channel> *FakeContactsApi::getContactChannel(const QString &, const QString &, Lane lane)
{
    return refuse<Channel>(u"getContactChannel"_s, lane);
}

ApiReply<Done> *FakeContactsApi::deleteContactChannel(const QString &, const QString &)
{
    return refuse<Done>(u"deleteContactChannel"_s, Lane::Write);
}

ApiReply<Done> *FakeContactsApi::setContactStatus(const ContactSelector &, StatusChange)
{
    return refuse<Done>(u"setContactStatus"_s, Lane::Write);
}

ApiReply<QList<CreatedField>> *FakeContactsApi::createContactFields(const QStringList &)
{
    return refuse<QList<CreatedField>>(u"createContactFields"_s, Lane::Write);
}

ApiReply<TagId> *FakeContactsApi::createTag(const QString &, const QString &)
{
    return refuse<TagId>(u"createTag"_s, Lane::Write);
}

ApiReply<Tag> *FakeContactsApi::getTag(TagId, Lane lane)
{
    return refuse<Tag>(u"getTag"_s, lane);
}

ApiReply<Done> *FakeContactsApi::deleteTag(TagId)
{
    return refuse<Done>(u"deleteTag"_s, Lane::Write);
}

ApiReply<QList<Membership>> *FakeContactsApi::lookUpUsers(const QStringList &, const QStringList &, Lane lane)
{
    return refuse<QList<Membership>>(u"lookUpUsers"_s, lane);
}

ApiReply<QList<Membership>> *FakeContactsApi::updateUsers(const QList<MembershipChange> &)
{
    return refuse<QList<Membership>>(u"updateUsers"_s, Lane::Write);
}

int FakeContactsApi::countOf(const QString &operation) const
{
    return static_cast<int>(std::count_if(requests.cbegin(), requests.cend(),
        [&operation](const Request &request) { return request.operation == operation; }));
}

} // namespace rolodesk::test
