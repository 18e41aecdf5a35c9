#pragma once

#include "core/sync/datecursorwalk.h"
#include "core/sync/updatedsincewalk.h"

namespace rolodesk {

/// One walk over the base by whichever list operation works: the v2 list where the service has it
/// (100 a page), the v1 date cursor otherwise.
class BaseWalk {
public:
    enum class Kind {
        Full, ///< Every contact.
        NewestEnd, ///< From the newest contact to the first one that is known already.
        Since, ///< From the last cursor on, for services that list oldest first.
    };
    enum class State { Walking, Finished, NoWalkWorks };

    /// How a walk over everything goes about it.
    enum class Care {
        FewRequests, ///< Shows the newest contacts first; positions may shift under it (see
                     ///< UpdatedSinceWalk::inBlocks).
        Exact, ///< Loses nobody while others work.
    };

    /// A walk from the start. `mayUseV2`: false while the v2 list is known not to be there.
    explicit BaseWalk(Kind kind, bool mayUseV2 = true, Care care = Care::Exact);
    /// Goes on with what `save()` gave.
    explicit BaseWalk(const QJsonObject &saved);
    /// A walk over what changed since the one that gave `savedAtEnd`: what was updated at `from`
    /// and later where contacts are listed oldest first, else over the newest end (where
    /// `stopAtKnown` says how far).
    [[nodiscard]] static BaseWalk forChanges(
        const QJsonObject &savedAtEnd, const QString &from, bool mayUseV2 = true);

    /// Ends a newest-first list at the first page whose last contact `isKnown`.
    void stopAtKnown(const std::function<bool(const Contact &)> &isKnown);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] State state() const;
    /// Sends the next request.
    [[nodiscard]] ApiReply<QList<Contact>> *ask(ContactsApi &api, Lane lane) const;
    /// Takes its answer.
    void take(const QList<Contact> &page);
    /// Takes its refusal. True: the walk has another way and goes on, or knows now that there is
    /// none; false: it is an error like any other. Where no list is there, a walk over everything
    /// ends; one over the changes fails, because a service that is being changed answers so, too.
    [[nodiscard]] bool takeError(const ApiError &error);

    /// True when the list comes oldest first, so that what changes during the walk moves to the end
    /// that is still to come. Otherwise the newest end has to be looked at afterwards.
    [[nodiscard]] bool endsAtNewest() const;
    [[nodiscard]] bool mayMiss() const;
    /// The v2 list was found not to be there, or of no use.
    [[nodiscard]] bool foundNoV2() const { return m_foundNoV2; }
    /// What others change or delete meanwhile may make it skip a contact.
    [[nodiscard]] bool shiftsWithChanges() const
    {
        return m_usesV2 ? m_v2.readsInBlocks() : m_v1.hasReadByPosition();
    }
    /// What others delete meanwhile may make it skip a contact.
    [[nodiscard]] bool readsByPosition() const { return m_usesV2 && m_v2.walksByPosition(); }
    /// Kind, operation and cursor; never empty.
    [[nodiscard]] QJsonObject save() const;

private:
    void useV1();
    void useV2();

    Kind m_kind;
    bool m_usesV2 = true;
    bool m_noV1 = false; ///< It was asked for and is not there, or leads nowhere.
    bool m_noV2 = false;
    bool m_foundNoV2 = false;
    bool m_isFirst = true; ///< Nothing was answered by the operation in use.
    DateCursorWalk m_v1;
    UpdatedSinceWalk m_v2;
    std::function<bool(const Contact &)> m_isKnown;
};

} // namespace rolodesk
