#include "core/views/viewregistry.h"

#include "core/contacts/fold.h"

#include <QLockFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ViewError::Kind;

template <typename Views>
auto placeOf(Views &views, const QString &id)
{
    return std::find_if(
        views.begin(), views.end(), [&id](const SavedView &view) { return view.id == id; });
}

/// What stood in the file and this version does not know goes over into what replaces it.
void keepRest(SavedView &fresh, const SavedView &known)
{
    fresh.rest = known.rest;
    for (ViewColumn &column : fresh.columns) {
        const auto before = std::find_if(known.columns.cbegin(), known.columns.cend(),
            [&column](const ViewColumn &other) { return other.id == column.id; });
        column.rest = before == known.columns.cend() ? QJsonObject() : before->rest;
    }
}

} // namespace

ViewRegistry::ViewRegistry(QString path, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path))
{
}

ViewError ViewRegistry::error(Kind kind, const QString &detail) const
{
    return {kind, m_file.path(), detail};
}

Result<ReadViewList, ViewError> ViewRegistry::read() const
{
    if (isInMemory())
        return ReadViewList{ReadViewList::State::Sound, m_list};
    const auto json = m_file.read();
    if (!json)
        return Failure(errorAs<ViewError>(json.error()));
    if (!*json)
        return ReadViewList();
    ReadViewList found = readViewList(**json);
    if (found.state == ReadViewList::State::Newer)
        return Failure(error(Kind::NewerVersion));
    return found;
}

Result<void, ViewError> ViewRegistry::load()
{
    const auto found = read();
    if (!found)
        return Failure(found.error());
    adopt(found->list);
    if (found->state == ReadViewList::State::Damaged)
        return Failure(error(Kind::Damaged));
    return {};
}

Result<QString, ViewError> ViewRegistry::setDamagedAside()
{
    if (isInMemory())
        return QString();
    auto lock = m_file.lock();
    if (!lock)
        return Failure(errorAs<ViewError>(lock.error()));
    const auto found = read();
    if (!found)
        return Failure(found.error());
    QString aside;
    if (found->state == ReadViewList::State::Damaged) {
        const auto copy = m_file.setAside(jsonOf(found->list));
        if (!copy)
            return Failure(error(Kind::CannotWrite));
        aside = *copy;
    }
    lock->reset(); // before anybody hears of it
    adopt(found->list);
    return aside;
}

void ViewRegistry::adopt(const ViewList &list)
{
    if (list == m_list)
        return;
    m_list = list;
    Q_EMIT changed();
}

std::optional<SavedView> ViewRegistry::view(const QString &id) const
{
    const auto found = placeOf(m_list.views, id);
    return found != m_list.views.cend() ? std::optional(*found) : std::nullopt;
}

std::optional<SavedView> ViewRegistry::find(const QString &nameOrId) const
{
    if (auto byId = view(nameOrId))
        return byId;
    const QString name = foldText(nameOrId);
    std::optional<SavedView> found;
    for (const SavedView &view : views()) {
        if (foldText(view.name) != name)
            continue;
        if (found)
            return std::nullopt;
        found = view;
    }
    return found;
}

std::optional<ViewError> ViewRegistry::problemWith(const QString &name, const QString &id) const
{
    return problemIn(m_list, name, id);
}

std::optional<ViewError> ViewRegistry::problemIn(
    const ViewList &list, const QString &name, const QString &id) const
{
    if (name.simplified().isEmpty())
        return error(Kind::NoName);
    const QString folded = foldText(name);
    for (const SavedView &view : list.views) {
        if (view.id != id && foldText(view.name) == folded)
            return error(Kind::NameTaken, view.name);
    }
    return std::nullopt;
}

Result<void, ViewError> ViewRegistry::change(const Edit &edit)
{
    SharedFile::Lock lock;
    if (!isInMemory()) {
        auto taken = m_file.lock();
        if (!taken)
            return Failure(errorAs<ViewError>(taken.error()));
        lock = std::move(*taken);
    }
    const auto found = read();
    if (!found)
        return Failure(found.error());
    if (found->state == ReadViewList::State::Damaged)
        return Failure(error(Kind::Damaged));
    ViewList next = found->list;
    Result<void, ViewError> made = edit(next);
    if (made && next != found->list && !isInMemory()) {
        if (const auto written = m_file.write(jsonOf(next)); !written)
            made = Failure(errorAs<ViewError>(written.error()));
    }
    lock.reset(); // before anybody hears of it
    adopt(made ? next : found->list);
    return made;
}

Result<SavedView, ViewError> ViewRegistry::add(SavedView view, qsizetype position)
{
    view.name = view.name.simplified();
    const auto made = change([&](ViewList &list) -> Result<void, ViewError> {
        if (auto problem = problemIn(list, view.name, {}))
            return Failure(*problem);
        const bool isFree = placeOf(list.views, view.id) == list.views.end();
        if (view.id.isEmpty() || !isFree)
            view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const bool isPlace = position >= 0 && position <= list.views.size();
        list.views.insert(isPlace ? position : list.views.size(), view);
        return {};
    });
    if (!made)
        return Failure(made.error());
    return view;
}

Result<SavedView, ViewError> ViewRegistry::replace(SavedView view)
{
    view.name = view.name.simplified();
    const auto made = change([&](ViewList &list) -> Result<void, ViewError> {
        const auto known = placeOf(list.views, view.id);
        if (known == list.views.end())
            return Failure(error(Kind::Gone));
        if (auto problem = problemIn(list, view.name, view.id))
            return Failure(*problem);
        keepRest(view, *known);
        *known = view;
        return {};
    });
    if (!made)
        return Failure(made.error());
    return view;
}

Result<void, ViewError> ViewRegistry::rename(const QString &id, const QString &name)
{
    return change([&](ViewList &list) -> Result<void, ViewError> {
        const auto known = placeOf(list.views, id);
        if (known == list.views.end())
            return Failure(error(Kind::Gone));
        if (auto problem = problemIn(list, name, id))
            return Failure(*problem);
        known->name = name.simplified();
        return {};
    });
}

Result<void, ViewError> ViewRegistry::remove(const QString &id)
{
    return change([&id](ViewList &list) -> Result<void, ViewError> {
        list.views.removeIf([&id](const SavedView &view) { return view.id == id; });
        return {};
    });
}

Result<void, ViewError> ViewRegistry::move(const QString &id, qsizetype position)
{
    return change([&](ViewList &list) -> Result<void, ViewError> {
        const auto known = placeOf(list.views, id);
        if (known == list.views.end())
            return Failure(error(Kind::Gone));
        const SavedView view = *known;
        list.views.erase(known);
        const bool isPlace = position >= 0 && position <= list.views.size();
        list.views.insert(isPlace ? position : list.views.size(), view);
        return {};
    });
}

} // namespace rolodesk
