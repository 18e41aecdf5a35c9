#include "ui/history/historydays.h"

#include "core/util/clock.h"
#include "ui/history/historydayedit.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct DayRow {
    const char *title;
    int firstDaysAgo; ///< Negative: any day.
    int lastDaysAgo;
};

/// The person's own days stand behind them.
constexpr std::array days{
    DayRow{QT_TRANSLATE_NOOP("rolodesk::HistoryDays", "Any day"), -1, -1},
    DayRow{QT_TRANSLATE_NOOP("rolodesk::HistoryDays", "Today"), 0, 0},
    DayRow{QT_TRANSLATE_NOOP("rolodesk::HistoryDays", "Yesterday"), 1, 1},
    DayRow{QT_TRANSLATE_NOOP("rolodesk::HistoryDays", "Last 7 days"), 6, 0},
};
constexpr int ownRow = static_cast<int>(days.size());

/// The locale's short form, with all of the year: two digits of it cannot be typed for any century.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

HistoryDays::HistoryDays(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_box(new QComboBox(this))
    , m_own(new QWidget(this))
    , m_from(dayEdit(u"historyFrom"_s, tr("First day")))
    , m_until(dayEdit(u"historyUntil"_s, tr("Last day")))
{
    m_box->setObjectName(u"historyDay"_s);
    m_box->setAccessibleName(tr("Day"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const DayRow &row : days)
        m_box->addItem(tr(row.title));
    m_box->addItem(tr("Other days"));
    auto *own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_from);
    own->addWidget(new QLabel(u"–"_s, m_own));
    own->addWidget(m_until);
    m_own->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_box);
    line->addWidget(m_own);
    connect(m_box, &QComboBox::currentIndexChanged, this, &HistoryDays::chosen);
    for (QDateEdit *day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, [this, day] { moved(day); });
}

QDateEdit *HistoryDays::dayEdit(const QString &name, const QString &what)
{
    auto *edit = new HistoryDayEdit(m_own);
    edit->setObjectName(name);
    edit->setAccessibleName(what);
    edit->setToolTip(tr("%1. F4 opens a calendar.").arg(what));
    edit->setAccessibleDescription(tr("F4 opens a calendar."));
    // A day is no moment: some have no midnight where the person is.
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(dayFormat());
    // A day that is half typed is none.
    edit->setKeyboardTracking(false);
    return edit;
}

void HistoryDays::ask(JournalQuery &query, const QDate &today) const
{
    if (!isAsked())
        return;
    QDate first = m_from->date();
    QDate last = m_until->date();
    if (!isOwn()) {
        const DayRow &row = days.at(static_cast<std::size_t>(m_box->currentIndex()));
        first = today.addDays(-row.firstDaysAgo);
        last = today.addDays(-row.lastDaysAgo);
    }
    query.from = first.startOfDay().toUTC();
    query.until = last.addDays(1).startOfDay().toUTC();
}

bool HistoryDays::isAsked() const
{
    return m_box->currentIndex() > 0;
}

bool HistoryDays::isOwn() const
{
    return m_box->currentIndex() == ownRow;
}

bool HistoryDays::dependsOnToday() const
{
    return isAsked() && !isOwn();
}

void HistoryDays::reset()
{
    m_box->setCurrentIndex(0);
}

void HistoryDays::chosen()
{
    if (isOwn() && !std::exchange(m_hasDays, true)) {
        for (QDateEdit *day : {m_from, m_until}) {
            const QSignalBlocker quiet(day);
            day->setDate(m_clock.nowUtc().toLocalTime().date());
        }
    }
    m_own->setVisible(isOwn());
    Q_EMIT changed();
}

/// The other one goes along where the last day would be before the first.
void HistoryDays::moved(QDateEdit *day)
{
    QDateEdit *other = day == m_from ? m_until : m_from;
    if (m_from->date() > m_until->date()) {
        const QSignalBlocker quiet(other);
        other->setDate(day->date());
    }
    Q_EMIT changed();
}

} // namespace rolodesk
