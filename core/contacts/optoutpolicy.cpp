#include "core/contacts/optoutpolicy.h"

namespace rolodesk {

bool mayChangeOptOut(
    std::optional<bool> from, std::optional<bool> to, const QString &optInReason)
{
    // "Not known" is nothing one could send.
    if (!to)
        return !from;
    const bool optsIn = !*to && from != false;
    return !optsIn || !optInReason.trimmed().isEmpty();
}

} // namespace rolodesk
