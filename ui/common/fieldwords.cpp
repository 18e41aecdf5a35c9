#include "ui/common/fieldwords.h"

#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"
#include "core/util/rowwith.h"
#include "ui/common/sentencewords.h"
#include "ui/common/tiptext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

QString words(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

struct FieldRow {
    Kind kind;
    const char *label;
    const char *title;
    const char *noun;
};

/// Those without a key, and the label of all tags together.
constexpr std::array fieldRows{
    FieldRow{Kind::First, QT_TRANSLATE_NOOP("FieldWords", "First name"),
        QT_TRANSLATE_NOOP("FieldWords", "First name"),
        QT_TRANSLATE_NOOP("FieldWords", "first name")},
    FieldRow{Kind::Last, QT_TRANSLATE_NOOP("FieldWords", "Last name"),
        QT_TRANSLATE_NOOP("FieldWords", "Last name"), QT_TRANSLATE_NOOP("FieldWords", "last name")},
    FieldRow{Kind::DisplayName, QT_TRANSLATE_NOOP("FieldWords", "Display name"),
        QT_TRANSLATE_NOOP("FieldWords", "Display name"),
        QT_TRANSLATE_NOOP("FieldWords", "display name")},
    FieldRow{Kind::Phone, QT_TRANSLATE_NOOP("FieldWords", "Phone"),
        QT_TRANSLATE_NOOP("FieldWords", "Phone"), QT_TRANSLATE_NOOP("FieldWords", "phone")},
    FieldRow{Kind::Email, QT_TRANSLATE_NOOP("FieldWords", "E-mail"),
        QT_TRANSLATE_NOOP("FieldWords", "E-mail"), QT_TRANSLATE_NOOP("FieldWords", "e-mail")},
    FieldRow{Kind::Avatar, QT_TRANSLATE_NOOP("FieldWords", "Address of a picture"),
        QT_TRANSLATE_NOOP("FieldWords", "Picture"), QT_TRANSLATE_NOOP("FieldWords", "picture")},
    FieldRow{Kind::Owner, QT_TRANSLATE_NOOP("FieldWords", "Owner"),
        QT_TRANSLATE_NOOP("FieldWords", "Owner"), QT_TRANSLATE_NOOP("FieldWords", "owner")},
    FieldRow{Kind::OptOut, QT_TRANSLATE_NOOP("FieldWords", "Opted out"),
        QT_TRANSLATE_NOOP("FieldWords", "Opt-out"), QT_TRANSLATE_NOOP("FieldWords", "opt-out")},
    FieldRow{Kind::Tag, QT_TRANSLATE_NOOP("FieldWords", "Tags"),
        QT_TRANSLATE_NOOP("FieldWords", "Tag “%1”"), QT_TRANSLATE_NOOP("FieldWords", "tag “%1”")},
    FieldRow{Kind::Label, QT_TRANSLATE_NOOP("FieldWords", "Name"),
        QT_TRANSLATE_NOOP("FieldWords", "Name"), QT_TRANSLATE_NOOP("FieldWords", "name")},
    FieldRow{Kind::Color, QT_TRANSLATE_NOOP("FieldWords", "Color"),
        QT_TRANSLATE_NOOP("FieldWords", "Color"), QT_TRANSLATE_NOOP("FieldWords", "color")},
};

struct ChannelRow {
    QLatin1String type;
    const char *label;
    const char *title;
    const char *noun;
};

/// The contact's own phone and e-mail are fields of their own.
constexpr std::array channelRows{
    ChannelRow{"phone"_L1, QT_TRANSLATE_NOOP("FieldWords", "Phone"),
        QT_TRANSLATE_NOOP("FieldWords", "Further phones"),
        QT_TRANSLATE_NOOP("FieldWords", "further phones")},
    ChannelRow{"email"_L1, QT_TRANSLATE_NOOP("FieldWords", "E-mail"),
        QT_TRANSLATE_NOOP("FieldWords", "Further e-mails"),
        QT_TRANSLATE_NOOP("FieldWords", "further e-mails")},
    ChannelRow{"facebook"_L1, QT_TRANSLATE_NOOP("FieldWords", "Facebook"),
        QT_TRANSLATE_NOOP("FieldWords", "Facebook"), QT_TRANSLATE_NOOP("FieldWords", "Facebook")},
};

bool isType(const QString &text, const ChannelRow &row)
{
    return text.compare(row.type, Qt::CaseInsensitive) == 0;
}

const ChannelRow *channelRowOf(const QString &type)
{
    const auto *found = std::find_if(channelRows.begin(), channelRows.end(),
        [&type](const ChannelRow &row) { return isType(type, row); });
    return found == channelRows.end() ? nullptr : found;
}

QString channelWord(const QString &type, const char *ChannelRow::*word)
{
    const ChannelRow *row = channelRowOf(type);
    return row ? words(row->*word) : type;
}

QString fieldWord(Kind kind, const char *FieldRow::*word)
{
    return words(rowWith(fieldRows, &FieldRow::kind, kind)->*word);
}

QString tagLabel(const EditField &field, const Directory &directory)
{
    return apart(directory.labelOf({TagId(field.key.toLongLong()), {}}));
}

QString optOutText(const QString &value)
{
    if (value.isEmpty())
        return words(QT_TRANSLATE_NOOP("FieldWords", "Not known"));
    return value == isOut() ? words(QT_TRANSLATE_NOOP("FieldWords", "Opted out"))
                            : words(QT_TRANSLATE_NOOP("FieldWords", "Subscribed"));
}

/// Within a sentence.
QString optOutNoun(const QString &value)
{
    if (value.isEmpty())
        return words(QT_TRANSLATE_NOOP("FieldWords", "not known"));
    return value == isOut() ? words(QT_TRANSLATE_NOOP("FieldWords", "opted out"))
                            : words(QT_TRANSLATE_NOOP("FieldWords", "subscribed"));
}

/// `shownPhone`: how a phone number is written.
QString shownLines(
    const QString &type, const QString &value, QString (*shownPhone)(const QString &))
{
    QStringList lines = value.split(u'\n', Qt::SkipEmptyParts);
    if (isType(type, channelRows.front()))
        std::transform(lines.begin(), lines.end(), lines.begin(), shownPhone);
    return lines.join(", "_L1);
}

/// Of nobody, as somebody chooses it.
QString nobody()
{
    return words(QT_TRANSLATE_NOOP("FieldWords", "Nobody"));
}

QString shownOwner(const QString &value, const Directory &directory)
{
    bool isId = false;
    const MemberId owner(value.toLongLong(&isId));
    if (!isId)
        return value;
    for (const ShownMember &member : shownMembers(directory.team)) {
        if (member.id == owner)
            return member.name;
    }
    return directory.nameOf(owner);
}

} // namespace

