#pragma once

#include "core/editing/teamwrites.h"

#include <functional>

class QObject;

namespace rolodesk {

class ContactWriter;

/// Has the writer create a tag or a field. Who waits for it learns by the directory that it is
/// there; `failed` is told in words why not, as long as `asker` lives. `source` as in WriteGroup.
void createForTeam(ContactWriter &writer, const JournalWrite &creation, const QString &source,
    QObject *asker, std::function<void(const QString &sentence)> failed);

} // namespace rolodesk
