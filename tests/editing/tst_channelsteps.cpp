#include "core/editing/editwrites.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using OnClash = JournalWrite::OnClash;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField facebook{Kind::Channel, u"facebook"_s};

/// A service that keeps several channels of a type; contact 1 has one of them.
struct StepBench : WriterBench {
    StepBench()
    {
        api.tellsUuidOnReads = true;
        api.oneChannelPerType = false;
        setByOthers({u"old"_s});
        know();
        writer->start();
    }

    void setByOthers(const QStringList &values)
    {
        ContactWrite patch;
        for (const QString &value : values)
            patch.channels.append({u"facebook"_s, value});
        api.changeByOthers(ContactId(1), patch);
    }
    /// The channels are what `old` alone was for the person.
    QList<JournalWrite> submitSteps(const QString &after)
    {
        Contact base = api.contact(ContactId(1)).value();
        base = changedContact(base, {{facebook, {}, u"old"_s}}, base.rev);
        return valueOf(writer->submit({}, editWrites(base, {{facebook, u"old"_s, after}})));
    }
    /// The service writes a value in another way.
    void rewrite(const QString &value)
    {
        QJsonObject json = api.contacts.first().json.object();
        QJsonArray channels;
        for (const QJsonValue &item : json.value("contact_channels"_L1).toArray()) {
            QJsonObject channel = item.toObject();
            if (channel.value("channel_id"_L1).toString() == value)
                channel.insert("channel_id"_L1, value.toUpper());
            channels.append(channel);
        }
        json.insert("contact_channels"_L1, channels);
        api.contacts.first() = *contactFromJson(json);
    }
};

} // namespace

/// What is one edit for the person takes several requests: none of them takes for somebody else's
/// what another one has made, or was to make.
class ChannelStepsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsTheSecondToWhatTheServiceMadeOfTheFirst_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("end");
        QTest::newRow("both added") << u"old\nx\ny"_s << u"X\nold\ny"_s;
        QTest::newRow("one in the place of another") << u"x\ny"_s << u"X\ny"_s;
    }
    void addsTheSecondToWhatTheServiceMadeOfTheFirst()
    {
        QFETCH(QString, after);
        QFETCH(QString, end);
        StepBench bench;
        bench.api.afterWrite = [&bench](int, const QString &) -> std::optional<ApiError> {
            bench.rewrite(u"x"_s);
            return std::nullopt;
        };
        const auto steps = bench.submitSteps(after);
        QCOMPARE(steps.size(), 2);
        QVERIFY(bench.rest());
        QCOMPARE(bench.entry(steps.first().id).write.outcome, Outcome::KeptOtherwise);
        const JournalWrite second = bench.entry(steps.last().id).write;
        QCOMPARE(second.state, State::Confirmed);
        QCOMPARE(second.outcome, Outcome::None);
        QCOMPARE(bench.there(1).value(facebook), end);
    }

    /// Neither what the other step wanted is the original, nor what others added to be given up.
    void asksAboutEachStepByItself()
    {
        StepBench bench;
        bench.setByOthers({u"old"_s, u"theirs"_s});
        const auto steps = bench.submitSteps(u"old\nx\ny"_s);
        QCOMPARE(steps.size(), 2);
        QVERIFY(bench.rest());
        QCOMPARE(bench.journal->undecided(), 2);
        const auto clashOf = [&bench](const JournalWrite &step) {
            return bench.entry(step.id).write.clashes.value(0);
        };
        const QString theirs = u"old\ntheirs"_s;
        QCOMPARE(
            clashOf(steps.first()), (FieldClash{facebook, u"old"_s, u"old\ntheirs\nx"_s, theirs}));
        QCOMPARE(
            clashOf(steps.last()), (FieldClash{facebook, u"old"_s, u"old\ntheirs\ny"_s, theirs}));
        // The later one first: it is no work of others for the earlier one.
        for (const JournalWrite &step : {steps.last(), steps.first()}) {
            bench.writer->decide(step.id, {{facebook, theirs, clashOf(step).mine}}, {});
            QVERIFY(bench.rest());
            QCOMPARE(bench.entry(step.id).write.state, State::Confirmed);
        }
        QCOMPARE(bench.there(1).value(facebook), u"old\ntheirs\nx\ny"_s);
        QCOMPARE(bench.journal->undecided(), 0);
    }

    void addsNothingOfOthersWhenItIsTriedAgain()
    {
        StepBench bench;
        JournalWrite wish = bench.update(1, {{facebook, u"old"_s, u"old\ny"_s}});
        wish.action = Action::Channels;
        wish.onClash = OnClash::Theirs;
        // Lists do not tell the channels.
        wish.before = contactToText(bench.api.contact(ContactId(1)).value());
        bench.setByOthers({u"old"_s, u"theirs"_s});
        const JournalWrite left = bench.done(wish);
        QCOMPARE(left.outcome, Outcome::NothingLeft);
        QCOMPARE(left.left, (ContactChanges{{facebook, u"old\ntheirs"_s, u"old\ntheirs\ny"_s}}));
        bench.setByOthers({u"old"_s});
        const auto again = valueOf(bench.writer->retry({left.id}));
        QCOMPARE(again.size(), 1);
        QCOMPARE(bench.end(again.first().id).state, State::Confirmed);
        QCOMPARE(bench.there(1).value(facebook), u"old\ny"_s);
    }
};

ROLODESK_TEST(ChannelStepsTest);
#include "tst_channelsteps.moc"
