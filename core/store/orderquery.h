#pragma once

#include "core/contacts/directory.h"
#include "core/store/contactorder.h"
#include "core/store/database.h"

#include <memory>

namespace rolodesk {

/// Runs an OrderRequest against the file, for the reading thread. O(n) in the base, O(n log n) when
/// there is no index for the key.
[[nodiscard]] Result<std::shared_ptr<const ContactOrder>, StoreError> runOrderQuery(
    Database &database, const OrderRequest &request, const Directory &directory);

} // namespace rolodesk
