#pragma once

namespace rolodesk::cli {

/// Exit statuses of rolodesk-cli; `--help` prints the same list.
enum ExitCode {
    Done = 0,
    Partial = 1, ///< Done, but something that was asked for is missing; the output says what.
    Usage = 2,
    CredentialsRefused = 3,
    Network = 4,
    LocalCopy = 5,
    Interrupted = 130, ///< Ctrl+C; what had arrived is kept.
};

} // namespace rolodesk::cli
