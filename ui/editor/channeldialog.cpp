#include "ui/editor/channeldialog.h"

#include "core/editing/fieldrules.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/common/fieldedge.h"
#include "ui/common/fieldwords.h"
#include "ui/common/tiptext.h"
#include "ui/common/windowsize.h"
#include "ui/editor/channelremarks.h"
#include "ui/editor/editorwords.h"
#include "ui/editor/wheelless.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

} // namespace

ChannelDialog::ChannelDialog(ChannelsOf contact, Clock &clock, QWidget *parent)
    : EditorDialog(parent)
    , m_contact(std::move(contact))
    , m_blocked(new FieldProblem(this, Severity::Info))
    , m_getUuid(formButton(tr("&Get the id"), u"getUuid"_s, this))
    , m_entry(new QWidget(this))
    , m_list(new QTreeWidget(this))
    , m_entryTitle(headingLabel({}, 1.0, m_entry))
    , m_type(new Wheelless<QComboBox>(m_entry))
    , m_value(new QLineEdit(m_entry))
    , m_problem(new FieldProblem(m_entry))
    , m_remarks(new ChannelRemarks(clock, m_contact.region, m_entry))
    , m_warning(new FieldProblem(this, Severity::Warning))
    , m_put(formButton(tr("&Add"), u"putChannel"_s, m_entry))
    , m_leave(formButton(tr("&Leave it"), u"leaveChannel"_s, m_entry))
    , m_change(formButton(tr("C&hange…"), u"changeChannel"_s, this))
    , m_remove(formButton(tr("&Remove"), u"removeChannel"_s, this))
    , m_done(formButton(tr("&Done"), u"channelsDone"_s, this))
{
    setWindowTitle(tr("Channels"));
    m_rows = channelRowsOf(m_contact.now);
    m_before = m_rows;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    addBlock(*column);
    addList(*column);
    addEntry(*column);
    auto *cancel = formButton(tr("Cancel"), u"channelsCancel"_s, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ChannelDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &ChannelDialog::accept);
    const QList<QWidget *> order{
        m_getUuid, m_list, m_change, m_remove, m_type, m_value, m_put, m_leave, cancel, m_done};
    for (qsizetype at = 1; at < order.size(); ++at)
        setTabOrder(order.at(at - 1), order.at(at));
    resizeToFit(*this, {480, 460});
    fill();
    leave();
    if (m_contact.hasUuid)
        m_value->setFocus();
}

void ChannelDialog::addBlock(QVBoxLayout &column)
{
    m_blocked->setObjectName(u"channelsBlocked"_s);
    m_getUuid->setAccessibleName(tr("Get the id"));
    sayNoUuid({});
    column.addWidget(m_blocked);
    column.addWidget(m_getUuid, 0, Qt::AlignLeading);
    connect(m_getUuid, &QPushButton::clicked, this, [this] {
        sayNoUuid(tr("The id is asked for. While Heymarket cannot be reached, that waits."));
        m_getUuid->setEnabled(false);
        Q_EMIT uuidWanted();
    });
}

void ChannelDialog::addList(QVBoxLayout &column)
{
    m_list->setObjectName(u"channelList"_s);
    m_list->setAccessibleName(tr("Channels"));
    m_list->setHeaderLabels({tr("Type"), tr("Value")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(true);
    m_list->installEventFilter(this);
    column.addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_change);
    line->addWidget(m_remove);
    line->addStretch(1);
    column.addLayout(line);
    m_warning->setObjectName(u"channelWarning"_s);
    column.addWidget(m_warning);
    QString hint =
        tr("Heymarket may keep one channel of each type only: a second one of a type may take the "
           "place of the first. After saving, the card shows what was kept.");
    if (!m_contact.isKnown)
        hint =
            tr("Heymarket has not told which channels there are: there may be others than these.")
            + u' ' + hint;
    auto *below = hintLabel(hint, this);
    below->setObjectName(u"channelHint"_s);
    column.addWidget(below);
    new FieldEdge(m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ChannelDialog::refresh);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &ChannelDialog::change);
    connect(m_change, &QPushButton::clicked, this, &ChannelDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &ChannelDialog::remove);
}

