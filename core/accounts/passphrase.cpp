#include "core/accounts/passphrase.h"

#include "core/async/runinpool.h"

#include <QRandomGenerator>

#include <argon2.h>

#include <array>

namespace rolodesk {

namespace {

constexpr std::uint32_t passes = 3;
constexpr std::uint32_t memoryKib = 64 * 1024;
constexpr std::uint32_t lanes = 1;
constexpr std::size_t hashBytes = 32;

Result<QByteArray, PassPhraseError> makeHash(const Secret &phrase)
{
    std::array<quint32, 4> salt{};
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    QByteArray encoded(static_cast<qsizetype>(argon2_encodedlen(passes, memoryKib, lanes,
                           sizeof salt, hashBytes, Argon2_id)),
        '\0');
    const QByteArrayView bytes = phrase.reveal();
    const int status = argon2id_hash_encoded(passes, memoryKib, lanes, bytes.data(),
        static_cast<std::size_t>(bytes.size()), salt.data(), sizeof salt, hashBytes, encoded.data(),
        static_cast<std::size_t>(encoded.size()));
    if (status != ARGON2_OK)
        return Failure(PassPhraseError());
    encoded.truncate(static_cast<qsizetype>(qstrlen(encoded.constData())));
    return encoded;
}

Result<bool, PassPhraseError> check(const Secret &phrase, const QByteArray &hash)
{
    const QByteArrayView bytes = phrase.reveal();
    const int status = argon2id_verify(
        hash.constData(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (status == ARGON2_OK)
        return true;
    if (status == ARGON2_VERIFY_MISMATCH)
        return false;
    const bool isMemory =
        status == ARGON2_MEMORY_ALLOCATION_ERROR || status == ARGON2_THREAD_FAIL;
    return Failure(
        PassPhraseError{isMemory ? PassPhraseError::Kind::NoMemory : PassPhraseError::Kind::SpoiledHash});
}

} // namespace

Reply<QByteArray, PassPhraseError> *hashPassPhrase(QThreadPool &pool, const Secret &phrase)
{
    return runInPool<QByteArray, PassPhraseError>(pool, [phrase] { return makeHash(phrase); });
}

Reply<bool, PassPhraseError> *isPassPhrase(
    QThreadPool &pool, const Secret &phrase, const QByteArray &hash)
{
    return runInPool<bool, PassPhraseError>(
        pool, [phrase, hash] { return check(phrase, hash); });
}

} // namespace rolodesk
