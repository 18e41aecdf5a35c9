#include "ui/importing/columnwords.h"

#include "ui/common/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ColumnKind;
using Policy = ColumnRule::Policy;

QString words(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

/// What is said of a kind. `choice`: it stands in the list one chooses from.
struct KindWords {
    Kind kind;
    const char *title;
    bool isChoice;
};

constexpr std::array kinds{
    KindWords{Kind::First, QT_TRANSLATE_NOOP("ImportWords", "First name"), true},
    KindWords{Kind::Last, QT_TRANSLATE_NOOP("ImportWords", "Last name"), true},
    KindWords{Kind::WholeName, QT_TRANSLATE_NOOP("ImportWords", "Whole name"), true},
    KindWords{Kind::Phone, QT_TRANSLATE_NOOP("ImportWords", "Phone"), true},
    KindWords{Kind::Email, QT_TRANSLATE_NOOP("ImportWords", "E-mail"), true},
    KindWords{Kind::Tags, QT_TRANSLATE_NOOP("ImportWords", "Tags"), true},
    KindWords{Kind::Owner, QT_TRANSLATE_NOOP("ImportWords", "Owner"), true},
    KindWords{Kind::OptOut, QT_TRANSLATE_NOOP("ImportWords", "Opt-out"), true},
    KindWords{Kind::OptOutTime, QT_TRANSLATE_NOOP("ImportWords", "Opt-out, by its date"), true},
    KindWords{Kind::Country, QT_TRANSLATE_NOOP("ImportWords", "Country of the numbers"), true},
    KindWords{Kind::Avatar, QT_TRANSLATE_NOOP("ImportWords", "Picture"), true},
    KindWords{Kind::OptIn,
        QT_TRANSLATE_NOOP("ImportWords", "Opt-in, only told"), false},
    KindWords{Kind::ValueLabel,
        QT_TRANSLATE_NOOP("ImportWords", "What kind the value beside it is"), false},
    KindWords{Kind::FieldTitle,
        QT_TRANSLATE_NOOP("ImportWords", "What the value beside it is called"), false},
};

const KindWords *wordsOf(Kind kind)
{
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [kind](const KindWords &each) { return each.kind == kind; });
    return found == kinds.end() ? nullptr : &*found;
}

QString notImported()
{
    return words(QT_TRANSLATE_NOOP("ImportWords", "Not imported"));
}

QString newFieldWords(const QString &title)
{
    return QCoreApplication::translate("ImportWords", "New field “%1”").arg(title);
}

/// Those of one title are told apart as exports do it: "Field “Plan (#12)”".
QString fieldWords(const CustomField &field, const Directory &directory)
{
    const QString folded = foldedTitle(field.title);
    const auto alike = std::count_if(directory.fields.cbegin(), directory.fields.cend(),
        [&folded](const CustomField &other) { return foldedTitle(other.title) == folded; });
    const QString title =
        alike > 1 ? u"%1 (#%2)"_s.arg(field.title).arg(field.id.value) : field.title;
    return QCoreApplication::translate("ImportWords", "Field “%1”").arg(title);
}

/// Its value goes to the field that the row itself names (isLabelled).
bool isNamedBeside(const ColumnRule &rule)
{
    return rule.kind == Kind::FieldValue && rule.field.value == 0 && rule.number > 0;
}

QString namedBesideWords()
{
    return words(QT_TRANSLATE_NOOP("ImportWords", "The field named beside it"));
}

constexpr std::array usual{Policy::FillBlanks, Policy::Overwrite};
constexpr std::array several{Policy::Append, Policy::FillBlanks, Policy::Overwrite};

} // namespace

QString titleOf(const TableColumn &column, int at)
{
    if (column.title.isEmpty())
        return QCoreApplication::translate("ImportWords", "Column %1").arg(numberText(at + 1));
    if (column.repeat < 2)
        return column.title;
    return QCoreApplication::translate("ImportWords", "%1 (%2)", "title (which of several)")
        .arg(column.title, numberText(column.repeat));
}

QList<ColumnChoice> choicesFor(
    int column, const QString &title, const ColumnRule &rule, const Directory &directory)
{
    QList<ColumnChoice> choices;
    const KindWords *known = wordsOf(rule.kind);
    if (known && !known->isChoice)
        choices.append({words(known->title), rule.kind, {}});
    if (isNamedBeside(rule))
        choices.append({namedBesideWords(), rule.kind, {}});
    for (const KindWords &each : kinds) {
        if (each.isChoice)
            choices.append({words(each.title), each.kind, {}});
    }
    for (const CustomField &field : directory.fields)
        choices.append({fieldWords(field, directory), Kind::FieldValue, field.id});
    choices.append({newFieldWords(title), Kind::FieldValue, newField(column)});
    choices.append({notImported(), Kind::Other, {}});
    return choices;
}

qsizetype choiceOf(const ColumnRule &rule, const QList<ColumnChoice> &choices)
{
    const bool isField = rule.kind == Kind::FieldValue;
    if (!isLeftOut(rule)) {
        for (qsizetype at = 0; at < choices.size() - 1; ++at) {
            const ColumnChoice &choice = choices.at(at);
            const bool isNew = choice.field.value < 0 && rule.field.value < 0;
            if (choice.kind == rule.kind && (!isField || isNew || choice.field == rule.field))
                return at;
        }
    }
    return choices.size() - 1;
}

