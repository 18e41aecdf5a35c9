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
Result<Id, QString> idNamed(const QList<Named<Id>> &all, const QString &what, const QString &typed)
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

/// The others have options of their own, or are no fields of a contact.
bool isSettable(const EditField &field)
{
    constexpr std::array kinds{Kind::First, Kind::Last, Kind::DisplayName, Kind::Phone, Kind::Email,
        Kind::Avatar, Kind::Custom, Kind::Channel};
    return std::find(kinds.begin(), kinds.end(), field.kind) != kinds.end();
}

Result<EditField, QString> fieldNamed(const Directory &directory, const QString &name)
{
    if (const auto field = editFieldNamed(name.trimmed()); field && isSettable(*field)) {
        const FieldId id(field->kind == Kind::Custom ? field->key.toLongLong() : 0);
        const bool isKnown = field->kind != Kind::Custom || directory.fields.contains(id)
            || (!directory.knowsFields && id.isValid());
        if (isKnown)
            return *field;
    }
    const auto custom = idNamed(fieldsOf(directory), u"field"_s, name);
    if (!custom)
        return Failure(custom.error());
    return EditField{Kind::Custom, QString::number(custom->value)};
}

/// Wishes being understood, one after another.
class Wishing final {
public:
    Wishing(const EditState &before, const Directory &directory, const QString &defaultRegion)
        : m_before(before)
        , m_state(before)
        , m_directory(directory)
        , m_defaultRegion(defaultRegion)
    {
    }

    [[nodiscard]] Result<void, QString> take(const EditWishes &wishes);
    [[nodiscard]] const EditState &state() const { return m_state; }
    /// Everything that was named, whether it changes or not.
    [[nodiscard]] ContactChanges named() const;

private:
    [[nodiscard]] Result<void, QString> put(
        const EditField &field, const QString &value, const QString &typed);
    [[nodiscard]] Result<void, QString> setField(const QString &wish);
    [[nodiscard]] Result<void, QString> setTags(const QStringList &labels, const QString &value);
    [[nodiscard]] Result<void, QString> setOwner(const QString &owner);

    const EditState &m_before;
    EditState m_state;
    const Directory &m_directory;
    const QString &m_defaultRegion;
    QList<EditField> m_named;
};

Result<void, QString> Wishing::put(
    const EditField &field, const QString &value, const QString &typed)
{
    if (m_named.contains(field))
        return Failure(u"“%1” is given more than once."_s.arg(typed.trimmed()));
    m_named.append(field);
    if (value.isEmpty())
        m_state.remove(field);
    else
        m_state.insert(field, value);
    return {};
}

Result<void, QString> Wishing::setField(const QString &wish)
{
    const qsizetype equals = wish.indexOf(u'=');
    if (equals < 1)
        return Failure(u"--set takes FIELD=VALUE; “%1” is none."_s.arg(wish));
    const QString name = wish.left(equals);
    const QString typed = wish.mid(equals + 1);
    const auto field = fieldNamed(m_directory, name);
    if (!field)
        return Failure(field.error());
    const auto value = storedValue(*field, typed, m_defaultRegion);
    if (!value)
        return Failure(sentenceOf(value.error(), name, typed));
    return put(*field, *value, name);
}

Result<void, QString> Wishing::setTags(const QStringList &labels, const QString &value)
{
    for (const QString &label : labels) {
        const auto tag = idNamed(tagsOf(m_directory), u"tag"_s, label);
        if (!tag)
            return Failure(tag.error());
        if (auto done = put({Kind::Tag, QString::number(tag->value)}, value, label); !done)
            return done;
    }
    return {};
}

Result<void, QString> Wishing::setOwner(const QString &owner)
{
    if (owner.trimmed().compare("none"_L1, Qt::CaseInsensitive) == 0)
        return put({Kind::Owner, {}}, {}, owner);
    const auto member = idNamed(membersOf(m_directory), u"member of the team"_s, owner);
    if (!member)
        return Failure(member.error());
    return put({Kind::Owner, {}}, QString::number(member->value), owner);
}

Result<void, QString> Wishing::take(const EditWishes &wishes)
{
    for (const QString &wish : wishes.set) {
        if (auto done = setField(wish); !done)
            return done;
    }
    if (auto done = setTags(wishes.addTags, tagIsOn()); !done)
        return done;
    if (auto done = setTags(wishes.removeTags, {}); !done)
        return done;
    if (wishes.owner) {
        if (auto done = setOwner(*wishes.owner); !done)
            return done;
    }
    if (wishes.optOut || !wishes.optInReason.isEmpty())
        return put({Kind::OptOut, {}}, wishes.optOut ? isOut() : isIn(), {});
    return {};
}

ContactChanges Wishing::named() const
{
    const auto change = [this](const EditField &field) {
        return FieldChange{field, m_before.value(field), m_state.value(field)};
    };
    const EditField shown{Kind::DisplayName, {}};
    ContactChanges changes = changesBetween(m_before, m_state);
    if (!m_named.contains(shown))
        changes = withFollowingName(m_before, changes);
    for (const EditField &field : m_named) {
        if (!changeOf(changes, field))
            changes.append(change(field));
    }
    // A name that only follows goes along with one that stays, too: others may have changed that.
    const auto valueOf = [this](Kind kind) { return m_before.value({kind, {}}); };
    const bool namesName =
        m_named.contains(EditField{Kind::First, {}}) || m_named.contains(EditField{Kind::Last, {}});
    if (namesName && !changeOf(changes, shown)
        && valueOf(Kind::DisplayName) == builtName(valueOf(Kind::First), valueOf(Kind::Last)))
        changes.append(change(shown));
    std::sort(changes.begin(), changes.end(),
        [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    return changes;
}

} // namespace

Result<ContactChanges, QString> wished(const EditState &before, const EditWishes &wishes,
    const Directory &directory, const QString &defaultRegion, bool isNew)
{
    Wishing wishing(before, directory, defaultRegion);
    if (auto done = wishing.take(wishes); !done)
        return Failure(done.error());
    const auto wrong = problemsOf(before, wishing.state(), isNew, defaultRegion);
    if (!wrong.isEmpty()) {
        const ProblemAt &first = wrong.first();
        return Failure(
            sentenceOf(first.problem, nameOf(first.field), wishing.state().value(first.field)));
    }
    ContactChanges changes = wishing.named();
    // Of what is not there yet nobody has changed anything.
    if (isNew)
        changes.removeIf([](const FieldChange &change) { return change.before == change.after; });
    return changes;
}

} // namespace rolodesk::cli
