#include "app/cli/importwords.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

using Problem = CleanRow::Problem;

struct ProblemRow {
    Problem problem;
    QLatin1String word;
    QLatin1String wayOut;
};

constexpr std::array problemRows{
    ProblemRow{Problem::NoNumber, "neither a number nor an address"_L1, "fill one in"_L1},
    ProblemRow{Problem::SpoiledNumber, "a number a spreadsheet has spoiled"_L1,
        "save the column as text in the spreadsheet"_L1},
    ProblemRow{
        Problem::BadNumber, "what is no phone number"_L1, "mend it, or --leave-out-unreadable"_L1},
    ProblemRow{Problem::NeedsCountry, "a number without a country"_L1, "--default-country"_L1},
    ProblemRow{
        Problem::BadEmail, "what is no e-mail address"_L1, "mend it, or --leave-out-unreadable"_L1},
    ProblemRow{Problem::BadTruth, "an opt-out that is neither yes nor no"_L1, "mend it"_L1},
    ProblemRow{Problem::TooManyTags, "more than five tags"_L1, "--over-limit fill"_L1},
    ProblemRow{Problem::OptInIgnored, "an opt-in, which no file does"_L1, ""_L1},
    ProblemRow{Problem::LostLetters, "letters that were lost before"_L1,
        "--encoding, or the file it was made of"_L1},
    ProblemRow{Problem::DecodedTwice, "text that was decoded twice"_L1, "--repair-text"_L1},
    ProblemRow{Problem::CommaInName, "a name with a comma"_L1, "--comma-names last-first"_L1},
    ProblemRow{Problem::Ragged, "more cells than columns"_L1, "mend it"_L1},
    ProblemRow{Problem::Placeholder, "\"N/A\" or the like"_L1,
        "--placeholder-blank or --placeholder-kept COLUMN"_L1},
    ProblemRow{Problem::UnknownTag, "a label that is no tag"_L1,
        "--unknown-tags create or ignore, or --tag"_L1},
    ProblemRow{Problem::UnknownOwner, "an owner the team does not know"_L1,
        "--unknown-owners ignore, or --owner-as"_L1},
    ProblemRow{Problem::SeveralContacts, "numbers of several contacts"_L1, "mend it"_L1},
    ProblemRow{
        Problem::OtherName, "the number of somebody of another name"_L1, "--other-name same"_L1},
    ProblemRow{Problem::KnownEmail, "a new number, and the e-mail of a contact"_L1,
        "--known-email new or same"_L1},
    ProblemRow{
        Problem::NoPhoneThere, "a contact without a number, which cannot be changed"_L1, ""_L1},
    ProblemRow{Problem::SameNumber, "a number that other rows have, too"_L1,
        "--same-number first or last"_L1},
    ProblemRow{Problem::MovedSince, "a contact that was changed since the plan was made"_L1,
        "make a new plan"_L1},
    ProblemRow{Problem::OneChannelOnly,
        "a further number or address, which the service keeps none of"_L1, ""_L1},
    ProblemRow{Problem::OddLength, "fewer or more cells than the others"_L1,
        "mend it, or --odd-rows blank"_L1},
    ProblemRow{Problem::OpenQuote, "a quote that is not closed"_L1, "mend it"_L1},
    ProblemRow{Problem::FaxLeftOut, "the number of a fax or a pager, which is left out"_L1, ""_L1},
    ProblemRow{Problem::UnknownField, "a custom field nobody knows, which is left out"_L1,
        "--map its column to field, or make the field"_L1},
    ProblemRow{Problem::SaidOptOut, "an opt-out by a status or the file's name"_L1,
        "--said-opt-out out, skip or as-is"_L1},
    ProblemRow{
        Problem::UnclearDate, "a date nobody can tell the day of, taken as it stands"_L1, ""_L1},
    ProblemRow{Problem::SharedEmail, "an e-mail that rows of other numbers have, too"_L1,
        "--shared-email new"_L1},
    ProblemRow{Problem::UnusedNumber, "a number like none that is in use"_L1, ""_L1}};

