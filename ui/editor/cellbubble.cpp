#include "ui/editor/cellbubble.h"

#include "ui/accessible/announcer.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/common/colors.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int mostWidth = 340;
constexpr int gap = 2; ///< To the cell.

void put(QLabel &label, const QString &sentence)
{
    if (label.text() == sentence)
        return;
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
}

} // namespace

CellBubble::CellBubble(QWidget *around)
    : QFrame(around)
    , m_problem(new FieldProblem(this))
    , m_warning(new FieldProblem(this, Severity::Warning))
    , m_hint(hintLabel({}, this))
{
    setObjectName(u"cellBubble"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true);
    m_problem->setObjectName(u"cellProblem"_s);
    m_warning->setObjectName(u"cellWarning"_s);
    m_hint->setObjectName(u"cellHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(4);
    for (QLabel *label :
        {static_cast<QLabel *>(m_problem), static_cast<QLabel *>(m_warning), m_hint})
        column->addWidget(label);
    hide();
}

void CellBubble::setProblem(const QString &sentence)
{
    const bool isNew = !sentence.isEmpty() && m_problem->text() != sentence;
    put(*m_problem, sentence);
    arrange();
    if (!isNew)
        return;
    announce(*this, m_problem->text());
}

void CellBubble::setWarning(const QString &sentence)
{
    put(*m_warning, sentence);
    arrange();
}

void CellBubble::setHint(const QString &sentence)
{
    put(*m_hint, sentence);
    arrange();
}

QString CellBubble::text() const
{
    QStringList all{m_problem->text(), m_warning->text(), m_hint->text()};
    all.removeAll(QString());
    return all.join(u' ');
}

void CellBubble::standBeside(const QRect &cell)
{
    m_cell = cell;
    arrange();
}

void CellBubble::arrange()
{
    const bool isWrong = !m_problem->text().isEmpty();
    m_warning->setVisible(!isWrong && !m_warning->text().isEmpty());
    m_hint->setVisible(!isWrong && !m_hint->text().isEmpty());
    if (m_cell.isEmpty() || text().isEmpty())
        return hide();
    const QRect around = parentWidget()->rect();
    const int width = qMin(qMax(m_cell.width(), mostWidth), around.width());
    const QSize size(
        width, qMax(layout()->heightForWidth(width), layout()->minimumSize().height()));
    // At its reading start; within the window on every side.
    const int wanted = isRightToLeft() ? m_cell.right() + 1 - width : m_cell.left();
    const int left = qBound(0, wanted, around.width() - width);
    const int below = m_cell.bottom() + 1 + gap;
    const bool hasRoom = below + size.height() <= around.height();
    setGeometry(QRect(QPoint(left, hasRoom ? below : m_cell.top() - gap - size.height()), size));
    show();
    raise();
    update(); // the edge may be another
}

void CellBubble::paintEvent(QPaintEvent *)
{
    const QPalette &own = palette();
    const QColor ground = own.color(QPalette::Window);
    QPainter painter(this);
    painter.setPen(m_problem->text().isEmpty()
            ? mixed(ground, own.color(QPalette::WindowText), 0.4)
            : readableOn(ground, stripColors(Severity::Error, own).outline, 3.0));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace rolodesk
