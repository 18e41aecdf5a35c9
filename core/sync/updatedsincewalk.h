#pragma once

#include "core/api/contactsapi.h"
#include "core/contacts/servicetime.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace rolodesk {

/// The walk over `POST /v2/contacts/list`, as a state machine without I/O: oldest first, page 0 of
/// what was updated since a second before the last contact received, so that positions do not
/// matter while others work (`heymarket-api.md` section 6). Pages are turned only inside more
/// contacts of one second than fit on a page. When the service ignores `date` or `ascending`, it
/// walks newest first by page number instead.
///
/// A second's overlap costs as many contacts as were stamped within it, on every page. A walk
/// `inBlocks` turns pages behind one date and moves the date only every so many pages, to the last
/// time stamp that was surely read whole. Where others change or delete contacts of the block under
/// way, positions move and a contact may be skipped: who walks so has to watch for that.
///
/// A failed request changes nothing: ask `request()` again. `take()` is O(page size).
class UpdatedSinceWalk {
public:
    enum class State { Walking, Finished, Unusable };

    UpdatedSinceWalk() = default;
    /// A walk over everything with the least requests: the newest page first, for people, then
    /// blocks of `pages`.
    [[nodiscard]] static UpdatedSinceWalk inBlocks(int pages);
    /// Goes on from what `save()` gave.
    explicit UpdatedSinceWalk(const QJsonObject &saved);

    /// Makes a walk by position stop at the first page that ends in a contact `isKnown` with this
    /// revision; a walk by date reads just the changes anyhow.
    void stopAtKnown(std::function<bool(const Contact &)> isKnown)
    {
        m_isKnown = std::move(isKnown);
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] PageRequestV2 request() const;
    /// Takes the answer to `request()`.
    void take(const QList<Contact> &page);

    /// True when `date` or `ascending` is ignored: positions may have shifted, so the newest end
    /// has to be read again afterwards.
    [[nodiscard]] bool walksByPosition() const { return m_byPosition; }
    [[nodiscard]] bool readsInBlocks() const { return m_block > 1; }
    [[nodiscard]] bool mayMiss() const { return m_mayMiss; }
    [[nodiscard]] QJsonObject save() const;

private:
    void takeByDate(const QList<Contact> &page);
    void takeInBlock(const QList<Contact> &page, const ServiceTime &last);
    [[nodiscard]] bool hasSafeBegin() const { return m_safe && (!m_since || *m_safe > *m_since); }
    void beginAtSafe();
    void takeByPosition(const QList<Contact> &page);
    void turnToPositions();
    void stepOver(const ServiceTime &last);

    State m_state = State::Walking;
    std::function<bool(const Contact &)> m_isKnown;
    std::optional<ServiceTime> m_since;
    std::optional<ServiceTime> m_opening; ///< Of the first contact of page 0.
    QList<ContactId> m_lastIds;
    std::optional<ServiceTime> m_safe; ///< Blocks: everything up to here was surely read.
    std::optional<ServiceTime> m_latest; ///< Blocks: the last time read.
    int m_block = 1; ///< Pages behind one date.
    int m_pagesOfBlock = 0;
    int m_firstPage = 0; ///< 1 where pages are numbered so, as far as was seen.
    bool m_asksNewest = false; ///< The newest page is asked for first.
    int m_page = 0;
    bool m_sameTwice = false; ///< The page just taken was the one before it again.
    bool m_byPosition = false;
    bool m_mayMiss = false;
};

} // namespace rolodesk
