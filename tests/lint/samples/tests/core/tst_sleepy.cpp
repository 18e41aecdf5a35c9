#define private public // expect: rooms
#include "core/contacts/contact.h"
#include <QNetworkAccessManager>
#include <QtTest/QtTest>

void Sleepy::waits()
{
    QTest::qSleep(100); // expect: sleeps
    QTest::qWait(100); // expect: sleeps
    QThread::msleep(5); // expect: sleeps
    QThread::sleep(5); // expect: sleeps
    usleep(100); // expect: sleeps
    ::clock_nanosleep(CLOCK_MONOTONIC, 0, &pause, nullptr); // expect: sleeps
    std::this_thread::sleep_for(1s); // expect: sleeps
    QVERIFY(QTest::qWaitFor([] { return true; }));
    QTRY_COMPARE(spy.size(), 1);
    // QTest::qSleep(100);
    QCOMPARE(asleep(5), "sleep_for(1s)");
}
