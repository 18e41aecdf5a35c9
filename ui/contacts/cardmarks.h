#pragma once

#include "core/index/matchmarks.h"

#include <QPointer>

namespace rolodesk {

class ChipLabel;
class TextBlock;

/// The texts of a card that a search may have found, so that they can be marked anew without
/// building the card: what is selected in it, the focus and the place stay.
class CardMarks final {
public:
    using Part = MatchMarks::Part;

    /// Forgets the texts, not the marks.
    /// Forgets texts that are not there any more.
    void dropGone();
    /// `from` is where the searched text begins: words of the card before it are not marked.
    void add(TextBlock *block, Part part, qsizetype from = 0);
    void addField(TextBlock *block, const QString &key);
    void add(ChipLabel *tag);

    /// Marks the texts there are, and those added later. O(texts).
    void set(const MatchMarks &marks);

private:
    struct Text {
        QPointer<TextBlock> block;
        QPointer<ChipLabel> chip;
        Part part = Part::Other;
        QString key;
        qsizetype from = 0;
    };
    void append(Text text);
    void mark(const Text &text) const;

    QList<Text> m_texts;
    MatchMarks m_marks;
};

} // namespace rolodesk
