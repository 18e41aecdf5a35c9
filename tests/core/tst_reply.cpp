#include "core/async/reply.h"
#include "core/async/runinpool.h"
#include "tests/support/testregistry.h"

#include <QThread>
#include <QtTest>

using namespace rolodesk;

using IntReply = Reply<int, QString>;
using IntResult = Result<int, QString>;

class ReplyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheNextTurnOnly()
    {
        QObject context;
        int got = 0;
        IntReply::ready(5)->then(&context, [&got](IntResult r) { got = *r; });
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 5);
    }

    void answersOnceWhenFinishedTwice()
    {
        QObject context;
        QList<int> got;
        auto *reply = new IntReply;
        reply->then(&context, [&got](IntResult r) { got << *r; });
        reply->finish(1);
        reply->finish(2);
        QTRY_COMPARE(got, QList<int> {1});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(got.size(), 1);
    }

    void isNotDeliveredToADeadContextAndStopsTheWork()
    {
        bool called = false;
        bool stopped = false;
        auto *context = new QObject;
        QPointer<IntReply> reply = new IntReply;
        reply->onAbandoned([&stopped] { stopped = true; });
        reply->then(context, [&called](IntResult) { called = true; });
        delete context;
        QVERIFY(reply.isNull());
        QVERIFY(stopped);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void doesNotStopWhatIsFinished()
    {
        bool stopped = false;
        QObject context;
        bool called = false;
        auto *reply = new IntReply;
        reply->onAbandoned([&stopped] { stopped = true; });
        reply->then(&context, [&called](IntResult) { called = true; });
        reply->finish(1);
        QTRY_VERIFY(called);
        QTRY_VERIFY(context.children().isEmpty());
        QVERIFY(!stopped);
    }

    void mayHaveItsContextDeletedByTheHandler()
    {
        auto *context = new QObject;
        bool called = false;
        IntReply::ready(1)->then(context, [context, &called](IntResult) {
            called = true;
            delete context;
        });
        QTRY_VERIFY(called);
    }

    void deletesItselfWhenNobodyAsks()
    {
        QPointer<IntReply> reply = IntReply::ready(1);
        QTRY_VERIFY(reply.isNull());
    }

    void mapsValuesAndPassesErrors()
    {
        QObject context;
        QStringList got;
        const auto handler = [&got](Result<QString, QString> r) { got << (r ? *r : r.error()); };
        mapReply<QString>(IntReply::ready(4), [](int n) { return QString::number(n * 2); })
            ->then(&context, handler);
        mapReply<QString>(IntReply::failed(QStringLiteral("no")), [](int) { return QString(); })
            ->then(&context, handler);
        QTRY_COMPARE(got.size(), 2);
        QVERIFY(got.contains(QStringLiteral("8")));
        QVERIFY(got.contains(QStringLiteral("no")));
    }

    void stopsTheInnerWorkOfAMappedReply()
    {
        bool stopped = false;
        auto *inner = new IntReply;
        inner->onAbandoned([&stopped] { stopped = true; });
        auto *context = new QObject;
        mapReply<QString>(inner, [](int) { return QString(); })->then(context, [](auto) { });
        delete context;
        QVERIFY(stopped);
    }

    void bringsPoolWorkBackToThisThread()
    {
        QThreadPool pool;
        QObject context;
        QThread *worker = nullptr;
        QThread *home = nullptr;
        runInPool<int, QString>(pool, [&worker]() -> IntResult {
            worker = QThread::currentThread();
            return 7;
        })->then(&context, [&home](IntResult) { home = QThread::currentThread(); });
        QTRY_COMPARE(home, QThread::currentThread());
        QVERIFY(worker != home);
    }

    void throwsPoolWorkAwayWhenTheContextIsGone()
    {
        bool called = false;
        {
            QThreadPool pool;
            auto *context = new QObject;
            QSemaphore started;
            QSemaphore leave;
            runInPool<int, QString>(pool, [&started, &leave]() -> IntResult {
                started.release();
                leave.acquire();
                return 1;
            })->then(context, [&called](IntResult) { called = true; });
            started.acquire();
            delete context;
            leave.release();
            pool.waitForDone();
            QCoreApplication::processEvents();
        }
        QVERIFY(!called);
    }
};

ROLODESK_TEST(ReplyTest);
#include "tst_reply.moc"
