#include "app/cli/editwishes.h"

#include "core/editing/fieldrules.h"
#include "core/util/rowwith.h"

#include <algorithm>
#include <array>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

using Kind = EditField::Kind;
using Problem = ValueProblem::Kind;

struct ProblemRow {
    Problem kind;
    const char16_t *sentence; // %1 is the field, %2 what was typed
};

constexpr std::array problems{
    ProblemRow{Problem::NotANumber, u"%1: “%2” is no phone number."},
    ProblemRow{Problem::NeedsCountry,
        u"%1: “%2” names no country; write it with + and the country's code, or give --default-country."},
    ProblemRow{Problem::TooShort, u"%1: “%2” has too few digits for a phone number."},
    ProblemRow{Problem::TooLong, u"%1: “%2” has too many digits for a phone number."},
    ProblemRow{Problem::Impossible, u"%1: “%2” is a number that no country uses."},
    ProblemRow{Problem::NotAnAddress, u"%1: “%2” has not the form of an e-mail address."},
    ProblemRow{Problem::NotAWebAddress,
        u"%1: “%2” is no web address; one begins with https."},
    ProblemRow{Problem::NotAMember, u"%1: “%2” is nobody of the team."},
    ProblemRow{Problem::NotAChoice, u"%1: “%2” is none of the values it can have."},
    ProblemRow{Problem::PhoneNeeded,
        u"The service takes no change of a contact without a phone number."},
    ProblemRow{Problem::NothingToReach,
        u"A new contact needs a phone number, an e-mail address or another channel."},
    ProblemRow{Problem::TooManyTags, u"A contact takes five tags at most."},
};

QString sentenceOf(const ValueProblem &problem, const QString &field, const QString &typed)
{
    const ProblemRow *row = rowWith(problems, &ProblemRow::kind, problem.kind);
    const QString value = problem.part.isEmpty() ? typed : problem.part;
    return QString::fromUtf16(row->sentence).replace("%1"_L1, field).replace("%2"_L1, value);
}

/// The one of these whose name is meant: by name in any case, or by "#ID".
template <typename Id>
struct Named {
    Id id;
    QString name;
};

template <typename Id>
Result<Id, QString> named(const QList<Named<Id>> &all, const QString &what, const QString &typed)
{
    const QString wanted = typed.trimmed();
    QList<Named<Id>> found;
    for (const Named<Id> &each : all) {
        if (wanted == u'#' + QString::number(each.id.value))
            return each.id;
        if (each.name.compare(wanted, Qt::CaseInsensitive) == 0)
            found.append(each);
    }
    if (found.size() == 1)
        return found.first().id;
    if (found.isEmpty())
        return Failure(u"There is no %1 “%2” in the local copy; “sync” brings new ones."_s.arg(what, typed));
    QStringList ids;
    for (const Named<Id> &each : found)
        ids.append(u'#' + QString::number(each.id.value));
    return Failure(u"More than one %1 is called “%2”: name it as one of %3."_s.arg(
        what, typed, ids.join(", "_L1)));
}

QList<Named<TagId>> tagsOf(const Directory &directory)
{
    QList<Named<TagId>> tags;
    for (const Tag &tag : directory.tags)
        tags.append({tag.id, tag.label});
    return tags;
}

QList<Named<MemberId>> membersOf(const Directory &directory)
{
    QList<Named<MemberId>> members;
    for (const TeamMember &member : directory.team.members)
        members.append({member.id, member.name});
    return members;
}

QList<Named<FieldId>> fieldsOf(const Directory &directory)
{
    QList<Named<FieldId>> fields;
    for (const CustomField &field : directory.fields)
        fields.append({field.id, field.title});
    return fields;
}

/// Fields that have options of their own, or are no value.
bool isSettable(const EditField &field)
{
    return field.kind != Kind::Tag && field.kind != Kind::Owner && field.kind != Kind::OptOut;
}

Result<EditField, QString> fieldNamed(const Directory &directory, const QString &name)
{
    if (const auto field = editFieldNamed(name.trimmed()); field && isSettable(*field)) {
        const bool isUnknown = field->kind == Kind::Custom && directory.knowsFields
            && !directory.fields.contains(FieldId(field->key.toLongLong()));
        if (!isUnknown)
            return *field;
    }
    const auto custom = named(fieldsOf(directory), u"field"_s, name);
    if (!custom)
        return Failure(custom.error());
    return EditField{Kind::Custom, QString::number(custom->value)};
}

void put(EditState &state, const EditField &field, const QString &value)
{
    if (value.isEmpty())
        state.remove(field);
    else
        state.insert(field, value);
}

Result<void, QString> setField(EditState &state, const QString &wish, const Directory &directory,
    const QString &defaultRegion)
{
    const qsizetype equals = wish.indexOf(u'=');
    if (equals < 1)
        return Failure(u"--set takes FIELD=VALUE; “%1” is none."_s.arg(wish));
    const QString name = wish.left(equals);
    const QString typed = wish.mid(equals + 1);
    const auto field = fieldNamed(directory, name);
    if (!field)
        return Failure(field.error());
    const auto value = storedValue(*field, typed, defaultRegion);
    if (!value)
        return Failure(sentenceOf(value.error(), name, typed));
    put(state, *field, *value);
    return {};
}

Result<void, QString> setTags(EditState &state, const QStringList &labels,
    const Directory &directory, const QString &value)
{
    for (const QString &label : labels) {
        const auto tag = named(tagsOf(directory), u"tag"_s, label);
        if (!tag)
            return Failure(tag.error());
        put(state, {Kind::Tag, QString::number(tag->value)}, value);
    }
    return {};
}

} // namespace

Result<EditState, QString> wished(const EditState &before, const EditWishes &wishes,
    const Directory &directory, const QString &defaultRegion, bool isNew)
{
    EditState state = before;
    for (const QString &wish : wishes.set) {
        if (auto done = setField(state, wish, directory, defaultRegion); !done)
            return Failure(done.error());
    }
    if (auto done = setTags(state, wishes.addTags, directory, tagIsOn()); !done)
        return Failure(done.error());
    if (auto done = setTags(state, wishes.removeTags, directory, {}); !done)
        return Failure(done.error());
    if (wishes.owner && wishes.owner->compare("none"_L1, Qt::CaseInsensitive) == 0) {
        state.remove({Kind::Owner, {}});
    } else if (wishes.owner) {
        const auto owner = named(membersOf(directory), u"member of the team"_s, *wishes.owner);
        if (!owner)
            return Failure(owner.error());
        put(state, {Kind::Owner, {}}, QString::number(owner->value));
    }
    if (wishes.optOut)
        put(state, {Kind::OptOut, {}}, isOut());
    else if (!wishes.optInReason.isEmpty())
        put(state, {Kind::OptOut, {}}, isIn());
    const auto wrong = problemsOf(before, state, isNew, defaultRegion);
    if (!wrong.isEmpty()) {
        const ProblemAt &first = wrong.first();
        return Failure(
            sentenceOf(first.problem, nameOf(first.field), state.value(first.field)));
    }
    return changed(before, withFollowingName(before, changesBetween(before, state)));
}

} // namespace rolodesk::cli
