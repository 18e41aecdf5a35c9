#pragma once

#include "core/util/result.h"

#include <QUrl>

namespace rolodesk {

/// Why an address cannot be that of the service.
enum class AddressProblem {
    Empty,
    Unreadable, ///< Not a URL, or without a host.
    WrongScheme, ///< Neither https nor http.
    NotEncrypted, ///< http to a host that is not this machine.
    HasCredentials, ///< A user name or password in the address would be stored and logged.
    HasQuery, ///< "?" or "#": paths are appended to the address.
};

/// Reads a base address as a person types it: `https://api.heymarket.com`, without scheme (https is
/// meant), with a path for a relay of one's own. The result has no slash at its end. Pure.
[[nodiscard]] Result<QUrl, AddressProblem> readServiceAddress(const QString &text);

/// True for 127.0.0.0/8, [::1] and localhost: what is sent there does not leave the machine.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// True when a token may be sent to `url`: https, or http on this machine.
[[nodiscard]] bool isSafeForTokens(const QUrl &url);

} // namespace rolodesk
