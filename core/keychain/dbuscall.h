#pragma once

#include "core/async/reply.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantList>

#include <chrono>

namespace rolodesk {

/// Why a call has no answer.
struct DBusFailure {
    QString name; ///< Of the error, for example "org.freedesktop.DBus.Error.NoReply".
    QString message;

    /// Nobody answers to that name, and the bus cannot start anybody who would.
    [[nodiscard]] bool isNobodyThere() const;
    [[nodiscard]] bool isTooLate() const;
};

/// Sends the call and answers with its values, or with D-Bus's words for what went wrong. Nothing
/// blocks. `patience`: how long the answer may take; D-Bus's own 25 s unless told.
[[nodiscard]] Reply<QVariantList, DBusFailure> *callDBus(const QDBusConnection &bus,
    const QDBusMessage &message, std::chrono::milliseconds patience = std::chrono::seconds(25));

} // namespace rolodesk
