#include "ui/contacts/underwayline.h"

#include "ui/common/enterbutton.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int signSide = 16;
constexpr int around = 30; ///< Of the words: the sign, and room at both sides.
constexpr int least = 90; ///< Of a button: a word or two.
constexpr int between = 4;
constexpr qsizetype usualFailures = 1000; ///< Room is kept for so many.

QString onButton(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

UnderWayLine::UnderWayLine(QWidget *parent)
    : QWidget(parent)
    , m_open{makeButton(u"statusWrites"_s), {}}
    , m_failed{makeButton(u"statusFailed"_s), {}}
    , m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_open.button->setAccessibleDescription(tr("Opens the history of changes."));
    m_failed.button->setAccessibleDescription(
        tr("Opens the history of what failed. The context menu can dismiss it."));
    makeMenu();
    connect(m_open.button, &QToolButton::clicked, this, &UnderWayLine::wanted);
    connect(m_failed.button, &QToolButton::clicked, this, &UnderWayLine::failuresWanted);
}

/// Actions of the button itself would give it an arrow, and open with a press that is held.
void UnderWayLine::makeMenu()
{
    connect(m_menu->addAction(paletteIcon("history"_L1), tr("&Show in the history…")),
        &QAction::triggered, this, &UnderWayLine::failuresWanted);
    connect(m_menu->addAction(tr("&Dismiss all…")), &QAction::triggered, this,
        &UnderWayLine::dismissalWanted);
    m_failed.button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_failed.button, &QWidget::customContextMenuRequested, this, &UnderWayLine::openMenu);
}

void UnderWayLine::openMenu(const QPoint &place)
{
    m_menu->popup(m_failed.button->mapToGlobal(place));
}

void UnderWayLine::keyPressEvent(QKeyEvent *event)
{
    const bool isForMenu = event->key() == Qt::Key_Menu
        || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (isForMenu && m_failed.button->hasFocus())
        openMenu(m_failed.button->rect().center());
    else
        QWidget::keyPressEvent(event);
}

EnterButton *UnderWayLine::makeButton(const QString &name)
{
    auto *button = new EnterButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIconSize({signSide, signSide});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->hide();
    return button;
}

void UnderWayLine::setContent(const UnderWayText &text)
{
    set(m_open, text, tr("A click opens the history of changes."));
}

void UnderWayLine::setFailed(const UnderWayText &text)
{
    set(m_failed, text,
        tr("A click opens the history of what failed; the context menu can dismiss it."));
}

void UnderWayLine::set(Part &part, const UnderWayText &text, const QString &advice)
{
    const bool isOther = part.line != text.line;
    part.line = text.line;
    if (!part.line.isEmpty()) {
        part.button->setIcon(paletteIcon(text.icon));
        part.button->setToolTip(tipText(part.line + u'\n' + text.sentence + u'\n' + advice));
    }
    if (isOther) {
        part.button->setAccessibleName(part.line);
        fit();
    }
    // Which may be what another window gives them back to.
    if (part.line.isEmpty() && window()->focusWidget() == part.button)
        Q_EMIT keysLeft();
    part.button->setVisible(!part.line.isEmpty());
}

QSize UnderWayLine::sizeHint() const
{
    // Of two digits more than one has.
    const int open = fontMetrics().horizontalAdvance(usualUnderWayLine() + "00"_L1) + around;
    const int failed = fontMetrics().horizontalAdvance(failedLine(usualFailures).line) + around;
    return {open + between + failed, qMax(fontMetrics().height(), signSide) + 8};
}

QSize UnderWayLine::minimumSizeHint() const
{
    return {least, sizeHint().height()};
}

/// What failed comes first where there is no room for all, but for the signs of both.
void UnderWayLine::fit()
{
    const int open = wish(m_open);
    const int failed = wish(m_failed);
    const int gap = open > 0 && failed > 0 ? between : 0;
    const int room = width() - gap;
    const int roomOfFailed = qMin(failed, qMax(room - qMin(open, least), room / 2));
    place(m_failed, width(), roomOfFailed);
    place(m_open, room - roomOfFailed, qMin(open, room - roomOfFailed));
}

/// The width of all its words; 0 for none.
int UnderWayLine::wish(const Part &part)
{
    if (part.line.isEmpty())
        return 0;
    part.button->setText(onButton(part.line));
    return qMax(part.button->fontMetrics().horizontalAdvance(part.line) + around,
        part.button->sizeHint().width());
}

void UnderWayLine::place(const Part &part, int end, int room)
{
    part.button->setText(
        onButton(fontMetrics().elidedText(part.line, Qt::ElideRight, room - around)));
    const QSize size(qMin(part.button->sizeHint().width(), room), height());
    part.button->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(end - size.width(), 0), size)));
}

void UnderWayLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void UnderWayLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace rolodesk
