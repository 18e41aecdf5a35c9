#pragma once

#include "core/store/contactstore.h"

namespace rolodesk::test {

/// A contact of a store that can be read; none when it is not there.
inline std::optional<Contact> stored(const ContactStore &store, ContactId id)
{
    const auto found = store.findContact(id);
    if (!found)
        qFatal("a contact cannot be read: %s", qPrintable(found.error().detail));
    return *found;
}

} // namespace rolodesk::test
