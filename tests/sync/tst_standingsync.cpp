#include "tests/support/testregistry.h"
#include "tests/sync/standingbench.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = SyncStatus::Phase;
using Kind = ApiError::Kind;
using Manners = FakeContactsApi::Manners;

namespace {

QString october(int minute, int second = 0)
{
    return QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC).addSecs(60 * minute + second).toString(Qt::ISODate);
}

void addManners()
{
    QTest::addColumn<Manners>("manners");
    const auto row = [](const char *name, auto set) {
        Manners manners;
        set(manners);
        QTest::newRow(name) << manners;
    };
    row("v1 newest first", [](auto &m) { m.hasV2List = false; });
    row("v1 newest first, inclusive", [](auto &m) { m.hasV2List = false; m.dateInclusive = true; });
    row("v1 oldest first", [](auto &m) { m.hasV2List = false; m.newestFirst = false; });
    row("v1 oldest first, inclusive",
        [](auto &m) { m.hasV2List = false; m.newestFirst = false; m.dateInclusive = true; });
    row("v2", [](auto &m) { m.hasV1List = false; });
    row("v2 inclusive", [](auto &m) { m.hasV1List = false; m.dateInclusive = true; });
    row("v2 by position", [](auto &m) { m.hasV1List = false; m.dateIgnored = true; });
}

} // namespace

