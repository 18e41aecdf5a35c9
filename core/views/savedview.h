#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace rolodesk {

/// A column as a view remembers it. A plain value.
struct ViewColumn {
    QString id; ///< The column's own, stable name ("phone"); it may be one that this version does
                ///< not know.
    bool isShown = true;
    int width = 0; ///< Device independent pixels; 0 = nobody chose one.
    QJsonObject rest; ///< What a later version keeps with it. Filled by reading alone.

    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

/// A list somebody wants to come back to: a query and how its answer is shown. A plain value.
struct SavedView {
    QString id; ///< UUID, ours. Never shown.
    QString name; ///< As the person named it; see ViewRegistry.
    QString query; ///< As typed into the search box (ContactQuery); empty = every contact.
    QString sortColumn; ///< Id of a column; empty = as lists are sorted by default.
    Qt::SortOrder direction = Qt::AscendingOrder;
    /// Every column there was, in the order on screen, the hidden ones among them. Columns that are
    /// missing here are newer than the view. Empty = as columns are by default.
    QList<ViewColumn> columns;
    QJsonObject rest; ///< What a later version keeps with it. Filled by reading alone.

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// What the file of the views holds. A plain value.
struct ViewList {
    QList<SavedView> views; ///< As the person arranged them.
    QJsonObject rest; ///< Members of the file that this version does not know.

    friend bool operator==(const ViewList &, const ViewList &) = default;
};

/// What was read of it.
struct ReadViewList {
    enum class State {
        Sound,
        Damaged, ///< `list` is what could be read.
        Newer, ///< Of a version that cannot be read any more; `list` is empty.
    };
    State state = State::Sound;
    ViewList list;
};

/// Both pure. What is written is read back the same, with every member that was not understood.
[[nodiscard]] ReadViewList readViewList(const QByteArray &json);
[[nodiscard]] QByteArray jsonOf(const ViewList &list);

} // namespace rolodesk
