#include "core/sync/syncrecord.h"
#include "tests/support/testregistry.h"
#include "tests/sync/standingbench.h"

#include <QRandomGenerator>

#include <array>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = SyncStatus::Phase;
using Kind = ApiError::Kind;
using Manners = FakeContactsApi::Manners;

namespace {

/// The services of the tests: each list alone, both directions, and a date that includes itself or does not.
struct Service {
    const char *name;
    Manners manners;
};

std::vector<Service> services()
{
    const auto made = [](auto set) {
        Manners manners;
        manners.largestLimit = 20;
        manners.pageSize = 10;
        set(manners);
        return manners;
    };
    return {
        {"v2", made([](auto &) { })},
        {"v2 inclusive", made([](auto &m) { m.dateInclusive = true; })},
        {"v1 newest first", made([](auto &m) { m.hasV2List = false; })},
        {"v1 newest first, inclusive", made([](auto &m) { m.hasV2List = false; m.dateInclusive = true; })},
        {"v1 oldest first", made([](auto &m) { m.hasV2List = false; m.newestFirst = false; })},
        {"v1 oldest first, inclusive",
            made([](auto &m) { m.hasV2List = false; m.newestFirst = false; m.dateInclusive = true; })},
    };
}

/// Others at work on the same base.
struct Others {
    StandingBench &bench;
    int second = 0;
    qint64 nextId = 10000;

    /// The service's clock goes with the bench's; several changes may share a second.
    QString now(bool again)
    {
        second += again ? 0 : 1;
        return bench.clock.nowUtc().addSecs(second).toString(Qt::ISODate);
    }
    void edit(int index, bool again = false) { bench.change(index, now(again)); }
    void remove(int index) { bench.api.contacts.removeAt(index); }
    void create(bool again = false)
    {
        bench.api.contacts.append(makeContact(++nextId, now(again), u"Created"_s));
    }
    void anything(QRandomGenerator &random)
    {
        const int index = random.bounded(static_cast<int>(bench.api.contacts.size()));
        const bool again = random.bounded(2);
        switch (random.bounded(4)) {
        case 0:
            return edit(index, again);
        case 1:
            return remove(index);
        case 2:
            return create(again);
        default:
            edit(index, again);
            return remove(random.bounded(static_cast<int>(bench.api.contacts.size())));
        }
    }
};

/// Both sides are the same in the end, and the engine knows it.
bool settles(StandingBench &bench, QString *why)
{
    bench.api.onRequest = nullptr;
    for (const auto span : {std::chrono::minutes(6), std::chrono::minutes(10), std::chrono::minutes(120)}) {
        if (!bench.pass(span)) {
            *why = u"the engine does not come to rest"_s;
            return false;
        }
        if (bench.agrees(why) && bench.engine->status().phase == Phase::Complete)
            return true;
        // What is left needs no haste.
        bench.engine->setActive(false);
    }
    if (bench.agrees(why))
        *why = u"the copy is right and not called so"_s;
    *why += u"; "_s + QString::fromUtf8(bench.store->record(SyncRecord::key()));
    return false;
}

} // namespace

