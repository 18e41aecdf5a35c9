#pragma once

#include "core/credentials/secret.h"

#include <QString>
#include <QUrl>

namespace rolodesk {

/// What a person entered to connect an account. A plain value; the key wipes itself.
struct ConnectRequest {
    QString name; ///< Of the workspace, as shown in the title bar.
    Credentials credentials;
    QUrl address; ///< Base address of the service.
    QString defaultRegion; ///< ISO region for phone numbers in national form.
};

} // namespace rolodesk
