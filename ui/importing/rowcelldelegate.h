#pragma once

#include <QStyledItemDelegate>

namespace rolodesk {

/// A cell of a RowsModel: what is taken of it, and behind that, quieter, what the file says.
class RowCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCellDelegate)

public:
    explicit RowCellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    /// What somebody is typing is never replaced.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
};

} // namespace rolodesk
