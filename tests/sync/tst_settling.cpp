#include "core/sync/syncrecord.h"
#include "tests/support/testregistry.h"
#include "tests/sync/standingbench.h"

#include <QRandomGenerator>

#include <array>
#include <initializer_list>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Phase = SyncStatus::Phase;
using Kind = ApiError::Kind;
using Manners = FakeContactsApi::Manners;

namespace {

constexpr int pageSize = 10;
constexpr int contacts = 25; // two pages and a half

/// The services of the tests: each list alone, both directions, and a date that includes itself or does not.
struct Service {
    const char *name;
    Manners manners;
};

std::vector<Service> services()
{
    const auto made = [](auto set) {
        Manners manners;
        manners.largestLimit = pageSize;
        manners.pageSize = pageSize;
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

/// How long the engine may take to notice, by its own intervals: the next thorough look tells what
/// a look does not (five minutes), and reaches below the horizon (another minute for the last look
/// before it). What was deleted the count of a thorough look tells, and a sweep finds it; when the
/// sweep under way had passed it already, the one after the next thorough look does.
constexpr auto forChanges = 6min;
constexpr auto forDeletions = 16min;

/// A sweep that left a difference nobody can explain is not made again for an hour: others may
/// count what the lists do not show. So it is where others deleted as many during one sweep as
/// during the one before it, and where the service said in the middle of a sweep that there is no
/// list.
constexpr auto afterAFruitlessSweep = 60min + forDeletions;

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
    [[nodiscard]] int indexOf(qint64 id) const
    {
        const auto &all = bench.api.contacts;
        const auto found = std::find_if(all.cbegin(), all.cend(),
            [id](const Contact &contact) { return contact.id == ContactId(id); });
        return static_cast<int>(found - all.cbegin());
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

/// Everything an engine does that is left alone: the first load, looks, a thorough look, and the
/// sweep that a deleted contact calls for.
[[nodiscard]] bool play(StandingBench &bench)
{
    if (!bench.begin())
        return false;
    bench.api.contacts.removeAt(Others{bench}.indexOf(9));
    bench.engine->syncNow();
    return bench.waitUntil([&bench] { return bench.isAtRest(); }) && bench.pass(45s);
}

/// How many requests that takes when nothing comes between.
int requestsOf(const Manners &manners, int perStamp)
{
    StandingBench bench(manners, true);
    bench.fill(contacts, perStamp);
    return play(bench) && bench.agrees() ? static_cast<int>(bench.api.requests.size()) : 0;
}

/// Both sides are the same within this time after `since`, and the engine knows it.
bool settles(StandingBench &bench, std::chrono::milliseconds since, std::chrono::milliseconds span,
    QString *why)
{
    bench.api.onRequest = nullptr;
    const auto isSettled = [&] {
        return bench.agrees(why) && bench.engine->status().phase == Phase::Complete;
    };
    while (!isSettled()) {
        const auto left = since + span - bench.clock.monotonic();
        if (left.count() <= 0) {
            *why += u"; phase %1; "_s.arg(int(bench.engine->status().phase))
                + QString::fromUtf8(bench.store->record(SyncRecord::key()));
            return false;
        }
        // What takes longer needs no haste: looks are rare when nobody sees the window.
        if (span - left > forDeletions)
            bench.engine->setActive(false);
        if (!bench.pass(std::min<std::chrono::milliseconds>(left, 15s))) {
            *why = u"the engine does not come to rest"_s;
            return false;
        }
    }
    return true;
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
        QTest::addColumn<qint64>("id");
        QTest::addColumn<bool>("onDisk");
        for (const Service &service : services()) {
            // Pages hold 20: the first one ends with this contact, the next one begins with the one
            // behind it.
            const bool descends = !service.manners.hasV2List && service.manners.newestFirst;
            const qint64 edge = descends ? contacts - pageSize + 1 : pageSize;
            const auto row = [&](const char *what, const QString &event, qint64 id,
                                 int perStamp = 1, bool onDisk = false) {
                QTest::addRow("%s: %s", service.name, what)
                    << service.manners << perStamp << event << id << onDisk;
            };
            row("delete at the edge of a page", u"delete"_s, edge);
            row("delete, equal times at the edges", u"delete"_s, edge, 7);
            // How a cursor includes its own stamp shows at the edges alone.
            if (service.manners.dateInclusive)
                continue;
            row("edit at the edge of a page", u"edit"_s, edge);
            row("create", u"create"_s, 0);
            // The two v1 lists are each other's mirror image: what is oldest in one is first in the
            // other.
            if (!service.manners.hasV2List && !service.manners.newestFirst)
                continue;
            row("edit the oldest", u"edit"_s, 1);
            row("edit the newest", u"edit"_s, contacts);
            row("delete the oldest", u"delete"_s, 1);
            row("delete the newest", u"delete"_s, contacts);
            if (service.manners.hasV2List)
                row("delete at the edge of a page, on disk", u"delete"_s, edge, 1, true);
        }
    }
    /// One event before each single request of the first load, of the looks after it and of a sweep.
    void settlesAfterAnEventAtAnyRequest()
    {
        QFETCH(Manners, manners);
        QFETCH(int, perStamp);
        QFETCH(QString, event);
        QFETCH(qint64, id);
        QFETCH(bool, onDisk);
        const int requests = requestsOf(manners, perStamp);
        QVERIFY2(requests >= 16, qPrintable(QString::number(requests)));
        for (int at = 1; at <= requests; ++at) {
            StandingBench bench(manners, !onDisk);
            bench.fill(contacts, perStamp);
            Others others{bench};
            std::optional<std::chrono::milliseconds> happened;
            bench.api.onRequest = [&](int number, const QString &) -> std::optional<ApiError> {
                if (number != at)
                    return std::nullopt;
                happened = bench.clock.monotonic();
                if (event == u"edit"_s)
                    others.edit(others.indexOf(id));
                else if (event == u"delete"_s)
                    others.remove(others.indexOf(id));
                else
                    others.create();
                return std::nullopt;
            };
            QVERIFY(play(bench));
            QVERIFY2(happened, qPrintable(u"nothing at request %1"_s.arg(at)));
            QString why;
            QVERIFY2(
                settles(bench, *happened, event == u"delete"_s ? forDeletions : forChanges, &why),
                qPrintable(u"request %1 of %2: %3"_s.arg(at).arg(requests).arg(why)));
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
            bench.fill(50, 1 + random.bounded(15));
            Others others{bench};
            int events = 0;
            bench.api.onRequest = [&](int, const QString &) -> std::optional<ApiError> {
                if (random.bounded(3) == 0) {
                    others.anything(random);
                    ++events;
                }
                return std::nullopt;
            };
            QVERIFY(bench.begin());
            QVERIFY(bench.pass(4min));
            QVERIFY(events >= 4);
            QString why;
            QVERIFY2(settles(bench, bench.clock.monotonic(), afterAFruitlessSweep, &why),
                qPrintable(u"seed %1: %2"_s.arg(seed).arg(why)));
        }
    }

    void settlesAfterAFaultAtAnyRequest_data()
    {
        QTest::addColumn<Manners>("manners");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::addColumn<bool>("onDisk");
        // Every kind that an engine goes on from without a person, those together that nothing in
        // the engine tells apart.
        const QList<Kind> passing{Kind::Offline, Kind::TimedOut, Kind::ConnectionLost,
            Kind::RateLimited, Kind::ServerFailed, Kind::NotThisService};
        const QList<Kind> lasting{
            Kind::TlsFailed, Kind::ClockSkewed, Kind::BadReply, Kind::TooLarge, Kind::OtherTeam};
        for (const Service &service : services()) {
            // A fault is the same whatever the cursor includes: the page is asked for again.
            if (service.manners.dateInclusive)
                continue;
            const auto row = [&service](
                                 const char *name, const QList<Kind> &kinds, bool onDisk = false) {
                QTest::addRow("%s: %s", service.name, name) << service.manners << kinds << onDisk;
            };
            row("passing", passing);
            row("lasting", lasting);
            row("not_found", {Kind::NotFound});
            row("bad_request", {Kind::BadRequest});
            if (service.manners.hasV2List)
                row("connection_lost, on disk", {Kind::ConnectionLost}, true);
        }
    }
    /// One fault at each single request, while others change, create and delete.
    void settlesAfterAFaultAtAnyRequest()
    {
        QFETCH(Manners, manners);
        QFETCH(QList<Kind>, kinds);
        QFETCH(bool, onDisk);
        const int requests = requestsOf(manners, 3);
        QVERIFY(requests >= 16);
        const bool isAnAnswer = kinds.contains(Kind::NotFound) || kinds.contains(Kind::BadRequest);
        for (int at = 1; at <= requests; ++at) {
            const Kind kind = kinds.at(at % kinds.size());
            StandingBench bench(manners, !onDisk);
            bench.fill(contacts, 3);
            Others others{bench};
            int events = 0;
            QString failed;
            bench.api.onRequest = [&](int number,
                                      const QString &operation) -> std::optional<ApiError> {
                if (number == 4)
                    others.remove(others.indexOf(20));
                if (number == 8)
                    others.edit(others.indexOf(11));
                if (number == 12) {
                    others.create();
                    others.remove(others.indexOf(15));
                }
                events += number == 4 || number == 8 || number == 12 ? 1 : 0;
                if (number != at)
                    return std::nullopt;
                failed = operation;
                return apiError(kind);
            };
            QVERIFY(play(bench));
            const QString which = u"%1 at request %2 of %3 (%4): "_s.arg(nameOf(kind))
                                      .arg(at)
                                      .arg(requests)
                                      .arg(failed);
            QVERIFY2(!failed.isEmpty() && events == 3, qPrintable(which));
            QString why;
            const auto span = isAnAnswer ? afterAFruitlessSweep : forDeletions;
            QVERIFY2(settles(bench, bench.clock.monotonic(), span, &why), qPrintable(which + why));
        }
    }

    void settlesAfterManyFaults_data() { settlesAfterAnyInterleaving_data(); }
    /// Every fourth request fails in some way, and others work.
    void settlesAfterManyFaults()
    {
        QFETCH(Manners, manners);
        constexpr std::array kinds{Kind::Offline, Kind::TimedOut, Kind::RateLimited, Kind::BadReply,
            Kind::NotThisService, Kind::ConnectionLost, Kind::NotFound, Kind::BadRequest,
            Kind::TlsFailed, Kind::TooLarge, Kind::ClockSkewed};
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QRandomGenerator random(seed);
            StandingBench bench(manners, true);
            bench.fill(40, 1 + random.bounded(12));
            Others others{bench};
            int faults = 0;
            bench.api.onRequest = [&](int, const QString &) -> std::optional<ApiError> {
                if (random.bounded(5) == 0)
                    others.anything(random);
                if (random.bounded(4) == 0 && ++faults > 0)
                    return apiError(kinds.at(static_cast<size_t>(random.bounded(static_cast<int>(kinds.size())))));
                return std::nullopt;
            };
            QVERIFY(bench.begin());
            QVERIFY(bench.pass(8min));
            QVERIFY(faults >= 4);
            QString why;
            QVERIFY2(settles(bench, bench.clock.monotonic(), afterAFruitlessSweep, &why),
                qPrintable(u"seed %1: %2"_s.arg(seed).arg(why)));
        }
    }
};

ROLODESK_TEST(SettlingTest);
#include "tst_settling.moc"
