#include "ui/editor/fielddialog.h"

#include "core/contacts/fold.h"
#include "core/store/contactstore.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/common/clearbutton.h"
#include "ui/common/fieldedge.h"
#include "ui/editor/choicewords.h"
#include "ui/editor/editorwords.h"
#include "ui/editor/valueedit.h"
#include "ui/editor/wheelless.h"

#include <QCollator>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Editor = FieldForm::Editor;

constexpr int keyRole = Qt::UserRole + 1;

FieldProblem *problemLabel(const QString &name, QWidget *parent)
{
    auto *label = new FieldProblem(parent);
    label->setObjectName(name);
    return label;
}

} // namespace

FieldDialog::FieldDialog(const ContactStore &store, FieldForms forms, QMap<QString, QString> values,
    QString key, QWidget *parent)
    : EditorDialog(parent)
    , m_store(store)
    , m_forms(std::move(forms))
    , m_values(std::move(values))
    , m_key(std::move(key))
    , m_isFixed(!m_key.isEmpty())
    , m_fields(new QWidget(this))
    , m_value(new ValueEdit(this))
    , m_cancel(formButton(tr("Cancel"), u"fieldCancel"_s, this))
    , m_done(formButton({}, u"fieldDone"_s, this))
{
    setWindowTitle(m_isFixed
            ? tr("Custom field %1").arg(m_store.directory().titleOf(m_key).simplified())
            : tr("Add a custom field"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    addFields(*column);
    addValue(*column);
    addForm(*column);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_done);
    column->addSpacing(12);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &FieldDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &FieldDialog::accept);
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (commit.directoryChanged)
            directoryChanged();
    });
    orderTabs();
    m_fields->setVisible(!m_isFixed);
    setMinimumWidth(420);
    choose(m_key);
    if (!m_isFixed) {
        fill();
        m_search->setFocus();
    } else {
        m_value->setFocus();
    }
}

void FieldDialog::addFields(QVBoxLayout &column)
{
    m_search = new QLineEdit(m_fields);
    m_search->setObjectName(u"fieldSearch"_s);
    m_search->setPlaceholderText(tr("Type a part of its title"));
    addClearButton(*m_search);
    m_search->installEventFilter(this);
    m_list = new QListWidget(m_fields);
    m_list->setObjectName(u"fieldList"_s);
    m_list->setAccessibleName(tr("Custom fields of the team"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(6 * (m_list->fontMetrics().height() + 6));
    m_list->installEventFilter(this);
    m_noRows = wordsInPlaceOfRows(*m_list);
    m_create = formButton({}, u"createField"_s, m_fields);
    m_createHint = hintLabel({}, m_fields);
    m_createHint->setObjectName(u"createFieldHint"_s);
    m_fieldProblem = problemLabel(u"fieldChoiceProblem"_s, m_fields);
    auto *inside = new QVBoxLayout(m_fields);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(4);
    addField(*inside, tr("&Field"), m_search);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_fieldProblem);
    inside->addWidget(m_create, 0, Qt::AlignLeading);
    inside->addWidget(m_createHint);
    inside->addSpacing(8);
    new FieldEdge(m_search);
    new FieldEdge(m_list);
    column.addWidget(m_fields, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        say(m_fieldProblem, {});
        waitWithDone(false);
        fill();
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        waitWithDone(false);
        if (item)
            choose(item->data(keyRole).toString());
    });
    connect(m_create, &QPushButton::clicked, this, &FieldDialog::create);
}

void FieldDialog::addValue(QVBoxLayout &column)
{
    m_valueTitle = new QLabel(tr("&Value"), this);
    m_valueHint = hintLabel({}, this);
    m_valueHint->setObjectName(u"valueHint"_s);
    m_valueProblem = problemLabel(u"valueProblem"_s, this);
    column.addWidget(m_valueTitle);
    column.addWidget(m_value);
    column.addWidget(m_valueProblem);
    column.addWidget(m_valueHint);
    column.addSpacing(8);
    const auto nameControl = [this] {
        m_value->control().setObjectName(u"fieldValue"_s);
        m_value->control().setAccessibleName(tr("Value"));
        m_valueTitle->setBuddy(&m_value->control());
        orderTabs();
    };
    nameControl();
    connect(m_value, &ValueEdit::controlChanged, this, nameControl);
    connect(m_value, &ValueEdit::submitted, this, &FieldDialog::accept);
    connect(m_value, &ValueEdit::edited, this, [this] {
        m_isTyped = true;
        waitWithDone(false);
        say(m_valueProblem, {});
        refreshHint();
    });
}

