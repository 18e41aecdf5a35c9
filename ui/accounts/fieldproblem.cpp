#include "ui/accounts/fieldproblem.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int signSide = 16;
constexpr int gap = 6;

QColor errorColor(const QPalette &palette)
{
    return readableOn(palette.color(QPalette::Window), QColor(0xc0, 0x39, 0x2b), 4.5);
}

} // namespace

FieldProblem::FieldProblem(QWidget *parent)
    : QLabel(parent)
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
    if (own.color(QPalette::WindowText) == errorColor(own))
        return;
    own.setColor(QPalette::WindowText, errorColor(own));
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
    paletteIcon("error"_L1, errorColor(palette()))
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
}

} // namespace rolodesk
