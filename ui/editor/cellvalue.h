#pragma once

#include "core/editing/fieldrules.h"
#include "ui/contacts/contactcolumns.h"

#include <QStringList>

namespace rolodesk {

// What one types into a cell of the list, as changes of a contact. Pure.

/// The fields that are edited in a cell of this column, of a contact in this state: none where it
/// is not edited in its place. The name is first and last name where the display name follows them,
/// so that a corrected letter is corrected in the name that has it, and the display name alone
/// where that was set by hand.
[[nodiscard]] QList<EditField> cellFields(ContactColumnIndex column, const EditState &state);

/// A cell being edited: what its fields held when somebody began, and what stands in them now. For
/// owner and opt-out that is the stored value, for other fields the text as people write it.
struct CellInput {
    QList<EditField> fields;
    QStringList original; ///< Stored values, one for each field.
    QStringList typed; ///< One for each field.

    friend bool operator==(const CellInput &, const CellInput &) = default;
};

/// What is to be saved. `before` of each change is what the person saw, so that a change of others
/// meanwhile is asked about. Follows the rules of the form: `storedValue`, `withFollowingName`,
/// `problemsOf`; a text nobody touched keeps its value, however odd, and a display name that is
/// emptied is made of the names again. `now`: the contact as it will be with what is under way.
/// `region` is the one of numbers without a country. The failure is the first problem.
[[nodiscard]] Result<ContactChanges, ProblemAt> cellChanges(
    const EditState &now, const CellInput &input, const QString &region);

/// The changes that give a contact these tags instead of those; all others it has stay.
[[nodiscard]] ContactChanges tagChanges(const QList<TagId> &before, const QList<TagId> &after);

} // namespace rolodesk
