#pragma once

#include "core/contacts/directory.h"
#include "ui/editor/editordialog.h"

#include <QList>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace rolodesk {

class ColorChoice;
class ContactStore;
class FieldProblem;

/// Chooses among the tags of the team, at most as many as a contact can have, and asks for new
/// ones; where they are to be taken off, as many as there are, and no new ones. To be opened with
/// `open()`; deletes itself when it is closed. Works without a mouse: type, arrows, Enter or Space
/// chooses a tag or leaves it out, Ctrl+Enter is Done. Follows the directory of the store.
///
/// Done waits for a tag that is being created, and closes with it, unless something else is done
/// meanwhile; a button closes without it. The tag is created in any case.
class TagDialog final : public EditorDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagDialog)

public:
    /// What becomes of those that are chosen.
    enum class Use { OfOne, AddToMany, ReplaceOfMany, TakeOffMany };
    /// The store outlives the dialog. `chosen` are those that are chosen already (OfOne: those the
    /// contact has), known to the team or not.
    TagDialog(const ContactStore &store, QList<ContactTag> chosen, Use use, QWidget *parent);

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
    void created(TagId tag);
    void waitWithDone(bool isWaiting);
    void finish();
    void say(const QString &problem);
    [[nodiscard]] bool isFull() const;
    void sayFull(const QString &label);
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] bool isChosen(TagId tag) const;
    /// How many can be chosen; nothing where there is no limit.
    [[nodiscard]] std::optional<qsizetype> most() const;

    const ContactStore &m_store;
    QList<ContactTag> m_chosen;
    Use m_use;
    QString m_creating; ///< Label of the tag that was asked for.
    bool m_isDoneWaiting = false; ///< For that tag.
    QLineEdit *m_search;
    QLabel *m_count;
    QListWidget *m_list;
    QLabel *m_noRows;
    FieldProblem *m_problem;
    QWidget *m_creation;
    ColorChoice *m_colors;
    QPushButton *m_create;
    QLabel *m_creationHint;
    QPushButton *m_without;
    QPushButton *m_done;
};

} // namespace rolodesk
