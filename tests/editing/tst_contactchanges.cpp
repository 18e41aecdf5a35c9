#include "core/contacts/contacttext.h"
#include "tests/editing/randomedits.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;

class ContactChangesTest final : public QObject {
    Q_OBJECT

private:
    /// Single quotes stand for double ones.
    static QByteArray quoted(const char *text) { return QByteArray(text).replace('\'', '"'); }
    static Contact contactIn(const char *text)
    {
        const QByteArray json = quoted(text);
        const auto contact = contactFromJson(QJsonDocument::fromJson(json).object());
        if (!contact)
            qFatal("this is no contact: %s", json.constData());
        return *contact;
    }
    static FieldChange change(const char *name, const QString &before, const QString &after)
    {
        return {field(QString::fromLatin1(name)), before, after};
    }
    static QJsonObject textOf(const Contact &contact)
    {
        return QJsonDocument::fromJson(contactToText(contact)).object();
    }
    /// What a program sees that reads the text of the contact.
    static Contact readAgain(const Contact &contact) { return contactIn(contactToText(contact)); }
    static QString shown(const EditState &state)
    {
        QStringList lines;
        for (auto it = state.cbegin(); it != state.cend(); ++it)
            lines.append(nameOf(it.key()) + u'=' + it.value());
        return lines.join(u", "_s);
    }

private Q_SLOTS:
    void namesEveryField_data()
    {
        QTest::addColumn<EditField>("field");
        QTest::addColumn<QString>("name");
        const auto row = [](Kind kind, const QString &key, const char *name) {
            QTest::newRow(name) << EditField{kind, key} << QString::fromLatin1(name);
        };
        row(Kind::First, {}, "first");
        row(Kind::Last, {}, "last");
        row(Kind::DisplayName, {}, "display_name");
        row(Kind::Phone, {}, "phone");
        row(Kind::Email, {}, "email");
        row(Kind::Avatar, {}, "avatar");
        row(Kind::Owner, {}, "owner");
        row(Kind::OptOut, {}, "opted_out");
        row(Kind::Tag, u"55"_s, "tag:55");
        row(Kind::Custom, u"12"_s, "custom:12");
        row(Kind::Channel, u"facebook"_s, "channel:facebook");
        row(Kind::Channel, u"a:b"_s, "channel:a:b");
    }
    void namesEveryField()
    {
        QFETCH(EditField, field);
        QFETCH(QString, name);
        QCOMPARE(nameOf(field), name);
        QCOMPARE(editFieldNamed(name), std::optional(field));
    }

    void knowsNoOtherNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"", "First", "name", "first:", "first:1", "tag", "tag:", "custom:", "channel:", ":"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void knowsNoOtherNames()
    {
        QFETCH(QString, name);
        QCOMPARE(editFieldNamed(name), std::nullopt);
    }

    /// First as people read them; ids by their number.
    void putsFieldsInTheOrderOfReading()
    {
        const QStringList order{u"first"_s, u"last"_s, u"display_name"_s, u"phone"_s, u"email"_s,
            u"avatar"_s, u"owner"_s, u"opted_out"_s, u"tag:9"_s, u"tag:10"_s, u"custom:2"_s,
            u"custom:11"_s, u"custom:100"_s, u"channel:facebook"_s, u"channel:fax"_s};
        EditState before;
        EditState after;
        for (qsizetype at = 0; at < order.size(); ++at)
            (at % 2 == 0 ? before : after).insert(field(order.at(at)), u"1"_s);
        QStringList names;
        for (const FieldChange &change : changesBetween(before, after))
            names.append(nameOf(change.field));
        QCOMPARE(names, order);
    }

    void readsTheStateOfAContact()
    {
        const Contact contact =
            contactIn("{'id':7,'phone':'14155550100','first':'Ada','last':'','display_name':'Boss',"
                      "'email':'Ada@example.org','avatar':'https://x/a.png','assigned_user_id':42,"
                      "'is_opted_out':false,'tags':[{'tag_id':5},{'id':12,'tag':'VIP'}],"
                      "'custom':{'9':'red','10':'','11':null},'contact_channels':["
                      "{'channel_type':'phone','channel_id':'+1 415 555 0100'},"
                      "{'channel_type':'phone','channel_id':'14155550102'},"
                      "{'channel_type':'phone','channel_id':'14155550101'},"
                      "{'channel_type':'email','channel_id':'ada@EXAMPLE.org'},"
                      "{'channel_type':'facebook','channel_id':'ada.fb'},"
                      "{'channel_type':'line','channel_id':''}]}");
        QCOMPARE(shown(editStateOf(contact)),
            shown(stateOf({{"first", "Ada"}, {"display_name", "Boss"}, {"phone", "14155550100"},
                {"email", "Ada@example.org"}, {"avatar", "https://x/a.png"}, {"owner", "42"},
                {"opted_out", "in"}, {"tag:5", "on"}, {"tag:12", "on"}, {"custom:9", "red"},
                {"channel:phone", "14155550101\n14155550102"}, {"channel:facebook", "ada.fb"}})));
    }

