#include "app/cli/exportwords.h"

#include "core/contacts/phonenumber.h"
#include "core/util/rowwith.h"

#include <algorithm>
#include <array>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

template <typename Kind>
struct Words {
    Kind kind;
    QLatin1StringView name;
    QString sentence; ///< %1 is the file.
};

template <typename Kind, std::size_t n>
const Words<Kind> &wordsOf(const std::array<Words<Kind>, n> &all, Kind kind)
{
    const Words<Kind> *found = rowWith(all, &Words<Kind>::kind, kind);
    return found ? *found : all.front();
}

const Words<ViewError::Kind> &wordsOf(ViewError::Kind kind)
{
    using Kind = ViewError::Kind;
    static const std::array all{
        Words<Kind>{
            Kind::CannotRead, "views_cannot_be_read"_L1, u"The saved views cannot be read: %1."_s},
        Words<Kind>{Kind::Damaged, "views_damaged"_L1,
            u"The file of the saved views is damaged and was left as it is: %1."_s},
        Words<Kind>{Kind::NewerVersion, "views_newer_version"_L1,
            u"The saved views were written by a newer Rolodesk and were left alone: %1."_s},
        Words<Kind>{Kind::CannotWrite, "views_cannot_be_written"_L1,
            u"The saved views cannot be written: %1."_s},
        Words<Kind>{
            Kind::Busy, "views_busy"_L1, u"The saved views are in use by another program: %1."_s},
        Words<Kind>{Kind::Gone, "view_gone"_L1, u"The view is not there any more: %1."_s},
        Words<Kind>{Kind::NoName, "view_without_name"_L1, u"A view needs a name: %1."_s},
        Words<Kind>{Kind::NameTaken, "view_name_taken"_L1, u"Another view has this name: %1."_s},
    };
    return wordsOf(all, kind);
}

const Words<TargetError::Kind> &wordsOf(TargetError::Kind kind)
{
    using Kind = TargetError::Kind;
    static const std::array all{
        Words<Kind>{Kind::Failed, "output_failed"_L1, u"The file cannot be written: %1."_s},
        Words<Kind>{Kind::NoFolder, "output_no_folder"_L1,
            u"The file cannot be written, because its folder is not there: %1."_s},
        Words<Kind>{Kind::NotAllowed, "output_not_allowed"_L1,
            u"The file cannot be written; its folder, or the file that is there, may not be changed: %1."_s},
        Words<Kind>{Kind::NotAFile, "output_not_a_file"_L1,
            u"Only a file can be written; this is something else: %1."_s},
        Words<Kind>{Kind::NoRoom, "output_no_room"_L1,
            u"There is not enough room for the file; nothing of it is left: %1."_s},
    };
    return wordsOf(all, kind);
}

struct LeftOutWords {
    LeftOut part;
    QLatin1StringView name;
    QLatin1StringView words;
};

constexpr std::array leftOutWords{
    LeftOutWords{LeftOut::DisplayName, "display_name"_L1, "display names that differ"_L1},
    LeftOutWords{LeftOut::Owner, "owner"_L1, "owners"_L1},
    LeftOutWords{LeftOut::Notes, "notes"_L1, "notes"_L1},
    LeftOutWords{LeftOut::Block, "block"_L1, "blocks"_L1},
    LeftOutWords{LeftOut::Channel, "channel"_L1, "further numbers and addresses"_L1},
    LeftOutWords{LeftOut::Field, "field"_L1, "fields that the team does not list any more"_L1},
    LeftOutWords{LeftOut::Picture, "picture"_L1, "pictures"_L1},
    LeftOutWords{
        LeftOut::Details, "details"_L1, "authors and dates of notes, handles of channels"_L1},
};

QStringList listOf(LeftOutParts parts, QLatin1StringView LeftOutWords::*which)
{
    QStringList list;
    for (const LeftOutWords &row : leftOutWords) {
        if (parts.testFlag(row.part))
            list.append(row.*which);
    }
    return list;
}

QString with(const QString &sentence, const QString &path, const QString &detail)
{
    const QString said = sentence.arg(path);
    return detail.isEmpty() ? said : said + u" (%1)"_s.arg(detail);
}

QString statusOf(const Contact &contact)
{
    const bool isOptedOut = contact.optedOut.value_or(false);
    if (contact.blocked.value_or(false))
        return isOptedOut ? u"Blocked, opted out"_s : u"Blocked"_s;
    if (!contact.optedOut)
        return u"Unknown"_s;
    return isOptedOut ? u"Opted out"_s : u"Subscribed"_s;
}

