#pragma once

#include "core/async/reply.h"

#include <QByteArray>
#include <QStringList>

class QDBusConnection;
class QMimeData;

namespace rolodesk {

// Files from outside of a sandbox (Flatpak): their own paths cannot be opened within it, and the
// desktop hands them over under other ones (org.freedesktop.portal.FileTransfer).

/// The key by which what is dropped can be had from the desktop; empty where it offers none.
[[nodiscard]] QByteArray transferKeyOf(const QMimeData &dropped);

/// Paths that can be opened here, or what the desktop says against it. Asks over the bus, and waits
/// for nothing.
[[nodiscard]] Reply<QStringList, QString> *retrieveFiles(
    const QByteArray &key, const QDBusConnection &bus);

} // namespace rolodesk
