#pragma once

#include "core/sync/datecursorwalk.h"
#include "core/sync/updatedsincewalk.h"

namespace rolodesk {

/// One walk over the base by whichever list operation works: the v1 date cursor first, the v2 list
/// when the cursor cannot be followed.
class BaseWalk {
public:
    enum class Kind {
        Full, ///< Every contact.
        NewestEnd, ///< From the newest contact to the first one that is known already.
        Since, ///< From the last cursor on, for services that list oldest first.
    };
    enum class State { Walking, Finished, NoWalkWorks };

    /// A walk from the start.
    explicit BaseWalk(Kind kind);
    /// Goes on with what `save()` gave.
    explicit BaseWalk(const QJsonObject &saved);
    /// A walk over what changed since the one that gave `savedAtEnd`: what was updated at `from`
    /// and later where contacts are listed oldest first, else over the newest end (where
    /// `stopAtKnown` says how far).
    [[nodiscard]] static BaseWalk forChanges(const QJsonObject &savedAtEnd, const QString &from);

    /// Ends a newest-first list at the first page whose last contact `isKnown`.
    void stopAtKnown(const std::function<bool(const Contact &)> &isKnown);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] State state() const;
    /// Sends the next request.
    [[nodiscard]] ApiReply<QList<Contact>> *ask(ContactsApi &api, Lane lane) const;
    /// Takes its answer.
    void take(const QList<Contact> &page);
    /// Takes its refusal. True: the walk has another way and goes on; false: it is an error like
    /// any other.
    [[nodiscard]] bool takeError(const ApiError &error);

    /// True when the list comes oldest first, so that what changes during the walk moves to the end
    /// that is still to come. Otherwise the newest end has to be looked at afterwards.
    [[nodiscard]] bool endsAtNewest() const;
    [[nodiscard]] bool mayMiss() const;
    /// Kind, operation and cursor; never empty.
    [[nodiscard]] QJsonObject save() const;

private:
    void useV2();

    Kind m_kind;
    bool m_usesV2 = false;
    bool m_noV2 = false; ///< It was asked for and is not there.
    DateCursorWalk m_v1;
    UpdatedSinceWalk m_v2;
    std::function<bool(const Contact &)> m_isKnown;
};

} // namespace rolodesk
