#pragma once

#include "core/contacts/directory.h"
#include "ui/editor/editordialog.h"

#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace rolodesk {

class ColorChoice;
class ContactStore;
class FieldProblem;

/// Chooses the tags of a contact among those of the team, at most five, and asks for new ones. To
/// be opened with `open()`; deletes itself when it is closed. Works without a mouse: type, arrows,
/// Enter or Space adds a tag or takes it off, Ctrl+Enter is Done. Follows the directory of the
/// store.
class TagDialog final : public EditorDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagDialog)

public:
    /// The store outlives the dialog. `chosen` are those the contact has, known to the team or not.
    TagDialog(const ContactStore &store, QList<ContactTag> chosen, QWidget *parent);

    /// The tag that was asked for could not be created.
    void sayNotCreated(const QString &sentence);

Q_SIGNALS:
    /// Done, with these, in the order in which they were chosen.
    void chosen(const QList<rolodesk::TagId> &tags);
    /// A tag is to be created. When the directory has it, it is chosen.
    void creationWanted(const QString &label, const QString &color);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addList();
    void addCreation();
    void arrange();
    void accept() override;
    void fill();
    void addItem(const ContactTag &tag);
    void directoryChanged();
    void toggle(QListWidgetItem *item);
    [[nodiscard]] bool searchKey(int key, Qt::KeyboardModifiers modifiers);
    void refreshCount();
    void refreshCreation();
    void create();
    void say(const QString &problem);
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] bool isChosen(TagId tag) const;

    const ContactStore &m_store;
    QList<ContactTag> m_chosen;
    QString m_creating; ///< Label of the tag that was asked for.
    QLineEdit *m_search;
    QLabel *m_count;
    QListWidget *m_list;
    FieldProblem *m_problem;
    QWidget *m_creation;
    ColorChoice *m_colors;
    QPushButton *m_create;
    QPushButton *m_done;
};

} // namespace rolodesk
