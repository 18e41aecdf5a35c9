#pragma once

#include <QCache>
#include <QFont>
#include <QTextLayout>

namespace rolodesk {

/// What the layout of a line depends on.
struct TextLineShape {
    QString text;
    QFont font;
    int width = 0; ///< Of the room, in device independent pixels.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment = Qt::AlignLeft; ///< Visual: left is left.
    int dpi = 96; ///< Of what it is painted on: the same font is larger on another screen.

    friend bool operator==(const TextLineShape &, const TextLineShape &) = default;
};
[[nodiscard]] size_t qHash(const TextLineShape &shape, size_t seed = 0);

/// A text laid out in one line, elided at its end where it does not fit; ends of lines in it are
/// spaces. To shape a text is most of what painting it costs.
class TextLine final {
public:
    explicit TextLine(const TextLineShape &shape);
    Q_DISABLE_COPY_MOVE(TextLine)

    [[nodiscard]] const QTextLayout &layout() const { return m_layout; }
    [[nodiscard]] QTextLine line() const { return m_layout.lineAt(0); }
    /// How many signs from the beginning on are those of the text, before an ellipsis.
    [[nodiscard]] qsizetype kept() const { return m_kept; }

private:
    void layOut(int width);

    QTextLayout m_layout;
    qsizetype m_kept = 0;
};

/// The lines a widget painted last, a few kilobytes each. It belongs to whoever paints: what a
/// layout holds of the fonts must not outlive the application.
class TextLines final {
public:
    /// Keeps `most` of them: a list has a thousand on screen and around it.
    explicit TextLines(int most = 1000)
        : m_lines(most)
    {
    }

    /// The line of this shape, found or made. Valid until the next call.
    [[nodiscard]] const TextLine &of(const TextLineShape &shape);
    /// When fonts came or went.
    void clear() { m_lines.clear(); }

private:
    QCache<TextLineShape, TextLine> m_lines;
};

} // namespace rolodesk
