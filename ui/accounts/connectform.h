#pragma once

#include "ui/accounts/connectrequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace rolodesk {

/// The form that connects an account. Says at each field what is wrong with it, once the person has
/// tried to go on. The key is cleared from its field as soon as it was handed over, and whenever
/// the form is left.
class ConnectForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectForm)

public:
    explicit ConnectForm(QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested(const rolodesk::ConnectRequest &request);
    void backWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addField(QVBoxLayout &column, const QString &title, QWidget *field, QLabel *problem,
        const QString &hint);
    void addReveal();
    void submit();
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
    QLabel *m_idProblem;
    QLabel *m_keyProblem;
    QLabel *m_addressProblem;
    bool m_tried = false;
};

} // namespace rolodesk
