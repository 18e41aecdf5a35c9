#include "core/import/columnmapping.h"

#include "core/contacts/directory.h"
#include "core/contacts/emailform.h"
#include "core/contacts/fold.h"
#include "core/import/celltext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ColumnKind;
using Policy = ColumnRule::Policy;

constexpr qsizetype mostRows = 500;
constexpr double most = 0.7; ///< Of the filled cells: the column is of that kind.
constexpr double few = 0.3; ///< Fewer than so many: it is not.

/// A number as people and spreadsheets write them, with or without what goes around it.
bool mayBePhone(const QString &text)
{
    constexpr qsizetype fewestDigits = 7;
    constexpr qsizetype mostSigns = 60;
    const QString digits = digitsOf(text);
    if (digits.size() < fewestDigits || text.size() > mostSigns)
        return text.size() > 3 && digits.size() > 1 && text.contains(u"E+"_s, Qt::CaseInsensitive);
    const auto letters =
        std::count_if(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); });
    return letters <= digits.size();
}

bool hasEmail(const QString &text)
{
    return text.contains(u'@')
        && (looksLikeEmail(text)
            || looksLikeEmail(text.section(u';', 0, 0).section(u',', 0, 0).section(u' ', 0, 0)));
}

double shareOf(qsizetype part, qsizetype whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// By what stands in the cells alone.
ColumnRule byContent(const ColumnContent &content)
{
    ColumnRule rule;
    const double phones = shareOf(content.phones, content.filled);
    const double emails = shareOf(content.emails, content.filled);
    if (emails >= most) {
        rule.kind = Kind::Email;
        rule.certainty = emails * 0.9;
    } else if (phones >= most) {
        rule.kind = Kind::Phone;
        rule.certainty = phones * 0.8;
    }
    return rule;
}

/// Whether the cells say that it is not what its title says.
bool isDenied(Kind kind, const QString &title, const ColumnContent &content)
{
    if (content.filled == 0)
        return false;
    switch (kind) {
    case Kind::Phone:
        return shareOf(content.phones, content.filled) < few;
    case Kind::Email:
        return shareOf(content.emails, content.filled) < few;
    case Kind::OptOut:
        // A bus stop is none; of an opt-out that nobody can read each row is held back.
        return title == "stop"_L1 && shareOf(content.truths, content.filled) < few;
    default:
        return false;
    }
}

/// Where a title says which column holds the numbers, others that look like some are ids and times.
void mapByContent(ColumnMapping &mapping, const QList<ColumnContent> &contents)
{
    const auto has = [](const QList<ColumnRule> &columns, Kind kind) {
        return std::any_of(columns.cbegin(), columns.cend(),
            [kind](const ColumnRule &rule) { return rule.kind == kind; });
    };
    const QList<ColumnRule> byTitle = mapping.columns;
    for (qsizetype at = 0; at < byTitle.size(); ++at) {
        const ColumnRule rule = byContent(contents.at(at));
        if (byTitle.at(at).kind == Kind::Unknown && rule.kind != Kind::Unknown
            && !has(byTitle, rule.kind))
            mapping.columns[at] = rule;
    }
}

/// A contact has one of these: of further columns nobody knows which is meant.
void leaveOneOfEach(ColumnMapping &mapping)
{
    QSet<ColumnKind> met;
    QSet<FieldId> fields;
    for (ColumnRule &rule : mapping.columns) {
        const bool isSingle = rule.kind == Kind::First || rule.kind == Kind::Last
            || rule.kind == Kind::WholeName || rule.kind == Kind::Avatar
            || rule.kind == Kind::Owner;
        const bool isAgain = (isSingle && met.contains(rule.kind))
            || (rule.field.isValid() && fields.contains(rule.field));
        if (isAgain)
            rule = {};
        met.insert(rule.kind);
        fields.insert(rule.field);
    }
}

QHash<QString, FieldId> fieldsByTitle(const Directory &directory)
{
    QHash<QString, FieldId> fields;
    QHash<QString, int> titles;
    for (auto field = directory.fields.cbegin(); field != directory.fields.cend(); ++field) {
        const QString title = foldedTitle(field->title);
        fields.insert(title, field.key());
        ++titles[title];
    }
    // Of two with one title nobody knows which is meant.
    fields.removeIf([&titles](std::pair<const QString &, FieldId &> field) {
        return titles.value(field.first) > 1;
    });
    // As exports tell them apart: "Plan (#12)".
    for (auto field = directory.fields.cbegin(); field != directory.fields.cend(); ++field)
        fields.insert(foldedTitle(u"%1 (#%2)"_s.arg(field->title).arg(field.key().value)),
            field.key());
    return fields;
}

} // namespace