void FieldDialog::addForm(QVBoxLayout &column)
{
    m_editor = new Wheelless<QComboBox>(this);
    m_editor->setObjectName(u"fieldEditor"_s);
    const QList<std::pair<Editor, QString>> editors{{Editor::Text, tr("Text")},
        {Editor::Date, tr("Date")}, {Editor::Number, tr("Number")},
        {Editor::List, tr("List of choices")}};
    for (const auto &[editor, title] : editors)
        m_editor->addItem(title, static_cast<int>(editor));
    m_choicesBox = new QWidget(this);
    m_choices = new QPlainTextEdit(m_choicesBox);
    m_choices->setObjectName(u"fieldChoices"_s);
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(4 * m_choices->fontMetrics().lineSpacing() + 14);
    m_choicesProblem = problemLabel(u"choicesProblem"_s, m_choicesBox);
    auto *inside = new QVBoxLayout(m_choicesBox);
    inside->setContentsMargins(1, 0, 1, 1);
    inside->setSpacing(4);
    addField(*inside, tr("C&hoices, one on each line"), m_choices, m_choicesProblem);
    addField(column, tr("&Edited as"), m_editor, nullptr,
        hintLabel(
            tr("On this computer, in this workspace. Heymarket keeps every value as text."), this));
    column.addWidget(m_choicesBox);
    new FieldEdge(m_editor);
    new FieldEdge(m_choices);
    const auto formTyped = [this] {
        waitWithDone(false);
        refreshForm();
    };
    connect(m_editor, &QComboBox::currentIndexChanged, this, formTyped);
    connect(m_choices, &QPlainTextEdit::textChanged, this, formTyped);
}

/// From top to bottom: what is made later would come last.
void FieldDialog::orderTabs()
{
    QList<QWidget *> order{m_search, m_list, m_create};
    order << m_value->focusChain() << m_editor << m_choices << m_cancel << m_done;
    QWidget *last = nullptr;
    for (QWidget *widget : std::as_const(order)) {
        if (last && widget)
            setTabOrder(last, widget);
        last = widget ? widget : last;
    }
}

QString FieldDialog::wanted() const
{
    return m_search->text().simplified();
}