    void tellsNotKnownFromNo()
    {
        const EditField optOut = fieldOf(Kind::OptOut);
        QVERIFY(!editStateOf(contactIn("{'id':7}")).contains(optOut));
        QCOMPARE(editStateOf(contactIn("{'id':7,'is_opted_out':true}")).value(optOut), isOut());
        QCOMPARE(editStateOf(contactIn("{'id':7,'is_opted_out':false}")).value(optOut), isIn());
        QVERIFY(editStateOf(contactIn("{'id':7,'assigned_user_id':0}")).isEmpty());
    }

    /// What changes a state leads to the other one, and its reverse leads back.
    void leadsThereAndBack()
    {
        RandomEdits edits(1);
        for (int round = 0; round < 2000; ++round) {
            const EditState before = edits.state();
            const EditState after = edits.mutated(before);
            const ContactChanges changes = changesBetween(before, after);
            QCOMPARE(changed(before, changes), after);
            QCOMPARE(changed(after, reversed(changes)), before);
            QCOMPARE(reversed(reversed(changes)), changes);
            for (const FieldChange &change : changes) {
                QVERIFY(change.before != change.after);
                QCOMPARE(change.before, before.value(change.field));
                QCOMPARE(changeOf(changes, change.field), &change);
            }
            QVERIFY(changesBetween(after, after).isEmpty());
        }
    }

    void findsNoChangeOfAFieldThatHasNone()
    {
        const ContactChanges changes{change("tag:5", {}, u"on"_s)};
        QVERIFY(!changeOf(changes, field(u"tag:55"_s)));
        QVERIFY(!changeOf(changes, field(u"custom:5"_s)));
        QVERIFY(!changeOf({}, field(u"first"_s)));
    }

    void survivesTheJournal()
    {
        RandomEdits edits(2);
        for (int round = 0; round < 500; ++round) {
            const EditState before = edits.state();
            const ContactChanges changes = changesBetween(before, edits.mutated(before, 60));
            const QByteArray text =
                QJsonDocument(changesToJson(changes)).toJson(QJsonDocument::Compact);
            QCOMPARE(
                changesFromJson(QJsonDocument::fromJson(text).array()), std::optional(changes));
        }
        QCOMPARE(QJsonDocument(changesToJson({change("first", u"Ada"_s, {})}))
                     .toJson(QJsonDocument::Compact),
            quoted("[['first','Ada','']]"));
    }

    /// Whatever names a service gives: an entry that cannot be read again would stop the journal.
    void readsWhatItWritesOfEveryContact()
    {
        const Contact odd =
            contactIn("{'id':7,'custom':{'':'a','a:b':'c',' ':'d','12':'e'},'tags':[-5,{'id':6}],"
                      "'contact_channels':[{'channel_type':'a:b','channel_id':'x'},"
                      "{'channel_type':' ','channel_id':'y'}]}");
        const ContactChanges changes = changesBetween({}, editStateOf(odd));
        QVERIFY(changes.size() >= 6);
        QCOMPARE(changesFromJson(changesToJson(changes)), std::optional(changes));
    }

