#pragma once

#include <QDialog>

class QLineEdit;

namespace rolodesk {

class FieldProblem;
class ViewRegistry;

/// Asks for the name of a view. To be opened with `open()`; deletes itself when it is closed.
class ViewNameDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewNameDialog)

public:
    /// `id`: the view that gets the name; empty for a new one. `name` stands there at first. `hint`
    /// says what the view will hold. The registry outlives the dialog.
    ViewNameDialog(const ViewRegistry &views, QString id, const QString &name, const QString &hint,
        QWidget *parent);

Q_SIGNALS:
    /// The name can be taken, as far as the registry knows.
    void named(const QString &name);

private:
    void accept() override;
    void showProblem(bool isFinal);

    const ViewRegistry &m_views;
    QString m_id;
    QLineEdit *m_name;
    FieldProblem *m_problem;
};

} // namespace rolodesk
