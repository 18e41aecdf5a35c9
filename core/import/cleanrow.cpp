#include "core/import/cleanrow.h"

#include "core/contacts/emailform.h"
#include "core/import/celltext.h"
#include "core/import/countrycell.h"

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
    static constexpr std::array mobile{"mobil"_L1, "cell"_L1, "handy"_L1, "movil"_L1, "portable"_L1,
        "sms"_L1, "text"_L1, "whatsapp"_L1, "iphone"_L1, "main"_L1, "primary"_L1};
    static constexpr std::array others{"home"_L1, "privat"_L1, "work"_L1, "business"_L1,
        "geschaft"_L1, "office"_L1, "company"_L1, "other"_L1, "car"_L1, "default"_L1};
    const auto contains = [&folded](QLatin1StringView word) { return folded.contains(word); };
    if (std::any_of(mobile.begin(), mobile.end(), contains))
        return 0;
    return std::any_of(others.begin(), others.end(), contains) ? 2 : 1;
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

/// First name and the rest. Where a comma parts them nobody says which is which.
void takeWholeName(const QString &name, CleanRow &row)
{
    if (!row.first.isEmpty() || !row.last.isEmpty())
        return;
    const QString text = name.simplified();
    if (text.contains(u','))
        row.problems |= Problem::CommaInName;
    const qsizetype blank = text.contains(u',') ? -1 : text.indexOf(u' ');
    row.first = blank < 0 ? text : text.first(blank);
    row.last = blank < 0 ? QString() : text.sliced(blank + 1);
}

void look(const QString &text, CleanRow &row)
{
    if (text.contains(QChar::ReplacementCharacter))
        row.problems |= Problem::LostLetters;
    else if (repaired(text))
        row.problems |= Problem::DecodedTwice;
}

void takeTruth(const QString &text, Kind kind, CleanRow &row)
{
    const auto truth = truthOf(text);
    if (kind == Kind::OptIn) {
        row.problems |= truth == true ? Problem::OptInIgnored : 0U;
    } else if (!truth) {
        row.problems |= Problem::BadTruth;
    } else {
        row.isOptedOut = row.isOptedOut || *truth;
        // "Opt Out: no" opts nobody in either.
    }
}

/// Labels of Zendesk are words with blanks between.
QStringList labelsOf(const QString &text, Exporter exporter)
{
    return labelsIn(exporter == Exporter::Zendesk ? text.simplified().replace(u' ', u',') : text);
}

/// Some columns are no part of a contact and tell of others.
bool isRead(const ColumnRule &rule)
{
    static constexpr std::array telling{Kind::Country, Kind::ValueLabel, Kind::OptIn};
    return rule.policy != ColumnRule::Policy::Ignore
        || std::find(telling.begin(), telling.end(), rule.kind) != telling.end();
}

/// By the region of the row.
void takePhones(const QString &cell, CleanRow &row)
{
    QList<PhoneReading> readings = readPhones(cell, row.region);
    for (PhoneReading &reading : readings) {
        row.problems |= problemOf(reading.problem);
        QList<PhoneReading> &list = reading.isValid() ? row.phones : row.badPhones;
        const bool isThere = reading.isValid()
            && std::any_of(list.cbegin(), list.cend(),
                [&reading](const PhoneReading &one) { return one.digits == reading.digits; });
        if (!isThere)
            list.append(std::move(reading));
    }
}

} // namespace

bool CleanRow::isHeldBack() const
{
    constexpr unsigned holding = NoNumber | SpoiledNumber | BadNumber | NeedsCountry | BadEmail
        | BadTruth | TooManyTags | LostLetters | Ragged;
    return problems & holding;
}

RowCleaner::RowCleaner(ColumnMapping mapping, const TableLayout &layout, const QString &region)
    : m_mapping(std::move(mapping))
    , m_region(region)
{
    for (qsizetype at = 0; at < m_mapping.columns.size(); ++at)
        m_ranks.append(rankOf(foldedTitle(layout.columns.value(at).title)));
}

QString RowCleaner::regionOf(const QStringList &cells) const
{
    for (qsizetype at = 0; at < std::min(cells.size(), m_mapping.columns.size()); ++at) {
        if (m_mapping.columns.at(at).kind != Kind::Country)
            continue;
        const QString region = regionOfCountry(unwrapped(cells.at(at)));
        if (!region.isEmpty())
            return region;
    }
    return m_region;
}

CleanRow RowCleaner::clean(const QStringList &cells) const
{
    CleanRow row;
    row.region = regionOf(cells);
    struct PhoneCell {
        int rank = 0;
        QString text;
    };
    QList<PhoneCell> phones;
    QString wholeName;
    QString label;
    for (qsizetype at = 0; at < std::min(cells.size(), m_mapping.columns.size()); ++at) {
        const ColumnRule &rule = m_mapping.columns.at(at);
        const QString text = unwrapped(cells.at(at));
        if (rule.kind == Kind::ValueLabel)
            label = text;
        if (text.isEmpty() || !isRead(rule))
            continue;
        look(text, row);
        switch (rule.kind) {
        case Kind::First:
            row.first = text.simplified();
            break;
        case Kind::Last:
            row.last = text.simplified();
            break;
        case Kind::WholeName:
            wholeName = text;
            break;
        case Kind::Phone: {
            const int own = label.isEmpty() ? m_ranks.at(at) : rankOf(foldedTitle(label));
            phones.append({label.startsWith(u'*') ? -1 : own, text});
            break;
        }
        case Kind::Email:
            takeEmails(text, row);
            break;
        case Kind::Avatar:
            row.avatar = text;
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
            row.isOptedOut = row.isOptedOut || !isPlaceholder(text);
            break;
        case Kind::Owner:
            row.owner = text;
            break;
        case Kind::FieldValue:
            if (rule.field.isValid())
                row.fields.insert(rule.field, text);
            break;
        case Kind::Country:
        case Kind::ValueLabel:
        case Kind::FieldTitle:
        case Kind::Unknown:
        case Kind::Other:
            break;
        }
        if (rule.kind != Kind::ValueLabel)
            label.clear();
    }
    takeWholeName(wholeName, row);
    std::stable_sort(phones.begin(), phones.end(),
        [](const PhoneCell &a, const PhoneCell &b) { return a.rank < b.rank; });
    for (const PhoneCell &phone : std::as_const(phones))
        takePhones(phone.text, row);
    for (const QString &cell : cells.mid(m_mapping.columns.size())) {
        if (!cell.trimmed().isEmpty())
            row.problems |= Problem::Ragged;
    }
    if (!row.badEmails.isEmpty())
        row.problems |= Problem::BadEmail;
    if (row.labels.size() > mostTags)
        row.problems |= Problem::TooManyTags;
    if (row.phones.isEmpty() && row.badPhones.isEmpty() && row.emails.isEmpty())
        row.problems |= Problem::NoNumber;
    return row;
}

} // namespace rolodesk
