#include "core/import/cleanrow.h"

#include "core/contacts/emailform.h"
#include "core/import/celltext.h"
#include "core/import/countrycell.h"
#include "core/import/datecell.h"
#include "core/import/optoutwords.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ColumnKind;
using Problem = CleanRow::Problem;

constexpr qsizetype mostTags = 5; // heymarket-api.md, section 17, item 16

/// What one texts comes first, then what says nothing, then what stands on a desk.
int rankOf(const QString &folded)
{
    static constexpr std::array mobile{"mobil"_L1, "mobiel"_L1, "cell"_L1, "handy"_L1, "movil"_L1,
        "movel"_L1, "portable"_L1, "gsm"_L1, "sms"_L1, "text"_L1, "whatsapp"_L1, "iphone"_L1,
        "main"_L1, "primary"_L1};
    static constexpr std::array others{"home"_L1, "privat"_L1, "work"_L1, "business"_L1,
        "geschaft"_L1, "office"_L1, "company"_L1, "other"_L1, "car"_L1, "default"_L1, "bureau"_L1,
        "domicile"_L1, "societe"_L1, "voiture"_L1, "autre"_L1, "trabajo"_L1, "particular"_L1,
        "automovil"_L1, "otro"_L1, "uff"_L1, "lavoro"_L1, "abitazione"_L1, "casa"_L1, "altro"_L1,
        "comercial"_L1, "trabalho"_L1, "emprego"_L1, "residen"_L1, "outro"_L1, "werk"_L1,
        "thuis"_L1};
    const auto contains = [&folded](QLatin1StringView word) { return folded.contains(word); };
    if (std::any_of(mobile.begin(), mobile.end(), contains))
        return 0;
    return std::any_of(others.begin(), others.end(), contains) ? 2 : 1;
}

/// A label by which a number is no one's who reads texts. "Halifax" is a town.
bool isFax(const QString &label)
{
    static const QSet<QString> machines{u"fax"_s, u"faxnumber"_s, u"faxnummer"_s, u"telefax"_s,
        u"workfax"_s, u"homefax"_s, u"otherfax"_s, u"businessfax"_s, u"privatefax"_s, u"pager"_s,
        u"beeper"_s, u"telex"_s, u"isdn"_s, u"modem"_s};
    QString words = label.toLower();
    for (QChar &sign : words)
        sign = sign.isLetter() ? sign : u' ';
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(
        all.cbegin(), all.cend(), [](const QString &word) { return machines.contains(word); });
}

unsigned problemOf(PhoneReading::Problem problem)
{
    switch (problem) {
    case PhoneReading::Problem::None:
        return 0;
    case PhoneReading::Problem::Exponent:
    case PhoneReading::Problem::Formula:
        return Problem::SpoiledNumber;
    case PhoneReading::Problem::NeedsCountry:
        return Problem::NeedsCountry;
    case PhoneReading::Problem::NotANumber:
    case PhoneReading::Problem::TooShort:
    case PhoneReading::Problem::TooLong:
    case PhoneReading::Problem::Impossible:
        break;
    }
    return Problem::BadNumber;
}

void takeEmails(const QString &text, CleanRow &row)
{
    QString parted = text;
    for (const QString &sign : {u":::"_s, u";"_s, u","_s, u"|"_s, u"\n"_s})
        parted.replace(sign, u" "_s);
    for (QString address : parted.split(u' ', Qt::SkipEmptyParts)) {
        if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            address.remove(0, 7);
        if (address.startsWith(u'<') && address.endsWith(u'>'))
            address = address.sliced(1, address.size() - 2);
        QStringList &list = looksLikeEmail(address) ? row.emails : row.badEmails;
        if (!list.contains(address, Qt::CaseInsensitive))
            list.append(address);
    }
}

void takeTruth(const QString &text, Kind kind, CleanRow &row)
{
    const auto truth = truthOf(text);
    if (kind == Kind::OptIn) {
        row.problems |= truth == true ? Problem::OptInIgnored : 0U;
        row.isOptedIn = row.isOptedIn || truth == true;
        row.isSaidOut = row.isSaidOut || saysOptOut(text);
    } else if (!truth && saysOptOut(text)) {
        row.isOptedOut = true; // "unsubscribed" in such a column is a yes
    } else if (!truth) {
        row.problems |= Problem::BadTruth;
    } else {
        row.isOptedOut = row.isOptedOut || *truth;
        row.isOptedIn = row.isOptedIn || !*truth;
    }
}

