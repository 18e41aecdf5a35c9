#include "core/editing/updaterequest.h"
#include "core/http/requests.h"
#include "tests/editing/randomedits.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"
#include "tests/support/writingcontactsapi.h"

#include <QJsonDocument>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;

class UpdateRequestTest final : public QObject {
    Q_OBJECT

private:
    using Custom = QMap<QString, QString>;

    /// Everything is there.
    static EditState full()
    {
        return stateOf({{"first", "Ada"}, {"last", "Lund"}, {"display_name", "Ada Lund"},
            {"phone", "14155550100"}, {"email", "a@x"}, {"avatar", "https://x/a.png"},
            {"owner", "42"}, {"opted_out", "in"}, {"tag:5", "on"}, {"tag:12", "on"},
            {"custom:9", "red"}, {"custom:10", "old"}});
    }
    static UpdateRequest requestFor(
        const EditState &state, std::initializer_list<std::pair<const char *, const char *>> values)
    {
        EditState after = state;
        for (const auto &[name, value] : values)
            after.insert(field(QString::fromLatin1(name)), QString::fromUtf8(value));
        return updateRequest(contactOf(state), changesBetween(state, after));
    }
    static QJsonObject bodyOf(const ApiRequest &request)
    {
        return QJsonDocument::fromJson(request.body.value_or(QByteArray())).object();
    }
    static QString shown(const EditState &state)
    {
        QStringList lines;
        for (auto it = state.cbegin(); it != state.cend(); ++it)
            lines.append(nameOf(it.key()) + u'=' + it.value());
        return lines.join(u", "_s);
    }
    /// The ways in which a service may understand an update, in all combinations.
    static constexpr int kindsOfService = 64;
    static void setManners(WritingContactsApi &api, int kind)
    {
        api.omittedNamesCleared = kind & 1;
        api.omittedTagsCleared = kind & 2;
        api.displayNameRebuilt = kind & 4;
        api.emptyCustomRemoved = kind & 8;
        api.omittedOptOutIsNo = kind & 16;
        api.oneChannelPerType = kind & 32;
    }

private Q_SLOTS:
    void alwaysSendsWhatAnUpdateMayClear()
    {
        const ContactWrite write = requestFor(full(), {{"custom:9", "blue"}}).contact;
        QCOMPARE(write.phone, u"14155550100"_s);
        QCOMPARE(write.first, std::optional(u"Ada"_s));
        QCOMPARE(write.last, std::optional(u"Lund"_s));
        QCOMPARE(write.displayName, std::optional(u"Ada Lund"_s));
        QCOMPARE(write.tags, std::optional(QList<TagId>{TagId(5), TagId(12)}));
        const ContactWrite bare = requestFor(stateOf({{"phone", "14155550100"}}), {}).contact;
        QCOMPARE(bare.first, std::optional(QString()));
        QCOMPARE(bare.last, std::optional(QString()));
        QCOMPARE(bare.tags, std::optional(QList<TagId>()));
    }

    /// "phone, both names and the display name always"
    void sendsADisplayNameThatIsEmpty()
    {
        const EditState unnamed = stateOf({{"phone", "14155550100"}, {"first", "Ada"}});
        QCOMPARE(
            requestFor(unnamed, {{"email", "a@x"}}).contact.displayName, std::optional(QString()));
    }

    void sendsThePhoneAsDigits()
    {
        const EditState state = stateOf({{"phone", "+1 (415) 555-0100"}});
        QCOMPARE(requestFor(state, {{"first", "Bo"}}).contact.phone, u"14155550100"_s);
        QCOMPARE(requestFor(state, {{"phone", "+47 22 33 44 55"}}).contact.phone, u"4722334455"_s);
    }

    void sendsWhatDoesNotChangeNoMoreThanNeeded()
    {
        const UpdateRequest request = requestFor(full(), {{"first", "Bo"}});
        QVERIFY(!request.overwriteCustom);
        QCOMPARE(request.contact.first, std::optional(u"Bo"_s));
        QVERIFY(!request.contact.email);
        QVERIFY(!request.contact.avatar);
        QVERIFY(!request.contact.assignee);
        QVERIFY(!request.contact.custom);
        QVERIFY(!request.contact.optedOut);
        QVERIFY(request.contact.channels.isEmpty());
        QVERIFY(request.contact.contactUuid.isEmpty());
    }

