#pragma once

#include "core/contacts/contact.h"
#include "core/editing/editfield.h"
#include "core/util/result.h"

#include <QJsonArray>
#include <QList>
#include <QMap>

namespace rolodesk {

/// What can be edited of a contact, and what it holds. A field without a value is not in it, so that
/// "empty" and "not there" are one (a custom value can be sent empty, but people cannot tell).
using EditState = QMap<EditField, QString>;

/// O(size of the contact).
[[nodiscard]] EditState editStateOf(const Contact &contact);

/// One field goes from one value to another. Without a value: an empty text.
struct FieldChange {
    EditField field;
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// Some fields, each once, in the order of EditField. What a person did to a contact, what was
/// sent of it, what others did meanwhile, and what an undo brings back are all this.
using ContactChanges = QList<FieldChange>;

/// What turns one state into the other. O(size of both).
[[nodiscard]] ContactChanges changesBetween(const EditState &before, const EditState &after);
/// The state with the changes made, whatever it held in their fields.
[[nodiscard]] EditState changed(EditState state, const ContactChanges &changes);
/// The way back, field by field.
[[nodiscard]] ContactChanges reversed(const ContactChanges &changes);
/// None for a field that is not in it. O(changes).
[[nodiscard]] const FieldChange *changeOf(const ContactChanges &changes, const EditField &field);

/// The contact with the changes made, its JSON included; `rev` is the revision it has with them.
/// What a commit puts into the local copy of a write whose answer did not show the contact.
[[nodiscard]] Contact changedContact(Contact contact, const ContactChanges &changes, qint64 rev);

/// The name the service makes of both names where none is given ([S3]).
[[nodiscard]] QString builtName(const QString &first, const QString &last);
/// Lets the display name follow the names where it did so before and nobody touched it: adds its
/// change to the others (`heymarket-api.md` section 7, display_name).
[[nodiscard]] ContactChanges withFollowingName(const EditState &before, ContactChanges changes);
/// With the display name that is made of both names of the state after the changes, whatever it was.
[[nodiscard]] ContactChanges withBuiltName(const EditState &before, const ContactChanges &changes);

/// For the journal: `[["first","Ada","Ada M."],…]`, and back. An array that says anything else is a
/// damaged one.
[[nodiscard]] QJsonArray changesToJson(const ContactChanges &changes);
[[nodiscard]] std::optional<ContactChanges> changesFromJson(const QJsonArray &json);

} // namespace rolodesk
