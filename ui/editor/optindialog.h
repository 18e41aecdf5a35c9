#pragma once

#include "ui/editor/editordialog.h"

class QLineEdit;
class QPushButton;

namespace rolodesk {

/// The one deliberate act that opts a contact in again: by name, and with a reason that stays in
/// the journal. To be opened with `open()`.
class OptInDialog final : public EditorDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptInDialog)

public:
    /// `name`: of the contact. `isKnown`: it opted out; else nobody knows whether it did.
    OptInDialog(const QString &name, bool isKnown, QWidget *parent);

Q_SIGNALS:
    void decided(const QString &reason);

private:
    /// Done, where there is a reason; without one it stays.
    void accept() override;

    QLineEdit *m_reason;
    QPushButton *m_go;
};

} // namespace rolodesk
