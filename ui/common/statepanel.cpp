#include "ui/common/statepanel.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

void setAction(QPushButton &button, const QString &text)
{
    button.setText(text);
    button.setMinimumWidth(button.sizeHint().width() + 24);
    button.setVisible(!text.isEmpty());
}

} // namespace

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_sign(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_action(new QPushButton(this))
    , m_otherAction(new QPushButton(this))
{
    m_sentence->setObjectName(u"stateSentence"_s);
    m_title->setObjectName(u"stateTitle"_s);
    m_action->setObjectName(u"stateAction"_s);
    m_otherAction->setObjectName(u"stateOtherAction"_s);
    for (QPushButton *button : {m_action, m_otherAction}) {
        button->setAutoDefault(true); // Return presses it in a window, too
        button->installEventFilter(this);
    }
    QFont big = m_title->font();
    big.setPointSizeF(big.pointSizeF() * 1.2);
    big.setWeight(QFont::DemiBold);
    m_title->setFont(big);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        label->setMaximumWidth(420);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 4);
    m_progress->setAccessibleName(tr("Loading"));

    QVBoxLayout *column = m_column;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    // Not aligned one by one: wrapped text needs the width of the column to know its height.
    for (QWidget *wide : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence)}) {
        auto *line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(wide, 100);
        line->addStretch(1);
        column->addLayout(line);
    }
    column->addSpacing(4);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_otherAction, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StatePanel::actionTriggered);
    connect(m_otherAction, &QPushButton::clicked, this, &StatePanel::otherActionTriggered);
}

void StatePanel::setContent(const Content &content)
{
    if (content == m_content)
        return;
    // Also while another window is in front.
    const QWidget *keys = window()->focusWidget();
    const bool hasKeys = keys == this || keys == m_action || keys == m_otherAction;
    const bool isTurned = content.isOtherFirst != m_content.isOtherFirst;
    if (isTurned) {
        QPushButton *lower = content.isOtherFirst ? m_action : m_otherAction;
        QPushButton *upper = content.isOtherFirst ? m_otherAction : m_action;
        const int place = qMin(m_column->indexOf(lower), m_column->indexOf(upper));
        m_column->removeWidget(lower);
        m_column->insertWidget(place + 1, lower, 0, Qt::AlignHCenter);
        setTabOrder(upper, lower);
    }
    m_content = content;
    m_title->setText(content.title);
    m_title->setVisible(!content.title.isEmpty());
    m_sentence->setText(content.sentence);
    m_progress->setVisible(content.busy);
    setAction(*m_action, content.action);
    setAction(*m_otherAction, content.otherAction);
    setAccessibleName(content.title);
    setAccessibleDescription(content.sentence);
    recolor();
    const bool isGone = keys == m_action ? content.action.isEmpty()
                                         : keys == m_otherAction && content.otherAction.isEmpty();
    if (hasKeys && (isTurned || isGone))
        takeFocus();
}

void StatePanel::takeFocus()
{
    // A button that gives up what was typed is for those who go there.
    if (m_content.isOtherFirst)
        m_otherAction->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

bool StatePanel::eventFilter(QObject *watched, QEvent *event)
{
    // A Return that is held was meant for what had the focus before.
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isHeld =
        key && key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    return isHeld || QWidget::eventFilter(watched, event);
}

void StatePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void StatePanel::recolor()
{
    const QColor ground = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    if (m_content.icon.size() > 0) {
        m_sign->setPixmap(
            paletteIcon(m_content.icon, readableOn(ground, mixed(text, ground, 0.5), 3.0))
                .pixmap(QSize(40, 40), devicePixelRatioF()));
    }
    QPalette own = m_sentence->palette();
    own.setColor(QPalette::WindowText, quietText(ground, text));
    m_sentence->setPalette(own);
    own.setColor(QPalette::WindowText, text);
    m_title->setPalette(own);
}

void StatePanel::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Base);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    if (!hasFocus())
        return;
    // Who came here by Return sees where the keys are; Tab goes on to the buttons.
    constexpr int gap = 4;
    painter.setPen(QPen(readableOn(ground, palette().color(QPalette::Highlight), 3.0), 2));
    painter.drawRect(rect().adjusted(gap, gap, -gap, -gap));
}

} // namespace rolodesk
