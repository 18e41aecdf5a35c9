#pragma once

#include "core/store/storeerror.h"
#include "core/util/result.h"

#include <QString>

namespace rolodesk {

/// What stands in the file of a local copy and never reached the service. A plain value.
struct LeftWork {
    qint64 changes = 0; ///< Writes that have not ended.
    qint64 forms = 0; ///< Drafts.
};

/// Looks into a file that nobody has open here, before it is deleted: it is read and left as it is.
/// Blocks for two short reads. A file of before there was a journal holds nothing.
[[nodiscard]] Result<LeftWork, StoreError> leftWorkIn(const QString &file);

} // namespace rolodesk
