#include "core/editing/threewaymerge.h"
#include "core/editing/updaterun.h"
#include "tests/editing/randomedits.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = EditField::Kind;

const EditField display = fieldOf(Kind::DisplayName);
const EditField optOut = fieldOf(Kind::OptOut);

QString described(const ContactChanges &changes)
{
    QStringList texts;
    for (const FieldChange &change : changes)
        texts.append(u"%1 %2>%3"_s.arg(nameOf(change.field), change.before, change.after));
    return texts.join(u", "_s);
}

/// Everything a merge says, one line for each part that says anything.
QString described(const Merge &merge)
{
    QStringList lines;
    const auto put = [&lines](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines.append(name + u": "_s + text);
    };
    put(u"send"_s, described(merge.send));
    QStringList same;
    for (const EditField &field : merge.alreadySo)
        same.append(nameOf(field));
    put(u"already so"_s, same.join(u", "_s));
    QStringList clashes;
    for (const FieldClash &clash : merge.clashes) {
        clashes.append(
            u"%1 %2>%3|%4"_s.arg(nameOf(clash.field), clash.original, clash.mine, clash.theirs));
    }
    put(u"clash"_s, clashes.join(u", "_s));
    put(u"refused"_s, described(merge.refused));
    put(u"too many tags"_s, merge.tooManyTags.join(u' '));
    put(u"others"_s, described(merge.others));
    return lines.join(u"\n"_s);
}

/// A contact without tags and custom values that opted in.
const EditState ada = stateOf({{"first", "Ada"}, {"last", "Lund"}, {"display_name", "Ada Lund"},
    {"phone", "14155550100"}, {"opted_out", "in"}});

EditState with(EditState state, std::initializer_list<std::pair<const char *, const char *>> values)
{
    for (const auto &[name, value] : values) {
        const EditField changed = field(QString::fromLatin1(name));
        if (QByteArray(value).isEmpty())
            state.remove(changed);
        else
            state.insert(changed, QString::fromUtf8(value));
    }
    return state;
}

EditState withTags(EditState state, std::initializer_list<int> tags)
{
    for (const int tag : tags)
        state.insert(fieldOf(Kind::Tag, QString::number(tag)), tagIsOn());
    return state;
}

} // namespace

class ThreeWayMergeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesFieldByField_data()
    {
        QTest::addColumn<EditState>("base");
        QTest::addColumn<EditState>("mine"); ///< What the person made of it.
        QTest::addColumn<EditState>("theirs");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const EditState &base, const EditState &mine,
                             const EditState &theirs, const char *expected,
                             const QString &reason = {}) {
            QTest::newRow(name) << base << mine << theirs << reason
                                << QString::fromLatin1(expected);
        };
        const EditState bo = with(ada, {{"first", "Bo"}, {"display_name", "Bo Lund"}});
        const EditState mail = with(ada, {{"email", "a@x"}});
        row("nobody did anything", ada, ada, ada, "");
        row("I alone", ada, mail, ada, "send: email >a@x");
        row("they alone", ada, ada, mail, "others: email >a@x");
        row("each another field", ada, mail, with(ada, {{"avatar", "p"}}),
            "send: email >a@x\nothers: avatar >p");
        row("both the same", ada, mail, mail, "already so: email");
        row("both cleared it", mail, ada, ada, "already so: email");
        row("each something else", mail, with(ada, {{"email", "m@x"}}),
            with(ada, {{"email", "t@x"}}), "clash: email a@x>m@x|t@x");
        row("I changed it, they cleared it", mail, with(ada, {{"email", "m@x"}}), ada,
            "clash: email a@x>m@x|");
        row("I cleared it, they changed it", mail, ada, with(ada, {{"email", "t@x"}}),
            "clash: email a@x>|t@x");
        row("both filled it", ada, with(ada, {{"email", "m@x"}}), with(ada, {{"email", "t@x"}}),
            "clash: email >m@x|t@x");
        row("custom values one by one", with(ada, {{"custom:9", "a"}, {"custom:10", "b"}}),
            with(ada, {{"custom:9", "A"}, {"custom:10", "b"}, {"custom:11", "c"}}),
            with(ada, {{"custom:9", "a"}, {"custom:12", "d"}}),
            "send: custom:9 a>A, custom:11 >c\nothers: custom:10 b>, custom:12 >d");
        row("tags one by one", withTags(ada, {1, 2}), withTags(ada, {2, 3}), withTags(ada, {1, 4}),
            "send: tag:1 on>, tag:3 >on\nothers: tag:2 on>, tag:4 >on");
        row("both the same tag", ada, withTags(ada, {3}), withTags(ada, {3}), "already so: tag:3");
        row("owners", with(ada, {{"owner", "1"}}), with(ada, {{"owner", "2"}}), ada,
            "clash: owner 1>2|");
        row("channels of one type", with(ada, {{"channel:line", "a"}}),
            with(ada, {{"channel:line", "b"}, {"channel:fax", "f"}}),
            with(ada, {{"channel:line", "c"}}), "send: channel:fax >f\nclash: channel:line a>b|c");
        // Five tags at most
        const EditState three = withTags(ada, {1, 2, 3});
        row("a fifth tag", three, withTags(three, {4}), withTags(three, {5}),
            "send: tag:4 >on\nothers: tag:5 >on");
        row("a sixth tag", three, withTags(with(three, {{"email", "a@x"}}), {4, 10}),
            withTags(three, {9}),
            "send: email >a@x\ntoo many tags: 1 2 3 4 9 10\nothers: tag:9 >on");
        row("a sixth tag for one that goes", three, withTags(ada, {1, 2, 4}),
            withTags(three, {8, 9}), "send: tag:3 on>, tag:4 >on\nothers: tag:8 >on, tag:9 >on");
        row("a tag too many goes all the same", withTags(three, {4, 5, 6}), withTags(three, {4, 5}),
            withTags(three, {4, 5, 6, 7}), "send: tag:6 on>\nothers: tag:7 >on");
        // Opt-out
        const EditState out = with(ada, {{"opted_out", "out"}});
        const EditState unknown = with(ada, {{"opted_out", ""}});
        row("opting out", ada, out, ada, "send: opted_out in>out");
        row("opting out one who is not known", unknown, out, unknown, "send: opted_out >out");
        row("opting in", out, ada, out, "refused: opted_out out>in");
        row("opting in one who is not known", unknown, ada, unknown, "refused: opted_out >in");
        row("opting in with a reason", out, ada, out, "send: opted_out out>in", u"asked"_s);
        row("opting in with spaces for a reason", out, ada, out, "refused: opted_out out>in",
            u"  "_s);
        row("opting in, and nobody tells any more", out, ada, unknown, "refused: opted_out out>in");
        row("they opted out, I did something else", ada, mail, out,
            "send: email >a@x\nothers: opted_out in>out");
        row("both opted out", ada, out, out, "already so: opted_out");
        row("not known for me, and they opted out", unknown, ada, out, "clash: opted_out >in|out",
            u"asked"_s);
        // The display name
        row("it follows my first and their last name", ada, bo,
            with(ada, {{"last", "Moe"}, {"display_name", "Ada Moe"}}),
            "send: first Ada>Bo, display_name Ada Moe>Bo Moe\nothers: last Lund>Moe");
        row("it follows mine alone", ada, bo, ada,
            "send: first Ada>Bo, display_name Ada Lund>Bo Lund");
        row("it follows nobody where both changed the name", ada, bo,
            with(ada, {{"first", "Cy"}, {"display_name", "Cy Lund"}}), "clash: first Ada>Bo|Cy");
        row("both the same name", ada, bo, bo, "already so: first");
        row("I set it by hand", ada, with(ada, {{"display_name", "Boss"}}),
            with(ada, {{"email", "a@x"}}), "send: display_name Ada Lund>Boss\nothers: email >a@x");
        row("both set it by hand", ada, with(ada, {{"display_name", "Boss"}}),
            with(ada, {{"display_name", "Chief"}}), "clash: display_name Ada Lund>Boss|Chief");
        row("I set it by hand, they the name", ada, with(ada, {{"display_name", "Boss"}}),
            with(ada, {{"first", "Cy"}, {"display_name", "Cy Lund"}}),
            "clash: display_name Ada Lund>Boss|Cy Lund\nothers: first Ada>Cy");
        row("one set by hand before stays", with(ada, {{"display_name", "Boss"}}),
            with(bo, {{"display_name", "Boss"}}), with(ada, {{"display_name", "Boss"}}),
            "send: first Ada>Bo");
    }
    void decidesFieldByField()
    {
        QFETCH(EditState, base);
        QFETCH(EditState, mine);
        QFETCH(EditState, theirs);
        QFETCH(QString, reason);
        QFETCH(QString, expected);
        for (const Channels channels : {Channels::Told, Channels::NotTold}) {
            // Nobody can change what is not told.
            const auto isChannel = [](auto entry) { return entry.key().kind == Kind::Channel; };
            if (channels == Channels::NotTold && EditState(base).removeIf(isChannel) > 0)
                continue;
            const Merge merge = threeWayMerge(contactOf(base, channels), changesBetween(base, mine),
                contactOf(theirs, channels, 2), reason);
            QCOMPARE(described(merge), expected);
            QCOMPARE(merge.isDecided(), merge.clashes.isEmpty() && merge.tooManyTags.isEmpty());
        }
    }

    /// A channel list or an opt-out that a read leaves out is what it was.
    void takesWhatIsNotToldForUnchanged()
    {
        const EditState base = with(ada, {{"channel:line", "a"}, {"opted_out", "out"}});
        const EditState theirs = with(ada, {{"email", "t@x"}, {"opted_out", ""}});
        const Merge merge = threeWayMerge(contactOf(base, Channels::Told),
            {{field(u"channel:line"_s), u"a"_s, u"b"_s}}, contactOf(theirs, Channels::NotTold));
        QCOMPARE(described(merge), u"send: channel:line a>b\nothers: email >t@x"_s);
    }

    /// What is told now and was not before is nobody's change.
    void takesNothingThatWasOnlyToldForAChange()
    {
        const Contact base = contactOf(with(ada, {{"opted_out", ""}}), Channels::NotTold);
        const Contact theirs =
            contactOf(with(ada, {{"channel:line", "a"}, {"opted_out", "out"}}), Channels::Told);
        QCOMPARE(described(changesByOthers(base, theirs)), QString());
        QCOMPARE(described(changesByOthers(theirs, base)), QString());
        const Merge merge = threeWayMerge(base, {{field(u"channel:line"_s), {}, u"b"_s}}, theirs);
        QCOMPARE(described(merge), u"clash: channel:line >b|a"_s);
    }

    /// Somebody changed the number, and only one of the two reads tells the channels: the other
    /// number is not one the contact has besides.
    void takesNoFormerNumberForAFurtherChannel_data()
    {
        QTest::addColumn<Channels>("before");
        QTest::addColumn<Channels>("now");
        QTest::newRow("told before") << Channels::Told << Channels::NotTold;
        QTest::newRow("told now") << Channels::NotTold << Channels::Told;
    }
    void takesNoFormerNumberForAFurtherChannel()
    {
        QFETCH(Channels, before);
        QFETCH(Channels, now);
        const Contact base = contactOf(with(ada, {{"email", "a@x"}}), before);
        const Contact theirs =
            contactOf(with(ada, {{"phone", "14155550199"}, {"email", "t@x"}}), now);
        QCOMPARE(described(changesByOthers(base, theirs)),
            u"phone 14155550100>14155550199, email a@x>t@x"_s);
    }

    /// Both changed the first name, nobody the display name, and mine is taken.
    void letsTheDisplayNameFollowANameThatIsDecidedForMine()
    {
        const EditState bo = with(ada, {{"first", "Bo"}, {"display_name", "Bo Lund"}});
        const EditState cy = with(ada, {{"first", "Cy"}, {"display_name", "Cy Lund"}});
        JournalWrite write;
        write.wanted = changesBetween(ada, bo);
        write.onClash = JournalWrite::OnClash::Mine;
        Merge merge = threeWayMerge(contactOf(ada), write.wanted, contactOf(cy));
        decideClashes(merge, write);
        QCOMPARE(described(merge), u"send: first Cy>Bo, display_name Cy Lund>Bo Lund"_s);
        QVERIFY(write.left.isEmpty());
    }
};

ROLODESK_TEST(ThreeWayMergeTest);
#include "tst_threewaymerge.moc"
