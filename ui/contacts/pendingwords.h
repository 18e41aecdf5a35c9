#pragma once

#include "core/journal/failedwrites.h"
#include "ui/contacts/pendingwrites.h"

#include <QLatin1String>

namespace rolodesk {

struct WriterStatus;

// What is under way, in words. Pure.

/// A name for `paletteIcon`.
[[nodiscard]] QLatin1String pendingIcon(JournalWrite::State state);
/// How a contact's writes stand, for a cell and a screen reader: "Waiting to be saved".
[[nodiscard]] QString pendingWord(const PendingWrites::Pending &pending);
/// The same of a contact that is to be deleted, as short as a cell is narrow: "Deleting…".
[[nodiscard]] QString leavingWord(const PendingWrites::Pending &pending);
/// The same with what it means, for a tool tip.
[[nodiscard]] QString pendingText(const PendingWrites::Pending &pending);

/// What the status line says about everything that is under way.
struct UnderWayText {
    QString line; ///< "1 change needs your decision · offline: 3 changes wait"; empty for nothing.
    QString sentence; ///< Why, and what happens next.
    QLatin1String icon; ///< A name for `paletteIcon`.
};
/// `now` in UTC.
[[nodiscard]] UnderWayText underWayText(
    const PendingWrites::Tally &tally, const WriterStatus &status, const QDateTime &now);
/// Why nothing is sent just now, and when it is tried again; empty while all is well.
[[nodiscard]] QString writerTroubleSentence(const WriterStatus &status, const QDateTime &now);
/// What failed of a contact and was not answered, for a screen reader: "Not saved", or that nobody
/// knows it.
[[nodiscard]] QString failedWord(const FailedContact &failed);
/// The same with what one can do, for a tool tip.
[[nodiscard]] QString failedText(const FailedContact &failed);
/// A name for `paletteIcon`, the one of the card. `isUnclear` as in FailedContact.
[[nodiscard]] QLatin1String failedIcon(bool isUnclear = false);
/// What the status line says about so many: "2 changes failed"; nothing for none.
[[nodiscard]] UnderWayText failedLine(qsizetype count);
/// The longest of the usual lines: the room to be kept for them.
[[nodiscard]] QString usualUnderWayLine();

} // namespace rolodesk
