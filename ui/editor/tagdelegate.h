#pragma once

#include "ui/common/textline.h"

#include <QStyledItemDelegate>

namespace rolodesk {

/// Paints a tag to be ticked: box and chip.
class TagDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagDelegate)

public:
    /// "#rrggbb" or empty.
    static constexpr int colorRole = Qt::UserRole + 2;

    explicit TagDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    mutable TextLines m_lines;
};

} // namespace rolodesk
