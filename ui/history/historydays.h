#pragma once

#include "core/journal/journalentry.h"

#include <QWidget>

class QComboBox;
class QDate;
class QDateEdit;

namespace rolodesk {

class Clock;

/// The days somebody asks the history for: any, some up to today, or others from one day to
/// another, which are chosen beside the box. The box is always as wide.
class HistoryDays final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDays)

public:
    /// `clock` outlives it.
    explicit HistoryDays(const Clock &clock, QWidget *parent = nullptr);

    /// Puts them into the question, as days of the person's own time zone on the day `today`.
    void ask(JournalQuery &query, const QDate &today) const;
    /// Not for any day.
    [[nodiscard]] bool isAsked() const;
    /// Tomorrow the answer is another one.
    [[nodiscard]] bool dependsOnToday() const;
    /// Any day.
    void reset();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] QDateEdit *dayEdit(const QString &name, const QString &what);
    void chosen();
    void moved(QDateEdit *day);

    const Clock &m_clock;
    QComboBox *m_box;
    QWidget *m_own; ///< From … to.
    QDateEdit *m_from;
    QDateEdit *m_until;
    bool m_hasDays = false; ///< The two hold days of the person's own.
};

} // namespace rolodesk