/// The engine that goes on by itself: how often it looks, what that costs, and that it settles after whatever happens to the machine.
class StandingSyncTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAfterOneRunUnlessToldOtherwise()
    {
        SyncBench bench;
        bench.fill(50);
        QVERIFY(bench.run());
        QCOMPARE(bench.clock.pending(), 0);
        QVERIFY(!bench.engine->status().nextLook.isValid());
    }

    void findsChangesAtTheNextLook_data() { addManners(); }
    void findsChangesAtTheNextLook()
    {
        QFETCH(Manners, manners);
        StandingBench bench(manners);
        bench.fill(200, 7);
        QVERIFY(bench.begin());
        QCOMPARE(bench.engine->status().nextLook, bench.clock.nowUtc().addSecs(30));
        for (int round = 1; round <= 14; ++round) {
            bench.change(round, october(round));
            bench.api.contacts.append(makeContact(1000 + round, october(round, 1), u"New"_s));
            QVERIFY(bench.pass(30s));
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(u"round %1: %2"_s.arg(round).arg(why)));
            QCOMPARE(bench.engine->status().phase, Phase::Complete);
        }
    }

    /// A page of 30 is a full one where pages of 100 are refused of late.
    void doesNotTakeASmallerPageForTheLast()
    {
        Manners manners;
        manners.newestFirst = false;
        manners.hasV2List = false;
        manners.countKnown = false;
        StandingBench bench(manners);
        bench.fill(300);
        QVERIFY(bench.begin());
        QVERIFY(bench.pass(30s)); // a thorough look; the next is not
        for (int i = 0; i < 31; ++i)
            bench.change(
                i, QDateTime(QDate(2026, 10, 1), QTime(0, i), Qt::UTC).toString(Qt::ISODate));
        StoreChange change; // as looking them up one by one does
        change.upserts = bench.api.contacts.mid(0, 30);
        (void)valueOf(bench.store->commit(change));
        bench.api.manners.limitRefused = true;
        QVERIFY(bench.pass(30s));
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
    }

    void asksOnceALookWhileNothingChanges_data() { addManners(); }
    void asksOnceALookWhileNothingChanges()
    {
        QFETCH(Manners, manners);
        StandingBench bench(manners);
        bench.fill(200, 7);
        QVERIFY(bench.begin());
        bench.api.requests.clear();
        QVERIFY(bench.pass(1h));
        // 120 looks of one page; 12 of them are thorough and count, 4 load team, tags and fields.
        QVERIFY2(bench.pages() >= 119 && bench.pages() <= 150, qPrintable(QString::number(bench.pages())));
        QVERIFY2(bench.api.countOf(u"countContactsV1"_s) <= 13,
            qPrintable(QString::number(bench.api.countOf(u"countContactsV1"_s))));
        QVERIFY(bench.api.countOf(u"getTeam"_s) >= 3 && bench.api.countOf(u"getTeam"_s) <= 5);
        for (const auto &request : bench.api.requests)
            QCOMPARE(request.lane, Lane::Background);
    }

    void findsChangedTagsFieldsAndTeam_data()
    {
        QTest::addColumn<bool>("removes");
        QTest::newRow("renamed and created") << false;
        QTest::newRow("removed") << true;
    }
    void findsChangedTagsFieldsAndTeam()
    {
        QFETCH(bool, removes);
        StandingBench bench({}, true);
        bench.fill(20);
        bench.api.tags = {{TagId(1), u"VIP"_s, u"#c98a00"_s, october(1), 1},
            {TagId(2), u"Trial"_s, {}, october(2), 1}};
        bench.api.fields = {{FieldId(11), u"City"_s}, {FieldId(12), u"Plan"_s}};
        bench.api.team = {5, u"Support"_s, 0,
            {{MemberId(42), u"Sam"_s, u"admin"_s}, {MemberId(43), u"Kim"_s, {}}}};
        const auto agree = [&bench](const char *when) {
            const Directory &here = bench.store->directory();
            QVERIFY2(here.tags.values().size() == bench.api.tags.size(), when);
            for (const Tag &tag : std::as_const(bench.api.tags))
                QVERIFY2(here.tags.value(tag.id) == tag, when);
            QVERIFY2(here.fields.size() == bench.api.fields.size(), when);
            for (const CustomField &field : std::as_const(bench.api.fields))
                QVERIFY2(here.fields.value(field.id) == field, when);
            QVERIFY2(here.team == bench.api.team, when);
        };
        QVERIFY(bench.begin());
        agree("after the first load");
        if (removes) {
            bench.api.tags.removeLast();
            bench.api.fields.removeLast();
            bench.api.team.members.removeLast();
        } else {
            bench.api.tags[0].label = u"Very important"_s;
            bench.api.tags[0].color = u"#123456"_s;
            bench.api.tags[0].updated = october(3);
            bench.api.tags.append({TagId(3), u"New"_s, {}, october(4), 1});
            bench.api.fields[0].title = u"Town"_s;
            bench.api.fields.append({FieldId(13), u"Size"_s});
            bench.api.team.name = u"Sales"_s;
            bench.api.team.members[1].name = u"Kim Park"_s;
            bench.api.team.members.append({MemberId(44), u"Jo"_s, {}});
        }
        QVERIFY(bench.pass(20min));
        agree("within twenty minutes");
    }

    /// What a bulk change has stamped within a few minutes lies above the overlap until it is settled, and not a look longer.
    void doesNotReadABulkChangeForEver_data() { addManners(); }
    void doesNotReadABulkChangeForEver()
    {
        QFETCH(Manners, manners);
        StandingBench bench(manners);
        bench.fill(400);
        QVERIFY(bench.begin());
        for (int i = 0; i < 390; ++i)
            bench.change(i, october(0, i / 10));
        QVERIFY(bench.pass(30min));
        bench.api.requests.clear();
        QVERIFY(bench.pass(30min));
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        QVERIFY2(bench.pages() <= 84, qPrintable(QString::number(bench.pages())));
    }

    void findsWhatBecomesVisibleLate_data() { addManners(); }
    void findsWhatBecomesVisibleLate()
    {
        QFETCH(Manners, manners);
        manners.countKnown = false; // A count would have the sweep find it.
        StandingBench bench(manners);
        bench.fill(60);
        bench.change(3, october(10));
        QVERIFY(bench.begin());
        for (int round = 1; round <= 3; ++round) {
            bench.change(4 + round, october(10 * round + 10));
            QVERIFY(bench.pass(60s));
            // Stamped four minutes earlier than what is here already.
            bench.api.contacts.append(makeContact(1000 + round, october(10 * round + 6), u"Late"_s));
            QVERIFY(bench.pass(6min));
            QString why;
            QVERIFY2(bench.agrees(&why), qPrintable(u"round %1: %2"_s.arg(round).arg(why)));
        }
    }

    void looksLessOftenWhileNobodySeesIt()
    {
        StandingBench bench;
        bench.fill(20);
        QVERIFY(bench.begin());
        bench.engine->setActive(false);
        QCOMPARE(bench.engine->status().nextLook, bench.clock.nowUtc().addSecs(300));
        bench.api.requests.clear();
        QVERIFY(bench.pass(1h));
        QVERIFY2(bench.api.requests.size() <= 50, qPrintable(QString::number(bench.api.requests.size())));
        QVERIFY(bench.pages() >= 12);
        bench.change(3, october(1));
        QVERIFY(bench.pass(60s));
        bench.engine->setActive(true);
        QCOMPARE(bench.engine->status().nextLook, bench.clock.nowUtc());
        QVERIFY(bench.pass(1s));
        QVERIFY(bench.agrees());
    }

    /// The list in the window says nothing of a look that finds nothing.
    void staysQuietWhileItLooks()
    {
        StandingBench bench;
        bench.fill(20);
        QVERIFY(bench.begin());
        bool wasRefresh = false;
        connect(bench.engine.get(), &SyncEngine::statusChanged, this, [&] {
            QCOMPARE(bench.engine->status().phase, Phase::Complete);
            wasRefresh = wasRefresh || bench.engine->status().mode == SyncStatus::Mode::Refresh;
        });
        const QDateTime before = bench.engine->status().lastComplete;
        QVERIFY(bench.pass(20min));
        QVERIFY(wasRefresh);
        QVERIFY(bench.engine->status().lastComplete > before.addSecs(1100));
    }

    void staysPausedUntilSomebodyGoesOn()
    {
        StandingBench bench;
        bench.fill(20);
        QVERIFY(bench.begin());
        QSignalSpy ended(bench.engine.get(), &SyncEngine::finished);
        bench.engine->pause();
        QVERIFY(bench.engine->status().paused);
        QCOMPARE(bench.engine->status().phase, Phase::Paused);
        QCOMPARE(ended.count(), 0);
        bench.api.requests.clear();
        bench.engine->setActive(false);
        bench.engine->setActive(true);
        bench.clock.advance(1h);
        QCoreApplication::processEvents();
        QCOMPARE(bench.api.requests.size(), 0u);

        // One look, for whoever asks; the pause stays.
        bench.change(2, october(1));
        bench.engine->syncNow();
        QVERIFY(ended.wait());
        QVERIFY(bench.agrees());
        QVERIFY(bench.engine->status().paused);
        QCOMPARE(bench.engine->status().phase, Phase::Paused);
        QCOMPARE(bench.clock.pending(), 0);

        bench.engine->resume();
        QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
        QVERIFY(!bench.engine->status().paused);
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
    }

    void looksAtOnceWhenAPersonAsks()
    {
        StandingBench bench;
        bench.fill(20);
        QVERIFY(bench.begin());
        bench.change(3, october(1));
        bench.api.requests.clear();
        bench.engine->syncNow();
        QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
        QVERIFY(bench.agrees());
        QCOMPARE(bench.api.countOf(u"getTeam"_s), 1);
        QCOMPARE(bench.api.requests.front().lane, Lane::Interactive);
    }

    void looksSoonAfterTheMachineSlept_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("slept for a night") << qint64(8 * 3600);
        QTest::newRow("clock set back by a year") << qint64(-365 * 86400);
    }
    void looksSoonAfterTheMachineSlept()
    {
        QFETCH(qint64, jump);
        StandingBench bench;
        bench.fill(20);
        QVERIFY(bench.begin());
        bench.engine->setActive(false);
        QVERIFY(bench.pass(60s));
        bench.change(3, october(1));
        bench.clock.setNow(bench.clock.nowUtc().addSecs(jump));
        QVERIFY(bench.pass(36s));
        QString why;
        QVERIFY2(bench.agrees(&why), qPrintable(why));
        // No more often than otherwise from then on.
        bench.api.requests.clear();
        QVERIFY(bench.pass(1h));
        QVERIFY2(bench.pages() <= 30, qPrintable(QString::number(bench.pages())));
        QVERIFY(bench.engine->status().nextLook > bench.clock.nowUtc());
    }

    void triesAgainSoonAfterTheMachineSleptOverAFailure()
    {
        StandingBench bench;
        bench.fill(20);
        QVERIFY(bench.begin());
        bench.api.onRequest = [](int, const QString &) { return std::optional(apiError(Kind::Offline)); };
        QVERIFY(bench.pass(20min));
        QCOMPARE(bench.engine->status().phase, Phase::Failed);
        QVERIFY(bench.clock.nowUtc().msecsTo(bench.engine->status().retryAt) <= 300000);
        bench.api.onRequest = nullptr;
        bench.clock.setNow(bench.clock.nowUtc().addSecs(8 * 3600));
        QVERIFY(bench.pass(36s));
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
    }

    void settlesAfterEveryFailure_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : {Kind::Offline, Kind::TimedOut, Kind::ConnectionLost, Kind::TlsFailed, Kind::RateLimited,
                 Kind::ServerFailed, Kind::BadReply, Kind::NotThisService, Kind::ClockSkewed, Kind::TooLarge})
            QTest::newRow(qPrintable(nameOf(kind))) << kind;
    }
    /// A portal, a server being changed, a clock that is wrong: asked less and less often, and gone on from when it is over.
    void settlesAfterEveryFailure()
    {
        QFETCH(Kind, kind);
        StandingBench bench;
        bench.fill(40);
        QVERIFY(bench.begin());
        bench.api.onRequest = [kind](int, const QString &) { return std::optional(apiError(kind)); };
        bench.api.requests.clear();
        QVERIFY(bench.pass(1h));
        QCOMPARE(bench.engine->status().phase, Phase::Failed);
        QVERIFY(bench.engine->status().retryAt.isValid());
        QVERIFY2(bench.pages() >= 12 && bench.pages() < 25, qPrintable(QString::number(bench.pages())));
        QCOMPARE(bench.store->contactCount(), 40);
        bench.change(3, october(1));
        bench.api.onRequest = nullptr;
        QVERIFY(bench.pass(6min));
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
        QVERIFY(bench.agrees());
    }

    /// What a person has to do something about is not asked for again and again: a keychain would ask him each time.
    void waitsForAPersonWhereOnlyHeCanHelp_data()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind kind : {Kind::Unauthorized, Kind::Forbidden, Kind::NoCredentials})
            QTest::newRow(qPrintable(nameOf(kind))) << kind;
    }
    void waitsForAPersonWhereOnlyHeCanHelp()
    {
        QFETCH(Kind, kind);
        StandingBench bench;
        bench.fill(40);
        QVERIFY(bench.begin());
        bench.api.onRequest = [kind](int, const QString &) { return std::optional(apiError(kind)); };
        QSignalSpy ended(bench.engine.get(), &SyncEngine::finished);
        bench.clock.advance(30s);
        QVERIFY(ended.wait());
        QCOMPARE(bench.engine->status().phase, Phase::Failed);
        QCOMPARE(bench.clock.pending(), 0);
        bench.api.onRequest = nullptr;
        bench.engine->retry();
        QVERIFY(bench.waitUntil([&] { return bench.isAtRest(); }));
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
    }

    void goesOnWithAFirstLoadThatWasInterrupted()
    {
        StandingBench bench;
        bench.fill(600);
        bench.api.onRequest = [&bench](int, const QString &) -> std::optional<ApiError> {
            if (bench.pages() == 5)
                return apiError(Kind::ConnectionLost);
            return std::nullopt;
        };
        QVERIFY(bench.begin());
        QCOMPARE(bench.engine->status().phase, Phase::Failed);
        bench.api.onRequest = nullptr;
        QVERIFY(bench.pass(10s));
        QCOMPARE(bench.engine->status().phase, Phase::Complete);
        QVERIFY(bench.agrees());
    }
};

ROLODESK_TEST(StandingSyncTest);
#include "tst_standingsync.moc"
