#include "core/sync/settledhorizon.h"

#include <utility>

namespace rolodesk {

std::optional<QString> SettledHorizon::lookEnded(
    const QString &horizon, std::chrono::milliseconds began, std::chrono::milliseconds now)
{
    if (horizon.isEmpty())
        return std::nullopt;
    std::optional<QString> settled;
    if (m_unsettled && began - m_unsettled->at >= patience)
        settled = std::exchange(m_unsettled, std::nullopt)->horizon;
    if (!m_unsettled && horizon != settled)
        m_unsettled = Reached{horizon, now};
    return settled;
}

} // namespace rolodesk
