#include "core/editing/contactwriter.h"
#include "core/store/contactstore.h"
#include "tests/bench/benchapplication.h"
#include "tests/bench/bulkcontacts.h"
#include "tests/bench/bulkwindow.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "tests/bench/sandboxservice.h"
#include "ui/contacts/contacttableview.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

using Fate = BulkCase::Fate;

constexpr int documentedLimit = 500; // requests a minute
constexpr double patience = 3600; // seconds

struct FateRow {
    Fate fate;
    const char *button; ///< Of the preview.
    const char *words;
};
constexpr std::array fates{FateRow{Fate::Changes, "fateChanges", "to be changed"},
    FateRow{Fate::AlreadySo, "fateAlreadySo", "so already"},
    FateRow{Fate::TooManyTags, "fateTooManyTags", "with five tags already"},
    FateRow{Fate::NoPhone, "fateNoPhone", "without a phone number"}};

/// The most memory since it began to look, which it does ten times a second.
class PeakMemory final {
public:
    PeakMemory()
    {
        QObject::connect(&m_often, &QTimer::timeout, &m_often, [this] { look(); });
        m_often.start(100);
        look();
    }
    [[nodiscard]] double megabytes()
    {
        look();
        return m_most;
    }
    void forget() { m_most = 0; }

private:
    void look()
    {
        m_most = std::max(m_most, residentMegabytes(QCoreApplication::applicationPid()));
    }
    QTimer m_often;
    double m_most = 0;
};

/// One act on many contacts, from the dialog to the end of its undo.
class BulkMeasure final {
public:
    BulkMeasure(BenchApplication &application, const Amounts &amounts, Report &report)
        : m_application(application)
        , m_amounts(amounts)
        , m_report(report)
        , m_service(amounts.bulkBase)
        , m_contacts(m_service)
        , m_window(m_service)
    {
    }

    void load();
    void workAtRest();
    void measure(const BulkCase &act, bool isPaced);

private:
    void add(const QString &what, const QString &unit, double value);
    void addTurn(const QString &when);
    void addMemory(const QString &when, double megabytes);
    void work(const QString &when, double seconds);
    void preview(const BulkCase &act);
    void note(const std::function<void()> &begin, const QString &what);
    [[nodiscard]] Requests runPaced(RequestTally &tally);
    [[nodiscard]] double run(const QString &what);
    void addRun(const QString &what, const Requests &requests, double seconds);
    void checkList(bool isDone);

    BenchApplication &m_application;
    const Amounts &m_amounts;
    Report &m_report;
    SandboxService m_service;
    BulkContacts m_contacts;
    BulkWindow m_window;
    const BulkCase *m_act = nullptr;
    double m_pace = documentedLimit; ///< Requests a minute at the program's pace, as measured.
};

void BulkMeasure::load()
{
    m_report.begin();
    const double begin = now();
    m_window.open(0, m_amounts.bulkBase);
    m_report.add(u"base of the bulk edit, from the sandbox to the list"_s, u"contacts/s"_s, {},
        {m_amounts.bulkBase / (now() - begin)});
    comeToRest();
}

void BulkMeasure::add(const QString &what, const QString &unit, double value)
{
    m_report.add(QLatin1String(m_act->name) + u": "_s + what, unit, {}, {value});
}

void BulkMeasure::addTurn(const QString &when)
{
    m_report.add(u"longest block of the window, "_s + when, u"ms"_s, {.worst = 50},
        {m_application.longestTurn()});
    m_application.forgetTurns();
}

void BulkMeasure::addMemory(const QString &when, double megabytes)
{
    add(u"memory, resident, "_s + when, u"MB"_s, megabytes);
}

/// Somebody types, takes it back, and leafs, as fast as people do.
void BulkMeasure::work(const QString &when, double seconds)
{
    std::vector<double> keys;
    std::vector<double> frames;
    ListHand &hand = m_window.hand();
    m_application.forgetTurns();
    const double end = now() + seconds;
    while (now() < end) {
        hand.searchBox().setFocus();
        for (const QChar letter : u"anna smith"_s) {
            keys.push_back(hand.type(letter));
            letPass(0.1);
        }
        while (!hand.searchBox().text().isEmpty()) {
            keys.push_back(hand.takeBack());
            letPass(0.03);
        }
        hand.table().focusList();
        QTest::keyClick(&hand.table(), Qt::Key_Home);
        for (int page = 0; page < 60 && (page < 5 || now() < end); ++page) {
            frames.push_back(hand.pageDown());
            letPass(0.03);
        }
        QTest::keyClick(&hand.table(), Qt::Key_Home);
    }
    m_report.add(u"keystroke to list on screen, "_s + when, u"ms"_s,
        {.median = 16, .percentile95 = 33}, std::move(keys));
    m_report.add(u"Page Down held: a frame, "_s + when, u"ms"_s, {.median = 16, .worst = 50},
        std::move(frames));
    addTurn(when + u", somebody at the keys"_s);
}

void BulkMeasure::workAtRest()
{
    m_report.begin();
    (void)m_window.search({});
    comeToRest();
    work(u"no bulk edit under way"_s, m_amounts.bulkHandSeconds);
}

void BulkMeasure::preview(const BulkCase &act)
{
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        if (round > 0)
            m_window.leaveDialog();
        m_window.openDialog(m_contacts.count());
        m_window.enter(act);
        const double begin = now();
        m_window.awaitPreview();
        times.push_back((now() - begin) * 1000);
    }
    m_report.add(QLatin1String(act.name) + u": to the preview, 200 ms of it a wait"_s, u"ms"_s, {},
        std::move(times));
    addTurn(QLatin1String(act.name) + u": dialog and preview"_s);
    for (const FateRow &row : fates) {
        if (m_window.count(row.button) != m_contacts.countOf(row.fate))
            stopWith(u"the preview counts others: "_s + QLatin1String(row.button));
        add(QLatin1String(row.words), u"contacts"_s, m_contacts.countOf(row.fate));
    }
}

