#include "core/index/querymatcher.h"

#include "core/async/parallel.h"
#include "core/contacts/fold.h"
#include "core/index/indextext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = QueryTerm::Kind;
using indextext::Field;

bool holds(std::string_view text, std::string_view needle)
{
    return text.find(needle) != std::string_view::npos;
}

void addNeedle(std::vector<std::string> &needles, const QString &text)
{
    std::string needle = text.toStdString();
    if (needle.empty())
        return;
    // Whatever holds the longer one holds the shorter one: one scan instead of two.
    if (std::any_of(needles.begin(), needles.end(), [&](const std::string &known) { return holds(needle, known); }))
        return;
    std::erase_if(needles, [&](const std::string &known) { return holds(known, needle); });
    needles.push_back(std::move(needle));
}

qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch() * 1'000'000;
}

/// Which of the named ones, by short number, a value means: those `inPart` says; but the one of
/// this name, or of this "#55", alone. That it is told by its name is decided before anybody looks
/// whether some row has it: nobody's tag is not another tag.
template <typename Id, typename Names, typename InPart>
std::vector<bool> meantBy(const QString &value, const ShortIds<Id> &ids, const Names &names,
    bool isWord, const InPart &inPart)
{
    const std::optional<qint64> number = isWord ? std::nullopt : ContactQuery::idIn(value);
    const Id told(number.value_or(0)); // nobody's where none is told
    bool isWhole = ids.numberOf(told) != 0;
    std::vector<bool> whole(ids.size(), false);
    std::vector<bool> part(ids.size(), false);
    if (number)
        whole[ids.numberOf(told)] = true;
    for (const auto &[id, name] : names) {
        const QString folded = foldText(name);
        const quint32 place = ids.numberOf(id);
        if (!isWord && (folded == value || id == told)) {
            isWhole = true;
            whole[place] = true;
        }
        if (inPart(folded))
            part[place] = true;
    }
    std::vector<bool> &meant = isWhole ? whole : part;
    meant[ids.none] = false; // what no row has
    return std::move(meant);
}

} // namespace

QueryMatcher::QueryMatcher(const IndexColumns &columns, const Directory &directory,
    const ContactQuery &query, const std::function<const SlotSet &()> &duplicates)
    : m_columns(columns)
    , m_directory(directory)
    , m_duplicates(duplicates)
    , m_terms(query.terms)
{
    QStringList words;
    for (const QueryTerm &term : query.terms) {
        m_bound.push_back(bind(term));
        if (term.kind == Kind::Text && !term.negated)
            words << term.value;
    }
    if (!query.wholeNumber.isEmpty()) {
        m_whole.emplace();
        addNeedle(m_whole->needles, query.wholeNumber);
    }
    const QString typed = words.join(u' ');
    m_typed = typed.toStdString();
    if (!typed.isEmpty() && looksLikeNumber(typed))
        m_typedDigits = significantDigits(typed).toStdString();
}

