#pragma once

#include <QStyledItemDelegate>

namespace rolodesk {

/// Paints the cells of the list: tags as chips, everything else as text with an optional sign. Rows
/// all have one height.
class ContactDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactDelegate)

public:
    explicit ContactDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace rolodesk
