#pragma once

#include "core/contacts/directory.h"
#include "core/exporting/contactformat.h"

namespace rolodesk {

/// vCard 4.0 (RFC 6350), one card a contact: FN (the name, else the number, else the address, else
/// the id), N, TEL (as a tel: URI when it is digits) and EMAIL with those of further channels,
/// CATEGORIES (tags), NOTE, PHOTO, UID, REV. What the standard has no property for:
///
///     X-HEYMARKET-ID            the service's id
///     X-HEYMARKET-FIELD         a custom value; X-ID and X-TITLE are its field
///     X-HEYMARKET-CHANNEL       a channel of another kind; X-TYPE tells which
///     X-HEYMARKET-OWNER         the owner's name; X-ID is their id
///     X-HEYMARKET-OPTED-OUT     true or false; absent when it is not known
///     X-HEYMARKET-BLOCKED       the same
///
/// Parameters are escaped as in RFC 6868. Lines are folded at 75 octets, never within a character.
[[nodiscard]] std::unique_ptr<const ContactFormat> vCardWriter(const Directory &directory);

} // namespace rolodesk