void FieldDialog::fill()
{
    const Directory &directory = m_store.directory();
    QList<std::pair<QString, QString>> fields; // title, key
    for (const CustomField &field : directory.fields) {
        const QString key = QString::number(field.id.value);
        fields.append({directory.titleOf(key), key});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(fields.begin(), fields.end(), [&collator](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    const QString folded = foldText(wanted());
    const QString chosen = m_key;
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    for (const auto &[title, key] : std::as_const(fields)) {
        if (!foldText(title).contains(folded))
            continue;
        const QString value = m_values.value(key).simplified();
        auto *item = new QListWidgetItem(value.isEmpty()
                ? title.simplified()
                : tr("%1, now “%2”", "custom field").arg(title.simplified(), value),
            m_list);
        item->setData(keyRole, key);
        if (key == chosen)
            m_list->setCurrentItem(item);
    }
    // Enter goes on with what was looked for, which a field that is being created is.
    if (!m_list->currentItem() && !folded.isEmpty() && m_creating.isEmpty())
        m_list->setCurrentRow(0);
    QString noRows;
    if (fields.isEmpty())
        noRows = tr("The team has no custom fields yet.");
    else if (m_list->count() == 0)
        noRows = tr("No field matches “%1”.").arg(inSentence(wanted()));
    sayInPlaceOfRows(*m_list, *m_noRows, noRows);
    const QListWidgetItem *current = m_list->currentItem();
    // What was chosen for a field stays when the list is made anew.
    if (const QString key = current ? current->data(keyRole).toString() : QString(); key != m_key)
        choose(key);
    refreshCreation();
}

void FieldDialog::directoryChanged()
{
    if (m_isFixed)
        return;
    const QString asked = foldText(m_creating);
    for (const CustomField &field : m_store.directory().fields) {
        if (!asked.isEmpty() && foldText(field.title) == asked)
            return created(QString::number(field.id.value), field.title);
    }
    fill();
}

void FieldDialog::created(const QString &key, const QString &title)
{
    const bool isDone = m_isDoneWaiting;
    m_creating.clear();
    waitWithDone(false);
    if (!m_key.isEmpty())
        return fill();
    m_key = key;
    if (!foldText(title).contains(foldText(wanted())))
        m_search->clear();
    fill();
    if (isDone)
        return accept();
    if (!focusWidget() || m_fields->isAncestorOf(focusWidget()))
        m_value->control().setFocus(Qt::OtherFocusReason);
}

void FieldDialog::choose(const QString &key)
{
    m_key = key;
    say(m_fieldProblem, {});
    say(m_valueProblem, {});
    const FieldForm form = m_forms.of(key);
    {
        const QSignalBlocker editor(m_editor);
        const QSignalBlocker choices(m_choices);
        m_editor->setCurrentIndex(m_editor->findData(static_cast<int>(form.editor)));
        m_choices->setPlainText(form.choices.join(u'\n'));
    }
    if (!m_isTyped)
        m_value->setValue(m_values.value(key));
    m_done->setText(m_values.contains(key) ? tr("&Done") : tr("&Add"));
    refreshForm();
}

FieldForm FieldDialog::form() const
{
    FieldForm form;
    form.editor = static_cast<Editor>(m_editor->currentData().toInt());
    for (const QString &line : m_choices->toPlainText().split(u'\n')) {
        if (const QString choice = line.trimmed();
            !choice.isEmpty() && !form.choices.contains(choice))
            form.choices.append(choice);
    }
    return form;
}

void FieldDialog::refreshForm()
{
    const FieldForm now = form();
    m_value->setForm(now);
    m_choicesBox->setVisible(now.editor == Editor::List);
    say(m_choicesProblem, {});
    refreshHint();
}

void FieldDialog::refreshHint()
{
    sayHint(*m_valueHint, m_value->control(), m_value->hint());
    if (isVisible())
        growToFit(*this);
}

void FieldDialog::refreshCreation()
{
    const QString title = wanted();
    const auto &fields = m_store.directory().fields;
    const bool isThere = std::any_of(fields.cbegin(), fields.cend(),
        [&title](const CustomField &field) { return foldText(field.title) == foldText(title); });
    const bool isCreating = !m_creating.isEmpty();
    m_create->setVisible(isCreating || (!title.isEmpty() && !isThere));
    m_create->setEnabled(!isCreating);
    m_create->setText(isCreating ? tr("Creating “%1”…").arg(onButton(m_creating))
                                 : tr("&Create field “%1”").arg(onButton(title)));
    m_createHint->setText(isCreating ? creationWords(m_creating, m_isDoneWaiting) : QString());
    m_createHint->setVisible(isCreating);
    m_done->setEnabled(!m_isDoneWaiting);
    if (isVisible())
        growToFit(*this);
}

void FieldDialog::create()
{
    m_creating = wanted();
    say(m_fieldProblem, {});
    // What was found beside it is not what is meant.
    m_key.clear();
    fill();
    choose({});
    m_search->setFocus(Qt::OtherFocusReason);
    Q_EMIT creationWanted(m_creating);
}

void FieldDialog::waitWithDone(bool isWaiting)
{
    if (m_isDoneWaiting == isWaiting)
        return;
    m_isDoneWaiting = isWaiting;
    refreshCreation();
    if (!isWaiting)
        return;
    announce(*this, m_createHint->text());
}

void FieldDialog::sayNotCreated(const QString &sentence)
{
    m_creating.clear();
    m_isDoneWaiting = false;
    refreshCreation();
    say(m_fieldProblem, sentence);
}

/// True when there is something to say.
bool FieldDialog::say(FieldProblem *problem, const QString &sentence)
{
    problem->setText(sentence);
    problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return false;
    announce(*this, sentence);
    if (isVisible())
        growToFit(*this);
    return true;
}

bool FieldDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return EditorDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && (m_list->currentItem() || !m_creating.isEmpty())) {
        m_value->control().setFocus(Qt::TabFocusReason);
        return true;
    }
    if (isEnter && !m_create->isHidden()) {
        m_create->setFocus(Qt::TabFocusReason);
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (watched == m_search && step != 0 && m_list->count() > 0) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
        return true;
    }
    return EditorDialog::eventFilter(watched, event);
}

void FieldDialog::accept()
{
    const QString value = m_value->value();
    const FieldForm chosen = form();
    if (m_key.isEmpty() && m_creating.isEmpty()) {
        say(m_fieldProblem, tr("Choose a field."));
        m_search->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (chosen.editor == Editor::List && chosen.choices.isEmpty()) {
        say(m_choicesProblem, tr("Enter at least one choice."));
        m_choices->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (value.isEmpty() && (!m_isFixed || !m_values.value(m_key).isEmpty())) {
        say(m_valueProblem,
            tr("Enter a value. To clear one, there is a button beside it in the form."));
        m_value->control().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_key.isEmpty())
        return waitWithDone(true);
    m_forms.set(m_key, chosen);
    Q_EMIT formsChanged();
    if (!value.isEmpty())
        Q_EMIT valueChosen(m_key, value);
    QDialog::accept();
}

} // namespace rolodesk
