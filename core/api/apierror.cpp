#include "core/api/apierror.h"

#include "core/util/rowwith.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {
struct KindRow {
    ApiError::Kind kind;
    const char *name;
    bool passing;
};

using Kind = ApiError::Kind;
constexpr std::array rows {
    KindRow {Kind::Offline, "offline", true},
    KindRow {Kind::TimedOut, "timed_out", true},
    KindRow {Kind::ConnectionLost, "connection_lost", true},
    KindRow {Kind::TlsFailed, "tls_failed", false},
    KindRow {Kind::InsecureAddress, "insecure_address", false},
    KindRow {Kind::Unauthorized, "unauthorized", false},
    KindRow {Kind::ClockSkewed, "clock_skewed", false},
    KindRow {Kind::Forbidden, "forbidden", false},
    KindRow {Kind::NotFound, "not_found", false},
    KindRow {Kind::BadRequest, "bad_request", false},
    KindRow {Kind::RateLimited, "rate_limited", true},
    KindRow {Kind::ServerFailed, "server_failed", true},
    KindRow {Kind::BadReply, "bad_reply", false},
    KindRow {Kind::NotThisService, "not_this_service", true},
    KindRow {Kind::TooLarge, "too_large", false},
    KindRow {Kind::NoCredentials, "no_credentials", false},
    KindRow {Kind::Guarded, "guarded", false},
    KindRow {Kind::OtherTeam, "other_team", false},
    KindRow {Kind::Cancelled, "cancelled", false},
};

const KindRow &rowOf(ApiError::Kind kind)
{
    const KindRow *row = rowWith(rows, &KindRow::kind, kind);
    return row ? *row : rows.back();
}
} // namespace

QString nameOf(ApiError::Kind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

bool isPassing(ApiError::Kind kind)
{
    return rowOf(kind).passing;
}

} // namespace rolodesk
