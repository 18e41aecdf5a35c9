#pragma once

#include <QString>

namespace rolodesk {

// Free text that is to be read by strangers, without what is nobody's business. Pure; O(length).
// Where it is not certain what something is, it is masked.

/// The text without the following; all else stays as it is.
///
/// - Phone numbers in any notation, by their digits: all but the last two become dots
///   ("(415) 555-0100" becomes "(•••) •••-••00"). Seven digits and more with nothing but the signs
///   people write numbers with between them, five behind a plus. Dates, times, versions and shorter
///   numbers are none.
/// - E-mail addresses: "ann@example.org" becomes "a•••@e•••".
/// - What looks like a secret becomes "(left out)": values that are called a key, a token, a
///   password or the like, "Bearer …", JWTs, and long runs of letters and digits that are no words.
/// - The address of any service but api.heymarket.com and this computer, what stands behind the "?"
///   of an address, and the name of the person in the path of a home folder.
///
/// A request id stays where the text calls it so, and where our log has it (`core/http`,
/// `core/sync`).
[[nodiscard]] QString masked(const QString &text);

/// An id that the service gave a request, as it is; "(left out)" where it does not look like one.
[[nodiscard]] QString shownRequestId(const QString &id);

/// What stands in the place of a secret: "(left out)".
[[nodiscard]] QString leftOut();

/// Where the service is, without naming anybody's server: "api.heymarket.com", "this computer" or
/// "another address".
[[nodiscard]] QString shownHost(const QString &host);

} // namespace rolodesk
