#include "app/cli/editwishes.h"
#include "tests/e2e/writingbench.h"
#include "tests/support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::cli;
using namespace rolodesk::test;

namespace {

using Kind = EditField::Kind;

Directory directory()
{
    const StoreChange names = knownNames();
    Directory known;
    for (const Tag &tag : *names.tags)
        known.tags.insert(tag.id, tag);
    for (const CustomField &field : *names.fields)
        known.fields.insert(field.id, field);
    known.team = *names.team;
    known.knowsTags = known.knowsFields = known.knowsTeam = true;
    return known;
}

EditState ada()
{
    return editStateOf(WritingBench::person(1, u"Ada"_s, u"Lovelace"_s));
}

EditWishes toSet(const QStringList &set)
{
    EditWishes wishes;
    wishes.set = set;
    return wishes;
}

Result<ContactChanges, QString> asked(
    const EditWishes &wishes, const EditState &before = ada(), const QString &region = {})
{
    return wished(before, wishes, directory(), region, before.isEmpty());
}

/// The sentence that refuses these wishes; empty when nothing does.
QString refusal(
    const EditWishes &wishes, const EditState &before = ada(), const QString &region = {})
{
    const auto changes = asked(wishes, before, region);
    return changes ? QString() : changes.error();
}

FieldChange change(Kind kind, const QString &before, const QString &after, const QString &key = {})
{
    return {{kind, key}, before, after};
}

} // namespace

