#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace rolodesk::bench {

/// What a figure should be. A plain value; what is not set is not asked for.
struct Goal {
    std::optional<double> median = {};
    std::optional<double> percentile95 = {};
    std::optional<double> worst = {};
    bool isAtLeast = false; ///< The median has to reach the goal from below.
};

/// Prints each measure as it comes, and all of them as one table at the end.
class Report final {
public:
    /// The size of the base that the measures to come are of.
    void setContacts(int contacts) { m_contacts = contacts; }
    /// Notes what the machine does besides; figures that follow carry it.
    void begin();
    void add(
        const QString &what, const QString &unit, const Goal &goal, std::vector<double> values);
    void printTable() const;
    /// True when a figure misses its goal.
    [[nodiscard]] bool hasMissed() const;

private:
    struct Line {
        QString what;
        int contacts = 0;
        QString unit;
        Goal goal;
        std::vector<double> values; ///< Sorted.
        double load = 0; ///< Of the machine, over the last minute.
        double others =
            0; ///< Share of all cores that other processes had during the measure, in percent.
    };
    [[nodiscard]] static bool isMet(const Line &line);
    static void print(const Line &line);

    std::vector<Line> m_lines;
    int m_contacts = 0;
    double m_busyBefore = 0; ///< Seconds of all cores.
    double m_ownBefore = 0; ///< Seconds of this process and of its children that have ended.
    double m_timeBefore = 0;
};

} // namespace rolodesk::bench
