#pragma once

#include "tests/support/fakecontactsapi.h"

#include <QJsonObject>
#include <QSet>

namespace rolodesk::test {

/// A FakeContactsApi that carries writes out, in memory and without a line of the product's
/// merging: contacts, channels, status, and the making of tags and fields. Everything else goes on
/// answering `Forbidden`.
///
/// `contacts` holds everything there is to know of a contact; reads show what the manners let them.
/// A contact put there by a test may leave things out: its uuid is `uuidOf(id)` then, it is opted
/// out where `unsubscribed` says so, and its channels are its own phone and e-mail.
///
/// A write raises `rev` by one and sets `updated` to a time later than every one before, also where
/// it changes nothing; only a channel that is there already is no write. `onRequest` is asked first
/// and may refuse, then comes `meanwhile`, then the request is carried out, then comes
/// `afterWrite`. A write that is held back is carried out with `release()`, whether somebody still
/// waits or not. Answers to writes have the request id "fake-NUMBER".
class WritingContactsApi final : public FakeContactsApi {
public:
    enum class ExistingPhone { Update, Refuse400, Refuse409, Second };
    enum class ShownChannels { OnV2, Always, Never };

    // Manners; what they are from the start is what they are in the sandbox.
    bool omittedNamesCleared = true; ///< first and last left out of an update
    bool omittedTagsCleared = false;
    bool displayNameRebuilt = false; ///< One that is left out is made again of both names.
    bool emptyCustomRemoved = false; ///< Otherwise an empty custom value is kept as one.
    ExistingPhone existingPhone = ExistingPhone::Update; ///< Also for channels, where it refuses.
    bool oneChannelPerType = true;
    bool answersUuid = true; ///< createContact and updateContactV1
    bool tellsOptOut = true; ///< Reads show `is_opted_out`.
    bool tellsUuidOnReads = false;
    ShownChannels shownChannels = ShownChannels::OnV2;
    bool omittedOptOutIsNo = false; ///< An update without `is_opted_out` opts in.

    /// Of the bulk write; of items the n-th, the 2n-th and so on in their order, 0: none.
    struct BulkManners {
        enum class Order { Same, Reversed, Shuffled };
        qsizetype most = 1000; ///< 413 above
        int missingEvery = 0; ///< Carried out, and not in the answer.
        int dropEvery = 0; ///< Neither.
        int lieEvery = 0; ///< Answered as if it was carried out.
        int failEvery = 0;
        bool refusesWhole = false; ///< 400 for all where one item is refused.
        Order order = Order::Same;
    };
    BulkManners bulk;

    struct Write {
        int number = 0; ///< Of the request, from 1.
        QString operation;
        ContactId contact; ///< 0 where it is about none or about one that is not there.
        /// Of channels: the one, without a value where it is deleted. Of the status: its phone.
        ContactWrite body;
        bool overwriteCustom = false;
        bool isCarriedOut = false;
        qsizetype items = 0; ///< Of a bulk write.
    };
    /// Every write that was asked for, in order. Only to be cleared while none is held back.
    QList<Write> writes;
    [[nodiscard]] QList<Write> carriedOut() const;

    /// Called just before a request, a read or a write, is carried out: the moment to act as
    /// somebody else.
    std::function<void(int number, const QString &operation)> meanwhile;
    /// Called after a write was carried out; may give an error instead of its answer.
    std::function<std::optional<ApiError>(int number, const QString &operation)> afterWrite;

    // Somebody else. The contact has to be there.
    /// Changes what the patch names and nothing else; an empty custom value is removed. Of
    /// `channels`: the values that a type has from now on, none where there is an empty one.
    void changeByOthers(ContactId id, const ContactWrite &patch);
    void removeByOthers(ContactId id);

    /// The contact with all there is to know of it (uuid, opt-out, channels); none when it is not
    /// there.
    [[nodiscard]] std::optional<Contact> contact(ContactId id) const;
    [[nodiscard]] static QString uuidOf(ContactId id);

