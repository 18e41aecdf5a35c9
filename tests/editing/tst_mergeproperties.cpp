#include "core/editing/threewaymerge.h"
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
constexpr int rounds = 1500;

/// Three states by chance, and what the reads of the first and of the last tell of them.
struct Case {
    EditState base;
    ContactChanges mine;
    EditState theirs;
    Contact baseContact;
    Contact theirContact;
};

/// What the fields of a kind are in `from` they are in `state`, too.
EditState withKindOf(EditState state, const EditState &from, Kind kind)
{
    state.removeIf([kind](auto entry) { return entry.key().kind == kind; });
    for (auto it = from.cbegin(); it != from.cend(); ++it) {
        if (it.key().kind == kind)
            state.insert(it.key(), it.value());
    }
    return state;
}

int timesIn(const Merge &merge, const EditField &field)
{
    int times = changeOf(merge.send, field) ? 1 : 0;
    times += static_cast<int>(merge.alreadySo.count(field));
    for (const FieldClash &clash : merge.clashes)
        times += clash.field == field ? 1 : 0;
    return times + (changeOf(merge.refused, field) ? 1 : 0);
}

bool isIn(const EditState &state)
{
    return state.value(optOut) == rolodesk::isIn();
}

} // namespace

/// What holds of every merge, tried on thousands that are made by chance.
class MergePropertiesTest final : public QObject {
    Q_OBJECT

private:
    RandomEdits m_edits{20261122};
    Channels m_before = Channels::Told;
    Channels m_now = Channels::Told;

    Case next()
    {
        Case made;
        made.base = m_edits.state();
        if (m_before == Channels::NotTold)
            made.base = withKindOf(made.base, {}, Kind::Channel);
        made.mine = changesBetween(made.base, m_edits.mutated(made.base));
        // Nobody changes what is not known.
        if (m_before == Channels::NotTold)
            made.mine.removeIf([](const FieldChange &c) { return c.field.kind == Kind::Channel; });
        made.theirs = m_edits.mutated(made.base);
        made.baseContact = contactOf(made.base, m_before, 3);
        EditState told = made.theirs;
        // Now and then a read tells nothing of the opt-out.
        if (m_edits.below(4) == 0)
            told.remove(optOut);
        made.theirContact = contactOf(told, m_now, 4);
        if (!told.contains(optOut))
            made.theirs = withKindOf(made.theirs, made.base, Kind::OptOut);
        if (m_now == Channels::NotTold)
            made.theirs = withKindOf(made.theirs, made.base, Kind::Channel);
        return made;
    }
    Contact theirsWith(const ContactChanges &changes, const Case &made) const
    {
        return contactOf(
            changed(made.theirs, changes), m_before == m_now ? m_now : Channels::Told, 5);
    }
    /// The display name of the three is that of the names: nobody set it.
    static bool followsInAll(const Case &made)
    {
        return RandomEdits::follows(made.base)
            && RandomEdits::follows(changed(made.base, made.mine))
            && RandomEdits::follows(made.theirs);
    }

    /// Mine only followed the names.
    static bool followsInMine(const Case &made)
    {
        return changeOf(made.mine, display) && RandomEdits::follows(made.base)
            && RandomEdits::follows(changed(made.base, made.mine));
    }
    /// Mine only followed the names, and somebody set one by hand: theirs stays.
    static bool isNamedByOthers(const Case &made)
    {
        return followsInMine(made) && !RandomEdits::follows(made.theirs)
            && made.theirs.value(display) != made.base.value(display);
    }

    static void columns()
    {
        QTest::addColumn<Channels>("before");
        QTest::addColumn<Channels>("now");
        QTest::newRow("channels told") << Channels::Told << Channels::Told;
        QTest::newRow("channels never told") << Channels::NotTold << Channels::NotTold;
        QTest::newRow("channels told before") << Channels::Told << Channels::NotTold;
        QTest::newRow("channels told now") << Channels::NotTold << Channels::Told;
    }
    void fetch()
    {
        QFETCH(Channels, before);
        QFETCH(Channels, now);
        m_before = before;
        m_now = now;
    }

private Q_SLOTS:
    void init() { m_edits = RandomEdits(20261122); }

