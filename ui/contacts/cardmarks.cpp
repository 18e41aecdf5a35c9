#include "ui/contacts/cardmarks.h"

#include "ui/common/chips.h"
#include "ui/common/textblock.h"

namespace rolodesk {

void CardMarks::add(TextBlock *block, Part part, qsizetype from)
{
    append({block, nullptr, part, {}, from});
}

void CardMarks::addField(TextBlock *block, const QString &key)
{
    append({block, nullptr, Part::Field, key, 0});
}

void CardMarks::add(ChipLabel *tag)
{
    append({nullptr, tag, Part::Tag, {}, 0});
}

void CardMarks::dropGone()
{
    m_texts.removeIf([](const Text &text) { return !text.block && !text.chip; });
}

void CardMarks::append(Text text)
{
    if (!m_marks.isEmpty())
        mark(text);
    m_texts.append(std::move(text));
}

void CardMarks::set(const MatchMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    for (const Text &text : std::as_const(m_texts))
        mark(text);
}

void CardMarks::mark(const Text &text) const
{
    if (text.chip)
        text.chip->setMarks(m_marks.in(text.part, text.chip->chip().label));
    if (!text.block)
        return;
    const QString shown = text.block->toPlainText().mid(text.from);
    TextRanges ranges =
        text.key.isEmpty() ? m_marks.in(text.part, shown) : m_marks.inField(text.key, shown);
    for (TextRange &range : ranges)
        range.start += text.from;
    text.block->setMarks(ranges);
}

} // namespace rolodesk
