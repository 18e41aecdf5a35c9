#pragma once

#include <QFont>
#include <QObject>
#include <QTimer>

#include <vector>

namespace rolodesk {

/// Loads the fonts of the scripts names are written in, and of emoji, one after the other, while
/// the window has nothing else to do: the first name in Chinese costs the painting that meets it 40
/// ms. Some 100 ms in all, in pieces of 25 ms at the most; then it has nothing left to do.
class FontWarmUp final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FontWarmUp)

public:
    /// Begins a moment after this; the list is painted in `font`.
    explicit FontWarmUp(const QFont &font, QObject *parent = nullptr);

    [[nodiscard]] bool isDone() const { return !m_timer.isActive(); }

    /// All of it at once, for a program that measures paintings: some 100 ms.
    static void loadNow(const QFont &font);

private:
    void loadNext();

    std::vector<QFont> m_fonts;
    QTimer m_timer;
    std::size_t m_next = 0; ///< Each script in each of the fonts.
};

} // namespace rolodesk