void ChannelDialog::addEntry(QVBoxLayout &column)
{
    m_type->setObjectName(u"channelType"_s);
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    QStringList types{u"phone"_s, u"email"_s, u"facebook"_s};
    for (const ChannelRow &row : std::as_const(m_rows)) {
        if (!types.contains(row.type, Qt::CaseInsensitive))
            types.append(row.type);
    }
    for (const QString &type : std::as_const(types))
        m_type->addItem(channelTitle(type));
    m_type->setAccessibleName(tr("Type"));
    m_type->lineEdit()->setAccessibleName(m_type->accessibleName());
    m_type->setToolTip(tr("Any type the service knows can be typed, too."));
    m_value->setObjectName(u"channelValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_problem->setObjectName(u"channelProblem"_s);
    auto *inside = new QVBoxLayout(m_entry);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(4);
    inside->addWidget(m_entryTitle);
    auto *titles = new QLabel(tr("&Type"), m_entry);
    titles->setBuddy(m_type);
    auto *valueTitle = new QLabel(tr("&Value"), m_entry);
    valueTitle->setBuddy(m_value);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(titles, 0, 0);
    grid->addWidget(valueTitle, 0, 1);
    grid->addWidget(m_type, 1, 0);
    grid->addWidget(m_value, 1, 1);
    grid->addWidget(m_put, 1, 2);
    grid->addWidget(m_leave, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 4);
    for (QWidget *field : {static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_value)})
        field->setMinimumHeight(field->fontMetrics().height() + 14);
    inside->addLayout(grid);
    inside->addWidget(m_problem);
    inside->addWidget(m_remarks);
    column.addWidget(m_entry);
    new FieldEdge(m_type);
    new FieldEdge(m_value);
    m_value->installEventFilter(this);
    connect(m_put, &QPushButton::clicked, this, &ChannelDialog::put);
    connect(m_leave, &QPushButton::clicked, this, &ChannelDialog::leave);
    connect(m_value, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_value, &QLineEdit::textChanged, this, &ChannelDialog::typed);
    connect(m_type, &QComboBox::editTextChanged, this, &ChannelDialog::typed);
    connect(m_remarks, &ChannelRemarks::valueChecked, this, &ChannelDialog::valueChecked);
    connect(m_remarks, &ChannelRemarks::changed, this, [this] {
        describeValue();
        refreshWarning();
    });
    connect(m_value, &QLineEdit::returnPressed, this, &ChannelDialog::put);
}

void ChannelDialog::fill()
{
    sortChannels(m_rows);
    m_list->clear();
    for (const ChannelRow &row : std::as_const(m_rows)) {
        const QString shown = isolated(shownValue({Kind::Channel, row.type}, row.value, {}));
        auto *item = new QTreeWidgetItem(m_list,
            {channelTitle(row.type),
                row.isOwn ? tr("%1 (to be changed in the form)", "phone or e-mail").arg(shown)
                          : shown});
        item->setToolTip(1, tipText(shown));
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, qBound(90, m_list->columnWidth(0) + 12, 160));
    refreshWarning();
    refresh();
}

int ChannelDialog::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void ChannelDialog::refresh()
{
    const bool isOpen = m_contact.hasUuid;
    const int at = current();
    const bool isOurs = isOpen && at >= 0 && !m_rows.at(at).isOwn;
    m_blocked->setVisible(!isOpen);
    m_getUuid->setVisible(!isOpen);
    m_change->setEnabled(isOurs);
    m_remove->setEnabled(isOurs);
    m_entry->setEnabled(isOpen);
    m_done->setEnabled(isOpen);
}

/// What may happen besides what was meant.
void ChannelDialog::refreshWarning()
{
    QStringList sentences = channelWarnings(m_before, m_rows);
    for (const ChannelRow &row : std::as_const(m_rows)) {
        const QString taken = m_before.contains(row) ? QString() : m_remarks->takenOf(row);
        if (!taken.isEmpty())
            sentences.append(
                tr("%1: %2", "channel, who else has it")
                    .arg(inSentence(shownValue({Kind::Channel, row.type}, row.value, {})), taken));
    }
    m_warning->setText(sentences.join(u'\n'));
    m_warning->setVisible(!sentences.isEmpty());
    m_list->setAccessibleDescription(m_warning->text());
}

QString ChannelDialog::typeWanted() const
{
    const QString type = channelTypeOf(m_type->currentText());
    for (const ChannelRow &row : m_rows) {
        if (isSameType(row.type, type))
            return row.type;
    }
    return type;
}

