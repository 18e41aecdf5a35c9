#include "core/index/indexrow.h"

#include "core/contacts/fold.h"
#include "core/contacts/servicetime.h"
#include "core/index/indextext.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

quint8 flagsOf(const Contact &contact, qsizetype phoneDigits)
{
    quint8 flags = 0;
    if (contact.optedOut)
        flags |= *contact.optedOut ? IndexRow::OptedOut : IndexRow::OptedIn;
    if (contact.blocked)
        flags |= *contact.blocked ? IndexRow::Blocked : IndexRow::NotBlocked;
    // E.164 allows 15 digits; no country has subscribers below 7 with its code.
    if (!contact.phone.isEmpty() && (phoneDigits < 7 || phoneDigits > 15))
        flags |= IndexRow::OddNumber;
    return flags;
}

} // namespace

qint64 serviceTimeNs(const QString &text)
{
    const auto time = ServiceTime::parse(text);
    // Nanoseconds in 64 bits end in the year 2262; a time beyond is no time of a contact, and
    // neither is Go's zero time, in the year 1.
    constexpr qint64 lastSecond = 9'000'000'000;
    if (!time || std::abs(time->seconds) > lastSecond)
        return IndexRow::noTime;
    return time->seconds * 1'000'000'000 + time->nanoseconds;
}

IndexRow indexRowOf(const Contact &contact)
{
    using namespace indextext;
    IndexRow row{
        contact.id, serviceTimeNs(contact.updated), contact.owner.value_or(MemberId()), 0, {}, {}};
    row.tags.reserve(static_cast<std::size_t>(contact.tags.size()));
    for (const ContactTag &tag : contact.tags) {
        // Counted once, should the service send one twice.
        if (std::find(row.tags.cbegin(), row.tags.cend(), tag.id) == row.tags.cend())
            row.tags.push_back(tag.id);
    }

    QByteArray &text = row.text;
    text.reserve(128);
    appendFolded(contact.shownName(), text);
    const qsizetype nameEnd = text.size();
    text += fieldEnd;
    appendFolded(contact.email, text);
    const qsizetype emailEnd = text.size();
    text += fieldEnd;
    text += digitsOf(contact.phone).toLatin1();
    const qsizetype phoneEnd = text.size();
    text += fieldEnd;
    row.flags = flagsOf(contact, phoneEnd - emailEnd - 1);

    struct Part {
        qsizetype from;
        qsizetype to;
    };
    QVarLengthArray<Part, 8> others;
    QByteArray other;
    const auto addOther = [&] {
        const auto has = [&text, &other](const Part &part) {
            return QByteArrayView(text).sliced(part.from, part.to - part.from) == other;
        };
        const bool isThere = other.isEmpty() || has({nameEnd + 1, emailEnd})
            || has({emailEnd + 1, phoneEnd}) || QByteArrayView(text).first(nameEnd).contains(other)
            || std::any_of(others.cbegin(), others.cend(), has);
        if (!isThere) {
            if (!others.isEmpty())
                text += ' ';
            others.push_back({text.size(), text.size() + other.size()});
            text += other;
        }
        other.truncate(0);
    };
    const auto addFolded = [&](const QString &value) {
        appendFolded(value, other);
        addOther();
    };
    // Otherwise the shown name is made of them.
    if (!contact.displayName.isEmpty()) {
        addFolded(contact.first);
        addFolded(contact.last);
    }
    for (const Channel &channel : contact.channels.value_or(QList<Channel>())) {
        if (channel.type == "phone"_L1) {
            other += digitsOf(channel.value).toLatin1();
            addOther();
        } else {
            addFolded(channel.value);
        }
        addFolded(channel.handle);
    }
    for (auto it = contact.custom.cbegin(); it != contact.custom.cend(); ++it) {
        const QString value = foldText(it.value());
        if (!value.isEmpty())
            text += valueMark + it.key().toLatin1() + keyEnd + value.toUtf8() + valueMark;
    }
    if (!contact.notes.isEmpty())
        text += fieldEnd;
    for (const Note &note : contact.notes) {
        appendFolded(note.text, text);
        text += ' ';
    }
    return row;
}

QByteArray packedTags(const std::vector<TagId> &tags)
{
    QByteArray bytes(static_cast<qsizetype>(tags.size() * sizeof(qint64)), Qt::Uninitialized);
    char *to = bytes.data();
    for (const TagId tag : tags) {
        qToLittleEndian(tag.value, to);
        to += sizeof(qint64);
    }
    return bytes;
}

void unpackTags(std::string_view bytes, std::vector<TagId> &tags)
{
    tags.clear();
    for (std::size_t at = 0; at + sizeof(qint64) <= bytes.size(); at += sizeof(qint64))
        tags.emplace_back(qFromLittleEndian<qint64>(bytes.data() + at));
}

} // namespace rolodesk
