#pragma once

#include "core/journal/journalentry.h"
#include "ui/common/colors.h"
#include "ui/common/errortext.h"

#include <QLatin1String>

#include <optional>

namespace rolodesk {

// How a write stands, in words, and what one can do about it. Pure.

struct WriteStateText {
    QString word; ///< For list and card, a few words: "Waiting to be saved".
    QString sentence; ///< What that means, and what one can do.
    QLatin1String icon; ///< A name for `paletteIcon`.
    Severity severity = Severity::Info;
};
[[nodiscard]] WriteStateText writeStateText(const JournalWrite &write);
/// The same for what is known by its state alone (WriteJournal::OpenWrite).
[[nodiscard]] WriteStateText writeStateText(JournalWrite::Action action, JournalWrite::State state);

struct WriteOffers {
    bool retry = false; ///< As a new act with the same wish.
    bool dismiss = false; ///< It failed, and something is still to be done about it.
    bool discard = false; ///< Nothing was sent yet; nothing is going to be.
    bool resume = false; ///< It was given up: as a new act with the same wish. Not of a deletion,
                         ///< which is asked about anew, nor where nothing was wanted any more.
    bool decide = false; ///< ClashDialog.
    bool undo = false; ///< The service has something of it. Whether that was taken back since is
                       ///< not in the entry.

    friend bool operator==(const WriteOffers &, const WriteOffers &) = default;
};
[[nodiscard]] WriteOffers writeOffers(const JournalWrite &write);

/// Why it failed, or does not go on just now; none where nothing is wrong any more. With advice
/// where it holds for a write.
[[nodiscard]] std::optional<ErrorText> writeFailure(const JournalWrite &write);

} // namespace rolodesk
