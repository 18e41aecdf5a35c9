#include "message.h"

#include "text.h"

#include <array>

namespace sandbox {

bool Request::setTarget(std::string_view raw)
{
    target = raw;
    query.clear();
    if (raw == "*") {
        path = raw;
        return true;
    }
    if (raw.empty() || raw.front() != '/')
        return false;
    raw = raw.substr(0, raw.find('#'));
    const auto mark = raw.find('?');
    const auto decoded = percentDecoded(raw.substr(0, mark), false);
    if (!decoded)
        return false;
    path = *decoded;
    if (mark == std::string_view::npos)
        return true;
    for (const std::string &part : split(raw.substr(mark + 1), '&')) {
        const auto equals = part.find('=');
        const auto name = percentDecoded(std::string_view(part).substr(0, equals), true);
        const auto value = equals == std::string::npos
            ? std::optional<std::string>("")
            : percentDecoded(std::string_view(part).substr(equals + 1), true);
        if (!name || !value)
            return false;
        if (!name->empty())
            query.emplace_back(*name, *value);
    }
    return true;
}

std::string_view Request::header(std::string_view name) const
{
    for (const auto &[key, value] : headers) {
        if (equalsIgnoringCase(key, name))
            return value;
    }
    return {};
}

std::optional<std::string_view> Request::queryValue(std::string_view name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return {};
}

Response Response::json(std::string text)
{
    Response response;
    response.body = std::move(text);
    return response;
}

Refusal badData(std::string message)
{
    return {400, "bad_data", std::move(message)};
}

Refusal notFound(std::string message)
{
    return {404, "not_found", std::move(message)};
}

std::string_view reason(int status)
{
    struct Entry {
        int status;
        std::string_view text;
    };
    static constexpr std::array<Entry, 23> table{{
        {200, "OK"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    }};
    for (const Entry &entry : table) {
        if (entry.status == status)
            return entry.text;
    }
    return "Status";
}

std::string responseHead(const Response &response, unsigned version, bool keepAlive, bool chunked)
{
    std::string head = version >= 11 ? "HTTP/1.1 " : "HTTP/1.0 ";
    head += std::to_string(response.status) + ' ' + std::string(reason(response.status)) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (response.status != 204) {
        if (!response.body.empty() || response.stream)
            head += "Content-Type: " + response.type + "\r\n";
        if (chunked)
            head += "Transfer-Encoding: chunked\r\n";
        else if (!response.stream)
            head += "Content-Length: " + std::to_string(response.body.size()) + "\r\n";
    }
    if (!keepAlive)
        head += "Connection: close\r\n";
    else if (version < 11)
        head += "Connection: keep-alive\r\n";
    return head + "\r\n";
}

} // namespace sandbox
