#pragma once

#include <QDialog>

class QMenuBar;

namespace rolodesk {

/// What one can press and what one can type into the search box, on one page. Not modal, so that it
/// can stay open beside the list; deletes itself when it is closed.
class KeysDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysDialog)

public:
    /// The shortcuts of the menus are read from `menus`, as they are at this moment.
    KeysDialog(const QMenuBar &menus, QWidget *parent);
};

} // namespace rolodesk
