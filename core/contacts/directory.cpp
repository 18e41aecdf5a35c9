#include "core/contacts/directory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {
QString numbered(qint64 id)
{
    return u"#"_s + QString::number(id);
}
} // namespace

QString Directory::labelOf(const ContactTag &tag) const
{
    const auto known = tags.constFind(tag.id);
    if (known != tags.cend() && !known->label.isEmpty())
        return known->label;
    return tag.label.isEmpty() ? numbered(tag.id.value) : tag.label;
}

QString Directory::colorOf(TagId tag) const
{
    const auto known = tags.constFind(tag);
    return known == tags.cend() ? QString() : known->color;
}

QString Directory::titleOf(const QString &fieldKey) const
{
    bool isNumber = false;
    const FieldId id(fieldKey.toLongLong(&isNumber));
    const auto field = isNumber ? fields.constFind(id) : fields.cend();
    if (field == fields.cend() || field->title.isEmpty())
        return u"#"_s + fieldKey;
    const auto sameTitle = std::count_if(fields.cbegin(), fields.cend(),
        [&field](const CustomField &other) { return other.title == field->title; });
    return sameTitle > 1 ? field->title + u" ("_s + numbered(id.value) + u")"_s : field->title;
}

QString Directory::nameOf(MemberId member) const
{
    const auto found = std::find_if(team.members.cbegin(), team.members.cend(),
        [member](const TeamMember &m) { return m.id == member; });
    return found == team.members.cend() || found->name.isEmpty() ? numbered(member.value)
                                                                 : found->name;
}

} // namespace rolodesk
