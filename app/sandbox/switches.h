#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// What no page of the API settles, each with the most likely reading as its default. See
/// switchtable.cpp.
enum class Switch : std::size_t {
    V1Direction,
    V1Cursor,
    V1Page,
    V1PageBase,
    V1Limit,
    V1Ascending,
    V2List,
    V2Search,
    V2Date,
    V2PageBase,
    LimitMax,
    LimitAboveMax,
    Ties,
    UpdatedDigits,
    UpdatedKept,
    UpdatedZeros,
    CountShape,
    TagsShape,
    TagsEmpty,
    EmptyValues,
    NoOwner,
    UuidOnReads,
    OptOutOnReads,
    ChannelsOnReads,
    ChannelIds,
    ExtraField,
    OpValues,
    DeletedTags,
    IdOffset,
    OmittedNames,
    OmittedTags,
    DisplayName,
    EmptyCustom,
    V2Custom,
    V2Phone,
    UnknownFields,
    UnknownCustom,
    UnknownTags,
    ExistingPhone,
    ChannelsPerType,
    ChannelPut,
    V1Update,
    BatchAnswer,
    BulkMax,
    BulkMissingEvery,
    BulkDropEvery,
    BulkLieEvery,
    BulkFailEvery,
    BulkOrder,
    BulkEmpty,
    StringAnswers,
    ErrorBody,
    MissingRecord,
    LookupMissing,
    StatusExtra,
    JwtTyp,
    JwtOldest,
    JwtAhead,
    RateLimit,
    RateWindowMs,
    RetryAfter,
    ReadTimeoutMs,
    IdleTimeoutMs,
    MaxConnections,
    Examples,
    Count_
};

struct SwitchInfo {
    Switch id;
    std::string_view name;
    std::string_view values; ///< alternatives separated by `|`, or `LOW..HIGH` for a number
    std::string_view fallback;
    std::string_view meaning;
};

std::span<const SwitchInfo> switchTable();

/// The present settings. Each value has been checked against the table.
class Switches final {
public:
    Switches();

    /// Empty when done, else a sentence that names the switch and what it takes.
    std::string set(std::string_view name, std::string_view value);
    /// `{"name": "value" | number | true | false, …}`. Nothing is changed when one of them is
    /// refused.
    std::string merge(std::string_view json);

    std::string_view value(Switch id) const { return m_values[static_cast<std::size_t>(id)]; }
    bool is(Switch id, std::string_view text) const { return value(id) == text; }
    std::int64_t number(Switch id) const;

    /// All values as one JSON object.
    std::string json() const;
    /// The text of `--list-switches`.
    static std::string listing();

private:
    std::vector<std::string> m_values;
};

} // namespace sandbox
