#include "tests/e2e/clidesk.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

namespace {

QJsonObject action(const QString &type, const QString &when = {})
{
    QJsonObject all{{"type"_L1, type}};
    if (!when.isEmpty())
        all.insert("when"_L1, when);
    return all;
}

/// What an edit of these tests makes of the contact: a first name that nobody else has.
QString nameFor(const CliWork &work)
{
    return u"Edited %1"_s.arg(work.contact);
}

const QStringList toEdited{u"edit"_s, u"ID"_s, u"--set"_s, u"first=Edited ID"_s};

struct FaultRow {
    const char *name;
    const char *method;
    int nth;
    QJsonObject what;
    bool isSaved; ///< What comes of it in the end.
};

/// Every request of an edit: it reads, writes, and reads again.
QList<FaultRow> faultRows()
{
    const QString before = u"before"_s;
    const QString after = u"after"_s;
    return {{"none", "GET", 99, action(u"cut"_s), true},
        {"read: 500", "GET", 1, action(u"status"_s), true},
        {"read: cut", "GET", 1, action(u"cut"_s), true},
        {"read: half an answer", "GET", 1, action(u"truncate"_s), false},
        {"read: a portal", "GET", 1, action(u"html"_s), false},
        {"write: 500 before", "PUT", 1, action(u"status"_s, before), false},
        {"write: 500 after", "PUT", 1, action(u"status"_s, after), true},
        {"write: cut before", "PUT", 1, action(u"cut"_s, before), false},
        {"write: cut after", "PUT", 1, action(u"cut"_s, after), true},
        {"write: half an answer", "PUT", 1, action(u"truncate"_s), true},
        {"write: a portal before", "PUT", 1, action(u"html"_s, before), false},
        {"write: a portal after", "PUT", 1, action(u"html"_s, after), true},
        {"look: 500", "GET", 2, action(u"status"_s), true},
        {"look: cut", "GET", 2, action(u"cut"_s), true},
        {"look: half an answer", "GET", 2, action(u"truncate"_s), true},
        {"look: a portal", "GET", 2, action(u"html"_s), true}};
}

struct KillRow {
    const char *name;
    const char *method;
    int nth;
    const char *when; ///< The request is held before or after it is carried out.
    QJsonObject write; ///< What becomes of the write; empty: it is carried out and answered.
    const char *state; ///< What the journal says when the program is dead.
    bool isSaved;
};

const QList<KillRow> &killRows()
{
    static const QList<KillRow> rows{{"while it reads", "GET", 1, "before", {}, "planned", false},
        {"with what it read on its way", "GET", 1, "after", {}, "planned", false},
        {"while the write is on its way", "PUT", 1, "before", {}, "sent", true},
        {"while a write is on its way that does not arrive", "PUT", 1, "before",
            action(u"status"_s), "sent", false},
        {"while the answer is on its way", "PUT", 1, "after", {}, "sent", true},
        {"while it reads what it wrote", "GET", 2, "before", {}, "sent", true},
        {"while it looks for a lost answer", "GET", 2, "before", action(u"cut"_s, u"after"_s),
            "unknown", true}};
    return rows;
}

constexpr int randomKills = 24;

} // namespace

