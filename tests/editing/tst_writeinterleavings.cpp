#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

/// What somebody does to contact 1.
struct Theirs {
    const char *name;
    ContactWrite patch;
    EditField field;
    QString value;
};

QList<Theirs> whatOthersDo()
{
    QList<Theirs> all;
    const auto add = [&all](const char *name, EditField field, const QString &value) {
        all.append({name, {}, std::move(field), value});
        return &all.last().patch;
    };
    add("first", {Kind::First, {}}, u"Countess"_s)->first = u"Countess"_s;
    add("last", {Kind::Last, {}}, u"King"_s)->last = u"King"_s;
    add("display name", {Kind::DisplayName, {}}, u"A. A. L."_s)->displayName = u"A. A. L."_s;
    add("phone", {Kind::Phone, {}}, u"14155557777"_s)->phone = u"14155557777"_s;
    add("email", {Kind::Email, {}}, u"a@example.org"_s)->email = u"a@example.org"_s;
    add("owner", {Kind::Owner, {}}, u"43"_s)->assignee = MemberId(43);
    add("custom", {Kind::Custom, u"8"_s}, u"Bergen"_s)->custom =
        QMap<QString, QString>{{u"8"_s, u"Bergen"_s}};
    add("tag", {Kind::Tag, u"56"_s}, tagIsOn())->tags = QList<TagId>{TagId(55), TagId(56)};
    add("opt-out", {Kind::OptOut, {}}, isOut())->optedOut = true;
    return all;
}

/// What the person at this desk does.
struct Mine {
    const char *name;
    ContactChanges wanted;
};

QList<Mine> whatIDo()
{
    const auto change = WriterBench::change;
    return {{"first", {change(Kind::First, u"Ada"_s, u"Augusta"_s, {})}},
        {"email", {change(Kind::Email, u"ada@example.com"_s, u"aal@example.com"_s, {})}},
        {"clear custom", {change(Kind::Custom, u"gold"_s, {}, u"7"_s)}},
        {"set custom", {change(Kind::Custom, u"Oslo"_s, u"Paris"_s, u"8"_s)}},
        {"tags",
            {change(Kind::Tag, tagIsOn(), {}, u"55"_s), change(Kind::Tag, {}, tagIsOn(), u"57"_s)}},
        {"owner", {change(Kind::Owner, u"42"_s, {}, {})}},
        {"opt out", {change(Kind::OptOut, isIn(), isOut(), {})}}};
}

/// Whether the write says that this field of others is not what it was.
bool tells(const JournalWrite &write, const EditField &field)
{
    const bool isClash = std::any_of(write.clashes.cbegin(), write.clashes.cend(),
        [&field](const FieldClash &clash) { return clash.field == field; });
    const bool isTagAtRisk = field.kind == Kind::Tag && write.outcome == Outcome::Overlapped;
    return isClash || isTagAtRisk || write.atRisk.contains(field) || changeOf(write.others, field)
        || changeOf(write.left, field);
}

} // namespace

/// Two clients at one contact, at every step of every kind of save.
class WriteInterleavingsTest final : public QObject {
    Q_OBJECT

private:
    /// Runs `act` just before request `step` is carried out, or behind the last one.
    static void actAt(WriterBench &bench, int step, const std::function<void()> &act)
    {
        bench.api.meanwhile = [step, act](int number, const QString &) {
            if (number == step)
                act();
        };
    }

private Q_SLOTS:
    /// No change is lost: what others wrote is there afterwards, or the write names it; and what I
    /// wrote is there, or the write says that it is not.
    void losesNoChangeInSilence_data()
    {
        QTest::addColumn<int>("mine");
        QTest::addColumn<int>("theirs");
        for (int mine = 0; mine < whatIDo().size(); ++mine) {
            for (int theirs = 0; theirs < whatOthersDo().size(); ++theirs)
                QTest::addRow("%s while others do %s", whatIDo().at(mine).name,
                    whatOthersDo().at(theirs).name)
                    << mine << theirs;
        }
    }
    void losesNoChangeInSilence()
    {
        QFETCH(int, mine);
        QFETCH(int, theirs);
        const Mine me = whatIDo().at(mine);
        const Theirs they = whatOthersDo().at(theirs);
        for (int step = 1; step <= 4; ++step) {
            WriterBench bench;
            bench.writer->start();
            actAt(bench, step,
                [&] { bench.api.changeByOthers(ContactId(1), they.patch); });
            const JournalWrite write = bench.done(bench.update(1, me.wanted));
            const EditState now = bench.there(1);
            const bool hasActed = step <= static_cast<int>(bench.api.requests.size());
            const QByteArray where = u"step %1, %2 %3"_s.arg(step)
                                         .arg(nameOf(write.state), nameOf(write.outcome))
                                         .toUtf8();
            const char *at = where.constData();
            // A save is three requests, unless the person is asked.
            QVERIFY2(hasActed || step > 3, at);
            const bool isSameField = changeOf(me.wanted, they.field);
            const bool isLost = hasActed && now.value(they.field) != they.value;
            QVERIFY2(!isLost || tells(write, they.field), at);
            QVERIFY2(
                write.state == State::Confirmed || (write.state == State::Clash && isSameField),
                at);
            for (const FieldChange &change : me.wanted) {
                QVERIFY2(now.value(change.field) == change.after || tells(write, change.field), at);
            }
            QVERIFY2(bench.carriedOut() <= 1, at);
            // Where they came between the read and the write, it is always said.
            if (step == 2)
                QCOMPARE(write.outcome, Outcome::Overlapped);
        }
    }

