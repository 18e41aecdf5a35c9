#pragma once

#include <QSet>
#include <QString>

namespace rolodesk {

class ContactStore;
struct JournalWrite;

// Whether the service keeps more than one number or address of a contact: no page says so
// (`heymarket-api.md` section 9), but what became of a write does. Remembered with the local copy.

/// Learns from a write that has ended: further channels of a type were sent, and none is there; or
/// one is, and what was learned before is forgotten.
void noteChannelManners(ContactStore &store, const JournalWrite &write);
/// The types of channels of which the service keeps one only, as far as anybody has seen. O(1).
[[nodiscard]] QSet<QString> singleChannelTypes(const ContactStore &store);

} // namespace rolodesk
