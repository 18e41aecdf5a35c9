#include "core/import/rowjudge.h"

#include "core/contacts/fold.h"
#include "core/csv/csvline.h"
#include "core/editing/threewaymerge.h"
#include "core/import/celltext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;
using Policy = ColumnRule::Policy;
using Problem = CleanRow::Problem;
using Answers = ImportAnswers;

EditField fieldOf(Kind kind)
{
    return {kind, {}};
}

/// All blanks alike.
QString plain(const QString &text)
{
    return unwrapped(text).simplified();
}

/// Whether the file says what is there, as far as a cell can carry it.
bool isSameText(const QString &there, const QString &file)
{
    return there == file || plain(there) == plain(file) || plain(safeCell(there)) == plain(file);
}

QStringList numbersOf(const EditState &state)
{
    QStringList numbers = channelValues(state.value({Kind::Channel, u"phone"_s}));
    if (const QString own = state.value(fieldOf(Kind::Phone)); !own.isEmpty())
        numbers.prepend(own);
    for (QString &number : numbers)
        number = digitsOf(number);
    return numbers;
}

QStringList emailsOf(const EditState &state)
{
    QStringList emails = channelValues(state.value({Kind::Channel, u"email"_s}));
    if (const QString own = state.value(fieldOf(Kind::Email)); !own.isEmpty())
        emails.prepend(own);
    return emails;
}

bool hasNumber(const Contact &contact, const CleanRow &row)
{
    const QStringList numbers = numbersOf(editStateOf(contact));
    return std::any_of(row.phones.cbegin(), row.phones.cend(),
        [&numbers](const PhoneReading &phone) { return numbers.contains(phone.digits); });
}

bool hasAddress(const Contact &contact, const CleanRow &row)
{
    const QStringList emails = emailsOf(editStateOf(contact));
    return std::any_of(row.emails.cbegin(), row.emails.cend(),
        [&emails](const QString &email) { return emails.contains(email, Qt::CaseInsensitive); });
}

QStringList wordsOf(const QString &name)
{
    constexpr qsizetype shortest = 2; // initials are like anything
    QString text = foldText(name);
    for (QChar &sign : text) {
        if (!sign.isLetterOrNumber())
            sign = u' ';
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < shortest; });
    return words;
}

/// One letter more, less or other.
bool isNearly(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 4;
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer < shortest || longer - std::min(a.size(), b.size()) > 1)
        return false;
    const auto [left, right] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    const auto restA = QStringView(left, a.cend());
    const auto restB = QStringView(right, b.cend());
    if (restA.size() == restB.size())
        return restA.sliced(1) == restB.sliced(1);
    return restA.size() > restB.size() ? restA.sliced(1) == restB : restB.sliced(1) == restA;
}

bool isLike(const QString &a, const QString &b)
{
    return a.startsWith(b) || b.startsWith(a) || isNearly(a, b);
}

template <typename Key>
void put(QHash<QString, Key> &known, const QString &name, Key id)
{
    const QString folded = foldText(name);
    if (!folded.isEmpty())
        known.insert(folded, known.contains(folded) ? Key() : id);
}

} // namespace

QString keyOfNewTag(const QString &label)
{
    return u'+' + label;
}

bool isToBeMade(const EditField &field)
{
    const bool isTag = field.kind == Kind::Tag && field.key.startsWith(u'+');
    return isTag || (field.kind == Kind::Custom && field.key.startsWith(u'-'));
}

bool areOtherNames(const Contact &contact, const CleanRow &row)
{
    const QStringList there =
        wordsOf(contact.first + u' ' + contact.last + u' ' + contact.displayName);
    const QStringList here = wordsOf(row.first + u' ' + row.last);
    if (there.isEmpty() || here.isEmpty())
        return false;
    return std::none_of(here.cbegin(), here.cend(), [&there](const QString &word) {
        return std::any_of(there.cbegin(), there.cend(),
            [&word](const QString &other) { return isLike(word, other); });
    });
}

RowJudge::RowJudge(JudgeRules rules)
    : m_rules(std::move(rules))
{
    for (auto tag = m_rules.directory.tags.cbegin(); tag != m_rules.directory.tags.cend(); ++tag)
        rolodesk::put(m_tags, tag->label, tag.key());
    for (const TeamMember &member : std::as_const(m_rules.directory.team.members))
        rolodesk::put(m_members, member.name, member.id);
    m_fields = fieldsByTitle(m_rules.directory);
}

