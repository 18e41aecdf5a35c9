#include "ui/editor/optindialog.h"

#include "ui/accounts/formparts.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rolodesk {

using namespace Qt::StringLiterals;

OptInDialog::OptInDialog(const QString &name, bool isKnown, QWidget *parent)
    : EditorDialog(parent)
    , m_reason(new QLineEdit(this))
    , m_go(formButton(isKnown ? tr("Opt in again") : tr("Opt in"), u"optIn"_s, this))
{
    setObjectName(u"optInDialog"_s);
    setWindowTitle(m_go->text());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    auto *question = new QLabel(
        (isKnown ? tr("May %1 be texted again?") : tr("May %1 be texted?")).arg(name), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    QFont strong = question->font();
    strong.setBold(true);
    question->setFont(strong);
    column->addWidget(question);
    column->addWidget(hintLabel(
        isKnown ? tr(
            "This contact opted out. Texting somebody who did not agree can be against the law.")
                : tr("Nobody knows whether this contact opted out. Texting somebody who did can be "
                     "against the law."),
        this));
    m_reason->setObjectName(u"optInReason"_s);
    m_reason->setPlaceholderText(tr("For example: asked for it on the phone"));
    addField(*column, tr("&Reason, which stays in the history"), m_reason);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({}); // the style's is of another family
    cancel->setDefault(true);
    m_go->setAutoDefault(false);
    m_go->setEnabled(false);
    column->addSpacing(4);
    column->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_go, &QPushButton::clicked, this, &OptInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
    setMinimumWidth(420);
}

void OptInDialog::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return m_reason->setFocus(Qt::OtherFocusReason);
    Q_EMIT decided(reason);
    QDialog::accept();
}

} // namespace rolodesk
