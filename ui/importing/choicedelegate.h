#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace rolodesk {

/// Cells in which one chooses one of a few texts: painted like a box with a menu, and made one when
/// somebody chooses, so that a table of hundreds costs nothing to build.
///
/// The model gives a QStringList under `ChoicesRole` for such a cell, the place of the chosen one
/// in it under Qt::EditRole, and takes that by setData. What has no choices is edited as text.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceDelegate)

public:
    static constexpr int ChoicesRole = Qt::UserRole + 40;

    /// Sets itself as the delegate of the view, which edits at a click, at Return, F2, the space
    /// bar, or where one begins to type.
    explicit ChoiceDelegate(QAbstractItemView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_view;
};

} // namespace rolodesk
