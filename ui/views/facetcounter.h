#pragma once

#include "core/store/contactstore.h"

#include <QDate>

namespace rolodesk {

class Clock;

/// Counts the contacts of each kind anew when the store changes and when a day begins: at most
/// every two seconds, and one count at a time, so that questions of a person never stand in line
/// behind counts. A base that was empty is counted at once.
class FacetCounter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetCounter)

public:
    /// Both outlive the counter. The first count is asked for at once; it comes when the index is
    /// read.
    FacetCounter(ContactStore &store, Clock &clock, QObject *parent = nullptr);

    /// None until the first count is there.
    [[nodiscard]] const std::optional<IndexCounts> &counts() const { return m_counts; }

Q_SIGNALS:
    /// There is a new count.
    void changed();

private:
    void plan();
    void count();
    void watchDay();

    ContactStore &m_store;
    Clock &m_clock;
    std::optional<IndexCounts> m_counts;
    QDate m_day; ///< Of the last count.
    bool m_isCounting = false;
    bool m_isPlanned = false;
    bool m_isStale = false; ///< Something changed while it was counted.
};

} // namespace rolodesk
