#pragma once

#include "core/async/reply.h"
#include "core/credentials/secret.h"

#include <QByteArray>

class QThreadPool;

namespace rolodesk {

/// A pass phrase could not be hashed or checked: no memory for it, or the hash is none.
struct PassPhraseError { };

/// The pass phrase as an Argon2id hash in PHC form (64 MiB, 3 passes, salt of its own), the only
/// form in which it is ever kept. Made on a thread of `pool`, which takes about a tenth of a second.
[[nodiscard]] Reply<QByteArray, PassPhraseError> *hashPassPhrase(
    QThreadPool &pool, const Secret &phrase);

/// Whether `phrase` is the one `hash` was made of. On a thread of `pool`, as long as above.
[[nodiscard]] Reply<bool, PassPhraseError> *isPassPhrase(
    QThreadPool &pool, const Secret &phrase, const QByteArray &hash);

} // namespace rolodesk
