#include "ui/editor/celleditor.h"

#include "core/contacts/directory.h"
#include "ui/common/colors.h"
#include "ui/common/fieldwords.h"
#include "ui/contacts/contactstatus.h"
#include "ui/editor/wheelless.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

constexpr int edge = 2;

/// As in the cell.
QString statusWord(const QString &value)
{
    Contact contact;
    if (!value.isEmpty())
        contact.optedOut = value == isOut();
    return statusTextOf(contact).word;
}

QString nameOfControl(Kind kind)
{
    switch (kind) {
    case Kind::First:
        return u"cellFirst"_s;
    case Kind::Last:
        return u"cellLast"_s;
    case Kind::Owner:
    case Kind::OptOut:
        return u"cellChoice"_s;
    default:
        return u"cellText"_s;
    }
}

} // namespace

CellEditor::CellEditor(const QList<EditField> &fields, const EditState &state,
    const Directory &directory, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_fields(fields)
{
    setObjectName(u"cellEditor"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(edge, edge, edge, edge);
    line->setSpacing(edge);
    for (const EditField &field : m_fields) {
        const QString value = state.value(field);
        m_original.append(value);
        if (field.kind == Kind::Owner || field.kind == Kind::OptOut)
            addChoice(field, value, directory);
        else
            addLine(field, value, fieldLabel(field, directory));
    }
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        QWidget *control = controls().at(at);
        control->setObjectName(nameOfControl(m_fields.at(at).kind));
        control->setAccessibleName(
            tr("%1 of %2", "field of contact").arg(fieldLabel(m_fields.at(at), directory), name));
        control->installEventFilter(this);
        line->addWidget(control, 1);
    }
}

void CellEditor::addLine(const EditField &field, const QString &value, const QString &title)
{
    auto *line = new QLineEdit(shownValue(field, value, {}), this);
    line->setFrame(false);
    // The words stand where they stood in the cell.
    line->setTextMargins(4, 0, 4, 0);
    line->setPlaceholderText(title);
    if (field.kind == Kind::Phone)
        line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    else if (field.kind == Kind::Email)
        line->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_lines.append(line);
    connect(line, &QLineEdit::textChanged, this, &CellEditor::typed);
}

void CellEditor::addChoice(const EditField &field, const QString &value, const Directory &directory)
{
    m_choice = new Wheelless<QComboBox>(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto add = [this, &field, &directory](const QString &choice) {
        m_choice->addItem(
            field.kind == Kind::OptOut ? statusWord(choice) : shownValue(field, choice, directory),
            choice);
    };
    if (field.kind == Kind::OptOut) {
        add(value);
        if (value != isOut())
            add(isOut());
        if (value != isIn())
            m_choice->addItem(
                value == isOut() ? tr("Opt in again…") : tr("Opt in…"), optInChoice());
    } else {
        add({});
        for (const ShownMember &member : shownMembers(directory.team))
            m_choice->addItem(member.name, QString::number(member.id.value));
        if (m_choice->findData(value) < 0)
            add(value); // one the team does not list
    }
    m_choice->setCurrentIndex(m_choice->findData(value));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CellEditor::typed);
}

QString CellEditor::optInChoice()
{
    return u"optIn"_s;
}

QList<QWidget *> CellEditor::controls() const
{
    if (m_choice)
        return {m_choice};
    return QList<QWidget *>(m_lines.cbegin(), m_lines.cend());
}

CellInput CellEditor::input() const
{
    QStringList typed;
    for (const QLineEdit *line : m_lines)
        typed.append(line->text());
    if (m_choice)
        typed.append(m_choice->currentData().toString());
    return {m_fields, m_original, typed};
}

bool CellEditor::isChanged() const
{
    if (m_choice)
        return m_choice->currentData().toString() != m_original.first();
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        if (m_lines.at(at)->text() != shownValue(m_fields.at(at), m_original.at(at), {}))
            return true;
    }
    return false;
}

void CellEditor::focusIn(bool isBackwards)
{
    QWidget *control = isBackwards ? controls().last() : controls().first();
    control->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->selectAll();
}

bool CellEditor::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    // The list of a choice is a window of its own.
    while (focus && focus != this)
        focus = focus->parentWidget();
    return focus;
}

void CellEditor::setRemark(const QString &sentence, bool isWrong)
{
    for (QWidget *control : controls())
        control->setAccessibleDescription(sentence);
    if (std::exchange(m_isWrong, isWrong) != isWrong)
        update();
}

void CellEditor::setBusy(bool isBusy)
{
    // Not disabled: that would send the focus elsewhere.
    for (QLineEdit *line : m_lines)
        line->setReadOnly(isBusy);
}

int CellEditor::wantedWidth() const
{
    const int letters = m_choice ? 18 : m_lines.size() > 1 ? 32 : 20;
    return letters * fontMetrics().averageCharWidth() + 4 * edge;
}

bool CellEditor::takeKey(int key, Qt::KeyboardModifiers modifiers, const QObject *from)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT saveWanted();
    } else if (key == Qt::Key_Escape) {
        Q_EMIT leaveWanted();
    } else if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        const bool isBackwards = key == Qt::Key_Backtab || modifiers.testFlag(Qt::ShiftModifier);
        const QList<QWidget *> all = controls();
        const QWidget *last = isBackwards ? all.first() : all.last();
        if (from != last)
            (isBackwards ? all.first() : all.last())->setFocus(Qt::TabFocusReason);
        else
            Q_EMIT nextWanted(isBackwards);
    } else {
        // In a line these lead nowhere, and must not lead away from it in the list.
        return !m_choice
            && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
                || key == Qt::Key_PageDown);
    }
    return true;
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers(), watched))
            return true;
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool isElsewhere = reason != Qt::ActiveWindowFocusReason
            && reason != Qt::PopupFocusReason && !hasFocusInside();
        if (isElsewhere)
            Q_EMIT focusGone();
    }
    return QWidget::eventFilter(watched, event);
}

void CellEditor::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Base);
    const QColor color = m_isWrong ? stripColors(Severity::Error, palette()).outline
                                   : palette().color(QPalette::Highlight);
    QPainter painter(this);
    painter.setPen(
        QPen(readableOn(ground, color, 3.0), edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect().adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    if (m_lines.size() < 2)
        return;
    // Between the two, where one ends and the other begins.
    const int middle = width() / 2;
    painter.setPen(mixed(ground, palette().color(QPalette::Text), 0.4));
    painter.drawLine(middle, 2 * edge + 2, middle, height() - 2 * edge - 3);
}

} // namespace rolodesk