    /// Every field of mine has one fate, and is sent only where nobody else touched it.
    void givesEachFieldOneFate_data() { columns(); }
    void givesEachFieldOneFate()
    {
        fetch();
        std::map<int, int> fates;
        for (int round = 0; round < rounds; ++round) {
            const Case made = next();
            const Merge merge = threeWayMerge(made.baseContact, made.mine, made.theirContact);
            for (const FieldChange &change : made.mine) {
                const QString there = made.theirs.value(change.field);
                if (change.field == display && followsInMine(made))
                    continue;
                const bool isHeld = change.field.kind == Kind::Tag && !merge.tooManyTags.isEmpty()
                    && there == change.before;
                QCOMPARE(timesIn(merge, change.field), isHeld ? 0 : 1);
                ++fates[isHeld ? 0 : there == change.after ? 1 : there == change.before ? 2 : 3];
            }
            for (const FieldChange &sent : merge.send) {
                const FieldChange *wanted = changeOf(made.mine, sent.field);
                QVERIFY(wanted);
                QCOMPARE(sent.before, made.theirs.value(sent.field));
                if (sent.field == display && followsInMine(made))
                    continue;
                QCOMPARE(sent.before, made.base.value(sent.field));
                QCOMPARE(sent.after, wanted->after);
            }
            for (const EditField &field : merge.alreadySo)
                QCOMPARE(made.theirs.value(field), changeOf(made.mine, field)->after);
            for (const FieldClash &clash : merge.clashes) {
                QCOMPARE(clash.original, made.base.value(clash.field));
                QCOMPARE(clash.mine, changeOf(made.mine, clash.field)->after);
                QCOMPARE(clash.theirs, made.theirs.value(clash.field));
                QVERIFY(clash.theirs != clash.original && clash.theirs != clash.mine);
            }
        }
        for (int fate = 0; fate < 4; ++fate)
            QVERIFY2(fates[fate] > 20, qPrintable(u"fate %1 hardly happens"_s.arg(fate)));
    }

    /// Others lose nothing, and are told of just what they did.
    void leavesToOthersWhatIDidNotTouch_data() { columns(); }
    void leavesToOthersWhatIDidNotTouch()
    {
        fetch();
        for (int round = 0; round < rounds; ++round) {
            const Case made = next();
            const Merge merge = threeWayMerge(made.baseContact, made.mine, made.theirContact);
            const EditState after = changed(made.theirs, merge.send);
            const ContactChanges written = changesBetween(made.theirs, after);
            for (const FieldChange &change : written)
                QVERIFY2(changeOf(made.mine, change.field), qPrintable(nameOf(change.field)));
            const bool tellsBoth = m_before == Channels::Told && m_now == Channels::Told;
            ContactChanges expected;
            for (const FieldChange &change : changesBetween(made.base, made.theirs)) {
                const bool isTold = change.field.kind == Kind::Channel ? tellsBoth
                    : change.field == optOut ? made.baseContact.optedOut.has_value()
                                             : true;
                const bool isTheirs = !changeOf(made.mine, change.field)
                    || (change.field == display && isNamedByOthers(made));
                if (isTold && isTheirs)
                    expected.append(change);
            }
            QCOMPARE(changesToJson(merge.others), changesToJson(expected));
        }
    }

    void findsNoClashWhereOneSideDidNothingOrBothTheSame_data() { columns(); }
    void findsNoClashWhereOneSideDidNothingOrBothTheSame()
    {
        fetch();
        for (int round = 0; round < rounds; ++round) {
            const Case made = next();
            const Merge alone = threeWayMerge(made.baseContact, made.mine, made.baseContact);
            QVERIFY(alone.clashes.isEmpty() && alone.alreadySo.isEmpty());
            QVERIFY(alone.others.isEmpty() && alone.tooManyTags.isEmpty());
            QCOMPARE(alone.send.size() + alone.refused.size(), made.mine.size());

            const Contact same = contactOf(
                changed(made.base, made.mine), m_before == m_now ? m_now : Channels::Told, 4);
            const Merge both = threeWayMerge(made.baseContact, made.mine, same);
            QVERIFY(both.clashes.isEmpty() && both.send.isEmpty() && both.refused.isEmpty());
            QVERIFY(both.tooManyTags.isEmpty());

            const Merge idle = threeWayMerge(made.baseContact, {}, made.theirContact);
            QVERIFY(idle.isDecided() && idle.send.isEmpty() && idle.refused.isEmpty());
        }
    }

