#include "core/credentials/credentialstore.h"

#include <algorithm>
#include <array>

namespace rolodesk {

namespace {

struct KindRow {
    CredentialError::Kind kind;
    const char *name;
};

using Kind = CredentialError::Kind;
constexpr std::array rows{
    KindRow{Kind::NoService, "no_service"},
    KindRow{Kind::Locked, "locked"},
    KindRow{Kind::Refused, "refused"},
    KindRow{Kind::Missing, "missing"},
    KindRow{Kind::NotEntered, "not_entered"},
    KindRow{Kind::TimedOut, "timed_out"},
    KindRow{Kind::Broken, "broken"},
};

} // namespace

QString nameOf(CredentialError::Kind kind)
{
    const auto *found = std::find_if(
        rows.begin(), rows.end(), [kind](const KindRow &row) { return row.kind == kind; });
    return QString::fromLatin1(found->name);
}

} // namespace rolodesk
