#include "ui/editor/optoutfield.h"

#include "core/editing/editfield.h"
#include "ui/accounts/formparts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rolodesk {

OptOutField::OptOutField(QWidget *parent)
    : FormField({}, parent)
    , m_box(wrappingCheck(tr("Opted o&ut: does not want to be texted"), u"editOptOut"_s, this))
    , m_optIn(formButton(tr("Opt in a&gain…"), u"optIn"_s, this))
{
    setControl(m_box, false);
    m_box->setAccessibleName(tr("Opted out"));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_optIn);
    row->addStretch(1);
    addBelow(line);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        // The box would go through states that are no choice.
        Q_EMIT chosen(m_isOut ? m_base : isOut());
    });
    connect(m_optIn, &QPushButton::clicked, this, &OptOutField::optInWanted);
}

void OptOutField::show(const QString &value, const QString &base, bool isNew)
{
    m_base = base;
    m_isOut = value == isOut();
    const bool wasOut = base == isOut();
    const bool isUnknown = base.isEmpty() && !isNew;
    m_box->setTristate(isUnknown);
    if (m_isOut)
        m_box->setCheckState(Qt::Checked);
    else
        m_box->setCheckState(isUnknown ? Qt::PartiallyChecked : Qt::Unchecked);
    if (wasOut && m_box->hasFocus())
        m_optIn->setFocus(Qt::OtherFocusReason);
    m_box->setEnabled(!wasOut);
    m_optIn->setText(isUnknown ? tr("Opt i&n…") : tr("Opt in a&gain…"));
    m_optIn->parentWidget()->setVisible(wasOut || isUnknown);
    if (wasOut)
        say(Remark::Hint,
            tr("This contact opted out. To take that back, the contact's consent is needed."));
    else if (isUnknown)
        say(Remark::Hint,
            tr("Whether this contact opted out is not known. The tick says that it did."));
    else
        say(Remark::Hint, {});
}

} // namespace rolodesk