    /// Once written, there is nothing more to write, and what was open is still open.
    void isDoneAfterOnce_data() { columns(); }
    void isDoneAfterOnce()
    {
        fetch();
        for (int round = 0; round < rounds; ++round) {
            const Case made = next();
            const Merge once = threeWayMerge(made.baseContact, made.mine, made.theirContact);
            // By chance the names of the merge may make a display name one that follows them.
            if (timesIn(once, display) > 0 && RandomEdits::follows(changed(made.theirs, once.send)))
                continue;
            const Merge twice =
                threeWayMerge(made.baseContact, made.mine, theirsWith(once.send, made));
            QCOMPARE(changesToJson(twice.send), QJsonArray());
            QCOMPARE(twice.clashes, once.clashes);
            QCOMPARE(twice.refused, once.refused);
            QCOMPARE(twice.tooManyTags, once.tooManyTags);
            for (const FieldChange &sent : once.send) {
                // One that only followed is told by the names.
                const bool isFollowing = sent.field == display && RandomEdits::follows(made.base)
                    && RandomEdits::follows(changed(made.base, made.mine));
                if (!isFollowing)
                    QVERIFY(twice.alreadySo.contains(sent.field));
            }
        }
    }

    void optsNobodyInWithoutAReason_data() { columns(); }
    void optsNobodyInWithoutAReason()
    {
        fetch();
        int refused = 0;
        for (int round = 0; round < rounds; ++round) {
            const Case made = next();
            const Merge merge = threeWayMerge(made.baseContact, made.mine, made.theirContact);
            QVERIFY(!isIn(changed(made.theirs, merge.send)) || isIn(made.theirs));
            for (const FieldChange &change : merge.refused) {
                QCOMPARE(change.field, optOut);
                QCOMPARE(change.after, rolodesk::isIn());
                ++refused;
            }
            const Merge act = threeWayMerge(
                made.baseContact, made.mine, made.theirContact, u"asked on the phone"_s);
            QVERIFY(act.refused.isEmpty());
        }
        QVERIFY(refused > 20);
    }

    void putsNoSixthTagOn_data() { columns(); }
    void putsNoSixthTagOn()
    {
        fetch();
        int held = 0;
        for (int round = 0; round < rounds; ++round) {
            const Case made = next();
            const Merge merge = threeWayMerge(made.baseContact, made.mine, made.theirContact);
            const EditState after = changed(made.theirs, merge.send);
            QVERIFY(RandomEdits::tagsIn(after) <= mostTags
                || RandomEdits::tagsIn(after) <= RandomEdits::tagsIn(made.theirs));
            if (merge.tooManyTags.isEmpty())
                continue;
            ++held;
            EditState all = made.theirs;
            for (const FieldChange &change : made.mine) {
                if (change.field.kind == Kind::Tag)
                    all = changed(all, {change});
            }
            QStringList tags;
            for (auto it = all.cbegin(); it != all.cend(); ++it) {
                if (it.key().kind == Kind::Tag)
                    tags.append(it.key().key);
            }
            QCOMPARE(merge.tooManyTags, tags);
            QVERIFY(tags.size() > mostTags);
        }
        QVERIFY(held > 20);
    }

    /// Where nobody set it, the display name is that of the names the merge leads to.
    void letsTheDisplayNameFollow_data() { columns(); }
    void letsTheDisplayNameFollow()
    {
        fetch();
        int followed = 0;
        for (int round = 0; round < rounds; ++round) {
            const Case made = next();
            if (!followsInAll(made))
                continue;
            const Merge merge = threeWayMerge(made.baseContact, made.mine, made.theirContact);
            QVERIFY(RandomEdits::follows(changed(made.theirs, merge.send)));
            followed += changeOf(merge.send, display) ? 1 : 0;
        }
        QVERIFY(followed > 20);
    }

