#include "jwt.h"

#include "jsonin.h"
#include "text.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <optional>

namespace sandbox {

namespace {

std::optional<std::string> base64UrlDecoded(std::string_view text)
{
    std::string bytes;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        unsigned value = 0;
        if (c >= 'A' && c <= 'Z')
            value = static_cast<unsigned>(c - 'A');
        else if (c >= 'a' && c <= 'z')
            value = static_cast<unsigned>(c - 'a') + 26;
        else if (c >= '0' && c <= '9')
            value = static_cast<unsigned>(c - '0') + 52;
        else if (c == '-')
            value = 62;
        else if (c == '_')
            value = 63;
        else
            return {};
        bits = (bits << 6) | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> count) & 255);
        }
    }
    // RFC 4648 section 3.5: bits left over must be zero, or two texts would mean the same bytes.
    if (count >= 6 || (bits & ((1u << count) - 1)) != 0)
        return {};
    return bytes;
}

Json jsonOf(std::string_view part)
{
    const auto bytes = base64UrlDecoded(part);
    if (!bytes)
        return Json();
    Json value = Json::parse(*bytes, nullptr, false);
    return value.is_object() ? value : Json();
}

bool signedWith(std::string_view key, std::string_view text, std::string_view signature)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
        reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data(), &size);
    return signature.size() == size && CRYPTO_memcmp(signature.data(), digest.data(), size) == 0;
}

} // namespace

std::string jwtProblem(std::string_view authorization, const JwtRules &rules, std::int64_t unixNow)
{
    if (authorization.empty())
        return "the Authorization header is missing";
    constexpr std::string_view scheme = "Bearer ";
    if (!equalsIgnoringCase(authorization.substr(0, scheme.size()), scheme))
        return "the Authorization header must hold a Bearer token";
    std::string_view token = authorization.substr(scheme.size());
    while (!token.empty() && token.front() == ' ')
        token.remove_prefix(1);
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    if (first == std::string_view::npos || last == first || token.find('.', first + 1) != last)
        return "the bearer value is not a JWT; team API keys are no longer accepted";

    const Json header = jsonOf(token.substr(0, first));
    const Json claims = jsonOf(token.substr(first + 1, last - first - 1));
    const auto signature = base64UrlDecoded(token.substr(last + 1));
    if (header.is_null() || claims.is_null() || !signature)
        return "the JWT is malformed";
    if (member(header, "alg") != Json("HS256"))
        return "alg of the JWT must be HS256";
    const Json &typ = member(header, "typ");
    if (typ.is_null() ? rules.typRequired : typ != Json("JWT"))
        return "typ of the JWT must be JWT";
    if (member(claims, "iss") != Json(rules.id))
        return "iss of the JWT is not a known API Secret ID";
    if (!signedWith(rules.id + "||" + rules.key, token.substr(0, last), *signature))
        return "the signature of the JWT does not match";
    const Json &iat = member(claims, "iat");
    if (!iat.is_number())
        return "iat of the JWT must be a number";
    const double age = static_cast<double>(unixNow) - iat.get<double>();
    if (age > static_cast<double>(rules.oldest))
        return "the JWT has expired";
    if (age < -static_cast<double>(rules.ahead))
        return "iat of the JWT lies in the future";
    return {};
}

} // namespace sandbox