QueryMatcher::Bound QueryMatcher::bind(const QueryTerm &term) const
{
    Bound bound;
    switch (term.kind) {
    case Kind::Text:
        bound = bindText(term.value);
        break;
    case Kind::Name:
    case Kind::Email:
    case Kind::Phone:
        bound = bindPart(term);
        break;
    case Kind::Tag:
        if (term.value.isEmpty())
            bound.check = [this](Slot slot) { return m_columns.tags(slot).empty(); };
        else
            addTags(bound, term.value, false);
        break;
    case Kind::Owner:
        if (term.value.isEmpty())
            bound.check = [this](Slot slot) { return m_columns.owner(slot) == 0; };
        else
            addOwners(bound, term.value, false);
        break;
    case Kind::Field:
        bound = bindField(term);
        break;
    case Kind::OptedOut:
    case Kind::Blocked: {
        const bool opted = term.kind == Kind::OptedOut;
        const int yes = opted ? IndexRow::OptedOut : IndexRow::Blocked;
        const int no = opted ? IndexRow::OptedIn : IndexRow::NotBlocked;
        const int wanted = !term.flag ? 0 : *term.flag ? yes : no;
        bound.check = [this, mask = yes | no, wanted](Slot slot) { return (m_columns.flags(slot) & mask) == wanted; };
        break;
    }
    case Kind::Updated:
        bound = bindUpdated(term);
        break;
    case Kind::Missing:
        if (term.value == "tags"_L1) {
            bound.check = [this](Slot slot) { return m_columns.tags(slot).empty(); };
        } else {
            const Field field = term.value == "name"_L1 ? Field::Name
                : term.value == "email"_L1              ? Field::Email
                                                        : Field::Phone;
            bound.check = [this, field](Slot slot) { return indextext::fieldOf(m_columns.text(slot), field).empty(); };
        }
        break;
    case Kind::OddNumber:
        bound.check = [this](Slot slot) { return (m_columns.flags(slot) & IndexRow::OddNumber) != 0; };
        break;
    case Kind::Duplicate:
        bound.check = [&set = m_duplicates()](Slot slot) { return set.contains(slot); };
        break;
    case Kind::Nobody:
        bound.check = [](Slot) { return false; };
        break;
    }
    bound.negated = term.negated;
    return bound;
}

QueryMatcher::Bound QueryMatcher::bindText(const QString &value) const
{
    Bound bound;
    addNeedle(bound.needles, value);
    if (looksLikeNumber(value)) {
        addNeedle(bound.needles, digitsOf(value));
        addNeedle(bound.needles, significantDigits(value));
    }
    addTags(bound, value, true);
    addOwners(bound, value, true);
    return bound;
}

QueryMatcher::Bound QueryMatcher::bindPart(const QueryTerm &term) const
{
    Bound bound;
    addNeedle(bound.needles, term.value);
    const Field field = term.kind == Kind::Name ? Field::Name
        : term.kind == Kind::Email              ? Field::Email
                                                : Field::Phone;
    bound.check = [this, field, needle = term.value.toStdString()](Slot slot) {
        return holds(indextext::fieldOf(m_columns.text(slot), field), needle);
    };
    return bound;
}

QueryMatcher::Bound QueryMatcher::bindField(const QueryTerm &term) const
{
    using namespace indextext;
    Bound bound;
    const auto titled = [&](bool whole) {
        std::vector<QString> keys;
        for (const CustomField &field : m_directory.fields) {
            const QString title = foldText(field.title);
            const QString key = QString::number(field.id.value);
            // As it is shown, where two fields have one title.
            const bool isShown = whole && foldText(m_directory.titleOf(key)) == term.field;
            if (isShown || (whole ? title == term.field : title.startsWith(term.field)))
                keys.push_back(key);
        }
        return keys;
    };
    std::vector<QString> keys = titled(true);
    if (keys.empty())
        keys = titled(false);
    if (keys.empty() && ContactQuery::idIn(term.field))
        keys.push_back(term.field.mid(1));
    for (const QString &key : keys) {
        std::string needle = valueMark + key.toStdString() + keyEnd + term.value.toStdString();
        if (!term.anyValue && !term.startsWith)
            needle += valueMark;
        bound.needles.push_back(std::move(needle));
    }
    // A field nobody knows: met by nobody.
    if (keys.empty())
        bound.check = [](Slot) { return false; };
    return bound;
}

QueryMatcher::Bound QueryMatcher::bindUpdated(const QueryTerm &term) const
{
    const qint64 from = term.from.isValid() ? startOf(term.from) : IndexRow::noTime + 1;
    const qint64 to = term.to.isValid() ? startOf(term.to) : std::numeric_limits<qint64>::max();
    Bound bound;
    bound.check = [this, from, to](Slot slot) {
        const qint64 time = m_columns.updatedNs(slot);
        return time >= from && time < to;
    };
    return bound;
}

