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
    BaseWalk(Kind kind, const QJsonObject &saved, const QSet<ContactId> &seen);

    void stopAtKnown(std::function<bool(const Contact &)> isKnown)
    {
        m_v1.stopAtKnown(std::move(isKnown));
    }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] State state() const;
    /// Sends the next request.
    [[nodiscard]] ApiReply<QList<Contact>> *ask(ContactsApi &api, Lane lane) const;
    /// Takes its answer; the number of contacts not seen before.
    int take(const QList<Contact> &page);
    /// Takes its refusal. True: the walk has another way and goes on; false: it is an error like
    /// any other.
    [[nodiscard]] bool takeError(const ApiError &error);

    /// True when contacts that changed during the walk may have been passed: the newest end has to
    /// be looked at afterwards.
    [[nodiscard]] bool needsNewestEnd() const;
    [[nodiscard]] bool mayMiss() const;
    [[nodiscard]] qsizetype seenCount() const;
    [[nodiscard]] QJsonObject save() const;
    /// What a later run needs to read just the changes: a newest-end walk, or a walk since the
    /// saved cursor less five minutes of overlap.
    [[nodiscard]] static BaseWalk forChanges(const QJsonObject &savedAtEnd);

private:
    void useV2();

    Kind m_kind;
    bool m_usesV2 = false;
    bool m_noV2 = false; ///< It was asked for and is not there.
    DateCursorWalk m_v1;
    UpdatedSinceWalk m_v2;
};

} // namespace rolodesk
