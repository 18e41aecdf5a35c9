#pragma once

#include "core/contacts/ids.h"

#include <QString>

namespace rolodesk::test {

/// The end of a statement that is about one contact's row in the table `contact` of a store's file.
[[nodiscard]] inline QString rowOf(ContactId id)
{
    using namespace Qt::StringLiterals;
    return u" WHERE place = (SELECT place FROM contact_index WHERE id = %1)"_s.arg(id.value);
}

} // namespace rolodesk::test
