#pragma once

#include "contactview.h"
#include "instant.h"
#include "jsonin.h"
#include "message.h"
#include "paging.h"

#include <cstdint>
#include <optional>

namespace sandbox {

class Service;
class Switches;

inline constexpr std::int64_t defaultLimit = 30;

/// The fields of a list request that the service understands.
struct ListRequest {
    std::optional<Instant> date; ///< not set for Go's zero time
    std::int64_t limit = defaultLimit;
    std::int64_t page = 0; ///< counted from 0 whatever the switch says
    std::optional<bool> ascending;
};

/// Throws a Refusal that names the field.
ListRequest readListRequest(const Json &body, const Switches &switches, std::int64_t pageBase);
/// The contacts of a page as a bare array.
Response contactPage(Service &service, const PageQuery &query, Family family);
/// POST /v1/batch/contacts; see bulk.cpp.
Response batchWriteV1(Service &service, const Json &items, bool overwrite);

} // namespace sandbox
