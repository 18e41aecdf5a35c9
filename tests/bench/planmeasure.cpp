#include "core/contacts/contactjson.h"
#include "core/csv/csvline.h"
#include "core/import/importdraft.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "tests/bench/seededbase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

constexpr int rounds = 3;

/// A row for each contact of the base: a half says what is there, a quarter has another last name,
/// and a quarter another number.
void writeFile(const ContactMaker &maker, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        stopWith(u"no file can be written"_s);
    QByteArray text;
    appendCsvLine(text, {u"First Name"_s, u"Last Name"_s, u"Phone Number"_s, u"Email"_s}, false);
    for (int row = 0; row < maker.size(); ++row) {
        const auto contact = contactFromJson(QJsonDocument::fromJson(maker.json(row)).object());
        QString number = contact->phone;
        QString email = contact->email;
        if (row % 4 == 3) {
            number = u"1628%1"_s.arg(2000000 + row, 7);
            email = u"new%1@example.com"_s.arg(row);
        }
        const QString last = row % 4 == 2 ? u"Changed"_s : contact->last;
        appendCsvLine(text, {contact->first, last, u"+"_s + number, email}, false);
        if (text.size() > 1'000'000) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
}

/// Milliseconds of work of this thread.
double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Notes the longest turn of this thread's event loop.
class LongestTurn final : public QObject {
public:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        const double now = threadMs();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        return true;
    }
    /// From now on, until the next call; what it was before.
    double begin()
    {
        m_last = threadMs();
        return std::exchange(m_longest, 0);
    }

private:
    double m_last = threadMs();
    double m_longest = 0;
};

/// Until the plan is complete again.
void await(ImportDraft &draft)
{
    QEventLoop loop;
    QObject::connect(&draft, &ImportDraft::stageChanged, &loop, [&] {
        const bool isOver = draft.stage() != ImportDraft::Stage::Reading
            && draft.stage() != ImportDraft::Stage::Planning;
        if (isOver)
            loop.quit();
    });
    loop.exec();
}

/// Seconds from a text that was typed into a cell to the plan with it.
double typeInto(ImportDraft &draft, std::size_t place)
{
    QElapsedTimer timer;
    timer.start();
    draft.setCell(draft.plan().at(place).row, 1, u"Typed"_s);
    await(draft);
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

void measurePlan(const SeededBase &base, Report &report)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"customers.csv"_s);
    writeFile(base.maker(), path);
    auto store = ContactStore::open(base.storeFile(), base.workspaceKey());
    if (!store)
        stopWith(u"the base cannot be opened"_s);
    SystemClock clock;
    std::vector<double> times;
    std::vector<double> turns;
    std::vector<double> edits;
    std::vector<double> editTurns;
    std::vector<double> sizes;
    report.begin();
    for (int round = 0; round < rounds; ++round) {
        ImportDraft draft(**store, clock);
        draft.setBaseWhole(true);
        QElapsedTimer timer;
        timer.start();
        LongestTurn turn;
        if (round == 0) // it keeps a core from its work
            QCoreApplication::postEvent(&turn, new QEvent(QEvent::User));
        ImportSetup setup;
        setup.answers.region = u"US"_s;
        draft.open(path, setup);
        await(draft);
        if (round == 0)
            turns.push_back(turn.begin());
        else
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        edits.push_back(typeInto(draft, draft.plan().size() / 2));
        if (round == 0)
            editTurns.push_back(turn.begin());
        sizes.push_back(residentMegabytes(QCoreApplication::applicationPid()));
        const PlanCounts &counts = draft.plan().counts();
        const bool isPlanned = counts.rows == base.contacts()
            && counts.of(RowFate::Same) >= counts.rows / 3
            && counts.of(RowFate::New) >= counts.rows / 5;
        if (draft.stage() != ImportDraft::Stage::Ready || !isPlanned)
            stopWith(u"the plan is another one: %1 the same, %2 new, %3 changed, %4 held"_s
                         .arg(counts.of(RowFate::Same))
                         .arg(counts.of(RowFate::New))
                         .arg(counts.of(RowFate::Changed))
                         .arg(counts.of(RowFate::Held)));
    }
    const double goal = base.contacts() > 100'000 ? 40 : 3;
    report.add(u"Import: a file of as many rows as the base has contacts, read, cleaned and "
               u"compared with it"_s,
        u"s"_s, {.median = goal}, std::move(times));
    report.add(u"Import: longest turn of the window's thread meanwhile"_s, u"ms"_s, {.worst = 16},
        std::move(turns));
    report.add(u"Import: from a text typed into a cell to the plan with it"_s, u"s"_s, {},
        std::move(edits));
    report.add(u"Import: longest turn of the window's thread meanwhile"_s, u"ms"_s, {.worst = 16},
        std::move(editTurns));
    report.add(u"Import: memory of a program without a window, with the base's index"_s, u"MB"_s,
        {.worst = 1000}, std::move(sizes));
}

} // namespace rolodesk::bench
