#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace rolodesk {

/// An RFC 3339 time with all its digits. QDateTime keeps milliseconds only, too coarse to order what a bulk import has stamped.
struct ServiceTime {
    qint64 seconds = 0; ///< Since 1970 in UTC; negative before.
    int nanoseconds = 0; ///< 0 to 999,999,999.

    /// None for what is no RFC 3339 time. Any offset, up to nine digits of the second (further ones are cut).
    [[nodiscard]] static std::optional<ServiceTime> parse(const QString &text);
    /// In UTC; the fraction is left out when it is zero, else printed with as many groups of three digits as it needs.
    [[nodiscard]] QString toRfc3339() const;
    [[nodiscard]] ServiceTime plusNanoseconds(qint64 amount) const;

    friend auto operator<=>(const ServiceTime &, const ServiceTime &) = default;
};

} // namespace rolodesk
