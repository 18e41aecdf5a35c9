#pragma once

#include "ui/editor/fieldforms.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace rolodesk {

/// Edits the value of a custom field in the form that was chosen for the field. The value is text
/// in any case: what does not fit the form is shown as it is, and kept.
class ValueEdit final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueEdit)

public:
    explicit ValueEdit(QWidget *parent = nullptr);

    /// Makes the editor of the form. A text of several lines gets several lines.
    void setForm(const FieldForm &form);
    [[nodiscard]] const FieldForm &form() const { return m_form; }
    /// Shows the value, unless it is there already.
    void setValue(const QString &value);
    /// As it is stored: a date in ISO form, a number with a point.
    [[nodiscard]] QString value() const { return m_value; }
    /// How it is read, or that it does not fit the form; may be empty.
    [[nodiscard]] QString hint() const;
    /// What the focus goes to, and what has the name of the field.
    [[nodiscard]] QWidget &control() const { return *m_control; }
    /// What the focus stops at, in this order.
    [[nodiscard]] QList<QWidget *> focusChain() const;

Q_SIGNALS:
    /// The person changed the value.
    void edited();
    /// Return, in an editor of one line.
    void submitted();
    /// Another control took the place of the one before.
    void controlChanged();

private:
    void build();
    void buildLine();
    void buildBlock();
    void buildList();
    void addCalendar();
    void openCalendar();
    void show();
    void typed(const QString &text);

    FieldForm m_form;
    QString m_value;
    bool m_isShowing = false; ///< The text is set by the program.
    QHBoxLayout *m_row;
    QWidget *m_control = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_block = nullptr;
    QComboBox *m_list = nullptr;
    QToolButton *m_calendar = nullptr;
};

} // namespace rolodesk
