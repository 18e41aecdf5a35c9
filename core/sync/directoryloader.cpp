#include "core/sync/directoryloader.h"

#include "core/store/contactstore.h"

#include <algorithm>

namespace rolodesk {

DirectoryLoader::DirectoryLoader(ContactsApi &api, ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
{
}

void DirectoryLoader::start()
{
    m_partsLeft = 3;
    m_requests += 2;
    m_api.getTeam(Lane::Interactive)->then(this, [this](Result<Team, ApiError> team) {
        if (!team)
            return partFailed(team.error());
        StoreChange change;
        change.team = *team;
        m_store.commit(std::move(change))->then(this, [this](auto) { partDone(); });
    });
    m_api.listContactFields(Lane::Interactive)
        ->then(this, [this](Result<QList<CustomField>, ApiError> fields) {
            if (!fields)
                return partFailed(fields.error());
            StoreChange change;
            change.fields = *fields;
            m_store.commit(std::move(change))->then(this, [this](auto) { partDone(); });
        });
    askTags({});
}

void DirectoryLoader::askTags(const QString &before)
{
    ++m_requests;
    m_api.pageTags(before, Lane::Interactive)
        ->then(this, [this](Result<QList<Tag>, ApiError> page) {
            if (!page)
                return partFailed(page.error());
            const qsizetype known = m_tags.size();
            for (const Tag &tag : *page) {
                const bool isKnown = std::any_of(m_tags.cbegin(), m_tags.cend(),
                    [&tag](const Tag &other) { return other.id == tag.id; });
                if (!isKnown)
                    m_tags.append(tag);
            }
            // A page without a new tag is the end, whether the service takes the date inclusively
            // or ignores it.
            if (m_tags.size() > known && !page->last().updated.isEmpty())
                return askTags(page->last().updated);
            StoreChange change;
            change.tags = m_tags;
            m_store.commit(std::move(change))->then(this, [this](auto) { partDone(); });
        });
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
