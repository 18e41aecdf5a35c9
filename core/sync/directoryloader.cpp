#include "core/sync/directoryloader.h"

#include "core/store/contactstore.h"

namespace rolodesk {

DirectoryLoader::DirectoryLoader(
    ContactsApi &api, ContactStore &store, Lane lane, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
    , m_lane(lane)
{
}

void DirectoryLoader::start()
{
    m_partsLeft = 3;
    m_requests += 2;
    m_api.getTeam(m_lane)->then(this, [this](Result<Team, ApiError> team) {
        if (!team)
            return partFailed(team.error());
        StoreChange change;
        change.team = *team;
        m_store.commit(std::move(change))->then(this, [this](auto) { partDone(); });
    });
    m_api.listContactFields(m_lane)
        ->then(this, [this](Result<QList<CustomField>, ApiError> fields) {
            if (!fields)
                return partFailed(fields.error());
            StoreChange change;
            change.fields = *fields;
            m_store.commit(std::move(change))->then(this, [this](auto) { partDone(); });
        });
    askTags({});
}

void DirectoryLoader::askTags(const QString &date)
{
    ++m_requests;
    m_tagDates.append(date);
    m_api.pageTags(date, m_lane)
        ->then(this, [this](const Result<QList<Tag>, ApiError> &page) {
            if (!page)
                return partFailed(page.error());
            const bool broughtNew = takeTags(*page);
            if (const auto next = dateAfter(*page, broughtNew))
                return askTags(*next);
            StoreChange change;
            change.tags = m_tags;
            m_store.commit(std::move(change))->then(this, [this](auto) { partDone(); });
        });
}

bool DirectoryLoader::takeTags(const QList<Tag> &page)
{
    bool broughtNew = false;
    for (const Tag &tag : page) {
        if (m_tagIds.contains(tag.id))
            continue;
        m_tagIds.insert(tag.id);
        m_tags.append(tag);
        broughtNew = true;
    }
    return broughtNew;
}

std::optional<QString> DirectoryLoader::dateAfter(const QList<Tag> &page, bool broughtNew) const
{
    QStringList stamps;
    for (const Tag &tag : page) {
        if (!tag.updated.isEmpty() && (stamps.isEmpty() || stamps.last() != tag.updated))
            stamps.append(tag.updated);
    }
    if (stamps.isEmpty())
        return std::nullopt;
    // The page's edge may cut tags of one time, so the time before it is asked for first; the last
    // one gets past a page of one time, and a service that takes the date inclusively.
    if (broughtNew && stamps.size() > 1 && !m_tagDates.contains(stamps.at(stamps.size() - 2)))
        return stamps.at(stamps.size() - 2);
    if (!m_tagDates.contains(stamps.last()))
        return stamps.last();
    return std::nullopt;
}

void DirectoryLoader::partFailed(const ApiError &error)
{
    m_errors.append(error);
    partDone();
}

void DirectoryLoader::partDone()
{
    if (--m_partsLeft == 0)
        Q_EMIT finished(m_errors);
}

} // namespace rolodesk
