#pragma once

#include "core/async/reply.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantList>

namespace rolodesk {

/// Sends the call and answers with its values, or with D-Bus's words for what went wrong. Nothing
/// blocks.
[[nodiscard]] Reply<QVariantList, QString> *callDBus(
    const QDBusConnection &bus, const QDBusMessage &message);

} // namespace rolodesk
