#pragma once

#include <QFont>
#include <QObject>
#include <QTimer>

namespace rolodesk {

/// Loads the fonts of the scripts names are written in, and of emoji, one after the other, while
/// the window has nothing else to do: the first name in Chinese costs the painting that meets it 40
/// ms. Some 100 ms in all, in pieces of 25 ms at the most; then it has nothing left to do.
class FontWarmUp final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FontWarmUp)

public:
    /// Begins a moment after this; names are painted in `font` and bolder.
    explicit FontWarmUp(const QFont &font, QObject *parent = nullptr);

    [[nodiscard]] bool isDone() const { return !m_timer.isActive(); }

private:
    void loadNext();

    QFont m_font;
    QTimer m_timer;
    int m_next = 0; ///< Of each script twice: as it is, and bolder.
};

} // namespace rolodesk
