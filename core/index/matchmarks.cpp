#include "core/index/matchmarks.h"

#include "core/contacts/fold.h"

#include <algorithm>

namespace rolodesk {

namespace {

using Kind = QueryTerm::Kind;
using Part = MatchMarks::Part;

constexpr quint32 bit(Part part)
{
    return 1U << static_cast<quint32>(part);
}

constexpr quint32 allTexts = bit(Part::Name) | bit(Part::Email) | bit(Part::Tag) | bit(Part::Owner)
    | bit(Part::Field) | bit(Part::Other);

/// The digits of a text and where they stand.
FoldedText digitsWithPlaces(const QString &text)
{
    FoldedText digits;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int value = text.at(at).digitValue();
        if (value < 0)
            continue;
        digits.text += QChar(u'0' + value);
        digits.from.push_back(at);
        digits.to.push_back(at + 1);
    }
    return digits;
}

void markAll(TextRanges &ranges, const FoldedText &places, const QString &needle)
{
    for (qsizetype at = places.text.indexOf(needle); at >= 0;
         at = places.text.indexOf(needle, at + 1)) {
        const qsizetype start = places.from[static_cast<std::size_t>(at)];
        const qsizetype end = places.to[static_cast<std::size_t>(at + needle.size() - 1)];
        ranges.append({start, end - start});
    }
}

TextRanges merged(TextRanges ranges)
{
    std::sort(ranges.begin(), ranges.end(),
        [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    TextRanges result;
    for (const TextRange &range : std::as_const(ranges)) {
        if (result.isEmpty()
            || range.start > result.constLast().start + result.constLast().length) {
            result.append(range);
            continue;
        }
        TextRange &last = result.last();
        last.length = std::max(last.length, range.start + range.length - last.start);
    }
    return result;
}

/// Whether a name the query tells is that of one of them, and not the beginning of several.
template <typename List, typename Name>
bool names(const List &list, const QString &folded, Name name)
{
    return std::any_of(
        list.begin(), list.end(), [&](const auto &one) { return foldText(name(one)) == folded; });
}

QStringList keysOf(const Directory &directory, const QString &title)
{
    QStringList whole;
    QStringList part;
    for (const CustomField &field : directory.fields) {
        const QString folded = foldText(field.title);
        const QString key = QString::number(field.id.value);
        // As it is shown, where two fields have one title.
        if (folded == title || foldText(directory.titleOf(key)) == title)
            whole.append(key);
        if (folded.startsWith(title))
            part.append(key);
    }
    if (whole.isEmpty() && part.isEmpty() && ContactQuery::idIn(title))
        part.append(title.mid(1));
    return whole.isEmpty() ? part : whole;
}

} // namespace

MatchMarks MatchMarks::of(const ContactQuery &query, const Directory &directory)
{
    MatchMarks marks;
    for (const QueryTerm &term : query.terms) {
        if (!term.negated)
            marks.addTerm(term, directory);
    }
    if (!query.wholeNumber.isEmpty()) {
        marks.addNumber(query.wholeNumber);
        marks.m_whole = query.wholeNumber;
    }
    return marks;
}

MatchMarks MatchMarks::ofValues(const QStringList &values)
{
    MatchMarks marks;
    for (const QString &value : values) {
        if (value.contains(u'@'))
            marks.add(allTexts, foldText(value), Place::Anywhere);
        else
            marks.addNumber(digitsOf(value));
    }
    return marks;
}

void MatchMarks::add(quint32 parts, const QString &text, Place place, const QStringList &keys)
{
    const Needle needle{parts, text, false, place, keys};
    if ((!text.isEmpty() || place == Place::Everything)
        && std::find(m_needles.cbegin(), m_needles.cend(), needle) == m_needles.cend())
        m_needles.push_back(needle);
}

void MatchMarks::addNumber(const QString &digits)
{
    if (digits.isEmpty())
        return;
    add(allTexts, digits, Place::Anywhere);
    const Needle needle{bit(Part::Phone), digits, true, Place::Anywhere, {}};
    if (std::find(m_needles.cbegin(), m_needles.cend(), needle) == m_needles.cend())
        m_needles.push_back(needle);
}

void MatchMarks::addText(const QString &folded)
{
    add(allTexts, folded, Place::Anywhere);
    if (!looksLikeNumber(folded))
        return;
    addNumber(digitsOf(folded));
    addNumber(significantDigits(folded));
}

void MatchMarks::addTerm(const QueryTerm &term, const Directory &directory)
{
    switch (term.kind) {
    case Kind::Text:
        return addText(term.value);
    case Kind::Name:
        return add(bit(Part::Name), term.value, Place::Anywhere);
    case Kind::Email:
        return add(bit(Part::Email), term.value, Place::Anywhere);
    case Kind::Phone:
        m_needles.push_back({bit(Part::Phone), term.value, true, Place::Anywhere, {}});
        return;
    case Kind::Tag: {
        const auto id = ContactQuery::idIn(term.value);
        const bool isWhole = (id && directory.tags.contains(TagId(*id)))
            || names(directory.tags, term.value, [](const Tag &tag) { return tag.label; });
        if (id)
            add(bit(Part::Tag), foldText(directory.labelOf({TagId(*id), {}})), Place::Whole);
        return add(bit(Part::Tag), term.value, isWhole ? Place::Whole : Place::Start);
    }
    case Kind::Owner: {
        const auto id = ContactQuery::idIn(term.value);
        const QList<TeamMember> &members = directory.team.members;
        const bool isWhole =
            std::any_of(members.cbegin(), members.cend(),
                [&id](const TeamMember &member) { return id && member.id == MemberId(*id); })
            || names(members, term.value, [](const TeamMember &member) { return member.name; });
        if (id)
            add(bit(Part::Owner), foldText(directory.nameOf(MemberId(*id))), Place::Whole);
        return add(bit(Part::Owner), term.value, isWhole ? Place::Whole : Place::Anywhere);
    }
    case Kind::Field: {
        const QStringList keys = keysOf(directory, term.field);
        const Place place = term.anyValue ? Place::Everything
            : term.startsWith             ? Place::Start
                                          : Place::Whole;
        if (!keys.isEmpty())
            add(bit(Part::Field), term.value, place, keys);
        return;
    }
    default:
        return; // No text shows it.
    }
}

TextRanges MatchMarks::in(Part part, const QString &text) const
{
    return find(part, {}, text);
}

TextRanges MatchMarks::inField(const QString &key, const QString &value) const
{
    return find(Part::Field, key, value);
}

TextRanges MatchMarks::find(Part part, const QString &key, const QString &text) const
{
    if (m_needles.empty() || text.isEmpty())
        return {};
    TextRanges ranges;
    if (part == Part::Phone) {
        const FoldedText digits = digitsWithPlaces(text);
        const bool isWhole = !m_whole.isEmpty() && digits.text.contains(m_whole);
        for (const Needle &needle : m_needles) {
            if (needle.isNumber && (!isWhole || needle.text == m_whole))
                markAll(ranges, digits, needle.text);
        }
        return merged(std::move(ranges));
    }
    const QString folded = foldText(text);
    std::optional<FoldedText> places; // Hardly any text needs them.
    for (const Needle &needle : m_needles) {
        if (!(needle.parts & bit(part)) || (!needle.keys.isEmpty() && !needle.keys.contains(key)))
            continue;
        const bool isMet = needle.place == Place::Everything
            || (needle.place == Place::Whole       ? folded == needle.text
                    : needle.place == Place::Start ? folded.startsWith(needle.text)
                                                   : folded.contains(needle.text));
        if (!isMet || folded.isEmpty())
            continue;
        if (!places)
            places = foldTextWithPlaces(text);
        if (needle.place == Place::Anywhere)
            markAll(ranges, *places, needle.text);
        else {
            const qsizetype length =
                needle.place == Place::Start ? needle.text.size() : folded.size();
            ranges.append({places->from.front(),
                places->to[static_cast<std::size_t>(length - 1)] - places->from.front()});
        }
    }
    return merged(std::move(ranges));
}

} // namespace rolodesk