    void sendsWhatChanges()
    {
        const UpdateRequest request = requestFor(full(),
            {{"last", ""}, {"display_name", "Boss"}, {"email", ""}, {"avatar", "https://x/b.png"},
                {"owner", "43"}, {"tag:5", ""}, {"tag:7", "on"}, {"custom:9", "blue"},
                {"custom:11", "new"}});
        QVERIFY(!request.overwriteCustom);
        const ContactWrite &write = request.contact;
        QCOMPARE(write.last, std::optional(QString()));
        QCOMPARE(write.displayName, std::optional(u"Boss"_s));
        QCOMPARE(write.email, std::optional(QString()));
        QCOMPARE(write.avatar, std::optional(u"https://x/b.png"_s));
        QCOMPARE(write.assignee, std::optional(MemberId(43)));
        QCOMPARE(write.tags, std::optional(QList<TagId>{TagId(12), TagId(7)}));
        // Merged by the service.
        QCOMPARE(write.custom, std::optional(Custom{{u"9"_s, u"blue"_s}, {u"11"_s, u"new"_s}}));
    }

    void takesAnOwnerAway()
    {
        QCOMPARE(requestFor(full(), {{"owner", ""}}).contact.assignee, std::optional(noOwner));
        QCOMPARE(noOwner.value, -1);
    }

    void sendsAllCustomValuesToClearOne()
    {
        const UpdateRequest request = requestFor(full(), {{"custom:9", ""}, {"custom:11", "new"}});
        QVERIFY(request.overwriteCustom);
        QCOMPARE(request.contact.custom,
            std::optional(Custom{{u"10"_s, u"old"_s}, {u"11"_s, u"new"_s}}));
        // In case these are replaced, too.
        QCOMPARE(request.contact.email, std::optional(u"a@x"_s));
        QCOMPARE(request.contact.avatar, std::optional(u"https://x/a.png"_s));
        QCOMPARE(request.contact.assignee, std::optional(MemberId(42)));

        const EditState one = stateOf({{"phone", "14155550100"}, {"custom:9", "red"}});
        const UpdateRequest last = requestFor(one, {{"custom:9", ""}});
        QVERIFY(last.overwriteCustom);
        QCOMPARE(last.contact.custom, std::optional(Custom()));
        QVERIFY(!last.contact.assignee);
    }

    /// As it leaves.
    void sendsValuesThatAreNoTextAsTheyWereReceived()
    {
        QJsonObject json = contactOf(full()).json.object();
        json.insert("custom"_L1,
            QJsonObject{{u"9"_s, u"red"_s}, {u"10"_s, u"old"_s}, {u"11"_s, 42},
                {u"12"_s, QJsonArray{1, u"b"_s}}, {u"13"_s, QJsonValue::Null}, {u"14"_s, 7}});
        const UpdateRequest request = updateRequest(*contactFromJson(json),
            {{field(u"custom:9"_s), u"red"_s, {}}, {field(u"custom:14"_s), u"7"_s, u"eight"_s}});
        const ApiRequest sent =
            requests::updateContactV1(ContactId(7), request.contact, request.overwriteCustom);
        QCOMPARE(bodyOf(sent).value("custom"_L1).toObject(),
            QJsonObject({{u"10"_s, u"old"_s}, {u"11"_s, 42}, {u"12"_s, QJsonArray{1, u"b"_s}},
                {u"14"_s, u"eight"_s}}));
    }

    void sendsTheOptOutOfOneWhoOptedOutAlways_data()
    {
        using Sent = std::optional<bool>;
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<Sent>("sent");
        QTest::newRow("out, untouched") << u"out"_s << u"out"_s << Sent(true);
        QTest::newRow("in, untouched") << u"in"_s << u"in"_s << Sent();
        QTest::newRow("not known, untouched") << u""_s << u""_s << Sent();
        QTest::newRow("in, to be out") << u"in"_s << u"out"_s << Sent(true);
        QTest::newRow("not known, to be out") << u""_s << u"out"_s << Sent(true);
        QTest::newRow("out, to be in") << u"out"_s << u"in"_s << Sent(false);
        QTest::newRow("not known, to be in") << u""_s << u"in"_s << Sent(false);
    }
    void sendsTheOptOutOfOneWhoOptedOutAlways()
    {
        QFETCH(QString, known);
        QFETCH(QString, wanted);
        QFETCH(std::optional<bool>, sent);
        EditState before = full();
        before.remove(fieldOf(Kind::OptOut));
        if (!known.isEmpty())
            before.insert(fieldOf(Kind::OptOut), known);
        EditState after = before;
        after.insert(fieldOf(Kind::First), u"Bo"_s);
        if (!wanted.isEmpty())
            after.insert(fieldOf(Kind::OptOut), wanted);
        const UpdateRequest request =
            updateRequest(contactOf(before), changesBetween(before, after));
        QCOMPARE(request.contact.optedOut, sent);
    }

