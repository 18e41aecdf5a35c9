#include "app/cli/importwishes.h"

#include "core/contacts/fold.h"
#include "core/csv/textencoding.h"

#include <algorithm>
#include <array>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

using Policy = ColumnRule::Policy;
using Answers = ImportAnswers;

/// Before the last "=".
QString nameIn(const QString &wish)
{
    return wish.left(wish.lastIndexOf(u'='));
}

QString valueIn(const QString &wish)
{
    return wish.mid(wish.lastIndexOf(u'=') + 1);
}

QStringList titlesOf(const TableLayout &layout)
{
    QStringList titles;
    for (const TableColumn &column : layout.columns)
        titles.append(u"“%1”"_s.arg(column.title));
    return titles;
}

Result<int, QString> columnOf(
    const QLatin1String &option, const QString &name, const TableLayout &layout)
{
    bool isNumber = false;
    const int number = name.startsWith(u'#') ? name.mid(1).toInt(&isNumber) : 0;
    if (isNumber && number >= 1 && number <= layout.columns.size())
        return number - 1;
    for (int at = 0; at < layout.columns.size(); ++at) {
        if (foldText(layout.columns.at(at).title) == foldText(name) && !name.isEmpty())
            return at;
    }
    return Failure(u"--%1: there is no column “%2”; the file has %3."_s.arg(
        option, name, titlesOf(layout).join(u", "_s)));
}

Result<FieldId, QString> fieldCalled(const QString &title, const Directory &directory)
{
    // As exports tell those of one title apart: "Plan (#12)".
    const FieldId known = fieldsByTitle(directory).value(foldedTitle(title));
    if (known.isValid())
        return known;
    QStringList alike;
    for (const CustomField &field : directory.fields) {
        if (foldedTitle(field.title) == foldedTitle(title))
            alike.append(u"“%1 (#%2)”"_s.arg(field.title).arg(field.id.value));
    }
    if (alike.isEmpty())
        return Failure(u"--map: there is no custom field “%1”."_s.arg(title));
    alike.sort();
    return Failure(u"--map: more than one custom field is called “%1”: choose from %2."_s.arg(
        title, alike.join(u", "_s)));
}

/// "COLUMN=field=Plan:overwrite"
Result<void, QString> mapOne(ColumnMapping &mapping, const QString &wish, const TableLayout &layout,
    const Directory &directory)
{
    const auto column = columnOf("map"_L1, wish.section(u'=', 0, 0), layout);
    if (!column)
        return Failure(column.error());
    const QString what = wish.section(u'=', 1);
    QString kindName = what.section(u':', 0, 0);
    const QString policyName = what.section(u':', 1, 1);
    ColumnRule rule = mapping.columns.at(*column);
    rule.certainty = 1;
    rule.field = {};
    if (kindName.startsWith("field="_L1)) {
        const auto field = fieldCalled(kindName.mid(6), directory);
        if (!field)
            return Failure(field.error());
        rule.field = *field;
        kindName = u"field"_s;
    } else if (kindName == "field"_L1) {
        rule.field = newField(*column);
    }
    if (kindName == "ignore"_L1) {
        rule.kind = ColumnKind::Other;
        rule.policy = Policy::Ignore;
    } else if (const auto kind = columnKindNamed(kindName)) {
        rule.kind = *kind;
        rule.policy = usualPolicy(*kind);
    } else {
        return Failure(
            u"--map: “%1” is nothing a column can be; there are first, last, name, phone, email, avatar, tags, opt-out, owner, country, field, field=TITLE and ignore."_s
                .arg(kindName));
    }
    if (!policyName.isEmpty()) {
        const auto policy = policyNamed(policyName);
        if (!policy)
            return Failure(
                u"--map: “%1” is no policy; there are fill, overwrite, append and ignore."_s.arg(
                    policyName));
        rule.policy = *policy;
    }
    if (policyName.isEmpty()) {
        setRule(mapping, *column, rule);
        return {};
    }
    mapping.columns[*column] = rule;
    setRule(mapping, *column, rule); // it was chosen: the others take it
    return {};
}

/// Columns of one kind do the same to what is there: another wish may have said something else.
Result<void, QString> checkPolicy(
    const ColumnMapping &mapping, const QString &wish, const TableLayout &layout)
{
    const QString name = wish.section(u'=', 0, 0);
    const QString policyName = wish.section(u'=', 1).section(u':', 1, 1);
    const auto column = columnOf("map"_L1, name, layout);
    if (policyName.isEmpty() || !column
        || mapping.columns.at(*column).policy == policyNamed(policyName))
        return {};
    return Failure(
        u"--map: “%1” and another column fill the same, so that both have one policy, and not “%2” and another one."_s
            .arg(name, policyName));
}

