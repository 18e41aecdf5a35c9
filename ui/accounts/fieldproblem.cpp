#include "ui/accounts/fieldproblem.h"

#include "core/util/rowwith.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int signSide = 16;
constexpr int gap = 6;

struct SeverityRow {
    Severity severity;
    QLatin1String sign;
    QRgb color;
};

constexpr std::array severities{SeverityRow{Severity::Error, "error"_L1, 0xffc0392b},
    SeverityRow{Severity::Warning, "warning"_L1, 0xff9a6700},
    SeverityRow{Severity::Info, "info"_L1, 0xff2a6fb0},
    SeverityRow{Severity::Success, "check"_L1, 0xff2e8b57}};

QColor colorOf(Severity severity, const QPalette &palette)
{
    const QColor color(rowWith(severities, &SeverityRow::severity, severity)->color);
    return readableOn(palette.color(QPalette::Window), color, 4.5);
}

} // namespace

FieldProblem::FieldProblem(QWidget *parent, Severity severity)
    : QLabel(parent)
    , m_severity(severity)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    const int room = signSide + gap;
    setContentsMargins(isRightToLeft() ? 0 : room, 0, isRightToLeft() ? room : 0, 0);
    recolor();
    hide();
}

void FieldProblem::recolor()
{
    QPalette own = palette();
    const QColor color = colorOf(m_severity, own);
    if (own.color(QPalette::WindowText) == color)
        return;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

void FieldProblem::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void FieldProblem::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect sign(0, (fontMetrics().height() - signSide) / 2, signSide, signSide);
    const QLatin1String name = rowWith(severities, &SeverityRow::severity, m_severity)->sign;
    paletteIcon(name, colorOf(m_severity, palette()))
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
}

} // namespace rolodesk