void takeOptOutTime(const QString &text, CleanRow &row)
{
    if (const auto isOut = saysWhenOptedOut(text))
        row.isOptedOut = row.isOptedOut || *isOut;
    else
        row.problems |= Problem::BadTruth;
}

/// Labels of Zendesk are words with blanks between; those of Heymarket have commas between and may
/// have any other sign in them.
QStringList labelsOf(const QString &text, Exporter exporter)
{
    if (exporter != Exporter::Heymarket)
        return labelsIn(
            exporter == Exporter::Zendesk ? text.simplified().replace(u' ', u',') : text);
    QStringList labels = text.split(u',', Qt::SkipEmptyParts);
    for (QString &label : labels)
        label = label.simplified();
    labels.removeAll(QString());
    return labels;
}

/// A value that stands in one column is not erased by the marker of another one.
void dropOverruled(CleanRow &row)
{
    const bool hasFirst = !row.first.isEmpty();
    const bool hasLast = !row.last.isEmpty();
    const std::array values{std::pair(Kind::First, hasFirst), std::pair(Kind::Last, hasLast),
        std::pair(Kind::WholeName, hasFirst || hasLast),
        std::pair(Kind::Email, !row.emails.isEmpty()),
        std::pair(Kind::Avatar, !row.avatar.isEmpty()),
        std::pair(Kind::Tags, !row.labels.isEmpty()), std::pair(Kind::Owner, !row.owner.isEmpty())};
    for (const auto &[kind, isThere] : values) {
        if (isThere)
            row.cleared.remove(kind);
    }
    for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field) {
        if (!field.value().isEmpty())
            row.clearedFields.remove(field.key());
    }
}

/// Some columns are no part of a contact and tell of others.
bool isRead(const ColumnRule &rule)
{
    static constexpr std::array telling{Kind::Country, Kind::ValueLabel, Kind::OptIn};
    return rule.policy != ColumnRule::Policy::Ignore
        || std::find(telling.begin(), telling.end(), rule.kind) != telling.end();
}

} // namespace

unsigned CleanRow::holding(unsigned problems)
{
    constexpr unsigned remarks = OptInIgnored | DecodedTwice | CommaInName | OneChannelOnly
        | FaxLeftOut | UnknownField | UnclearDate | UnusedNumber;
    return problems & ~remarks;
}

RowFacts factsOf(const CsvTable &table, const ImportAnswers &answers, qsizetype row)
{
    const auto typed = answers.cells.lowerBound({row, 0});
    return {typed != answers.cells.cend() && typed.key().first == row,
        (table.row(row).problems & CsvScanner::UnclosedQuote) != 0};
}

struct RowCleaner::PhoneCell {
    int rank = 0;
    QString text;
};

RowCleaner::RowCleaner(ColumnMapping mapping, const TableLayout &layout, ImportAnswers answers)
    : m_mapping(std::move(mapping))
    , m_columns(layout.columns)
    , m_answers(std::move(answers))
    , m_isEven(layout.isEven)
    , m_isOfOptOuts(layout.isOfOptOuts)
{
    for (qsizetype at = 0; at < m_mapping.columns.size(); ++at)
        m_ranks.append(rankOf(foldedTitle(layout.columns.value(at).title)));
}

QString RowCleaner::regionOf(const QStringList &cells) const
{
    bool isUnclear = false;
    for (qsizetype at = 0; at < std::min(cells.size(), m_mapping.columns.size()); ++at) {
        if (m_mapping.columns.at(at).kind != Kind::Country)
            continue;
        const QString country = unwrapped(cells.at(at));
        // "NA" is Namibia only where somebody says that it stands for something.
        if (isPlaceholder(country) && m_answers.placeholders.value(static_cast<int>(at), true))
            continue;
        const QString region = regionOfCountry(country);
        if (!region.isEmpty())
            return region;
        isUnclear = isUnclear || !country.isEmpty();
    }
    return isUnclear ? QString() : m_answers.region;
}

