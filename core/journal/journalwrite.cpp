#include "core/journal/journalwrite.h"

#include "core/util/rowwith.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

template <typename Value>
struct NameRow {
    Value value;
    QLatin1String name;
};

template <typename Value, std::size_t count>
QString nameIn(const std::array<NameRow<Value>, count> &rows, Value value)
{
    return rowWith(rows, &NameRow<Value>::value, value)->name;
}

template <typename Value, std::size_t count>
std::optional<Value> valueIn(const std::array<NameRow<Value>, count> &rows, const QString &name)
{
    for (const NameRow<Value> &row : rows) {
        if (row.name == name)
            return row.value;
    }
    return std::nullopt;
}

using Kind = WriteGroup::Kind;
constexpr std::array kinds{NameRow<Kind>{Kind::Edit, "edit"_L1},
    NameRow<Kind>{Kind::Create, "create"_L1}, NameRow<Kind>{Kind::Delete, "delete"_L1},
    NameRow<Kind>{Kind::Bulk, "bulk"_L1}, NameRow<Kind>{Kind::Import, "import"_L1},
    NameRow<Kind>{Kind::Undo, "undo"_L1}, NameRow<Kind>{Kind::Redo, "redo"_L1}};

using Action = JournalWrite::Action;
constexpr std::array actions{NameRow<Action>{Action::Update, "update"_L1},
    NameRow<Action>{Action::Identify, "identify"_L1},
    NameRow<Action>{Action::Channels, "channels"_L1},
    NameRow<Action>{Action::Create, "create"_L1}, NameRow<Action>{Action::Delete, "delete"_L1},
    NameRow<Action>{Action::CreateTag, "create_tag"_L1},
    NameRow<Action>{Action::CreateField, "create_field"_L1}};

using State = JournalWrite::State;
constexpr std::array states{NameRow<State>{State::Planned, "planned"_L1},
    NameRow<State>{State::Clash, "clash"_L1}, NameRow<State>{State::Sent, "sent"_L1},
    NameRow<State>{State::Unknown, "unknown"_L1},
    NameRow<State>{State::Confirmed, "confirmed"_L1}, NameRow<State>{State::Failed, "failed"_L1},
    NameRow<State>{State::Withdrawn, "withdrawn"_L1}};

using Outcome = JournalWrite::Outcome;
constexpr std::array outcomes{NameRow<Outcome>{Outcome::None, ""_L1},
    NameRow<Outcome>{Outcome::AlreadySo, "already_so"_L1},
    NameRow<Outcome>{Outcome::Overlapped, "overlapped"_L1},
    NameRow<Outcome>{Outcome::KeptOtherwise, "kept_otherwise"_L1},
    NameRow<Outcome>{Outcome::Met, "met"_L1}, NameRow<Outcome>{Outcome::Refused, "refused"_L1},
    NameRow<Outcome>{Outcome::NotCarriedOut, "not_carried_out"_L1},
    NameRow<Outcome>{Outcome::Unclear, "unclear"_L1},
    NameRow<Outcome>{Outcome::Overtaken, "overtaken"_L1},
    NameRow<Outcome>{Outcome::Gone, "gone"_L1}, NameRow<Outcome>{Outcome::Exists, "exists"_L1},
    NameRow<Outcome>{Outcome::ChangedSince, "changed_since"_L1},
    NameRow<Outcome>{Outcome::NothingLeft, "nothing_left"_L1}};

QJsonArray clashesToJson(const QList<FieldClash> &clashes)
{
    QJsonArray json;
    for (const FieldClash &clash : clashes)
        json.append(QJsonArray{nameOf(clash.field), clash.original, clash.mine, clash.theirs});
    return json;
}

/// What is empty is left out.
bool isList(const QJsonValue &json)
{
    return json.isArray() || json.isUndefined();
}

bool readTexts(const QJsonValue &json, QStringList &texts)
{
    for (const QJsonValue &item : json.toArray()) {
        if (!item.isString())
            return false;
        texts.append(item.toString());
    }
    return isList(json);
}

bool readClashes(const QJsonValue &json, QList<FieldClash> &clashes)
{
    for (const QJsonValue &item : json.toArray()) {
        const QJsonArray parts = item.toArray();
        const auto field = editFieldNamed(parts.at(0).toString());
        QStringList texts;
        if (!field || parts.size() != 4 || !readTexts(parts, texts))
            return false;
        clashes.append({*field, parts.at(1).toString(), parts.at(2).toString(),
            parts.at(3).toString()});
    }
    return isList(json);
}

bool readChanges(const QJsonValue &json, ContactChanges &changes)
{
    const auto read = changesFromJson(json.toArray());
    changes = read.value_or(ContactChanges());
    return read && isList(json);
}

bool readFields(const QJsonValue &json, QList<EditField> &fields)
{
    for (const QJsonValue &item : json.toArray()) {
        const auto field = editFieldNamed(item.toString());
        if (!field)
            return false;
        fields.append(*field);
    }
    return isList(json);
}

