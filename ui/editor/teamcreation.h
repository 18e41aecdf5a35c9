#pragma once

#include "core/journal/journalwrite.h"

#include <functional>

class QObject;

namespace rolodesk {

class ContactWriter;

/// The write that creates a tag for the team; `color` is "#rrggbb" or empty. Pure.
[[nodiscard]] JournalWrite tagCreation(const QString &label, const QString &color);
/// The write that creates a custom field for the team. Pure.
[[nodiscard]] JournalWrite fieldCreation(const QString &title);

/// Has the writer create a tag or a field. Who waits for it learns by the directory that it is
/// there; `failed` is told in words why not, as long as `asker` lives. `source` as in WriteGroup.
void createForTeam(ContactWriter &writer, const JournalWrite &creation, const QString &source,
    QObject *asker, std::function<void(const QString &sentence)> failed);

} // namespace rolodesk
