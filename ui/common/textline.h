#pragma once

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

    /// The line of this shape, made or found among the last thousand that were asked for; with
    /// QApplication they go. Valid until the next call. For the GUI thread.
    [[nodiscard]] static const TextLine &of(const TextLineShape &shape);

private:
    void layOut(int width);

    QTextLayout m_layout;
    qsizetype m_kept = 0;
};

} // namespace rolodesk
