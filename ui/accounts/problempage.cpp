#include "ui/accounts/problempage.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

ProblemPage::ProblemPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_steps(new QLabel(this))
{
    auto *sign = new QLabel(this);
    sign->setPixmap(paletteIcon("error"_L1, stripColors(Severity::Error, palette()).outline)
                        .pixmap(QSize(48, 48), devicePixelRatioF()));
    QFont big = m_title->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setWeight(QFont::DemiBold);
    m_title->setFont(big);
    m_title->setObjectName(u"problemTitle"_s);
    m_sentence->setObjectName(u"problemSentence"_s);
    for (QLabel *label : {m_title, m_sentence, m_steps}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *back = new QPushButton(paletteIcon("back"_L1), tr("Back to the start"), this);
    back->setObjectName(u"problemBack"_s);
    m_back = back;
    auto *again = new QPushButton(paletteIcon("sync"_L1), tr("Try again"), this);
    again->setObjectName(u"problemAgain"_s);
    m_again = again;

    auto *box = new QWidget(this);
    box->setMaximumWidth(620);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(sign);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_steps);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(back);
    buttons->addWidget(again);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *line = new QHBoxLayout(this);
    line->addStretch(1);
    line->addWidget(box, 100);
    line->addStretch(1);
    connect(back, &QPushButton::clicked, this, &ProblemPage::backWanted);
    // Queued: the answer may show another page at once.
    connect(again, &QPushButton::clicked, this, &ProblemPage::againWanted, Qt::QueuedConnection);
}

void ProblemPage::setProblem(
    const QString &title, const QString &sentence, const QStringList &nextSteps, bool retryHelps)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    QString steps;
    for (const QString &step : nextSteps)
        steps += u"<li>%1</li>"_s.arg(step.toHtmlEscaped());
    m_steps->setText(u"<ul style=\"margin-left:16px; -qt-list-indent:0\">%1</ul>"_s.arg(steps));
    m_steps->setVisible(!nextSteps.isEmpty());
    m_again->setVisible(retryHelps);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void ProblemPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_again->isHidden() ? m_back : m_again)->setFocus(Qt::OtherFocusReason);
}

} // namespace rolodesk
