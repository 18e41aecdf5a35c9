#pragma once

#include "core/contacts/contact.h"
#include "core/editing/contactchanges.h"

namespace rolodesk {

/// A field that both changed, each to something else.
struct FieldClash {
    EditField field;
    QString original; ///< What it was when the person began.
    QString mine;
    QString theirs; ///< What the service has now.

    friend bool operator==(const FieldClash &, const FieldClash &) = default;
};

/// What becomes of a person's changes on the contact as it is now.
struct Merge {
    /// What is to be written; `before` is what the service has now.
    ContactChanges send;
    QList<EditField> alreadySo; ///< The service has it like that: nothing to write.
    QList<FieldClash> clashes; ///< For the person to decide.
    /// Turning an opted-out or unknown contact into a subscribed one without the deliberate act
    /// (OptOutPolicy): never sent.
    ContactChanges refused;
    /// More tags than a contact takes with what others added meanwhile: all of them, as ids in
    /// decimal. Tags are not in `send` then.
    QStringList tooManyTags;
    /// What others changed since the person began, in fields the person left alone: it stays.
    ContactChanges others;
    /// What the service has now, completed from `base`.
    EditState there;
    /// The display name goes on following the names: what is added to `send` goes through
    /// `withNameFollowing(there, send)`.
    bool isNameFollowing = false;

    /// Nothing is left to be decided.
    [[nodiscard]] bool isDecided() const { return clashes.isEmpty() && tooManyTags.isEmpty(); }

    friend bool operator==(const Merge &, const Merge &) = default;
};

/// A contact takes five tags at most ([S3]).
inline constexpr qsizetype mostTags = 5;

/// Merges what a person did to `base` into `theirs`, the contact as the service has it now.
///
/// Different fields merge by themselves, and so do tags and custom fields, each on its own. What
/// both set to the same is no clash. What `theirs` does not tell (channels, opt-out) is taken to be
/// as it was in `base`. A display name that only followed the names in `mine` follows those of the
/// merge, where a name of mine is in it and nobody has set one by hand; it is in none of the lists
/// but `send`, and in `others` where somebody has.
/// Pure; O(size of the contact).
[[nodiscard]] Merge threeWayMerge(const Contact &base, const ContactChanges &mine,
    const Contact &theirs, const QString &optInReason = {});

/// `mine` without a change of the display name that only follows the names.
[[nodiscard]] ContactChanges withoutFollowingName(const EditState &base, ContactChanges mine);
/// Whether the display name of `there` may go on following what it followed in `base`: nobody has
/// set one by hand since.
[[nodiscard]] bool mayFollow(const EditState &base, const EditState &there);
/// `changes` to `there` with a display name that follows the names they leave behind, where a name
/// is among them; without a change of it otherwise.
[[nodiscard]] ContactChanges withNameFollowing(const EditState &there, ContactChanges changes);

/// What somebody else made of `base`: the fields that are different in `theirs`. What only one of
/// the two tells is left out.
[[nodiscard]] ContactChanges changesByOthers(const Contact &base, const Contact &theirs);

} // namespace rolodesk
