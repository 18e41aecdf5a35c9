#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using OnClash = JournalWrite::OnClash;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};
const EditField last{Kind::Last, {}};
const EditField email{Kind::Email, {}};

} // namespace

/// Deletions, creations, tags and fields, channels: from the wish to its end.
class WriteKindsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deletesAfterAGraceTime()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite removal = bench.removal(1, 10s);
        const qint64 id = bench.submit(removal, WriteGroup::Kind::Delete).id;
        QTRY_COMPARE(bench.clock.pending(), 1);
        bench.clock.advance(std::chrono::milliseconds(9999));
        QCoreApplication::processEvents();
        QCOMPARE(bench.api.requests.size(), std::size_t(0));
        bench.clock.advance(std::chrono::milliseconds(1));
        const JournalWrite write = bench.end(id);
        QCOMPARE(write.state, State::Confirmed);
        QVERIFY(!bench.api.contact(ContactId(1)));
        QVERIFY(!stored(*bench.store, ContactId(1)));
        QVERIFY(!write.read.isEmpty());
    }

    void givesADeletionAFreshGraceTimeAfterARestart()
    {
        WriterBench bench(true);
        bench.writer->start();
        const JournalWrite removal = bench.removal(1, 10s);
        const qint64 id = bench.submit(removal).id;
        bench.close();
        bench.clock.setNow(bench.clock.nowUtc().addSecs(3600));
        const QDateTime started = bench.clock.nowUtc();
        bench.open();
        bench.writer->start();
        bench.drain();
        QCOMPARE(bench.journal->open().value(id).notBefore, started.addSecs(10));
        QCOMPARE(bench.entry(id).write.notBefore, started.addSecs(10));
        bench.clock.advance(9s);
        bench.drain();
        QCOMPARE(bench.api.requests.size(), size_t(0));
        bench.clock.advance(1s);
        QCOMPARE(bench.end(id).state, State::Confirmed);
        QVERIFY(!bench.api.contact(ContactId(1)));
    }

    void takesBackADeletionThatARestartLeft()
    {
        WriterBench bench(true);
        bench.writer->start();
        const JournalWrite removal = bench.removal(1, 10s);
        const qint64 id = bench.submit(removal).id;
        bench.close();
        bench.clock.setNow(bench.clock.nowUtc().addSecs(3600));
        bench.open();
        // Whoever is quicker than the start of the writer is not overruled by it.
        bench.writer->start();
        QTRY_VERIFY(bench.journal->open().contains(id));
        bench.writer->withdraw({id});
        QTRY_VERIFY(bench.journal->open().isEmpty());
        bench.drain();
        QCOMPARE(bench.entry(id).write.state, State::Withdrawn);
        bench.clock.advance(60s);
        bench.drain();
        QCOMPARE(bench.api.requests.size(), size_t(0));
    }

    void leavesDeletionsOfOthersAloneInACommand()
    {
        WriterBench bench(true);
        bench.writer->start();
        const JournalWrite removal = bench.removal(1, 10s);
        const qint64 id = bench.submit(removal).id;
        bench.close();
        bench.clock.setNow(bench.clock.nowUtc().addSecs(3600));
        bench.open();
        bench.writer->start(ContactWriter::Scope::OwnActs);
        bench.drain();
        QCOMPARE(bench.entry(id).write.notBefore, removal.notBefore);
        QCOMPARE(bench.api.requests.size(), size_t(0));
    }

    void takesADeletionBackWithoutARequest()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite removal = bench.removal(1, 10s);
        const qint64 id = bench.submit(removal, WriteGroup::Kind::Delete).id;
        bench.writer->withdraw({id});
        QCOMPARE(bench.end(id).state, State::Withdrawn);
        bench.clock.advance(std::chrono::seconds(60));
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.requests.size(), std::size_t(0));
    }

    void asksBeforeDeletingWhatOthersChanged()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite removal = bench.removal(1);
        bench.renameByOthers(1, u"Countess"_s);
        const JournalWrite clash = bench.done(removal, WriteGroup::Kind::Delete);
        QCOMPARE(clash.state, State::Clash);
        QCOMPARE(clash.outcome, Outcome::ChangedSince);
        QVERIFY(bench.api.contact(ContactId(1)));
        bench.writer->decide(clash.id, {}, {});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        QCOMPARE(bench.end(clash.id).state, State::Confirmed);
        QVERIFY(!bench.api.contact(ContactId(1)));
    }

    void createsWhatIsNotThereYet()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite write = bench.done(
            bench.creation({WriterBench::change(Kind::First, {}, u"Mary"_s),
                WriterBench::change(Kind::Phone, {}, u"14155550100"_s)}),
            WriteGroup::Kind::Create);
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::None);
        QVERIFY(write.contact.isValid());
        QCOMPARE(stored(*bench.store, write.contact)->first, u"Mary"_s);
    }

    void asksWhereTheNumberIsThereAlready()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite clash = bench.done(
            bench.creation({WriterBench::change(Kind::First, {}, u"Mary"_s),
                WriterBench::change(Kind::Phone, {}, u"14155551001"_s)}),
            WriteGroup::Kind::Create);
        QCOMPARE(clash.state, State::Clash);
        QCOMPARE(clash.outcome, Outcome::Exists);
        QCOMPARE(clash.contact, ContactId(1));
        QCOMPARE(bench.carriedOut(), 0);
        // The person changes that one instead.
        bench.writer->decide(clash.id, {}, {});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        QCOMPARE(bench.end(clash.id).state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Mary"_s);
        QCOMPARE(bench.there(1).value(email), u"ada@example.com"_s);
        QCOMPARE(bench.api.contacts.size(), 2);
    }

    void makesATagAndAField()
    {
        WriterBench bench;
        bench.writer->start();
        JournalWrite tag;
        tag.action = Action::CreateTag;
        tag.wanted = {WriterBench::change(Kind::Label, {}, u"VIP"_s),
            WriterBench::change(Kind::Color, {}, u"#ff0000"_s)};
        JournalWrite end = bench.done(tag, WriteGroup::Kind::Create);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(bench.store->directory().tags.value(TagId(end.made)).label, u"VIP"_s);
        QCOMPARE(bench.entry(end.id).write.made, end.made);
        const qsizetype made = bench.api.tags.size();
        // In whatever case, it is there.
        tag.wanted = {WriterBench::change(Kind::Label, {}, u"vip"_s)};
        const JournalWrite again = bench.done(tag, WriteGroup::Kind::Create);
        QCOMPARE(again.outcome, Outcome::AlreadySo);
        QCOMPARE(again.made, end.made);
        QCOMPARE(bench.api.tags.size(), made);
        JournalWrite field;
        field.action = Action::CreateField;
        field.wanted = {WriterBench::change(Kind::Label, {}, u"Plan"_s)};
        end = bench.done(field, WriteGroup::Kind::Create);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(bench.store->directory().fields.value(FieldId(end.made)).title, u"Plan"_s);
        // A tag is not taken back: others may use it by now.
        QCOMPARE(valueOf(bench.writer->undo(end.group)).size(), 0);
        QVERIFY(!valueOf(bench.journal->undoable()));
    }

    /// The answer is lost: the tag is looked for, and not made twice.
    void makesATagOnce()
    {
        for (const bool isCarriedOut : {true, false}) {
            WriterBench bench;
            bench.cut(u"createTag"_s, isCarriedOut);
            bench.writer->start();
            JournalWrite tag;
            tag.action = Action::CreateTag;
            tag.wanted = {WriterBench::change(Kind::Label, {}, u"VIP"_s)};
            const JournalWrite end = bench.done(tag, WriteGroup::Kind::Create);
            QCOMPARE(end.state, isCarriedOut ? State::Confirmed : State::Failed);
            QVERIFY(end.wasSettled);
            QCOMPARE(end.made != 0, isCarriedOut);
            QCOMPARE(bench.api.writes.size(), 1);
        }
    }

    void learnsTheUuidByAWriteThatChangesNothing()
    {
        WriterBench bench;
        bench.writer->start();
        QVERIFY(stored(*bench.store, ContactId(1))->uuid.isEmpty());
        const EditState before = bench.there(1);
        JournalWrite write = bench.update(1, {});
        write.action = Action::Identify;
        QCOMPARE(bench.done(write).state, State::Confirmed);
        QCOMPARE(stored(*bench.store, ContactId(1))->uuid,
            WritingContactsApi::uuidOf(ContactId(1)));
        QCOMPARE(bench.there(1), before);
        QCOMPARE(bench.carriedOut(), 1);
    }

    void addsChangesAndRemovesAChannel()
    {
        WriterBench bench;
        bench.api.tellsUuidOnReads = true;
        bench.know();
        bench.writer->start();
        const EditField facebook{Kind::Channel, u"facebook"_s};
        QString before;
        for (const QString &after : {u"ada.l"_s, u"ada.king"_s, QString()}) {
            JournalWrite write = bench.update(1, {{facebook, before, after}});
            write.action = Action::Channels;
            const JournalWrite end = bench.done(write);
            QCOMPARE(end.state, State::Confirmed);
            QCOMPARE(end.outcome, Outcome::None);
            QCOMPARE(bench.there(1).value(facebook), after);
            before = after;
        }
        QCOMPARE(bench.carriedOut(), 3);
    }
};

ROLODESK_TEST(WriteKindsTest);
#include "tst_writekinds.moc"
