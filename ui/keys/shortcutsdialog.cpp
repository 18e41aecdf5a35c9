#include "ui/keys/shortcutsdialog.h"

#include "core/contacts/fold.h"
#include "core/util/fuzzypattern.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/clearbutton.h"
#include "ui/common/fieldedge.h"
#include "ui/common/tiptext.h"
#include "ui/common/windowsize.h"
#include "ui/keys/keymap.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

enum Column { CommandColumn, KeysColumn };

QString nativeText(const Keymap::Keys &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Keymap &keymap, QWidget *parent)
    : QDialog(parent)
    , m_keymap(keymap)
    , m_find(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Change keys"));
    m_find->setObjectName(u"shortcutsFind"_s);
    m_find->setPlaceholderText(tr("Find a command"));
    m_find->setAccessibleName(tr("Find a command"));
    addClearButton(*m_find);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addWidget(makeEditor());
    new FieldEdge(m_list);
    m_allUsual = formButton(tr("Usual keys for &all"), u"shortcutsResetAll"_s, this);
    auto *close = formButton(tr("Close"), u"shortcutsClose"_s, this);
    for (QPushButton *button : {m_take, m_none, m_usual, m_allUsual, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_allUsual);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_allUsual, &QPushButton::clicked, &m_keymap, &Keymap::resetAll);
    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::refreshEditor);
    connect(&m_keymap, &Keymap::changed, this, &ShortcutsDialog::refresh);
    resizeToFit(*this, {640, 560});
    refresh();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setColumnWidth(CommandColumn, 36 * m_list->fontMetrics().averageCharWidth());
}

QWidget *ShortcutsDialog::makeEditor()
{
    auto *editor = new QWidget(this);
    m_title = new QLabel(editor);
    m_title->setObjectName(u"shortcutsTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_keys = new QKeySequenceEdit(editor);
    m_keys->setObjectName(u"shortcutsKeys"_s);
    m_title->setBuddy(m_keys);
    m_take = formButton(tr("&Take these"), u"shortcutsTake"_s, editor);
    m_none = formButton(tr("&No keys"), u"shortcutsNone"_s, editor);
    m_usual = formButton(tr("&Usual keys"), u"shortcutsReset"_s, editor);
    m_said = hintLabel({}, editor);
    m_said->setObjectName(u"shortcutsSaid"_s);
    // It may come and go without moving anything.
    m_said->setMinimumHeight(2 * m_said->fontMetrics().lineSpacing());
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_keys, 1);
    line->addWidget(m_take);
    line->addWidget(m_none);
    line->addWidget(m_usual);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addLayout(line);
    column->addWidget(m_said);
    new FieldEdge(m_keys);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::judge);
    connect(m_take, &QPushButton::clicked, this,
        [this] { m_keymap.setKeys(current(), {QKeySequence(m_keys->keySequence()[0])}); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_keymap.setKeys(current(), {}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { m_keymap.reset(current()); });
    return editor;
}

QString ShortcutsDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(CommandColumn, Qt::UserRole).toString() : QString();
}

QString ShortcutsDialog::titleOf(const QString &name) const
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->data(CommandColumn, Qt::UserRole).toString() == name)
            return item->text(CommandColumn);
    }
    return name;
}

void ShortcutsDialog::refresh()
{
    const QList<Keymap::Command> commands = m_keymap.commands();
    bool isAnyChanged = false;
    for (int row = 0; row < commands.size(); ++row) {
        const Keymap::Command &command = commands.at(row);
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (!item)
            item = new QTreeWidgetItem(m_list);
        item->setText(CommandColumn, command.title);
        item->setData(CommandColumn, Qt::UserRole, command.name);
        const QString keys = command.keys.isEmpty() ? QString() : apart(nativeText(command.keys));
        item->setText(KeysColumn,
            command.isChanged() ? tr("%1 (changed)").arg(keys.isEmpty() ? tr("none") : keys)
                                : keys);
        isAnyChanged = isAnyChanged || command.isChanged();
    }
    m_allUsual->setEnabled(isAnyChanged);
    filter(m_find->text());
    refreshEditor();
}

void ShortcutsDialog::refreshEditor()
{
    const QString name = current();
    Keymap::Command command;
    const QList<Keymap::Command> commands = m_keymap.commands();
    for (const Keymap::Command &one : commands) {
        if (one.name == name)
            command = one;
    }
    m_title->setText(tr("New keys for “%1”: press them").arg(command.title));
    m_keys->setAccessibleName(tr("New keys for “%1”").arg(command.title));
    if (auto *line = m_keys->findChild<QLineEdit *>()) // in which the keys stand
        line->setAccessibleName(m_keys->accessibleName());
    m_keys->clear();
    m_keys->setEnabled(!name.isEmpty());
    m_none->setEnabled(!command.keys.isEmpty());
    m_usual->setEnabled(command.isChanged());
    judge();
}

void ShortcutsDialog::judge()
{
    const QKeySequence pressed = m_keys->keySequence();
    const QKeySequence key = pressed.isEmpty() ? QKeySequence() : QKeySequence(pressed[0]);
    QString said;
    bool isUsable = Keymap::isUsable(key);
    if (!key.isEmpty() && !isUsable) {
        const bool isTyped =
            !(key[0].keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
            && key[0].key() < Qt::Key_Escape;
        said = isTyped
            ? tr("A key that is typed starts no command. Use Ctrl or Alt with it, or F1 to F12.")
            : tr("%1 is needed where it is: lists, forms and menus go by it. Choose another key.")
                  .arg(key.toString(QKeySequence::NativeText));
    } else if (isUsable) {
        const QString holder = m_keymap.holderOf(key, current());
        if (!holder.isEmpty())
            said = tr("%1 is “%2” by now, which has no such key any more then.")
                       .arg(key.toString(QKeySequence::NativeText), titleOf(holder));
    }
    m_take->setEnabled(isUsable);
    sayHint(*m_said, *m_keys, said);
    m_said->setVisible(true);
    announce(*this, said);
}

void ShortcutsDialog::filter(const QString &text)
{
    const FuzzyPattern pattern(text);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString words = item->text(CommandColumn) + u' ' + item->text(KeysColumn);
        item->setHidden(!pattern.isEmpty() && !pattern.score(foldText(words)));
    }
    // What is below is about a command in sight.
    if (const QTreeWidgetItem *now = m_list->currentItem(); !now || !now->isHidden())
        return;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (!m_list->topLevelItem(row)->isHidden())
            return m_list->setCurrentItem(m_list->topLevelItem(row));
    }
}

} // namespace rolodesk