QStringList RowJudge::keysOf(const CleanRow &row)
{
    QStringList keys;
    for (const PhoneReading &phone : row.phones)
        keys.append(phone.digits);
    return keys + row.emails;
}

/// Labels may hold what parts them in a cell: parts that make a known label together are one.
QStringList RowJudge::tagKeys(const QStringList &labels, RowOutcome &outcome) const
{
    QStringList keys;
    const auto add = [&keys](const QString &key) {
        if (!keys.contains(key))
            keys.append(key);
    };
    for (qsizetype at = 0; at < labels.size(); ++at) {
        TagId known;
        for (qsizetype count = labels.size() - at; count > 0 && !known.isValid(); --count) {
            known = m_tags.value(foldText(labels.mid(at, count).join(u", "_s)));
            if (known.isValid()) {
                add(QString::number(known.value));
                at += count - 1;
            }
        }
        if (known.isValid())
            continue;
        const auto answer = m_rules.answers.tags.constFind(foldText(labels.at(at)));
        if (answer == m_rules.answers.tags.cend())
            outcome.unknownTags.append(labels.at(at));
        else if (answer->kind == UnknownAnswer::Kind::Use)
            add(QString::number(answer->id));
        else if (answer->kind == UnknownAnswer::Kind::Create)
            add(keyOfNewTag(labels.at(at)));
    }
    outcome.problems |= outcome.unknownTags.isEmpty() ? 0U : Problem::UnknownTag;
    return keys;
}

/// By e-mail first, then by name.
MemberId RowJudge::ownerOf(const QString &text, RowOutcome &outcome) const
{
    const QString folded = foldText(text);
    if (const MemberId member = m_rules.memberEmails.value(folded); member.isValid())
        return member;
    if (const MemberId member = m_members.value(folded); member.isValid())
        return member;
    const auto answer = m_rules.answers.owners.constFind(folded);
    if (answer != m_rules.answers.owners.cend())
        return MemberId(answer->kind == UnknownAnswer::Kind::Use ? answer->id : 0);
    outcome.problems |= Problem::UnknownOwner;
    outcome.unknownOwner = text;
    return {};
}

Policy RowJudge::policyOf(ColumnKind kind, FieldId field) const
{
    for (const ColumnRule &rule : m_rules.mapping.columns) {
        if (rule.kind == kind && rule.field == field && rule.policy != Policy::Ignore)
            return rule.policy;
    }
    return Policy::FillBlanks;
}

const Contact *RowJudge::contactOf(
    const CleanRow &clean, qsizetype row, const QList<Contact> &matches, unsigned &problems) const
{
    const Contact *byNumber = nullptr;
    const Contact *byEmail = nullptr;
    for (const Contact &contact : matches) {
        if (hasNumber(contact, clean)) {
            if (byNumber)
                problems |= Problem::SeveralContacts;
            byNumber = byNumber ? byNumber : &contact;
        } else if (hasAddress(contact, clean)) {
            // Of a row with a number, whose address it is besides makes no difference.
            if (byEmail && clean.phones.isEmpty())
                problems |= Problem::SeveralContacts;
            byEmail = byEmail ? byEmail : &contact;
        }
    }
    const bool isDecided = m_rules.answers.samePerson.contains(row);
    if (byNumber) {
        const bool isAsked = m_rules.answers.otherName == Answers::OtherName::Hold && !isDecided;
        if (isAsked && areOtherNames(*byNumber, clean))
            problems |= Problem::OtherName;
        return byNumber;
    }
    if (!byEmail || clean.phones.isEmpty())
        return byEmail;
    if (isDecided || m_rules.answers.knownEmail == Answers::KnownEmail::SamePerson)
        return byEmail;
    if (m_rules.answers.knownEmail == Answers::KnownEmail::NewContact)
        return nullptr;
    problems |= Problem::KnownEmail;
    return byEmail;
}

void RowJudge::put(
    EditState &state, const EditField &field, const QString &value, Policy policy) const
{
    const QString there = state.value(field);
    const bool isKept = policy == Policy::Overwrite ? isSameText(there, value) : !there.isEmpty();
    if (!value.isEmpty() && !isKept)
        state.insert(field, value);
}