/// Tags by name: in part for a plain word; else the one of this name, or, while it is being typed, those that begin so.
void QueryMatcher::addTags(Bound &bound, const QString &value, bool inPart) const
{
    std::vector<std::pair<TagId, QString>> labels;
    for (const Tag &tag : m_directory.tags)
        labels.emplace_back(tag.id, tag.label);
    bound.tags = meantBy(value, m_columns.tagIds(), labels, inPart, [&](const QString &label) {
        return inPart ? label.contains(value) : label.startsWith(value);
    });
    if (inPart && std::find(bound.tags.begin(), bound.tags.end(), true) == bound.tags.end())
        bound.tags.clear();
}

void QueryMatcher::addOwners(Bound &bound, const QString &value, bool inPart) const
{
    std::vector<std::pair<MemberId, QString>> names;
    for (const TeamMember &member : m_directory.team.members)
        names.emplace_back(member.id, member.name);
    bound.owners = meantBy(value, m_columns.owners(), names, inPart,
        [&](const QString &name) { return name.contains(value); });
    if (inPart && std::find(bound.owners.begin(), bound.owners.end(), true) == bound.owners.end())
        bound.owners.clear();
}

bool QueryMatcher::hasAny(const Bound &bound, Slot slot) const
{
    if (!bound.owners.empty() && bound.owners[m_columns.owner(slot)])
        return true;
    if (bound.tags.empty())
        return false;
    const auto tags = m_columns.tags(slot);
    return std::any_of(tags.begin(), tags.end(), [&](quint32 tag) { return bound.tags[tag]; });
}

/// The text is looked at only where `mayHold` says that it may be worth it.
bool QueryMatcher::isMet(const Bound &bound, const SlotSet &mayHold, Slot slot) const
{
    if (hasAny(bound, slot))
        return true;
    if (bound.needles.empty())
        return bound.check && bound.check(slot);
    if (!mayHold.contains(slot))
        return false;
    const std::string_view text = m_columns.text(slot);
    return std::any_of(bound.needles.begin(), bound.needles.end(),
               [text](const std::string &needle) { return holds(text, needle); })
        && (!bound.check || bound.check(slot));
}

SlotSet QueryMatcher::mayHold(const Bound &bound) const
{
    SlotSet slots;
    for (const std::string &needle : bound.needles)
        slots.unite(m_columns.signs().mayHold(needle));
    return slots;
}

/// Those of `slots` that `agrees` says yes to; in parallel where they are more than a few.
template <typename Agrees>
SlotSet QueryMatcher::kept(const SlotSet &slots, std::size_t count, const Agrees &agrees) const
{
    const std::size_t words = m_columns.size() / 64 + 1;
    const auto inPart = [&](std::size_t part, std::size_t parts) {
        SlotSet result(m_columns.size());
        slots.forEachIn(static_cast<Slot>(words * part / parts * 64),
            static_cast<Slot>(words * (part + 1) / parts * 64), [&](Slot slot) {
                if (agrees(slot))
                    result.insert(slot);
            });
        return result;
    };
    constexpr std::size_t worthAThread = 2'000;
    if (count < worthAThread)
        return inPart(0, 1);
    auto parts = inParallel<SlotSet>(inPart);
    for (std::size_t part = 1; part < parts.size(); ++part)
        parts[0].unite(parts[part]);
    return std::move(parts[0]);
}

/// All whose text holds the needle.
SlotSet QueryMatcher::holding(const std::string &needle, const std::atomic<bool> &isAbandoned) const
{
    SlotSet candidates = m_columns.signs().mayHold(needle);
    if (needle.size() == 1)
        return candidates;
    // A scan goes through memory from end to end, a look at one text jumps.
    const std::size_t few = m_columns.size() / 12;
    if (const std::size_t count = candidates.count(); count <= few) {
        return kept(
            candidates, count, [&](Slot slot) { return holds(m_columns.text(slot), needle); });
    }
    const IndexTexts &texts = m_columns.texts();
    const TextScan textScan(needle);
    // To start threads takes as long as to go through some thousand texts.
    if (texts.blocks() < 2) {
        SlotSet hits(m_columns.size());
        for (std::size_t block = 0; block < texts.blocks(); ++block)
            texts.find(block, textScan, hits);
        return hits;
    }
    std::atomic<std::size_t> next{0};
    auto parts = inParallel<SlotSet>([&](std::size_t, std::size_t) {
        SlotSet hits(m_columns.size());
        for (std::size_t block = next++; block < texts.blocks() && !isAbandoned; block = next++)
            texts.find(block, textScan, hits);
        return hits;
    });
    for (std::size_t part = 1; part < parts.size(); ++part)
        parts[0].unite(parts[part]);
    return std::move(parts[0]);
}

