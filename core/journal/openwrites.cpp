#include "core/journal/openwrites.h"

#include <algorithm>
#include <utility>

namespace rolodesk {

namespace {

using Acts = std::map<qint64, std::set<qint64>>;

/// Ids under a key, kept in their order.
template <typename Key>
void addTo(QHash<Key, QList<qint64>> &all, Key key, qint64 id)
{
    QList<qint64> &ids = all[key];
    ids.insert(std::lower_bound(ids.begin(), ids.end(), id), id);
}

template <typename Key>
void takeFrom(QHash<Key, QList<qint64>> &all, Key key, qint64 id)
{
    const auto found = all.find(key);
    const auto at = std::lower_bound(found->begin(), found->end(), id);
    found->erase(at);
    if (found->isEmpty())
        all.erase(found);
}

void takeFrom(Acts &acts, qint64 group, qint64 id)
{
    const auto act = acts.find(group);
    if (act == acts.end())
        return;
    act->second.erase(id);
    if (act->second.empty())
        acts.erase(act);
}

} // namespace

void OpenWrites::forget(qint64 id)
{
    const auto known = m_all.constFind(id);
    if (known == m_all.cend())
        return;
    takeFrom(m_byContact, known->contact, id);
    for (const std::size_t made : known->made)
        takeFrom(m_byMade, made, id);
    m_undecided -= known->state == JournalWrite::State::Clash ? 1 : 0;
    m_singles.erase(id);
    if (known->isOfMany) {
        takeFrom(m_ofMany, known->group, id);
        takeFrom(m_hidden, known->group, id);
        takeFrom(partOf(*known), known->group, id);
    }
    m_all.erase(known);
}

/// What a request can carry many of is counted apart, so that neither stands before the other.
OpenWrites::Acts &OpenWrites::partOf(const OpenWrite &open)
{
    return open.action == JournalWrite::Action::Create ? m_creations : m_besideCreations;
}

const std::set<qint64> &OpenWrites::in(const Acts &acts, qint64 act)
{
    static const std::set<qint64> none;
    const auto found = acts.find(act);
    return found == acts.end() ? none : found->second;
}

std::set<qint64> &OpenWrites::idsBeside(const OpenWrite &open)
{
    if (!open.isOfMany)
        return m_singles;
    const auto hidden = m_hidden.find(open.group);
    return hidden == m_hidden.end() ? m_ofMany[open.group] : hidden->second;
}

void OpenWrites::insert(OpenWrite open)
{
    forget(open.id);
    idsBeside(open).insert(open.id);
    if (open.isOfMany && open.kind == WriteGroup::Kind::Import)
        partOf(open)[open.group].insert(open.id);
    m_undecided += open.state == JournalWrite::State::Clash ? 1 : 0;
    addTo(m_byContact, open.contact, open.id);
    for (const std::size_t made : std::as_const(open.made))
        addTo(m_byMade, made, open.id);
    const qint64 id = open.id;
    m_all.insert(id, std::move(open));
}

void OpenWrites::insertHidden(OpenWrite open)
{
    forget(open.id);
    if (open.isOfMany && m_ofMany.count(open.group) == 0)
        (void)m_hidden[open.group];
    insert(std::move(open));
}

void OpenWrites::show(const QSet<qint64> &acts)
{
    for (const qint64 group : acts) {
        auto act = m_hidden.extract(group);
        if (!act.empty() && !act.mapped().empty())
            m_ofMany.insert(std::move(act));
    }
}

QList<qint64> OpenWrites::idsOf(qint64 group, qint64 behind, qsizetype most) const
{
    QList<qint64> ids;
    for (const Acts *acts : {&m_ofMany, &m_hidden}) {
        const auto act = acts->find(group);
        if (act == acts->end())
            continue;
        auto it = act->second.upper_bound(behind);
        for (; it != act->second.end() && ids.size() < most; ++it)
            ids.append(*it);
    }
    return ids;
}

bool OpenWrites::isFirstOf(const QList<qint64> &ids, qint64 id) const
{
    for (const qint64 other : ids) {
        if (other == id)
            break;
        // What waits for the person does not hold up what was done since.
        if (m_all.constFind(other)->state != JournalWrite::State::Clash)
            return false;
    }
    return true;
}

bool OpenWrites::isFirst(const OpenWrite &write) const
{
    // Contacts to be created have no id yet.
    if (write.contact.isValid() && !isFirstOf(m_byContact.value(write.contact), write.id))
        return false;
    return std::all_of(write.made.cbegin(), write.made.cend(),
        [&](std::size_t made) { return isFirstOf(m_byMade.value(made), write.id); });
}

} // namespace rolodesk
