#pragma once

#include <QTableView>

namespace rolodesk {

/// A table of as many rows as there are, one chosen as a whole: nothing it does by itself goes
/// through all of them. Rows have one height, that of a line and some room.
class LargeTable : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LargeTable)

public:
    explicit LargeTable(QWidget *parent = nullptr);

    /// Does nothing. Qt would read row after row, here and now, for one that begins with what is
    /// typed: a space, too.
    void keyboardSearch(const QString &search) override;
};

} // namespace rolodesk