    void refusesDamagedJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *json) {
            QTest::newRow(name) << quoted(json);
        };
        row("no change", "['first']");
        row("an empty change", "[[]]");
        row("an object", "[{'first':'Ada'}]");
        row("an unknown field", "[['frist','Ada','Bo']]");
        row("a tag without an id", "[['tag:','','on']]");
        row("no value after it", "[['first','Ada']]");
        row("more values", "[['first','Ada','Bo','Cy']]");
        row("null", "[['first',null,'Bo']]");
        row("a number", "[['first','Ada',5]]");
        row("one good, one not", "[['first','Ada','Bo'],['last','',false]]");
    }
    void refusesDamagedJson()
    {
        QFETCH(QByteArray, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        QVERIFY(document.isArray());
        QCOMPARE(changesFromJson(document.array()), std::nullopt);
    }

    void followsTheNames_data()
    {
        QTest::addColumn<EditState>("before");
        QTest::addColumn<ContactChanges>("changes");
        QTest::addColumn<QString>("shown"); ///< The display name behind it.
        const EditState ada =
            stateOf({{"first", "Ada"}, {"last", "Lund"}, {"display_name", "Ada Lund"}});
        const EditState boss =
            stateOf({{"first", "Ada"}, {"last", "Lund"}, {"display_name", "Boss"}});
        const auto first = change("first", u"Ada"_s, u"Bo"_s);
        const auto noLast = change("last", u"Lund"_s, {});
        QTest::newRow("the first name") << ada << ContactChanges{first} << u"Bo Lund"_s;
        QTest::newRow("both names") << ada << ContactChanges{first, noLast} << u"Bo"_s;
        QTest::newRow("spaces around a name")
            << ada << ContactChanges{change("first", u"Ada"_s, u" Bo "_s)} << u"Bo Lund"_s;
        QTest::newRow("no name is left") << stateOf({{"last", "Lund"}, {"display_name", "Lund"}})
                                         << ContactChanges{noLast} << u""_s;
        QTest::newRow("the first name of all")
            << EditState() << ContactChanges{change("first", {}, u"Bo"_s)} << u"Bo"_s;
        QTest::newRow("one set by hand stays") << boss << ContactChanges{first} << u"Boss"_s;
        QTest::newRow("one set just now stays")
            << ada << ContactChanges{first, change("display_name", u"Ada Lund"_s, u"B."_s)}
            << u"B."_s;
        QTest::newRow("other fields are none of its business")
            << ada << ContactChanges{change("email", {}, u"a@example.org"_s)} << u"Ada Lund"_s;
    }
    void followsTheNames()
    {
        QFETCH(EditState, before);
        QFETCH(ContactChanges, changes);
        QFETCH(QString, shown);
        const ContactChanges all = withFollowingName(before, changes);
        const EditField display = fieldOf(Kind::DisplayName);
        QCOMPARE(changed(before, all).value(display), shown);
        for (const FieldChange &known : std::as_const(changes))
            QVERIFY(all.contains(known));
        const bool hasMoved = shown != before.value(display) && !changeOf(changes, display);
        QCOMPARE(all.size(), changes.size() + (hasMoved ? 1 : 0));
    }

    void writesChangesIntoTheContactAndItsJson()
    {
        const Contact contact = contactIn(
            "{'id':7,'rev':3,'uuid':'u-7','phone':'14155550100','first':'Ada','last':'Lund',"
            "'email':'a@example.org','assigned_user_id':42,'is_opted_out':false,'note':"
            "[{'id':'n','text':'Call','name':'Bo','user_id':1}],'lifecycle':{'stage':[1,{}]},"
            "'tags':[{'id':5,'tag':'VIP','color':'#112233'},{'id':6,'tag':'Oslo'}],"
            "'custom':{'9':'red','10':'old'},'updated':'2026-04-12T15:30:00.123456Z'}");
        const ContactChanges changes{change("first", u"Ada"_s, u"Bo"_s),
            change("avatar", {}, u"https://x/b.png"_s), change("owner", u"42"_s, {}),
            change("opted_out", u"in"_s, u"out"_s), change("tag:6", u"on"_s, {}),
            change("tag:8", {}, u"on"_s), change("custom:10", u"old"_s, {}),
            change("custom:11", {}, u"new"_s)};
        const Contact after = changedContact(contact, changes, 4);
        QCOMPARE(after.rev, 4);
        QCOMPARE(after.first, u"Bo"_s);
        QCOMPARE(after.last, u"Lund"_s);
        QCOMPARE(after.avatar, u"https://x/b.png"_s);
        QVERIFY(!after.owner);
        QCOMPARE(after.optedOut, std::optional(true));
        QCOMPARE(after.tags, (QList<ContactTag>{{TagId(5), u"VIP"_s}, {TagId(8), QString()}}));
        QCOMPARE(after.custom, (QMap<QString, QString>{{u"9"_s, u"red"_s}, {u"11"_s, u"new"_s}}));
        QCOMPARE(after.uuid, contact.uuid);
        QCOMPARE(after.notes, contact.notes);
        QCOMPARE(after.updated, contact.updated);

        Contact again = readAgain(after);
        again.json = after.json;
        QCOMPARE(again, after);
        const QJsonObject json = textOf(after);
        const QJsonObject old = contact.json.object();
        for (const char *kept : {"lifecycle", "note", "last", "email", "updated", "uuid"})
            QCOMPARE(json.value(QLatin1String(kept)), old.value(QLatin1String(kept)));
        QCOMPARE(json.value("rev"_L1).toInteger(), 4);
        QCOMPARE(json.value("is_opted_out"_L1), QJsonValue(true));
    }

    void leavesTheOrderOfTagsAndHasNoneTwice()
    {
        const Contact contact = contactIn(
            "{'id':7,'tags':[{'tag_id':8,'tag':'B'},{'tag_id':5,'tag':'A'},{'tag_id':7}]}");
        const Contact after = changedContact(
            contact, {change("tag:5", {}, u"on"_s), change("tag:7", u"on"_s, {})}, 2);
        const QList<ContactTag> expected{{TagId(8), u"B"_s}, {TagId(5), u"A"_s}};
        QCOMPARE(after.tags, expected);
        QCOMPARE(readAgain(after).tags, expected);
    }

    void keepsWhatIsKnownOfAChannel()
    {
        const Contact contact = contactIn(
            "{'id':7,'phone':'14155550100','contact_channels':["
            "{'id':1,'channel_type':'phone','channel_id':'14155550100'},"
            "{'id':2,'channel_type':'phone','channel_id':'14155550101','channel_handle':'h'},"
            "{'id':3,'channel_type':'phone','channel_id':'14155550102'},"
            "{'id':4,'channel_type':'facebook','channel_id':'ada.fb'}]}");
        const Contact after = changedContact(contact,
            {change("channel:phone", u"14155550101\n14155550102"_s, u"14155550101\n14155550199"_s),
                change("channel:facebook", u"ada.fb"_s, {})},
            2);
        const QList<Channel> expected{{u"1"_s, u"phone"_s, u"14155550100"_s, {}, {}},
            {u"2"_s, u"phone"_s, u"14155550101"_s, u"h"_s, {}},
            {{}, u"phone"_s, u"14155550199"_s, {}, {}}};
        QCOMPARE(after.channels, std::optional(expected));
        QCOMPARE(readAgain(after).channels, std::optional(expected));
    }

    /// Nobody knows which others there are.
    void makesNoListOfChannelsOfOneThatWasNotTold()
    {
        const Contact after =
            changedContact(contactIn("{'id':7}"), {change("channel:facebook", {}, u"ada.fb"_s)}, 2);
        QVERIFY(!after.channels);
        QVERIFY(!readAgain(after).channels);
    }

    /// What the contact holds is what its state becomes, in memory and read from its text.
    void holdsWhatTheStateBecomes_data()
    {
        QTest::addColumn<Channels>("channels");
        QTest::newRow("channels are told") << Channels::Told;
        QTest::newRow("channels are not told") << Channels::NotTold;
    }
    void holdsWhatTheStateBecomes()
    {
        QFETCH(Channels, channels);
        RandomEdits edits(3);
        for (int round = 0; round < 2000; ++round) {
            const Contact contact = contactOf(edits.state(), channels);
            const EditState before = editStateOf(contact);
            ContactChanges changes = changesBetween(before, edits.mutated(before));
            if (channels == Channels::NotTold)
                changes.removeIf(
                    [](const FieldChange &c) { return c.field.kind == Kind::Channel; });
            const EditState expected = changed(before, changes);
            const Contact after = changedContact(contact, changes, 2);
            QCOMPARE(shown(editStateOf(after)), shown(expected));
            QCOMPARE(shown(editStateOf(readAgain(after))), shown(expected));
            const auto fast = contactFromText(contactToText(after));
            QVERIFY(fast);
            QCOMPARE(shown(editStateOf(*fast)), shown(expected));
        }
    }

    /// The service moves the channel, too: the number the contact had is not one it still has.
    void takesAChannelAlongWithTheContactsOwnPhoneAndEmail()
    {
        const Contact contact = contactOf(
            stateOf({{"phone", "14155550100"}, {"email", "a@example.org"}}), Channels::Told);
        const Contact after = changedContact(contact,
            {change("phone", u"14155550100"_s, u"14155550101"_s),
                change("email", u"a@example.org"_s, {})},
            2);
        const QList<Channel> expected{{{}, u"phone"_s, u"14155550101"_s, {}, {}}};
        QCOMPARE(after.channels, std::optional(expected));
    }
};

ROLODESK_TEST(ContactChangesTest);
#include "tst_contactchanges.moc"
