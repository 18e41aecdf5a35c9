#pragma once

#include "core/api/contactwrite.h"
#include "core/editing/contactchanges.h"

namespace rolodesk {

/// The body of `updateContactV1` and its parameter.
struct UpdateRequest {
    ContactWrite contact;
    bool overwriteCustom = false;

    friend bool operator==(const UpdateRequest &, const UpdateRequest &) = default;
};

/// What has to be sent so that `theirs` becomes `changes` made to it and nothing else changes, as
/// far as the API allows (`heymarket-api.md` section 7):
///
/// - phone, both names and the display name always, since an update always rewrites names;
/// - the complete set of tags always, since nobody says what leaving them out means;
/// - custom values: those that change, merged; where one is cleared, all the others with
///   `overwrite`, those that are no text as they were received, and with them e-mail, picture and
///   owner, in case that replaces them too;
/// - e-mail, picture and owner otherwise only when they change: what is sent without need could
///   undo what somebody else writes at the same moment;
/// - the opt-out when it changes, and for a contact that is opted out always, in case leaving it
///   out stood for "no";
/// - never `email_suppressions`.
///
/// `changes` are of fields that an update carries (isOfUpdate): a channel in them would be lost,
/// and is a fault of the caller's. Pure.
[[nodiscard]] UpdateRequest updateRequest(const Contact &theirs, const ContactChanges &changes);

/// Whether an update carries the field. It does not carry channels, which have operations of their
/// own (JournalWrite::Action::Channels): an update that was planned with one is refused as a whole,
/// and says so.
[[nodiscard]] bool isOfUpdate(const EditField &field);

/// The body of a creation: every value of `state`, phone and e-mail as channels too where the
/// contact has further ones (`createContactV2`). `needsV2`: it has no phone, or has further
/// channels. `original`: the contact it is a copy of, if any: values of custom fields that are no
/// text go as they were received of that one, unless `state` has something else.
struct CreateRequest {
    ContactWrite contact;
    bool needsV2 = false;

    friend bool operator==(const CreateRequest &, const CreateRequest &) = default;
};
[[nodiscard]] CreateRequest createRequest(const EditState &state, const Contact &original = {});

} // namespace rolodesk