    ApiReply<ContactRef> *createContactV1(const ContactWrite &contact) override;
    ApiReply<ContactRef> *createContactV2(const ContactWrite &contact) override;
    /// Creations alone.
    ApiReply<BulkResult> *bulkWriteContactsV2(const QList<ContactWrite> &contacts) override;
    ApiReply<ContactRef> *updateContactV1(
        ContactId id, const ContactWrite &contact, bool overwriteCustom) override;
    ApiReply<Done> *deleteContactV1(ContactId id) override;
    ApiReply<QList<Channel>> *addContactChannel(
        const QString &uuid, const ChannelWrite &channel) override;
    ApiReply<QList<Channel>> *updateContactChannel(
        const QString &uuid, const ChannelWrite &channel) override;
    ApiReply<Done> *deleteContactChannel(const QString &uuid, const QString &type) override;
    ApiReply<Done> *setContactStatus(const ContactSelector &selector, StatusChange change) override;
    ApiReply<TagId> *createTag(const QString &label, const QString &color) override;
    ApiReply<QList<CreatedField>> *createContactFields(const QStringList &titles) override;

    ApiReply<Contact> *getContactV1(ContactId id, Lane lane) override;
    ApiReply<Contact> *lookUpContactV1(const ContactSelector &selector, Lane lane) override;
    ApiReply<QList<Contact>> *pageContactsV1(const PageRequestV1 &request, Lane lane) override;
    ApiReply<QList<Contact>> *pageContactsV2(const PageRequestV2 &request, Lane lane) override;
    ApiReply<QList<Contact>> *searchContactsV2(
        const QList<ChannelSelector> &selectors, Lane lane) override;
    ApiReply<QList<Channel>> *listContactChannels(const QString &uuid, Lane lane) override;
    ApiReply<Channel> *getContactChannel(
        const QString &uuid, const QString &type, Lane lane) override;
    ApiReply<ContactStatus> *getContactStatus(const ContactSelector &selector, Lane lane) override;

protected:
    void aboutToCarryOut(int number, const QString &operation) override;

private:
    template <typename T>
    using Outcome = Result<T, ApiError>;
    /// Notes the write and answers it; `act` carries it out or refuses it.
    template <typename T>
    ApiReply<T> *carryOut(Write write, std::function<Outcome<T>(Write &)> act)
    {
        write.number = static_cast<int>(requests.size()) + 1;
        const qsizetype at = writes.size();
        writes.append(write);
        const auto carry = [this, at, write, act = std::move(act)]() mutable -> Outcome<T> {
            Outcome<T> outcome = act(write);
            write.isCarriedOut = outcome.has_value();
            writes[at] = write;
            if constexpr (requires { outcome->requestId; }) {
                if (outcome)
                    outcome->requestId = QStringLiteral("fake-%1").arg(write.number);
            }
            if (outcome && afterWrite) {
                if (auto error = afterWrite(write.number, write.operation)) {
                    error->operation = write.operation;
                    return Failure(*error);
                }
            }
            return outcome;
        };
        return answer<T>(write.operation, Lane::Write, carry);
    }
    template <typename T>
    ApiReply<T> *writeChannel(Write write, const QString &uuid,
        std::function<Outcome<T>(QJsonObject &contact, bool &isChanged)> act);

    [[nodiscard]] qsizetype indexOf(ContactId id) const;
    [[nodiscard]] qsizetype indexOf(const QString &uuid) const;
    [[nodiscard]] qsizetype indexOf(const ContactSelector &selector) const;
    /// Another contact that has the value; -1 for none.
    [[nodiscard]] qsizetype holderOf(
        const QString &type, const QString &value, ContactId besides) const;
    [[nodiscard]] std::optional<ApiError> refusalOf(
        const QString &type, const QString &value, ContactId besides) const;

    [[nodiscard]] QJsonObject recordOf(qsizetype index) const;
    [[nodiscard]] Contact shown(const Contact &contact, bool isV2) const;
    [[nodiscard]] QList<Contact> shown(const QList<Contact> &list, bool isV2) const;
    [[nodiscard]] QJsonArray tagsJson(const QList<TagId> &ids, const QJsonArray &held) const;
    [[nodiscard]] QString nextStamp();
    /// Puts a record back, or a new one at the end: written once more.
    void keep(QJsonObject record);
    [[nodiscard]] Outcome<ContactRef> create(const ContactWrite &body, bool isV2, Write &write);
    [[nodiscard]] Outcome<BulkResult> createAll(const QList<ContactWrite> &items);
    [[nodiscard]] Outcome<ContactRef> update(
        qsizetype index, const ContactWrite &body, bool overwriteCustom);
    [[nodiscard]] ContactRef refTo(ContactId id) const;

    qint64 m_stamps = 0;
    QSet<ContactId> m_blocked;
};

} // namespace rolodesk::test
