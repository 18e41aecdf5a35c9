#include "switches.h"

#include <array>

namespace sandbox {

namespace {

constexpr std::size_t total = static_cast<std::size_t>(Switch::Count_);

constexpr std::array<SwitchInfo, total> table{{
    {Switch::V1Direction, "v1_direction", "newest|oldest|ignored", "newest",
        "POST /v1/contacts: newest first and `date` an upper bound; oldest first and a lower "
        "bound; or `date` ignored"},
    {Switch::V1Cursor, "v1_cursor", "exclusive|inclusive", "exclusive",
        "whether a contact whose `updated` equals `date` is listed by POST /v1/contacts"},
    {Switch::V1Page, "v1_page", "honoured|ignored", "honoured",
        "whether POST /v1/contacts obeys `page`"},
    {Switch::V1PageBase, "v1_page_base", "0..1", "0",
        "the number of the first page of POST /v1/contacts"},
    {Switch::V1Limit, "v1_limit", "honoured|ignored", "honoured",
        "whether POST /v1/contacts obeys `limit` or always gives 30"},
    {Switch::V1Ascending, "v1_ascending", "ignored|honoured", "ignored",
        "whether `ascending` turns the direction of POST /v1/contacts"},
    {Switch::V2List, "v2_list", "present|absent", "present",
        "absent: POST /v2/contacts/list answers 404"},
    {Switch::V2Search, "v2_search", "present|absent", "present",
        "absent: POST /v2/contacts/search answers 404"},
    {Switch::V2Date, "v2_date", "exclusive|inclusive|ignored", "exclusive",
        "how POST /v2/contacts/list and the count read `date`"},
    {Switch::V2PageBase, "v2_page_base", "0..1", "0",
        "the number of the first page of POST /v2/contacts/list"},
    {Switch::LimitMax, "limit_max", "1..100000", "100", "the largest `limit` of both lists"},
    {Switch::LimitAboveMax, "limit_above_max", "cut|refused|honoured", "cut",
        "a larger `limit`: cut in silence, refused with 400, or honoured after all"},
    {Switch::Ties, "ties", "id_asc|id_desc", "id_asc",
        "the order among contacts with one `updated`"},
    {Switch::UpdatedDigits, "updated_digits", "0|3|6|9", "6", "digits of the second in times"},
    {Switch::UpdatedKept, "updated_kept", "as_shown|full", "as_shown",
        "full: lists compare digits of the second that they do not show"},
    {Switch::UpdatedZeros, "updated_zeros", "trimmed|padded", "trimmed",
        "whether zeros at the end of a second's digits are shown (Go trims them)"},
    {Switch::CountShape, "count_shape", "string|number|object|text|absent", "string",
        "the answer of POST /v1/contacts/count: \"7\", 7, {\"count\":7}, bare text, or 404"},
    {Switch::TagsShape, "tags_shape", "full|tag_id|integer", "full",
        "tags as {id,tag,color}, as {tag_id}, or as numbers"},
    {Switch::TagsEmpty, "tags_empty", "array|null", "array", "the tags of a contact that has none"},
    {Switch::EmptyValues, "empty_values", "plain|null|absent", "plain",
        "empty custom, note, tags, channels and texts: as they are, null, or left out"},
    {Switch::NoOwner, "no_owner", "zero|null|minus_one|absent", "zero",
        "assigned_user_id of a contact without owner"},
    {Switch::UuidOnReads, "uuid_on_reads", "off|on", "off", "whether contacts show `uuid`"},
    {Switch::OptOutOnReads, "opted_out_on_reads", "on|off", "on",
        "whether contacts show `is_opted_out`"},
    {Switch::ChannelsOnReads, "channels_on_reads", "v2|all|never", "v2",
        "which reads show `contact_channels`"},
    {Switch::ChannelIds, "channel_ids", "integer|text", "integer",
        "id and contact_id of a channel: numbers, or text and the contact's UUID"},
    {Switch::ExtraField, "extra_field", "off|on", "off",
        "whether contacts carry the undocumented object `lifecycle`"},
    {Switch::OpValues, "op_values", "words|upper|empty", "words", "the values of `op`"},
    {Switch::DeletedTags, "deleted_tags", "removed|kept", "removed",
        "whether contacts go on showing the id of a deleted tag"},
    {Switch::IdOffset, "id_offset", "0..9000000000000000000", "0",
        "added to every contact id, for ids beyond 2^53"},
    {Switch::OmittedNames, "omitted_names", "cleared|kept", "cleared",
        "first and last left out of an update"},
    {Switch::OmittedTags, "omitted_tags", "kept|cleared", "kept", "tags left out of an update"},
    {Switch::DisplayName, "display_name", "kept|rebuilt", "kept",
        "display_name left out of an update: kept, or made again of first and last"},
    {Switch::EmptyCustom, "empty_custom", "kept|removed", "kept",
        "an empty text as a custom value: kept as empty, or the value removed"},
    {Switch::V2Custom, "v2_custom", "merge|replace", "merge",
        "what PUT /v2/contact does with custom values it does not name"},
    {Switch::V2Phone, "v2_phone", "required|optional", "required",
        "whether PUT /v2/contact needs `phone`"},
    {Switch::UnknownFields, "unknown_fields", "dropped|refused", "dropped",
        "fields of a write that no page names"},
    {Switch::UnknownCustom, "unknown_custom", "dropped|refused", "dropped",
        "custom values under an id that does not exist"},
    {Switch::UnknownTags, "unknown_tags", "refused|dropped", "refused",
        "tag ids that do not exist"},
    {Switch::ExistingPhone, "existing_phone", "update|400|409|second", "update",
        "creating a contact whose phone is taken: update it, refuse, or make a second one"},
    {Switch::ChannelsPerType, "channels_per_type", "one|many", "one",
        "one: a further channel of a type takes the place of the first"},
    {Switch::ChannelPut, "channel_put", "list|one", "list",
        "PUT .../channel answers with all channels or with the changed one"},
    {Switch::V1Update, "v1_update", "with_uuid|without_uuid", "with_uuid",
        "PUT /v1/contact answers {id,rev,uuid} or {id,rev}"},
    {Switch::BatchAnswer, "batch_answer", "failed|contacts", "failed",
        "POST /v1/batch/contacts: the contacts that failed, \"ok\" when none did; or the contacts"},
    {Switch::BulkMax, "bulk_max", "1..1000000", "1000", "items of one bulk request; 413 above"},
    {Switch::BulkMissingEvery, "bulk_missing_every", "0..1000000", "0",
        "every n-th item of a bulk write is carried out but left out of the answer; 0 is none"},
    {Switch::BulkDropEvery, "bulk_drop_every", "0..1000000", "0",
        "every n-th item of a bulk write is neither carried out nor in the answer; 0 is none"},
    {Switch::BulkLieEvery, "bulk_lie_every", "0..1000000", "0",
        "every n-th item of a bulk write is answered as if it was carried out; 0 is none"},
    {Switch::BulkFailEvery, "bulk_fail_every", "0..1000000", "0",
        "every n-th item of a bulk write fails though nothing is wrong with it; 0 is none"},
    {Switch::BulkOrder, "bulk_order", "same|reversed|shuffled", "same",
        "the order of the contacts in a bulk answer"},
    {Switch::BulkEmpty, "bulk_empty", "array|null", "array",
        "contacts and failed_contacts of a bulk answer when empty"},
    {Switch::StringAnswers, "string_answers", "json|text|empty", "json",
        "\"ok\" and \"success\" as JSON, as bare text, or as an empty body"},
    {Switch::ErrorBody, "error_body", "full|message|error|text|html|empty", "full",
        "errors as {error_code,message}, {message}, {error}, text, a page of HTML, or nothing"},
    {Switch::MissingRecord, "missing_record", "404|400", "404",
        "the status for an id that does not exist"},
    {Switch::LookupMissing, "lookup_missing", "404|null|object", "404",
        "POST /v1/contact/get without a match: 404, null or {}"},
    {Switch::StatusExtra, "status_extra", "off|on", "off",
        "whether the status also says who unsubscribed the contact"},
    {Switch::JwtTyp, "jwt_typ", "optional|required", "optional", "whether a token needs typ JWT"},
    {Switch::JwtOldest, "jwt_oldest", "0..86400", "300", "seconds a token lives after iat"},
    {Switch::JwtAhead, "jwt_ahead", "0..86400", "300", "seconds iat may lie in the future"},
    {Switch::RateLimit, "rate_limit", "0..1000000", "500",
        "requests in a window; 0 is without limit"},
    {Switch::RateWindowMs, "rate_window_ms", "1..3600000", "60000", "length of that window"},
    {Switch::RetryAfter, "retry_after", "off|on", "off",
        "whether a 429 of the rate limit says when to come back"},
    {Switch::ReadTimeoutMs, "read_timeout_ms", "10..600000", "10000",
        "time for a head and for each piece of a body; 408 after it"},
    {Switch::IdleTimeoutMs, "idle_timeout_ms", "10..3600000", "60000",
        "how long a silent connection is kept"},
    {Switch::MaxConnections, "max_connections", "1..256", "256",
        "connections at a time; 503 above"},
    {Switch::Examples, "examples", "off|on", "off",
        "on: the contact, tags and fields of the API pages exist (made when missing)"},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].id) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows the enumeration");

} // namespace

std::span<const SwitchInfo> switchTable()
{
    return table;
}

} // namespace sandbox
