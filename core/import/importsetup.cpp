#include "core/import/importsetup.h"

#include <QJsonArray>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ColumnKind;
using Policy = ColumnRule::Policy;
using Answers = ImportAnswers;

template <typename Value>
struct Named {
    Value value;
    QLatin1String name;
};

constexpr std::array kinds{Named{Kind::Unknown, "unknown"_L1}, Named{Kind::Other, "other"_L1},
    Named{Kind::First, "first"_L1}, Named{Kind::Last, "last"_L1}, Named{Kind::WholeName, "name"_L1},
    Named{Kind::Phone, "phone"_L1}, Named{Kind::Email, "email"_L1},
    Named{Kind::Avatar, "avatar"_L1}, Named{Kind::Tags, "tags"_L1},
    Named{Kind::OptOut, "opt-out"_L1}, Named{Kind::OptIn, "opt-in"_L1},
    Named{Kind::OptOutTime, "opt-out-time"_L1}, Named{Kind::Owner, "owner"_L1},
    Named{Kind::Country, "country"_L1}, Named{Kind::ValueLabel, "value-label"_L1},
    Named{Kind::FieldTitle, "field-title"_L1}, Named{Kind::FieldValue, "field"_L1}};
constexpr std::array policies{Named{Policy::Ignore, "ignore"_L1},
    Named{Policy::FillBlanks, "fill"_L1}, Named{Policy::Overwrite, "overwrite"_L1},
    Named{Policy::Append, "append"_L1}};
constexpr std::array commaNames{Named{Answers::CommaNames::AsIs, "as-is"_L1},
    Named{Answers::CommaNames::LastFirst, "last-first"_L1}};
constexpr std::array sameNumbers{Named{Answers::SameNumber::Hold, "hold"_L1},
    Named{Answers::SameNumber::First, "first"_L1}, Named{Answers::SameNumber::Last, "last"_L1}};
constexpr std::array otherNames{
    Named{Answers::OtherName::Hold, "hold"_L1}, Named{Answers::OtherName::SamePerson, "same"_L1}};
constexpr std::array knownEmails{Named{Answers::KnownEmail::Hold, "hold"_L1},
    Named{Answers::KnownEmail::NewContact, "new"_L1},
    Named{Answers::KnownEmail::SamePerson, "same"_L1}};
constexpr std::array sharedEmails{Named{Answers::SharedEmail::Hold, "hold"_L1},
    Named{Answers::SharedEmail::NewContacts, "new"_L1}};
constexpr std::array overLimits{
    Named{Answers::OverLimit::Hold, "hold"_L1}, Named{Answers::OverLimit::Fill, "fill"_L1}};
constexpr std::array oddRowWays{Named{Answers::OddRows::Hold, "hold"_L1},
    Named{Answers::OddRows::BlankAtEnd, "blank"_L1}};
constexpr std::array saidOptOuts{Named{Answers::SaidOptOut::Hold, "hold"_L1},
    Named{Answers::SaidOptOut::OptOut, "out"_L1}, Named{Answers::SaidOptOut::LeaveOut, "skip"_L1},
    Named{Answers::SaidOptOut::AsIs, "as-is"_L1}};
constexpr std::array unknowns{Named{UnknownAnswer::Kind::Use, "use"_L1},
    Named{UnknownAnswer::Kind::Create, "create"_L1},
    Named{UnknownAnswer::Kind::Ignore, "ignore"_L1}};

template <typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    for (const auto &one : names) {
        if (one.value == value)
            return one.name;
    }
    return {};
}

template <typename Names>
auto valueIn(const Names &names, const QString &name)
{
    std::optional<decltype(names.front().value)> found;
    for (const auto &one : names) {
        if (one.name == name)
            found = one.value;
    }
    return found;
}

/// False where something else stands there; where nothing does, it is not decided.
template <typename Names, typename Value>
bool read(const QJsonObject &json, const QString &key, const Names &names, Value &value)
{
    if (!json.contains(key))
        return true;
    const auto found = valueIn(names, json.value(key).toString());
    if (found)
        value = *found;
    return found.has_value();
}

QJsonObject unknownsToJson(const QMap<QString, UnknownAnswer> &answers)
{
    QJsonObject json;
    for (auto one = answers.cbegin(); one != answers.cend(); ++one)
        json.insert(one.key(),
            QJsonObject{{u"do"_s, nameIn(unknowns, one->kind)}, {u"id"_s, one->id},
                {u"label"_s, one->label}});
    return json;
}

