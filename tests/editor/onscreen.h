#pragma once

#include <QApplication>
#include <QtTest>

namespace rolodesk::test {

// What somebody in front of the screen sees and does, whatever the window.

/// A widget of this kind, and of this name if one is given, that is visible; null when there is
/// none.
template <typename T>
[[nodiscard]] T *visibleIn(const QWidget &within, const char *name = nullptr)
{
    for (auto *found : within.findChildren<T *>(QString::fromLatin1(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

/// To wherever the focus is.
inline void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace rolodesk::test
