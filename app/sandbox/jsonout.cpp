#include "jsonout.h"

#include <array>
#include <charconv>

namespace sandbox {

void JsonOut::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

JsonOut &JsonOut::beginObject()
{
    separate();
    m_out += '{';
    m_first = true;
    return *this;
}

JsonOut &JsonOut::endObject()
{
    m_out += '}';
    m_first = false;
    return *this;
}

JsonOut &JsonOut::beginArray()
{
    separate();
    m_out += '[';
    m_first = true;
    return *this;
}

JsonOut &JsonOut::endArray()
{
    m_out += ']';
    m_first = false;
    return *this;
}

JsonOut &JsonOut::key(std::string_view name)
{
    text(name);
    m_out += ':';
    m_first = true;
    return *this;
}

JsonOut &JsonOut::text(std::string_view value)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    separate();
    m_out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto c = static_cast<unsigned char>(value[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out.append(value, plain, i - plain);
        plain = i + 1;
        m_out += '\\';
        if (c == '"' || c == '\\') {
            m_out += static_cast<char>(c);
        } else if (c == '\n') {
            m_out += 'n';
        } else {
            m_out += "u00";
            m_out += digits[c >> 4];
            m_out += digits[c & 15];
        }
    }
    m_out.append(value, plain, value.size() - plain);
    m_out += '"';
    return *this;
}

JsonOut &JsonOut::integer(std::int64_t value)
{
    separate();
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    m_out.append(buffer.data(), end);
    return *this;
}

JsonOut &JsonOut::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

JsonOut &JsonOut::null()
{
    return raw("null");
}

JsonOut &JsonOut::raw(std::string_view json)
{
    separate();
    m_out += json;
    return *this;
}

std::string jsonText(std::string_view value)
{
    std::string out;
    JsonOut(out).text(value);
    return out;
}

} // namespace sandbox
