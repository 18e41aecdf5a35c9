#include "core/contacts/contactjson.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"
#include "tests/support/writingcontactsapi.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using ExistingPhone = WritingContactsApi::ExistingPhone;

/// The service the tests of writing trust.
class WritingContactsApiTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WritingContactsApi> m_api;
    const ContactId m_id{7};

    /// Single quotes stand for double ones.
    static Contact contactIn(const char *text)
    {
        const QByteArray json = QByteArray(text).replace('\'', '"');
        return *contactFromJson(QJsonDocument::fromJson(json).object());
    }
    static ContactWrite withPhone(const QString &phone)
    {
        ContactWrite write;
        write.phone = phone;
        return write;
    }
    Contact now() const { return *m_api->contact(m_id); }
    Contact read() const { return valueOf(m_api->getContactV1(m_id, Lane::Interactive)); }
    QString uuid() const { return WritingContactsApi::uuidOf(m_id); }
    QStringList channels() const
    {
        QStringList texts;
        for (const Channel &channel :
            valueOf(m_api->listContactChannels(uuid(), Lane::Interactive)))
            texts.append(channel.type + u' ' + channel.value);
        return texts;
    }
    template <typename T>
    static ApiError errorOf(ApiReply<T> *reply)
    {
        const auto outcome = outcomeOf(reply);
        return outcome && !*outcome ? outcome->error() : ApiError();
    }

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<WritingContactsApi>();
        m_api->contacts = {contactIn(
            "{'id':7,'rev':3,'phone':'14155550100','first':'Ada','last':'Lund',"
            "'display_name':'Boss','email':'a@x','tags':[{'id':5,'tag':'VIP'}],'lifecycle':{},"
            "'custom':{'9':'red','10':'old'},'updated':'2026-04-12T15:30:00Z'}")};
    }

    void writesWhatIsSentAndClearsTheNamesThatAreNot()
    {
        ContactWrite write = withPhone(u"14155550100"_s);
        write.first = u"Bo"_s;
        write.assignee = MemberId(42);
        write.custom = QMap<QString, QString>{{u"9"_s, QString()}, {u"11"_s, u"new"_s}};
        const ContactRef ref = valueOf(m_api->updateContactV1(m_id, write, false));
        QCOMPARE(ref.id, m_id);
        QCOMPARE(ref.rev, 4);
        QCOMPARE(ref.uuid, uuid());
        QCOMPARE(ref.requestId, u"fake-1"_s);
        const Contact after = now();
        QCOMPARE(after.rev, 4);
        QVERIFY(after.updated > u"2026-04-12T15:30:00Z"_s);
        QCOMPARE(after.first, u"Bo"_s);
        QCOMPARE(after.last, QString());
        QCOMPARE(after.displayName, u"Boss"_s);
        QCOMPARE(after.email, u"a@x"_s);
        QCOMPARE(after.owner, std::optional(MemberId(42)));
        QCOMPARE(after.tags, (QList<ContactTag>{{TagId(5), u"VIP"_s}}));
        const QMap<QString, QString> merged{
            {u"9"_s, QString()}, {u"10"_s, u"old"_s}, {u"11"_s, u"new"_s}};
        QCOMPARE(after.custom, merged);
        QVERIFY(after.json.contains("lifecycle"_L1));
        // Once more, and everything that was left out goes the other way.
        m_api->omittedNamesCleared = false;
        m_api->omittedTagsCleared = true;
        m_api->displayNameRebuilt = true;
        m_api->emptyCustomRemoved = true;
        m_api->answersUuid = false;
        write = withPhone(u"14155550199"_s);
        write.last = u"Moe"_s;
        write.assignee = noOwner;
        write.custom = QMap<QString, QString>{{u"9"_s, QString()}, {u"12"_s, u"x"_s}};
        QCOMPARE(valueOf(m_api->updateContactV1(m_id, write, true)).uuid, QString());
        QCOMPARE(now().rev, 5);
        QVERIFY(now().updated > after.updated);
        QCOMPARE(now().displayName, u"Bo Moe"_s);
        QVERIFY(!now().owner);
        QVERIFY(now().tags.isEmpty());
        QCOMPARE(now().custom, (QMap<QString, QString>{{u"12"_s, u"x"_s}}));
        QCOMPARE(channels(), (QStringList{u"phone 14155550199"_s, u"email a@x"_s}));
    }

    void refusesWhatTheServiceWould()
    {
        QCOMPARE(errorOf(m_api->updateContactV1(m_id, {}, false)).status, 400);
        QCOMPARE(errorOf(m_api->updateContactV1(ContactId(8), withPhone(u"1"_s), false)).kind,
            ApiError::Kind::NotFound);
        ContactWrite tags = withPhone(u"14155550100"_s);
        tags.tags = QList<TagId>{TagId(1), TagId(2), TagId(3), TagId(4), TagId(5), TagId(6)};
        QCOMPARE(errorOf(m_api->updateContactV1(m_id, tags, false)).status, 400);
        QCOMPARE(errorOf(m_api->createContactV1({})).status, 400);
        QCOMPARE(errorOf(m_api->createContactV2(withPhone(u"1"_s))).status, 400);
        QCOMPARE(errorOf(m_api->deleteContactV1(ContactId(8))).kind, ApiError::Kind::NotFound);
        QCOMPARE(now().rev, 3);
        QCOMPARE(m_api->writes.size(), 6);
        QVERIFY(m_api->carriedOut().isEmpty());
    }

    void showsOnlyWhatItsMannersTell()
    {
        QVERIFY(read().uuid.isEmpty());
        QVERIFY(!read().channels);
        QCOMPARE(read().optedOut, std::optional(false));
        m_api->unsubscribed = {m_id};
        QCOMPARE(read().optedOut, std::optional(true));
        const auto page = valueOf(m_api->pageContactsV2({}, Lane::Background));
        QCOMPARE(page.front().channels->size(), 2);
        m_api->tellsOptOut = false;
        m_api->tellsUuidOnReads = true;
        m_api->shownChannels = WritingContactsApi::ShownChannels::Always;
        QVERIFY(!read().optedOut);
        QCOMPARE(read().uuid, uuid());
        QCOMPARE(read().channels->size(), 2);
        ContactSelector selector;
        selector.phone = u"14155550100"_s;
        QVERIFY(valueOf(m_api->getContactStatus(selector, Lane::Interactive)).unsubscribed);
        QCOMPARE(valueOf(m_api->lookUpContactV1(selector, Lane::Interactive)).id, m_id);
    }

    void optsOutAndIn()
    {
        ContactSelector selector;
        selector.id = m_id;
        (void)valueOf(m_api->setContactStatus(selector, StatusChange::Unsubscribed));
        QCOMPARE(now().optedOut, std::optional(true));
        QCOMPARE(now().rev, 4);
        // Left out, it stays, unless the service takes that for "no".
        const ContactWrite plain = withPhone(u"14155550100"_s);
        (void)valueOf(m_api->updateContactV1(m_id, plain, false));
        QCOMPARE(now().optedOut, std::optional(true));
        m_api->omittedOptOutIsNo = true;
        (void)valueOf(m_api->updateContactV1(m_id, plain, false));
        QCOMPARE(now().optedOut, std::optional(false));
        QVERIFY(!m_api->unsubscribed.contains(m_id));
        (void)valueOf(m_api->setContactStatus(selector, StatusChange::Blocked));
        QVERIFY(valueOf(m_api->getContactStatus(selector, Lane::Interactive)).blocked);
    }

    void createsAContactOrMeetsOne()
    {
        ContactWrite write = withPhone(u"14155550200"_s);
        write.first = u"Cy"_s;
        write.last = u"Moe"_s;
        write.channels = {{u"line"_s, u"cy"_s}, {u"email"_s, u"c@x"_s}};
        const ContactRef made = valueOf(m_api->createContactV2(write));
        const Contact contact = *m_api->contact(made.id);
        QCOMPARE(contact.rev, 1);
        QCOMPARE(contact.displayName, u"Cy Moe"_s);
        QCOMPARE(contact.email, u"c@x"_s);
        QCOMPARE(contact.channels->size(), 3);
        QCOMPARE(contact.created, contact.updated);

        ContactWrite same = withPhone(u"14155550100"_s);
        same.first = u"Ada"_s;
        same.last = u"New"_s;
        QCOMPARE(valueOf(m_api->createContactV1(same)).id, m_id);
        QCOMPARE(now().last, u"New"_s);
        QCOMPARE(now().rev, 4);
        m_api->existingPhone = ExistingPhone::Refuse409;
        QCOMPARE(errorOf(m_api->createContactV1(same)).status, 409);
        m_api->existingPhone = ExistingPhone::Refuse400;
        QCOMPARE(errorOf(m_api->createContactV1(same)).status, 400);
        QCOMPARE(errorOf(m_api->updateContactV1(made.id, same, false)).status, 400);
        m_api->existingPhone = ExistingPhone::Second;
        const ContactRef second = valueOf(m_api->createContactV1(same));
        QVERIFY(second.id != m_id && second.id != made.id);
        QCOMPARE(m_api->contacts.size(), 3);
        QCOMPARE(m_api->carriedOut().last().contact, second.id);
    }

    void keepsTheOwnPhoneAndEmailInStepWithTheChannels()
    {
        (void)valueOf(m_api->addContactChannel(uuid(), {u"phone"_s, u"14155550111"_s}));
        QCOMPARE(channels(), (QStringList{u"phone 14155550111"_s, u"email a@x"_s}));
        QCOMPARE(now().phone, u"14155550111"_s);
        QCOMPARE(now().rev, 4);
        m_api->oneChannelPerType = false;
        (void)valueOf(m_api->addContactChannel(uuid(), {u"phone"_s, u"14155550122"_s}));
        (void)valueOf(m_api->addContactChannel(uuid(), {u"phone"_s, u"14155550122"_s}));
        QCOMPARE(now().phone, u"14155550111"_s);
        QCOMPARE(now().rev, 5);
        (void)valueOf(m_api->updateContactChannel(uuid(), {u"phone"_s, u"14155550133"_s}));
        QCOMPARE(channels(),
            (QStringList{u"phone 14155550133"_s, u"email a@x"_s, u"phone 14155550122"_s}));
        QCOMPARE(now().phone, u"14155550133"_s);
        (void)valueOf(m_api->deleteContactChannel(uuid(), u"phone"_s));
        QCOMPARE(now().phone, QString());
        QCOMPARE(errorOf(m_api->deleteContactChannel(uuid(), u"email"_s)).status, 400);
        QCOMPARE(errorOf(m_api->deleteContactChannel(uuid(), u"line"_s)).status, 404);
        QCOMPARE(errorOf(m_api->updateContactChannel(uuid(), {u"line"_s, u"x"_s})).status, 404);
        QCOMPARE(channels(), QStringList{u"email a@x"_s});
        for (const WritingContactsApi::Write &write : std::as_const(m_api->writes))
            QCOMPARE(write.contact, m_id);
    }

    void deletes()
    {
        (void)valueOf(m_api->deleteContactV1(m_id));
        QVERIFY(!m_api->contact(m_id));
        QCOMPARE(errorOf(m_api->getContactV1(m_id, Lane::Interactive)).status, 404);
        QCOMPARE(errorOf(m_api->listContactChannels(uuid(), Lane::Interactive)).status, 404);
    }

    void makesTagsAndFields()
    {
        m_api->tags = {{TagId(5), u"VIP"_s, {}, {}, 1}};
        m_api->fields = {{FieldId(9), u"Size"_s}};
        const TagId tag = valueOf(m_api->createTag(u"Oslo"_s, u"#112233"_s));
        QCOMPARE(m_api->tags.last().label, u"Oslo"_s);
        QCOMPARE(m_api->tags.last().id, tag);
        const auto made = valueOf(m_api->createContactFields({u"Size"_s, u"Shoe"_s}));
        QCOMPARE(made.at(0).field.id, FieldId(9));
        QVERIFY(made.at(0).duplicate && !made.at(1).duplicate);
        QCOMPARE(m_api->fields.size(), 2);
        ContactWrite write = withPhone(u"14155550100"_s);
        write.tags = QList<TagId>{tag, TagId(5)};
        (void)valueOf(m_api->updateContactV1(m_id, write, false));
        QCOMPARE(now().tags, (QList<ContactTag>{{tag, u"Oslo"_s}, {TagId(5), u"VIP"_s}}));
    }

    /// Refused before, done by others just before, cut off after.
    void letsATestActAtEveryMoment()
    {
        QStringList told;
        m_api->onRequest = [&](int number, const QString &) -> std::optional<ApiError> {
            told.append(u"before %1: rev %2"_s.arg(number).arg(now().rev));
            if (number != 1)
                return std::nullopt;
            ApiError error;
            error.kind = ApiError::Kind::TimedOut;
            error.outcomeUnknown = true;
            return error;
        };
        m_api->meanwhile = [&](int number, const QString &operation) {
            told.append(u"%1 %2"_s.arg(operation).arg(number));
            ContactWrite patch;
            patch.email = u"other@x"_s;
            patch.channels = {{u"line"_s, u"ada"_s}};
            m_api->changeByOthers(m_id, patch);
        };
        m_api->afterWrite = [&](int number, const QString &) {
            told.append(u"after %1: rev %2"_s.arg(number).arg(now().rev));
            ApiError error;
            error.kind = ApiError::Kind::ConnectionLost;
            error.outcomeUnknown = true;
            return std::optional(error);
        };
        ContactWrite write = withPhone(u"14155550100"_s);
        write.first = u"Bo"_s;
        QVERIFY(errorOf(m_api->updateContactV1(m_id, write, false)).outcomeUnknown);
        QCOMPARE(now().first, u"Ada"_s);
        const ApiError cut = errorOf(m_api->updateContactV1(m_id, write, false));
        QCOMPARE(cut.kind, ApiError::Kind::ConnectionLost);
        QCOMPARE(cut.operation, u"updateContactV1"_s);
        QCOMPARE(now().first, u"Bo"_s);
        QCOMPARE(now().email, u"other@x"_s);
        QCOMPARE(
            channels(), (QStringList{u"phone 14155550100"_s, u"email other@x"_s, u"line ada"_s}));
        const QStringList expected{u"before 1: rev 3"_s, u"before 2: rev 3"_s,
            u"updateContactV1 2"_s, u"after 2: rev 5"_s, u"before 3: rev 5"_s,
            u"listContactChannels 3"_s};
        QCOMPARE(told, expected);
        QCOMPARE(m_api->writes.size(), 2);
        QVERIFY(!m_api->writes.at(0).isCarriedOut && m_api->writes.at(1).isCarriedOut);
        QCOMPARE(m_api->writes.at(1).number, 2);
        QCOMPARE(m_api->writes.at(1).body.first, std::optional(u"Bo"_s));
    }

    void carriesOutWhatWasHeldBackForNobody()
    {
        m_api->holdsBack = [](const QString &) { return true; };
        ContactWrite write = withPhone(u"14155550100"_s);
        write.first = u"Bo"_s;
        delete m_api->updateContactV1(m_id, write, false);
        QCOMPARE(now().first, u"Ada"_s);
        m_api->release();
        QCOMPARE(now().first, u"Bo"_s);
        QVERIFY(m_api->writes.front().isCarriedOut);
    }

    void changesAndRemovesAsSomebodyElse()
    {
        ContactWrite patch;
        patch.custom = QMap<QString, QString>{{u"9"_s, QString()}, {u"11"_s, u"x"_s}};
        patch.optedOut = true;
        m_api->displayNameRebuilt = true;
        m_api->omittedTagsCleared = true;
        m_api->changeByOthers(m_id, patch);
        QCOMPARE(now().rev, 4);
        QCOMPARE(now().first, u"Ada"_s);
        QCOMPARE(now().displayName, u"Boss"_s);
        QCOMPARE(now().tags.size(), 1);
        QCOMPARE(now().custom, (QMap<QString, QString>{{u"10"_s, u"old"_s}, {u"11"_s, u"x"_s}}));
        QCOMPARE(now().optedOut, std::optional(true));
        m_api->removeByOthers(m_id);
        QVERIFY(!m_api->contact(m_id));
        QVERIFY(m_api->requests.empty() && m_api->writes.isEmpty());
    }
};

ROLODESK_TEST(WritingContactsApiTest);
#include "tst_writingcontactsapi.moc"
