#include "core/editing/undowrites.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};
const EditField last{Kind::Last, {}};
const EditField email{Kind::Email, {}};
const EditField optOut{Kind::OptOut, {}};

FieldChange change(const EditField &field, const QString &before, const QString &after)
{
    return {field, before, after};
}

/// What somebody may make of some fields, each with a chance of one in three. None of them follow
/// each other.
EditState mutated(EditState state, QRandomGenerator &random)
{
    const QList<QPair<EditField, QStringList>> pools{
        {first, {u"Ada"_s, u"Augusta"_s, u"Countess"_s, QString()}},
        {last, {u"Lovelace"_s, u"King"_s, u"Byron"_s}},
        {{Kind::DisplayName, {}}, {u"The Countess"_s, u"AAL"_s}},
        {email, {u"ada@example.com"_s, u"aal@example.org"_s, QString()}},
        {{Kind::Avatar, {}}, {u"https://example.com/a.png"_s, u"https://example.com/b.png"_s}},
        {{Kind::Owner, {}}, {u"42"_s, u"43"_s, QString()}},
        {{Kind::Custom, u"7"_s}, {u"gold"_s, u"silver"_s, QString()}},
        {{Kind::Custom, u"8"_s}, {u"Oslo"_s, u"Bergen"_s, QString()}},
        {{Kind::Tag, u"55"_s}, {tagIsOn(), QString()}},
        {{Kind::Tag, u"56"_s}, {tagIsOn(), QString()}},
        {{Kind::Tag, u"57"_s}, {tagIsOn(), QString()}},
    };
    for (const auto &[field, values] : pools) {
        if (random.bounded(3) != 0)
            continue;
        const QString value = values.at(random.bounded(int(values.size())));
        if (value.isEmpty())
            state.remove(field);
        else
            state.insert(field, value);
    }
    return state;
}

/// As a write of somebody else.
ContactWrite patchOf(const EditState &before, const EditState &after)
{
    ContactWrite patch;
    for (const FieldChange &each : changesBetween(before, after)) {
        switch (each.field.kind) {
        case Kind::First:
            patch.first = each.after;
            break;
        case Kind::Last:
            patch.last = each.after;
            break;
        case Kind::DisplayName:
            patch.displayName = each.after;
            break;
        case Kind::Email:
            patch.email = each.after;
            break;
        case Kind::Avatar:
            patch.avatar = each.after;
            break;
        case Kind::Owner:
            patch.assignee = each.after.isEmpty() ? noOwner : MemberId(each.after.toLongLong());
            break;
        case Kind::Custom:
            if (!patch.custom)
                patch.custom.emplace();
            patch.custom->insert(each.field.key, each.after);
            break;
        default:
            break;
        }
    }
    patch.tags.emplace();
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (it.key().kind == Kind::Tag)
            patch.tags->append(TagId(it.key().key.toLongLong()));
    }
    return patch;
}

} // namespace

class WriteUndoTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Save, let others work, undo: the fields nobody touched since are as before, all others are as
    /// the others left them, and those of mine that were left are named.
    void bringsBackOnlyWhatNobodyTouchedSince()
    {
        int returned = 0;
        qsizetype stayed = 0;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            QRandomGenerator random(seed);
            WriterBench bench;
            bench.writer->start();
            const EditState before = bench.there(1);
            const ContactChanges mine = changesBetween(before, mutated(before, random));
            if (mine.isEmpty())
                continue;
            const JournalWrite saved = bench.done(bench.update(1, mine));
            QCOMPARE(saved.state, State::Confirmed);
            const EditState after = bench.there(1);
            const EditState theirs = mutated(after, random);
            if (random.bounded(4) != 0)
                bench.api.changeByOthers(ContactId(1), patchOf(after, theirs));
            const EditState now = bench.there(1);
            const JournalWrite undo = bench.undone(saved.group);
            const EditState end = bench.there(1);
            EditState expected = now;
            QStringList left;
            for (const FieldChange &each : saved.sent) {
                if (now.value(each.field) == each.after) {
                    ++returned;
                    if (each.before.isEmpty())
                        expected.remove(each.field);
                    else
                        expected.insert(each.field, each.before);
                } else if (now.value(each.field) != each.before) {
                    left.append(nameOf(each.field));
                }
            }
            const QByteArray where = "seed " + QByteArray::number(seed);
            const char *at = where.constData();
            QVERIFY2(end == expected, at);
            QStringList named;
            for (const FieldChange &each : undo.left)
                named.append(nameOf(each.field));
            left.sort();
            named.sort();
            QVERIFY2(named == left, at);
            stayed += left.size();
        }
        // Neither hardly happens.
        QVERIFY2(returned > 100 && stayed > 15,
            qPrintable(u"%1 returned, %2 stayed"_s.arg(returned).arg(stayed)));
    }

    void undoesAndRedoesAcrossRestarts()
    {
        WriterBench bench(true);
        bench.writer->start();
        const JournalWrite saved =
            bench.done(bench.update(1, {change(first, u"Ada"_s, u"Augusta"_s)}));
        const auto again = [&bench] {
            bench.close();
            bench.open();
            bench.writer->start();
        };
        again();
        const auto toUndo = valueOf(bench.journal->undoable());
        QVERIFY(toUndo);
        QCOMPARE(toUndo->id, saved.group);
        QCOMPARE(bench.undone(toUndo->id).state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Ada"_s);
        again();
        QVERIFY(!valueOf(bench.journal->undoable()));
        const auto toRedo = valueOf(bench.journal->redoable());
        QVERIFY(toRedo);
        const JournalWrite redone = bench.undone(toRedo->id);
        QCOMPARE(redone.state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
        QCOMPARE(bench.entry(redone.id).group.kind, WriteGroup::Kind::Redo);
        QVERIFY(!valueOf(bench.journal->redoable()));
    }

    void undoesAnActAsAWhole()
    {
        WriterBench bench;
        bench.writer->start();
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        const auto planned = valueOf(bench.writer->submit(group,
            {bench.update(1, {change({Kind::Tag, u"56"_s}, {}, tagIsOn())}),
                bench.update(2, {change({Kind::Tag, u"56"_s}, {}, tagIsOn())})}));
        QVERIFY(bench.rest());
        QVERIFY(bench.there(1).contains({Kind::Tag, u"56"_s}));
        QVERIFY(bench.there(2).contains({Kind::Tag, u"56"_s}));
        ContactWrite others;
        others.tags = QList<TagId>{TagId(55)};
        bench.api.changeByOthers(ContactId(2), others);
        const auto undo = valueOf(bench.writer->undo(planned.first().group));
        QCOMPARE(undo.size(), 1);
        QVERIFY(bench.rest());
        QVERIFY(!bench.there(1).contains({Kind::Tag, u"56"_s}));
        QVERIFY(!bench.there(2).contains({Kind::Tag, u"56"_s}));
        const auto act = valueOf(bench.journal->group(undo.first().group));
        QVERIFY(act);
        QCOMPARE(act->kind, WriteGroup::Kind::Undo);
        QVERIFY(act->isOfMany);
        const auto counts = valueOf(bench.journal->counts(act->id));
        QCOMPARE(counts.of(State::Confirmed), 2);
        QCOMPARE(counts.alreadySo, 1);
    }

    void optsNobodyInAgain()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite saved = bench.done(bench.update(
            1, {change(optOut, isIn(), isOut()), change(first, u"Ada"_s, u"Augusta"_s)}));
        const JournalWrite undo = bench.undone(saved.group);
        QCOMPARE(undo.state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Ada"_s);
        QCOMPARE(bench.there(1).value(optOut), isOut());
        QVERIFY(changeOf(undo.left, optOut));
    }

    void deletesWhatItCreatedUnlessSomebodyTouchedIt_data()
    {
        QTest::addColumn<bool>("isTouched");
        QTest::newRow("untouched") << false;
        QTest::newRow("touched") << true;
    }
    void deletesWhatItCreatedUnlessSomebodyTouchedIt()
    {
        QFETCH(bool, isTouched);
        WriterBench bench;
        bench.writer->start();
        const JournalWrite made =
            bench.done(bench.creation({change(first, {}, u"Mary"_s),
                           change({Kind::Phone, {}}, {}, u"14155550100"_s)}),
                WriteGroup::Kind::Create);
        if (isTouched) {
            ContactWrite others;
            others.last = u"Shelley"_s;
            bench.api.changeByOthers(made.contact, others);
        }
        const JournalWrite undo = bench.undone(made.group);
        QCOMPARE(bool(bench.api.contact(made.contact)), isTouched);
        QCOMPARE(undo.state, isTouched ? State::Failed : State::Confirmed);
        QCOMPARE(undo.outcome, isTouched ? Outcome::ChangedSince : Outcome::None);
    }

    /// A copy of a deleted contact is as opted out as the contact was; where nobody knew, it is.
    void recreatesWhatItDeleted_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::newRow("subscribed") << isIn() << isIn();
        QTest::newRow("opted out") << isOut() << isOut();
    }
    void recreatesWhatItDeleted()
    {
        QFETCH(QString, was);
        QFETCH(QString, is);
        WriterBench bench;
        if (was == isOut()) {
            ContactWrite out;
            out.optedOut = true;
            bench.api.changeByOthers(ContactId(1), out);
            bench.know();
        }
        bench.writer->start();
        const EditState before = bench.there(1);
        const JournalWrite removed = bench.done(bench.removal(1), WriteGroup::Kind::Delete);
        const JournalWrite undo = bench.undone(removed.group);
        QCOMPARE(undo.state, State::Confirmed);
        QVERIFY(undo.contact != ContactId(1));
        EditState expected = before;
        expected.insert(optOut, is);
        QCOMPARE(bench.there(undo.contact.value), expected);
    }

    void leavesUnknownCopiesOptedOut()
    {
        JournalEntry entry;
        entry.write.action = Action::Delete;
        entry.write.state = State::Confirmed;
        entry.write.sentAt = QDateTime::currentDateTimeUtc();
        Contact contact = WriterBench::person(1, u"Ada"_s, u"Lovelace"_s);
        QJsonObject json = contact.json.object();
        json.remove("is_opted_out"_L1);
        contact = *contactFromJson(json);
        entry.write.read = contactToText(contact);
        const auto writes = undoWrites({entry});
        QCOMPARE(writes.size(), 1);
        QCOMPARE(changeOf(writes.first().wanted, optOut)->after, isOut());
    }

    /// Somebody else was a moment quicker: it is theirs to take back.
    void bringsNobodyBackWhomOthersDeleted()
    {
        WriterBench bench;
        bench.writer->start();
        bench.api.meanwhile = [&bench](int, const QString &operation) {
            if (operation == "deleteContactV1"_L1)
                bench.api.removeByOthers(ContactId(1));
        };
        const JournalWrite removed = bench.done(bench.removal(1), WriteGroup::Kind::Delete);
        QCOMPARE(removed.state, State::Confirmed);
        QCOMPARE(removed.outcome, Outcome::AlreadySo);
        QCOMPARE(valueOf(bench.writer->undo(removed.group)).size(), 0);
    }

    void takesNothingBackThatWasNotSaved()
    {
        WriterBench bench;
        bench.writer->start();
        ContactWrite others;
        others.first = u"Augusta"_s;
        bench.api.changeByOthers(ContactId(1), others);
        const JournalWrite same =
            bench.done(bench.update(1, {change(first, u"Ada"_s, u"Augusta"_s)}));
        QCOMPARE(same.outcome, Outcome::AlreadySo);
        QCOMPARE(valueOf(bench.writer->undo(same.group)).size(), 0);
        QVERIFY(!valueOf(bench.journal->undoable()));
    }
};

ROLODESK_TEST(WriteUndoTest);
#include "tst_writeundo.moc"
