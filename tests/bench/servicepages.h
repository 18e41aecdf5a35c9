#pragma once

#include "tests/bench/contactmaker.h"

#include <optional>
#include <vector>

namespace rolodesk::bench {

/// The pages of both lists of a made-up base, as text. The text of each contact is made beforehand
/// where all fit into memory: a service is another machine, and making them while something is
/// measured would take time from that.
class ServicePages final {
public:
    explicit ServicePages(const ContactMaker &base);

    /// `pageContactsV1`: older than `before` (milliseconds since 1970), newest first.
    [[nodiscard]] QByteArray v1(int limit, std::optional<qint64> before) const;
    /// `pageContactsV2`: updated after `after`, page `page` of them.
    [[nodiscard]] QByteArray v2(
        int limit, int page, std::optional<qint64> after, bool isAscending) const;
    [[nodiscard]] int size() const { return m_base.size(); }

private:
    /// Contacts `from` to before `to` by index, or backwards.
    [[nodiscard]] QByteArray page(int from, int to, bool isBackwards) const;

    ContactMaker m_base;
    std::vector<QByteArray> m_texts; ///< Empty: made when asked for.
};

} // namespace rolodesk::bench