QJsonObject errorToJson(const ApiError &error)
{
    return {{u"kind"_s, nameOf(error.kind)}, {u"operation"_s, error.operation},
        {u"message"_s, error.message}, {u"place"_s, error.place},
        {u"request_id"_s, error.requestId}, {u"status"_s, error.status},
        {u"guard"_s, error.guard}};
}

std::optional<ApiError> errorFromJson(const QJsonObject &json)
{
    ApiError error;
    const QString kind = json.value("kind"_L1).toString();
    int at = 0;
    while (nameOf(error.kind = static_cast<ApiError::Kind>(at)) != kind) {
        if (error.kind == ApiError::Kind::Cancelled)
            return std::nullopt;
        ++at;
    }
    error.operation = json.value("operation"_L1).toString();
    error.message = json.value("message"_L1).toString();
    error.place = json.value("place"_L1).toString();
    error.requestId = json.value("request_id"_L1).toString();
    error.status = json.value("status"_L1).toInt();
    error.guard = json.value("guard"_L1).toString();
    return error;
}

} // namespace

QString consoleSource()
{
    return u"console"_s;
}

QString nameOf(WriteGroup::Kind kind)
{
    return nameIn(kinds, kind);
}

QString nameOf(JournalWrite::Action action)
{
    return nameIn(actions, action);
}

QString nameOf(JournalWrite::State state)
{
    return nameIn(states, state);
}

QString nameOf(JournalWrite::Outcome outcome)
{
    return nameIn(outcomes, outcome);
}

std::optional<Kind> kindNamed(const QString &name)
{
    return valueIn(kinds, name);
}

std::optional<Action> actionNamed(const QString &name)
{
    return valueIn(actions, name);
}

std::optional<State> stateNamed(const QString &name)
{
    return valueIn(states, name);
}

QByteArray detailsToText(const JournalWrite &write)
{
    QJsonObject json;
    const auto put = [&json](QLatin1String key, const QJsonArray &array) {
        if (!array.isEmpty())
            json.insert(key, array);
    };
    put("wanted"_L1, changesToJson(write.wanted));
    put("sent"_L1, changesToJson(write.sent));
    put("left"_L1, changesToJson(write.left));
    put("others"_L1, changesToJson(write.others));
    put("clashes"_L1, clashesToJson(write.clashes));
    put("too_many_tags"_L1, QJsonArray::fromStringList(write.tooManyTags));
    put("request_ids"_L1, QJsonArray::fromStringList(write.requestIds));
    QJsonArray atRisk;
    for (const EditField &field : write.atRisk)
        atRisk.append(nameOf(field));
    put("at_risk"_L1, atRisk);
    if (write.outcome != Outcome::None)
        json.insert("outcome"_L1, nameOf(write.outcome));
    if (write.onClash != JournalWrite::OnClash::Ask)
        json.insert("on_clash"_L1, static_cast<int>(write.onClash));
    if (!write.optInReason.isEmpty())
        json.insert("opt_in_reason"_L1, write.optInReason);
    if (write.error)
        json.insert("error"_L1, errorToJson(*write.error));
    if (write.wasSettled)
        json.insert("settled"_L1, true);
    if (write.wasAnswered)
        json.insert("answered"_L1, true);
    if (write.made != 0)
        json.insert("made"_L1, write.made);
    if (write.row >= 0)
        json.insert("row"_L1, write.row);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

bool detailsFromText(const QByteArray &text, JournalWrite &write)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return false;
    const QJsonObject json = document.object();
    if (!readChanges(json.value("wanted"_L1), write.wanted)
        || !readChanges(json.value("sent"_L1), write.sent)
        || !readChanges(json.value("left"_L1), write.left)
        || !readChanges(json.value("others"_L1), write.others)
        || !readClashes(json.value("clashes"_L1), write.clashes)
        || !readFields(json.value("at_risk"_L1), write.atRisk)
        || !readTexts(json.value("too_many_tags"_L1), write.tooManyTags)
        || !readTexts(json.value("request_ids"_L1), write.requestIds))
        return false;
    const auto outcome = valueIn(outcomes, json.value("outcome"_L1).toString());
    const int onClash = json.value("on_clash"_L1).toInt();
    write.outcome = outcome.value_or(Outcome::None);
    write.onClash = static_cast<JournalWrite::OnClash>(std::clamp(onClash, 0, 2));
    write.optInReason = json.value("opt_in_reason"_L1).toString();
    if (json.contains("error"_L1))
        write.error = errorFromJson(json.value("error"_L1).toObject());
    write.wasSettled = json.value("settled"_L1).toBool();
    write.wasAnswered = json.value("answered"_L1).toBool();
    write.made = json.value("made"_L1).toInteger();
    write.row = json.value("row"_L1).toInteger(-1);
    return outcome && onClash == static_cast<int>(write.onClash)
        && write.error.has_value() == json.contains("error"_L1);
}

} // namespace rolodesk
