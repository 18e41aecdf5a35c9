#include "core/contacts/sentjson.h"

#include <QJsonDocument>

#include <utility>

namespace rolodesk {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Behind the text that begins with the quotation mark at `at`.
const char *behindText(const char *at, const char *end)
{
    for (++at; at < end && *at != '"'; ++at) {
        if (*at == '\\')
            ++at;
    }
    return at < end ? at + 1 : end;
}

/// Without the line ends between its parts. Qt reads one within a text, too: then it is written
/// anew.
QByteArray onOneLine(QByteArray element)
{
    if (!element.contains('\n') && !element.contains('\r'))
        return element;
    QByteArray line;
    line.reserve(element.size());
    const char *const end = element.cend();
    for (const char *at = element.cbegin(); at < end;) {
        if (*at != '"') {
            if (*at != '\n' && *at != '\r')
                line += *at;
            ++at;
            continue;
        }
        const char *const behind = behindText(at, end);
        line.append(at, behind - at);
        at = behind;
    }
    if (line.contains('\n') || line.contains('\r')) {
        const QByteArray written =
            QJsonDocument::fromJson('[' + element + ']').toJson(QJsonDocument::Compact);
        return written.mid(1, written.size() - 2);
    }
    return line;
}

} // namespace

SentJson SentJson::fromText(QByteArray text, Told told)
{
    SentJson json;
    json.m_text = std::move(text);
    json.m_told = std::move(told);
    return json;
}

QJsonObject SentJson::object() const
{
    return m_text.isEmpty() ? m_object : QJsonDocument::fromJson(m_text).object();
}

QByteArray SentJson::text() const
{
    return m_text.isEmpty() ? compact(m_object) : m_text;
}

bool SentJson::tellsJust(const Told &known) const
{
    return !m_text.isEmpty() && m_told == known;
}

void SentJson::insert(QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject changed = object();
    changed.insert(key, value);
    *this = SentJson(changed);
}

void SentJson::remove(QLatin1StringView key)
{
    QJsonObject changed = object();
    changed.remove(key);
    *this = SentJson(changed);
}

bool operator==(const SentJson &a, const SentJson &b)
{
    if (!a.m_text.isEmpty() && a.m_text == b.m_text)
        return true;
    return a.object() == b.object();
}

std::optional<QList<QByteArray>> elementTexts(const QByteArray &array)
{
    const char *at = array.cbegin();
    const char *const end = array.cend();
    while (at < end && isSpace(*at))
        ++at;
    if (at == end || *at != '[')
        return std::nullopt;
    QList<QByteArray> texts;
    const char *begin = ++at;
    const auto take = [&texts, &begin](const char *behind) {
        while (begin < behind && isSpace(*begin))
            ++begin;
        const char *last = behind;
        while (last > begin && isSpace(last[-1]))
            --last;
        if (last > begin)
            texts.append(onOneLine(QByteArray(begin, last - begin)));
        begin = behind + 1;
    };
    for (int depth = 0; at < end;) {
        const char c = *at;
        if (c == '"') {
            at = behindText(at, end);
            continue;
        }
        if (depth == 0 && (c == ',' || c == ']'))
            take(at);
        if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}')
            --depth;
        if (depth < 0)
            break;
        ++at;
    }
    return texts;
}

} // namespace rolodesk
