#include "ui/history/historydayedit.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rolodesk {

HistoryDayEdit::HistoryDayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
}

void HistoryDayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isKey = event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier;
    const bool isAltDown =
        event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (!isKey && !isAltDown)
        return QDateEdit::keyPressEvent(event);
    event->accept();
    openCalendar();
}

void HistoryDayEdit::mousePressEvent(QMouseEvent *event)
{
    colorCalendar();
    QDateEdit::mousePressEvent(event);
}

/// Qt opens it for a click on the arrow only.
void HistoryDayEdit::openCalendar()
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.editable = true;
    option.subControls = QStyle::SC_All;
    const QPointF arrow =
        style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, this)
            .center();
    QMouseEvent click(QEvent::MouseButtonPress, arrow, mapToGlobal(arrow), Qt::LeftButton,
        Qt::LeftButton, Qt::NoModifier);
    mousePressEvent(&click);
}

/// Qt's own red and green follow no palette.
void HistoryDayEdit::colorCalendar()
{
    QCalendarWidget &calendar = *calendarWidget();
    const QPalette colors = calendar.palette();
    const QColor red = stripColors(Severity::Error, colors).outline;
    QTextCharFormat weekend;
    // The names of the days stand on the other ground.
    weekend.setForeground(readableOn(
        colors.color(QPalette::AlternateBase), readableOn(colors.color(QPalette::Base), red)));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, weekend);
    const bool isMirrored = calendar.isRightToLeft();
    const QColor sign = colors.color(QPalette::HighlightedText);
    const auto setSign = [&](const QString &name, bool isBack) {
        if (auto *button = calendar.findChild<QToolButton *>(name))
            button->setIcon(paletteIcon(isBack != isMirrored ? "back"_L1 : "forward"_L1, sign));
    };
    setSign(u"qt_calendar_prevmonth"_s, true);
    setSign(u"qt_calendar_nextmonth"_s, false);
}

} // namespace rolodesk
