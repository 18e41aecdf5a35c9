#pragma once

#include "core/index/matchmarks.h"
#include "ui/common/textline.h"

#include <QStyledItemDelegate>

namespace rolodesk {

class ContactSelection;

/// Paints the cells of the list: tags as chips, everything else as text with an optional sign, and
/// marks what a search found. Rows all have one height.
class ContactDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactDelegate)

public:
    explicit ContactDelegate(QObject *parent = nullptr);

    /// While somebody has chosen contacts, those are the selected ones, and not the current one.
    /// Outlives the delegate.
    void setSelection(const ContactSelection *selection) { m_selection = selection; }
    /// What the box says to ask for more like what is painted at `place`: a tag or an owner; empty
    /// for anything else. `option` is the view's, with the rectangle of the cell.
    [[nodiscard]] QString queryAt(
        const QPoint &place, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What is marked from the next painting on.
    void setMarks(const MatchMarks &marks) { m_marks = marks; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const ContactSelection *m_selection = nullptr;
    MatchMarks m_marks;
    mutable TextLines m_lines;
};

} // namespace rolodesk
