#pragma once

#include <QSslConfiguration>

namespace rolodesk::test {

/// A server's configuration with a certificate for 127.0.0.1 that nobody signed but itself, made
/// anew for each run.
[[nodiscard]] QSslConfiguration selfSignedConfiguration();

} // namespace rolodesk::test
