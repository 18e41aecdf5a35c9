#pragma once

#include "core/credentials/secret.h"

#include <QByteArray>

namespace rolodesk {

// Tokens of the API (`heymarket-api.md` section 2, [S0] [S2] [S4]) as pure functions.

/// HMAC-SHA256 of `signingInput`, in base64url without padding: the third part of a JWS (RFC 7515,
/// HS256). O(n).
[[nodiscard]] QByteArray hs256(const QByteArray &signingInput, const Secret &key);

/// A compact JWT with the header `{"alg":"HS256","typ":"JWT"}` and the claims `{"iss":<Secret
/// ID>,"iat":<issuedAt>}`, in this order and without spaces, signed with the UTF-8 of `ID||KEY`.
/// The token is worth as much as the key for five minutes: keep it in a Secret.
[[nodiscard]] Secret signJwt(const Credentials &credentials, qint64 issuedAt);

} // namespace rolodesk
