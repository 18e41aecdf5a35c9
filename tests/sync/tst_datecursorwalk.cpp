#include "core/sync/datecursorwalk.h"
#include "tests/support/testregistry.h"
#include "tests/sync/walkserver.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = 1770000000000000; // 2026 in microseconds

struct Walked {
    QSet<qint64> ids;
    QStringList dates;
    int requests = 0;
    bool endless = false;
    int refused = 0;
};

/// Walks to the end. `between` is called before each request and may change the server.
Walked walkAll(DateCursorWalk &walk, WalkServer &server, const std::function<void(int)> &between = {})
{
    Walked result;
    while (walk.state() == DateCursorWalk::State::Walking) {
        if (++result.requests > 20000) {
            result.endless = true;
            break;
        }
        if (between)
            between(result.requests);
        result.dates << walk.request().date;
        const auto page = server.v1(walk.request());
        if (!page) {
            ++result.refused;
            if (!walk.takeRefusal())
                qFatal("a refusal the walk did not cause");
            continue;
        }
        for (const Contact &contact : *page)
            result.ids.insert(contact.id.value);
        walk.take(*page);
    }
    return result;
}

QSet<qint64> idsOf(const WalkServer &server)
{
    QSet<qint64> ids;
    for (const auto &row : server.rows)
        ids.insert(row.id);
    return ids;
}

void fill(WalkServer &server, QRandomGenerator &random, int count)
{
    // Runs of equal stamps of every length around the page sizes, among single ones.
    static constexpr int runs[] {1, 1, 1, 1, 2, 3, 29, 30, 31, 60, 61, 99, 100, 101, 250};
    qint64 time = start;
    qint64 id = 0;
    while (server.rows.size() < count) {
        static constexpr qint64 gaps[] {1, 500, 400000, 1000000, 60000000};
        time += gaps[random.bounded(5)];
        const int run = runs[random.bounded(static_cast<int>(std::size(runs)))];
        for (int i = 0; i < run && server.rows.size() < count; ++i)
            server.rows.append({++id, time, 1});
    }
}

} // namespace

class DateCursorWalkTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithoutADate()
    {
        DateCursorWalk walk;
        QCOMPARE(walk.request(), PageRequestV1 {});
    }

    void endsOnAnEmptyBase()
    {
        DateCursorWalk walk;
        walk.take({});
        QCOMPARE(walk.state(), DateCursorWalk::State::Finished);
    }

    void echoesTheCursorAsReceived()
    {
        Contact a;
        a.id = ContactId(1);
        a.updated = u"2026-04-12T15:30:00.1234567890123+02:00"_s;
        Contact b = a;
        b.id = ContactId(2);
        b.updated = u"2026-04-12T13:29:00.5Z"_s;
        DateCursorWalk walk;
        walk.take({a, b});
        QCOMPARE(walk.request().date, a.updated);
        QCOMPARE(walk.direction(), DateCursorWalk::Direction::NewestFirst);
    }

    void findsBothDirections()
    {
        for (const bool newestFirst : {true, false}) {
            WalkServer server;
            server.newestFirst = newestFirst;
            for (int i = 1; i <= 100; ++i)
                server.rows.append({i, start + i * 1000000});
            DateCursorWalk walk;
            QCOMPARE(walkAll(walk, server).ids, idsOf(server));
            QCOMPARE(walk.direction(),
                newestFirst ? DateCursorWalk::Direction::NewestFirst : DateCursorWalk::Direction::OldestFirst);
        }
    }

    /// Every combination of the open questions, over bases with runs around every page size, against the full state.
    void losesNobodyUnderAnySwitches()
    {
        QRandomGenerator random(4711);
        int combinations = 0;
        for (int bits = 0; bits < (1 << 7); ++bits) {
            for (const int digits : {0, 3, 6, 0, 3, 6}) {
                WalkServer server;
                server.newestFirst = bits & 1;
                server.dateInclusive = bits & 2;
                server.limitHonoured = bits & 4;
                server.pageHonoured = bits & 8;
                server.pageBase = bits & 16 ? 1 : 0;
                server.idAscendingTies = bits & 32;
                if (bits & 64) {
                    const int what = random.bounded(3);
                    server.refusesLimit = what != 1;
                    server.refusesPage = what != 2;
                }
                server.digits = digits;
                server.largestLimit = random.bounded(2) ? 100 : 50;
                if (random.bounded(3) == 0)
                    server.pageSize = random.bounded(2) ? 200 : 10;
                fill(server, random, random.bounded(900));
                DateCursorWalk walk;
                const Walked walked = walkAll(walk, server);
                const QByteArray which = "bits " + QByteArray::number(bits) + " digits "
                    + QByteArray::number(digits) + " rows " + QByteArray::number(server.rows.size());
                QVERIFY2(!walked.endless, which);
                const bool canReadRuns = server.pageHonoured && !server.refusesPage;
                if (canReadRuns && digits == 6) {
                    QVERIFY2(walked.ids == idsOf(server), which);
                    QVERIFY2(!walk.mayMiss(), which);
                } else if (walked.ids != idsOf(server)) {
                    // What cannot be read must not be lost in silence.
                    QVERIFY2(walk.mayMiss() || walk.state() == DateCursorWalk::State::Unusable, which);
                }
                ++combinations;
            }
        }
        QCOMPARE(combinations, 768);
    }

    void readsAThousandOfOneStamp_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::addColumn<bool>("inclusive");
        QTest::addColumn<bool>("limit");
        for (int bits = 0; bits < 8; ++bits) {
            QTest::addRow("%s, %s, %s", bits & 1 ? "newest first" : "oldest first",
                bits & 2 ? "inclusive" : "exclusive", bits & 4 ? "limit honoured" : "limit ignored")
                << bool(bits & 1) << bool(bits & 2) << bool(bits & 4);
        }
    }
    void readsAThousandOfOneStamp()
    {
        QFETCH(bool, newestFirst);
        QFETCH(bool, inclusive);
        QFETCH(bool, limit);
        WalkServer server;
        server.newestFirst = newestFirst;
        server.dateInclusive = inclusive;
        server.limitHonoured = limit;
        for (int i = 1; i <= 1000; ++i)
            server.rows.append({i, start});
        for (int i = 1001; i <= 1050; ++i)
            server.rows.append({i, start + (i - 1025) * 1000000});
        DateCursorWalk walk;
        const Walked walked = walkAll(walk, server);
        QCOMPARE(walked.ids, idsOf(server));
        QVERIFY(!walk.mayMiss());
        QVERIFY2(walked.requests < 100, qPrintable(QString::number(walked.requests)));
    }

    void readsLittleTwice_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::addColumn<bool>("inclusive");
        QTest::addColumn<bool>("limit");
        for (int bits = 0; bits < 8; ++bits) {
            const bool newestFirst = (bits & 1) == 0;
            const bool inclusive = (bits & 2) != 0;
            const bool limit = (bits & 4) != 0;
            QTest::addRow("%s, %s, %s", newestFirst ? "newest first" : "oldest first",
                inclusive ? "inclusive" : "exclusive", limit ? "limit honoured" : "limit ignored")
                << newestFirst << inclusive << limit;
        }
    }
    /// The price of a cursor one stamp before the end of the page: one contact of each page is read
    /// twice, two where the cursor includes its own stamp.
    void readsLittleTwice()
    {
        QFETCH(bool, newestFirst);
        QFETCH(bool, inclusive);
        QFETCH(bool, limit);
        WalkServer server;
        server.newestFirst = newestFirst;
        server.dateInclusive = inclusive;
        server.limitHonoured = limit;
        const int count = 6000;
        for (int i = 1; i <= count; ++i)
            server.rows.append({i, start + i * 1000});
        DateCursorWalk walk;
        const Walked walked = walkAll(walk, server);
        QCOMPARE(walked.ids, idsOf(server));
        // Beside them: to see that the end is the end.
        const int net = (limit ? server.largestLimit : server.pageSize) - (inclusive ? 2 : 1);
        const int pages = (count + net - 1) / net;
        QVERIFY2(walked.requests <= pages + 4,
            qPrintable(u"%1 instead of %2"_s.arg(walked.requests).arg(pages)));
    }

    void saysSoWhenAThousandOfOneStampCannotBeRead()
    {
        WalkServer server;
        server.limitHonoured = false;
        server.pageHonoured = false;
        for (int i = 1; i <= 1000; ++i)
            server.rows.append({i, start});
        for (int i = 1001; i <= 1100; ++i)
            server.rows.append({i, start + (i - 1050) * 1000000});
        DateCursorWalk walk;
        const Walked walked = walkAll(walk, server);
        QVERIFY(walk.mayMiss());
        QCOMPARE(walk.state(), DateCursorWalk::State::Finished);
        // Everything around the run is still there.
        for (int i = 1001; i <= 1100; ++i)
            QVERIFY(i == 1050 || walked.ids.contains(i));
    }

    void doesNotWarnAboutASmallBaseOfOneStamp()
    {
        WalkServer server;
        for (int i = 1; i <= 12; ++i)
            server.rows.append({i, start});
        DateCursorWalk walk;
        QCOMPARE(walkAll(walk, server).ids, idsOf(server));
        QVERIFY(!walk.mayMiss());
    }

    void givesUpWhenTheDateIsIgnored()
    {
        WalkServer server;
        server.dateIgnored = true;
        for (int i = 1; i <= 200; ++i)
            server.rows.append({i, start + i * 1000000});
        DateCursorWalk walk;
        const Walked walked = walkAll(walk, server);
        QCOMPARE(walk.state(), DateCursorWalk::State::Unusable);
        QVERIFY(walked.requests < 10);
    }

    void givesUpWhenTheSecondPageMovesTheWrongWay()
    {
        // Sorted newest first, but the date selects what was updated after it.
        WalkServer server;
        for (int i = 1; i <= 200; ++i)
            server.rows.append({i, start + i * 1000000});
        DateCursorWalk walk;
        walk.take(*server.v1(walk.request()));
        PageRequestV2 after;
        after.date = walk.request().date;
        after.limit = 30;
        walk.take(server.v2(after));
        QCOMPARE(walk.state(), DateCursorWalk::State::Unusable);
    }

    void givesUpWithoutAnyTimes()
    {
        Contact contact;
        contact.id = ContactId(1);
        DateCursorWalk walk;
        walk.take({contact});
        QCOMPARE(walk.state(), DateCursorWalk::State::Unusable);
    }

    /// Refused once, a limit is not asked for again, and not by the one that goes on, either.
    void asksForALimitOnlyUntilItIsRefused()
    {
        WalkServer server;
        server.refusesLimit = true;
        server.refusesPage = true;
        for (int i = 1; i <= 200; ++i)
            server.rows.append({i, start + i * 1000000});
        QJsonObject saved;
        QSet<qint64> ids;
        int refused = 0;
        for (int life = 0; life < 40; ++life) {
            DateCursorWalk walk(saved);
            if (walk.state() != DateCursorWalk::State::Walking)
                break;
            auto page = server.v1(walk.request());
            if (!page) {
                ++refused;
                QVERIFY(walk.takeRefusal());
                QVERIFY(!walk.takeRefusal()); // what is sent now is nothing special
                page = server.v1(walk.request());
            }
            QVERIFY(page);
            for (const Contact &contact : *page)
                ids.insert(contact.id.value);
            walk.take(*page);
            saved = walk.save();
        }
        QCOMPARE(refused, 1);
        QCOMPARE(ids, idsOf(server));
        server.refusesPage = false;
        for (int i = 201; i <= 250; ++i) // the first page is of one time
            server.rows.append({i, start + 201 * 1000000});
        DateCursorWalk walk;
        const Walked walked = walkAll(walk, server);
        QCOMPARE(walked.refused, 1);
        QCOMPARE(walked.ids, idsOf(server));
    }

    /// Neither `limit` nor `page` helps, and the cursor alone reads the cut time from its start.
    void warnsOfNothingWhereTheCursorReadsATimeAnew()
    {
        for (const int ofATime : {16, 40}) { // a page of 30 is one and a part of the next, or less
            WalkServer server;
            server.limitHonoured = false;
            server.pageHonoured = false;
            server.dateInclusive = true;
            for (int i = 0; i < 160; ++i)
                server.rows.append({i + 1, start + i / ofATime * 1000000});
            server.rows.append({161, start - 1000000}); // the end of the list is plain
            DateCursorWalk walk;
            const Walked walked = walkAll(walk, server);
            QCOMPARE(walked.ids == idsOf(server), ofATime == 16);
            QCOMPARE(walk.mayMiss(), ofATime == 40);
            QVERIFY(!walk.save().contains("no_limit"_L1)); // it was never refused
        }
    }

    void leavesARefusalItDidNotCauseAnError()
    {
        DateCursorWalk walk;
        QVERIFY(!walk.takeRefusal());
        QCOMPARE(walk.state(), DateCursorWalk::State::Walking);
    }

    /// Others change and delete between any two requests: nobody who was left alone is lost in
    /// silence. Where pages of a run were read by their number the walk says so, and whoever keeps
    /// a copy owes another look.
    void losesNobodyWhoWasLeftAlone()
    {
        static constexpr int runs[]{1, 1, 1, 2, 3, 25, 30, 31, 60, 70, 99, 100, 101, 150};
        QRandomGenerator random(99);
        int byDate = 0;
        for (int round = 0; round < 600; ++round) {
            WalkServer server;
            server.newestFirst = random.bounded(2);
            server.dateInclusive = random.bounded(2);
            server.idAscendingTies = random.bounded(2);
            server.limitHonoured = random.bounded(4);
            server.pageHonoured = random.bounded(4);
            server.pageBase = static_cast<int>(random.bounded(2));
            server.refusesLimit = random.bounded(6) == 0;
            server.refusesPage = random.bounded(6) == 0;
            server.largestLimit = random.bounded(2) ? 100 : 50;
            server.hidden = random.bounded(4) ? 0 : 13;
            const int longest = random.bounded(2) ? 14 : 6; // those that fit on a page
            qint64 time = start;
            while (server.rows.size() < 400) {
                time += 1000000;
                for (int left = runs[random.bounded(longest)]; left > 0; --left) {
                    const int id = static_cast<int>(server.rows.size()) + 1;
                    server.rows.append({id, time});
                }
            }
            QSet<qint64> seen;
            for (const auto &row : std::as_const(server.rows)) {
                if (server.hidden == 0 || row.id % server.hidden != 0)
                    seen.insert(row.id);
            }
            QSet<qint64> touched;
            qint64 now = start + 1000000000;
            DateCursorWalk walk;
            const Walked walked = walkAll(walk, server, [&](int) {
                if (random.bounded(3) || server.rows.isEmpty())
                    return;
                const auto at = random.bounded(static_cast<int>(server.rows.size()));
                touched.insert(server.rows.at(at).id);
                if (random.bounded(2)) {
                    server.rows[at].microseconds = now += 1000000;
                    ++server.rows[at].rev;
                } else {
                    server.rows.removeAt(at);
                }
            });
            QVERIFY(!walked.endless);
            byDate += !walk.hasReadByPosition();
            const bool isSaid = walk.mayMiss() || walk.hasReadByPosition()
                || walk.state() == DateCursorWalk::State::Unusable;
            const QSet<qint64> missed = seen - walked.ids - touched;
            QVERIFY2(missed.isEmpty() || isSaid, qPrintable(QString::number(round)));
        }
        QVERIFY2(byDate > 50, qPrintable(QString::number(byDate)));
    }

    void readsOnBehindTheLastNumber_data()
    {
        QTest::addColumn<bool>("isInclusive");
        QTest::addColumn<int>("older");
        QTest::addColumn<int>("run");
        QTest::addColumn<int>("request");
        QTest::newRow("the cursor's time comes again") << true << 60 << 60 << 4;
        QTest::newRow("it does not") << false << 20 << 100 << 3;
    }
    /// A run is read by the numbers of its pages; 30 of it are changed, and all behind them move
    /// up, those of an older time past the last number.
    void readsOnBehindTheLastNumber()
    {
        QFETCH(bool, isInclusive);
        QFETCH(int, older);
        QFETCH(int, run);
        QFETCH(int, request);
        WalkServer server;
        server.dateInclusive = isInclusive;
        QSet<qint64> left;
        for (int id = 1; id <= older + run + 5; ++id) {
            const int time = id <= older ? 0 : (id <= older + run ? 1000 : 2000);
            server.rows.append({id, start + time * 1000000LL});
            if (id <= older)
                left.insert(id);
        }
        DateCursorWalk walk;
        const Walked walked = walkAll(walk, server, [&](int number) {
            for (int i = 0; number == request && i < 30; ++i)
                server.rows[older + run - 1 - i].microseconds = start + 5000000000;
        });
        left -= walked.ids;
        QVERIFY2(left.isEmpty(), qPrintable(QString::number(left.size())));
        QVERIFY(walk.hasReadByPosition());
    }

    /// Contacts of one time in another order each time: that ends, and is said.
    void endsWhereTiesHaveNoOrder()
    {
        for (const bool turnsPages : {true, false}) {
            WalkServer server;
            server.hasUnorderedTies = true;
            server.limitHonoured = false;
            server.pageHonoured = turnsPages;
            for (int i = 1; i <= 300; ++i)
                server.rows.append({i, start + i / 100 * 1000000});
            DateCursorWalk walk;
            const Walked walked = walkAll(walk, server);
            QVERIFY(!walked.endless);
            QVERIFY2(walked.requests < 200, qPrintable(QString::number(walked.requests)));
            QVERIFY(walk.mayMiss());
        }
    }

    /// Two pages of one time in another order each time: the second brings some of the first again,
    /// and others never come. Nobody changed anything, so nothing else would tell.
    void warnsWhereAPageOfARunBringsSomeAgain()
    {
        WalkServer server;
        server.hasUnorderedTies = true;
        server.limitHonoured = false;
        for (int i = 1; i <= 90; ++i)
            server.rows.append({i, start + (i <= 60 ? 0 : i * 1000000)});
        int incomplete = 0;
        for (int round = 0; round < 10; ++round) {
            DateCursorWalk walk;
            const Walked walked = walkAll(walk, server);
            const bool isIncomplete = walked.ids != idsOf(server);
            incomplete += isIncomplete;
            QVERIFY(walk.mayMiss() || !isIncomplete);
        }
        QVERIFY(incomplete > 0);
    }

    /// A page shorter than others may be cut all the same.
    void doesNotTakeAShorterPageForTheEndOfATime()
    {
        WalkServer server;
        server.pageHonoured = false;
        server.largestLimit = 100;
        for (int i = 1; i <= 160; ++i)
            server.rows.append({i, start + i * 1000000});
        for (int i = 161; i <= 260; ++i)
            server.rows.append({i, start});
        DateCursorWalk walk;
        const Walked walked = walkAll(walk, server, [&](int request) {
            if (request == 3)
                server.largestLimit = 50;
        });
        QVERIFY(walked.ids != idsOf(server));
        QVERIFY(walk.mayMiss());
    }

    /// A cursor that was made up to get past a run tells nothing about the direction of the list.
    void goesOnAfterAKillBehindARun()
    {
        for (const bool newestFirst : {true, false}) {
            WalkServer server;
            server.newestFirst = newestFirst;
            server.digits = 0;
            server.pageHonoured = false;
            server.limitHonoured = false;
            for (int i = 0; i < 300; ++i)
                server.rows.append({i + 1, start + i / 50 * 1000000 + i % 50 * 100});
            QJsonObject saved;
            QSet<qint64> ids;
            DateCursorWalk::State state = DateCursorWalk::State::Walking;
            bool hasMissed = false;
            for (int life = 0; life < 300 && state == DateCursorWalk::State::Walking; ++life) {
                DateCursorWalk walk(saved);
                for (int request = 0;
                     request < 1 + life % 13 && walk.state() == DateCursorWalk::State::Walking;
                     ++request) {
                    const auto page = server.v1(walk.request());
                    for (const Contact &contact : *page)
                        ids.insert(contact.id.value);
                    walk.take(*page);
                    saved = walk.save();
                }
                state = walk.state();
                hasMissed = walk.mayMiss();
            }
            QCOMPARE(state, DateCursorWalk::State::Finished);
            QVERIFY(ids == idsOf(server) || hasMissed);
        }
    }

    void findsChangedOnesFromTheTopDownToAKnownOne()
    {
        WalkServer server;
        for (int i = 1; i <= 500; ++i)
            server.rows.append({i, start + i * 1000000});
        for (int i = 0; i < 45; ++i) {
            server.rows[i].microseconds = start + (1000 + i) * 1000000LL;
            server.rows[i].rev = 2;
        }
        DateCursorWalk walk;
        walk.stopAtKnown([](const Contact &contact) { return contact.rev == 1; });
        const Walked walked = walkAll(walk, server);
        QCOMPARE(walked.requests, 2);
        for (int i = 1; i <= 45; ++i)
            QVERIFY(walked.ids.contains(i));
    }

    void goesOnFromWhatWasSaved()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            WalkServer server;
            server.newestFirst = random.bounded(2);
            server.dateInclusive = random.bounded(2);
            fill(server, random, 600);
            QSet<qint64> ids;
            QJsonObject saved;
            // A kill after every third page.
            for (int life = 0; life < 400; ++life) {
                DateCursorWalk walk(saved);
                for (int i = 0; i < 3 + life / 20 && walk.state() == DateCursorWalk::State::Walking; ++i) {
                    const auto page = server.v1(walk.request());
                    for (const Contact &contact : *page)
                        ids.insert(contact.id.value);
                    walk.take(*page);
                    saved = walk.save();
                }
                if (walk.state() != DateCursorWalk::State::Walking)
                    break;
            }
            QCOMPARE(ids, idsOf(server));
        }
    }
};

ROLODESK_TEST(DateCursorWalkTest);
#include "tst_datecursorwalk.moc"
