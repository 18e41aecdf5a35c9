#include "ui/editor/customrow.h"

#include "ui/common/enterbutton.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"
#include "ui/editor/editorwords.h"
#include "ui/editor/valueedit.h"

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QToolButton *iconButton(QLatin1String icon, const QString &name, QWidget *parent)
{
    auto *button = new EnterButton(parent);
    button->setObjectName(name);
    button->setIcon(paletteIcon(icon));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    return button;
}

void nameButton(QToolButton &button, const QString &purpose)
{
    button.setToolTip(tipText(purpose));
    button.setAccessibleName(purpose);
}

} // namespace

CustomRow::CustomRow(QString key, QWidget *parent)
    : FormField({}, parent)
    , m_key(std::move(key))
    , m_edit(new ValueEdit(this))
    , m_how(iconButton("settings"_L1, u"fieldForm"_s + m_key, this))
    , m_clear(iconButton("clear"_L1, u"clearField"_s + m_key, this))
{
    setControl(m_edit, false);
    addBeside(m_how);
    addBeside(m_clear);
    const auto nameControl = [this] {
        m_edit->control().setObjectName(u"editField"_s + m_key);
        m_edit->control().setAccessibleName(title());
        setBuddy(&m_edit->control());
        Q_EMIT controlsChanged();
    };
    nameControl();
    connect(m_edit, &ValueEdit::controlChanged, this, nameControl);
    connect(m_edit, &ValueEdit::submitted, this, &CustomRow::submitted);
    connect(m_edit, &ValueEdit::edited, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_how, &QToolButton::clicked, this, &CustomRow::formWanted);
    connect(m_clear, &QToolButton::clicked, this, &CustomRow::clearOrBringBack);
}

void CustomRow::setFieldTitle(const QString &title)
{
    setTitle(QString(title.simplified()).replace(u'&', u"&&"_s));
    m_edit->control().setAccessibleName(title);
    nameButton(*m_how, tr("Choose how %1 is edited").arg(title));
    refresh();
}

void CustomRow::setForm(const FieldForm &form)
{
    m_edit->setForm(form);
    refresh();
}

void CustomRow::setValue(const QString &value, const QString &base)
{
    m_base = base;
    m_edit->setValue(value);
    refresh();
}

QString CustomRow::value() const
{
    return m_edit->value();
}

void CustomRow::focusControl()
{
    m_edit->control().setFocus(Qt::OtherFocusReason);
}

void CustomRow::clearOrBringBack()
{
    m_edit->setValue(value().isEmpty() ? m_base : QString());
    refresh();
    Q_EMIT edited();
}

void CustomRow::refresh()
{
    const bool isEmpty = value().isEmpty();
    const bool isCleared = isEmpty && !m_base.isEmpty();
    m_clear->setIcon(paletteIcon(isCleared ? "restart"_L1 : "clear"_L1));
    nameButton(*m_clear,
        isCleared ? tr("Bring back the value of %1").arg(title())
                  : tr("Clear the value of %1").arg(title()));
    m_clear->setEnabled(!isEmpty || isCleared);
    say(Remark::Hint,
        isCleared ? tr("“%1” is cleared when the contact is saved.").arg(inSentence(m_base))
                  : m_edit->hint());
}

} // namespace rolodesk
