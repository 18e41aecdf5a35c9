#pragma once

#include "core/contacts/contact.h"

namespace rolodesk {

class ContactStore;

/// What one knows a contact by: its name, else its phone as people write it, else "#55". Never
/// empty.
[[nodiscard]] QString nameOf(const Contact &contact);
/// The same of a contact of the local copy, which is read at once; "#55" where it is not there or
/// cannot be read.
[[nodiscard]] QString nameOf(const ContactStore &store, ContactId id);

} // namespace rolodesk