/// Proof by states: whatever others do and whatever fails between any two requests, the engine that is left alone brings the copy to
/// exactly what the service holds.
class SettlingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settlesAfterAnEventAtAnyRequest_data()
    {
        QTest::addColumn<Manners>("manners");
        QTest::addColumn<int>("perStamp");
        QTest::addColumn<QString>("event");
        for (const Service &service : services()) {
            if (service.manners.dateInclusive)
                continue;
            for (const char *event : {"edit", "delete", "create"})
                QTest::addRow("%s: %s", service.name, event) << service.manners << 1 << QString::fromLatin1(event);
            QTest::addRow("%s: delete, equal times at the edges", service.name) << service.manners << 7 << u"delete"_s;
        }
    }
    /// One event before each single request of the first load, of the looks after it and of a sweep.
    void settlesAfterAnEventAtAnyRequest()
    {
        QFETCH(Manners, manners);
        QFETCH(int, perStamp);
        QFETCH(QString, event);
        for (int at = 1; at <= 16; ++at) {
            StandingBench bench(manners, true);
            bench.fill(70, perStamp);
            Others others{bench};
            bench.api.onRequest = [&](int number, const QString &) -> std::optional<ApiError> {
                if (number != at)
                    return std::nullopt;
                if (event == u"edit"_s)
                    others.edit(35);
                else if (event == u"delete"_s)
                    others.remove(35);
                else
                    others.create();
                return std::nullopt;
            };
            QVERIFY(bench.begin());
            QVERIFY(bench.pass(3min));
            QString why;
            QVERIFY2(settles(bench, &why), qPrintable(u"request %1: %2"_s.arg(at).arg(why)));
        }
    }

    void settlesAfterAnyInterleaving_data()
    {
        QTest::addColumn<Manners>("manners");
        for (const Service &service : services())
            QTest::newRow(service.name) << service.manners;
    }
    /// Others do something before every third request or so, for as long as it takes to load, look and sweep.
    void settlesAfterAnyInterleaving()
    {
        QFETCH(Manners, manners);
        for (quint32 seed = 1; seed <= 5; ++seed) {
            QRandomGenerator random(seed);
            StandingBench bench(manners, true);
            bench.fill(80, 1 + random.bounded(15));
            Others others{bench};
            bench.api.onRequest = [&](int, const QString &) -> std::optional<ApiError> {
                if (random.bounded(3) == 0)
                    others.anything(random);
                return std::nullopt;
            };
            QVERIFY(bench.begin());
            QVERIFY(bench.pass(4min));
            QString why;
            QVERIFY2(settles(bench, &why), qPrintable(u"seed %1: %2"_s.arg(seed).arg(why)));
        }
    }

    void settlesAfterAFaultAtAnyRequest_data()
    {
        QTest::addColumn<Manners>("manners");
        QTest::addColumn<Kind>("kind");
        for (const Service &service : services()) {
            if (service.manners.dateInclusive)
                continue;
            for (const Kind kind : {Kind::ServerFailed, Kind::TimedOut, Kind::RateLimited, Kind::BadReply,
                     Kind::NotThisService, Kind::NotFound})
                QTest::addRow("%s: %s", service.name, qPrintable(nameOf(kind))) << service.manners << kind;
        }
    }
    /// One fault at each single request, while others change, create and delete.
    void settlesAfterAFaultAtAnyRequest()
    {
        QFETCH(Manners, manners);
        QFETCH(Kind, kind);
        for (int at = 1; at <= 22; at += 1 + at / 12) {
            StandingBench bench(manners, true);
            bench.fill(50, 3);
            Others others{bench};
            bench.api.onRequest = [&](int number, const QString &) -> std::optional<ApiError> {
                if (number == 4)
                    others.remove(20);
                if (number == 9)
                    others.edit(11);
                if (number == 14) {
                    others.create();
                    others.remove(30);
                }
                return number == at ? std::optional(apiError(kind)) : std::nullopt;
            };
            QVERIFY(bench.begin());
            QVERIFY(bench.pass(3min));
            QString why;
            QVERIFY2(settles(bench, &why), qPrintable(u"request %1: %2"_s.arg(at).arg(why)));
        }
    }

    void settlesAfterManyFaults_data() { settlesAfterAnyInterleaving_data(); }
    /// Every fourth request fails in some way, and others work.
    void settlesAfterManyFaults()
    {
        QFETCH(Manners, manners);
        constexpr std::array kinds{Kind::Offline, Kind::TimedOut, Kind::RateLimited, Kind::BadReply, Kind::NotThisService,
            Kind::ConnectionLost, Kind::NotFound, Kind::BadRequest};
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QRandomGenerator random(seed);
            StandingBench bench(manners, true);
            bench.fill(60, 1 + random.bounded(12));
            Others others{bench};
            bench.api.onRequest = [&](int, const QString &) -> std::optional<ApiError> {
                if (random.bounded(5) == 0)
                    others.anything(random);
                if (random.bounded(4) == 0)
                    return apiError(kinds.at(static_cast<size_t>(random.bounded(static_cast<int>(kinds.size())))));
                return std::nullopt;
            };
            QVERIFY(bench.begin());
            QVERIFY(bench.pass(10min));
            QString why;
            QVERIFY2(settles(bench, &why), qPrintable(u"seed %1: %2"_s.arg(seed).arg(why)));
        }
    }
};

ROLODESK_TEST(SettlingTest);
#include "tst_settling.moc"
