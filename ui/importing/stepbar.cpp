#include "ui/importing/stepbar.h"

#include "ui/common/icons.h"
#include "ui/common/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rolodesk {

StepBar::StepBar(const QStringList &titles, QWidget *parent)
    : QWidget(parent)
    , m_titles(titles)
    , m_isShown(titles.size(), true)
{
    setObjectName(u"stepBar"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (int step = 0; step < static_cast<int>(titles.size()); ++step) {
        auto *arrow = new QLabel(u"›"_s, this);
        auto *button = new QToolButton(this);
        button->setObjectName(u"step%1"_s.arg(step));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(button, &QToolButton::clicked, this, [this, step] {
            refresh(); // it goes down when it is in front, and not by the click
            Q_EMIT wanted(step);
        });
        line->addWidget(arrow);
        line->addWidget(button);
        m_arrows.append(arrow);
        m_steps.append(button);
    }
    line->addStretch(1);
    refresh();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    refresh();
}

void StepBar::setShown(int step, bool isShown)
{
    m_isShown[step] = isShown;
    refresh();
}

bool StepBar::isShown(int step) const
{
    return m_isShown.at(step);
}

void StepBar::setReachable(int step, bool isReachable)
{
    m_steps.at(step)->setEnabled(isReachable);
}

void StepBar::refresh()
{
    int number = 0;
    for (int step = 0; step < static_cast<int>(m_steps.size()); ++step) {
        QToolButton *button = m_steps.at(step);
        const bool isShown = m_isShown.at(step);
        const bool isCurrent = step == m_current;
        button->setVisible(isShown);
        m_arrows.at(step)->setVisible(isShown && number > 0);
        if (!isShown)
            continue;
        button->setText(tr("%1  %2", "number and title of a step")
                            .arg(numberText(++number), m_titles.at(step)));
        button->setAccessibleName(isCurrent
                ? tr("Step %1, %2, in front").arg(numberText(number), m_titles.at(step))
                : tr("Step %1, %2").arg(numberText(number), m_titles.at(step)));
        button->setChecked(isCurrent);
        QFont font = this->font();
        font.setBold(isCurrent);
        button->setFont(font);
    }
}

} // namespace rolodesk
