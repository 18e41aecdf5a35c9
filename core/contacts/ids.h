#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace rolodesk {

/// A 64-bit identifier of one kind of record. Ids are never floats: they may lie beyond 2^53 (`heymarket-api.md` 17, item 39).
template<typename Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v)
        : value(v)
    {
    }
    /// False for the zero id, which the service uses for "none".
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using ContactId = Id<struct ContactTag_>; ///< v1 integer id of a contact.
using TagId = Id<struct TagTag_>;
using FieldId = Id<struct FieldTag_>; ///< Custom field id; its decimal form is the key in `custom`.
using MemberId = Id<struct MemberTag_>; ///< Team member, owner of contacts (`assigned_user_id`).

} // namespace rolodesk
