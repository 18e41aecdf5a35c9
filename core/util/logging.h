#pragma once

#include <QLoggingCategory>

namespace rolodesk {

// One category a room. Messages never carry secrets, authorization values, phone numbers, addresses or names:
// ids, counts, request ids and error kinds only.
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

} // namespace rolodesk
