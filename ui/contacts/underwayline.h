#pragma once

#include "ui/contacts/pendingwords.h"

#include <QWidget>

namespace rolodesk {

class EnterButton;

/// What failed and what is under way, in the status line: two flat buttons at the end of room that
/// is kept for them, so that nothing beside it moves when something is saved. Words that do not fit
/// are elided; the tool tip has them all, and why.
class UnderWayLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnderWayLine)

public:
    explicit UnderWayLine(QWidget *parent = nullptr);

    /// What is under way. An empty line hides its button.
    void setContent(const UnderWayText &text);
    /// What failed; the same.
    void setFailed(const UnderWayText &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A button was pressed: to see what is under way, or what failed.
    void wanted();
    void failuresWanted();
    /// Nothing of what failed is to be told any more.
    void dismissalWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        EnterButton *button;
        QString line;
    };

    [[nodiscard]] EnterButton *makeButton(const QString &name);
    void set(Part &part, const UnderWayText &text, const QString &advice);
    void fit();
    [[nodiscard]] static int wish(const Part &part);
    void place(const Part &part, int end, int room);

    Part m_open;
    Part m_failed;
};

} // namespace rolodesk