QString counted(qint64 count, const QString &what)
{
    return u"%1 %2"_s.arg(QLocale::c().toString(count), what);
}

QString rowsWord(qint64 rows)
{
    return counted(rows, rows == 1 ? u"row"_s : u"rows"_s);
}

QJsonArray phonesOf(const QList<PhoneReading> &phones)
{
    QJsonArray all;
    for (const PhoneReading &phone : phones) {
        QJsonObject one{{u"text"_s, phone.text}};
        if (phone.isValid()) {
            one.insert("phone"_L1, phone.digits);
            one.insert("region"_L1, phone.region);
        }
        if (!phone.extension.isEmpty())
            one.insert("extension"_L1, phone.extension);
        if (!phone.survivors.isEmpty()) {
            one.insert("survivors"_L1, phone.survivors);
            one.insert("length"_L1, phone.length);
        }
        const std::array notes{std::pair(PhoneReading::National, "national"_L1),
            std::pair(PhoneReading::Extension, "extension"_L1),
            std::pair(PhoneReading::Letters, "letters"_L1),
            std::pair(PhoneReading::FloatTail, "float_tail"_L1),
            std::pair(PhoneReading::Unassigned, "unassigned"_L1),
            std::pair(PhoneReading::Words, "words"_L1), std::pair(PhoneReading::Bare, "bare"_L1)};
        QJsonArray told;
        for (const auto &[note, name] : notes) {
            if (phone.notes & note)
                told.append(name);
        }
        if (!told.isEmpty())
            one.insert("notes"_L1, told);
        static constexpr std::array problems{""_L1, "exponent"_L1, "formula"_L1, "not_a_number"_L1,
            "needs_country"_L1, "too_short"_L1, "too_long"_L1, "impossible"_L1};
        if (!phone.isValid())
            one.insert("problem"_L1, problems.at(static_cast<std::size_t>(phone.problem)));
        all.append(one);
    }
    return all;
}

/// By what the guess goes.
double certaintyOf(const EncodingGuess &guess)
{
    static constexpr std::array certainties{1.0, 1.0, 0.95, 0.7, 0.2};
    return certainties.at(static_cast<std::size_t>(guess.reason));
}

QJsonObject columnOf(
    const TableColumn &column, const ColumnRule &rule, const ColumnContent &content)
{
    QJsonObject json{{u"title"_s, column.title}, {u"kind"_s, rolodesk::nameOf(rule.kind)},
        {u"policy"_s, rolodesk::nameOf(rule.policy)}, {u"confidence"_s, rule.certainty},
        {u"filled"_s, qint64(content.filled)}};
    if (column.repeat > 1)
        json.insert("repeat"_L1, column.repeat);
    if (rule.number > 0)
        json.insert("number"_L1, rule.number);
    return json;
}

QJsonArray linesBetween(const ImportContent &content, qsizetype from, qsizetype to)
{
    QJsonArray lines;
    for (qsizetype row = from; row < to; ++row) {
        if (!content.table.table.row(row).isBlank)
            lines.append(content.table.placeOf(row));
    }
    return lines;
}

/// O(rows) for a blank column.
bool isFilled(const ImportContent &content, qsizetype column)
{
    const CsvTable &table = content.table.table;
    for (qsizetype row = content.layout.first; row < content.layout.end; ++row) {
        if (!table.row(row).isBlank && !table.cells(row).value(column).trimmed().isEmpty())
            return true;
    }
    return false;
}

QJsonArray preambleOf(const ImportContent &content)
{
    const TableLayout &layout = content.layout;
    return linesBetween(content, 0, layout.hasHeader() ? layout.header : layout.first);
}

QJsonArray footerOf(const ImportContent &content)
{
    return linesBetween(content, content.layout.end, content.table.table.size());
}

} // namespace

