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

/// What is held in memory of a write that has not ended. Of acts on many contacts only a mark.
struct OpenWrite {
    qint64 id = 0;
    qint64 group = 0;
    WriteGroup::Kind kind = WriteGroup::Kind::Edit;
    bool isOfMany = false;
    JournalWrite::Action action = JournalWrite::Action::Update;
    JournalWrite::State state = JournalWrite::State::Planned;
    ContactId contact;
    QDateTime notBefore;
    ContactChanges wanted; ///< Empty where it is of many.

    friend bool operator==(const OpenWrite &, const OpenWrite &) = default;
};

/// How many writes of an act stand where. A plain value.
struct ActCounts {
    QMap<JournalWrite::State, qint64> byState;
    qint64 alreadySo = 0; ///< Of the confirmed: nothing was sent.

    [[nodiscard]] qint64 of(JournalWrite::State state) const { return byState.value(state); }
    [[nodiscard]] qint64 total() const
    {
        qint64 all = 0;
        for (const qint64 some : byState)
            all += some;
        return all;
    }

    friend bool operator==(const ActCounts &, const ActCounts &) = default;
};

} // namespace rolodesk
