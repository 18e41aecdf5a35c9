#include "ui/editor/textfield.h"

#include "core/contacts/phonenumber.h"
#include "ui/common/fieldwords.h"
#include "ui/editor/editorwords.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

QString textOf(const EditField &field, const QString &value)
{
    return field.kind == Kind::Phone ? editablePhone(value) : value;
}

} // namespace

TextField::TextField(
    EditField field, const QString &title, const QString &name, QString region, QWidget *parent)
    : FormField(title, parent)
    , m_field(std::move(field))
    , m_region(std::move(region))
    , m_line(new QLineEdit(this))
{
    m_line->setObjectName(name);
    setControl(m_line);
    if (m_field.kind == Kind::Phone)
        m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    else if (m_field.kind == Kind::Email)
        m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    else if (m_field.kind == Kind::Avatar)
        m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    // A screen reader types by setting the text as a whole, which is not "edited" for the line.
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        if (!m_isShowing)
            typed();
    });
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        showProblem();
        Q_EMIT submitted();
    });
}

/// Who goes to another window, to look the number up, has not left the field.
bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            showProblem();
    }
    return FormField::eventFilter(watched, event);
}

void TextField::setValue(const QString &value, const QString &base)
{
    const bool isOther = value != m_value;
    if (!isOther && base == m_base)
        return;
    m_base = base;
    if (isOther) {
        m_also.reset();
        m_value = value;
        const QScopedValueRollback showing(m_isShowing, true);
        m_line->setText(textOf(m_field, value));
        m_line->setCursorPosition(0);
    }
    // What is not shown otherwise than it is stored may be a text that nobody could read.
    m_problem = m_line->text() == value ? read(value) : std::nullopt;
    m_isProblemShown = m_problem && (isOther || m_isProblemShown);
    refresh();
}

/// Takes the value of the text; gives what is wrong with it.
std::optional<ValueProblem> TextField::read(const QString &text)
{
    if (text == textOf(m_field, m_base)) {
        m_value = m_base;
        return std::nullopt;
    }
    const auto stored = storedValue(m_field, text, m_region);
    m_value = stored ? *stored : text.trimmed();
    return stored ? std::nullopt : std::optional(stored.error());
}

void TextField::setDefaultRegion(const QString &region)
{
    if (std::exchange(m_region, region) != region)
        typed();
}

void TextField::typed()
{
    const QString before = m_value;
    const bool wasWrong = m_isProblemShown && m_problem;
    m_also.reset();
    m_problem = read(m_line->text());
    m_isProblemShown = wasWrong && m_problem;
    refresh();
    if (m_value != before)
        Q_EMIT edited();
}

void TextField::showProblem(const std::optional<ValueProblem> &also)
{
    if (also)
        m_also = also;
    m_isProblemShown = m_problem || m_also;
    refresh();
}

void TextField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void TextField::reset()
{
    FormField::reset();
    m_also.reset();
    m_isProblemShown = false;
    refresh();
}

QString TextField::reading() const
{
    if (m_field.kind != Kind::Phone || m_value.isEmpty())
        return m_hint;
    if (m_problem)
        return describe(*m_problem);
    const auto number = PhoneNumber::parse(QLatin1Char('+') + m_value, {});
    return number ? phoneReading(*number) : m_hint;
}

void TextField::refresh()
{
    const auto &wrong = m_problem ? m_problem : m_also;
    const bool isWrong = m_isProblemShown && wrong;
    say(Remark::Problem, isWrong ? describe(*wrong) : QString());
    say(Remark::Hint, isWrong ? QString() : reading());
}

} // namespace rolodesk