/// `edit`, `undo` and `journal` as processes, through faults at every request and kills at every
/// moment. What the service has is the truth; its log of requests shows that nothing was sent
/// twice.
class CliEditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Everything that waits for seconds waits at the same time.
    void initTestCase()
    {
        QVERIFY(m_desk.start(60));
        QVERIFY(m_killing.start(120));
        startFaults();
        startKills();
        startRandomKills();
    }

    void savesTellsAndTakesBack()
    {
        const auto work = m_desk.makeWork(toEdited);
        const QString before = m_desk.there(work->contact, u"first"_s);
        m_desk.begin(*work);
        const CliRun saved = work->ended();
        QVERIFY2(saved.exitCode == 0, saved.messages.constData());
        QVERIFY2(saved.output.contains("\tupdate\tconfirmed\t"), saved.output.constData());
        QCOMPARE(m_desk.there(work->contact, u"first"_s), nameFor(*work));
        const CliRun told = m_desk.run(*work, {u"journal"_s, u"--today"_s});
        QCOMPARE(told.output, saved.output);
        const CliRun undone = m_desk.run(*work, {u"undo"_s});
        QVERIFY2(undone.exitCode == 0, undone.messages.constData());
        QCOMPARE(m_desk.there(work->contact, u"first"_s), before);
        QCOMPARE(m_desk.journal(*work).size(), 2);
        QCOMPARE(m_desk.run(*work, {u"undo"_s}).exitCode, 1);
        QCOMPARE(m_desk.writesTo(work->contact).size(), 2);
    }

    void createsDeletesAndBringsBack()
    {
        const auto work = m_desk.makeWork(toEdited);
        const CliRun made = m_desk.run(*work,
            {u"create"_s, u"--json"_s, u"--set"_s, u"first=Made"_s, u"--set"_s,
                u"phone=+14155550199"_s});
        QVERIFY2(made.exitCode == 0, made.messages.constData());
        const qint64 id = QJsonDocument::fromJson(made.output)[0]["contact"_L1].toInteger();
        QCOMPARE(m_desk.there(id, u"first"_s), u"Made"_s);
        const CliRun again = m_desk.run(*work, {u"create"_s, u"--set"_s, u"phone=+14155550199"_s});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.messages.contains("nothing was created"), again.messages.constData());
        QCOMPARE(m_desk.run(*work, {u"delete"_s, QString::number(id)}).exitCode, 0);
        QVERIFY(!m_desk.sandbox().contacts().contains(id));
        const CliRun back = m_desk.run(*work, {u"undo"_s, u"--json"_s});
        QVERIFY2(back.exitCode == 0, back.messages.constData());
        const qint64 copy = QJsonDocument::fromJson(back.output)[0]["contact"_L1].toInteger();
        QVERIFY(copy != id);
        QCOMPARE(m_desk.there(copy, u"first"_s), u"Made"_s);
    }

    void othersChangeTheContactMeanwhile_data()
    {
        QTest::addColumn<QString>("method"); ///< Just before which request.
        QTest::addColumn<QJsonObject>("patch");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("isSent");
        QTest::addColumn<QByteArray>("told");
        const QJsonObject other{{"email"_L1, u"by.others@example.org"_s}};
        const QJsonObject same{{"first"_L1, u"Countess"_s}};
        const QStringList mine{u"--on-conflict"_s, u"mine"_s};
        QTest::newRow("another field, before the read")
            << u"GET"_s << other << QStringList{} << true << QByteArray();
        QTest::newRow("the same field, before the read")
            << u"GET"_s << same << QStringList{} << false << QByteArray("first is “Countess” now");
        QTest::newRow("the same field, mine") << u"GET"_s << same << mine << true << QByteArray();
        QTest::newRow("another field, before the write")
            << u"PUT"_s << other << QStringList{} << true << QByteArray("at the same moment");
    }
    void othersChangeTheContactMeanwhile()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, patch);
        QFETCH(QStringList, options);
        QFETCH(bool, isSent);
        QFETCH(QByteArray, told);
        const auto work = m_killing.makeWork(toEdited + options);
        QVERIFY(m_killing.sandbox().setFaults({CliDesk::faultAt(method, 1, work->contact,
            {{"type"_L1, u"change"_s}, {"contact"_L1, work->contact}, {"patch"_L1, patch}})}));
        m_killing.begin(*work);
        const CliRun run = work->ended();
        QCOMPARE(run.exitCode, told.isEmpty() ? 0 : 1);
        QVERIFY2(told.isEmpty() ? run.messages.isEmpty() : run.messages.contains(told),
            run.messages.constData());
        QCOMPARE(m_killing.writesTo(work->contact).size(), isSent ? 1 : 0);
        QCOMPARE(m_killing.there(work->contact, u"first"_s),
            isSent ? nameFor(*work) : patch.value("first"_L1).toString());
        const QString email = patch.value("email"_L1).toString();
        if (!email.isEmpty())
            QCOMPARE(m_killing.there(work->contact, u"email"_s), email);
        QCOMPARE(m_killing.journal(*work).last()["ended_at"_L1].isNull(), false);
    }

    void controlC_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("before it was sent") << u"GET"_s << false;
        QTest::newRow("behind that") << u"PUT"_s << true;
    }
    void controlC()
    {
        QFETCH(QString, method);
        QFETCH(bool, isSent);
        const auto work = m_killing.makeWork(toEdited);
        QJsonObject held = action(u"delay"_s, u"after"_s);
        held.insert("ms"_L1, 5000);
        QVERIFY(m_killing.sandbox().setFaults({CliDesk::faultAt(method, 1, work->contact, held)}));
        m_killing.begin(*work);
        QVERIFY(waitUntil([&] { return m_killing.isMet(0); }));
        ::kill(static_cast<pid_t>(work->process.processId()), SIGINT);
        const CliRun run = work->ended();
        QCOMPARE(run.exitCode, 130);
        QCOMPARE(run.messages.contains("is not known; “sync” looks"), isSent);
        QCOMPARE(m_killing.writesTo(work->contact).size(), isSent ? 1 : 0);
        const QJsonValue left = m_killing.journal(*work).last();
        QCOMPARE(left["state"_L1].toString(), isSent ? u"sent"_s : u"withdrawn"_s);
        if (!isSent)
            return;
        const CliRun synced = m_killing.run(*work, {u"sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.messages.constData());
        QVERIFY2(synced.messages.contains("was saved"), synced.messages.constData());
        QCOMPARE(m_killing.journal(*work).last()["state"_L1].toString(), u"confirmed"_s);
    }

    void killedAtAnyMoment_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < killRows().size(); ++at)
            QTest::newRow(killRows().at(at).name) << at;
    }
    void killedAtAnyMoment()
    {
        QFETCH(int, at);
        const KillRow &row = killRows().at(at);
        CliWork &work = *m_kills.at(static_cast<std::size_t>(at));
        const Killed &killed = m_killed.at(at);
        QCOMPARE(killed.journal.size(), 1);
        QCOMPARE(killed.journal.at(0)["state"_L1].toString(), QString::fromLatin1(row.state));
        const bool wasSent = row.state != QByteArray("planned");
        // The next command does not build on what nobody knows.
        QCOMPARE(killed.next.exitCode, wasSent ? 1 : 0);
        QVERIFY2(killed.next.messages.contains(wasSent ? "is not known yet" : "was given up"),
            killed.next.messages.constData());
        const CliRun synced = work.ended();
        QCOMPARE(synced.exitCode, !wasSent || row.isSaved ? 0 : 1);
        if (wasSent)
            QVERIFY2(synced.messages.contains(row.isSaved ? "was saved" : "did not arrive"),
                synced.messages.constData());
        const QJsonArray journal = m_killing.journal(work);
        QCOMPARE(journal.at(0)["state"_L1].toString(),
            !wasSent          ? u"withdrawn"_s
                : row.isSaved ? u"confirmed"_s
                              : u"failed"_s);
        const QString first = m_killing.there(work.contact, u"first"_s);
        QCOMPARE(first == nameFor(work), row.isSaved);
        QCOMPARE(m_killing.writesTo(work.contact).size(), 1); // its own, or that of the next one
    }

    void killedByTheClockItLeavesTheTruth_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < randomKills; ++at)
            QTest::addRow("moment %d", at) << at;
    }
    void killedByTheClockItLeavesTheTruth()
    {
        QFETCH(int, at);
        CliWork &work = *m_randomKills.at(static_cast<std::size_t>(at));
        const CliRun synced = work.ended();
        QVERIFY2(synced.exitCode == 0 || synced.exitCode == 1, synced.messages.constData());
        const QJsonArray journal = m_desk.journal(work);
        const bool isThere = m_desk.there(work.contact, u"first"_s) == nameFor(work);
        QVERIFY(journal.size() <= 1);
        for (const QJsonValue &entry : journal)
            QVERIFY(!entry["ended_at"_L1].isNull());
        const QString state = journal.isEmpty() ? QString() : journal.at(0)["state"_L1].toString();
        QCOMPARE(state == "confirmed"_L1, isThere);
        QCOMPARE(m_desk.writesTo(work.contact).size(), isThere ? 1 : 0);
    }

    void aFaultAtEveryRequest_data()
    {
        QTest::addColumn<int>("at");
        const QList<FaultRow> rows = faultRows();
        for (int at = 0; at < rows.size(); ++at)
            QTest::newRow(rows.at(at).name) << at;
    }
    void aFaultAtEveryRequest()
    {
        QFETCH(int, at);
        const bool isSaved = faultRows().at(at).isSaved;
        CliWork &work = *m_faults.at(static_cast<std::size_t>(at));
        const CliRun run = work.ended();
        QCOMPARE(run.exitCode, isSaved ? 0 : 4);
        QVERIFY2(run.messages.isEmpty() == isSaved, run.messages.constData());
        QVERIFY2(
            run.output.contains(isSaved ? "\tconfirmed\t" : "\tupdate\t"), run.output.constData());
        QCOMPARE(m_desk.there(work.contact, u"first"_s) == nameFor(work), isSaved);
        const QList<QJsonObject> writes = m_desk.writesTo(work.contact);
        QVERIFY2(writes.size() <= 1, "it was sent twice");
        QCOMPARE(!writes.isEmpty() && writes.first().value("carried_out"_L1).toBool(), isSaved);
        // What the program says afterwards is what it said.
        const CliRun got = m_desk.run(work, {u"get"_s, QString::number(work.contact)});
        QCOMPARE(got.output.contains("first\t" + nameFor(work).toUtf8() + '\n'), isSaved);
        const QJsonArray journal = m_desk.journal(work);
        QCOMPARE(journal.size(), 1);
        QCOMPARE(journal.at(0)["state"_L1].toString() == "confirmed"_L1, isSaved);
        QVERIFY(!journal.at(0)["ended_at"_L1].isNull());
    }