/// What is to be read of a cell; empty where it is blank, by whatever stands for that.
QString RowCleaner::textOf(const QString &cell, int column, CleanRow &row) const
{
    const ColumnRule &rule = m_mapping.columns.at(column);
    QString text = unwrapped(cell);
    if (text.isEmpty() || !isRead(rule))
        return {};
    if (!rule.clearMarker.isEmpty() && text == rule.clearMarker) {
        if (isFurther(m_mapping, column))
            return {};
        row.cleared.insert(rule.kind);
        if (rule.field.value != 0)
            row.clearedFields.insert(rule.field);
        return {};
    }
    // What may stand for "no" in such a column is no placeholder.
    const bool isTruth = rule.kind == Kind::OptOut || rule.kind == Kind::OptIn;
    const bool isError = rule.kind != Kind::Phone && isFormulaError(text);
    if (isError || (isPlaceholder(text) && !(isTruth && truthOf(text)))) {
        const auto answer = m_answers.placeholders.constFind(column);
        if (answer == m_answers.placeholders.cend()) {
            row.problems |= Problem::Placeholder;
            row.placeholders.append(column);
        }
        if (answer == m_answers.placeholders.cend() || *answer)
            return {};
    }
    if (text.contains(QChar::ReplacementCharacter)) {
        row.problems |= Problem::LostLetters;
    } else if (const auto whole = repaired(text)) {
        if (!m_answers.repairsText)
            row.problems |= Problem::DecodedTwice;
        else
            text = *whole;
    }
    return text;
}

void RowCleaner::take(const ColumnRule &rule, const QString &text, CleanRow &row) const
{
    // Of several columns the first one that says something.
    const auto put = [](QString &what, const QString &value) {
        what = what.isEmpty() ? value : what;
    };
    switch (rule.kind) {
    case Kind::First:
        put(row.first, text.simplified());
        break;
    case Kind::Last:
        put(row.last, text.simplified());
        break;
    case Kind::Email:
        takeEmails(text, row);
        break;
    case Kind::Avatar:
        put(row.avatar, text);
        break;
    case Kind::Tags:
        for (const QString &one : labelsOf(text, m_mapping.exporter.exporter)) {
            if (!row.labels.contains(one, Qt::CaseInsensitive))
                row.labels.append(one);
        }
        break;
    case Kind::OptOut:
    case Kind::OptIn:
        takeTruth(text, rule.kind, row);
        break;
    case Kind::OptOutTime:
        takeOptOutTime(text, row);
        break;
    case Kind::Owner:
        put(row.owner, text);
        break;
    case Kind::FieldValue:
        put(row.fields[rule.field], text);
        break;
    case Kind::WholeName:
    case Kind::Phone:
    case Kind::Country:
    case Kind::ValueLabel:
    case Kind::FieldTitle:
    case Kind::Unknown:
    case Kind::Other:
        break;
    }
}

/// First name and the rest. Where a comma parts them nobody says which is which.
void RowCleaner::takeWholeName(const QString &name, CleanRow &row) const
{
    if (!row.first.isEmpty() || !row.last.isEmpty())
        return;
    const QString text = name.simplified();
    const qsizetype comma = text.indexOf(u',');
    if (comma >= 0 && m_answers.commaNames == ImportAnswers::CommaNames::LastFirst) {
        row.first = text.sliced(comma + 1).trimmed();
        row.last = text.first(comma).trimmed();
        return;
    }
    if (comma >= 0)
        row.problems |= Problem::CommaInName;
    const qsizetype blank = comma >= 0 ? -1 : text.indexOf(u' ');
    row.first = blank < 0 ? text : text.first(blank);
    row.last = blank < 0 ? QString() : text.sliced(blank + 1);
}

/// By the region of the row.
void RowCleaner::takePhones(QList<PhoneCell> cells, CleanRow &row) const
{
    std::stable_sort(cells.begin(), cells.end(),
        [](const PhoneCell &a, const PhoneCell &b) { return a.rank < b.rank; });
    for (const PhoneCell &cell : std::as_const(cells)) {
        QList<PhoneReading> readings = readPhones(cell.text, row.region);
        for (PhoneReading &reading : readings) {
            QList<PhoneReading> &list = reading.isValid() ? row.phones : row.badPhones;
            const bool isThere = reading.isValid()
                && std::any_of(list.cbegin(), list.cend(),
                    [&reading](const PhoneReading &one) { return one.digits == reading.digits; });
            if (!isThere)
                list.append(std::move(reading));
        }
    }
}

/// What the row calls its custom fields, by the number of their group.
QHash<int, QString> RowCleaner::fieldTitles(const QStringList &cells) const
{
    QHash<int, QString> titles;
    for (qsizetype at = 0; at < std::min(cells.size(), m_mapping.columns.size()); ++at) {
        const ColumnRule &rule = m_mapping.columns.at(at);
        if (rule.kind == Kind::FieldTitle)
            titles.insert(rule.number, unwrapped(cells.at(at)));
    }
    return titles;
}

