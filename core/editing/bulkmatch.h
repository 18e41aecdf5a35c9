#pragma once

#include "core/api/contactwrite.h"

#include <optional>
#include <vector>

namespace rolodesk {

/// What the answer to a bulk write says of one of its items. Neither: it says nothing.
struct BulkMatch {
    std::optional<Contact> contact; ///< As the answer shows it.
    std::optional<QString> refusal; ///< Why it was not carried out, as the service puts it.
};

/// Which item of a bulk write is meant by what of its answer, for each item in its order: no index
/// comes back, so that the numbers tell, and where they do not the other channels
/// (`heymarket-api.md` 17, item 13). Each item and each part of the answer counts once; one that is
/// in both lists was carried out. What the answer holds of nobody is left out. Pure;
/// O(size of both).
[[nodiscard]] std::vector<BulkMatch> matchBulk(
    const QList<ContactWrite> &sent, const BulkResult &result);

} // namespace rolodesk