    /// However a service understands what is left out: the contact becomes what was wanted, and the
    /// rest of it stays.
    void makesOfTheContactJustWhatWasWanted()
    {
        RandomEdits edits(20261123);
        for (int round = 0; round < 20 * kindsOfService; ++round) {
            WritingContactsApi api;
            setManners(api, round % kindsOfService);
            EditState state = edits.state();
            state.insert(fieldOf(Kind::Phone), u"14155550100"_s);
            const Contact contact = contactOf(state);
            api.contacts = {contact};
            const Contact read = *api.contact(contact.id);
            const EditState before = editStateOf(read);
            ContactChanges changes = changesBetween(before, edits.mutated(before));
            changes.removeIf([](const FieldChange &c) { return c.field.kind == Kind::Channel; });
            const UpdateRequest request = updateRequest(read, changes);
            (void)valueOf(api.updateContactV1(read.id, request.contact, request.overwriteCustom));
            const Contact after = *api.contact(read.id);
            const QString service = u"service %1: "_s.arg(round % kindsOfService);
            QCOMPARE(
                service + shown(editStateOf(after)), service + shown(changed(before, changes)));
        }
    }

    /// Somebody else changes at the same moment what the update does not need to carry.
    void leavesWhatOthersWriteMeanwhile()
    {
        WritingContactsApi api;
        api.contacts = {contactOf(full())};
        const Contact read = *api.contact(ContactId(7));
        const UpdateRequest request =
            updateRequest(read, {{field(u"custom:9"_s), u"red"_s, u"blue"_s}});
        ContactWrite patch;
        patch.email = u"other@x"_s;
        patch.avatar = u"https://x/other.png"_s;
        patch.assignee = MemberId(43);
        patch.custom = Custom{{u"10"_s, u"new"_s}};
        patch.optedOut = true;
        api.changeByOthers(read.id, patch);
        (void)valueOf(api.updateContactV1(read.id, request.contact, request.overwriteCustom));
        const Contact after = *api.contact(read.id);
        QCOMPARE(after.email, u"other@x"_s);
        QCOMPARE(after.avatar, u"https://x/other.png"_s);
        QCOMPARE(after.owner, std::optional(MemberId(43)));
        QCOMPARE(after.custom, (Custom{{u"9"_s, u"blue"_s}, {u"10"_s, u"new"_s}}));
        QCOMPARE(after.optedOut, std::optional(true));
    }

    /// As it leaves; section 11: an empty array might lift a suppression.
    void neverSendsEmailSuppressions()
    {
        RandomEdits edits(4);
        const QStringList known{u"assignee_id"_s, u"avatar"_s, u"contact_channels"_s, u"custom"_s,
            u"display_name"_s, u"email"_s, u"first"_s, u"is_opted_out"_s, u"last"_s, u"phone"_s,
            u"tags"_s};
        for (int round = 0; round < 300; ++round) {
            QJsonObject json = contactOf(edits.state()).json.object();
            json.insert("email_suppressions"_L1, QJsonArray{1, 2});
            const Contact contact = *contactFromJson(json);
            const EditState before = editStateOf(contact);
            const EditState after = edits.mutated(before);
            ContactChanges changes = changesBetween(before, after);
            changes.removeIf([](const FieldChange &c) { return !isOfUpdate(c.field); });
            const UpdateRequest update = updateRequest(contact, changes);
            const CreateRequest create = createRequest(after);
            for (const ApiRequest &request :
                {requests::updateContactV1(contact.id, update.contact, update.overwriteCustom),
                    requests::createContactV1(create.contact),
                    requests::createContactV2(create.contact)}) {
                const QJsonObject body = bodyOf(request);
                QVERIFY(!body.isEmpty());
                for (const QString &key : body.keys())
                    QVERIFY2(known.contains(key), qPrintable(key));
            }
        }
    }

