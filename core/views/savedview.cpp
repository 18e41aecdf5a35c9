#include "core/views/savedview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int version = 1;

/// Takes a member out of `json`; false when it is there and no text.
bool takeText(QJsonObject &json, QLatin1StringView key, QString &text)
{
    const QJsonValue value = json.take(key);
    text = value.toString();
    return value.isUndefined() || value.isString();
}

bool takeFlag(QJsonObject &json, QLatin1StringView key, bool &flag)
{
    const QJsonValue value = json.take(key);
    flag = value.toBool(flag);
    return value.isUndefined() || value.isBool();
}

std::optional<ViewColumn> columnFrom(QJsonObject json)
{
    ViewColumn column;
    bool isSound = takeText(json, "id"_L1, column.id) && !column.id.isEmpty();
    isSound = takeFlag(json, "shown"_L1, column.isShown) && isSound;
    const QJsonValue width = json.take("width"_L1);
    column.width = qMax(0, width.toInt());
    isSound = (width.isUndefined() || width.isDouble()) && isSound;
    column.rest = json;
    return isSound ? std::optional(column) : std::nullopt;
}

std::optional<SavedView> viewFrom(QJsonObject json)
{
    SavedView view;
    bool isSound = takeText(json, "id"_L1, view.id) && !view.id.isEmpty();
    isSound = takeText(json, "name"_L1, view.name) && !view.name.isEmpty() && isSound;
    isSound = takeText(json, "query"_L1, view.query) && isSound;
    isSound = takeText(json, "sort"_L1, view.sortColumn) && isSound;
    bool isDescending = false;
    isSound = takeFlag(json, "descending"_L1, isDescending) && isSound;
    view.direction = isDescending ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QJsonValue columns = json.take("columns"_L1);
    isSound = (columns.isUndefined() || columns.isArray()) && isSound;
    for (const QJsonValue &value : columns.toArray()) {
        const auto column = columnFrom(value.toObject());
        if (!column)
            return std::nullopt;
        view.columns.append(*column);
    }
    view.rest = json;
    return isSound ? std::optional(view) : std::nullopt;
}

QJsonObject objectOf(const ViewColumn &column)
{
    QJsonObject json = column.rest;
    json.insert("id"_L1, column.id);
    json.insert("shown"_L1, column.isShown);
    if (column.width > 0)
        json.insert("width"_L1, column.width);
    return json;
}

QJsonObject objectOf(const SavedView &view)
{
    QJsonArray columns;
    for (const ViewColumn &column : view.columns)
        columns.append(objectOf(column));
    QJsonObject json = view.rest;
    json.insert("id"_L1, view.id);
    json.insert("name"_L1, view.name);
    json.insert("query"_L1, view.query);
    json.insert("sort"_L1, view.sortColumn);
    json.insert("descending"_L1, view.direction == Qt::DescendingOrder);
    json.insert("columns"_L1, columns);
    return json;
}

} // namespace

ReadViewList readViewList(const QByteArray &json)
{
    using State = ReadViewList::State;
    ReadViewList read;
    QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue found = object.take("version"_L1);
    if (found.toInt() > version)
        return {State::Newer, {}};
    const QJsonValue views = object.take("views"_L1);
    if (found.toInt() != version || !views.isArray())
        read.state = State::Damaged;
    QSet<QString> ids;
    for (const QJsonValue &value : views.toArray()) {
        const auto view = viewFrom(value.toObject());
        if (!view || ids.contains(view->id)) {
            read.state = State::Damaged;
            continue;
        }
        ids.insert(view->id);
        read.list.views.append(*view);
    }
    read.list.rest = object;
    return read;
}

QByteArray jsonOf(const ViewList &list)
{
    QJsonArray views;
    for (const SavedView &view : list.views)
        views.append(objectOf(view));
    QJsonObject json = list.rest;
    json.insert("version"_L1, version);
    json.insert("views"_L1, views);
    return QJsonDocument(json).toJson();
}

} // namespace rolodesk