    void neverCreatesASecondOneOfANumber()
    {
        // Before the search; between search and creation there is nothing that could be asked.
        WriterBench bench;
        bench.writer->start();
        actAt(bench, 1, [&bench] { bench.createByOthers(u"14155550100"_s); });
        const JournalWrite write = bench.done(
            bench.creation({WriterBench::change(Kind::Phone, {}, u"14155550100"_s)}),
            WriteGroup::Kind::Create);
        QCOMPARE(write.outcome, Outcome::Exists);
        QCOMPARE(bench.carriedOut(), 0);
    }

    /// Between search and creation somebody creates the same number, and the service takes ours as
    /// an update of that one: it is said, with what differs.
    void saysWhenACreationMetAnother()
    {
        WriterBench bench;
        bench.writer->start();
        actAt(bench, 2, [&bench] { bench.createByOthers(u"14155550100"_s); });
        const JournalWrite write =
            bench.done(bench.creation({WriterBench::change(Kind::First, {}, u"Mary"_s),
                           WriterBench::change(Kind::Phone, {}, u"14155550100"_s)}),
                WriteGroup::Kind::Create);
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::Met);
        QVERIFY(changeOf(write.others, {Kind::Email, {}}));
    }

    void deletesNobodyWhoWasChanged_data()
    {
        QTest::addColumn<int>("theirs");
        for (int theirs = 0; theirs < whatOthersDo().size(); ++theirs)
            QTest::newRow(whatOthersDo().at(theirs).name) << theirs;
    }
    void deletesNobodyWhoWasChanged()
    {
        QFETCH(int, theirs);
        WriterBench bench;
        bench.writer->start();
        actAt(bench, 1, [&] {
            bench.api.changeByOthers(ContactId(1), whatOthersDo().at(theirs).patch);
        });
        const JournalWrite write = bench.done(bench.removal(1), WriteGroup::Kind::Delete);
        QCOMPARE(write.state, State::Clash);
        QCOMPARE(write.outcome, Outcome::ChangedSince);
        QVERIFY(bench.api.contact(ContactId(1)));
    }

    void saysWhenOthersDeletedIt()
    {
        for (int step = 1; step <= 3; ++step) {
            WriterBench bench;
            bench.writer->start();
            actAt(bench, step, [&bench] { bench.api.removeByOthers(ContactId(1)); });
            const JournalWrite write = bench.done(bench.update(
                1, {WriterBench::change(Kind::First, u"Ada"_s, u"Augusta"_s)}));
            if (step < 3) {
                QCOMPARE(write.state, State::Failed);
                QCOMPARE(write.outcome, Outcome::Gone);
                QVERIFY(!stored(*bench.store, ContactId(1)));
            } else {
                // It was saved, and deleted a moment later.
                QCOMPARE(write.state, State::Confirmed);
            }
        }
    }

    /// Channels are written by their type, over whatever is there by then.
    void losesNoChannelInSilence_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<bool>("isReplaced"); ///< By theirs; otherwise they add one.
        for (const bool isReplaced : {true, false}) {
            const char *theirs = isReplaced ? "set one" : "add one";
            QTest::addRow("add while others %s", theirs) << QString() << u"mine"_s << isReplaced;
            QTest::addRow("change while others %s", theirs) << u"old"_s << u"mine"_s << isReplaced;
            QTest::addRow("remove while others %s", theirs) << u"old"_s << QString() << isReplaced;
        }
    }
    void losesNoChannelInSilence()
    {
        QFETCH(QString, before);
        QFETCH(QString, mine);
        QFETCH(bool, isReplaced);
        const EditField facebook{Kind::Channel, u"facebook"_s};
        for (int step = 1; step <= 6; ++step) {
            WriterBench bench;
            bench.api.tellsUuidOnReads = true;
            bench.api.oneChannelPerType = false;
            ContactWrite had;
            had.channels = {{u"facebook"_s, before}};
            bench.api.changeByOthers(ContactId(1), had);
            bench.know();
            bench.writer->start();
            actAt(bench, step, [&] {
                ContactWrite patch;
                const QString there = bench.there(1).value(facebook);
                if (!isReplaced && !there.isEmpty())
                    patch.channels = {{u"facebook"_s, there}};
                patch.channels.append({u"facebook"_s, u"theirs"_s});
                bench.api.changeByOthers(ContactId(1), patch);
            });
            JournalWrite wish = bench.update(1, {{facebook, before, mine}});
            wish.action = Action::Channels;
            const JournalWrite write = bench.done(wish);
            const bool hasActed = step <= static_cast<int>(bench.api.requests.size());
            const QStringList there = channelValues(bench.there(1).value(facebook));
            const auto at = [&] {
                return u"step %1, %2 %3: %4"_s.arg(step)
                    .arg(nameOf(write.state), nameOf(write.outcome), there.join(u','))
                    .toUtf8();
            };
            const bool isLost = hasActed && !there.contains(u"theirs"_s);
            QVERIFY2(!isLost || tells(write, facebook), at().constData());
            const bool isMine = mine.isEmpty() ? !there.contains(before) : there.contains(mine);
            QVERIFY2(isMine || tells(write, facebook), at().constData());
            QVERIFY2(
                write.state == State::Confirmed || write.state == State::Clash, at().constData());
            QVERIFY2(bench.carriedOut() <= 1, at().constData());
        }
    }
};

ROLODESK_TEST(WriteInterleavingsTest);
#include "tst_writeinterleavings.moc"
