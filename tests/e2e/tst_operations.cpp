#include "core/api/contactsapi.h"
#include "tests/e2e/liveworkspace.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

#define VERIFY_OUTCOME(outcome)                                                                    \
    QVERIFY2(outcome,                                                                              \
        qPrintable((outcome) ? QString()                                                           \
                             : nameOf((outcome).error().kind) + u' ' + (outcome).error().message   \
                    + u' ' + (outcome).error().place + u' ' + (outcome).error().detail))

/// Every operation of the port once, there and back.
class OperationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start({.contacts = 30, .seed = 4}));
        m_live = std::make_unique<LiveWorkspace>(m_sandbox);
    }

    void createsReadsUpdatesAndDeletesByNumber()
    {
        const auto created = outcomeOf(api().createContactV1(sample(u"14155550101"_s)));
        VERIFY_OUTCOME(created);
        QVERIFY(created->id.isValid());
        QVERIFY(!created->uuid.isEmpty());

        const auto read = outcomeOf(api().getContactV1(created->id, Lane::Interactive));
        VERIFY_OUTCOME(read);
        QCOMPARE(read->phone, u"14155550101"_s);
        QCOMPARE(read->first, u"Åse 漢字"_s);
        QCOMPARE(read->rev, created->rev);

        ContactWrite change = sample(u"14155550101"_s);
        change.last = u"O'Neil \"Q\""_s;
        const auto updated = outcomeOf(api().updateContactV1(created->id, change, false));
        VERIFY_OUTCOME(updated);
        QCOMPARE(updated->id, created->id);
        QVERIFY(updated->rev > created->rev);

        const auto found =
            outcomeOf(api().lookUpContactV1({{}, u"14155550101"_s}, Lane::Interactive));
        VERIFY_OUTCOME(found);
        QCOMPARE(found->last, u"O'Neil \"Q\""_s);

        VERIFY_OUTCOME(outcomeOf(api().deleteContactV1(created->id)));
        const auto gone = outcomeOf(api().getContactV1(created->id, Lane::Interactive));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ApiError::Kind::NotFound);
        const auto unknown =
            outcomeOf(api().lookUpContactV1({{}, u"14155550101"_s}, Lane::Interactive));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, ApiError::Kind::NotFound);
    }

    void createsReadsUpdatesAndDeletesByUuid()
    {
        ContactWrite write = sample({});
        write.channels = {{u"phone"_s, u"14155550102"_s}, {u"email"_s, u"second@example.com"_s}};
        const auto created = outcomeOf(api().createContactV2(write));
        VERIFY_OUTCOME(created);
        const QString uuid = created->uuid;

        const auto read = outcomeOf(api().getContactV2(uuid, Lane::Interactive));
        VERIFY_OUTCOME(read);
        QCOMPARE(read->id, created->id);
        QVERIFY(read->channels);
        QCOMPARE(read->channels->size(), 2);

        ContactWrite change = sample(u"14155550102"_s);
        change.displayName = u"Shown"_s;
        const auto updated = outcomeOf(api().updateContactV2(uuid, change));
        VERIFY_OUTCOME(updated);
        QCOMPARE(updated->displayName, u"Shown"_s);

        VERIFY_OUTCOME(outcomeOf(api().deleteContactV2(uuid)));
        const auto gone = outcomeOf(api().getContactV2(uuid, Lane::Interactive));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ApiError::Kind::NotFound);
    }

    void refusesABadPhoneWithAMessageThatNamesTheField()
    {
        const auto created = outcomeOf(api().createContactV1(sample(u"12"_s)));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ApiError::Kind::BadRequest);
        QVERIFY2(created.error().message.contains(u"phone"_s), qPrintable(created.error().message));
        QVERIFY(!created.error().outcomeUnknown);
        QVERIFY(!created.error().requestId.isEmpty());
    }

    void pagesAndCounts()
    {
        PageRequestV1 first;
        const auto page = outcomeOf(api().pageContactsV1(first, Lane::Background));
        VERIFY_OUTCOME(page);
        QVERIFY(!page->isEmpty());
        PageRequestV2 second;
        second.ascending = true;
        const auto other = outcomeOf(api().pageContactsV2(second, Lane::Background));
        VERIFY_OUTCOME(other);
        QVERIFY(other->size() >= page->size());
        QVERIFY(other->first().updated <= other->last().updated);
        const auto count = outcomeOf(api().countContactsV1({}, Lane::Interactive));
        VERIFY_OUTCOME(count);
        QCOMPARE(count->value_or(-1), m_sandbox.contacts().size());
    }

    void findsByChannel()
    {
        const QJsonObject any = m_sandbox.contacts().first();
        const QString phone = any.value("phone"_L1).toString();
        const auto found = outcomeOf(
            api().searchContactsV2({{u"phone"_s, {phone, u"19995550000"_s}}}, Lane::Interactive));
        VERIFY_OUTCOME(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id.value, any.value("id"_L1).toInteger());
    }

    void writesManyAtOnce()
    {
        const auto batch = outcomeOf(api().batchCreateContactsV1(
            {sample(u"14155550111"_s), sample(u"14155550112"_s)}, false));
        VERIFY_OUTCOME(batch);

        ContactWrite bad = sample(u"14155550114"_s);
        bad.phone = u"1"_s;
        const auto bulk = outcomeOf(api().bulkWriteContactsV2({sample(u"14155550113"_s), bad}));
        VERIFY_OUTCOME(bulk);
        QCOMPARE(bulk->contacts.size(), 1);
        QCOMPARE(bulk->contacts.first().phone, u"14155550113"_s);
        QCOMPARE(bulk->failed.size(), 1);
        QVERIFY(!bulk->failed.first().reason.isEmpty());
        QCOMPARE(bulk->failed.first().item.phone, u"1"_s);

        const auto created = outcomeOf(api().createContactV1(sample(u"14155550115"_s)));
        VERIFY_OUTCOME(created);
        const auto before = m_sandbox.contacts().size();
        VERIFY_OUTCOME(outcomeOf(api().bulkDeleteContactsV2({created->uuid})));
        QCOMPARE(m_sandbox.contacts().size(), before - 1);
    }

    void addsChangesReadsAndRemovesChannels()
    {
        const auto created = outcomeOf(api().createContactV1(sample(u"14155550120"_s)));
        VERIFY_OUTCOME(created);
        const QString uuid = created->uuid;
        const auto added =
            outcomeOf(api().addContactChannel(uuid, {u"facebook"_s, u"someone.1"_s}));
        VERIFY_OUTCOME(added);
        QVERIFY(added->size() >= 2);
        const auto changed =
            outcomeOf(api().updateContactChannel(uuid, {u"facebook"_s, u"someone.2"_s}));
        VERIFY_OUTCOME(changed);
        const auto one = outcomeOf(api().getContactChannel(uuid, u"facebook"_s, Lane::Interactive));
        VERIFY_OUTCOME(one);
        QCOMPARE(one->value, u"someone.2"_s);
        VERIFY_OUTCOME(outcomeOf(api().deleteContactChannel(uuid, u"facebook"_s)));
        const auto left = outcomeOf(api().listContactChannels(uuid, Lane::Interactive));
        VERIFY_OUTCOME(left);
        QVERIFY(std::none_of(left->cbegin(), left->cend(),
            [](const Channel &channel) { return channel.type == "facebook"_L1; }));
    }

    void readsAndSetsTheStatus_data()
    {
        QTest::addColumn<StatusChange>("change");
        QTest::addColumn<bool>("unsubscribed");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("unsubscribed") << StatusChange::Unsubscribed << true << false;
        QTest::newRow("subscribed") << StatusChange::Subscribed << false << false;
        QTest::newRow("blocked") << StatusChange::Blocked << false << true;
        QTest::newRow("unblocked") << StatusChange::Unblocked << false << false;
    }

    void readsAndSetsTheStatus()
    {
        QFETCH(StatusChange, change);
        QFETCH(bool, unsubscribed);
        QFETCH(bool, blocked);
        VERIFY_OUTCOME(outcomeOf(api().createContactV1(sample(u"14155550130"_s))));
        const ContactSelector selector{{}, u"14155550130"_s};
        VERIFY_OUTCOME(outcomeOf(api().setContactStatus(selector, change)));
        const auto status = outcomeOf(api().getContactStatus(selector, Lane::Interactive));
        VERIFY_OUTCOME(status);
        QCOMPARE(status->unsubscribed, unsubscribed);
        QCOMPARE(status->blocked, blocked);
    }

    void listsAndMakesFields()
    {
        const auto created = outcomeOf(api().createContactFields({u"Shoe size"_s, u"Shoe size"_s}));
        VERIFY_OUTCOME(created);
        QVERIFY(!created->isEmpty());
        const auto fields = outcomeOf(api().listContactFields(Lane::Interactive));
        VERIFY_OUTCOME(fields);
        QVERIFY(std::any_of(fields->cbegin(), fields->cend(),
            [](const CustomField &field) { return field.title == "Shoe size"_L1; }));
    }

    void makesReadsListsAndDeletesTags()
    {
        const auto tag = outcomeOf(api().createTag(u"Førsteklasse"_s, u"#1f5fbf"_s));
        VERIFY_OUTCOME(tag);
        const auto read = outcomeOf(api().getTag(*tag, Lane::Interactive));
        VERIFY_OUTCOME(read);
        QCOMPARE(read->label, u"Førsteklasse"_s);
        QCOMPARE(read->color.toLower(), u"#1f5fbf"_s);
        const auto page = outcomeOf(api().pageTags({}, Lane::Interactive));
        VERIFY_OUTCOME(page);
        QVERIFY(std::any_of(
            page->cbegin(), page->cend(), [&tag](const Tag &listed) { return listed.id == *tag; }));
        VERIFY_OUTCOME(outcomeOf(api().deleteTag(*tag)));
        QVERIFY(!outcomeOf(api().getTag(*tag, Lane::Interactive)));
    }

    void readsTeamInboxesAndUsers()
    {
        const auto team = outcomeOf(api().getTeam(Lane::Interactive));
        VERIFY_OUTCOME(team);
        QVERIFY(!team->name.isEmpty());
        QVERIFY(!team->members.isEmpty());
        const auto inboxes = outcomeOf(api().listInboxes(Lane::Interactive));
        VERIFY_OUTCOME(inboxes);
        QVERIFY(!inboxes->isEmpty());
        const QString email = u"ada@example.com"_s; // of every seeded team
        const auto users = outcomeOf(api().lookUpUsers({}, {email}, Lane::Interactive));
        VERIFY_OUTCOME(users);
        QCOMPARE(users->size(), 1);
        QCOMPARE(users->first().email, email);
        MembershipChange change;
        change.id = users->first().id;
        change.firstName = u"Renamed"_s;
        const auto updated = outcomeOf(api().updateUsers({change}));
        VERIFY_OUTCOME(updated);
        QCOMPARE(updated->size(), 1);
        QVERIFY(updated->first().name.contains(u"Renamed"_s));
    }

private:
    [[nodiscard]] ContactsApi &api() const { return m_live->api(); }

    static ContactWrite sample(const QString &phone)
    {
        ContactWrite write;
        write.phone = phone;
        write.first = u"Åse 漢字"_s;
        write.last = u"Example"_s;
        return write;
    }

    SandboxProcess m_sandbox;
    std::unique_ptr<LiveWorkspace> m_live;
};

ROLODESK_TEST(OperationTest);
#include "tst_operations.moc"