QString nameOf(ImportFileError::Kind kind)
{
    using Kind = ImportFileError::Kind;
    switch (kind) {
    case Kind::NotThere:
        return u"not_there"_s;
    case Kind::NotAllowed:
        return u"not_allowed"_s;
    case Kind::NotAFile:
        return u"not_a_file"_s;
    case Kind::TooLarge:
        return u"too_large"_s;
    case Kind::NotAnImport:
        return u"not_an_import"_s;
    case Kind::Encrypted:
        return u"encrypted"_s;
    case Kind::Damaged:
        return u"damaged"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::NotReadable:
        break;
    }
    return u"not_readable"_s;
}

QString sentenceOf(const ImportFileError &error)
{
    using Kind = ImportFileError::Kind;
    switch (error.kind) {
    case Kind::NotThere:
        return u"There is no file “%1”."_s.arg(error.path);
    case Kind::NotAllowed:
        return u"“%1” may not be read."_s.arg(error.path);
    case Kind::NotAFile:
        return u"“%1” is a folder or a device, and no file."_s.arg(error.path);
    case Kind::TooLarge:
        return u"“%1” is larger than 1.5 GB; import it in parts."_s.arg(error.path);
    case Kind::NotAnImport:
        return u"“%1” holds no table: CSV, TSV, lines of numbers or addresses, vCards and XLSX are read."_s
            .arg(error.path);
    case Kind::Encrypted:
        return u"“%1” opens with a password only; save it without one."_s.arg(error.path);
    case Kind::Damaged:
        return u"“%1” is damaged, or has no such sheet (%2); save it once more, or as CSV."_s.arg(
            error.path, error.detail);
    case Kind::Cancelled:
        return u"Stopped."_s;
    case Kind::NotReadable:
        break;
    }
    return u"“%1” cannot be read. (%2)"_s.arg(error.path, error.detail);
}

QString sentenceOf(const PlanFileError &error, const QString &path)
{
    switch (error.kind) {
    case PlanFileError::Kind::NewerVersion:
        return u"“%1” was made by a newer version of this program."_s.arg(path);
    case PlanFileError::Kind::NotAPlan:
        return u"“%1” is no plan, or not a whole one: see line %2."_s.arg(path).arg(error.line);
    case PlanFileError::Kind::NotReadable:
        break;
    }
    return u"“%1” cannot be read. (%2)"_s.arg(path, error.detail);
}

QJsonObject leftOutOf(const ImportContent &content, const ColumnMapping &mapping)
{
    QJsonArray columns;
    QJsonArray onlyTold;
    for (qsizetype at = 0; at < content.layout.columns.size(); ++at) {
        const ColumnRule rule = mapping.columns.value(at);
        static constexpr std::array told{
            ColumnKind::Country, ColumnKind::ValueLabel, ColumnKind::FieldTitle};
        const bool isOptIn = rule.kind == ColumnKind::OptIn;
        const bool isRead = (rule.policy != ColumnRule::Policy::Ignore && !isOptIn)
            || std::find(told.begin(), told.end(), rule.kind) != told.end();
        // What is looked at beforehand are some hundred rows.
        if (isRead || (content.columns.value(at).filled == 0 && !isFilled(content, at)))
            continue;
        const QString title = content.layout.columns.at(at).title;
        if (foldedTitle(title) == "rolodeskreason"_L1)
            continue; // of a file of rows that were not imported
        (isOptIn ? onlyTold : columns).append(title.isEmpty() ? u"#%1"_s.arg(at + 1) : title);
    }
    return {{u"columns"_s, columns}, {u"opt_in_columns"_s, onlyTold},
        {u"preamble_lines"_s, preambleOf(content)}, {u"footer_lines"_s, footerOf(content)}};
}

