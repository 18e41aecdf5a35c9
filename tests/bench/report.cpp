#include "tests/bench/report.h"

#include "tests/bench/process.h"

#include <QFile>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

double at(const std::vector<double> &sorted, double part)
{
    if (sorted.empty())
        return 0;
    const auto index =
        static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1) + 0.5);
    return sorted[std::min(index, sorted.size() - 1)];
}

double loadOfMachine()
{
    double load[3] = {};
    (void)!::getloadavg(load, 3);
    return load[0];
}

QString number(double value)
{
    return QString::number(value, 'f', value >= 1000 ? 0 : value >= 10 ? 1 : 2);
}

QString goalText(const Goal &goal)
{
    QStringList parts;
    if (goal.median)
        parts << (goal.isAtLeast ? u"> "_s : u"< "_s) + number(*goal.median);
    if (goal.percentile95)
        parts << u"95 %: < "_s + number(*goal.percentile95);
    if (goal.worst)
        parts << u"worst: < "_s + number(*goal.worst);
    return parts.join(u", "_s);
}

} // namespace

void Report::begin()
{
    m_busyBefore = busySecondsOfMachine();
    m_ownBefore = ownSeconds();
    m_timeBefore = now();
}

void Report::add(
    const QString &what, const QString &unit, const Goal &goal, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    Line line{what, m_contacts, unit, goal, std::move(values), loadOfMachine(), 0};
    const double all = (now() - m_timeBefore) * QThread::idealThreadCount();
    const double others = busySecondsOfMachine() - m_busyBefore - (ownSeconds() - m_ownBefore);
    line.others = all > 0 ? std::clamp(others / all * 100, 0.0, 100.0) : 0;
    print(line);
    m_lines.push_back(std::move(line));
}

bool Report::isMet(const Line &line)
{
    const double median = at(line.values, 0.5);
    if (line.values.empty())
        return false;
    if (line.goal.median
        && (line.goal.isAtLeast ? median < *line.goal.median : median > *line.goal.median))
        return false;
    if (line.goal.percentile95 && at(line.values, 0.95) > *line.goal.percentile95)
        return false;
    return !line.goal.worst || line.values.back() <= *line.goal.worst;
}

bool Report::hasMissed() const
{
    return std::any_of(
        m_lines.begin(), m_lines.end(), [](const Line &line) { return !isMet(line); });
}

void Report::print(const Line &line)
{
    const QString goal = goalText(line.goal);
    std::printf("| %s | %d | %s | %s | %s | %s | %zu | %s | %.1f, %.0f %% |\n",
        qUtf8Printable(line.what), line.contacts,
        qUtf8Printable(goal.isEmpty() ? u"–"_s : goal + u' ' + line.unit),
        qUtf8Printable(number(at(line.values, 0.5)) + u' ' + line.unit),
        qUtf8Printable(number(at(line.values, 0.95))),
        qUtf8Printable(number(line.values.empty() ? 0 : line.values.back())), line.values.size(),
        goal.isEmpty()    ? ""
            : isMet(line) ? "yes"
                          : "NO",
        line.load, line.others);
    std::fflush(stdout);
}

void Report::printTable() const
{
    std::printf("\n| measure | contacts | goal | median | 95th percentile | largest | values | met "
                "| load, others |\n"
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (const Line &line : m_lines)
        print(line);
}

} // namespace rolodesk::bench
