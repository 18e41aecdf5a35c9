#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sandbox {

/// One name and value, of a header or of the query.
using Pair = std::pair<std::string, std::string>;

/// A request as the handlers see it. Filled by the session, so that no handler knows the HTTP
/// library.
struct Request {
    std::string method; ///< upper case, as sent
    std::string target; ///< as sent, query included
    std::string path; ///< percent-decoded, query removed
    std::vector<Pair> query; ///< percent-decoded
    std::vector<Pair> headers;
    std::string body;

    /// Sets target, path and query; false when the target is not a path.
    bool setTarget(std::string_view raw);
    /// The first header of that name, letter case ignored; empty when there is none.
    std::string_view header(std::string_view name) const;
    std::optional<std::string_view> queryValue(std::string_view name) const;
};

/// How the bytes of an answer reach the client. Only faults change this.
struct Delivery {
    std::chrono::milliseconds delay{0};
    bool cut = false; ///< close without a byte of answer
    std::optional<std::size_t>
        cutAfter; ///< send the head and this many bytes of the body, then close
    std::size_t dripBytes = 0; ///< body bytes a time; 0 sends all at once
    std::chrono::milliseconds dripPause{0};
};

struct Response {
    int status = 200;
    std::string type = "application/json";
    std::string body;
    std::vector<Pair> headers;
    /// Appends the next piece and returns false after the last one. When set, `body` is not used.
    std::function<bool(std::string &)> stream;
    Delivery delivery;

    static Response json(std::string text);
};

/// Thrown by handlers; the service turns it into the error body the switches ask for.
struct Refusal {
    int status;
    std::string code;
    std::string message; ///< names the field
};

Refusal badData(std::string message);
Refusal notFound(std::string message);

/// The reason phrase of the status line.
std::string_view reason(int status);

/// The head of an answer with its empty line. `version` is 10 or 11.
std::string responseHead(const Response &response, unsigned version, bool keepAlive, bool chunked);

} // namespace sandbox