ColumnRule chosen(const ColumnRule &before, const ColumnChoice &choice)
{
    ColumnRule rule = before;
    rule.kind = choice.kind;
    rule.field = choice.field;
    rule.certainty = 1;
    const auto policies = policiesOf(choice.kind);
    if (std::find(policies.begin(), policies.end(), rule.policy) == policies.end())
        rule.policy = usualPolicy(choice.kind);
    if (!mayErase(rule))
        rule.clearMarker.clear();
    return rule;
}

QString meaningOf(const ColumnRule &rule, const QString &title, const Directory &directory)
{
    if (rule.kind == Kind::FieldValue && rule.policy != Policy::Ignore) {
        if (rule.field.value < 0)
            return newFieldWords(title);
        if (isNamedBeside(rule))
            return namedBesideWords();
        if (const auto field = directory.fields.constFind(rule.field);
            field != directory.fields.cend())
            return fieldWords(*field, directory);
        return notImported();
    }
    const KindWords *known = wordsOf(rule.kind);
    const bool isRead = rule.policy != Policy::Ignore || rule.kind == Kind::Country
        || (known && !known->isChoice);
    return known && isRead ? words(known->title) : notImported();
}

std::span<const Policy> policiesOf(Kind kind)
{
    switch (kind) {
    case Kind::Tags:
    case Kind::Phone:
    case Kind::Email:
        return several;
    case Kind::First:
    case Kind::Last:
    case Kind::WholeName:
    case Kind::Avatar:
    case Kind::Owner:
    case Kind::FieldValue:
        return usual;
    case Kind::Unknown:
    case Kind::Other:
    case Kind::OptOut:
    case Kind::OptOutTime:
    case Kind::OptIn:
    case Kind::Country:
    case Kind::ValueLabel:
    case Kind::FieldTitle:
        break;
    }
    return {};
}

QString policyWords(const ColumnRule &rule)
{
    if (rule.kind == Kind::Country)
        return words(QT_TRANSLATE_NOOP("ImportWords", "Read, not stored"));
    if (rule.kind == Kind::OptIn)
        return words(QT_TRANSLATE_NOOP("ImportWords", "Never done"));
    switch (rule.policy) {
    case Policy::Ignore:
        return {};
    case Policy::Append:
        return words(QT_TRANSLATE_NOOP("ImportWords", "Add to it"));
    case Policy::Overwrite:
        return words(QT_TRANSLATE_NOOP("ImportWords", "Overwrite"));
    case Policy::FillBlanks:
        break;
    }
    return policiesOf(rule.kind).empty()
        ? words(QT_TRANSLATE_NOOP("ImportWords", "Always taken"))
        : words(QT_TRANSLATE_NOOP("ImportWords", "Fill blanks only"));
}

bool mayErase(const ColumnRule &rule)
{
    // A contact without a number could not be texted, and the service takes no change of it.
    return rule.policy != Policy::Ignore && rule.kind != Kind::Phone && !isNamedBeside(rule)
        && !policiesOf(rule.kind).empty();
}

QString certaintyWords(const ColumnRule &rule, bool isRemembered)
{
    constexpr double sure = 0.85;
    constexpr double likely = 0.6;
    if (isRemembered)
        return words(QT_TRANSLATE_NOOP("ImportWords", "remembered"));
    if (rule.kind == Kind::Unknown || rule.certainty <= 0)
        return {};
    if (rule.certainty >= sure)
        return words(QT_TRANSLATE_NOOP("ImportWords", "sure"));
    return rule.certainty >= likely ? words(QT_TRANSLATE_NOOP("ImportWords", "likely"))
                                    : words(QT_TRANSLATE_NOOP("ImportWords", "a guess"));
}

bool isLeftOut(const ColumnRule &rule)
{
    const KindWords *known = wordsOf(rule.kind);
    if (rule.kind == Kind::Country || (known && !known->isChoice))
        return false;
    const bool isNoField =
        rule.kind == Kind::FieldValue && rule.field.value == 0 && !isNamedBeside(rule);
    return rule.policy == Policy::Ignore || isNoField;
}

QString planWords(const PlanCounts &counts)
{
    struct Part {
        RowFate fate;
        const char *text;
    };
    static constexpr std::array parts{
        Part{RowFate::New, QT_TRANSLATE_NOOP("ImportWords", "%1 new")},
        Part{RowFate::Changed, QT_TRANSLATE_NOOP("ImportWords", "%1 changed")},
        Part{RowFate::Same, QT_TRANSLATE_NOOP("ImportWords", "%1 the same")},
        Part{RowFate::Duplicate, QT_TRANSLATE_NOOP("ImportWords", "%1 repeated")},
        Part{RowFate::Held, QT_TRANSLATE_NOOP("ImportWords", "%1 held back")},
        Part{RowFate::Skipped, QT_TRANSLATE_NOOP("ImportWords", "%1 left out")},
        Part{RowFate::Unasked, QT_TRANSLATE_NOOP("ImportWords", "%1 to be asked of the service")},
    };
    static_assert(parts.size() == allRowFates.size());
    QStringList said;
    for (const Part &part : parts) {
        if (const qint64 rows = counts.of(part.fate); rows > 0)
            said << words(part.text).arg(numberText(rows));
    }
    return said.isEmpty() ? words(QT_TRANSLATE_NOOP("ImportWords", "No rows"))
                          : said.join(u", "_s);
}

} // namespace rolodesk
