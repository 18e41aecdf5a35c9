#include "core/accounts/act.h"

#include <algorithm>

namespace rolodesk {

namespace {

struct ActRow {
    Act act;
    const char *name;
};

constexpr std::array rows{
    ActRow{Act::Edit, "edit"},
    ActRow{Act::BulkEdit, "bulk_edit"},
    ActRow{Act::Import, "import"},
    ActRow{Act::Delete, "delete"},
    ActRow{Act::OptIn, "opt_in"},
};

} // namespace

QString nameOf(Act act)
{
    const auto *found = std::find_if(
        rows.begin(), rows.end(), [act](const ActRow &row) { return row.act == act; });
    return QString::fromLatin1(found->name);
}

std::optional<Act> actNamed(const QString &name)
{
    const auto *found = std::find_if(rows.begin(), rows.end(),
        [&name](const ActRow &row) { return name == QLatin1String(row.name); });
    return found != rows.end() ? std::optional(found->act) : std::nullopt;
}

} // namespace rolodesk