QStringList sentencesOfLeftOut(const ImportContent &content, const ColumnMapping &mapping)
{
    const QJsonObject all = leftOutOf(content, mapping);
    const auto some = [&all](QLatin1StringView name) {
        constexpr qsizetype most = 12;
        QStringList words;
        const QJsonArray values = all.value(name).toArray();
        for (const QJsonValue &value : values)
            words.append(value.isString() ? u"“%1”"_s.arg(value.toString())
                                          : QString::number(value.toInteger()));
        const bool isCut = words.size() > most;
        return words.first(std::min(most, words.size())).join(u", "_s)
            + (isCut ? u", …"_s : QString());
    };
    QStringList sentences;
    if (const QString columns = some("columns"_L1); !columns.isEmpty())
        sentences.append(u"Not imported: the columns %1 (--map)."_s.arg(columns));
    if (const QString columns = some("opt_in_columns"_L1); !columns.isEmpty())
        sentences.append(
            u"Only told: who may be texted by %1. No file opts anybody in, and a “no” there opts nobody out (--map)."_s
                .arg(columns));
    if (const QString lines = some("preamble_lines"_L1); !lines.isEmpty())
        sentences.append(u"Taken for lines above the table: %1 (--header)."_s.arg(lines));
    if (const QString lines = some("footer_lines"_L1); !lines.isEmpty())
        sentences.append(u"Taken for lines below the table: %1."_s.arg(lines));
    return sentences;
}

QJsonObject jsonOf(const ImportContent &content, const ColumnMapping &mapping)
{
    const ImportFile &file = content.file;
    const TableLayout &layout = content.layout;
    const CsvTable &table = content.table.table;
    QJsonObject json{{u"file"_s, file.path}, {u"bytes"_s, qint64(file.bytes)},
        {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
        {u"encoding"_s, QString::fromLatin1(file.encoding)},
        {u"encoding_confidence"_s, certaintyOf(file.guess)},
        {u"separator"_s, QString(QLatin1Char(table.dialect().separator))},
        {u"separator_confidence"_s, content.table.guess.certainty},
        {u"exporter"_s, rolodesk::nameOf(mapping.exporter.exporter)},
        {u"exporter_confidence"_s, mapping.exporter.certainty}};
    static constexpr std::array kinds{std::pair(FileKind::Table, "table"_L1),
        std::pair(FileKind::VCard, "vcard"_L1), std::pair(FileKind::Xlsx, "xlsx"_L1)};
    for (const auto &[kind, name] : kinds) {
        if (kind == file.kind)
            json.insert("kind"_L1, name);
    }
    json.insert("header_line"_L1,
        layout.hasHeader() ? QJsonValue(content.table.placeOf(layout.header)) : QJsonValue());
    json.insert("preamble_lines"_L1, preambleOf(content));
    json.insert("footer_lines"_L1, footerOf(content));
    QJsonArray unclosed;
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (!(table.row(row).problems & CsvScanner::UnclosedQuote))
            continue;
        CsvScanner scanner = table.scannerOf(row);
        unclosed.append(scanner.next() ? qint64(scanner.problemLine()) : table.row(row).line);
    }
    json.insert("unclosed_quote_lines"_L1, unclosed);
    if (file.firstLostLine)
        json.insert("first_lost_letter_line"_L1, *file.firstLostLine);
    json.insert("lost_letters"_L1, file.lost);
    json.insert("zeros"_L1, file.zeros);
    QJsonArray columns;
    for (qsizetype at = 0; at < layout.columns.size(); ++at)
        columns.append(
            columnOf(layout.columns.at(at), mapping.columns.at(at), content.columns.value(at)));
    json.insert("columns"_L1, columns);
    if (!content.table.sheets.isEmpty()) {
        json.insert("sheets"_L1, QJsonArray::fromStringList(content.table.sheets));
        json.insert("sheet"_L1, content.table.sheet);
    }
    return json;
}

