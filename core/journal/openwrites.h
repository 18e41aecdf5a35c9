#pragma once

#include "core/journal/journalentry.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <map>
#include <set>

namespace rolodesk {

/// The journal's writes that have not ended, as they are held in memory, and who stands before whom
/// among them.
class OpenWrites final {
    Q_DISABLE_COPY_MOVE(OpenWrites)

public:
    OpenWrites() = default;

    /// Takes it in, in the place of what was known of it. O(log n).
    void insert(OpenWrite open);
    /// The same; if it is of an act on many that is not among `ofMany` yet, the act stays so until
    /// it is shown.
    void insertHidden(OpenWrite open);
    /// Acts that came in so are complete. O(acts).
    void show(const QSet<qint64> &acts);
    void forget(qint64 id);

    /// By id, which is the order in which they were planned.
    [[nodiscard]] const QMap<qint64, OpenWrite> &all() const { return m_all; }
    [[nodiscard]] const std::set<qint64> &singles() const { return m_singles; }
    [[nodiscard]] const std::map<qint64, std::set<qint64>> &ofMany() const { return m_ofMany; }
    /// Of an import (shown or not): its creations, and its other writes.
    [[nodiscard]] const std::set<qint64> &creations(qint64 act) const
    {
        return in(m_creations, act);
    }
    [[nodiscard]] const std::set<qint64> &besideCreations(qint64 act) const
    {
        return in(m_besideCreations, act);
    }
    /// The first ids of an act on many behind this one, at most so many; of one that is not shown,
    /// too.
    [[nodiscard]] QList<qint64> idsOf(qint64 group, qint64 behind, qsizetype most) const;
    [[nodiscard]] qsizetype undecided() const { return m_undecided; }
    /// See WriteJournal::isFirst.
    [[nodiscard]] bool isFirst(const OpenWrite &write) const;
    [[nodiscard]] QList<qint64> idsOf(ContactId contact) const
    {
        return m_byContact.value(contact);
    }

private:
    using Acts = std::map<qint64, std::set<qint64>>;
    [[nodiscard]] static const std::set<qint64> &in(const Acts &acts, qint64 act);
    [[nodiscard]] Acts &partOf(const OpenWrite &open);
    [[nodiscard]] std::set<qint64> &idsBeside(const OpenWrite &open);
    [[nodiscard]] bool isFirstOf(const QList<qint64> &ids, qint64 id) const;

    QMap<qint64, OpenWrite> m_all;
    std::set<qint64> m_singles;
    std::map<qint64, std::set<qint64>> m_ofMany;
    std::map<qint64, std::set<qint64>> m_hidden; ///< By act, like those.
    Acts m_creations; ///< Of imports.
    Acts m_besideCreations; ///< Of imports.
    qsizetype m_undecided = 0;
    QHash<ContactId, QList<qint64>> m_byContact; ///< In their order.
    QHash<std::size_t, QList<qint64>> m_byMade; ///< Creations by what they make, in their order.
};

} // namespace rolodesk