QString tagsOf(const Contact &contact, const Directory &directory)
{
    QStringList labels;
    for (const ContactTag &tag : contact.tags)
        labels.append(directory.labelOf(tag));
    return labels.join(", "_L1);
}

struct Column {
    QLatin1StringView id;
    QLatin1StringView title;
    SortKey key;
    QString (*text)(const Contact &, const Directory &);
};

constexpr std::array columns{
    Column{"name"_L1, "Name"_L1, SortKey::Name,
        [](const Contact &contact, const Directory &) { return contact.shownName(); }},
    Column{"phone"_L1, "Phone"_L1, SortKey::Phone,
        [](const Contact &contact, const Directory &) {
            return PhoneNumber::display(contact.phone);
        }},
    Column{"email"_L1, "E-mail"_L1, SortKey::Email,
        [](const Contact &contact, const Directory &) { return contact.email; }},
    Column{"tags"_L1, "Tags"_L1, SortKey::Tags, tagsOf},
    Column{"owner"_L1, "Owner"_L1, SortKey::Owner,
        [](const Contact &contact, const Directory &directory) {
            return contact.owner ? directory.nameOf(*contact.owner) : QString();
        }},
    Column{"status"_L1, "Status"_L1, SortKey::Status,
        [](const Contact &contact, const Directory &) { return statusOf(contact); }},
    Column{"updated"_L1, "Updated"_L1, SortKey::Updated,
        [](const Contact &contact, const Directory &) { return contact.updated; }},
};

const Column *columnNamed(const QString &id)
{
    const auto *found = std::find_if(
        columns.begin(), columns.end(), [&id](const Column &column) { return column.id == id; });
    return found == columns.end() ? nullptr : found;
}

} // namespace

QString sentenceOf(const QueryProblem &problem)
{
    if (problem.kind == QueryProblem::Kind::UnknownName) {
        return problem.expected.isEmpty()
            ? u"“%1” in the query names nothing that is known here."_s.arg(problem.part)
            : u"“%1” in the query names nothing that is known here; similar names: %2."_s.arg(
                problem.part, problem.expected.join(", "_L1));
    }
    const QString possible = problem.expected.join(", "_L1);
    if (problem.kind == QueryProblem::Kind::UnknownOperator) {
        return u"“%1” in the query begins like an operator, and there is none of that name; possible: %2. To look for the text, put it in double quotes, and those in single ones for a shell."_s
            .arg(problem.part, possible);
    }
    // The names of tags and people are no list to be read out here.
    const bool isChoice = problem.expected.size() > 1;
    if (problem.kind == QueryProblem::Kind::EmptyValue) {
        return u"“%1” in the query lacks its value%2."_s.arg(
            problem.part, isChoice ? u"; possible: "_s + possible : QString());
    }
    return u"“%1” in the query means nothing; possible: %2."_s.arg(problem.part, possible);
}

QString sentenceOf(const ViewError &error)
{
    return with(wordsOf(error.kind).sentence, error.path, error.detail);
}

QString nameOf(ViewError::Kind kind)
{
    return wordsOf(kind).name;
}

QString sentenceOf(const TargetError &error)
{
    return with(wordsOf(error.kind).sentence, error.path, error.detail);
}

QString nameOf(TargetError::Kind kind)
{
    return wordsOf(kind).name;
}

QStringList wordsOf(LeftOutParts parts)
{
    return listOf(parts, &LeftOutWords::words);
}

QStringList namesOf(LeftOutParts parts)
{
    return listOf(parts, &LeftOutWords::name);
}

QStringList columnIds()
{
    QStringList ids;
    for (const Column &column : columns)
        ids.append(column.id);
    return ids;
}

std::optional<ExportColumn> exportColumn(const QString &id, const Directory &directory)
{
    const Column *column = columnNamed(id);
    if (!column)
        return std::nullopt;
    return ExportColumn{column->title, [text = column->text, directory](const Contact &contact) {
                            return text(contact, directory);
                        }};
}

std::optional<SortKey> sortKeyOf(const QString &columnId)
{
    const Column *column = columnNamed(columnId);
    return column ? std::optional(column->key) : std::nullopt;
}

} // namespace rolodesk::cli
