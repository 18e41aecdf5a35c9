#include "ui/editor/cellvalue.h"

#include "core/util/rowwith.h"
#include "ui/common/fieldwords.h"

#include <array>

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

const EditField firstName{Kind::First, {}};
const EditField lastName{Kind::Last, {}};
const EditField displayName{Kind::DisplayName, {}};

struct ColumnRow {
    ContactColumnIndex column;
    Kind kind;
};

constexpr std::array columns{ColumnRow{PhoneColumn, Kind::Phone},
    ColumnRow{EmailColumn, Kind::Email}, ColumnRow{OwnerColumn, Kind::Owner},
    ColumnRow{StatusColumn, Kind::OptOut}};

QString nameBuiltIn(const EditState &state)
{
    return builtName(state.value(firstName), state.value(lastName));
}

bool isChosen(const EditField &field)
{
    return field.kind == Kind::Owner || field.kind == Kind::OptOut;
}

/// The value of what was typed.
Result<QString, ProblemAt> valueOf(
    const EditField &field, const QString &original, const QString &typed, const QString &region)
{
    const bool isUntouched =
        isChosen(field) ? typed == original : typed == shownValue(field, original, {});
    if (isUntouched)
        return original;
    auto stored = storedValue(field, typed, region);
    if (!stored)
        return Failure(ProblemAt{field, stored.error()});
    return std::move(*stored);
}

} // namespace

QList<EditField> cellFields(ContactColumnIndex column, const EditState &state)
{
    if (column == NameColumn) {
        return state.value(displayName) == nameBuiltIn(state)
            ? QList<EditField>{firstName, lastName}
            : QList<EditField>{displayName};
    }
    const ColumnRow *row = rowWith(columns, &ColumnRow::column, column);
    return row ? QList<EditField>{{row->kind, {}}} : QList<EditField>();
}

Result<ContactChanges, ProblemAt> cellChanges(
    const EditState &now, const CellInput &input, const QString &region)
{
    // What the person saw in this cell, and everything else as it is by now.
    ContactChanges back;
    for (qsizetype at = 0; at < input.fields.size(); ++at)
        back.append({input.fields.at(at), {}, input.original.at(at)});
    const EditState seen = changed(now, back);
    ContactChanges changes;
    for (qsizetype at = 0; at < input.fields.size(); ++at) {
        const EditField &field = input.fields.at(at);
        const QString original = input.original.at(at);
        auto value = valueOf(field, original, input.typed.at(at), region);
        if (!value)
            return Failure(value.error());
        if (field == displayName && value->isEmpty())
            value = nameBuiltIn(seen);
        if (*value != original)
            changes.append({field, original, *value});
    }
    changes = withFollowingName(seen, changes);
    const QList<ProblemAt> problems = problemsOf(seen, changed(seen, changes), false, region);
    if (!problems.isEmpty())
        return Failure(problems.first());
    return changes;
}

ContactChanges tagChanges(const QList<TagId> &before, const QList<TagId> &after)
{
    EditState from;
    EditState to;
    for (const TagId tag : before)
        from.insert({Kind::Tag, QString::number(tag.value)}, tagIsOn());
    for (const TagId tag : after)
        to.insert({Kind::Tag, QString::number(tag.value)}, tagIsOn());
    return changesBetween(from, to);
}

} // namespace rolodesk