QMap<QString, UnknownAnswer> unknownsFromJson(const QJsonObject &json)
{
    QMap<QString, UnknownAnswer> answers;
    for (auto one = json.constBegin(); one != json.constEnd(); ++one) {
        const QJsonObject answer = one.value().toObject();
        if (const auto kind = valueIn(unknowns, answer.value("do"_L1).toString()))
            answers.insert(one.key(),
                {*kind, answer.value("id"_L1).toInteger(), answer.value("label"_L1).toString()});
    }
    return answers;
}

QJsonArray rowsToJson(const QSet<qsizetype> &rows)
{
    QList<qsizetype> sorted(rows.cbegin(), rows.cend());
    std::sort(sorted.begin(), sorted.end());
    QJsonArray json;
    for (const qsizetype row : std::as_const(sorted))
        json.append(row);
    return json;
}

QSet<qsizetype> rowsFromJson(const QJsonArray &json)
{
    QSet<qsizetype> rows;
    for (const QJsonValue &row : json)
        rows.insert(row.toInteger());
    return rows;
}

QJsonObject answersToJson(const Answers &answers)
{
    QJsonObject placeholders;
    for (auto one = answers.placeholders.cbegin(); one != answers.placeholders.cend(); ++one)
        placeholders.insert(QString::number(one.key()), one.value());
    QJsonArray alike;
    for (auto one = answers.alike.cbegin(); one != answers.alike.cend(); ++one)
        alike.append(QJsonArray{one.key().first, one.key().second, one.value()});
    QJsonArray cells;
    for (auto one = answers.cells.cbegin(); one != answers.cells.cend(); ++one)
        cells.append(QJsonArray{one.key().first, one.key().second, one.value()});
    return {{u"region"_s, answers.region},
        {u"comma_names"_s, nameIn(commaNames, answers.commaNames)},
        {u"same_number"_s, nameIn(sameNumbers, answers.sameNumber)},
        {u"other_name"_s, nameIn(otherNames, answers.otherName)},
        {u"known_email"_s, nameIn(knownEmails, answers.knownEmail)},
        {u"shared_email"_s, nameIn(sharedEmails, answers.sharedEmail)},
        {u"over_limit"_s, nameIn(overLimits, answers.overLimit)},
        {u"odd_rows"_s, nameIn(oddRowWays, answers.oddRows)},
        {u"said_opt_out"_s, nameIn(saidOptOuts, answers.saidOptOut)},
        {u"repair_text"_s, answers.repairsText},
        {u"leave_out_unreadable"_s, answers.leavesOutUnreadable}, {u"placeholders"_s, placeholders},
        {u"tags"_s, unknownsToJson(answers.tags)}, {u"owners"_s, unknownsToJson(answers.owners)},
        {u"skipped"_s, rowsToJson(answers.skipped)}, {u"moved"_s, rowsToJson(answers.moved)},
        {u"same_person"_s, rowsToJson(answers.samePerson)}, {u"alike"_s, alike},
        {u"cells"_s, cells}};
}

std::optional<Answers> answersFromJson(const QJsonObject &json)
{
    Answers answers;
    answers.region = json.value("region"_L1).toString();
    const bool isRead = read(json, u"comma_names"_s, commaNames, answers.commaNames)
        && read(json, u"same_number"_s, sameNumbers, answers.sameNumber)
        && read(json, u"other_name"_s, otherNames, answers.otherName)
        && read(json, u"known_email"_s, knownEmails, answers.knownEmail)
        && read(json, u"shared_email"_s, sharedEmails, answers.sharedEmail)
        && read(json, u"over_limit"_s, overLimits, answers.overLimit)
        && read(json, u"odd_rows"_s, oddRowWays, answers.oddRows)
        && read(json, u"said_opt_out"_s, saidOptOuts, answers.saidOptOut);
    if (!isRead)
        return std::nullopt;
    answers.repairsText = json.value("repair_text"_L1).toBool();
    answers.leavesOutUnreadable = json.value("leave_out_unreadable"_L1).toBool();
    const QJsonObject placeholders = json.value("placeholders"_L1).toObject();
    for (auto one = placeholders.constBegin(); one != placeholders.constEnd(); ++one)
        answers.placeholders.insert(one.key().toInt(), one.value().toBool());
    answers.tags = unknownsFromJson(json.value("tags"_L1).toObject());
    answers.owners = unknownsFromJson(json.value("owners"_L1).toObject());
    answers.skipped = rowsFromJson(json.value("skipped"_L1).toArray());
    answers.moved = rowsFromJson(json.value("moved"_L1).toArray());
    answers.samePerson = rowsFromJson(json.value("same_person"_L1).toArray());
    for (const QJsonValue &one : json.value("alike"_L1).toArray())
        answers.alike.insert({one[0].toInt(), one[1].toString()}, one[2].toString());
    constexpr int mostColumns = 20'000;
    for (const QJsonValue &one : json.value("cells"_L1).toArray()) {
        if (one[1].toInt(-1) < 0 || one[1].toInt() >= mostColumns)
            return std::nullopt;
        answers.cells.insert({one[0].toInteger(), one[1].toInt()}, one[2].toString());
    }
    return answers;
}

} // namespace

