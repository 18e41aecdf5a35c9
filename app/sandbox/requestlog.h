#pragma once

#include "message.h"

#include <cstdint>
#include <deque>
#include <string>

namespace sandbox {

struct LoggedRequest {
    std::uint64_t number = 0;
    std::string time;
    std::string method;
    std::string target;
    int status = 0; ///< 0 when the connection was cut without an answer
    std::string requestId;
    std::string bodySha256;
    std::string body; ///< only when it is JSON of at most 4,096 bytes
    bool carriedOut = false; ///< whether the operation itself ran
};

/// The last 1,000 requests, without their headers: authorization values are never kept.
class RequestLog final {
public:
    void add(const Request &request, int status, const std::string &requestId, bool carriedOut);
    void clear() { m_entries.clear(); }
    std::uint64_t total() const { return m_total; }
    std::string json() const;

private:
    std::deque<LoggedRequest> m_entries;
    std::uint64_t m_total = 0;
};

} // namespace sandbox