SlotSet QueryMatcher::scan(const Bound &bound, const std::atomic<bool> &isAbandoned) const
{
    SlotSet hits(m_columns.size());
    for (const std::string &needle : bound.needles)
        hits.unite(holding(needle, isAbandoned));
    if (bound.check && !bound.needles.empty())
        hits = kept(hits, hits.count(), bound.check);
    const bool isChecked = bound.check && bound.needles.empty();
    if (isChecked || !bound.tags.empty() || !bound.owners.empty()) {
        SlotSet rest = m_columns.alive();
        rest.subtract(hits);
        hits.unite(kept(rest, rest.count(),
            [&](Slot slot) { return hasAny(bound, slot) || (isChecked && bound.check(slot)); }));
    }
    return hits;
}

/// Each is looked at by itself.
SlotSet QueryMatcher::among(const SlotSet &candidates, const Bound &bound, std::size_t count) const
{
    const SlotSet worthALook = mayHold(bound);
    return kept(candidates, count,
        [&](Slot slot) { return isMet(bound, worthALook, slot) != bound.negated; });
}

SlotSet QueryMatcher::match(const SlotSet &candidates, const QList<QueryTerm> &met, TermSets &known,
    const std::atomic<bool> &isAbandoned) const
{
    SlotSet result = candidates;
    const auto restrictTo = [&result](const SlotSet &set, bool isNegated) {
        if (isNegated)
            result.subtract(set);
        else
            result.intersect(set);
    };
    // A scan goes through memory from end to end, a look at one contact jumps: as quick for this
    // many.
    const std::size_t few = m_columns.size() / 8;
    for (std::size_t i = 0; i < m_bound.size(); ++i) {
        const Bound &bound = m_bound[i];
        const QueryTerm &term = m_terms.at(static_cast<qsizetype>(i));
        if (isAbandoned)
            return result;
        if (met.contains(term))
            continue;
        if (const SlotSet *set = known.find(term)) {
            restrictTo(*set, bound.negated);
        } else if (const std::size_t count = result.count(); count <= few) {
            result = among(result, bound, count);
        } else {
            const SlotSet scanned = scan(bound, isAbandoned);
            if (!isAbandoned)
                known.keep(term, scanned);
            restrictTo(scanned, bound.negated);
        }
    }
    if (m_whole && !isAbandoned) {
        SlotSet whole = scan(*m_whole, isAbandoned);
        whole.intersect(candidates);
        result.unite(whole);
    }
    return result;
}

int QueryMatcher::tierOf(Slot slot) const
{
    const std::string_view text = m_columns.text(slot);
    const std::string_view name = indextext::fieldOf(text, Field::Name);
    if (name.starts_with(m_typed))
        return name.size() == m_typed.size() ? 0 : 1;
    if (!m_typedDigits.empty()) {
        const std::string_view phone = indextext::fieldOf(text, Field::Phone);
        if (phone == m_typedDigits)
            return 0;
        // A national number is the end of the international one.
        if (m_typedDigits.size() >= 7 && phone.ends_with(m_typedDigits))
            return 1;
    }
    for (std::size_t at = name.find(m_typed); at != std::string_view::npos; at = name.find(m_typed, at + 1)) {
        if (name[at - 1] == ' ')
            return 2;
    }
    return indextext::fieldOf(text, Field::Email) == m_typed ? 0 : 3;
}

} // namespace rolodesk
