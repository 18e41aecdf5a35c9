#include "core/editing/fieldrules.h"

#include "core/contacts/emailform.h"
#include "core/contacts/phonenumber.h"
#include "core/editing/threewaymerge.h"
#include "core/util/rowwith.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;
using Problem = ValueProblem::Kind;
using Stored = Result<QString, ValueProblem>;

struct PhoneProblemRow {
    PhoneNumber::Problem phone;
    Problem problem;
};

constexpr std::array phoneProblems{
    PhoneProblemRow{PhoneNumber::Problem::NotANumber, Problem::NotANumber},
    PhoneProblemRow{PhoneNumber::Problem::NeedsCountry, Problem::NeedsCountry},
    PhoneProblemRow{PhoneNumber::Problem::TooShort, Problem::TooShort},
    PhoneProblemRow{PhoneNumber::Problem::TooLong, Problem::TooLong},
    PhoneProblemRow{PhoneNumber::Problem::Impossible, Problem::Impossible}};

Stored refused(Problem problem, const QString &part = {})
{
    return Failure(ValueProblem{problem, part});
}

Stored storedPhone(const QString &text, const QString &defaultRegion)
{
    const auto number = PhoneNumber::parse(text, defaultRegion);
    if (number)
        return number->e164Digits();
    return refused(rowWith(phoneProblems, &PhoneProblemRow::phone, number.error())->problem);
}

Stored storedEmail(const QString &text, const QString &)
{
    return looksLikeEmail(text) ? Stored(text) : refused(Problem::NotAnAddress);
}

Stored storedPicture(const QString &text, const QString &)
{
    const QUrl address(text, QUrl::StrictMode);
    const bool isOne =
        address.isValid() && address.scheme() == "https"_L1 && !address.host().isEmpty();
    return isOne ? Stored(text) : refused(Problem::NotAWebAddress);
}

Stored storedOwner(const QString &text, const QString &)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < -1)
        return refused(Problem::NotAMember);
    return id > 0 ? QString::number(id) : QString();
}

Stored storedOptOut(const QString &text, const QString &)
{
    return text == isOut() || text == isIn() ? Stored(text) : refused(Problem::NotAChoice);
}

Stored storedTag(const QString &text, const QString &)
{
    return text == tagIsOn() ? Stored(text) : refused(Problem::NotAChoice);
}

Stored asTyped(const QString &text, const QString &)
{
    return text;
}

struct Rule {
    Kind kind;
    Stored (*stored)(const QString &text, const QString &defaultRegion);
    Problem otherwise = Problem::NotAChoice; ///< Of a value that could be stored and is not.
};

constexpr std::array rules{Rule{Kind::First, asTyped}, Rule{Kind::Last, asTyped},
    Rule{Kind::DisplayName, asTyped}, Rule{Kind::Phone, storedPhone, Problem::NotANumber},
    Rule{Kind::Email, storedEmail, Problem::NotAnAddress},
    Rule{Kind::Avatar, storedPicture, Problem::NotAWebAddress},
    Rule{Kind::Owner, storedOwner, Problem::NotAMember}, Rule{Kind::OptOut, storedOptOut},
    Rule{Kind::Tag, storedTag}, Rule{Kind::Custom, asTyped}, Rule{Kind::Channel, asTyped}};

/// Of the field; of its lines where it is of channels.
const Rule &ruleOf(const EditField &field)
{
    Kind kind = field.kind;
    if (kind == Kind::Channel && field.key.compare("phone"_L1, Qt::CaseInsensitive) == 0)
        kind = Kind::Phone;
    if (kind == Kind::Channel && field.key.compare("email"_L1, Qt::CaseInsensitive) == 0)
        kind = Kind::Email;
    return *rowWith(rules, &Rule::kind, kind);
}

/// What the lines of a channel field hold.
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    std::transform(lines.begin(), lines.end(), lines.begin(),
        [](const QString &line) { return line.trimmed(); });
    lines.removeAll(QString());
    return lines;
}

Stored storedLines(const Rule &rule, const QString &text, const QString &defaultRegion)
{
    QStringList lines;
    for (const QString &line : linesOf(text)) {
        const Stored stored = rule.stored(line, defaultRegion);
        if (!stored)
            return refused(stored.error().kind, line);
        lines.append(*stored);
    }
    lines.sort();
    lines.removeDuplicates();
    return lines.join(u'\n');
}

/// A value that is stored already. Digits of a phone name their country, which `storedValue` could
/// take for national ones.
bool isStored(const Rule &rule, const QString &value)
{
    if (rule.kind != Kind::Phone)
        return rule.stored(value, {}) == value;
    const auto number = PhoneNumber::parse(u'+' + value, {});
    return number && number->e164Digits() == value;
}

std::optional<ValueProblem> problemWith(
    const EditField &field, const QString &value, const QString &defaultRegion)
{
    const Rule &rule = ruleOf(field);
    const bool hasLines = field.kind == Kind::Channel;
    for (const QString &part : hasLines ? linesOf(value) : QStringList(value)) {
        if (part.isEmpty() || isStored(rule, part))
            continue;
        const Stored stored = rule.stored(part.trimmed(), defaultRegion);
        const Problem problem = stored ? rule.otherwise : stored.error().kind;
        return ValueProblem{problem, hasLines ? part : QString()};
    }
    return std::nullopt;
}

bool hasChannel(const EditState &state)
{
    return std::any_of(state.keyBegin(), state.keyEnd(), [&state](const EditField &field) {
        const bool isOne =
            field.kind == Kind::Phone || field.kind == Kind::Email || field.kind == Kind::Channel;
        return isOne && !state.value(field).isEmpty();
    });
}

qsizetype tagsIn(const EditState &state)
{
    return std::count_if(state.keyBegin(), state.keyEnd(), [&state](const EditField &field) {
        return field.kind == Kind::Tag && !state.value(field).isEmpty();
    });
}

bool addsTag(const FieldChange &change)
{
    return change.field.kind == Kind::Tag && !change.after.isEmpty();
}

} // namespace

Result<QString, ValueProblem> storedValue(
    const EditField &field, const QString &typed, const QString &defaultRegion)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString();
    const Rule &rule = ruleOf(field);
    return field.kind == Kind::Channel ? storedLines(rule, text, defaultRegion)
                                       : rule.stored(text, defaultRegion);
}

QList<ProblemAt> problemsOf(
    const EditState &before, const EditState &after, bool isNew, const QString &defaultRegion)
{
    const EditField phone{Kind::Phone, {}};
    const ContactChanges changes = changesBetween(before, after);
    QList<ProblemAt> problems;
    for (const FieldChange &change : changes) {
        if (const auto problem = problemWith(change.field, change.after, defaultRegion))
            problems.append({change.field, *problem});
    }
    const bool isWritten = std::any_of(changes.cbegin(), changes.cend(),
        [](const FieldChange &change) { return change.field.kind != Kind::Channel; });
    if (isNew && !hasChannel(after))
        problems.append({phone, {Problem::NothingToReach}});
    else if (!isNew && isWritten && after.value(phone).isEmpty())
        problems.append({phone, {Problem::PhoneNeeded}});
    if (std::any_of(changes.cbegin(), changes.cend(), addsTag) && tagsIn(after) > mostTags)
        problems.append({{Kind::Tag, {}}, {Problem::TooManyTags}});
    std::stable_sort(problems.begin(), problems.end(),
        [](const ProblemAt &a, const ProblemAt &b) { return a.field < b.field; });
    return problems;
}

} // namespace rolodesk
