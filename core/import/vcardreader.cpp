#include "core/import/vcardreader.h"

#include "core/csv/csvline.h"
#include "core/csv/textencoding.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// A line of a card, unfolded and taken apart: "item1.TEL;TYPE=CELL,PREF:+1…".
struct Property {
    QString group;
    QString name; ///< In capitals.
    QStringList types; ///< In capitals, what 2.1 writes without a name among them.
    QByteArray charset;
    bool isQuotedPrintable = false;
    bool isBase64 = false;
    QByteArray value; ///< As it stands there.
    qint64 line = 0;
};

/// The lines of a text, with what continues them; each line is looked at once.
class Lines {
public:
    explicit Lines(const QByteArray &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qint64 line() const { return m_line; }
    /// A line, with those that are folded behind it. In cards of version 2.1 the blank they begin
    /// with is part of the text, since they are folded where one stands.
    [[nodiscard]] QByteArray next(bool keepsBlanks)
    {
        QByteArray line = physical();
        if (isBrokenSoftly(line))
            return line; // a blank on the next one is one of the text
        while (!isAtEnd() && (m_text.at(m_at) == ' ' || m_text.at(m_at) == '\t')) {
            m_at += keepsBlanks ? 0 : 1;
            line += physical();
        }
        return line;
    }
    /// The line behind one of quoted-printable that ends with "=".
    [[nodiscard]] QByteArray physical()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != '\n' && m_text.at(end) != '\r')
            ++end;
        const QByteArray line = m_text.mid(m_at, end - m_at);
        if (end < m_text.size())
            end += m_text.at(end) == '\r' && end + 1 < m_text.size() && m_text.at(end + 1) == '\n'
                ? 2
                : 1;
        m_at = end;
        ++m_line;
        return line;
    }

private:
    /// Of quoted-printable that goes on in the next line.
    [[nodiscard]] static bool isBrokenSoftly(const QByteArray &line)
    {
        return line.endsWith('=')
            && line.first(std::max(qsizetype(0), line.indexOf(':')))
                   .toUpper()
                   .contains("QUOTED-PRINTABLE");
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

/// Behind the name and its parameters; a colon within quotes is none.
qsizetype colonOf(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) == '"')
            isQuoted = !isQuoted;
        else if (line.at(at) == ':' && !isQuoted)
            return at;
    }
    return -1;
}

void takeParameter(const QString &parameter, Property &property)
{
    const qsizetype equals = parameter.indexOf(u'=');
    const QString name = equals < 0 ? QString() : parameter.first(equals).toUpper();
    QString value = equals < 0 ? parameter : parameter.sliced(equals + 1);
    value.remove(u'"');
    if (name == "CHARSET"_L1) {
        property.charset = value.toLatin1();
    } else if (name == "ENCODING"_L1 || equals < 0) {
        const QString encoding = value.toUpper();
        property.isQuotedPrintable |= encoding == "QUOTED-PRINTABLE"_L1;
        property.isBase64 |= encoding == "BASE64"_L1 || encoding == "B"_L1;
        if (equals < 0)
            property.types.append(encoding);
    } else if (name == "TYPE"_L1) {
        property.types += value.toUpper().split(u',', Qt::SkipEmptyParts);
    } else if (name == "PREF"_L1) {
        property.types.append(u"PREF"_s);
    }
}

std::optional<Property> propertyOf(const QByteArray &line)
{
    const qsizetype colon = colonOf(line);
    if (colon <= 0)
        return std::nullopt;
    Property property;
    property.value = line.sliced(colon + 1);
    const QStringList parts = QString::fromUtf8(line.first(colon)).split(u';');
    const QString name = parts.first().trimmed();
    const qsizetype dot = name.indexOf(u'.');
    property.group = dot < 0 ? QString() : name.first(dot).toLower();
    property.name = name.sliced(dot + 1).toUpper();
    for (const QString &parameter : parts.sliced(1))
        takeParameter(parameter.trimmed(), property);
    return property;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == '=' && at + 2 < text.size()) {
            bool isNumber = false;
            const int code = text.mid(at + 1, 2).toInt(&isNumber, 16);
            if (isNumber) {
                bytes += static_cast<char>(code);
                at += 2;
                continue;
            }
        }
        bytes += text.at(at);
    }
    return bytes;
}

