#include "tests/bench/servicepages.h"

#include <algorithm>

namespace rolodesk::bench {

ServicePages::ServicePages(const ContactMaker &base)
    : m_base(base)
{
    constexpr int mostMadeBefore = 100'000; // 50 MB
    for (int i = 0; i < base.size() && base.size() <= mostMadeBefore; ++i)
        m_texts.push_back(base.json(i));
}

QByteArray ServicePages::page(int from, int to, bool isBackwards) const
{
    QByteArray out = "[";
    for (int at = 0; at < to - from; ++at) {
        const int index = isBackwards ? to - 1 - at : from + at;
        if (at > 0)
            out += ',';
        out += m_texts.empty() ? m_base.json(index) : m_texts[static_cast<std::size_t>(index)];
    }
    return out + ']';
}

QByteArray ServicePages::v1(int limit, std::optional<qint64> before) const
{
    const int from = before ? m_base.updatedAfter(*before - 1) : 0;
    return page(from, std::min(from + std::min(limit, 100), m_base.size()), false);
}

QByteArray ServicePages::v2(
    int limit, int page, std::optional<qint64> after, bool isAscending) const
{
    const int newer = after ? m_base.updatedAfter(*after) : m_base.size();
    const int skip = std::min(newer, page * std::min(limit, 100));
    const int end = std::min(newer, skip + std::min(limit, 100));
    return isAscending ? this->page(newer - end, newer - skip, true) : this->page(skip, end, false);
}

} // namespace rolodesk::bench
