#pragma once

#include <QWidget>

class QRadioButton;

namespace rolodesk {

class TextBlock;

/// A value that wraps anywhere, is cut where it is longer than anybody reads there, and leaves the
/// mouse to what it stands in.
[[nodiscard]] TextBlock *valueBlock(const QString &text, QWidget *parent);
/// The same, stepping back a little on the window's ground; follows the palette.
[[nodiscard]] TextBlock *quietValueBlock(const QString &text, QWidget *parent);

/// One value to choose among several: a sign with the value beside it, in a frame. All of it takes
/// a click.
class ValueChoice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueChoice)

public:
    /// `name` is the object name of the button. `isEmpty`: the text stands for no value.
    ValueChoice(const QString &name, const QString &text, bool isEmpty, QWidget *parent);

    /// To be named, and put into a group with the others.
    [[nodiscard]] QRadioButton *radio() const { return m_radio; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolor();

    QRadioButton *m_radio;
    TextBlock *m_text;
    bool m_isEmpty;
};

} // namespace rolodesk