Result<UnknownAnswer, QString> tagAnswer(const QString &value, const Directory &directory)
{
    if (value == "create"_L1)
        return UnknownAnswer{UnknownAnswer::Kind::Create, 0, {}};
    if (value == "ignore"_L1)
        return UnknownAnswer{UnknownAnswer::Kind::Ignore, 0, {}};
    for (const Tag &tag : directory.tags) {
        if (foldText(tag.label) == foldText(value))
            return UnknownAnswer{UnknownAnswer::Kind::Use, tag.id.value, {}};
    }
    return Failure(
        u"--tag: there is no tag “%1”; “create” makes one, “ignore” leaves it out."_s.arg(value));
}

Result<UnknownAnswer, QString> ownerAnswer(const QString &value, const Directory &directory)
{
    if (value == "ignore"_L1)
        return UnknownAnswer{UnknownAnswer::Kind::Ignore, 0, {}};
    for (const TeamMember &member : directory.team.members) {
        if (foldText(member.name) == foldText(value))
            return UnknownAnswer{UnknownAnswer::Kind::Use, member.id.value, {}};
    }
    return Failure(
        u"--owner-as: nobody of the team is called “%1”; “ignore” leaves it out."_s.arg(value));
}

/// What an empty value can be written to.
bool mayBeCleared(ColumnKind kind)
{
    static constexpr std::array kinds{ColumnKind::First, ColumnKind::Last, ColumnKind::WholeName,
        ColumnKind::Email, ColumnKind::Tags, ColumnKind::Owner, ColumnKind::Avatar,
        ColumnKind::FieldValue};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

Result<void, QString> answerPlaceholders(
    Answers &answers, const ImportWishes &wishes, const TableLayout &layout)
{
    const auto note = [&](const QStringList &columns, const char *option,
                          bool isBlank) -> Result<void, QString> {
        for (const QString &name : columns) {
            if (name == "all"_L1) {
                for (int at = 0; at < layout.columns.size(); ++at)
                    answers.placeholders.insert(at, isBlank);
                continue;
            }
            const auto column = columnOf(QLatin1String(option), name, layout);
            if (!column)
                return Failure(column.error());
            answers.placeholders.insert(*column, isBlank);
        }
        return {};
    };
    if (auto done = note(wishes.words, "placeholder-kept", false); !done)
        return done;
    return note(wishes.blanks, "placeholder-blank", true);
}

} // namespace