void RowJudge::putNames(const CleanRow &clean, const Contact &contact, EditState &state) const
{
    for (const ColumnKind kind : {ColumnKind::First, ColumnKind::Last}) {
        const Kind field = kind == ColumnKind::First ? Kind::First : Kind::Last;
        const bool isCleared =
            clean.cleared.contains(kind) || clean.cleared.contains(ColumnKind::WholeName);
        if (isCleared)
            state.remove(fieldOf(field));
    }
    // Exports that know no display name carry it as a first name.
    const bool isDisplayed = contact.first.isEmpty() && contact.last.isEmpty()
        && isSameText(contact.displayName, builtName(clean.first, clean.last));
    if (isDisplayed)
        return;
    const auto policyFor = [this](ColumnKind kind) {
        const bool isOver = policyOf(kind) == Policy::Overwrite
            || policyOf(ColumnKind::WholeName) == Policy::Overwrite;
        return isOver ? Policy::Overwrite : Policy::FillBlanks;
    };
    put(state, fieldOf(Kind::First), clean.first, policyFor(ColumnKind::First));
    put(state, fieldOf(Kind::Last), clean.last, policyFor(ColumnKind::Last));
}

/// In the form of EditField::Kind::Channel.
void RowJudge::addChannels(
    EditState &state, const QString &type, const QStringList &values, unsigned &problems) const
{
    if (values.isEmpty())
        return;
    if (m_rules.singleChannels.contains(type)) {
        problems |= Problem::OneChannelOnly;
        return;
    }
    const EditField field{Kind::Channel, type};
    QStringList all = channelValues(state.value(field)) + values;
    all.sort();
    all.removeDuplicates();
    state.insert(field, all.join(u'\n'));
}

void RowJudge::putNumbers(const CleanRow &clean, EditState &state, unsigned &problems) const
{
    if (clean.phones.isEmpty())
        return;
    const QString first = clean.phones.first().digits;
    const bool isFirst = state.value(fieldOf(Kind::Phone)).isEmpty()
        || (policyOf(ColumnKind::Phone) == Policy::Overwrite && !numbersOf(state).contains(first));
    if (isFirst)
        state.insert(fieldOf(Kind::Phone), first);
    if (policyOf(ColumnKind::Phone) == Policy::FillBlanks && !isFirst)
        return;
    const QStringList there = numbersOf(state);
    QStringList further;
    for (const PhoneReading &phone : clean.phones) {
        if (!there.contains(phone.digits))
            further.append(phone.digits);
    }
    addChannels(state, u"phone"_s, further, problems);
}

void RowJudge::putEmails(const CleanRow &clean, EditState &state, unsigned &problems) const
{
    if (clean.cleared.contains(ColumnKind::Email))
        state.remove(fieldOf(Kind::Email));
    if (clean.emails.isEmpty())
        return;
    const QString first = clean.emails.first();
    const Policy policy = policyOf(ColumnKind::Email);
    const bool isFirst = state.value(fieldOf(Kind::Email)).isEmpty()
        || (policy == Policy::Overwrite && !emailsOf(state).contains(first, Qt::CaseInsensitive));
    if (isFirst)
        state.insert(fieldOf(Kind::Email), first);
    if (policy == Policy::FillBlanks && !isFirst)
        return;
    const QStringList there = emailsOf(state);
    QStringList further;
    for (const QString &email : clean.emails) {
        if (!there.contains(email, Qt::CaseInsensitive))
            further.append(email);
    }
    addChannels(state, u"email"_s, further, problems);
}

void RowJudge::putFields(const CleanRow &clean, EditState &state, RowOutcome &outcome) const
{
    if (clean.cleared.contains(ColumnKind::Avatar))
        state.remove(fieldOf(Kind::Avatar));
    put(state, fieldOf(Kind::Avatar), clean.avatar, policyOf(ColumnKind::Avatar));
    if (clean.cleared.contains(ColumnKind::Owner))
        state.remove(fieldOf(Kind::Owner));
    if (!clean.owner.isEmpty()) {
        if (const MemberId owner = ownerOf(clean.owner, outcome); owner.isValid())
            put(state, fieldOf(Kind::Owner), QString::number(owner.value),
                policyOf(ColumnKind::Owner));
    }
    for (const FieldId field : clean.clearedFields)
        state.remove({Kind::Custom, QString::number(field.value)});
    for (auto field = clean.fields.cbegin(); field != clean.fields.cend(); ++field)
        put(state, {Kind::Custom, QString::number(field.key().value)}, field.value(),
            policyOf(ColumnKind::FieldValue, field.key()));
    putNamedFields(clean, state, outcome);
}

void RowJudge::putNamedFields(const CleanRow &clean, EditState &state, RowOutcome &outcome) const
{
    const Policy policy = policyOf(ColumnKind::FieldValue);
    for (auto value = clean.namedFields.cbegin(); value != clean.namedFields.cend(); ++value) {
        const FieldId field = m_fields.value(foldedTitle(value.key()));
        if (!field.isValid())
            outcome.unknownFields.append(value.key());
        else if (!clean.fields.contains(field))
            put(state, {Kind::Custom, QString::number(field.value)}, value.value(), policy);
    }
    outcome.problems |= outcome.unknownFields.isEmpty() ? 0U : Problem::UnknownField;
}

