#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace rolodesk {

class Keymap;

/// Every command with its keys, which can be others. What is chosen holds at once, in every open
/// workspace. Not modal, so that a key can be tried; deletes itself when it is closed.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    /// The keymap outlives the dialog.
    ShortcutsDialog(Keymap &keymap, QWidget *parent);

private:
    QWidget *makeEditor();
    void refresh();
    void refreshEditor();
    /// What is wrong with the keys that were pressed, or whom they are taken from.
    void judge();
    void filter(const QString &text);
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString titleOf(const QString &name) const;

    Keymap &m_keymap;
    QLineEdit *m_find;
    QTreeWidget *m_list;
    QLabel *m_title;
    QKeySequenceEdit *m_keys;
    QPushButton *m_take;
    QPushButton *m_none;
    QPushButton *m_usual;
    QPushButton *m_allUsual;
    QLabel *m_said;
};

} // namespace rolodesk
