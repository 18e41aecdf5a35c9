#include "core/accounts/guard.h"
#include "core/accounts/guardedcontactsapi.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Every operation that writes, with an argument of each kind, and what it has to be allowed as.
struct WriteRow {
    const char *name;
    std::function<ReplyBase *(ContactsApi &)> send;
    QList<Act> needs; ///< With the purpose Edit.
};

ContactWrite writeOf(std::optional<bool> optedOut)
{
    ContactWrite contact;
    contact.phone = u"14155550100"_s;
    contact.optedOut = optedOut;
    return contact;
}

QList<WriteRow> writes()
{
    const QString uuid = u"uuid"_s;
    const ContactSelector who;
    return {
        {"createContactV1", [](ContactsApi &api) { return api.createContactV1(writeOf({})); }, {Act::Edit}},
        {"createContactV1 opting in", [](ContactsApi &api) { return api.createContactV1(writeOf(false)); }, {Act::Edit, Act::OptIn}},
        {"updateContactV1", [](ContactsApi &api) { return api.updateContactV1(ContactId(1), writeOf(true), false); }, {Act::Edit}},
        {"updateContactV1 opting in", [](ContactsApi &api) { return api.updateContactV1(ContactId(1), writeOf(false), false); }, {Act::Edit, Act::OptIn}},
        {"deleteContactV1", [](ContactsApi &api) { return api.deleteContactV1(ContactId(1)); }, {Act::Delete}},
        {"batchCreateContactsV1", [](ContactsApi &api) { return api.batchCreateContactsV1({writeOf({})}, true); }, {Act::BulkEdit, Act::Edit}},
        {"createContactV2", [](ContactsApi &api) { return api.createContactV2(writeOf({})); }, {Act::Edit}},
        {"updateContactV2", [uuid](ContactsApi &api) { return api.updateContactV2(uuid, writeOf({})); }, {Act::Edit}},
        {"updateContactV2 opting in", [uuid](ContactsApi &api) { return api.updateContactV2(uuid, writeOf(false)); }, {Act::Edit, Act::OptIn}},
        {"deleteContactV2", [uuid](ContactsApi &api) { return api.deleteContactV2(uuid); }, {Act::Delete}},
        {"bulkWriteContactsV2", [](ContactsApi &api) { return api.bulkWriteContactsV2({writeOf({})}); }, {Act::BulkEdit, Act::Edit}},
        {"bulkWriteContactsV2 opting one in", [](ContactsApi &api) { return api.bulkWriteContactsV2({writeOf({}), writeOf(false)}); }, {Act::BulkEdit, Act::Edit, Act::OptIn}},
        {"bulkDeleteContactsV2", [uuid](ContactsApi &api) { return api.bulkDeleteContactsV2({uuid}); }, {Act::BulkEdit, Act::Delete}},
        {"addContactChannel", [uuid](ContactsApi &api) { return api.addContactChannel(uuid, {}); }, {Act::Edit}},
        {"updateContactChannel", [uuid](ContactsApi &api) { return api.updateContactChannel(uuid, {}); }, {Act::Edit}},
        {"deleteContactChannel", [uuid](ContactsApi &api) { return api.deleteContactChannel(uuid, u"email"_s); }, {Act::Delete}},
        {"setContactStatus blocked", [who](ContactsApi &api) { return api.setContactStatus(who, StatusChange::Blocked); }, {Act::Edit}},
        {"setContactStatus unsubscribed", [who](ContactsApi &api) { return api.setContactStatus(who, StatusChange::Unsubscribed); }, {Act::Edit}},
        {"setContactStatus subscribed", [who](ContactsApi &api) { return api.setContactStatus(who, StatusChange::Subscribed); }, {Act::Edit, Act::OptIn}},
        {"setContactStatus active", [who](ContactsApi &api) { return api.setContactStatus(who, StatusChange::Active); }, {Act::Edit, Act::OptIn}},
        {"createContactFields", [](ContactsApi &api) { return api.createContactFields({u"Plan"_s}); }, {Act::Edit}},
        {"createTag", [](ContactsApi &api) { return api.createTag(u"VIP"_s, {}); }, {Act::Edit}},
        {"deleteTag", [](ContactsApi &api) { return api.deleteTag(TagId(1)); }, {Act::Delete}},
        {"updateUsers", [](ContactsApi &api) { return api.updateUsers({}); }, {Act::Edit}},
    };
}

/// The error of whatever kind of reply it is.
template<typename... T>
std::optional<ApiError> errorOf(ReplyBase *reply)
{
    std::optional<ApiError> error;
    const auto tryOne = [&error, reply](auto *typed) {
        if (!typed)
            return false;
        const auto outcome = outcomeOf(typed);
        if (outcome && !*outcome)
            error = outcome->error();
        return true;
    };
    [[maybe_unused]] const bool known = (tryOne(dynamic_cast<ApiReply<T> *>(reply)) || ...);
    Q_ASSERT(known);
    return error;
}

