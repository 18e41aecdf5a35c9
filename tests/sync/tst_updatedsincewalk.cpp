#include "core/sync/updatedsincewalk.h"
#include "tests/support/testregistry.h"
#include "tests/sync/walkserver.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;

namespace {

constexpr qint64 start = 1770000000000000;

QSet<qint64> walkAll(UpdatedSinceWalk &walk, WalkServer &server, int *requests = nullptr,
    const std::function<void()> &between = {})
{
    QSet<qint64> ids;
    int count = 0;
    while (walk.state() == UpdatedSinceWalk::State::Walking && count < 5000) {
        ++count;
        if (between)
            between();
        const auto page = server.v2(walk.request());
        for (const Contact &contact : page)
            ids.insert(contact.id.value);
        walk.take(page);
    }
    if (requests)
        *requests = count;
    return ids;
}

QSet<qint64> idsOf(const WalkServer &server)
{
    QSet<qint64> ids;
    for (const auto &row : server.rows)
        ids.insert(row.id);
    return ids;
}

} // namespace

class UpdatedSinceWalkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksOldestFirstAHundredAtATime()
    {
        const PageRequestV2 request = UpdatedSinceWalk().request();
        QVERIFY(request.ascending);
        QCOMPARE(request.limit, 100);
        QCOMPARE(request.page, 0);
        QVERIFY(request.date.isEmpty());
    }

    void losesNobodyUnderAnySwitches()
    {
        QRandomGenerator random(12);
        for (int bits = 0; bits < 64; ++bits) {
            for (const int digits : {0, 3, 6}) {
                WalkServer server;
                server.dateInclusive = bits & 1;
                server.pageBase = bits & 2 ? 1 : 0;
                server.idAscendingTies = bits & 4;
                server.largestLimit = bits & 8 ? 100 : 40;
                server.dateIgnored = bits & 16;
                server.ascendingIgnored = bits & 32;
                server.digits = digits;
                qint64 time = start;
                for (int i = 1; i <= 1500; ++i) {
                    if (i < 400 || i > 900)
                        time += 1 + random.bounded(700000);
                    server.rows.append({i, time});
                }
                UpdatedSinceWalk walk;
                QCOMPARE(walkAll(walk, server), idsOf(server));
                QCOMPARE(walk.state(), UpdatedSinceWalk::State::Finished);
                QVERIFY(!walk.mayMiss());
                QCOMPARE(walk.walksByPosition(), bool(bits & (16 | 32)));
            }
        }
    }

    void losesNobodyInBlocksUnderAnySwitches()
    {
        QRandomGenerator random(13);
        for (int bits = 0; bits < 64; ++bits) {
            for (const int digits : {0, 6}) {
                WalkServer server;
                server.dateInclusive = bits & 1;
                server.pageBase = bits & 2 ? 1 : 0;
                server.idAscendingTies = bits & 4;
                server.largestLimit = bits & 8 ? 100 : 40;
                server.dateIgnored = bits & 16;
                server.ascendingIgnored = bits & 32;
                server.digits = digits;
                qint64 time = start;
                for (int i = 1; i <= 700; ++i) {
                    if (i < 200 || i > 400)
                        time += 1 + random.bounded(700000);
                    server.rows.append({i, time});
                }
                UpdatedSinceWalk walk = UpdatedSinceWalk::inBlocks(4);
                QCOMPARE(walkAll(walk, server), idsOf(server));
                QCOMPARE(walk.state(), UpdatedSinceWalk::State::Finished);
                QVERIFY(!walk.mayMiss());
                QCOMPARE(walk.walksByPosition(), bool(bits & (16 | 32)));
            }
        }
    }

    /// From every cursor that was kept, the rest of the base is read.
    void goesOnInBlocksFromEveryPage()
    {
        for (const int perStamp : {1, 3, 130}) {
            for (const bool inclusive : {false, true}) {
                WalkServer server;
                server.dateInclusive = inclusive;
                for (int i = 1; i <= 1000; ++i)
                    server.rows.append({i, start + i / perStamp * 1000});
                UpdatedSinceWalk walk = UpdatedSinceWalk::inBlocks(5);
                QSet<qint64> read;
                while (walk.state() == UpdatedSinceWalk::State::Walking) {
                    const auto page = server.v2(walk.request());
                    for (const Contact &contact : page)
                        read.insert(contact.id.value);
                    walk.take(page);
                    UpdatedSinceWalk resumed(walk.save());
                    QCOMPARE(walkAll(resumed, server) | read, idsOf(server));
                }
            }
        }
    }

    void needsNoMoreRequestsThanThereArePages_data()
    {
        QTest::addColumn<int>("perStamp");
        QTest::addColumn<bool>("inclusive");
        QTest::newRow("each of a time of its own") << 1 << false;
        QTest::newRow("25 of one time, inclusive") << 25 << true;
    }
    /// One per cent more than contacts ÷ 100, less what a run asks for beside the pages: on 1,000,000 contacts that is 90 requests.
    void needsNoMoreRequestsThanThereArePages()
    {
        QFETCH(int, perStamp);
        QFETCH(bool, inclusive);
        // A server that is fast enough for a large base: rows in order, found by halving.
        const int count = 100000;
        const auto timeOf = [perStamp](int row) { return start + qint64(row / perStamp) * 1000; };
        UpdatedSinceWalk walk = UpdatedSinceWalk::inBlocks(100);
        std::vector<bool> seen(count);
        int requests = 0;
        for (; walk.state() == UpdatedSinceWalk::State::Walking && requests < 10000; ++requests) {
            const PageRequestV2 request = walk.request();
            int from = 0;
            if (const auto date = WalkServer::microseconds(request.date)) {
                const qint64 stamps = (*date - start) / 1000;
                from = static_cast<int>((stamps + (inclusive ? 0 : 1)) * perStamp);
            }
            QList<Contact> page;
            for (int i = 0; i < request.limit; ++i) {
                const int place = from + request.page * request.limit + i;
                if (place >= count)
                    break;
                const int row = request.ascending ? place : count - 1 - place;
                seen[static_cast<size_t>(row)] = true;
                page.append(WalkServer().print({row, timeOf(row)}));
            }
            walk.take(page);
        }
        QCOMPARE(std::count(seen.begin(), seen.end(), true), count);
        QVERIFY2(requests <= count / 100 + count / 10000 * 9 / 10, qPrintable(QString::number(requests)));
    }

    /// The newest page of a list that ignores `ascending` is of one import, in one second: nothing on it falls.
    void isNotFooledByACrowdAtTheNewestEnd()
    {
        for (const qint64 span : {0LL, 900000LL}) {
            WalkServer server;
            server.ascendingIgnored = true;
            for (int i = 1; i <= 400; ++i)
                server.rows.append({i, start + i * 60000000LL});
            for (int i = 401; i <= 750; ++i)
                server.rows.append({i, start + 500 * 60000000LL + span * (i - 400) / 350});
            UpdatedSinceWalk walk;
            QCOMPARE(walkAll(walk, server), idsOf(server));
            QVERIFY(walk.walksByPosition());
        }
    }

    void walksABaseOfOneTime()
    {
        for (const int count : {1, 99, 100, 101, 350}) {
            WalkServer server;
            for (int i = 1; i <= count; ++i)
                server.rows.append({i, start});
            UpdatedSinceWalk walk;
            QCOMPARE(walkAll(walk, server), idsOf(server));
            QCOMPARE(walk.state(), UpdatedSinceWalk::State::Finished);
            QVERIFY(!walk.save().value(QLatin1String("since")).toString().isEmpty());
        }
    }

    void losesNobodyWhileOthersWork()
    {
        QRandomGenerator random(31);
        for (int round = 0; round < 100; ++round) {
            WalkServer server;
            for (int i = 1; i <= 1000; ++i)
                server.rows.append({i, start + i * 300000});
            qint64 now = start + 1000 * 300000;
            QSet<qint64> deleted;
            UpdatedSinceWalk walk;
            int changes = 0;
            const QSet<qint64> ids = walkAll(walk, server, nullptr, [&] {
                if (++changes > 20)
                    return;
                const auto at = random.bounded(static_cast<int>(server.rows.size()));
                if (random.bounded(2)) {
                    server.rows[at].microseconds = now += 500000;
                } else {
                    deleted.insert(server.rows.at(at).id);
                    server.rows.removeAt(at);
                }
            });
            QCOMPARE(idsOf(server) - ids, QSet<qint64>());
        }
    }

    void saysSoWhenACrowdCannotBeRead()
    {
        WalkServer server;
        server.pageHonoured = false;
        for (int i = 1; i <= 500; ++i)
            server.rows.append({i, start});
        for (int i = 501; i <= 600; ++i)
            server.rows.append({i, start + (i - 499) * 1000000LL});
        UpdatedSinceWalk walk;
        int requests = 0;
        const QSet<qint64> ids = walkAll(walk, server, &requests);
        QVERIFY(walk.mayMiss());
        QVERIFY(requests < 50);
        for (int i = 501; i <= 600; ++i)
            QVERIFY(ids.contains(i));
    }

    void givesUpWhenNeitherDateNorPageIsHonoured()
    {
        WalkServer server;
        server.dateIgnored = true;
        server.pageHonoured = false;
        for (int i = 1; i <= 500; ++i)
            server.rows.append({i, start + i * 1000000});
        UpdatedSinceWalk walk;
        int requests = 0;
        walkAll(walk, server, &requests);
        QCOMPARE(walk.state(), UpdatedSinceWalk::State::Unusable);
        QVERIFY(requests < 20);
    }

    void goesOnFromWhatWasSaved()
    {
        WalkServer server;
        for (int i = 1; i <= 2000; ++i)
            server.rows.append({i, start + i * 1000000LL});
        QSet<qint64> ids;
        UpdatedSinceWalk first;
        for (int i = 0; i < 5; ++i) {
            const auto page = server.v2(first.request());
            for (const Contact &contact : page)
                ids.insert(contact.id.value);
            first.take(page);
        }
        UpdatedSinceWalk second(first.save());
        int requests = 0;
        ids += walkAll(second, server, &requests);
        QCOMPARE(ids, idsOf(server));
        QVERIFY(requests < 20);
    }
};

ROLODESK_TEST(UpdatedSinceWalkTest);
#include "tst_updatedsincewalk.moc"
