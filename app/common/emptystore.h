#pragma once

#include <QString>

namespace rolodesk {

/// Removes the local copy in this file, and its folder, when it holds no contact: what a connection
/// that came to nothing leaves behind. False, and everything stays, when there is a contact in it,
/// when it is somebody else's (`workspaceKey`), or when a program uses it just now. Folders go only
/// when nothing else is in them.
bool removeEmptyStore(const QString &storeFile, const QString &workspaceKey);

} // namespace rolodesk
