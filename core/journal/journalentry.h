#pragma once

#include "core/journal/journalwrite.h"

#include <QHash>

#include <cstddef>
#include <vector>

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
    bool unansweredOnly = false; ///< What failed and was not answered.
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
    QList<std::size_t> made; ///< See `madeValues`.

    friend bool operator==(const OpenWrite &, const OpenWrite &) = default;
};

/// A mark for each value that a creation brings along and that nothing else should be called by: the
/// numbers, addresses and channels of a contact, the label of a tag or of a custom field, whatever
/// its case. Sorted; empty for what creates nothing. Two values with the same mark are nearly always
/// the same: enough to let one wait for the other. Holds for this run of the program.
[[nodiscard]] QList<std::size_t> madeValues(const JournalWrite &write);

/// What was given up because the program that had planned it was killed.
struct GivenUp {
    QList<qint64> writes; ///< Of acts on single contacts, in their order.
    QList<qint64> acts; ///< On many contacts.
};

/// A contact with a failed write that nobody has answered.
struct FailedContact {
    ContactId contact; ///< 0: of a creation, of a tag or of a custom field.
    qint64 write = 0; ///< The newest of them.
    JournalWrite::Action action = JournalWrite::Action::Update; ///< Of that one.
    /// Of that one: nobody knows whether the service has it (Outcome::Unclear).
    bool isUnclear = false;

    friend bool operator==(const FailedContact &, const FailedContact &) = default;
};

/// What failed and was not answered. A plain value.
struct FailedList {
    QList<qint64> writes; ///< All of them.
    std::vector<FailedContact> contacts; ///< By contact, each once.

    friend bool operator==(const FailedList &, const FailedList &) = default;
};

/// Writes that are answered, and by what.
using AnswerList = QHash<qint64, JournalWrite::AnsweredBy>;

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
