#pragma once

#include "core/api/contactsapi.h"

#include <QPointer>

#include <functional>
#include <map>

namespace rolodesk::test {

/// A service in memory for flow and window tests: lists, reads, searches, tags, fields, team and count work over `contacts`; writes and the rest
/// answer `Forbidden`, so that a test notices an unexpected write. Failures are scripted for each request.
class FakeContactsApi : public ContactsApi {
public:
    /// How the lists behave; the open questions of `heymarket-api.md` section 17.
    struct Manners {
        bool newestFirst = true;
        bool dateInclusive = false;
        bool dateIgnored = false;
        bool ascendingIgnored = false; ///< v2 lists newest first whatever was asked.
        bool alwaysAscending = false; ///< v2 lists oldest first whatever was asked.
        bool limitHonoured = true; ///< false: v1 always gives `pageSize`.
        bool limitRefused = false; ///< 400 for `limit` in v1
        bool pageHonoured = true; ///< v1 `page`
        int pageBase = 0;
        int pageSize = 30;
        int largestLimit = 100;
        bool hasV1List = true;
        bool hasV2List = true;
        bool hasV2Search = true;
        bool countKnown = true;
        bool idAscendingTies = false; ///< order among equal timestamps, in the newest-first reading
    };

    struct Request {
        QString operation;
        Lane lane = Lane::Interactive;
    };

    Manners manners;
    QList<Contact> contacts;
    QList<Tag> tags;
    QList<CustomField> fields;
    Team team;
    /// Contacts that `getContactStatus` reports as unsubscribed.
    QList<ContactId> unsubscribed;
    std::vector<Request> requests; ///< Every request in order.

    /// Called before each request is answered (number from 1, operation): may change `contacts`, may give an error instead of the answer.
    std::function<std::optional<ApiError>(int number, const QString &operation)> onRequest;

    /// Answers to operations this says yes to come with `release()` only. Asked after `onRequest`.
    std::function<bool(const QString &operation)> holdsBack;
    /// Gives the answers that were held back, made anew from how things are now.
    void release();

    ApiReply<ContactRef> *createContactV1(const ContactWrite &contact) override;
    ApiReply<Contact> *getContactV1(ContactId id, Lane lane) override;
    ApiReply<ContactRef> *updateContactV1(ContactId id, const ContactWrite &contact, bool overwriteCustom) override;
    ApiReply<Done> *deleteContactV1(ContactId id) override;
    ApiReply<Contact> *lookUpContactV1(const ContactSelector &selector, Lane lane) override;
    ApiReply<QList<Contact>> *pageContactsV1(const PageRequestV1 &request, Lane lane) override;
    ApiReply<std::optional<qint64>> *countContactsV1(const QString &updatedAfter, Lane lane) override;
    ApiReply<QList<Contact>> *batchCreateContactsV1(const QList<ContactWrite> &contacts, bool overwrite) override;
    ApiReply<ContactRef> *createContactV2(const ContactWrite &contact) override;
    ApiReply<Contact> *getContactV2(const QString &uuid, Lane lane) override;
    ApiReply<Contact> *updateContactV2(const QString &uuid, const ContactWrite &contact) override;
    ApiReply<Done> *deleteContactV2(const QString &uuid) override;
    ApiReply<BulkResult> *bulkWriteContactsV2(const QList<ContactWrite> &contacts) override;
    ApiReply<Done> *bulkDeleteContactsV2(const QStringList &uuids) override;
    ApiReply<QList<Contact>> *pageContactsV2(const PageRequestV2 &request, Lane lane) override;
    ApiReply<QList<Contact>> *searchContactsV2(const QList<ChannelSelector> &selectors, Lane lane) override;
    ApiReply<QList<Channel>> *addContactChannel(const QString &uuid, const ChannelWrite &channel) override;
    ApiReply<QList<Channel>> *updateContactChannel(const QString &uuid, const ChannelWrite &channel) override;
    ApiReply<QList<Channel>> *listContactChannels(const QString &uuid, Lane lane) override;
    ApiReply<Channel> *getContactChannel(const QString &uuid, const QString &type, Lane lane) override;
    ApiReply<Done> *deleteContactChannel(const QString &uuid, const QString &type) override;
    ApiReply<ContactStatus> *getContactStatus(const ContactSelector &selector, Lane lane) override;
    ApiReply<Done> *setContactStatus(const ContactSelector &selector, StatusChange change) override;
    ApiReply<QList<CustomField>> *listContactFields(Lane lane) override;
    ApiReply<QList<CreatedField>> *createContactFields(const QStringList &titles) override;
    ApiReply<TagId> *createTag(const QString &label, const QString &color) override;
    ApiReply<Tag> *getTag(TagId id, Lane lane) override;
    ApiReply<Done> *deleteTag(TagId id) override;
    ApiReply<QList<Tag>> *pageTags(const QString &date, Lane lane) override;
    ApiReply<Team> *getTeam(Lane lane) override;
    ApiReply<QList<Inbox>> *listInboxes(Lane lane) override;
    ApiReply<QList<Membership>> *lookUpUsers(const QStringList &phones, const QStringList &emails, Lane lane) override;
    ApiReply<QList<Membership>> *updateUsers(const QList<MembershipChange> &changes) override;

    [[nodiscard]] int countOf(const QString &operation) const;

protected:
    /// Notes the request and answers it with what `make` gives, at once or with `release()`.
    template<typename T>
    ApiReply<T> *answer(const QString &operation, Lane lane, std::function<Result<T, ApiError>()> make)
    {
        requests.push_back({operation, lane});
        const int number = static_cast<int>(requests.size());
        if (onRequest) {
            if (auto error = onRequest(number, operation)) {
                error->operation = operation;
                return ApiReply<T>::failed(*error);
            }
        }
        const auto carryOut = [this, number, operation, make = std::move(make)] {
            aboutToCarryOut(number, operation);
            auto outcome = make();
            if (!outcome)
                outcome.error().operation = operation;
            return outcome;
        };
        if (holdsBack && holdsBack(operation)) {
            const QPointer<ApiReply<T>> reply(new ApiReply<T>);
            // What changes something is carried out even when nobody waits for the answer any more.
            m_held.push_back([reply, lane, carryOut] {
                if (!reply && lane != Lane::Write)
                    return;
                auto outcome = carryOut();
                if (reply)
                    reply->finish(std::move(outcome));
            });
            return reply;
        }
        return ApiReply<T>::ready(carryOut());
    }

    /// Called just before a request is carried out (number from 1, operation), unless `onRequest`
    /// gave an error instead.
    virtual void aboutToCarryOut(int, const QString &) { }

private:
    template<typename T>
    ApiReply<T> *refuse(const QString &operation, Lane lane);

    std::vector<std::function<void()>> m_held;
};

/// A contact with an id, a phone made from it, a name and a time stamp; `json` is filled as if it had been received.
[[nodiscard]] Contact makeContact(qint64 id, const QString &updated, const QString &name = {});

} // namespace rolodesk::test
