#pragma once

#include "ui/contacts/pendingwords.h"

#include <QWidget>

class QMenu;

namespace rolodesk {

class EnterButton;

/// What is under way and what failed, in the status line: two flat buttons at the end of room that
/// is kept for them, so that nothing beside it moves when something is saved. What failed stands at
/// the very end, and does not move for what comes and goes before it. Words that do not fit are
/// elided; the tool tip has them all, and why.
///
/// A button that goes while it has the focus gives it to the contact list of the page this stands
/// on, or to the pane around it while the list is not to be seen.
class UnderWayLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnderWayLine)

public:
    explicit UnderWayLine(QWidget *parent = nullptr);

    /// What is under way. An empty line hides its button.
    void setContent(const UnderWayText &text);
    /// What failed; the same. Its button has a context menu, in which it can be dismissed.
    void setFailed(const UnderWayText &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A button was pressed: to see what is under way, or what failed.
    void wanted();
    void failuresWanted();
    /// Nothing of what failed is to be told any more.
    void dismissalWanted();
    /// A button that had the keys is hidden. Of their own accord they would go to the first button
    /// of the page.
    void keysLeft();

protected:
    /// Opens the context menu by Menu and Shift+F10: not every desktop makes an event of these.
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        EnterButton *button;
        QString line;
    };

    [[nodiscard]] EnterButton *makeButton(const QString &name);
    void makeMenu();
    void openMenu(const QPoint &place);
    void set(Part &part, const UnderWayText &text, const QString &advice);
    void fit();
    [[nodiscard]] static int wish(const Part &part);
    void place(const Part &part, int end, int room);

    Part m_open;
    Part m_failed;
    QMenu *m_menu; ///< Of what failed.
};

} // namespace rolodesk