void ChannelDialog::put()
{
    const QString type = typeWanted();
    if (type.isEmpty()) {
        say(tr("Choose a type, or enter its name."));
        m_type->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto stored = storedValue({Kind::Channel, type}, m_value->text(), m_contact.region);
    m_value->setFocus(Qt::OtherFocusReason);
    if (!stored)
        return say(describe(ValueProblem{stored.error().kind}));
    if (stored->isEmpty())
        return say(tr("Enter a value."));
    for (int at = 0; at < m_rows.size(); ++at) {
        if (at != m_changing && isSameType(m_rows.at(at).type, type)
            && isSameType(m_rows.at(at).value, *stored))
            return say(tr("The contact has this channel already."));
    }
    if (m_changing >= 0)
        m_rows.removeAt(m_changing);
    const ChannelRow row{type, *stored};
    m_rows.append(row);
    if (!m_before.contains(row))
        m_remarks->look(row);
    fill();
    leave();
}

void ChannelDialog::change()
{
    const int at = current();
    if (at < 0 || m_rows.at(at).isOwn || !m_contact.hasUuid)
        return;
    leave();
    m_changing = at;
    const ChannelRow &row = m_rows.at(at);
    m_type->setEditText(channelTitle(row.type));
    m_value->setText(shownValue({Kind::Channel, row.type}, row.value, {}));
    m_entryTitle->setText(tr("Change %1").arg(inSentence(m_value->text())));
    m_put->setText(tr("&Set"));
    m_leave->show();
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
}

/// Back to adding.
void ChannelDialog::leave()
{
    m_changing = -1;
    say({});
    m_entryTitle->setText(tr("Add a channel"));
    m_value->clear();
    m_put->setText(tr("&Add"));
    if (m_leave->hasFocus())
        m_value->setFocus(Qt::OtherFocusReason);
    m_leave->hide();
}

void ChannelDialog::remove()
{
    const int at = current();
    if (at < 0 || m_rows.at(at).isOwn || !m_contact.hasUuid)
        return;
    leave();
    m_rows.removeAt(at);
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(qMin(at, m_list->topLevelItemCount() - 1)));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ChannelDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    describeValue();
    if (problem.isEmpty())
        return;
    announce(*this, m_problem->text());
}

void ChannelDialog::typed()
{
    // What stands there to be changed is no news.
    const ChannelRow row = m_changing >= 0 ? m_rows.at(m_changing) : ChannelRow();
    const bool isAsItWas = m_changing >= 0 && isSameType(typeWanted(), row.type)
        && m_value->text() == shownValue({Kind::Channel, row.type}, row.value, {});
    m_remarks->setTyped(typeWanted(), isAsItWas ? QString() : m_value->text());
}

void ChannelDialog::describeValue()
{
    const QString problem = m_problem->text();
    m_remarks->setVisible(problem.isEmpty() && !m_remarks->text().isEmpty());
    m_value->setAccessibleDescription(problem.isEmpty() ? m_remarks->text() : problem);
}

void ChannelDialog::setTaken(const EditField &field, const QString &sentence)
{
    m_remarks->setTaken(field, sentence);
}

void ChannelDialog::setUuidKnown()
{
    m_contact.hasUuid = true;
    // The button that was pressed has passed the focus on to what stands behind it.
    const bool hadFocus = m_getUuid->hasFocus() || m_list->hasFocus() || !focusWidget();
    refresh();
    if (hadFocus)
        m_value->setFocus(Qt::OtherFocusReason);
}

void ChannelDialog::sayNoUuid(const QString &sentence)
{
    m_getUuid->setEnabled(true);
    m_blocked->setText(!sentence.isEmpty()
            ? sentence
            : tr("To change channels, a second id of the contact is needed, which Heymarket tells "
                 "only when the contact is saved. “Get the id” saves it as it is."));
    m_getUuid->setAccessibleDescription(m_blocked->text());
}

bool ChannelDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return EditorDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_list && key == Qt::Key_Delete) {
        remove();
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)) {
        change();
        return true;
    }
    if (watched == m_value && key == Qt::Key_Escape && m_changing >= 0) {
        leave();
        return true;
    }
    return EditorDialog::eventFilter(watched, event);
}

void ChannelDialog::accept()
{
    if (!m_contact.hasUuid) // Ctrl+Return asks no button
        return;
    // What was typed and not added was meant all the same.
    if (!m_value->text().trimmed().isEmpty()) {
        put();
        if (!m_problem->text().isEmpty())
            return;
    }
    Q_EMIT chosen(channelFieldsOf(m_rows));
    QDialog::accept();
}

} // namespace rolodesk
