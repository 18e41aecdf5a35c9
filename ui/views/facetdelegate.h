#pragma once

#include <QStyledItemDelegate>

namespace rolodesk {

/// Paints a line of the sidebar: sign or colour of a tag, title, and the count at the end, which is
/// never cut.
class FacetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetDelegate)

public:
    explicit FacetDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rolodesk
