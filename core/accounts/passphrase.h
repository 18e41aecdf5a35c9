#pragma once

#include "core/async/reply.h"
#include "core/credentials/secret.h"

#include <QByteArray>

class QThreadPool;

namespace rolodesk {

/// Why a pass phrase could not be hashed or checked.
struct PassPhraseError {
    enum class Kind {
        NoMemory,
        SpoiledHash, ///< What was kept of the phrase is no hash, so that no phrase fits it.
    };
    Kind kind = Kind::NoMemory;
};

/// The pass phrase as an Argon2id hash in PHC form (64 MiB, 3 passes, salt of its own), the only
/// form in which it is ever kept. Made on a thread of `pool`, which takes about a tenth of a second.
[[nodiscard]] Reply<QByteArray, PassPhraseError> *hashPassPhrase(
    QThreadPool &pool, const Secret &phrase);

/// Whether `phrase` is the one `hash` was made of. On a thread of `pool`, as long as above.
[[nodiscard]] Reply<bool, PassPhraseError> *isPassPhrase(
    QThreadPool &pool, const Secret &phrase, const QByteArray &hash);

} // namespace rolodesk
