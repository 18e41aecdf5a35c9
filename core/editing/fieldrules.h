#pragma once

#include "core/editing/contactchanges.h"

namespace rolodesk {

/// Why a value cannot be stored. A plain value; the words for it are made where they are shown.
struct ValueProblem {
    enum class Kind {
        NotANumber, ///< Of a phone: no digits, or letters that make no number.
        NeedsCountry, ///< A national number, and no country is set for those.
        TooShort,
        TooLong,
        Impossible, ///< Digits that no numbering plan allows.
        NotAnAddress, ///< Not the form of an e-mail.
        NotAWebAddress, ///< Of a picture: not an address that begins with https.
        NotAMember, ///< Of an owner: not the id of a team member.
        NotAChoice, ///< Of an opt-out or a tag: not one of the few values it has.
        PhoneNeeded, ///< A contact that exists is not changed without one.
        NothingToReach, ///< A new contact without phone, e-mail and other channel.
        TooManyTags,
    };
    Kind kind = Kind::NotANumber;
    /// The piece that is meant, where a field holds several (a line of a channel); else empty.
    QString part = {};

    friend bool operator==(const ValueProblem &, const ValueProblem &) = default;
};

/// What is stored for what somebody typed. Pure; the one rule for form, table, console and import.
///
/// - Phone: any human form becomes the digits of E.164; a form without a country is read as one of
///   `defaultRegion` (ISO 3166, two letters, may be empty).
/// - E-mail and picture: without the spaces around, and checked for their form; a picture is at an
///   address that begins with https.
/// - Owner: an id in decimal; 0 and -1 are nobody.
/// - Opt-out and tag: the values of EditField, nothing else.
/// - Channel: each line by the rule of its type, phone and e-mail as above, others as typed;
///   sorted, each once, as EditField wants it.
/// - Names and custom values: as typed, without the spaces around.
///
/// Empty text clears the field. O(length).
[[nodiscard]] Result<QString, ValueProblem> storedValue(
    const EditField &field, const QString &typed, const QString &defaultRegion);

/// A problem and where it is.
struct ProblemAt {
    EditField field;
    ValueProblem problem;

    friend bool operator==(const ProblemAt &, const ProblemAt &) = default;
};

/// What has to be mended before `after` can be saved, in the order of the fields, each once. Both
/// hold stored values; a text in `after` that is none (since `storedValue` refused it) is the
/// problem that `storedValue` told, `defaultRegion` being the one it was told.
///
/// Only what differs from `before` is looked at, so that an odd value of former times does not
/// stand in the way of a name. Beyond the form of values:
/// - a contact that exists needs a phone, since the API takes no change without one
///   (`heymarket-api.md` section 7); channels have operations of their own, which need none;
/// - a new one needs a phone, an e-mail or another channel, told at the phone;
/// - no tag is added beyond `mostTags`, told at the tag without a key.
///
/// Nothing has to be mended where nothing is changed. O(size of both).
[[nodiscard]] QList<ProblemAt> problemsOf(
    const EditState &before, const EditState &after, bool isNew, const QString &defaultRegion = {});

} // namespace rolodesk
