#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace sandbox {

/// Writes JSON straight into a string: a page of contacts is made without building a tree first.
class JsonOut final {
public:
    explicit JsonOut(std::string &out)
        : m_out(out)
    {
    }

    JsonOut &beginObject();
    JsonOut &endObject();
    JsonOut &beginArray();
    JsonOut &endArray();
    JsonOut &key(std::string_view name);
    JsonOut &text(std::string_view value);
    JsonOut &integer(std::int64_t value);
    JsonOut &boolean(bool value);
    JsonOut &null();
    /// Text that is JSON already.
    JsonOut &raw(std::string_view json);

    JsonOut &field(std::string_view name, std::string_view value) { return key(name).text(value); }
    JsonOut &field(std::string_view name, const char *value) { return key(name).text(value); }
    JsonOut &field(std::string_view name, std::int64_t value) { return key(name).integer(value); }
    JsonOut &field(std::string_view name, std::same_as<bool> auto value)
    {
        return key(name).boolean(value);
    }

private:
    void separate();

    std::string &m_out;
    bool m_first = true;
};

std::string jsonText(std::string_view value);

} // namespace sandbox
