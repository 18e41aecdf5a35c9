#include "core/util/logging.h"

namespace rolodesk {

Q_LOGGING_CATEGORY(lcHttp, "rolodesk.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "rolodesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "rolodesk.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "rolodesk.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "rolodesk.app", QtInfoMsg)

} // namespace rolodesk
