#include "core/exporting/vcardwriter.h"

#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"

#include <QStringList>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// Without what no vCard may hold.
QString withoutControls(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : withoutControls(text)) {
        if (c == u'\n') {
            out += "\\n"_L1;
            continue;
        }
        if (c == u'\\' || c == u',' || c == u';')
            out += u'\\';
        out += c;
    }
    return out;
}

QString parameter(QLatin1StringView name, const QString &value)
{
    QString safe = withoutControls(value);
    safe.replace(u'^', "^^"_L1).replace(u'\n', "^n"_L1).replace(u'"', "^'"_L1);
    return u';' + name + u"=\""_s + safe + u'"';
}

void appendFolded(QByteArray &out, const QString &line)
{
    constexpr qsizetype most = 75;
    const QByteArray bytes = line.toUtf8();
    qsizetype at = 0;
    for (qsizetype room = most; at + room < bytes.size(); room = most - 1) {
        qsizetype end = at + room;
        while ((static_cast<uchar>(bytes.at(end)) & 0xC0U) == 0x80U)
            --end; // between characters
        out.append(bytes.constData() + at, end - at);
        out += "\r\n ";
        at = end;
    }
    out.append(bytes.constData() + at, bytes.size() - at);
    out += "\r\n";
}

class Card final {
public:
    explicit Card(QByteArray &out)
        : m_out(out)
    {
    }
    /// `name` with its parameters.
    void raw(const QString &name, const QString &value)
    {
        appendFolded(m_out, name + u':' + value);
    }
    void text(const QString &name, const QString &value) { raw(name, escaped(value)); }
    void flag(const QString &name, const std::optional<bool> &value)
    {
        if (value)
            raw(name, *value ? u"true"_s : u"false"_s);
    }

private:
    QByteArray &m_out;
};

bool isDigits(const QString &text)
{
    return !text.isEmpty() && digitsOf(text) == text;
}

void addPhone(Card &card, const QString &phone)
{
    if (isDigits(phone))
        card.raw(u"TEL;VALUE=uri"_s, u"tel:+"_s + phone);
    else if (!phone.isEmpty())
        card.text(u"TEL;VALUE=text"_s, phone);
}

void addChannels(Card &card, const Contact &contact)
{
    for (const Channel &channel : contact.channels.value_or(QList<Channel>())) {
        const bool isPhone = channel.type == "phone"_L1;
        const bool isEmail = channel.type == "email"_L1;
        if (channel.value.isEmpty() || isOwnChannel(contact, channel))
            continue;
        if (isPhone)
            addPhone(card, channel.value);
        else if (isEmail)
            card.text(u"EMAIL"_s, channel.value);
        else
            card.text(
                u"X-HEYMARKET-CHANNEL"_s + parameter("X-TYPE"_L1, channel.type), channel.value);
    }
}

QString shownNameOf(const Contact &contact)
{
    for (const QString &name :
        {contact.shownName(), PhoneNumber::display(contact.phone), contact.email}) {
        if (!name.trimmed().isEmpty())
            return name;
    }
    return QString::number(contact.id.value);
}

class VCard final : public ParsedContactFormat {
public:
    explicit VCard(const Directory &directory)
        : m_directory(directory)
    {
    }

private:
    [[nodiscard]] LeftOutParts write(const Contact &contact, QByteArray &out) const override
    {
        Card card(out);
        card.raw(u"BEGIN"_s, u"VCARD"_s);
        card.raw(u"VERSION"_s, u"4.0"_s);
        const QUuid uuid = QUuid::fromString(contact.uuid);
        if (uuid.isNull())
            card.text(u"UID;VALUE=text"_s, u"heymarket-contact-%1"_s.arg(contact.id.value));
        else
            card.raw(u"UID"_s, u"urn:uuid:"_s + uuid.toString(QUuid::WithoutBraces));
        card.text(u"FN"_s, shownNameOf(contact));
        if (!contact.first.isEmpty() || !contact.last.isEmpty())
            card.raw(u"N"_s, escaped(contact.last) + u';' + escaped(contact.first) + u";;;"_s);
        addPhone(card, contact.phone);
        if (!contact.email.isEmpty())
            card.text(u"EMAIL"_s, contact.email);
        addChannels(card, contact);
        addTags(card, contact);
        for (const Note &note : contact.notes) {
            if (!note.text.isEmpty())
                card.text(u"NOTE"_s, note.text);
        }
        const QUrl photo(contact.avatar);
        const bool isPhoto = photo.scheme() == "https"_L1 || photo.scheme() == "http"_L1;
        if (isPhoto)
            card.raw(u"PHOTO"_s, QString::fromLatin1(photo.toEncoded()));
        addOurs(card, contact);
        if (const QDateTime updated = parseServiceTime(contact.updated); updated.isValid())
            card.raw(u"REV"_s, updated.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
        card.raw(u"END"_s, u"VCARD"_s);
        LeftOutParts left;
        left.setFlag(LeftOut::Picture, !isPhoto && !contact.avatar.isEmpty());
        left.setFlag(LeftOut::Details, hasDetails(contact));
        return left;
    }

    [[nodiscard]] static bool hasDetails(const Contact &contact)
    {
        const QList<Channel> channels = contact.channels.value_or(QList<Channel>());
        return std::any_of(contact.notes.cbegin(), contact.notes.cend(), [](const Note &note) {
            return !note.text.isEmpty() && (!note.author.isEmpty() || !note.date.isEmpty());
        }) || std::any_of(channels.cbegin(), channels.cend(), [](const Channel &channel) {
            return !channel.value.isEmpty()
                && (!channel.handle.isEmpty() || !channel.info.isEmpty());
        });
    }

    void addTags(Card &card, const Contact &contact) const
    {
        QStringList labels;
        for (const ContactTag &tag : contact.tags)
            labels.append(escaped(m_directory.labelOf(tag)));
        if (!labels.isEmpty())
            card.raw(u"CATEGORIES"_s, labels.join(u','));
    }

    void addOurs(Card &card, const Contact &contact) const
    {
        card.raw(u"X-HEYMARKET-ID"_s, QString::number(contact.id.value));
        for (auto it = contact.custom.cbegin(); it != contact.custom.cend(); ++it) {
            card.text(u"X-HEYMARKET-FIELD"_s + parameter("X-ID"_L1, it.key())
                    + parameter("X-TITLE"_L1, m_directory.titleOf(it.key())),
                it.value());
        }
        if (contact.owner) {
            card.text(u"X-HEYMARKET-OWNER"_s
                    + parameter("X-ID"_L1, QString::number(contact.owner->value)),
                m_directory.nameOf(*contact.owner));
        }
        card.flag(u"X-HEYMARKET-OPTED-OUT"_s, contact.optedOut);
        card.flag(u"X-HEYMARKET-BLOCKED"_s, contact.blocked);
    }

    Directory m_directory;
};

} // namespace

std::unique_ptr<const ContactFormat> vCardWriter(const Directory &directory)
{
    return std::make_unique<VCard>(directory);
}

} // namespace rolodesk
