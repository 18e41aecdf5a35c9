#include "core/store/orderquery.h"

#include "core/contacts/fold.h"
#include "core/store/contactrows.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct KeyRow {
    SortKey key;
    const char *missing; ///< True for a contact without a value: those come last either way.
    const char *column;
};

// Owner and tags sort by words the file does not hold; they are ranked below, among rows that come
// by name.
constexpr std::array keys{
    KeyRow{SortKey::Name, "name_key = ''", "name_key"},
    KeyRow{SortKey::Phone, "phone = ''", "phone"},
    KeyRow{SortKey::Email, "email_key = ''", "email_key"},
    KeyRow{SortKey::Status, "opted_out IS NULL AND blocked IS NULL",
        "CASE WHEN opted_out = 1 THEN 0 WHEN blocked = 1 THEN 1 ELSE 2 END"},
    KeyRow{SortKey::Updated, nullptr, "updated_ns"},
    KeyRow{SortKey::Owner, nullptr, "name_key"},
    KeyRow{SortKey::Tags, nullptr, "name_key"},
};

QString orderClause(const OrderRequest &request)
{
    const KeyRow *row = keys.data();
    for (const KeyRow &candidate : keys) {
        if (candidate.key == request.sortKey)
            row = &candidate;
    }
    const bool ranked = request.sortKey == SortKey::Owner || request.sortKey == SortKey::Tags;
    const QString direction =
        request.direction == Qt::DescendingOrder && !ranked ? u" DESC"_s : u" ASC"_s;
    QString clause = u" ORDER BY "_s;
    if (row->missing)
        clause += u"("_s + QLatin1String(row->missing) + u"), "_s;
    clause += QLatin1String(row->column) + direction;
    // SQLite puts NULL first when ascending, and only a plain clause can use the index.
    if (request.sortKey == SortKey::Updated && request.direction == Qt::AscendingOrder)
        clause += u" NULLS LAST"_s;
    return clause + u", id"_s + direction;
}

bool looksLikeNumber(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
        [](QChar c) { return c.isDigit() || c.isSpace() || QStringLiteral("+()-./").contains(c); });
}

/// The digits of a typed number behind its prefix: 0171… and 0049171… stand in the base as 49171….
/// Empty when too few are left to mean anything.
QString significantDigits(const QString &text)
{
    QString digits = digitsOf(text);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size() >= 3 ? digits : QString();
}

/// The alternatives one word may be met by: itself, its digits, and the tags and owners whose names
/// hold it.
QStringList alternativesOf(const QString &word, const Directory &directory)
{
    QStringList needles{word};
    if (looksLikeNumber(word))
        needles << digitsOf(word) << significantDigits(word);
    constexpr qsizetype mostAlternatives = 200;
    for (const Tag &tag : directory.tags) {
        if (needles.size() < mostAlternatives && foldText(tag.label).contains(word))
            needles << tagMark(tag.id);
    }
    for (const TeamMember &member : directory.team.members) {
        if (needles.size() < mostAlternatives && foldText(member.name).contains(word))
            needles << ownerMark(member.id);
    }
    needles.removeDuplicates();
    needles.removeAll(QString());
    return needles;
}

/// What the search text of a row has to hold: every word, or, for a number typed with spaces, its
/// digits in one piece. `values` takes the needles.
QString textCondition(const QString &text, const Directory &directory, QVariantList &values)
{
    const auto holdsAny = [&values](const QStringList &needles) {
        QStringList either;
        for (const QString &needle : needles) {
            either << u"instr(search, ?) > 0"_s;
            values << needle;
        }
        return u'(' + either.join(u" OR "_s) + u')';
    };
    QStringList every;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const QStringList needles = alternativesOf(word, directory); !needles.isEmpty())
            every << holdsAny(needles);
    }
    QString condition = every.join(u" AND "_s);
    if (every.size() > 1 && looksLikeNumber(text)) {
        if (const QString digits = significantDigits(text); !digits.isEmpty())
            condition = u"(("_s + condition + u") OR "_s + holdsAny({digits}) + u')';
    }
    return condition;
}

/// The rank of each id by the folded name it stands for.
template <typename Key, typename Items, typename IdOf, typename NameOf>
QHash<Key, int> ranksOf(const Items &items, IdOf idOf, NameOf nameOf)
{
    std::vector<std::pair<QString, Key>> named;
    for (const auto &item : items)
        named.emplace_back(foldText(nameOf(item)), idOf(item));
    std::sort(
        named.begin(), named.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QHash<Key, int> ranks;
    for (const auto &[name, id] : named)
        ranks.insert(id, static_cast<int>(ranks.size()));
    return ranks;
}

struct RankedId {
    ContactId id;
    int rank = -1; ///< -1: no value
};

void sortByRank(std::vector<RankedId> &rows, Qt::SortOrder direction)
{
    std::stable_sort(rows.begin(), rows.end(), [direction](const RankedId &a, const RankedId &b) {
        if ((a.rank < 0) != (b.rank < 0))
            return b.rank < 0;
        return direction == Qt::AscendingOrder ? a.rank < b.rank : b.rank < a.rank;
    });
}

} // namespace

Result<std::shared_ptr<const ContactOrder>, StoreError> runOrderQuery(
    Database &database, const OrderRequest &request, const Directory &directory)
{
    QString sql = u"SELECT id, owner, first_tag FROM contact"_s;
    QStringList conditions;
    QVariantList values;
    if (const QString text = textCondition(foldText(request.text), directory, values);
        !text.isEmpty())
        conditions << text;
    if (request.only) {
        QStringList ids;
        for (const ContactId id : *request.only)
            ids << QString::number(id.value);
        conditions << u"id IN ("_s + ids.join(u',') + u')';
    }
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    sql += orderClause(request);

    auto query = database.prepare(sql);
    if (!query)
        return Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return Failure(database.errorOf(query->lastError()));

    const bool byOwner = request.sortKey == SortKey::Owner;
    const bool byTags = request.sortKey == SortKey::Tags;
    const auto owners = byOwner ? ranksOf<MemberId>(
                            directory.team.members, [](const TeamMember &m) { return m.id; },
                            [](const TeamMember &m) { return m.name; })
                                : QHash<MemberId, int>();
    const auto tags = byTags
        ? ranksOf<TagId>(
            directory.tags, [](const Tag &t) { return t.id; }, [](const Tag &t) { return t.label; })
        : QHash<TagId, int>();

    std::vector<RankedId> rows;
    while (query->next()) {
        RankedId row{ContactId(query->value(0).toLongLong()), -1};
        // An id without a name still counts as a value, behind those that have one.
        if (byOwner && !query->isNull(1))
            row.rank = owners.value(MemberId(query->value(1).toLongLong()), int(owners.size()));
        if (byTags && !query->isNull(2))
            row.rank = tags.value(TagId(query->value(2).toLongLong()), int(tags.size()));
        rows.push_back(row);
    }
    if (query->lastError().isValid())
        return Failure(database.errorOf(query->lastError()));
    if (byOwner || byTags)
        sortByRank(rows, request.direction);

    auto order = std::make_shared<ContactOrder>();
    order->request = request;
    order->ids.reserve(rows.size());
    order->rows.reserve(static_cast<qsizetype>(rows.size()));
    for (const RankedId &row : rows) {
        order->rows.insert(row.id, static_cast<int>(order->ids.size()));
        order->ids.push_back(row.id);
    }
    return std::shared_ptr<const ContactOrder>(std::move(order));
}

} // namespace rolodesk
