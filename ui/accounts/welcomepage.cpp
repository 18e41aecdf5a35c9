#include "ui/accounts/welcomepage.h"

#include "ui/accounts/accountwords.h"
#include "ui/accounts/choicecard.h"
#include "ui/accounts/formparts.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/messagestrip.h"
#include "ui/common/tiptext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

WelcomePage::WelcomePage(AccountDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *box = new QWidget(this);
    m_sign = new QLabel(box);
    m_sign->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    m_title = headingLabel(tr("Welcome to Rolodesk"), 1.9, box);
    m_title->setWordWrap(false);
    m_title->setObjectName(u"welcomeTitle"_s);
    m_sentence = new QLabel(tr("The contacts of your Heymarket team, found at once."), box);
    QFont larger = m_sentence->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    m_sentence->setFont(larger);
    m_done = new MessageStrip(box);
    m_done->setObjectName(u"welcomeDone"_s);
    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    m_sample = new ChoiceCard("sample"_L1, tr("Look around with sample data"),
        tr("Invented contacts on this computer, to browse, search and try things out. No account "
           "is needed, and nothing reaches anybody."),
        box);
    m_connect = new ChoiceCard("connect"_L1, tr("Connect a Heymarket account"),
        tr("Brings your team's contacts here with an API Secret, which an administrator makes in "
           "Heymarket."),
        box);
    m_sample->setObjectName(u"chooseSample"_s);
    m_connect->setObjectName(u"chooseConnect"_s);

    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_done);
    column->addSpacing(16);
    column->addLayout(m_list);
    column->addWidget(m_sample);
    column->addSpacing(12);
    column->addWidget(m_connect);
    column->addStretch(3);
    putInScrollArea(*this, box, 640);
    connect(m_sample, &ChoiceCard::clicked, this, &WelcomePage::sampleChosen);
    connect(m_connect, &ChoiceCard::clicked, this, &WelcomePage::connectChosen);
    connect(&m_desk, &AccountDesk::changed, this, &WelcomePage::listWorkspaces);
    connect(m_done, &MessageStrip::closed, m_done, &QWidget::hide);
    listWorkspaces();
}

void WelcomePage::listWorkspaces()
{
    bool hadFocus = false;
    for (ChoiceCard *card : std::exchange(m_workspaces, {})) {
        hadFocus = hadFocus || card->hasFocus();
        // Later: the press of the very card may have changed the list.
        card->hide();
        card->deleteLater();
    }
    while (QLayoutItem *item = m_list->takeAt(0))
        delete item;
    const QList<WorkspaceProfile> &profiles = m_desk.profiles();
    for (const WorkspaceProfile &profile : profiles) {
        auto *card = new ChoiceCard(
            "workspace"_L1, profile.name, {}, m_sign->parentWidget(), ChoiceCard::Size::Compact);
        card->setObjectName(u"openWorkspace"_s);
        card->setAccessibleName(tr("Open %1", "a workspace").arg(profile.name));
        card->setToolTip(tipText(profile.name));
        card->setSignColor(QColor(profile.color));
        connect(card, &ChoiceCard::clicked, this,
            [this, id = profile.id] { Q_EMIT workspaceChosen(id); });
        m_list->addWidget(card);
        card->show();
        m_workspaces.append(card);
    }
    const bool any = !profiles.isEmpty();
    if (any)
        m_list->addSpacing(20);
    m_sign->setVisible(!any);
    m_title->setText(any ? tr("Your workspaces") : tr("Welcome to Rolodesk"));
    m_sentence->setVisible(!any);
    m_connect->setText(any ? tr("Connect another account") : tr("Connect a Heymarket account"));
    m_connect->setAccessibleName(m_connect->text());
    for (ChoiceCard *card : {m_connect, m_sample})
        card->setCardSize(any ? ChoiceCard::Size::Compact : ChoiceCard::Size::Large);
    // With workspaces of one's own the sample steps back behind connecting another one.
    auto *column = static_cast<QVBoxLayout *>(m_sign->parentWidget()->layout());
    const int sampleAt = column->indexOf(m_sample);
    const int connectAt = column->indexOf(m_connect);
    if (any == (sampleAt < connectAt)) {
        QLayoutItem *first = column->takeAt(qMin(sampleAt, connectAt));
        QLayoutItem *second = column->takeAt(qMax(sampleAt, connectAt) - 1);
        column->insertItem(qMin(sampleAt, connectAt), second);
        column->insertItem(qMax(sampleAt, connectAt), first);
    }
    const QList<ChoiceCard *> order = cards();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    refreshSentences();
    if (hadFocus && isVisible())
        order.constFirst()->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::refreshSentences()
{
    const QList<WorkspaceProfile> &profiles = m_desk.profiles();
    for (qsizetype i = 0; i < qMin(profiles.size(), m_workspaces.size()); ++i) {
        const WorkspaceProfile &profile = profiles.at(i);
        QStringList parts;
        if (!profile.team.isEmpty() && profile.team != profile.name)
            parts.append(tr("Team %1").arg(profile.team));
        parts.append(shortAddressOf(profile));
        parts.append(keyPlaceOf(profile, m_keychain));
        m_workspaces.at(i)->setSentence(parts.join(u" · "_s));
    }
}

QList<ChoiceCard *> WelcomePage::cards() const
{
    QList<ChoiceCard *> all = m_workspaces;
    if (all.isEmpty())
        return {m_sample, m_connect};
    all << m_connect << m_sample;
    return all;
}

void WelcomePage::say(const QString &title, const QString &sentence, Severity severity)
{
    m_done->say(severity, severity == Severity::Success ? "check"_L1 : "warning"_L1,
        notice(title, sentence), {}, true);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    cards().constFirst()->setFocus(Qt::OtherFocusReason);
    if (m_workspaces.isEmpty())
        return;
    m_desk.lookAtKeychain()->then(
        this, [this](const Result<CredentialPlace, CredentialError> &place) {
            m_keychain = place ? place->name : QString();
            refreshSentences();
        });
}

void WelcomePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_done->hide();
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QList<ChoiceCard *> all = cards();
    const auto focused = std::find_if(
        all.cbegin(), all.cend(), [](const ChoiceCard *card) { return card->hasFocus(); });
    const qsizetype at = focused == all.cend() ? 0 : focused - all.cbegin() + step;
    ChoiceCard *next = all.at(qBound(qsizetype(0), at, all.size() - 1));
    next->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (auto *scroll = findChild<QScrollArea *>())
        scroll->ensureWidgetVisible(next, 0, 12);
}

} // namespace rolodesk