/// What somebody else says of him is no wish of his own.
void RowCleaner::judgeOptOut(CleanRow &row) const
{
    row.isSaidOut = (row.isSaidOut || m_isOfOptOuts) && !row.isOptedOut;
    if (!row.isSaidOut)
        return;
    if (m_answers.saidOptOut == ImportAnswers::SaidOptOut::Hold)
        row.problems |= Problem::SaidOptOut;
    row.isOptedOut = m_answers.saidOptOut == ImportAnswers::SaidOptOut::OptOut;
}

/// Whether its cells stand in their columns.
unsigned RowCleaner::judgeLength(const QStringList &cells, const RowFacts &facts) const
{
    for (const QString &cell : cells.mid(m_mapping.columns.size())) {
        if (!cell.trimmed().isEmpty())
            return Problem::Ragged;
    }
    if (facts.isMended || !m_isEven || cells.size() == m_mapping.columns.size())
        return 0;
    return m_answers.oddRows == ImportAnswers::OddRows::Hold ? Problem::OddLength : 0U;
}

/// What is wrong with it as a whole.
void RowCleaner::judge(const QStringList &cells, const RowFacts &facts, CleanRow &row) const
{
    const bool isEnough = !row.phones.isEmpty() || !row.emails.isEmpty();
    if (!isEnough || !m_answers.leavesOutUnreadable) {
        for (const PhoneReading &bad : std::as_const(row.badPhones))
            row.problems |= problemOf(bad.problem);
        if (!row.badEmails.isEmpty())
            row.problems |= Problem::BadEmail;
    }
    const bool isUnused = std::any_of(row.phones.cbegin(), row.phones.cend(),
        [](const PhoneReading &phone) { return (phone.notes & PhoneReading::Unassigned) != 0; });
    row.problems |= isUnused ? Problem::UnusedNumber : 0U;
    judgeOptOut(row);
    row.problems |= judgeLength(cells, facts);
    row.problems |= facts.hasOpenQuote && !facts.isMended ? Problem::OpenQuote : 0U;
    if (row.labels.size() > mostTags && m_answers.overLimit == ImportAnswers::OverLimit::Hold)
        row.problems |= Problem::TooManyTags;
    if (!isEnough && row.badPhones.isEmpty() && row.badEmails.isEmpty())
        row.problems |= Problem::NoNumber;
}

CleanRow RowCleaner::clean(const QStringList &cells, const RowFacts &facts) const
{
    CleanRow row;
    row.region = regionOf(cells);
    QList<PhoneCell> phones;
    const QHash<int, QString> titles = fieldTitles(cells);
    QString wholeName;
    QString label;
    for (qsizetype at = 0; at < std::min(cells.size(), m_mapping.columns.size()); ++at) {
        const ColumnRule &rule = m_mapping.columns.at(at);
        if (rule.kind == Kind::ValueLabel) {
            label = unwrapped(cells.at(at));
            continue;
        }
        const QString text = textOf(cells.at(at), static_cast<int>(at), row);
        const bool isNamed = rule.kind == Kind::FieldValue && rule.field.value == 0;
        if (rule.kind == Kind::FieldValue && isUnclearDate(text, m_columns.value(at)))
            row.problems |= Problem::UnclearDate;
        const bool isLabelled = rule.kind == Kind::Phone && !text.isEmpty() && !label.isEmpty();
        if (isLabelled && isFax(label)) {
            row.problems |= Problem::FaxLeftOut;
        } else if (rule.kind == Kind::Phone && !text.isEmpty()) {
            const int own = label.isEmpty() ? m_ranks.at(at) : rankOf(foldedTitle(label));
            phones.append({label.startsWith(u'*') ? -1 : own, text});
        } else if (rule.kind == Kind::WholeName) {
            wholeName = wholeName.isEmpty() ? text : wholeName;
        } else if (isNamed && !text.isEmpty()) {
            QString &value = row.namedFields[titles.value(rule.number)];
            value = value.isEmpty() ? text : value;
        } else if (!text.isEmpty()) {
            take(rule, text, row);
        }
        label.clear();
    }
    takeWholeName(wholeName, row);
    takePhones(std::move(phones), row);
    dropOverruled(row);
    judge(cells, facts, row);
    return row;
}

} // namespace rolodesk
