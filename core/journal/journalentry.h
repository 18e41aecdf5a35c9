#pragma once

#include "core/journal/journalwrite.h"

namespace rolodesk {

/// Which writes of the journal are asked for. Everything that is set has to be met.
struct JournalQuery {
    ContactId contact; ///< 0: any.
    qint64 group = 0; ///< 0: any.
    std::optional<JournalWrite::State> state;
    QString source; ///< Empty: any.
    QDateTime from; ///< Planned at or after this; invalid: any.
    QDateTime until; ///< Planned before this; invalid: any.
    bool openOnly = false;
    bool newestFirst = true;
    qint64 beyond = 0; ///< Only behind the write with this id in that order; 0: from the start.
    int limit = 0; ///< 0: all.
};

/// A write with the act it belongs to.
struct JournalEntry {
    JournalWrite write;
    WriteGroup group;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace rolodesk
