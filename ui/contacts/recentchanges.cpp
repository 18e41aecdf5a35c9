#include "ui/contacts/recentchanges.h"

#include "core/sync/syncengine.h"
#include "core/util/clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr auto betweenExpiries = 15s;
/// The clocks of the service and of this machine differ.
constexpr qint64 slackSeconds = 60;
/// A page of the service at the most; a commit of more is a load, not somebody who creates
/// contacts.
constexpr qsizetype mostCreated = 100;

} // namespace

RecentChanges::RecentChanges(
    ContactStore &store, const SyncEngine &sync, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sync(sync)
    , m_clock(clock)
{
    connect(&m_store, &ContactStore::committed, this, &RecentChanges::onCommitted);
}

const RecentChanges::Change *RecentChanges::of(ContactId id) const
{
    const auto found = m_changes.constFind(id);
    return found == m_changes.cend() ? nullptr : &found->change;
}

QDateTime RecentChanges::now() const
{
    return m_clock.nowUtc();
}

void RecentChanges::onCommitted(const StoreCommit &commit)
{
    QSet<ContactId> touched;
    for (const ContactId id : commit.removed) {
        if (m_changes.remove(id))
            touched.insert(id);
    }
    if (commit.source == ChangeSource::Mine) {
        // What one changes oneself is no news, and covers what others did to the same part.
        for (auto it = commit.parts.cbegin(); it != commit.parts.cend(); ++it) {
            const auto found = m_changes.find(it.key());
            if (found == m_changes.end())
                continue;
            touched.insert(it.key());
            found->change.parts.subtract(it.value());
            if (found->change.parts.isEmpty() && !found->change.isNew)
                m_changes.erase(found);
        }
    } else {
        const QList<ContactId> created = createdByOthers(commit);
        const qsizetype more = commit.parts.size() + created.size();
        if (more > 0 && (flood() > 0 || m_changes.size() + more > mostMarks)) {
            for (auto it = m_changes.cbegin(); it != m_changes.cend(); ++it) {
                touched.insert(it.key());
                m_flooded.insert(it.key());
            }
            m_changes.clear();
            addToFlood(commit, created);
        } else if (more > 0) {
            note(commit.parts, created);
            for (auto it = commit.parts.cbegin(); it != commit.parts.cend(); ++it)
                touched.insert(it.key());
            touched.unite(QSet<ContactId>(created.cbegin(), created.cend()));
        }
    }
    planExpiry();
    if (!touched.isEmpty())
        Q_EMIT changed(touched);
}

/// Contacts that came into a copy which had been complete, and that did not exist then. A contact
/// that was only not loaded yet is older, and what tells no time of creation is called nothing.
QList<ContactId> RecentChanges::createdByOthers(const StoreCommit &commit) const
{
    QList<ContactId> created;
    const QDateTime complete = m_sync.status().lastComplete;
    if (!complete.isValid() || commit.inserted.size() > mostCreated)
        return created;
    const auto contacts = m_store.contacts(
        {commit.inserted.constData(), static_cast<size_t>(commit.inserted.size())});
    if (!contacts)
        return created;
    for (const Contact &contact : *contacts) {
        const QDateTime time = parseServiceTime(contact.created);
        if (time.isValid() && time > complete.addSecs(-slackSeconds))
            created.append(contact.id);
    }
    return created;
}

void RecentChanges::note(
    const QHash<ContactId, ContactParts> &parts, const QList<ContactId> &created)
{
    const auto now = m_clock.monotonic();
    const QDateTime time = m_clock.nowUtc();
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        Entry &entry = m_changes[it.key()];
        entry.change.parts.unite(it.value());
        entry.change.noticed = time;
        entry.noticed = now;
    }
    for (const ContactId id : created)
        m_changes.insert(id, {{{}, true, time}, now});
}

void RecentChanges::addToFlood(const StoreCommit &commit, const QList<ContactId> &created)
{
    const qint64 before = flood();
    for (auto it = commit.parts.cbegin(); it != commit.parts.cend(); ++it)
        m_flooded.insert(it.key());
    for (const ContactId id : created)
        m_flooded.insert(id);
    m_lastOfFlood = m_clock.monotonic();
    if (flood() != before)
        Q_EMIT floodChanged();
}

void RecentChanges::endFlood()
{
    m_flooded = {}; // and its memory
    Q_EMIT floodChanged();
}

void RecentChanges::planExpiry()
{
    if (m_isPlanned || (m_changes.isEmpty() && flood() == 0))
        return;
    m_isPlanned = true;
    m_clock.after(betweenExpiries, this, [this] {
        m_isPlanned = false;
        expire();
        planExpiry();
        Q_EMIT timePassed();
    });
}

void RecentChanges::expire()
{
    const auto now = m_clock.monotonic();
    if (flood() > 0 && now - m_lastOfFlood >= lifetime)
        endFlood();
    QSet<ContactId> gone;
    for (auto it = m_changes.begin(); it != m_changes.end();) {
        if (now - it->noticed < lifetime) {
            ++it;
            continue;
        }
        gone.insert(it.key());
        it = m_changes.erase(it);
    }
    if (!gone.isEmpty())
        Q_EMIT changed(gone);
}

} // namespace rolodesk
