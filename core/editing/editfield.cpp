#include "core/editing/editfield.h"

#include "core/util/rowwith.h"

#include <QLatin1String>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

struct KindRow {
    Kind kind;
    QLatin1String name;
    bool hasKey;
};

constexpr std::array kinds{KindRow{Kind::First, "first"_L1, false},
    KindRow{Kind::Last, "last"_L1, false}, KindRow{Kind::DisplayName, "display_name"_L1, false},
    KindRow{Kind::Phone, "phone"_L1, false}, KindRow{Kind::Email, "email"_L1, false},
    KindRow{Kind::Avatar, "avatar"_L1, false}, KindRow{Kind::Owner, "owner"_L1, false},
    KindRow{Kind::OptOut, "opted_out"_L1, false}, KindRow{Kind::Tag, "tag"_L1, true},
    KindRow{Kind::Custom, "custom"_L1, true}, KindRow{Kind::Channel, "channel"_L1, true},
    KindRow{Kind::Label, "label"_L1, false}, KindRow{Kind::Color, "color"_L1, false}};

} // namespace

QString nameOf(const EditField &field)
{
    const KindRow &row = *rowWith(kinds, &KindRow::kind, field.kind);
    return row.hasKey ? row.name + u':' + field.key : QString(row.name);
}

std::optional<EditField> editFieldNamed(const QString &name)
{
    const qsizetype colon = name.indexOf(u':');
    const QString kind = colon < 0 ? name : name.left(colon);
    for (const KindRow &row : kinds) {
        if (row.name != kind || row.hasKey != (colon >= 0))
            continue;
        const QString key = colon < 0 ? QString() : name.mid(colon + 1);
        if (row.hasKey && key.isEmpty())
            return std::nullopt;
        return EditField{row.kind, key};
    }
    return std::nullopt;
}

QString tagIsOn()
{
    return u"on"_s;
}

QString isOut()
{
    return u"out"_s;
}

QString isIn()
{
    return u"in"_s;
}

QStringList channelValues(const QString &value)
{
    return value.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace rolodesk