Result<ImportSetup, QString> setupOf(const ImportWishes &wishes, const QString &defaultRegion)
{
    ImportSetup setup;
    setup.answers.region = defaultRegion;
    setup.sheet = wishes.sheet;
    if (!wishes.encoding.isEmpty()) {
        const QByteArray name = wishes.encoding.toLatin1();
        const auto known = knownEncodings();
        const auto found = std::find_if(known.begin(), known.end(), [&name](const auto &one) {
            return QByteArray(one).compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == known.end())
            return Failure(u"--encoding: “%1” is not known here."_s.arg(wishes.encoding));
        setup.encoding = QByteArray(*found);
    }
    static constexpr std::array separators{std::pair("comma"_L1, ','),
        std::pair("semicolon"_L1, ';'), std::pair("tab"_L1, '\t'), std::pair("bar"_L1, '|')};
    for (const auto &[name, sign] : separators) {
        if (wishes.separator == name)
            setup.dialect = CsvDialect{sign, false};
    }
    return setup;
}

Result<std::optional<qsizetype>, QString> headerOf(
    const ImportWishes &wishes, const CsvTable &table)
{
    if (wishes.header.isEmpty())
        return std::optional<qsizetype>();
    if (wishes.header == "none"_L1)
        return std::optional<qsizetype>(-1);
    const int line = wishes.header.toInt();
    for (qsizetype row = 0; row < table.size() && table.row(row).line <= line; ++row) {
        if (table.row(row).line == line)
            return std::optional(row);
    }
    return Failure(u"--header: no row begins on line %1."_s.arg(wishes.header));
}

Result<ColumnMapping, QString> mapped(ColumnMapping mapping, const ImportWishes &wishes,
    const TableLayout &layout, const Directory &directory)
{
    if (const auto policy = policyNamed(wishes.policy)) {
        for (ColumnRule &rule : mapping.columns) {
            if (rule.policy != Policy::Ignore)
                rule.policy = *policy;
        }
    }
    for (const QString &wish : wishes.map) {
        if (const auto done = mapOne(mapping, wish, layout, directory); !done)
            return Failure(done.error());
    }
    for (const QString &wish : wishes.map) {
        if (const auto checked = checkPolicy(mapping, wish, layout); !checked)
            return Failure(checked.error());
    }
    for (const QString &wish : wishes.clear) {
        const auto column = columnOf("clear"_L1, nameIn(wish), layout);
        if (!column)
            return Failure(column.error());
        const ColumnKind kind = mapping.columns.at(*column).kind;
        const bool isClearing =
            mayBeCleared(kind) && !isLabelled(mapping.columns.at(*column), mapping);
        if (!isClearing || valueIn(wish).isEmpty())
            return Failure(
                u"--clear: a cell of “%1” erases nothing, since it is %2; there are texts that erase names, e-mails, tags, owners, pictures and custom fields."_s
                    .arg(nameIn(wish), rolodesk::nameOf(kind)));
        if (isFurther(mapping, *column))
            return Failure(
                u"--clear: a cell of “%1” erases nothing, since a column before it fills the same; name that one."_s
                    .arg(nameIn(wish)));
        mapping.columns[*column].clearMarker = valueIn(wish);
    }
    return mapping;
}

Result<ImportAnswers, QString> answered(ImportAnswers answers, const ImportWishes &wishes,
    const PlanQuestions &questions, const TableLayout &layout, const Directory &directory)
{
    if (wishes.commaNames == "last-first"_L1)
        answers.commaNames = Answers::CommaNames::LastFirst;
    if (!wishes.sameNumber.isEmpty())
        answers.sameNumber = wishes.sameNumber == "first"_L1 ? Answers::SameNumber::First
                                                             : Answers::SameNumber::Last;
    if (!wishes.otherName.isEmpty())
        answers.otherName = Answers::OtherName::SamePerson;
    if (!wishes.knownEmail.isEmpty())
        answers.knownEmail = wishes.knownEmail == "new"_L1 ? Answers::KnownEmail::NewContact
                                                           : Answers::KnownEmail::SamePerson;
    if (!wishes.sharedEmail.isEmpty())
        answers.sharedEmail = Answers::SharedEmail::NewContacts;
    if (!wishes.overLimit.isEmpty())
        answers.overLimit = Answers::OverLimit::Fill;
    static constexpr std::array saidOptOuts{std::pair("out"_L1, Answers::SaidOptOut::OptOut),
        std::pair("skip"_L1, Answers::SaidOptOut::LeaveOut),
        std::pair("as-is"_L1, Answers::SaidOptOut::AsIs)};
    for (const auto &[word, answer] : saidOptOuts)
        answers.saidOptOut = wishes.saidOptOut == word ? answer : answers.saidOptOut;
    if (!wishes.oddRows.isEmpty())
        answers.oddRows = Answers::OddRows::BlankAtEnd;
    answers.repairsText = answers.repairsText || wishes.repairsText;
    answers.leavesOutUnreadable = answers.leavesOutUnreadable || wishes.leavesOutUnreadable;
    if (const auto done = answerPlaceholders(answers, wishes, layout); !done)
        return Failure(done.error());
    for (const QString &wish : wishes.tags) {
        auto answer = tagAnswer(valueIn(wish), directory);
        if (!answer)
            return Failure(answer.error());
        const QString folded = foldText(nameIn(wish));
        if (!questions.tags.contains(folded) && !answers.tags.contains(folded))
            return Failure(
                u"--tag: no row has the label “%1”, or it is a tag already."_s.arg(nameIn(wish)));
        answer->label = answer->kind == UnknownAnswer::Kind::Create ? nameIn(wish) : QString();
        answers.tags.insert(folded, *answer);
    }
    for (const QString &wish : wishes.owners) {
        const auto answer = ownerAnswer(valueIn(wish), directory);
        if (!answer)
            return Failure(answer.error());
        answers.owners.insert(foldText(nameIn(wish)), *answer);
    }
    for (auto tag = questions.tags.cbegin(); tag != questions.tags.cend(); ++tag) {
        if (wishes.unknownTags.isEmpty() || answers.tags.contains(tag.key()))
            continue;
        const bool isMade = wishes.unknownTags == "create"_L1;
        answers.tags.insert(tag.key(),
            {isMade ? UnknownAnswer::Kind::Create : UnknownAnswer::Kind::Ignore, 0, tag->text});
    }
    for (auto owner = questions.owners.cbegin(); owner != questions.owners.cend(); ++owner) {
        if (!wishes.unknownOwners.isEmpty() && !answers.owners.contains(owner.key()))
            answers.owners.insert(owner.key(), {UnknownAnswer::Kind::Ignore, 0, {}});
    }
    return answers;
}

} // namespace rolodesk::cli