    /// Others changed a name and not the display name: that follows where a name of mine comes in,
    /// and stays as they left it otherwise.
    void buildsADisplayNameOfTheMergeAlone_data() { columns(); }
    void buildsADisplayNameOfTheMergeAlone()
    {
        fetch();
        int built = 0;
        int left = 0;
        for (int round = 0; round < 10 * rounds; ++round) {
            const Case made = next();
            const bool isMeant = followsInMine(made) && !RandomEdits::follows(made.theirs)
                && made.theirs.value(display) == made.base.value(display);
            if (!isMeant)
                continue;
            const Merge merge = threeWayMerge(made.baseContact, made.mine, made.theirContact);
            const EditState after = changed(made.theirs, merge.send);
            bool isNameIn = false;
            for (const Kind kind : {Kind::First, Kind::Last}) {
                const EditField name = fieldOf(kind);
                isNameIn |= changeOf(merge.send, name) || merge.alreadySo.contains(name);
            }
            if (isNameIn)
                QVERIFY(RandomEdits::follows(after));
            else
                QCOMPARE(after.value(display), made.theirs.value(display));
            ++(isNameIn ? built : left);
        }
        QVERIFY(built > 20);
        QVERIFY(left > 20);
    }

    /// Apply, let others change what they like, undo: only what nobody touched returns.
    void undoesOnlyWhatNobodyTouchedSince()
    {
        m_before = m_now = Channels::Told;
        int back = 0;
        int left = 0;
        for (int round = 0; round < rounds; ++round) {
            Case made = next();
            const Merge done = threeWayMerge(made.baseContact, made.mine, made.baseContact);
            const EditState mine = changed(made.base, done.send);
            const EditState since = m_edits.mutated(mine);
            const Merge undo = threeWayMerge(contactOf(mine, Channels::Told, 4),
                reversed(done.send), contactOf(since, Channels::Told, 5));
            const EditState after = changed(since, undo.send);
            const bool followed = RandomEdits::follows(made.base) && RandomEdits::follows(mine);
            const bool follows = followed && RandomEdits::follows(since);
            // It follows the names that come back, or stays; see above.
            const bool isBuilt =
                followed && !follows && since.value(display) == mine.value(display);
            for (auto it = since.cbegin(); it != since.cend(); ++it) {
                if (!changeOf(done.send, it.key()))
                    QCOMPARE(after.value(it.key()), it.value());
            }
            for (const FieldChange &sent : std::as_const(done.send)) {
                const QString now = since.value(sent.field);
                const QString then = after.value(sent.field);
                const bool isHeld = sent.field.kind == Kind::Tag && !undo.tooManyTags.isEmpty();
                if (sent.field == display && follows) {
                    QVERIFY(RandomEdits::follows(after));
                } else if (sent.field == display && isBuilt) {
                    QVERIFY(then == now || RandomEdits::follows(after));
                } else if (now == sent.after && sent.field == optOut) {
                    // It was not opted in before, and an undo is no reason.
                    QCOMPARE(then, sent.after);
                    QVERIFY(changeOf(undo.refused, optOut));
                } else if (now == sent.after && !isHeld) {
                    QCOMPARE(then, sent.before);
                    ++back;
                } else {
                    QCOMPARE(then, now);
                    const bool isClash = now != sent.after && now != sent.before;
                    const bool isNamed = std::any_of(undo.clashes.cbegin(), undo.clashes.cend(),
                        [&sent](const FieldClash &clash) { return clash.field == sent.field; });
                    const bool isTold = sent.field == display && changeOf(undo.others, display);
                    QCOMPARE(isNamed || isTold, isClash);
                    left += isClash ? 1 : 0;
                }
            }
        }
        QVERIFY(back > 500);
        QVERIFY(left > 100);
    }
};

ROLODESK_TEST(MergePropertiesTest);
#include "tst_mergeproperties.moc"
