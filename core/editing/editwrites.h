#pragma once

#include "core/journal/journalwrite.h"

namespace rolodesk {

/// What has to be written so that `base` becomes `changes` made to it, in this order: one write for
/// the contact's own fields, and for the channels of each type as many as there are requests to be
/// sent (channelSteps). `like` gives the choices of all of them. Pure.
[[nodiscard]] QList<JournalWrite> editWrites(
    const Contact &base, const ContactChanges &changes, const JournalWrite &like = {});

} // namespace rolodesk
