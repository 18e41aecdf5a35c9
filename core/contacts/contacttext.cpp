#include "core/contacts/contacttext.h"

#include "core/contacts/contactjson.h"

#include <QJsonDocument>

#include <simdjson.h>
#include <string_view>
#include <utility>

namespace rolodesk {

namespace {

namespace dom = simdjson::dom;

QString qtText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Qt takes it for a byte order mark and leaves it out.
bool beginsWithMark(std::string_view utf8)
{
    return utf8.substr(0, 3) == "\xef\xbb\xbf";
}

// Each reads one value and says whether it is of the form that services usually send. Null is the
// same as nothing.

bool read(dom::element value, QString &text)
{
    std::string_view utf8;
    if (value.is_null())
        return true;
    if (value.get(utf8) != simdjson::SUCCESS || beginsWithMark(utf8))
        return false;
    text = qtText(utf8);
    return true;
}

bool read(dom::element value, qint64 &number)
{
    std::int64_t found = 0;
    if (value.is_null())
        return true;
    if (value.type() != dom::element_type::INT64 || value.get(found) != simdjson::SUCCESS)
        return false;
    number = found;
    return true;
}

bool read(dom::element value, std::optional<bool> &flag)
{
    bool found = false;
    if (value.is_null())
        return true;
    if (value.get(found) != simdjson::SUCCESS)
        return false;
    flag = found;
    return true;
}

/// The ids of channels are numbers in one edition of the pages and texts in another.
bool readIdText(dom::element value, QString &text)
{
    qint64 number = 0;
    if (value.type() != dom::element_type::INT64)
        return read(value, text);
    const bool isRead = read(value, number);
    text = QString::number(number);
    return isRead;
}

/// Calls `readMember(index, value)` for the members with these names, each of which may be there
/// once.
template <std::size_t Names, typename ReadMember>
bool readMembers(
    dom::object object, const std::string_view (&names)[Names], const ReadMember &readMember)
{
    static_assert(Names <= 32);
    quint32 seen = 0;
    std::size_t next = 0; // Members mostly come in the order of `names`.
    for (const auto [key, value] : object) {
        std::size_t tried = 0;
        std::size_t index = next;
        while (tried < Names && names[index] != key) {
            ++tried;
            index = index + 1 < Names ? index + 1 : 0;
        }
        if (tried == Names)
            continue;
        next = index + 1 < Names ? index + 1 : 0;
        if ((seen & (1U << index)) != 0 || !readMember(index, value))
            return false;
        seen |= 1U << index;
    }
    return true;
}

/// The elements of an array by `readElement(element, item)`.
template <typename T, typename ReadElement>
bool readAll(dom::element value, QList<T> &items, const ReadElement &readElement)
{
    dom::array array;
    if (value.is_null())
        return true;
    if (value.get(array) != simdjson::SUCCESS)
        return false;
    for (const dom::element element : array) {
        if (!readElement(element, items.emplaceBack()))
            return false;
    }
    return true;
}

bool readTag(dom::element value, ContactTag &tag)
{
    static constexpr std::string_view names[]{"tag_id", "id", "tag", "name"};
    dom::object object;
    qint64 ids[2]{};
    QString labels[2];
    bool hasLabel = false;
    if (value.get(object) == simdjson::SUCCESS) {
        bool hasTagId = false;
        const bool isRead = readMembers(object, names, [&](std::size_t index, dom::element member) {
            hasTagId = hasTagId || (index == 0 && !member.is_null());
            hasLabel = hasLabel || (index == 2 && !member.is_null());
            return index < 2 ? read(member, ids[index]) : read(member, labels[index - 2]);
        });
        if (!isRead)
            return false;
        tag.id = TagId(hasTagId ? ids[0] : ids[1]);
        tag.label = hasLabel ? labels[0] : labels[1];
    } else {
        if (value.is_null() || !read(value, ids[0]))
            return false;
        tag.id = TagId(ids[0]);
        return true;
    }
    return tag.id.isValid();
}

bool readNote(dom::element value, Note &note)
{
    static constexpr std::string_view names[]{"id", "name", "text", "date", "user_id"};
    dom::object object;
    return value.get(object) == simdjson::SUCCESS
        && readMembers(object, names, [&note](std::size_t index, dom::element member) {
               QString *const texts[]{&note.id, &note.author, &note.text, &note.date};
               if (index < std::size(texts))
                   return read(member, *texts[index]);
               return read(member, note.userId.value);
           });
}

bool readChannel(dom::element value, Channel &channel)
{
    static constexpr std::string_view names[]{
        "id", "channel_type", "channel_id", "channel_handle", "info_channel"};
    dom::object object;
    return value.get(object) == simdjson::SUCCESS
        && readMembers(object, names,
            [&channel](std::size_t index, dom::element member) {
                QString *const texts[]{
                    &channel.id, &channel.type, &channel.value, &channel.handle, &channel.info};
                return index == 1 ? read(member, *texts[index]) : readIdText(member, *texts[index]);
            })
        && !channel.type.isEmpty();
}

bool readCustom(dom::element value, QMap<QString, QString> &custom)
{
    dom::object object;
    if (value.is_null())
        return true;
    // Some encoders write an empty map as an empty array.
    if (dom::array array; value.get(array) == simdjson::SUCCESS)
        return array.size() == 0;
    if (value.get(object) != simdjson::SUCCESS)
        return false;
    for (const auto [utf8, member] : object) {
        const QString key = qtText(utf8);
        if (custom.contains(key) || beginsWithMark(utf8))
            return false;
        if (!member.is_null() && !read(member, custom[key]))
            return false;
    }
    return true;
}

bool readContact(dom::element value, Contact &contact)
{
    // In the order of the pages, with the texts in a row.
    enum Member : std::size_t {
        Id,
        FirstText,
        BehindTexts = FirstText + 9,
        Custom = BehindTexts,
        Tags,
        Owner,
        Notes,
        Rev,
        OptedOut,
        Blocked,
        Channels
    };
    static constexpr std::string_view names[]{"id", "uuid", "phone", "first", "last",
        "display_name", "email", "avatar", "created", "updated", "custom", "tags",
        "assigned_user_id", "note", "rev", "is_opted_out", "blocked", "contact_channels"};
    dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return false;
    qint64 owner = 0;
    QString *const texts[]{&contact.uuid, &contact.phone, &contact.first, &contact.last,
        &contact.displayName, &contact.email, &contact.avatar, &contact.created, &contact.updated};
    static_assert(std::size(texts) == BehindTexts - FirstText && std::size(names) == Channels + 1);
    const bool isRead = readMembers(object, names, [&](std::size_t index, dom::element member) {
        switch (index) {
        case Id:
            return read(member, contact.id.value);
        case Rev:
            return read(member, contact.rev);
        case Owner:
            return read(member, owner);
        case OptedOut:
            return read(member, contact.optedOut);
        case Blocked:
            return read(member, contact.blocked);
        case Custom:
            return readCustom(member, contact.custom);
        case Tags:
            return readAll(member, contact.tags, readTag);
        case Notes:
            return readAll(member, contact.notes, readNote);
        case Channels:
            if (!member.is_null())
                contact.channels.emplace();
            return member.is_null() || readAll(member, *contact.channels, readChannel);
        default:
            return read(member, *texts[index - FirstText]);
        }
    });
    if (owner > 0)
        contact.owner = MemberId(owner);
    return isRead && contact.id.isValid();
}

/// Whatever contactFromJson makes of it.
std::optional<Contact> readSlowly(const QByteArray &text)
{
    auto contact = contactFromJson(QJsonDocument::fromJson(text).object());
    return contact ? std::optional(std::move(*contact)) : std::nullopt;
}

bool parse(dom::parser &parser, const QByteArray &text, dom::element &root)
{
    return parser.parse(text.constData(), static_cast<std::size_t>(text.size())).get(root)
        == simdjson::SUCCESS;
}

} // namespace

std::optional<Contact> contactFromText(const QByteArray &text)
{
    dom::parser parser;
    dom::element root;
    Contact contact;
    if (!parse(parser, text, root) || !readContact(root, contact))
        return std::nullopt;
    keepAsSent(contact, text);
    return contact;
}

Result<Contact, JsonProblem> contactFromStored(const QByteArray &text)
{
    if (auto usual = contactFromText(text))
        return std::move(*usual);
    return contactFromJson(QJsonDocument::fromJson(text).object());
}

std::optional<QList<Contact>> contactsFromText(const QByteArray &array)
{
    dom::parser parser;
    dom::element root;
    dom::array elements;
    if (!parse(parser, array, root) || root.get(elements) != simdjson::SUCCESS)
        return std::nullopt;
    auto texts = elementTexts(array);
    if (!texts || texts->size() != static_cast<qsizetype>(elements.size()))
        return std::nullopt;
    QList<Contact> contacts;
    contacts.reserve(texts->size());
    auto text = texts->begin();
    for (const dom::element element : elements) {
        Contact &contact = contacts.emplaceBack();
        if (!readContact(element, contact)) {
            auto read = readSlowly(*text);
            if (!read)
                return std::nullopt;
            contact = std::move(*read);
        }
        keepAsSent(contact, std::move(*text++));
    }
    return contacts;
}

} // namespace rolodesk
