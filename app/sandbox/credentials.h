#pragma once

#include <string>

namespace sandbox {

/// What a client proves itself with. Never written anywhere but to the ready line of a service that
/// made its own.
struct Credentials {
    std::string id;
    std::string key;
    std::string adminKey; ///< empty switches the admin path off

    static Credentials fresh();
    /// Reads the first line of standard input, byte by byte so that nothing behind it is lost.
    /// On failure `problem` becomes a sentence that repeats nothing of the line.
    static Credentials fromStandardInput(std::string &problem);
};

} // namespace sandbox
