#pragma once

#include "ui/editor/editordialog.h"
#include "ui/editor/fieldforms.h"

#include <QMap>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace rolodesk {

class ContactStore;
class FieldProblem;
class ValueEdit;

/// Gives a custom field a value: the field is chosen by its title, or asked for by a new one; ids
/// are never typed. Chooses how the values of the field are edited on this computer, too. To be
/// opened with `open()`; deletes itself when it is closed. Follows the directory of the store.
///
/// Done waits for a field that is being created, and closes with it, unless something else is done
/// meanwhile.
class FieldDialog final : public EditorDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldDialog)

public:
    /// The store and the settings of the forms outlive the dialog. `values` are those of the
    /// contact by key; `key` is the field the dialog is about, empty where one is to be chosen.
    FieldDialog(const ContactStore &store, FieldForms forms, QMap<QString, QString> values,
        QString key, QWidget *parent);

    /// The field that was asked for could not be created.
    void sayNotCreated(const QString &sentence);

Q_SIGNALS:
    /// Done: the field is to have the value, which is not empty; where nobody typed, the one it was
    /// opened with.
    void valueChosen(const QString &key, const QString &value);
    /// The form of a field may be another one; before `valueChosen`.
    void formsChanged();
    /// A field is to be created. When the directory has it, it is chosen, unless the person has
    /// chosen another one meanwhile.
    void creationWanted(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFields(QVBoxLayout &column);
    void addValue(QVBoxLayout &column);
    void addForm(QVBoxLayout &column);
    void accept() override;
    void fill();
    void directoryChanged();
    void choose(const QString &key);
    void orderTabs();
    void refreshForm();
    void refreshHint();
    void refreshCreation();
    void create();
    void created(const QString &key, const QString &title);
    void waitWithDone(bool isWaiting);
    [[nodiscard]] FieldForm form() const;
    [[nodiscard]] QString wanted() const;
    bool say(FieldProblem *problem, const QString &sentence);

    const ContactStore &m_store;
    FieldForms m_forms;
    QMap<QString, QString> m_values;
    QString m_key;
    bool m_isFixed;
    bool m_isTyped = false; ///< The value is the person's, and goes along to another field.
    QString m_creating; ///< Title of the field that was asked for.
    bool m_isDoneWaiting = false; ///< For that field.
    QWidget *m_fields;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_noRows = nullptr;
    QPushButton *m_create = nullptr;
    QLabel *m_createHint = nullptr;
    FieldProblem *m_fieldProblem = nullptr;
    QLabel *m_valueTitle = nullptr;
    ValueEdit *m_value;
    FieldProblem *m_valueProblem = nullptr;
    QLabel *m_valueHint = nullptr;
    QComboBox *m_editor = nullptr;
    QWidget *m_choicesBox = nullptr;
    QPlainTextEdit *m_choices = nullptr;
    FieldProblem *m_choicesProblem = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_done;
};

} // namespace rolodesk
