#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField optOut{Kind::OptOut, {}};

/// A service whose reads do not tell who opted out.
struct SilentBench : WriterBench {
    SilentBench()
    {
        api.tellsOptOut = false;
        api.omittedOptOutIsNo = true;
        writer->start();
        drain();
    }
    /// What a customer does by texting STOP or START: the revision stays.
    void text(const QString &state)
    {
        QJsonObject json = api.contacts.first().json.object();
        json.insert("is_opted_out"_L1, state == isOut());
        api.contacts.first() = *contactFromJson(json);
    }
    /// The local copy knows it of this revision.
    void learn(const QString &state)
    {
        text(state);
        know();
    }
    [[nodiscard]] QString known() const
    {
        return editStateOf(stored(*store, ContactId(1)).value()).value(optOut);
    }
    /// As one of an act on many.
    JournalWrite doneAsOneOfMany(const JournalWrite &write)
    {
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.source = u"bulk"_s;
        const auto isGiven = std::make_shared<bool>(false);
        const qint64 act = valueOf(writer->carryOut(group, [write, isGiven] {
            auto *reply = new Reply<ActFeed::Block, StoreError>;
            reply->finish(std::exchange(*isGiven, true) ? ActFeed::Block() : ActFeed::Block{write});
            return reply;
        }));
        JournalQuery query;
        query.group = act;
        return end(valueOf(journal->find(query)).first().write.id);
    }
};

} // namespace

/// Where a write could opt somebody in or out whom nobody asked about, or seem to have.
class OptOutCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesByWhatTheCustomerSaidSince_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("since");
        QTest::addColumn<bool>("isOfMany");
        QTest::newRow("stop") << isIn() << isOut() << false;
        QTest::newRow("start") << isOut() << isIn() << false;
        QTest::newRow("stop, one of many") << isIn() << isOut() << true;
        QTest::newRow("start, one of many") << isOut() << isIn() << true;
    }
    /// A change of the name takes back neither a STOP nor a START that no read tells of.
    void goesByWhatTheCustomerSaidSince()
    {
        QFETCH(QString, known);
        QFETCH(QString, since);
        QFETCH(bool, isOfMany);
        SilentBench bench;
        bench.learn(known);
        bench.text(since);
        QCOMPARE(bench.known(), known);
        const JournalWrite write =
            bench.update(1, {WriterBench::change(Kind::First, u"Ada"_s, u"Augusta"_s)});
        const JournalWrite end = isOfMany ? bench.doneAsOneOfMany(write) : bench.done(write);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(end.outcome, Outcome::None);
        QCOMPARE(bench.there(1).value({Kind::First, {}}), u"Augusta"_s);
        QCOMPARE(bench.there(1).value(optOut), since);
        QCOMPARE(bench.known(), since);
        QCOMPARE(end.others, ContactChanges({{optOut, known, since}}));
    }

    /// A service that says yes to an opt-out and does nothing: the copy must not say "out" then,
    /// and neither does the history.
    void looksWhatBecameOfAnOptOut_data()
    {
        QTest::addColumn<bool>("isOfMany");
        QTest::newRow("alone") << false;
        QTest::newRow("one of many") << true;
    }
    void looksWhatBecameOfAnOptOut()
    {
        QFETCH(bool, isOfMany);
        SilentBench bench;
        bench.api.afterWrite = [&bench](int, const QString &) -> std::optional<ApiError> {
            bench.text(isIn());
            return std::nullopt;
        };
        const JournalWrite write =
            bench.update(1, {WriterBench::change(Kind::OptOut, isIn(), isOut())});
        const JournalWrite end = isOfMany ? bench.doneAsOneOfMany(write) : bench.done(write);
        QCOMPARE(end.outcome, Outcome::KeptOtherwise);
        QCOMPARE(end.others, ContactChanges({{optOut, isOut(), isIn()}}));
        QCOMPARE(bench.known(), isIn());
    }

    /// The service carried it out and cannot be asked just then: it is not taken for done, and not
    /// sent again.
    void waitsUntilAnOptOutWasSeen()
    {
        SilentBench bench;
        bool isOffline = false;
        bench.api.onRequest = [&](int, const QString &) {
            return isOffline ? std::optional(failure(ApiError::Kind::Offline)) : std::nullopt;
        };
        bench.api.afterWrite = [&](int, const QString &) -> std::optional<ApiError> {
            isOffline = true;
            return std::nullopt;
        };
        const qint64 id =
            bench.submit(bench.update(1, {WriterBench::change(Kind::OptOut, isIn(), isOut())})).id;
        QTRY_VERIFY(bench.writer->status().trouble);
        QCOMPARE(bench.entry(id).write.state, State::Unknown);
        QCOMPARE(bench.known(), isIn());
        isOffline = false;
        bench.writer->kick();
        const JournalWrite end = bench.end(id);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(end.outcome, Outcome::None);
        QVERIFY(!end.error);
        QCOMPARE(bench.known(), isOut());
        QCOMPARE(bench.api.writes.size(), 1);
    }
};

ROLODESK_TEST(OptOutCareTest);
#include "tst_optoutcare.moc"
