#pragma once

#include "ui/accounts/connectrequest.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace rolodesk {

class FieldEdge;
class FieldProblem;

/// The form that connects an account. Says at each field what is wrong with it, once the person has
/// tried to go on. The key is cleared from its field as soon as it was handed over, and whenever
/// the form is left.
class ConnectForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectForm)

public:
    explicit ConnectForm(QWidget *parent = nullptr);

    /// Fills in what is known; empty parts leave their fields as they are, and so does the key. An
    /// address other than the usual one opens the advanced part.
    void fill(const ConnectRequest &known);

Q_SIGNALS:
    void connectRequested(const rolodesk::ConnectRequest &request);
    void backWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A field that may be wrong.
    struct Checked {
        QLineEdit *field;
        FieldProblem *problem;
        FieldEdge *edge;
    };

    void addField(
        QVBoxLayout &column, const QString &title, QWidget *field, FieldProblem *problem = nullptr);
    void addReveal();
    void submit();
    static void say(const Checked &checked, const std::optional<QString> &problem);
    /// Shows what is wrong at each field; gives the first field with a problem, or null.
    QLineEdit *check();
    void openAdvanced(bool open);
    void clearKey();

    QLineEdit *m_name;
    QLineEdit *m_id;
    QLineEdit *m_key;
    QComboBox *m_region;
    QLineEdit *m_address;
    QToolButton *m_advanced;
    QWidget *m_advancedBox;
    QList<Checked> m_checked;
    bool m_tried = false;
};

} // namespace rolodesk
