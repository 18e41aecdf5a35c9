#include "ui/accounts/welcomepage.h"

#include "ui/accounts/choicecard.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_sample(new ChoiceCard("sample"_L1, tr("Look around with sample data"),
          tr("Invented contacts on this computer, to browse, search and try things out. No account "
             "is needed, and nothing reaches anybody."),
          this))
    , m_connect(new ChoiceCard("connect"_L1, tr("Connect a Heymarket account"),
          tr("Brings your team's contacts here with an API Secret, which an administrator makes in "
             "Heymarket."),
          this))
{
    m_sample->setObjectName(u"chooseSample"_s);
    m_connect->setObjectName(u"chooseConnect"_s);
    auto *sign = new QLabel(this);
    sign->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    auto *title = new QLabel(tr("Welcome to Rolodesk"), this);
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() * 1.9);
    big.setWeight(QFont::DemiBold);
    title->setFont(big);
    auto *sentence = new QLabel(tr("The contacts of your Heymarket team, found at once."), this);
    QFont larger = sentence->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    sentence->setFont(larger);

    auto *box = new QWidget(this);
    box->setMaximumWidth(620);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(sign, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(sentence, 0, Qt::AlignHCenter);
    column->addSpacing(32);
    column->addWidget(m_sample);
    column->addSpacing(12);
    column->addWidget(m_connect);
    column->addStretch(3);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(box, 100);
    line->addStretch(1);
    setTabOrder(m_sample, m_connect);
    connect(m_sample, &ChoiceCard::clicked, this, &WelcomePage::sampleChosen);
    connect(m_connect, &ChoiceCard::clicked, this, &WelcomePage::connectChosen);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sample->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        m_connect->setFocus(Qt::TabFocusReason);
    else if (event->key() == Qt::Key_Up)
        m_sample->setFocus(Qt::BacktabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace rolodesk