private:
    struct Killed {
        QJsonArray journal; ///< Right after the kill.
        CliRun next; ///< The next edit of the same contact.
    };

    void startFaults()
    {
        QJsonArray faults;
        for (const FaultRow &row : faultRows()) {
            m_faults.push_back(m_desk.makeWork(toEdited));
            faults.append(CliDesk::faultAt(
                QString::fromLatin1(row.method), row.nth, m_faults.back()->contact, row.what));
        }
        QVERIFY(m_desk.sandbox().setFaults(faults));
        for (const auto &work : m_faults)
            m_desk.begin(*work);
    }

    /// Each dies while one of its requests is held.
    void startKills()
    {
        QJsonArray faults;
        for (const KillRow &row : killRows()) {
            m_kills.push_back(m_killing.makeWork(toEdited));
            QJsonObject held = action(u"delay"_s, QString::fromLatin1(row.when));
            held.insert("ms"_L1, 4000);
            const qint64 contact = m_kills.back()->contact;
            faults.append(
                CliDesk::faultAt(QString::fromLatin1(row.method), row.nth, contact, held));
            if (!row.write.isEmpty())
                faults.append(CliDesk::faultAt(u"PUT"_s, 1, contact, row.write));
        }
        QVERIFY(m_killing.sandbox().setFaults(faults));
        for (const auto &work : m_kills)
            m_killing.begin(*work);
        QVERIFY(waitUntil([&] {
            bool areMet = true;
            for (int at = 0; at < faults.size(); ++at)
                areMet = areMet && m_killing.isMet(at);
            return areMet;
        }));
        for (const auto &work : m_kills) {
            QCOMPARE(work->process.state(), QProcess::Running);
            work->process.kill();
        }
        for (const auto &work : m_kills) {
            QVERIFY(work->process.waitForFinished(10000));
            QCOMPARE(work->process.exitStatus(), QProcess::CrashExit);
            (void)work->process.readAllStandardError();
            Killed killed;
            killed.journal = m_killing.journal(*work);
            killed.next = m_killing.run(*work,
                {u"edit"_s, QString::number(work->contact), u"--set"_s,
                    u"email=next@example.org"_s});
            m_killed.append(killed);
            m_killing.begin(*work, {u"sync"_s});
        }
    }

    /// Each dies a little later than the one before, over the time that such a run takes.
    void startRandomKills()
    {
        const auto undisturbed = m_desk.makeWork(toEdited);
        QElapsedTimer timer;
        timer.start();
        m_desk.begin(*undisturbed);
        QCOMPARE(undisturbed->ended().exitCode, 0);
        const int whole = static_cast<int>(timer.elapsed());
        for (int at = 0; at < randomKills; ++at) {
            m_randomKills.push_back(m_desk.makeWork(toEdited));
            CliWork &work = *m_randomKills.back();
            m_desk.begin(work);
            // The first half it spends on starting.
            if (!work.process.waitForFinished(whole / 2 + whole * (at + 1) / randomKills / 2)) {
                work.process.kill();
                QVERIFY(work.process.waitForFinished(10000));
            }
            m_desk.begin(work, {u"sync"_s});
        }
    }

    CliDesk m_desk;
    CliDesk m_killing;
    std::vector<std::unique_ptr<CliWork>> m_faults; ///< In the order of `faultRows`.
    std::vector<std::unique_ptr<CliWork>> m_kills;
    QList<Killed> m_killed;
    std::vector<std::unique_ptr<CliWork>> m_randomKills;
};

ROLODESK_TEST(CliEditTest);
#include "tst_cliedit.moc"
