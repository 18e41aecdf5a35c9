#pragma once

#include "core/editing/fieldrules.h"
#include "ui/editor/formfield.h"

class QLineEdit;

namespace rolodesk {

/// A field of one line. What is typed is read while it is typed (`storedValue`); what is wrong with
/// it is said when the field is left, or when somebody asks, and from then on until it is mended.
/// Below a phone stands what it is read as. A text nobody touched keeps the value it was made of,
/// however odd.
class TextField final : public FormField {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextField)

public:
    /// `name` is the object name of the line; `region` the one of numbers without a country.
    TextField(EditField field, const QString &title, const QString &name, QString region,
        QWidget *parent);

    /// What was typed is read anew.
    void setDefaultRegion(const QString &region);
    [[nodiscard]] const EditField &field() const { return m_field; }
    [[nodiscard]] QLineEdit &line() const { return *m_line; }
    /// Shows a value, unless the line stands for it already: the caret stays where it is then.
    /// `base` is what the contact holds, which is right whatever it is.
    void setValue(const QString &value, const QString &base);
    /// Stored, or as it was typed where it cannot be read.
    [[nodiscard]] const QString &value() const { return m_value; }
    /// Why it cannot be read.
    [[nodiscard]] const std::optional<ValueProblem> &problem() const { return m_problem; }
    /// Says what is wrong from now on; `also`: what is wrong beyond the form of the value, until
    /// that is another one.
    void showProblem(const std::optional<ValueProblem> &also = {});
    /// The quiet sentence below, where nothing else is to be said there.
    void setHint(const QString &hint);
    void reset() override;

Q_SIGNALS:
    /// The person changed the value.
    void edited();
    /// Return.
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    [[nodiscard]] std::optional<ValueProblem> read(const QString &text);
    void refresh();
    [[nodiscard]] QString reading() const;

    EditField m_field;
    QString m_region;
    QLineEdit *m_line;
    QString m_hint;
    QString m_value;
    QString m_base;
    std::optional<ValueProblem> m_problem;
    std::optional<ValueProblem> m_also;
    bool m_isProblemShown = false;
    bool m_isShowing = false; ///< The text is set by the program.
};

} // namespace rolodesk
