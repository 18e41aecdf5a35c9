#include "tests/bench/contactmaker.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace rolodesk::bench {

namespace {

constexpr std::array firstNames{"Amelia", "Ben", "Carla", "Dmitri", "Eleni", "Farid", "Grace",
    "Hannah", "Íñigo", "Jürgen", "Katarzyna", "Liam", "María", "Noor", "Olga", "Priya", "Quentin",
    "Renée", "Søren", "Tomás", "Uma", "Victor", "Wanda", "Xavier", "Yusuf", "Zoë", "Anna", "Annika",
    "Marianne", "Joanna", "Peter", "Paul", "Michael", "Michelle", "Stephen", "Stéphanie", "Nguyễn",
    "Łukasz", "Chiara", "Agnès", "Владимир", "Наталья", "Γεωργία", "Δημήτρης", "Оксана", "Андрей",
    "أمينة", "נועה", "James", "Mary", "Robert", "Patricia", "John", "Jennifer", "David", "Linda",
    "William", "Elizabeth", "Richard", "Barbara", "Joseph", "Susan", "Thomas", "Jessica"};
constexpr std::array lastNames{"Fairbanks", "Okonkwo", "Müller", "Sørensen", "Wiśniewski",
    "Venkataraman", "Smith", "Smithson", "Jones", "Pritchard-Jones", "van der Meer", "de la Cruz",
    "García", "Martínez", "Rossi", "Bianchi", "Dubois", "Lefèvre", "Novák", "Horváth",
    "Papadopoulou", "Κωνσταντίνου", "Кузнецова", "Иванов", "Шевченко", "Соколова", "Παππάς",
    "Kovačević", "الحسن", "לוי", "Andersson", "Johansson", "Virtanen", "O'Brien", "O'Connor",
    "McAllister", "Brown", "Taylor", "Wilson", "Davies", "Evans", "Thomas", "Johnson", "Williams",
    "Miller", "Anderson", "Jackson", "Harris", "Martin", "Thompson", "Robinson", "Clark", "Lewis",
    "Walker", "Hall", "Allen", "Young", "King", "Wright", "Scott", "Green", "Baker", "Adams",
    "Nelson", "Carter", "Mitchell", "Roberts", "Turner", "Phillips", "Campbell", "Parker"};
constexpr std::array mailHosts{"example.org", "example.com", "mail.example.net", "corp.example.com",
    "post.example.de", "example.co.uk"};
constexpr std::array prefixes{
    "1415", "1212", "1650", "44207", "4930", "336", "346", "4673", "9198", "8190"};
constexpr std::array cities{
    "Oslo", "Lyon", "San Francisco", "New York", "São Paulo", "München", "Kyoto", "Leeds"};
constexpr std::array plans{"premium", "basic", "trial", "enterprise"};
constexpr std::array labels{"VIP", "Newsletter", "Callback", "Wholesale", "Trial", "Långtidskund",
    "Lead", "Churned", "Partner", "Event 2026", "No calls", "Press"};
constexpr std::array members{
    "Kim Park", "Salma Idrissi", "Jo Lund", "Marek Nowak", "Aiko Mori", "Ruth Adler"};
constexpr qint64 newest = 1793534400000; // 2026-11-01T12:00:00Z
constexpr qint64 step = 47000;

/// The same number for the same index and question, whatever was asked before (the finaliser of
/// SplitMix64).
quint64 draw(int index, quint64 question)
{
    quint64 z =
        static_cast<quint64>(index) * 0x9E3779B97F4A7C15ULL + question * 0xD1B54A32D192ED03ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

template <typename List>
const char *pick(const List &list, int index, quint64 question)
{
    return list[draw(index, question) % list.size()];
}

QByteArray timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

qint64 ContactMaker::updatedMs(int index)
{
    return newest - index * step - static_cast<qint64>(draw(index, 1) % 40000);
}

QByteArray ContactMaker::updated(int index)
{
    return timeText(updatedMs(index));
}

int ContactMaker::updatedAfter(qint64 ms) const
{
    // The drawn part is less than a step: the place is known to one.
    int index = static_cast<int>(std::clamp<qint64>((newest - ms) / step - 1, 0, m_contacts));
    while (index < m_contacts && updatedMs(index) > ms)
        ++index;
    return index;
}

QByteArray ContactMaker::json(int index) const
{
    const QByteArray first = pick(firstNames, index, 2);
    const QByteArray last = pick(lastNames, index, 3);
    const bool hasName = draw(index, 4) % 20 != 0;
    const bool isShown = draw(index, 5) % 3 == 0;
    const QByteArray number = QByteArray(pick(prefixes, index, 6))
        + QByteArray::number(1000000 + draw(index, 7) % 9000000);
    QByteArray out;
    out.reserve(1024);
    // Every id once, in no order that the times have.
    constexpr qint64 stride = 7368787;
    out += "{\"id\":" + QByteArray::number(1000000 + (index * stride + 11) % m_contacts);
    out += ",\"phone\":\"" + number + "\",\"first\":\"" + (hasName ? first : "") + "\",\"last\":\""
        + (hasName ? last : "") + "\",\"display_name\":\""
        + (hasName && isShown ? first + ' ' + last : "") + '"';
    out += ",\"email\":\"";
    if (draw(index, 8) % 4 != 0)
        out += "contact." + QByteArray::number(index, 36) + '@' + pick(mailHosts, index, 9);
    out += "\",\"avatar\":\"\",\"custom\":{";
    if (draw(index, 10) % 2 == 0)
        out += "\"11\":\"" + QByteArray(pick(cities, index, 11)) + "\",\"12\":\"C-"
            + QByteArray::number(40000 + index) + "\",\"13\":\"" + pick(plans, index, 12) + '"';
    out += "},\"tags\":[";
    const auto tags = static_cast<int>(draw(index, 13) % 6) - 2;
    for (int tag = 0; tag < tags; ++tag) {
        const quint64 number2 = (draw(index, 14) + static_cast<quint64>(tag) * 5) % labels.size();
        out += (tag > 0 ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(1 + number2)
            + ",\"tag\":\"" + labels[number2] + "\",\"color\":\"#1f6fb2\"}";
    }
    out += "],\"assigned_user_id\":"
        + QByteArray::number(draw(index, 15) % 4 == 0 ? 0 : 100 + draw(index, 16) % members.size());
    out += ",\"creator_id\":100,\"team_id\":5,\"inbox_id\":17,\"parent_id\":0,\"external_id\":\"\","
           "\"external_ref\":\"\",\"note\":[";
    if (draw(index, 17) % 10 == 0)
        out += "{\"id\":\"n" + QByteArray::number(index)
            + "\",\"date\":\"2026-03-04T10:00:00Z\",\"name\":\"Kim Park\",\"text\":"
              "\"Asked for an offer of the "
            + pick(plans, index, 18) + " plan in " + pick(cities, index, 19)
            + ", call back on Monday\",\"user_id\":100}";
    out += "],\"shared\":true,\"type\":\"phone\",\"op\":\"update\",\"rev\":"
        + QByteArray::number(1 + draw(index, 20) % 30);
    out += ",\"created\":\"2025-03-04T10:00:00.123456Z\",\"updated\":\"" + updated(index) + '"';
    if (const quint64 out3 = draw(index, 21) % 20; out3 != 0)
        out += QByteArray(",\"is_opted_out\":") + (out3 < 2 ? "true" : "false");
    out += '}';
    return out;
}

QByteArray ContactMaker::tagsJson()
{
    QByteArray out = "[";
    for (std::size_t i = 0; i < labels.size(); ++i)
        out += (i > 0 ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(i + 1)
            + ",\"tag\":\"" + labels[i] + "\",\"color\":\"#1f6fb2\",\"updated\":\"2026-01-0"
            + QByteArray::number(1 + i % 9) + "T00:00:00Z\",\"rev\":1}";
    return out + ']';
}

QByteArray ContactMaker::fieldsJson()
{
    return R"([{"id":11,"title":"City"},{"id":12,"title":"Customer number"},{"id":13,"title":"Plan"}])";
}

QByteArray ContactMaker::teamJson()
{
    QByteArray out = R"({"id":5,"name":"Support","list_size":10,"members":[)";
    for (std::size_t i = 0; i < members.size(); ++i)
        out += (i > 0 ? "," : "") + QByteArray("{\"id\":") + QByteArray::number(100 + i)
            + ",\"name\":\"" + members[i] + "\",\"role\":\"member\"}";
    return out + "]}";
}

} // namespace rolodesk::bench