/// What the options of `edit` and `create` ask for, as changes.
class CliEditWishesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsEachField_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<EditField>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString &wish, Kind kind, const QString &value,
                             const QString &key = {}) {
            QTest::newRow(qPrintable(wish.simplified())) << wish << EditField{kind, key} << value;
        };
        row(u"display_name=The Countess"_s, Kind::DisplayName, u"The Countess"_s);
        row(u"phone=+44 20 7946 0100"_s, Kind::Phone, u"442079460100"_s);
        row(u"email= ada@example.org "_s, Kind::Email, u"ada@example.org"_s);
        row(u"avatar=https://example.com/a.png"_s, Kind::Avatar, u"https://example.com/a.png"_s);
        row(u"Plan=silver"_s, Kind::Custom, u"silver"_s, u"7"_s);
        row(u"pLAN=silver"_s, Kind::Custom, u"silver"_s, u"7"_s);
        row(u"#7=silver"_s, Kind::Custom, u"silver"_s, u"7"_s);
        row(u"custom:7=a=b"_s, Kind::Custom, u"a=b"_s, u"7"_s);
        row(u"custom:10=second"_s, Kind::Custom, u"second"_s, u"10"_s);
        row(u"channel:facebook=ada.l"_s, Kind::Channel, u"ada.l"_s, u"facebook"_s);
        row(u"channel:phone=+44 20 7946 0100\n+1 415 555 0100"_s, Kind::Channel,
            u"14155550100\n442079460100"_s, u"phone"_s);
    }
    void setsEachField()
    {
        QFETCH(QString, wish);
        QFETCH(EditField, field);
        QFETCH(QString, value);
        const auto changes = asked(toSet({wish}));
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error()));
        QCOMPARE(*changes, ContactChanges({{field, ada().value(field), value}}));
    }

    void letsTheShownNameFollow()
    {
        QCOMPARE(*asked(toSet({u"first=Augusta"_s})),
            ContactChanges({change(Kind::First, u"Ada"_s, u"Augusta"_s),
                change(Kind::DisplayName, u"Ada Lovelace"_s, u"Augusta Lovelace"_s)}));
        // Not where it is named, and not where it was set by hand before.
        QCOMPARE(*asked(toSet({u"first=Augusta"_s, u"display_name=Ada Lovelace"_s})),
            ContactChanges({change(Kind::First, u"Ada"_s, u"Augusta"_s),
                change(Kind::DisplayName, u"Ada Lovelace"_s, u"Ada Lovelace"_s)}));
        EditState byHand = ada();
        byHand.insert({Kind::DisplayName, {}}, u"The Countess"_s);
        QCOMPARE(*asked(toSet({u"last=King"_s}), byHand),
            ContactChanges({change(Kind::Last, u"Lovelace"_s, u"King"_s)}));
    }

    void anEmptyValueClears_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<EditField>("field");
        QTest::newRow("e-mail") << u"email="_s << EditField{Kind::Email, {}};
        QTest::newRow("blanks") << u"email=  "_s << EditField{Kind::Email, {}};
        QTest::newRow("custom") << u"plan="_s << EditField{Kind::Custom, u"7"_s};
    }
    void anEmptyValueClears()
    {
        QFETCH(QString, wish);
        QFETCH(EditField, field);
        QVERIFY(!ada().value(field).isEmpty());
        QCOMPARE(*asked(toSet({wish})), ContactChanges({{field, ada().value(field), {}}}));
    }

    /// Others may have changed it since the local copy was made; the merge tells.
    void namesWhatIsLikeThatAlready()
    {
        EditWishes wishes = toSet({u"first=Ada"_s, u"plan=gold"_s, u"custom:9="_s});
        wishes.addTags = {u"VIP"_s};
        wishes.removeTags = {u"Oslo"_s};
        wishes.owner = u"Ann Field"_s;
        QCOMPARE(*asked(wishes),
            ContactChanges({change(Kind::First, u"Ada"_s, u"Ada"_s),
                change(Kind::DisplayName, u"Ada Lovelace"_s, u"Ada Lovelace"_s),
                change(Kind::Owner, u"42"_s, u"42"_s),
                change(Kind::Tag, tagIsOn(), tagIsOn(), u"55"_s),
                change(Kind::Tag, {}, {}, u"56"_s),
                change(Kind::Custom, u"gold"_s, u"gold"_s, u"7"_s),
                change(Kind::Custom, {}, {}, u"9"_s)}));
        // Nobody has changed what is not there yet.
        QCOMPARE(*asked(toSet({u"phone=+14155550100"_s, u"email="_s}), {}),
            ContactChanges({change(Kind::Phone, {}, u"14155550100"_s)}));
    }

    void knowsTagsByNameAndNumber()
    {
        EditWishes wishes;
        wishes.addTags = {u" oSLO "_s};
        wishes.removeTags = {u"#55"_s};
        QCOMPARE(*asked(wishes),
            ContactChanges({change(Kind::Tag, tagIsOn(), {}, u"55"_s),
                change(Kind::Tag, {}, tagIsOn(), u"56"_s)}));
    }

    void knowsOwnersByNameAndNumber_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("id");
        QTest::newRow("name") << u"ann field"_s << u"42"_s;
        QTest::newRow("number") << u"#44"_s << u"44"_s;
        QTest::newRow("nobody") << u"None"_s << QString();
    }
    void knowsOwnersByNameAndNumber()
    {
        QFETCH(QString, owner);
        EditWishes wishes;
        wishes.owner = owner;
        EditState before = ada();
        before.insert({Kind::Owner, {}}, u"43"_s);
        const auto changes = asked(wishes, before);
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error()));
        QCOMPARE(changes->size(), 1);
        QTEST(changes->first().after, "id");
    }

    void optsOutAndIn()
    {
        EditWishes out;
        out.optOut = true;
        QCOMPARE(*asked(out), ContactChanges({change(Kind::OptOut, isIn(), isOut())}));
        EditWishes in;
        in.optInReason = u"asked on the phone"_s;
        EditState unknown = ada();
        unknown.remove({Kind::OptOut, {}});
        QCOMPARE(*asked(in, unknown), ContactChanges({change(Kind::OptOut, {}, isIn())}));
    }

    void readsNationalNumbersAsOfTheCountry()
    {
        const EditWishes wishes = toSet({u"phone=020 7946 0100"_s});
        QCOMPARE(refusal(wishes),
            u"phone: “020 7946 0100” names no country; write it with + and the country's code, or give --default-country."_s);
        QCOMPARE(
            changeOf(*asked(wishes, ada(), u"GB"_s), {Kind::Phone, {}})->after, u"442079460100"_s);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<EditWishes>("wishes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const EditWishes &wishes, const QString &sentence) {
            QTest::newRow(name) << wishes << sentence;
        };
        const auto unknown = [](const QString &what, const QString &name) {
            return u"There is no %1 “%2” in the local copy; “sync” brings new ones."_s.arg(
                what, name);
        };
        row("no value", toSet({u"first"_s}), u"--set takes FIELD=VALUE; “first” is none."_s);
        row("no field", toSet({u"=Ada"_s}), u"--set takes FIELD=VALUE; “=Ada” is none."_s);
        row("unknown field", toSet({u"Shoes=44"_s}), unknown(u"field"_s, u"Shoes"_s));
        row("unknown number", toSet({u"custom:11=x"_s}), unknown(u"field"_s, u"custom:11"_s));
        row("no number", toSet({u"custom:Plan=x"_s}), unknown(u"field"_s, u"custom:Plan"_s));
        row("two of one title", toSet({u"TWICE=x"_s}),
            u"More than one field is called “TWICE”: name it as one of #9, #10."_s);
        row("what has an option of its own", toSet({u"opted_out=in"_s}),
            unknown(u"field"_s, u"opted_out"_s));
        row("what is no field of a contact", toSet({u"label=VIP"_s}),
            unknown(u"field"_s, u"label"_s));
        row("the same field twice", toSet({u"plan=a"_s, u"#7=b"_s}),
            u"“#7” is given more than once."_s);
        row("no number to call", toSet({u"phone=Ada"_s}), u"phone: “Ada” is no phone number."_s);
        row("too short", toSet({u"phone=+4412"_s}),
            u"phone: “+4412” has too few digits for a phone number."_s);
        row("too long", toSet({u"phone=+14155550100415555"_s}),
            u"phone: “+14155550100415555” has too many digits for a phone number."_s);
        row("a line of a channel", toSet({u"channel:phone=+14155550100\n12"_s}),
            u"channel:phone: “12” names no country; write it with + and the country's code, or give --default-country."_s);
        row("no address", toSet({u"email=ada@example"_s}),
            u"email: “ada@example” has not the form of an e-mail address."_s);
        row("no picture", toSet({u"avatar=http://example.com/a.png"_s}),
            u"avatar: “http://example.com/a.png” is no web address; one begins with https."_s);
        row("no phone any more", toSet({u"phone="_s}),
            u"The service takes no change of a contact without a phone number."_s);
        EditWishes wishes;
        wishes.addTags = {u"Paris"_s};
        row("unknown tag", wishes, unknown(u"tag"_s, u"Paris"_s));
        wishes.addTags = {u"VIP"_s};
        wishes.removeTags = {u"#55"_s};
        row("a tag on and off", wishes, u"“#55” is given more than once."_s);
        EditWishes owned;
        owned.owner = u"Bea"_s;
        row("unknown owner", owned, unknown(u"member of the team"_s, u"Bea"_s));
        owned.owner = u"sam"_s;
        row("two of one name", owned,
            u"More than one member of the team is called “sam”: name it as one of #43, #44."_s);
    }
    void refusesWithASentence()
    {
        QFETCH(EditWishes, wishes);
        QTEST(refusal(wishes), "sentence");
    }

    void takesFiveTagsAtMost()
    {
        EditState many = ada();
        for (const QString &id : {u"61"_s, u"62"_s, u"63"_s, u"64"_s})
            many.insert({Kind::Tag, id}, tagIsOn());
        EditWishes wishes;
        wishes.addTags = {u"Oslo"_s};
        QCOMPARE(refusal(wishes, many), u"A contact takes five tags at most."_s);
        wishes.removeTags = {u"VIP"_s};
        QCOMPARE(refusal(wishes, many), QString());
    }

    void aNewContactNeedsSomethingToReachItBy()
    {
        QCOMPARE(refusal(toSet({u"first=Mary"_s}), {}),
            u"A new contact needs a phone number, an e-mail address or another channel."_s);
        for (const QString &channel :
            {u"phone=+14155550100"_s, u"email=m@example.com"_s, u"channel:facebook=m"_s})
            QCOMPARE(refusal(toSet({u"first=Mary"_s, channel}), {}), QString());
    }

    /// A local copy that was never synced does not know which fields there are.
    void withoutADirectoryFieldsGoByNumber()
    {
        const auto changes = wished(ada(), toSet({u"custom:99=x"_s}), {}, {}, false);
        QVERIFY(changes);
        QCOMPARE(*changes, ContactChanges({change(Kind::Custom, {}, u"x"_s, u"99"_s)}));
        QVERIFY(!wished(ada(), toSet({u"custom:Plan=x"_s}), {}, {}, false));
    }
};

ROLODESK_TEST(CliEditWishesTest);
#include "tst_clieditwishes.moc"
