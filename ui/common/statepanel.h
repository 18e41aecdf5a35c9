#pragma once

#include <QLatin1String>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace rolodesk {

/// What stands where a list or a card would be: a sign, a title, a sentence with the next step, and
/// perhaps a button or two for it.
class StatePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatePanel)

public:
    struct Content {
        QLatin1String icon;
        QString title;
        QString sentence;
        QString action; ///< Text of the button; empty = none.
        bool busy = false; ///< Something is under way.
        QString otherAction = {}; ///< Text of a second button; empty = none.
        bool isOtherFirst = false; ///< It is what one most likely wants: it stands above.

        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit StatePanel(QWidget *parent = nullptr);
    /// It fills a page, whatever its height: to lay its texts out anew for every width that a stack
    /// of pages asks for took a seventh of a start.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    /// Where the keys are here, they go where they are to go in that state.
    void setContent(const Content &content);
    /// To the upper button where that is what one most likely wants, else to the panel.
    void takeFocus();
    [[nodiscard]] const Content &content() const { return m_content; }

Q_SIGNALS:
    void actionTriggered();
    void otherActionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolor();

    Content m_content;
    QVBoxLayout *m_column;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_action;
    QPushButton *m_otherAction;
};

} // namespace rolodesk