QList<ColumnContent> contentOf(const CsvTable &table, const TableLayout &layout)
{
    QList<ColumnContent> contents(layout.columns.size());
    const qsizetype rows = layout.end - layout.first;
    const qsizetype step = std::max(qsizetype(1), rows / mostRows);
    for (qsizetype at = layout.first; at < layout.end; at += step) {
        const QStringList cells = table.cells(at);
        for (qsizetype column = 0; column < std::min(cells.size(), contents.size()); ++column) {
            const QString text = unwrapped(cells.at(column));
            if (text.isEmpty() || isPlaceholder(text))
                continue;
            ColumnContent &content = contents[column];
            ++content.filled;
            content.phones += mayBePhone(text) && !text.contains(u'@') ? 1 : 0;
            content.emails += hasEmail(text) ? 1 : 0;
            content.truths += truthOf(text).has_value() ? 1 : 0;
        }
    }
    return contents;
}

ColumnRule::Policy usualPolicy(ColumnKind kind)
{
    switch (kind) {
    case Kind::Tags:
    case Kind::Phone:
    case Kind::Email:
        return Policy::Append;
    case Kind::OptOut:
    case Kind::OptOutTime:
    case Kind::FieldValue:
    case Kind::First:
    case Kind::Last:
    case Kind::WholeName:
    case Kind::Avatar:
    case Kind::Owner:
        return Policy::FillBlanks;
    case Kind::Unknown:
    case Kind::Other:
    case Kind::OptIn:
    case Kind::Country:
    case Kind::ValueLabel:
    case Kind::FieldTitle:
        break;
    }
    return Policy::Ignore;
}

void setRule(ColumnMapping &mapping, qsizetype column, const ColumnRule &rule)
{
    const auto fillsSame = [](const ColumnRule &one, const ColumnRule &other) {
        return one.kind == other.kind && one.field == other.field && one.policy != Policy::Ignore
            && other.policy != Policy::Ignore;
    };
    const ColumnRule before = std::exchange(mapping.columns[column], rule);
    const bool isOfThem = fillsSame(before, rule);
    for (qsizetype at = 0; at < mapping.columns.size(); ++at) {
        ColumnRule &other = mapping.columns[at];
        if (at == column || !fillsSame(other, rule))
            continue;
        if (!isOfThem) {
            mapping.columns[column].policy = other.policy;
            return;
        }
        other.policy = rule.policy;
    }
}

ColumnMapping guessMapping(
    const CsvTable &table, const TableLayout &layout, const Directory &directory)
{
    ColumnMapping mapping;
    const QStringList titles = foldedTitles(layout);
    mapping.exporter = recognise(titles);
    const QList<ColumnContent> contents = contentOf(table, layout);
    const QHash<QString, FieldId> fields = fieldsByTitle(directory);
    for (qsizetype at = 0; at < titles.size(); ++at) {
        ColumnRule rule;
        const auto meaning = meaningOfTitle(titles.at(at), mapping.exporter.exporter);
        if (meaning && !isDenied(meaning->kind, titles.at(at), contents.at(at))) {
            rule.kind = meaning->kind;
            rule.number = meaning->number;
            constexpr double byTitle = 0.9;
            rule.certainty = std::max(byTitle, mapping.exporter.certainty);
        }
        const bool isOpen = rule.kind == Kind::Unknown || rule.kind == Kind::Other;
        if (const auto field = fields.constFind(titles.at(at)); isOpen && field != fields.cend()) {
            rule.kind = Kind::FieldValue;
            rule.field = field.value();
            rule.certainty = 1;
        }
        mapping.columns.append(rule);
    }
    mapByContent(mapping, contents);
    leaveOneOfEach(mapping);
    for (ColumnRule &rule : mapping.columns)
        rule.policy = usualPolicy(rule.kind);
    return mapping;
}

} // namespace rolodesk