QString textOf(const Property &property)
{
    if (!property.isQuotedPrintable)
        return QString::fromUtf8(property.value);
    const QByteArray bytes = fromQuotedPrintable(property.value);
    QByteArray name = property.charset;
    const bool isKnown = std::any_of(knownEncodings().cbegin(), knownEncodings().cend(),
        [&name](const QByteArray &one) { return one.compare(name, Qt::CaseInsensitive) == 0; });
    if (!isKnown)
        name = guessEncoding(bytes, true).name;
    TextDecoder decoder(name);
    QByteArray utf8 = decoder.decode(bytes);
    utf8 += decoder.finish();
    return QString::fromUtf8(utf8);
}

/// The parts of a value with semicolons or commas between, their escapes undone.
QStringList partsOf(const QString &value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar sign = value.at(at);
        if (sign == u'\\' && at + 1 < value.size()) {
            const QChar escaped = value.at(++at);
            parts.last() += escaped == u'n' || escaped == u'N' ? QChar(u'\n') : escaped;
        } else if (sign == separator) {
            parts.append(QString());
        } else {
            parts.last() += sign;
        }
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QString plain(const QString &value)
{
    return partsOf(value, QChar()).first();
}

/// What Apple writes around labels of its own: "_$!<Mobile>!$_".
QString labelText(QString label)
{
    label.remove("_$!<"_L1).remove(">!$_"_L1);
    return label.trimmed();
}

/// The type that says most.
QString labelOf(const QStringList &types)
{
    static constexpr std::array silent{
        "PREF"_L1, "VOICE"_L1, "INTERNET"_L1, "X-INTERNET"_L1, "QUOTED-PRINTABLE"_L1, "BASE64"_L1};
    for (const QString &type : types) {
        const bool isSilent = std::any_of(
            silent.begin(), silent.end(), [&type](QLatin1StringView one) { return type == one; });
        if (!isSilent)
            return type;
    }
    return {};
}

QString withoutScheme(const QString &value)
{
    for (const QLatin1StringView scheme : {"tel:"_L1, "mailto:"_L1, "sms:"_L1}) {
        if (value.startsWith(scheme, Qt::CaseInsensitive))
            return value.sliced(scheme.size());
    }
    return value;
}

/// A card while its lines come in.
class CardMaker {
public:
    explicit CardMaker(qint64 line) { m_card.line = line; }

    void take(const Property &property)
    {
        const QString value = textOf(property);
        if (property.name == "FN"_L1) {
            m_card.whole = plain(value);
        } else if (property.name == "N"_L1) {
            const QStringList parts = partsOf(value, u';');
            m_card.last = parts.value(0);
            m_card.first = parts.value(1);
        } else if (property.name == "TEL"_L1) {
            addTo(m_card.phones, property, value);
        } else if (property.name == "EMAIL"_L1) {
            addTo(m_card.emails, property, value);
        } else if (property.name == "CATEGORIES"_L1) {
            m_card.categories += partsOf(value, u',');
            m_card.categories.removeAll(QString());
        } else if (property.name == "ORG"_L1) {
            QStringList parts = partsOf(value, u';');
            parts.removeAll(QString());
            m_card.organization = parts.join(u", "_s);
        } else if (property.name == "TITLE"_L1) {
            m_card.title = plain(value);
        } else if (property.name == "NOTE"_L1) {
            m_card.note = plain(value);
        } else if (property.name == "BDAY"_L1) {
            m_card.birthday = plain(value);
        } else if (property.name == "X-ABLABEL"_L1) {
            m_labels.insert(property.group, labelText(value));
        } else {
            leaveOut(property.name);
        }
    }
    [[nodiscard]] Card made()
    {
        for (QList<CardValue> *values : {&m_card.phones, &m_card.emails}) {
            for (CardValue &value : *values) {
                const auto place = m_groups.constFind(value.value);
                if (place != m_groups.cend() && m_labels.contains(place.value()))
                    value.label = m_labels.value(place.value());
            }
            std::stable_sort(
                values->begin(), values->end(), [](const CardValue &a, const CardValue &b) {
                    return a.isPreferred > b.isPreferred;
                });
        }
        return std::move(m_card);
    }

private:
    void addTo(QList<CardValue> &values, const Property &property, const QString &text)
    {
        const QString value = withoutScheme(plain(text));
        if (value.isEmpty())
            return;
        values.append({value, labelOf(property.types), property.types.contains(u"PREF"_s)});
        if (!property.group.isEmpty())
            m_groups.insert(value, property.group);
    }
    void leaveOut(const QString &name)
    {
        static constexpr std::array silent{"VERSION"_L1, "PRODID"_L1, "REV"_L1, "UID"_L1,
            "X-ABUID"_L1, "X-ABSHOWAS"_L1, "KIND"_L1, "SORT-STRING"_L1};
        const bool isSilent = std::any_of(
            silent.begin(), silent.end(), [&name](QLatin1StringView one) { return name == one; });
        if (!isSilent && !m_card.leftOut.contains(name))
            m_card.leftOut.append(name);
    }

    Card m_card;
    QHash<QString, QString> m_labels; ///< By group.
    QHash<QString, QString> m_groups; ///< By value.
};

bool is(const Property &property, QLatin1StringView name)
{
    return property.name == name
        && property.value.trimmed().compare("VCARD", Qt::CaseInsensitive) == 0;
}

} // namespace

