#pragma once

#include "core/editing/bulkwish.h"
#include "ui/editor/fieldforms.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QRadioButton;
class QSettings;

namespace rolodesk {

class FormField;
class OwnerField;
class TagsField;
class ValueEdit;
struct WorkspaceContext;

/// What is to be done to many contacts: one of eight acts, and what it needs. Follows the directory
/// of the store.
class BulkFields final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkFields)

public:
    /// Context and settings outlive the fields. The context has a writer.
    BulkFields(const WorkspaceContext &context, QSettings &settings, QWidget *parent);

    /// What of it is missing: missingOf. Holds nothing that its act has no use for.
    [[nodiscard]] BulkWish wish() const;
    /// What the focus stops at, in this order.
    [[nodiscard]] QList<QWidget *> focusChain() const;

Q_SIGNALS:
    void changed();
    /// Controls came or went: the order of the focus is to be made anew.
    void controlsChanged();

private:
    void fillLimit();
    void connectParts();
    void fillFields();
    void refresh();
    void showForm();
    void openTags(QList<TagId> &tags, TagsField &field);
    void showTags(TagsField &field, const QList<TagId> &tags);
    void put(QList<TagId> &tags, TagsField &field, const QList<TagId> &now);
    [[nodiscard]] BulkWish::Act act() const;

    const WorkspaceContext &m_context;
    FieldForms m_forms;
    QComboBox *m_act;
    TagsField *m_tagsField;
    QWidget *m_limit; ///< What becomes of those that would have too many tags.
    QRadioButton *m_skip = nullptr;
    QRadioButton *m_fill = nullptr;
    QRadioButton *m_makeRoom = nullptr;
    TagsField *m_yieldingField = nullptr;
    OwnerField *m_owner;
    FormField *m_fieldBox;
    QComboBox *m_field;
    FormField *m_valueBox;
    ValueEdit *m_value;
    QLabel *m_about; ///< What there is to be known about the act.
    QList<TagId> m_tags;
    QList<TagId> m_yielding;
};

} // namespace rolodesk