void BulkMeasure::note(const std::function<void()> &begin, const QString &what)
{
    m_application.forgetTurns();
    const double began = now();
    begin();
    add(what + u", until it is on the disk"_s, u"ms"_s, (now() - began) * 1000);
    addTurn(QLatin1String(m_act->name) + u": "_s + what + u" being noted"_s);
}

/// Somebody works for a while, and then nobody does; how long it took.
double BulkMeasure::run(const QString &what)
{
    const QString when = QLatin1String(m_act->name) + u": "_s + what + u" without a limit"_s;
    const double began = now();
    (void)m_window.search({});
    work(when, m_amounts.bulkHandSeconds);
    if (!waitFor([this] { return m_window.isOver(); }, patience))
        stopWith(u"the act does not end"_s);
    const double took = now() - began;
    addTurn(when + u", nobody at the keys"_s);
    return took;
}

/// At the pace of 500 requests a minute for a while; then the program ends, and goes on without it.
Requests BulkMeasure::runPaced(RequestTally &tally)
{
    const double began = now();
    Requests requests = tally.take();
    (void)m_window.search({});
    const QString when = QLatin1String(m_act->name) + u": at the pace of the program"_s;
    work(when, m_amounts.bulkHandSeconds);
    letPass(began + m_amounts.bulkPacedSeconds - now());
    addTurn(when + u", nobody at the keys"_s);
    const Requests meanwhile = tally.take();
    m_pace =
        (Requests::sum(meanwhile.reads) + Requests::sum(meanwhile.writes)) * 60 / (now() - began);
    add(u"pace, where 500 requests a minute are allowed"_s, u"requests/minute"_s, m_pace);
    requests += meanwhile;
    if (m_window.isOver())
        stopWith(u"the act is over before its time"_s);
    m_window.close();
    m_window.open(0, m_amounts.bulkBase);
    return requests;
}

void BulkMeasure::addRun(const QString &what, const Requests &requests, double seconds)
{
    add(what + u", requests: contacts read"_s, u"requests"_s, Requests::sum(requests.reads));
    add(what + u", requests: contacts written"_s, u"requests"_s, Requests::sum(requests.writes));
    add(what + u", requests of the sync meanwhile"_s, u"requests"_s,
        requests.all() - Requests::sum(requests.reads) - Requests::sum(requests.writes));
    for (const auto &[operation, times] : requests.others.asKeyValueRange())
        std::fprintf(stderr, "  %d × %s\n", times, qUtf8Printable(operation));
    add(what + u", without a limit"_s, u"s"_s, seconds);
    add(what + u", at the pace of the program, reckoned"_s, u"minutes"_s,
        (Requests::sum(requests.reads) + Requests::sum(requests.writes)) / m_pace);
}

/// The list knows what came of it.
void BulkMeasure::checkList(bool isDone)
{
    const int expected = m_contacts.countSo(isDone);
    const int found = m_window.search(queryOfChosen() + u' ' + QLatin1String(m_act->query));
    if (found != expected)
        stopWith(u"the list finds %1 where %2 are so"_s.arg(found).arg(expected));
}

void BulkMeasure::measure(const BulkCase &act, bool isPaced)
{
    m_act = &act;
    if (isPaced) {
        m_window.close();
        m_window.open(documentedLimit, m_amounts.bulkBase);
    }
    m_report.begin();
    m_contacts.readFor(act);
    if (m_window.search(queryOfChosen()) != m_contacts.count())
        stopWith(u"the list does not hold those that are to be chosen"_s);
    comeToRest();
    giveBackMemory();
    const double onDisk = m_window.megabytesOnDisk();
    addMemory(u"before"_s, PeakMemory().megabytes());
    PeakMemory peak;
    RequestTally tally(m_service.address(), m_service.adminKey());
    m_application.forgetTurns();
    preview(act);
    note([this] { m_window.begin(); }, u"the act"_s);
    Requests requests;
    if (isPaced)
        requests = runPaced(tally);
    double seconds = run(u"the act"_s);
    addMemory(u"at most while it ran"_s, peak.megabytes());
    requests += tally.take();
    addRun(u"the act"_s, requests, seconds);
    m_contacts.checkDone(requests, !isPaced);
    checkList(true);
    m_contacts.meddle(act);
    m_window.awaitUndo();
    giveBackMemory();
    peak.forget();
    (void)tally.take();
    note([this] { m_window.beginUndo(); }, u"the undo"_s);
    seconds = run(u"the undo"_s);
    const Requests back = tally.take();
    addRun(u"the undo"_s, back, seconds);
    addMemory(u"at most while it was taken back"_s, peak.megabytes());
    m_contacts.checkUndone(back);
    std::fprintf(stderr, "bulk edit: “%s”\n", qUtf8Printable(m_window.closeLine()));
    checkList(false);
    comeToRest();
    giveBackMemory();
    addMemory(u"afterwards"_s, PeakMemory().megabytes());
    add(u"files of the local copy grew by"_s, u"MB"_s, m_window.megabytesOnDisk() - onDisk);
}

} // namespace

void measureBulk(BenchApplication &application, const Amounts &amounts, Report &report)
{
    report.setContacts(amounts.bulkBase);
    BulkMeasure measure(application, amounts, report);
    measure.load();
    measure.workAtRest();
    for (const BulkCase &act : bulkCases())
        measure.measure(act, act.isOfTags);
}

} // namespace rolodesk::bench