    void saysOverwriteInTheAddress()
    {
        const UpdateRequest request = requestFor(full(), {{"custom:9", ""}, {"custom:10", ""}});
        const ApiRequest sent =
            requests::updateContactV1(ContactId(7), request.contact, request.overwriteCustom);
        const QList<QPair<QString, QString>> query{{u"overwrite"_s, u"true"_s}};
        QCOMPARE(sent.query, query);
        QCOMPARE(bodyOf(sent).value("custom"_L1), QJsonValue(QJsonObject()));
        QCOMPARE(bodyOf(sent).value("assignee_id"_L1).toInteger(), 42);
    }

    void createsWithEveryValue()
    {
        EditState state = full();
        state.insert(fieldOf(Kind::Phone), u"+1 415 555 0100"_s);
        const CreateRequest request = createRequest(state);
        QVERIFY(!request.needsV2);
        ContactWrite expected;
        expected.phone = u"14155550100"_s;
        expected.first = u"Ada"_s;
        expected.last = u"Lund"_s;
        expected.displayName = u"Ada Lund"_s;
        expected.email = u"a@x"_s;
        expected.avatar = u"https://x/a.png"_s;
        expected.assignee = MemberId(42);
        expected.tags = {TagId(5), TagId(12)};
        expected.custom = Custom{{u"9"_s, u"red"_s}, {u"10"_s, u"old"_s}};
        QCOMPARE(request.contact, expected);
        // Nobody is opted in, and an opt-out is said.
        state.insert(fieldOf(Kind::OptOut), isOut());
        QCOMPARE(createRequest(state).contact.optedOut, std::optional(true));
    }

    void createsInTheSecondVersionWhereTheFirstCannot()
    {
        const CreateRequest noPhone = createRequest(stateOf({{"email", "a@x"}}));
        QVERIFY(noPhone.needsV2);
        QCOMPARE(noPhone.contact.channels, (QList<ChannelWrite>{{u"email"_s, u"a@x"_s}}));
        const CreateRequest further = createRequest(stateOf({{"phone", "14155550100"},
            {"email", "a@x"}, {"channel:facebook", "ada.fb"}, {"channel:phone", "1\n2"}}));
        QVERIFY(further.needsV2);
        const QList<ChannelWrite> expected{{u"phone"_s, u"14155550100"_s}, {u"email"_s, u"a@x"_s},
            {u"facebook"_s, u"ada.fb"_s}, {u"phone"_s, u"1"_s}, {u"phone"_s, u"2"_s}};
        QCOMPARE(further.contact.channels, expected);
        const CreateRequest plain =
            createRequest(stateOf({{"phone", "14155550100"}, {"email", "a@x"}}));
        QVERIFY(!plain.needsV2);
        QVERIFY(plain.contact.channels.isEmpty());
    }

    void createsWhatTheStateSays()
    {
        RandomEdits edits(5);
        for (int round = 0; round < 300; ++round) {
            EditState state = edits.state();
            if (edits.below(3) == 0)
                state.remove(fieldOf(Kind::Phone));
            const CreateRequest request = createRequest(state);
            if (request.needsV2 && request.contact.channels.isEmpty())
                continue; // nothing to reach it by: no service takes it
            WritingContactsApi api;
            api.oneChannelPerType = false;
            const ContactRef made = valueOf(request.needsV2 ? api.createContactV2(request.contact)
                                                            : api.createContactV1(request.contact));
            EditState after = editStateOf(*api.contact(made.id));
            // A further number is the number where there is no other.
            EditState expected = state;
            if (!state.contains(fieldOf(Kind::Phone))
                && state.contains(fieldOf(Kind::Channel, u"phone"_s))) {
                for (EditState *one : {&expected, &after}) {
                    one->remove(fieldOf(Kind::Phone));
                    one->remove(fieldOf(Kind::Channel, u"phone"_s));
                }
            }
            // Who is not said to be out is in, and a name that is left out is built.
            if (!expected.contains(fieldOf(Kind::OptOut)))
                expected.insert(fieldOf(Kind::OptOut), isIn());
            if (!expected.contains(fieldOf(Kind::DisplayName)))
                after.remove(fieldOf(Kind::DisplayName));
            QCOMPARE(shown(after), shown(expected));
        }
    }
};

ROLODESK_TEST(UpdateRequestTest);
#include "tst_updaterequest.moc"
