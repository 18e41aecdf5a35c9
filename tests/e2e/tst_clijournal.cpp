#include "app/cli/exitcode.h"
#include "tests/e2e/writingbench.h"
#include "tests/support/testregistry.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::cli;
using namespace rolodesk::test;

namespace {

using State = JournalWrite::State;

const QStringList toAugusta{u"edit"_s, u"1"_s, u"--set"_s, u"first=Augusta"_s};

} // namespace

/// `journal`.
class CliJournalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsWhatWasChangedOldestFirst()
    {
        WritingBench bench;
        QVERIFY(bench.cli(toAugusta));
        bench.clock.setNow(bench.clock.nowUtc().addSecs(60));
        QVERIFY(bench.cli({u"undo"_s}));
        QVERIFY(bench.cli({u"delete"_s, u"2"_s}));
        QVERIFY(bench.cli({u"journal"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.results,
            u"1\t2026-11-01T12:00:00Z\t1\tedit\t1\tupdate\tconfirmed\t\t4\tfirst: Ada → Augusta; "
            u"display_name: Ada Lovelace → Augusta Lovelace\n"
            "2\t2026-11-01T12:01:00Z\t2\tundo\t1\tupdate\tconfirmed\t\t5\tfirst: Augusta → Ada; "
            "display_name: Augusta Lovelace → Ada Lovelace\n"
            "3\t2026-11-01T12:01:00Z\t3\tdelete\t2\tdelete\tconfirmed\t\t0\t\n"_s);
        QCOMPARE(bench.messages, QString());
    }

    void isEmptyAtFirst()
    {
        WritingBench bench;
        QVERIFY(bench.cli({u"journal"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.results, QString());
        QVERIFY(bench.cli({u"journal"_s, u"--json"_s}));
        QCOMPARE(bench.results, u"[]\n"_s);
    }

    void printsOneDocument()
    {
        WritingBench bench;
        QVERIFY(bench.cli(toAugusta));
        QVERIFY(bench.cli({u"undo"_s}));
        QVERIFY(bench.cli({u"journal"_s, u"--json"_s}));
        const QJsonArray told = QJsonDocument::fromJson(bench.results.toUtf8()).array();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(0)["act"_L1].toString(), u"edit"_s);
        QCOMPARE(told.at(1)["undo_of"_L1].toInt(), 1);
    }

    void printsFormatsOfFiles()
    {
        WritingBench bench;
        QVERIFY(bench.cli(toAugusta));
        QVERIFY(bench.cli({u"undo"_s}));
        QVERIFY(bench.cli({u"journal"_s, u"--format"_s, u"jsonl"_s}));
        const QStringList lines = bench.results.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.at(1).toUtf8())["act"_L1].toString(), u"undo"_s);
        QVERIFY(bench.cli({u"journal"_s, u"--format"_s, u"csv"_s}));
        QVERIFY2(bench.results.startsWith(u"time,person,source,act,group,"_s),
            qPrintable(bench.results));
        QVERIFY(bench.results.contains(u"\r\n2026-11-01T12:00:00.000Z,"_s));
        QVERIFY(bench.results.contains(u",console,undo,2,1,2,1,Augusta Lovelace,"_s));
    }

    void keepsToOneContact()
    {
        WritingBench bench;
        QVERIFY(bench.cli(toAugusta));
        QVERIFY(bench.cli({u"edit"_s, u"2"_s, u"--set"_s, u"email="_s}));
        QVERIFY(bench.cli({u"journal"_s, u"--contact"_s, u"2"_s}));
        QCOMPARE(bench.results.count(u'\n'), 1);
        QVERIFY(bench.results.startsWith(u"2\t"_s));
        QVERIFY(bench.cli({u"journal"_s, u"--contact"_s, u"3"_s}));
        QCOMPARE(bench.results, QString());
    }

    void printsMoreThanABlock()
    {
        WritingBench bench;
        JournalWrite done = bench.rename(1, u"A"_s);
        done.state = State::Confirmed;
        done.ended = bench.clock.nowUtc();
        bench.leaveAct({}, QList<JournalWrite>(1201, done));
        QVERIFY(bench.cli({u"journal"_s}));
        const QStringList lines = bench.results.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 1201);
        for (int at = 0; at < lines.size(); ++at)
            QVERIFY(lines.at(at).startsWith(QString::number(at + 1) + u'\t'));
    }

    /// Where today begins in this zone, at noon of the first of November in UTC.
    void keepsToToday()
    {
        const QHash<QByteArray, QTime> beginsInUtc{{"UTC", QTime(0, 0)},
            {"Pacific/Auckland", QTime(11, 0)}, {"America/St_Johns", QTime(2, 30)}};
        const QByteArray zone = QTimeZone::systemTimeZoneId();
        QVERIFY2(beginsInUtc.contains(zone), zone.constData());
        WritingBench bench;
        const QDateTime now = bench.clock.nowUtc();
        const QDateTime begin(now.date(), beginsInUtc.value(zone), Qt::UTC);
        for (const QDateTime &when : {begin.addMSecs(-1), begin, now}) {
            bench.clock.setNow(when);
            bench.leave(bench.rename(1, u"A"_s));
        }
        QVERIFY(bench.cli({u"journal"_s, u"--today"_s}));
        const QStringList lines = bench.results.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).startsWith(u"2\t"_s) && lines.at(1).startsWith(u"3\t"_s));
    }

    void saysWhatHasNotEnded()
    {
        WritingBench bench;
        for (const State state : {State::Planned, State::Clash, State::Sent, State::Unknown}) {
            JournalWrite write = bench.rename(1, u"A"_s);
            write.state = state;
            bench.leave(write);
        }
        bench.leave(bench.rename(2, u"B"_s));
        QVERIFY(bench.cli({u"journal"_s}));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages,
            u"Whether all of these were saved is not known (%1 sent or unknown); “sync” looks.\n"
            "Some of these wait for the window (%2 planned or clash); nothing of them was sent.\n"_s
                .arg(2)
                .arg(3));
        QVERIFY(bench.api.requests.empty());
    }
};

ROLODESK_TEST(CliJournalTest);
#include "tst_clijournal.moc"
