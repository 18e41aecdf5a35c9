#include "ui/importing/choicedelegate.h"

#include "ui/common/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int signSide = 14;
constexpr int room = 4;

bool hasChoices(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEditable)
        && index.data(ChoiceDelegate::ChoicesRole).isValid();
}

} // namespace

ChoiceDelegate::ChoiceDelegate(QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
    m_view.setItemDelegate(this);
    m_view.setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::DoubleClicked);
    m_view.installEventFilter(this);
    connect(&m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_view.edit(index);
    });
}

/// The sign of a menu behind the text says that there is something to choose.
void ChoiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!hasChoices(index))
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem text = option;
    initStyleOption(&text, index);
    const QRect all = option.rect;
    QStyleOptionViewItem ground = text;
    ground.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);
    // Above the ground of a chosen row, in its colour.
    const bool isSelected = text.state.testFlag(QStyle::State_Selected);
    const auto group =
        text.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor color =
        text.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    // In line with the cells that offer no choice.
    const int edge = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &text, widget) + 1;
    const QRect inside = all.adjusted(edge, 0, -signSide - 2 * room, 0);
    painter->save();
    painter->setPen(color);
    painter->setFont(text.font);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(QStyle::visualRect(text.direction, all, inside),
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(text.direction, Qt::AlignLeft)),
        text.fontMetrics.elidedText(text.text, Qt::ElideRight, inside.width()));
    painter->restore();
    const QRect sign(
        all.right() - signSide - room, all.center().y() - signSide / 2, signSide, signSide);
    paletteIcon("chevron-down"_L1, color)
        .paint(painter, QStyle::visualRect(text.direction, all, sign));
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return hasChoices(index) ? size + QSize(signSide + 2 * room, 0) : size;
}

QWidget *ChoiceDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!hasChoices(index))
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    box->setMaxVisibleItems(24);
    box->addItems(index.data(ChoicesRole).toStringList());
    auto *self = const_cast<ChoiceDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    // Open at once: one click, or one key, is enough to see what there is.
    QTimer::singleShot(0, box, [box] {
        if (box->isVisible())
            box->showPopup();
    });
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void ChoiceDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!qobject_cast<QComboBox *>(editor))
        return QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    // Some styles draw a box that is higher than a line of the table.
    QRect place = option.rect;
    const int more = editor->sizeHint().height() - place.height();
    if (more > 0)
        place.adjust(0, -more / 2, 0, more - more / 2);
    editor->setGeometry(place);
}

bool ChoiceDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // The base class takes whatever it watches for an editor.
    if (watched != &m_view)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex index = m_view.currentIndex();
    const bool isOpening =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
    if (!isOpening || key->modifiers() != Qt::NoModifier || !index.isValid()
        || !index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    m_view.edit(index);
    return true;
}

} // namespace rolodesk
