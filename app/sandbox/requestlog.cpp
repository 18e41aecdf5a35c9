#include "requestlog.h"

#include "instant.h"
#include "jsonin.h"
#include "jsonout.h"
#include "text.h"

namespace sandbox {

namespace {

constexpr std::size_t longest = 1000;
constexpr std::size_t largestBody = 4096;

} // namespace

void RequestLog::add(
    const Request &request, int status, const std::string &requestId, bool carriedOut)
{
    LoggedRequest entry;
    entry.number = ++m_total;
    entry.time = instantText(instantNow(), 6, true);
    entry.method = request.method;
    entry.target = request.target;
    entry.status = status;
    entry.requestId = requestId;
    entry.carriedOut = carriedOut;
    if (!request.body.empty()) {
        entry.bodySha256 = sha256Hex(request.body);
        if (request.body.size() <= largestBody && Json::accept(request.body))
            entry.body = request.body;
    }
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > longest)
        m_entries.pop_front();
}

std::string RequestLog::json() const
{
    std::string text;
    JsonOut out(text);
    out.beginArray();
    for (const LoggedRequest &entry : m_entries) {
        out.beginObject();
        out.field("number", static_cast<std::int64_t>(entry.number));
        out.field("time", std::string_view(entry.time));
        out.field("method", std::string_view(entry.method));
        out.field("path", std::string_view(entry.target).substr(0, entry.target.find('?')));
        out.field("target", std::string_view(entry.target));
        out.field("status", std::int64_t(entry.status));
        out.field("request_id", std::string_view(entry.requestId));
        out.field("carried_out", entry.carriedOut);
        out.field("body_sha256", std::string_view(entry.bodySha256));
        if (!entry.body.empty())
            out.field("body", std::string_view(entry.body));
        out.endObject();
    }
    out.endArray();
    return text;
}

} // namespace sandbox