CardFile readCards(const QByteArray &utf8, const std::atomic<bool> *isCancelled)
{
    CardFile file;
    std::optional<CardMaker> maker;
    qint64 begun = 0;
    const auto breakOff = [&file, &maker, &begun] {
        file.cards.append(maker->made());
        if (file.broken++ == 0)
            file.firstBrokenLine = begun;
        maker.reset();
    };
    Lines lines(utf8);
    bool keepsBlanks = false;
    while (!lines.isAtEnd() && !(isCancelled && isCancelled->load(std::memory_order_relaxed))) {
        const qint64 line = lines.line();
        auto property = propertyOf(lines.next(keepsBlanks));
        if (!property)
            continue;
        while (property->isQuotedPrintable && property->value.endsWith('=') && !lines.isAtEnd()) {
            property->value.chop(1);
            property->value += lines.physical();
        }
        if (is(*property, "BEGIN"_L1)) {
            if (maker)
                breakOff();
            maker.emplace(line);
            begun = line;
            keepsBlanks = false;
        } else if (maker && is(*property, "END"_L1)) {
            file.cards.append(maker->made());
            maker.reset();
        } else if (maker && !property->isBase64) {
            if (property->name == "VERSION"_L1)
                keepsBlanks = property->value.trimmed() == "2.1";
            maker->take(*property);
        }
    }
    if (maker)
        breakOff();
    return file;
}

QByteArray tableOfCards(const QList<Card> &cards)
{
    qsizetype phones = 0;
    qsizetype emails = 0;
    for (const Card &card : cards) {
        phones = std::max(phones, card.phones.size());
        emails = std::max(emails, card.emails.size());
    }
    QStringList titles{u"First Name"_s, u"Last Name"_s, u"Full Name"_s, u"Categories"_s,
        u"Organization"_s, u"Job Title"_s, u"Birthday"_s, u"Notes"_s};
    const auto addTitles = [&titles](const QString &what, qsizetype count) {
        for (qsizetype number = 1; number <= count; ++number) {
            titles.append(u"%1 %2 - Label"_s.arg(what).arg(number));
            titles.append(u"%1 %2 - Value"_s.arg(what).arg(number));
        }
    };
    addTitles(u"Phone"_s, phones);
    addTitles(u"E-mail"_s, emails);
    QByteArray table;
    appendCsvLine(table, titles, false);
    for (const Card &card : cards) {
        QStringList cells{card.first, card.last, card.whole, card.categories.join(" ::: "_L1),
            card.organization, card.title, card.birthday, card.note};
        const auto addValues = [&cells](const QList<CardValue> &values, qsizetype count) {
            for (qsizetype at = 0; at < count; ++at)
                cells << values.value(at).label << values.value(at).value;
        };
        addValues(card.phones, phones);
        addValues(card.emails, emails);
        appendCsvLine(table, cells, false);
    }
    return table;
}

} // namespace rolodesk
