#pragma once

#include <QString>

class QDBusConnection;

namespace rolodesk {

/// Shows a short message of the desktop (org.freedesktop.Notifications), whatever window is in
/// front. Where nobody shows such messages nothing happens. Nothing waits for an answer.
void showDesktopNotice(const QString &title, const QString &text);
/// The same over a bus of one's own.
void showDesktopNotice(const QDBusConnection &bus, const QString &title, const QString &text);

} // namespace rolodesk
