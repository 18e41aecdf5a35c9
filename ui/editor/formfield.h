#pragma once

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rolodesk {

class FieldEdge;

/// A field of a form, from top to bottom: its title, the control with what stands beside it, and
/// what is to be said about it. What is said is the control's description for a screen reader, too,
/// and takes no room while there is nothing to say.
class FormField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormField)

public:
    /// In the order of the screen.
    enum class Remark {
        Problem, ///< What is wrong; the edge of the control shows it, too.
        Warning, ///< What may be meant and should be known.
        News, ///< What others made of the field meanwhile.
        Hint, ///< What else helps, quietly.
    };

    /// `title` may hold a mnemonic for the control and is its name without it.
    FormField(const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Puts the control under the title, as a child. Once. Of a control without an edge of its own
    /// kind (a line of chips) `isEdged` is false.
    void setControl(QWidget *control, bool isEdged = true);
    [[nodiscard]] QWidget *control() const { return m_control; }
    /// Behind the control in its line.
    void addBeside(QWidget *widget);
    /// Below the control, above what is said.
    void addBelow(QWidget *widget);

    /// Empty text takes the remark away. O(1).
    void say(Remark remark, const QString &sentence);
    [[nodiscard]] QString said(Remark remark) const;
    /// Says what the field is in Heymarket by now, with a button that takes it. Empty takes both
    /// away.
    void sayTheirs(const QString &sentence);

    /// Nothing is said any more: another contact comes.
    virtual void reset();
    /// Where the focus goes when the field is to be mended.
    virtual void focusControl();

Q_SIGNALS:
    void theirsWanted();
    /// Controls came or went: the order of the focus is to be made anew.
    void controlsChanged();

protected:
    /// A mnemonic in the title leads here, and what is said about the field describes it.
    void setBuddy(QWidget *buddy);

private:
    [[nodiscard]] QLabel *labelFor(Remark remark);
    void describeControl();

    QLabel *m_title;
    QWidget *m_control = nullptr;
    QVBoxLayout *m_column;
    QHBoxLayout *m_line;
    FieldEdge *m_edge = nullptr;
    QPushButton *m_takeTheirs = nullptr;
    std::array<QLabel *, 4> m_remarks{}; ///< Made when there is something to say.
};

} // namespace rolodesk