QString nameOf(ColumnKind kind)
{
    return nameIn(kinds, kind);
}

QString nameOf(ColumnRule::Policy policy)
{
    return nameIn(policies, policy);
}

std::optional<ColumnKind> columnKindNamed(const QString &name)
{
    return valueIn(kinds, name);
}

std::optional<ColumnRule::Policy> policyNamed(const QString &name)
{
    return valueIn(policies, name);
}

QJsonObject toJson(const ColumnMapping &mapping)
{
    QJsonArray columns;
    for (const ColumnRule &rule : mapping.columns)
        columns.append(QJsonObject{{u"kind"_s, nameOf(rule.kind)}, {u"number"_s, rule.number},
            {u"field"_s, rule.field.value}, {u"policy"_s, nameOf(rule.policy)},
            {u"clear"_s, rule.clearMarker}, {u"certainty"_s, rule.certainty}});
    return {{u"exporter"_s, nameOf(mapping.exporter.exporter)},
        {u"certainty"_s, mapping.exporter.certainty}, {u"columns"_s, columns}};
}

std::optional<ColumnMapping> mappingFromJson(const QJsonObject &json)
{
    ColumnMapping mapping;
    const auto exporter = exporterNamed(json.value("exporter"_L1).toString());
    if (!exporter)
        return std::nullopt;
    mapping.exporter = {*exporter, json.value("certainty"_L1).toDouble()};
    for (const QJsonValue &column : json.value("columns"_L1).toArray()) {
        ColumnRule rule;
        const auto kind = columnKindNamed(column["kind"_L1].toString());
        const auto policy = policyNamed(column["policy"_L1].toString());
        if (!kind || !policy)
            return std::nullopt;
        rule.kind = *kind;
        rule.policy = *policy;
        rule.number = column["number"_L1].toInt();
        rule.field = FieldId(column["field"_L1].toInteger());
        rule.clearMarker = column["clear"_L1].toString();
        rule.certainty = column["certainty"_L1].toDouble();
        mapping.columns.append(rule);
    }
    return mapping;
}

QJsonObject toJson(const ImportSetup &setup)
{
    QJsonObject json{
        {u"mapping"_s, toJson(setup.mapping)}, {u"answers"_s, answersToJson(setup.answers)}};
    if (setup.encoding)
        json.insert("encoding"_L1, QString::fromLatin1(*setup.encoding));
    if (setup.dialect) {
        json.insert("separator"_L1, QString(QLatin1Char(setup.dialect->separator)));
        json.insert("backslashes"_L1, setup.dialect->hasBackslashes);
    }
    if (!setup.sheet.isEmpty())
        json.insert("sheet"_L1, setup.sheet);
    if (setup.header)
        json.insert("header"_L1, qint64(*setup.header));
    return json;
}

std::optional<ImportSetup> setupFromJson(const QJsonObject &json)
{
    const auto mapping = mappingFromJson(json.value("mapping"_L1).toObject());
    const auto answers = answersFromJson(json.value("answers"_L1).toObject());
    if (!mapping || !answers)
        return std::nullopt;
    ImportSetup setup;
    setup.mapping = *mapping;
    setup.answers = *answers;
    if (json.contains("encoding"_L1))
        setup.encoding = json.value("encoding"_L1).toString().toLatin1();
    if (const QString separator = json.value("separator"_L1).toString(); separator.size() == 1)
        setup.dialect =
            CsvDialect{separator.front().toLatin1(), json.value("backslashes"_L1).toBool()};
    setup.sheet = json.value("sheet"_L1).toString();
    if (json.contains("header"_L1))
        setup.header = json.value("header"_L1).toInteger();
    return setup;
}

} // namespace rolodesk
