#pragma once

#include "core/credentials/secret.h"
#include "core/util/result.h"

namespace rolodesk {

/// Why credentials could not be read from standard input.
enum class CredentialsProblem {
    Unreadable, ///< Reading failed.
    TooLong, ///< More than 64 KB without an end.
    NotAnObject, ///< Not one JSON object.
    NoId, ///< `id` is missing, empty or no text.
    NoKey, ///< `key` is missing, empty or no text.
};

/// Reads `{"id":"…","key":"…"}`. Pure. Other members are ignored.
[[nodiscard]] Result<Credentials, CredentialsProblem> credentialsFromJson(const QByteArray &json);

/// Reads one JSON object from a file descriptor, to its closing brace and not beyond the end of the
/// input, so that whoever feeds a pipe may keep it open. Blocks until the object is complete: meant
/// for the start of a program, before its event loop.
[[nodiscard]] Result<Credentials, CredentialsProblem> readCredentials(int descriptor);

/// The problem as an English sentence for the console. Never holds what was read.
[[nodiscard]] QString sentenceOf(CredentialsProblem problem);

} // namespace rolodesk