std::optional<ApiError> errorOfWrite(ReplyBase *reply)
{
    return errorOf<ContactRef, Contact, Done, QList<Contact>, BulkResult, QList<Channel>, QList<CreatedField>, TagId,
        QList<Membership>>(reply);
}

} // namespace

class GuardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesEachWriteByTheSwitchThatForbidsIt_data()
    {
        QTest::addColumn<int>("row");
        const auto rows = writes();
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(rows.at(i).name) << i;
    }
    void refusesEachWriteByTheSwitchThatForbidsIt()
    {
        QFETCH(int, row);
        const WriteRow write = writes().at(row);
        for (const Act act : allActs) {
            FakeContactsApi service;
            Guard guard({{act}, {}});
            GuardedContactsApi api(service, guard, Act::Edit);
            const auto error = errorOfWrite(write.send(api));
            QVERIFY(error); // the fake service forbids every write
            if (write.needs.contains(act)) {
                QCOMPARE(error->kind, ApiError::Kind::Guarded);
                QCOMPARE(error->guard, nameOf(act));
                QVERIFY(error->operation.startsWith(QString::fromLatin1(write.name).section(u' ', 0, 0)));
                QVERIFY2(service.requests.empty(), "something was sent");
            } else {
                QCOMPARE(error->kind, ApiError::Kind::Forbidden);
                QCOMPARE(service.requests.size(), std::size_t(1));
            }
        }
    }

    void takesAnImportForAnImport()
    {
        FakeContactsApi service;
        Guard guard({{Act::Edit, Act::BulkEdit}, {}});
        GuardedContactsApi importing(service, guard, Act::Import);
        QCOMPARE(errorOfWrite(importing.bulkWriteContactsV2({writeOf({})}))->kind, ApiError::Kind::Forbidden);
        QCOMPARE(errorOfWrite(importing.createContactV2(writeOf({})))->kind, ApiError::Kind::Forbidden);
        guard.setSettings({{Act::Import}, {}});
        QCOMPARE(errorOfWrite(importing.bulkWriteContactsV2({writeOf({})}))->guard, u"import"_s);
        QCOMPARE(errorOfWrite(importing.createContactV2(writeOf({})))->guard, u"import"_s);
        GuardedContactsApi editing(service, guard, Act::Edit);
        QCOMPARE(errorOfWrite(editing.createContactV2(writeOf({})))->kind, ApiError::Kind::Forbidden);
        QCOMPARE(errorOfWrite(importing.setContactStatus({}, StatusChange::Active))->guard, u"import"_s);
    }

    void saysWhetherAPassPhraseIsAskedFor()
    {
        FakeContactsApi service;
        Guard guard({{Act::Edit}, {}});
        GuardedContactsApi api(service, guard, Act::Edit);
        QVERIFY(!errorOfWrite(api.createContactV2(writeOf({})))->guardIsLocked);
        guard.setSettings({{Act::Edit}, "a hash"});
        QVERIFY(errorOfWrite(api.createContactV2(writeOf({})))->guardIsLocked);
    }

    void letsReadsPass()
    {
        FakeContactsApi service;
        service.contacts.append(makeContact(1, u"2026-01-01T00:00:00Z"_s, u"One"_s));
        Guard guard({QSet<Act>(allActs.begin(), allActs.end()), {}});
        GuardedContactsApi api(service, guard, Act::Edit);
        QCOMPARE(valueOf(api.pageContactsV1({}, Lane::Interactive)).size(), 1);
        QCOMPARE(valueOf(api.getContactV1(ContactId(1), Lane::Interactive)).id, ContactId(1));
        QCOMPARE(valueOf(api.countContactsV1({}, Lane::Background)), std::optional<qint64>(1));
        QVERIFY(valueOf(api.pageTags({}, Lane::Background)).isEmpty());
    }

    void saysWhenASwitchIsSet()
    {
        Guard guard({});
        QSignalSpy changed(&guard, &Guard::changed);
        QVERIFY(guard.allows(Act::Delete));
        guard.setSettings({{Act::Delete}, {}});
        QVERIFY(!guard.allows(Act::Delete));
        guard.setSettings({{Act::Delete}, {}});
        QCOMPARE(changed.count(), 1);
    }

    void namesEveryAct()
    {
        QSet<QString> names;
        for (const Act act : allActs) {
            QCOMPARE(actNamed(nameOf(act)), act);
            names.insert(nameOf(act));
        }
        QCOMPARE(names.size(), qsizetype(allActs.size()));
        QVERIFY(!actNamed(u"fly"_s));
    }
};

ROLODESK_TEST(GuardTest);
#include "tst_guard.moc"