QString fieldLabel(const EditField &field, const Directory &directory)
{
    if (field.kind == Kind::Custom)
        return directory.titleOf(field.key);
    if (field.kind == Kind::Channel)
        return channelTitle(field.key);
    return fieldWord(field.kind, &FieldRow::label);
}

QString fieldTitle(const EditField &field, const Directory &directory)
{
    if (field.kind == Kind::Custom)
        return directory.titleOf(field.key);
    if (field.kind == Kind::Channel)
        return channelWord(field.key, &ChannelRow::title);
    const QString title = fieldWord(field.kind, &FieldRow::title);
    return field.kind == Kind::Tag ? title.arg(tagLabel(field, directory)) : title;
}

QString fieldNoun(const EditField &field, const Directory &directory)
{
    if (field.kind == Kind::Custom)
        return quoted(apart(directory.titleOf(field.key)));
    if (field.kind == Kind::Channel)
        return channelWord(field.key, &ChannelRow::noun);
    const QString noun = fieldWord(field.kind, &FieldRow::noun);
    return field.kind == Kind::Tag ? noun.arg(tagLabel(field, directory)) : noun;
}

QString channelTitle(const QString &type)
{
    return channelWord(type, &ChannelRow::label);
}

QString channelTypeOf(const QString &title)
{
    const QString text = title.trimmed();
    for (const ChannelRow &row : channelRows) {
        if (text.compare(words(row.label), Qt::CaseInsensitive) == 0 || isType(text, row))
            return row.type;
    }
    return text;
}

QString shownValue(const EditField &field, const QString &value, const Directory &directory)
{
    switch (field.kind) {
    case Kind::Phone:
        return editablePhone(value);
    case Kind::Owner:
        return value.isEmpty() ? nobody() : shownOwner(value, directory);
    case Kind::OptOut:
        return optOutNoun(value);
    case Kind::Channel:
        return shownLines(field.key, value, editablePhone);
    default:
        return value;
    }
}

QString editablePhone(const QString &stored)
{
    const auto number = PhoneNumber::parse(u'+' + stored, {});
    return number && number->e164Digits() == stored ? PhoneNumber::display(stored) : stored;
}

QString fieldText(const EditField &field, const QString &value, const Directory &directory)
{
    switch (field.kind) {
    case Kind::OptOut:
        return optOutText(value);
    case Kind::Tag:
        return value.isEmpty() ? words(QT_TRANSLATE_NOOP("FieldWords", "not set"))
                               : words(QT_TRANSLATE_NOOP("FieldWords", "set"));
    case Kind::Owner:
        return value.isEmpty() ? words(QT_TRANSLATE_NOOP("FieldWords", "nobody"))
                               : directory.nameOf(MemberId(value.toLongLong()));
    default:
        break;
    }
    if (value.isEmpty())
        return words(QT_TRANSLATE_NOOP("FieldWords", "empty"));
    if (field.kind == Kind::Phone)
        return PhoneNumber::display(value);
    return field.kind == Kind::Channel ? shownLines(field.key, value, PhoneNumber::display) : value;
}

bool isEmptyValue(const EditField &field, const QString &value)
{
    return value.isEmpty() && field.kind != Kind::OptOut;
}

QList<ShownMember> shownMembers(const Team &team)
{
    // Whoever types a name need not know its accents.
    QHash<QString, int> uses{{foldText(nobody()), 1}};
    for (const TeamMember &member : team.members)
        ++uses[foldText(member.name)];
    QList<ShownMember> members;
    for (const TeamMember &member : team.members) {
        const QString id = u'#' + QString::number(member.id.value);
        QString name = member.name.isEmpty() ? id : member.name;
        if (!member.name.isEmpty() && uses.value(foldText(member.name)) > 1)
            name += u" ("_s + id + u')';
        members.append({member.id, name});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        members.begin(), members.end(), [&collator](const ShownMember &a, const ShownMember &b) {
            return collator.compare(a.name, b.name) < 0;
        });
    return members;
}

} // namespace rolodesk
