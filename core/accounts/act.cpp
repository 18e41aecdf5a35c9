#include "core/accounts/act.h"

#include "core/util/rowwith.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct ActRow {
    Act act;
    QLatin1StringView name;
};

constexpr std::array rows{
    ActRow{Act::Edit, "edit"_L1},
    ActRow{Act::BulkEdit, "bulk_edit"_L1},
    ActRow{Act::Import, "import"_L1},
    ActRow{Act::Delete, "delete"_L1},
    ActRow{Act::OptIn, "opt_in"_L1},
};

} // namespace

QString nameOf(Act act)
{
    return rowWith(rows, &ActRow::act, act)->name;
}

std::optional<Act> actNamed(const QString &name)
{
    const ActRow *row = rowWith(rows, &ActRow::name, name);
    return row ? std::optional(row->act) : std::nullopt;
}

} // namespace rolodesk
