#include "core/import/columnmapping.h"

#include "core/contacts/directory.h"
#include "core/contacts/emailform.h"
#include "core/contacts/fold.h"
#include "core/import/celltext.h"
#include "core/import/optoutwords.h"

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

/// By its title, unless the cells deny it.
ColumnRule byTitle(const QString &title, Exporter exporter, const ColumnContent &content)
{
    ColumnRule rule;
    const auto meaning = meaningOfTitle(title, exporter);
    if (meaning && !isDenied(meaning->kind, title, content)) {
        rule.kind = meaning->kind;
        rule.number = meaning->number;
    }
    return rule;
}

/// A part of a contact that one of each is needed of; names are one such part.
Kind partOf(Kind kind)
{
    return kind == Kind::Last || kind == Kind::WholeName ? Kind::First : kind;
}

/// Nobody calls a custom field so and means something else than everybody does.
bool isPlain(const QString &title)
{
    static const QSet<QString> plain{u"first"_s, u"firstname"_s, u"last"_s, u"lastname"_s,
        u"name"_s, u"fullname"_s, u"phone"_s, u"phonenumber"_s, u"mobile"_s, u"mobilephone"_s,
        u"cell"_s, u"cellphone"_s, u"telephone"_s, u"telefon"_s, u"email"_s, u"emailaddress"_s,
        u"avatar"_s, u"tags"_s, u"list"_s, u"labels"_s, u"owner"_s};
    return plain.contains(title);
}

/// Whether a column of this title and kind yields to a custom field of exactly this title.
/// `others`: columns of the same part of a contact.
bool yields(Kind kind, const QString &title, const ColumnContent &content, int others)
{
    switch (kind) {
    case Kind::Unknown:
    case Kind::Other:
    case Kind::ValueLabel:
    case Kind::FieldTitle:
    case Kind::FieldValue:
        return true;
    case Kind::OptIn:
        return content.optOuts == 0;
    case Kind::Tags:
    case Kind::Owner:
    case Kind::Avatar:
        return !isPlain(title);
    case Kind::First:
    case Kind::Last:
    case Kind::WholeName:
    case Kind::Phone:
    case Kind::Email:
        return !isPlain(title) && others > 0;
    case Kind::OptOut:
    case Kind::OptOutTime:
    case Kind::Country:
        break;
    }
    return false;
}

/// Zendesk writes the key of the field behind this.
QString fieldTitleOf(const QString &title, Exporter exporter)
{
    constexpr auto mark = "customfields"_L1;
    return exporter == Exporter::Zendesk && title.startsWith(mark) ? title.sliced(mark.size())
                                                                   : title;
}

void takeFields(ColumnMapping &mapping, const QStringList &titles,
    const QList<ColumnContent> &contents, const QHash<QString, FieldId> &fields)
{
    for (qsizetype at = 0; at < mapping.columns.size(); ++at) {
        ColumnRule &rule = mapping.columns[at];
        const QString &title = titles.at(at);
        const auto field = fields.constFind(fieldTitleOf(title, mapping.exporter.exporter));
        if (field == fields.cend())
            continue;
        const auto same = std::count_if(mapping.columns.cbegin(), mapping.columns.cend(),
            [&rule](const ColumnRule &one) { return partOf(one.kind) == partOf(rule.kind); });
        if (!yields(rule.kind, title, contents.at(at), static_cast<int>(same) - 1))
            continue;
        rule = {};
        rule.kind = Kind::FieldValue;
        rule.field = field.value();
        rule.certainty = 1;
    }
}

/// What a French file calls "Nom" is the last name beside a first one, and else the whole.
void readNamesAlone(ColumnMapping &mapping, const QStringList &titles)
{
    const bool hasFirst = std::any_of(mapping.columns.cbegin(), mapping.columns.cend(),
        [](const ColumnRule &rule) { return rule.kind == Kind::First; });
    for (qsizetype at = 0; at < titles.size() && !hasFirst; ++at) {
        ColumnRule &rule = mapping.columns[at];
        if (rule.kind == Kind::Last && titles.at(at) == "nom"_L1)
            rule.kind = Kind::WholeName;
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

/// Of two fields with one title nobody knows which is meant.
QSet<QString> sharedTitles(const Directory &directory)
{
    QSet<QString> seen;
    QSet<QString> shared;
    for (const CustomField &field : directory.fields) {
        const QString title = foldedTitle(field.title);
        if (seen.contains(title))
            shared.insert(title);
        seen.insert(title);
    }
    return shared;
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
            content.optOuts += saysOptOut(text) ? 1 : 0;
        }
    }
    return contents;
}

QHash<QString, FieldId> fieldsByTitle(const Directory &directory)
{
    const QSet<QString> shared = sharedTitles(directory);
    QHash<QString, FieldId> fields;
    for (auto field = directory.fields.cbegin(); field != directory.fields.cend(); ++field) {
        if (const QString title = foldedTitle(field->title); !shared.contains(title))
            fields.insert(title, field.key());
    }
    // As exports tell them apart: "Plan (#12)".
    for (auto field = directory.fields.cbegin(); field != directory.fields.cend(); ++field)
        fields.insert(
            foldedTitle(u"%1 (#%2)"_s.arg(field->title).arg(field.key().value)), field.key());
    return fields;
}

bool isLabelled(const ColumnRule &rule, const ColumnMapping &mapping)
{
    return rule.kind == Kind::FieldValue && rule.field.value == 0
        && std::any_of(
            mapping.columns.cbegin(), mapping.columns.cend(), [&rule](const ColumnRule &one) {
                return one.kind == Kind::FieldTitle && one.number == rule.number;
            });
}

void forgetValuesOfNoField(ColumnMapping &mapping)
{
    for (ColumnRule &rule : mapping.columns) {
        const bool isNoField = rule.kind == Kind::FieldValue && rule.field.value == 0;
        if (isNoField && !isLabelled(rule, mapping))
            rule = {};
    }
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

bool isFurther(const ColumnMapping &mapping, qsizetype column)
{
    const ColumnRule &rule = mapping.columns.at(column);
    return std::any_of(mapping.columns.cbegin(), mapping.columns.cbegin() + column,
        [&rule](const ColumnRule &other) {
            return other.kind == rule.kind && other.field == rule.field
                && other.policy != Policy::Ignore;
        });
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
    for (qsizetype at = 0; at < titles.size(); ++at) {
        ColumnRule rule = byTitle(titles.at(at), mapping.exporter.exporter, contents.at(at));
        constexpr double known = 0.9;
        rule.certainty =
            rule.kind == Kind::Unknown ? 0 : std::max(known, mapping.exporter.certainty);
        mapping.columns.append(rule);
    }
    readNamesAlone(mapping, titles);
    takeFields(mapping, titles, contents, fieldsByTitle(directory));
    forgetValuesOfNoField(mapping);
    mapByContent(mapping, contents);
    leaveOneOfEach(mapping);
    const QSet<QString> shared = sharedTitles(directory);
    for (qsizetype at = 0; at < titles.size(); ++at) {
        ColumnRule &rule = mapping.columns[at];
        rule.policy = usualPolicy(rule.kind);
        // Left out for want of a choice, however well the file is known.
        if (rule.kind == Kind::Other && shared.contains(titles.at(at)))
            rule.certainty = 0;
    }
    return mapping;
}

} // namespace rolodesk
