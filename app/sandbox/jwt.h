#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

/// What the service demands of a token beyond its signature.
struct JwtRules {
    std::string id; ///< the API Secret ID, expected as `iss`
    std::string key; ///< the API Secret Key; the HMAC key is `id||key`
    bool typRequired = false;
    std::int64_t oldest = 300; ///< seconds a token may lie in the past
    std::int64_t ahead = 300; ///< seconds it may lie in the future
};

/// Empty when the `Authorization` value is good, else one sentence that gives no secret away.
std::string jwtProblem(std::string_view authorization, const JwtRules &rules, std::int64_t unixNow);

} // namespace sandbox