void RowJudge::putTags(const CleanRow &clean, EditState &state, RowOutcome &outcome) const
{
    const auto isTag = [](const EditField &field) { return field.kind == Kind::Tag; };
    const auto count = [&state, isTag] {
        return std::count_if(state.keyBegin(), state.keyEnd(), isTag);
    };
    const QStringList keys = tagKeys(clean.labels, outcome);
    const Policy policy = policyOf(ColumnKind::Tags);
    const bool isOver = policy == Policy::Overwrite && !keys.isEmpty();
    if (clean.cleared.contains(ColumnKind::Tags) || isOver)
        state.removeIf([isTag](const auto &entry) { return isTag(entry.key()); });
    if (policy == Policy::FillBlanks && count() > 0)
        return;
    for (const QString &key : keys) {
        const EditField field{Kind::Tag, key};
        if (state.contains(field))
            continue;
        if (count() < mostTags)
            state.insert(field, tagIsOn());
        else if (m_rules.answers.overLimit == Answers::OverLimit::Hold)
            outcome.problems |= Problem::TooManyTags;
    }
}

RowOutcome RowJudge::judge(
    const CleanRow &clean, qsizetype row, const QList<Contact> &matches, bool isOptedOut) const
{
    RowOutcome outcome;
    outcome.problems = clean.problems;
    const Contact *contact = contactOf(clean, row, matches, outcome.problems);
    const Contact base = contact ? *contact : Contact();
    outcome.contact = base.id;
    const EditState before = editStateOf(base);
    EditState after = before;
    putNames(clean, base, after);
    putNumbers(clean, after, outcome.problems);
    putEmails(clean, after, outcome.problems);
    putFields(clean, after, outcome);
    putTags(clean, after, outcome);
    if ((clean.isOptedOut || isOptedOut) && base.optedOut != true)
        after.insert(fieldOf(Kind::OptOut), isOut());
    // Nothing is to be told where somebody may be texted as it is.
    const bool isRefused = clean.isOptedIn && base.optedOut == true;
    outcome.problems &= ~unsigned(Problem::OptInIgnored);
    outcome.problems |= isRefused ? Problem::OptInIgnored : 0U;
    const bool isUnreachable = contact && digitsOf(base.phone).isEmpty();
    outcome.changes = changesBetween(before, after);
    if (!outcome.changes.isEmpty() && isUnreachable)
        outcome.problems |= Problem::NoPhoneThere;
    const bool isLeftOut =
        clean.isSaidOut && m_rules.answers.saidOptOut == Answers::SaidOptOut::LeaveOut;
    if (isLeftOut || m_rules.answers.skipped.contains(row)) {
        outcome.fate = RowFate::Skipped;
        outcome.changes.clear();
        return outcome;
    }
    if (m_rules.answers.moved.contains(row))
        outcome.problems |= Problem::MovedSince;
    if (CleanRow::holds(outcome.problems)) {
        outcome.fate = RowFate::Held;
        return outcome;
    }
    if (contact) {
        outcome.changes = withFollowingName(before, outcome.changes);
        outcome.fate = outcome.changes.isEmpty() ? RowFate::Same : RowFate::Changed;
    } else {
        const QStringList keys = keysOf(clean);
        const bool isKnown = m_rules.isBaseWhole
            || std::all_of(keys.cbegin(), keys.cend(),
                [this](const QString &key) { return m_rules.asked.contains(key); });
        outcome.fate = isKnown ? RowFate::New : RowFate::Unasked;
    }
    outcome.setsOptOut = changeOf(outcome.changes, fieldOf(Kind::OptOut)) != nullptr;
    outcome.mark = markOf(outcome);
    return outcome;
}

/// The order of fields goes by the `id` of tags.
quint64 RowJudge::markOf(const RowOutcome &outcome) const
{
    quint64 mark = qHash(outcome.contact.value, std::size_t(outcome.fate));
    for (const FieldChange &change : outcome.changes) {
        if (isToBeMade(change.field) || m_rules.made.contains(change.field))
            continue;
        mark += qHashMulti(std::size_t(0), static_cast<int>(change.field.kind), change.field.key,
            change.before, change.after);
    }
    return mark;
}

} // namespace rolodesk
