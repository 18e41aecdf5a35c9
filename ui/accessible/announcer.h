#pragma once

#include <QWidget>

namespace rolodesk {

/// What a window has said last to those who have the screen read aloud: a child of the window
/// without a place on screen and without focus. See announce().
class Announcer final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcer)

public:
    explicit Announcer(QWidget *window);

    /// Says it, again if need be.
    void say(const QString &sentence);
    [[nodiscard]] const QString &said() const { return m_said; }

private:
    QString m_said;
};

/// Has a screen reader say a sentence, in the window that `where` is in; the focus stays. For what
/// changes by itself and is seen by looking: loaded, found, saved, failed. Does nothing when no
/// screen reader is there, or when a widget speaks on a page that is not in front.
void announce(QWidget &where, const QString &sentence);

} // namespace rolodesk
