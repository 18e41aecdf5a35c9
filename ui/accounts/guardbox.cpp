#include "ui/accounts/guardbox.h"

#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/accounts/secretedit.h"
#include "ui/common/fieldedge.h"
#include "ui/common/guardtext.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

GuardBox::GuardBox(QWidget *parent)
    : QWidget(parent)
    , m_lock(formCheck(
          tr("Ask for a pass phrase before the switches are changed"), u"guardLock"_s, this))
    , m_change(formButton(tr("Change the pass phrase…"), u"guardChange"_s, this))
    , m_presentBox(new QWidget(this))
    , m_present(
          new SecretEdit(tr("Show the pass phrase"), tr("Hide the pass phrase"), m_presentBox))
    , m_presentProblem(new FieldProblem(m_presentBox))
    , m_newBox(new QWidget(this))
    , m_new(new SecretEdit(tr("Show the pass phrase"), tr("Hide the pass phrase"), m_newBox))
    , m_repeat(new SecretEdit(tr("Show the pass phrase"), tr("Hide the pass phrase"), m_newBox))
    , m_newProblem(new FieldProblem(m_newBox))
{
    m_present->setObjectName(u"guardPhrase"_s);
    m_presentProblem->setObjectName(u"guardPhraseProblem"_s);
    m_new->setObjectName(u"guardNewPhrase"_s);
    m_repeat->setObjectName(u"guardRepeat"_s);
    m_newProblem->setObjectName(u"guardNewProblem"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(
        hintLabel(tr("What this copy of Rolodesk may do in the workspace. It protects "
                     "against accidents, not against an attacker on this computer: "
                     "whoever has the key can do everything by other means."),
            this));
    column->addSpacing(4);
    for (const Act act : allActs) {
        auto *box = formCheck(switchTitleOf(act), u"guard_"_s + nameOf(act), this);
        box->setToolTip(switchSentenceOf(act));
        box->setAccessibleDescription(switchSentenceOf(act));
        column->addWidget(box);
        m_switches.append(box);
        connect(box, &QCheckBox::toggled, this, &GuardBox::edited);
    }
    column->addSpacing(8);
    column->addWidget(m_lock);
    column->addWidget(m_change, 0, Qt::AlignLeading);
    auto *present = new QVBoxLayout(m_presentBox);
    present->setContentsMargins(1, 4, 1, 0);
    present->setSpacing(4);
    addField(
        *present, tr("Present pass &phrase, to change the switches"), m_present, m_presentProblem);
    column->addWidget(m_presentBox);
    auto *fresh = new QVBoxLayout(m_newBox);
    fresh->setContentsMargins(1, 4, 1, 0);
    fresh->setSpacing(4);
    addField(*fresh, tr("New pass phr&ase"), m_new);
    addField(*fresh, tr("The new pass phrase once &more"), m_repeat, m_newProblem);
    column->addWidget(m_newBox);
    for (SecretEdit *field : {m_present, m_new, m_repeat}) {
        new FieldEdge(field);
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_presentProblem->hide();
            m_newProblem->hide();
            Q_EMIT edited();
        });
    }
    QList<QWidget *> order(m_switches.cbegin(), m_switches.cend());
    order << m_lock << m_change << m_present << m_new << m_repeat;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(m_lock, &QCheckBox::toggled, this, [this] {
        m_changing = false;
        refresh();
        Q_EMIT edited();
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_changing = true;
        refresh();
        m_new->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    refresh();
}

void GuardBox::setSettings(const GuardSettings &settings)
{
    m_settings = settings;
    m_changing = false;
    for (qsizetype i = 0; i < m_switches.size(); ++i)
        m_switches.at(i)->setChecked(
            !settings.forbidden.contains(allActs.at(static_cast<size_t>(i))));
    m_lock->setChecked(!settings.phraseHash.isEmpty());
    wipe();
    refresh();
}

void GuardBox::refresh()
{
    const bool locked = !m_settings.phraseHash.isEmpty();
    m_presentBox->setVisible(locked);
    m_change->setVisible(locked && m_lock->isChecked() && !m_changing);
    m_newBox->setVisible(m_lock->isChecked() && (!locked || m_changing));
}

QSet<Act> GuardBox::forbidden() const
{
    QSet<Act> forbidden;
    for (qsizetype i = 0; i < m_switches.size(); ++i) {
        if (!m_switches.at(i)->isChecked())
            forbidden.insert(allActs.at(static_cast<size_t>(i)));
    }
    return forbidden;
}

bool GuardBox::isChanged() const
{
    return forbidden() != m_settings.forbidden
        || m_lock->isChecked() == m_settings.phraseHash.isEmpty() || m_changing;
}

QWidget *GuardBox::firstProblem()
{
    if (!isChanged())
        return nullptr;
    const auto say = [](FieldProblem *problem, QLineEdit *field, const QString &sentence) {
        problem->setText(sentence);
        problem->show();
        field->setAccessibleDescription(sentence);
        return field;
    };
    if (!m_settings.phraseHash.isEmpty() && m_present->text().isEmpty())
        return say(m_presentProblem, m_present,
            tr("Enter the present pass phrase. Without it the switches stay as they are."));
    if (m_newBox->isHidden())
        return nullptr;
    if (m_new->text().isEmpty())
        return say(m_newProblem, m_new, tr("Enter a pass phrase, or take the tick away above."));
    if (m_new->text() != m_repeat->text())
        return say(m_newProblem, m_repeat, tr("Enter the same pass phrase twice."));
    return nullptr;
}

void GuardBox::sayWrongPhrase()
{
    m_present->wipe();
    m_presentProblem->setText(tr("This is not the pass phrase. Nothing was changed."));
    m_presentProblem->show();
    m_present->setAccessibleDescription(m_presentProblem->text());
    m_present->setFocus(Qt::OtherFocusReason);
}

Secret GuardBox::phrase() const
{
    return m_present->secret(SecretEdit::Spaces::Kept);
}

std::optional<Secret> GuardBox::newPhrase() const
{
    if (!m_newBox->isHidden())
        return m_new->secret(SecretEdit::Spaces::Kept);
    if (!m_lock->isChecked() && !m_settings.phraseHash.isEmpty())
        return Secret(); // unlocked from now on
    return std::nullopt;
}

void GuardBox::wipe()
{
    for (SecretEdit *field : {m_present, m_new, m_repeat})
        field->wipe();
}

} // namespace rolodesk
