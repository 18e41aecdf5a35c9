#include "core/journal/journalexport.h"

#include "core/contacts/contacttext.h"
#include "core/csv/csvline.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

QString nameOfState(const EditState &state)
{
    if (const QString label = state.value({EditField::Kind::Label, {}}); !label.isEmpty())
        return label; // a tag or a field
    const auto value = [&state](Kind kind) { return state.value({kind, {}}); };
    const QStringList names{value(Kind::DisplayName),
        builtName(value(Kind::First), value(Kind::Last)), value(Kind::Phone), value(Kind::Email)};
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            return name;
    }
    return {};
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString numberText(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString changesText(const ContactChanges &changes)
{
    QStringList lines;
    for (const FieldChange &change : changes) {
        lines.append(u"%1: %2 → %3"_s.arg(
            nameOf(change.field), change.before.simplified(), change.after.simplified()));
    }
    return lines.join(u'\n');
}

QString clashesText(const QList<FieldClash> &clashes)
{
    QStringList lines;
    for (const FieldClash &clash : clashes) {
        lines.append(u"%1: %2 → %3 / %4"_s.arg(nameOf(clash.field), clash.original.simplified(),
            clash.mine.simplified(), clash.theirs.simplified()));
    }
    return lines.join(u'\n');
}

QStringList namesOf(const QList<EditField> &fields)
{
    QStringList names;
    for (const EditField &field : fields)
        names.append(nameOf(field));
    return names;
}

/// A column, so that title and cell cannot part.
struct Column {
    QLatin1String title;
    QString (*text)(const JournalEntry &entry);
};

using Entry = JournalEntry;

constexpr std::array columns{
    Column{"time"_L1, [](const Entry &e) { return timeText(e.write.planned); }},
    Column{"person"_L1, [](const Entry &e) { return e.group.person; }},
    Column{"source"_L1, [](const Entry &e) { return e.group.source; }},
    Column{"act"_L1, [](const Entry &e) { return nameOf(e.group.kind); }},
    Column{"group"_L1, [](const Entry &e) { return numberText(e.group.id); }},
    Column{"undo_of"_L1, [](const Entry &e) { return numberText(e.group.undoOf); }},
    Column{"write"_L1, [](const Entry &e) { return numberText(e.write.id); }},
    Column{"contact"_L1, [](const Entry &e) { return numberText(e.write.contact.value); }},
    Column{"name"_L1, [](const Entry &e) { return contactNameOf(e.write); }},
    Column{"action"_L1, [](const Entry &e) { return nameOf(e.write.action); }},
    Column{"state"_L1, [](const Entry &e) { return nameOf(e.write.state); }},
    Column{"outcome"_L1, [](const Entry &e) { return nameOf(e.write.outcome); }},
    Column{"settled"_L1, [](const Entry &e) { return e.write.wasSettled ? u"yes"_s : QString(); }},
    Column{"wanted"_L1, [](const Entry &e) { return changesText(e.write.wanted); }},
    Column{"sent"_L1, [](const Entry &e) { return changesText(e.write.sent); }},
    Column{"left"_L1, [](const Entry &e) { return changesText(e.write.left); }},
    Column{"others"_L1, [](const Entry &e) { return changesText(e.write.others); }},
    Column{"at_risk"_L1, [](const Entry &e) { return namesOf(e.write.atRisk).join(u' '); }},
    Column{"clashes"_L1, [](const Entry &e) { return clashesText(e.write.clashes); }},
    Column{"too_many_tags"_L1, [](const Entry &e) { return e.write.tooManyTags.join(u' '); }},
    Column{"opt_in_reason"_L1, [](const Entry &e) { return e.write.optInReason; }},
    Column{"read_rev"_L1, [](const Entry &e) { return numberText(e.write.readRev); }},
    Column{"result_rev"_L1, [](const Entry &e) { return numberText(e.write.resultRev); }},
    Column{"request_ids"_L1, [](const Entry &e) { return e.write.requestIds.join(u' '); }},
    Column{"error"_L1,
        [](const Entry &e) { return e.write.error ? nameOf(e.write.error->kind) : QString(); }},
    Column{"error_message"_L1,
        [](const Entry &e) { return e.write.error ? e.write.error->message : QString(); }},
    Column{"sent_at"_L1, [](const Entry &e) { return timeText(e.write.sentAt); }},
    Column{"ended_at"_L1, [](const Entry &e) { return timeText(e.write.ended); }},
};

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(qint64 number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

QJsonArray changeObjects(const ContactChanges &changes)
{
    QJsonArray objects;
    for (const FieldChange &change : changes) {
        objects.append(QJsonObject{{u"field"_s, nameOf(change.field)}, {u"before"_s, change.before},
            {u"after"_s, change.after}});
    }
    return objects;
}

QJsonArray clashObjects(const QList<FieldClash> &clashes)
{
    QJsonArray objects;
    for (const FieldClash &clash : clashes) {
        objects.append(QJsonObject{{u"field"_s, nameOf(clash.field)},
            {u"original"_s, clash.original}, {u"mine"_s, clash.mine}, {u"theirs"_s, clash.theirs}});
    }
    return objects;
}

QJsonValue errorObject(const std::optional<ApiError> &error)
{
    if (!error)
        return {};
    return QJsonObject{{u"kind"_s, nameOf(error->kind)}, {u"message"_s, orNull(error->message)},
        {u"operation"_s, orNull(error->operation)}, {u"status"_s, orNull(error->status)},
        {u"request_id"_s, orNull(error->requestId)}, {u"guard"_s, orNull(error->guard)}};
}

} // namespace

Contact journalledContact(const QByteArray &stored)
{
    return contactFromStored(stored).value_or(Contact());
}

QString contactNameOf(const JournalWrite &write)
{
    // What was read is whom it met, until it is written there.
    const bool isMet = write.action == JournalWrite::Action::Create
        && write.state != JournalWrite::State::Confirmed;
    for (const QByteArray &stored : {write.before, isMet ? QByteArray() : write.read}) {
        if (stored.isEmpty())
            continue;
        if (const QString name = nameOfState(editStateOf(journalledContact(stored)));
            !name.isEmpty())
            return name;
    }
    return nameOfState(changed({}, write.wanted));
}

QStringList journalTitles()
{
    QStringList titles;
    for (const Column &column : columns)
        titles.append(column.title);
    return titles;
}

QStringList journalCells(const JournalEntry &entry)
{
    QStringList cells;
    for (const Column &column : columns)
        cells.append(column.text(entry));
    return cells;
}

QJsonObject journalToJson(const JournalEntry &entry)
{
    const JournalWrite &write = entry.write;
    const WriteGroup &group = entry.group;
    return {{u"time"_s, orNull(timeText(write.planned))}, {u"person"_s, group.person},
        {u"source"_s, group.source}, {u"act"_s, nameOf(group.kind)}, {u"group"_s, group.id},
        {u"undo_of"_s, orNull(group.undoOf)}, {u"write"_s, write.id},
        {u"contact"_s, orNull(write.contact.value)}, {u"name"_s, orNull(contactNameOf(write))},
        {u"action"_s, nameOf(write.action)}, {u"state"_s, nameOf(write.state)},
        {u"outcome"_s, orNull(nameOf(write.outcome))}, {u"settled"_s, write.wasSettled},
        {u"wanted"_s, changeObjects(write.wanted)}, {u"sent"_s, changeObjects(write.sent)},
        {u"left"_s, changeObjects(write.left)}, {u"others"_s, changeObjects(write.others)},
        {u"at_risk"_s, QJsonArray::fromStringList(namesOf(write.atRisk))},
        {u"clashes"_s, clashObjects(write.clashes)},
        {u"too_many_tags"_s, QJsonArray::fromStringList(write.tooManyTags)},
        {u"opt_in_reason"_s, orNull(write.optInReason)}, {u"read_rev"_s, orNull(write.readRev)},
        {u"result_rev"_s, orNull(write.resultRev)},
        {u"request_ids"_s, QJsonArray::fromStringList(write.requestIds)},
        {u"error"_s, errorObject(write.error)}, {u"sent_at"_s, orNull(timeText(write.sentAt))},
        {u"ended_at"_s, orNull(timeText(write.ended))}};
}

QByteArray journalHead(JournalFormat format)
{
    if (format == JournalFormat::JsonLines)
        return {};
    // A mark without which spreadsheets take UTF-8 for the local code page.
    QByteArray head("\xef\xbb\xbf");
    appendCsvLine(head, journalTitles(), true);
    return head;
}

void appendJournalEntry(QByteArray &out, const JournalEntry &entry, JournalFormat format)
{
    if (format == JournalFormat::Csv) {
        appendCsvLine(out, journalCells(entry), true);
        return;
    }
    out += QJsonDocument(journalToJson(entry)).toJson(QJsonDocument::Compact);
    out += '\n';
}

} // namespace rolodesk
