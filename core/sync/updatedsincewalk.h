#pragma once

#include "core/api/contactsapi.h"
#include "core/contacts/servicetime.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace rolodesk {

/// The walk over `POST /v2/contacts/list`, as a state machine without I/O: oldest first, page 0 of
/// what was updated since a second before the last contact received, so that positions do not
/// matter while others work (`heymarket-api.md` section 6). Pages are turned only inside more
/// contacts of one second than fit on a page. When the service ignores `date`, it walks newest
/// first by page number instead.
///
/// A failed request changes nothing: ask `request()` again. `take()` is O(page size).
class UpdatedSinceWalk {
public:
    enum class State { Walking, Finished, Unusable };

    UpdatedSinceWalk() = default;
    UpdatedSinceWalk(const QJsonObject &saved, QSet<ContactId> seen);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] PageRequestV2 request() const;
    /// Takes the answer to `request()` and returns how many of its contacts were not seen before.
    int take(const QList<Contact> &page);

    /// True when `date` is ignored: positions may have shifted, so the newest end has to be read
    /// again afterwards.
    [[nodiscard]] bool walksByPosition() const { return m_byPosition; }
    [[nodiscard]] bool mayMiss() const { return m_mayMiss; }
    [[nodiscard]] qsizetype seenCount() const { return m_seen.size(); }
    [[nodiscard]] QJsonObject save() const;

private:
    void takeByDate(const QList<Contact> &page);
    void takeByPosition();
    void stepOver(const ServiceTime &last);

    State m_state = State::Walking;
    QSet<ContactId> m_seen;
    std::optional<ServiceTime> m_since;
    QList<ContactId> m_lastIds;
    int m_page = 0;
    bool m_sameTwice = false; ///< The page just taken was the one before it again.
    bool m_byPosition = false;
    bool m_mayMiss = false;
};

} // namespace rolodesk
