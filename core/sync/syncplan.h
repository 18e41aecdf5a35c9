#pragma once

namespace rolodesk {

/// What one SyncRun is asked to do. A plain value.
struct SyncPlan {
    bool fromScratch = false; ///< Walk the whole base again instead of going on.
    bool isWanted = false; ///< A person waits for it: the first page is asked for in his lane.
    /// A look in the background: the status keeps saying what the last run has found, and requests
    /// stand behind those of people.
    bool isQuiet = false;
    /// Reach down to what had time to settle, go on to the proper end of the list, and count.
    /// Otherwise one page that holds nothing new ends the look.
    bool isThorough = true;
    bool loadsDirectory = true; ///< Team, tags and fields.
    /// A walk over the whole base may be added at once because of the count.
    bool mayRepeat = true;
};

} // namespace rolodesk
