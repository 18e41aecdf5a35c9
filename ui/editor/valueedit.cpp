#include "ui/editor/valueedit.h"

#include "ui/common/fieldedge.h"
#include "ui/common/icons.h"
#include "ui/editor/wheelless.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Editor = FieldForm::Editor;

class CalendarPopup final : public QFrame {
public:
    CalendarPopup(const QDate &chosen, QWidget *parent)
        : QFrame(parent, Qt::Popup)
        , m_calendar(new QCalendarWidget(this))
    {
        setObjectName(u"calendarPopup"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        m_calendar->setSelectedDate(chosen);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(2, 2, 2, 2);
        column->addWidget(m_calendar);
        setFocusProxy(m_calendar);
    }
    [[nodiscard]] QCalendarWidget &calendar() const { return *m_calendar; }

private:
    QCalendarWidget *m_calendar;
};

} // namespace

ValueEdit::ValueEdit(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(1, 1, 1, 1); // room for the edge
    m_row->setSpacing(4);
    build();
}

void ValueEdit::setForm(const FieldForm &form)
{
    if (form == m_form)
        return;
    m_form = form;
    build();
}

void ValueEdit::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    const bool hasLines = value.contains(u'\n');
    if (m_form.editor == Editor::Text && hasLines != (m_block != nullptr))
        build();
    else
        show();
}

void ValueEdit::build()
{
    const bool hadFocus = m_control && m_control->hasFocus();
    delete std::exchange(m_control, nullptr);
    delete std::exchange(m_calendar, nullptr);
    m_line = nullptr;
    m_block = nullptr;
    m_list = nullptr;
    if (m_form.editor == Editor::List)
        buildList();
    else if (m_form.editor == Editor::Text && m_value.contains(u'\n'))
        buildBlock();
    else
        buildLine();
    m_row->insertWidget(0, m_control, 1);
    m_control->setMinimumHeight(m_control->fontMetrics().height() + 14);
    m_control->show(); // at once, so that it can have the focus
    new FieldEdge(m_control);
    if (m_form.editor == Editor::Date)
        addCalendar();
    setFocusProxy(m_control);
    show();
    if (hadFocus)
        m_control->setFocus(Qt::OtherFocusReason);
    Q_EMIT controlChanged();
}

void ValueEdit::buildLine()
{
    m_line = new QLineEdit(this);
    m_control = m_line;
    if (m_form.editor == Editor::Date) {
        m_line->setPlaceholderText(tr("Year-month-day, for instance %1").arg("2026-06-01"_L1));
    } else if (m_form.editor == Editor::Number) {
        m_line->setInputMethodHints(Qt::ImhPreferNumbers);
    }
    // As in a TextField: whoever sets the text types.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_isShowing)
            typed(text);
    });
    connect(m_line, &QLineEdit::returnPressed, this, &ValueEdit::submitted);
}

void ValueEdit::buildBlock()
{
    m_block = new QPlainTextEdit(this);
    m_control = m_block;
    m_block->setTabChangesFocus(true);
    constexpr int lines = 3;
    m_block->setFixedHeight(lines * m_block->fontMetrics().lineSpacing() + 14);
    connect(m_block, &QPlainTextEdit::textChanged, this, [this] { typed(m_block->toPlainText()); });
}

void ValueEdit::buildList()
{
    m_list = new Wheelless<QComboBox>(this);
    m_control = m_list;
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(8);
    m_list->addItem(tr("(no value)"), QString());
    for (const QString &choice : m_form.choices)
        m_list->addItem(choice, choice);
    connect(m_list, &QComboBox::activated, this,
        [this](int at) { typed(m_list->itemData(at).toString()); });
}

void ValueEdit::addCalendar()
{
    m_calendar = new QToolButton(this);
    m_calendar->setObjectName(u"openCalendar"_s);
    m_calendar->setIcon(paletteIcon("calendar"_L1));
    m_calendar->setAutoRaise(true);
    m_calendar->setFocusPolicy(Qt::StrongFocus);
    m_calendar->setToolTip(tr("Choose a date"));
    m_calendar->setAccessibleName(m_calendar->toolTip());
    m_row->addWidget(m_calendar);
    connect(m_calendar, &QToolButton::clicked, this, &ValueEdit::openCalendar);
}

void ValueEdit::openCalendar()
{
    const QDate chosen = dateIn(m_value, locale()).value_or(QDate::currentDate());
    auto *popup = new CalendarPopup(chosen, this);
    connect(&popup->calendar(), &QCalendarWidget::activated, this, [this, popup](QDate date) {
        m_line->setText(storedDate(date));
        typed(m_line->text());
        popup->close();
        m_line->setFocus(Qt::OtherFocusReason);
    });
    popup->move(m_calendar->mapToGlobal(QPoint(0, m_calendar->height())));
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
}

QList<QWidget *> ValueEdit::focusChain() const
{
    QList<QWidget *> chain{m_control};
    if (m_calendar)
        chain.append(m_calendar);
    return chain;
}

/// What stands in the control stands for the value then.
void ValueEdit::show()
{
    if (m_line && m_line->text() != m_value) {
        const QScopedValueRollback showing(m_isShowing, true);
        m_line->setText(m_value);
        m_line->setCursorPosition(0);
    } else if (m_block && m_block->toPlainText() != m_value) {
        const QSignalBlocker blocked(m_block);
        m_block->setPlainText(m_value);
    } else if (m_list) {
        if (m_list->findData(m_value) < 0)
            m_list->addItem(m_value, m_value);
        m_list->setCurrentIndex(m_list->findData(m_value));
    }
}

void ValueEdit::typed(const QString &text)
{
    QString value = text.trimmed();
    if (m_form.editor == Editor::Date) {
        if (const auto date = dateIn(value, locale()))
            value = storedDate(*date);
    } else if (m_form.editor == Editor::Number) {
        value = numberIn(value, locale()).value_or(value);
    }
    if (std::exchange(m_value, value) != value)
        Q_EMIT edited();
}

QString ValueEdit::hint() const
{
    if (m_value.isEmpty())
        return {};
    if (m_form.editor == Editor::Date) {
        const auto date = dateIn(m_value, locale());
        return date ? locale().toString(*date, QLocale::LongFormat)
                    : tr("This is not a date. It is kept as text.");
    }
    if (m_form.editor == Editor::Number) {
        if (!numberIn(m_value, locale()))
            return tr("This is not a number. It is kept as text.");
        return m_line->text().trimmed() == m_value ? QString() : tr("Stored as %1.").arg(m_value);
    }
    if (m_form.editor == Editor::List && !m_form.choices.contains(m_value))
        return tr("This value is not one of the choices. It is kept.");
    return {};
}

} // namespace rolodesk