QJsonObject jsonOf(const CleanRow &row)
{
    QJsonObject json{{u"phones"_s, phonesOf(row.phones)},
        {u"bad_phones"_s, phonesOf(row.badPhones)},
        {u"emails"_s, QJsonArray::fromStringList(row.emails)},
        {u"problems"_s, QJsonArray::fromStringList(problemsOf(row.problems))},
        {u"held"_s, row.isHeldBack()}};
    const auto put = [&json](QLatin1String key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put("first"_L1, row.first);
    put("last"_L1, row.last);
    put("owner"_L1, row.owner);
    put("avatar"_L1, row.avatar);
    put("region"_L1, row.region);
    if (!row.badEmails.isEmpty())
        json.insert("bad_emails"_L1, QJsonArray::fromStringList(row.badEmails));
    if (!row.labels.isEmpty())
        json.insert("tags"_L1, QJsonArray::fromStringList(row.labels));
    if (row.isOptedOut)
        json.insert("opted_out"_L1, true);
    return json;
}

QString wordOf(CleanRow::Problem problem)
{
    for (const ProblemRow &row : problemRows) {
        if (row.problem == problem)
            return row.word;
    }
    return {};
}

QString wordsOfProblems(unsigned problems)
{
    QStringList words;
    for (const ProblemRow &row : problemRows) {
        if (problems & row.problem)
            words.append(row.word);
    }
    return words.join(u", "_s);
}

QString sentenceOf(const PlanCounts &counts)
{
    QStringList parts;
    static constexpr std::array words{std::pair(RowFate::New, "new"_L1),
        std::pair(RowFate::Changed, "changed"_L1), std::pair(RowFate::Same, "the same"_L1),
        std::pair(RowFate::Duplicate, "again in the file"_L1),
        std::pair(RowFate::Held, "held back"_L1), std::pair(RowFate::Skipped, "left out"_L1),
        std::pair(RowFate::Unasked, "not asked for"_L1)};
    for (const auto &[fate, word] : words) {
        if (counts.of(fate) > 0)
            parts.append(counted(counts.of(fate), word));
    }
    return u"%1: %2."_s.arg(
        rowsWord(counts.rows), parts.isEmpty() ? u"nothing to import"_s : parts.join(u", "_s));
}

QStringList problemLines(const PlanCounts &counts)
{
    QStringList lines;
    for (std::size_t at = 0; at < problemRows.size(); ++at) {
        const ProblemRow &row = problemRows[at];
        if (counts.problems[at] == 0)
            continue;
        QString line = u"%1 with %2"_s.arg(rowsWord(counts.problems[at]), row.word);
        if (!row.wayOut.isEmpty())
            line += u": "_s + row.wayOut;
        lines.append(line);
    }
    return lines;
}

QString nameOf(ReportRow::Result result)
{
    static constexpr std::array names{
        "created"_L1, "changed"_L1, "same"_L1, "skipped"_L1, "failed"_L1, "open"_L1};
    static_assert(names.size() == reportResults);
    return names.at(static_cast<std::size_t>(result));
}

QString sentenceOf(const ImportReport &report)
{
    QStringList parts;
    for (std::size_t at = 0; at < reportResults; ++at) {
        const auto result = static_cast<ReportRow::Result>(at);
        if (report.of(result) > 0)
            parts.append(counted(report.of(result), nameOf(result)));
    }
    const QString partial = report.partial == 0
        ? QString()
        : u"; not all that %1 is there"_s.arg(
            report.partial == 1 ? u"1 row says"_s : counted(report.partial, u"rows say"_s));
    return u"Import %1, %2: %3%4."_s.arg(QString::number(report.record.id),
        rowsWord(static_cast<qint64>(report.rows.size())),
        parts.isEmpty() ? u"nothing"_s : parts.join(u", "_s), partial);
}

QJsonObject jsonOf(const ImportReport &report)
{
    QJsonObject json{{u"import"_s, report.record.id}, {u"act"_s, report.record.group},
        {u"file"_s, report.record.path},
        {u"sha256"_s, QString::fromLatin1(report.record.sha256.toHex())},
        {u"made"_s, report.record.made.toUTC().toString(Qt::ISODate)},
        {u"rows"_s, static_cast<qint64>(report.rows.size())}};
    for (std::size_t at = 0; at < reportResults; ++at) {
        const auto result = static_cast<ReportRow::Result>(at);
        json.insert(nameOf(result), report.of(result));
    }
    json.insert("partial"_L1, report.partial);
    return json;
}

} // namespace rolodesk::cli
