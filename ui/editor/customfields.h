#pragma once

#include "core/contacts/directory.h"
#include "core/editing/contactchanges.h"
#include "ui/editor/fieldforms.h"

#include <QMap>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rolodesk {

class CustomRow;

/// The custom fields of a contact that have a value, or had one, a row each, and a button to add
/// one.
class CustomFields final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CustomFields)

public:
    CustomFields(FieldForms forms, QWidget *parent);

    /// Another contact comes: no row stays for its own sake.
    void clear();
    /// Rows for all custom fields in either state; rows that are there stay as they are.
    void show(const EditState &now, const EditState &base, const Directory &directory);
    /// In their order.
    [[nodiscard]] QList<CustomRow *> rows() const { return m_rows.values(); }
    /// Null where there is none.
    [[nodiscard]] CustomRow *row(const QString &key) const;
    /// The forms of the fields may be others.
    void readForms();
    [[nodiscard]] QPushButton &addButton() const { return *m_add; }

Q_SIGNALS:
    void edited(const QString &key, const QString &value);
    void addWanted();
    void formWanted(const QString &key);
    void theirsWanted(const QString &key);
    void submitted();
    void controlsChanged();

private:
    [[nodiscard]] CustomRow *addRow(const QString &key);

    FieldForms m_forms;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QMap<EditField, CustomRow *> m_rows;
};

} // namespace rolodesk
