#pragma once

#include <QScrollArea>

namespace rolodesk {

/// Controls that are as high as they have to be where there is room, and scroll where there is not.
/// Follows the focus, whatever moved it. Takes no focus itself.
class FittingScroll final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FittingScroll)

public:
    /// `content`, which has its layout, belongs to the area from now on; `least` is the height
    /// below which the area does not go, unless the content is lower.
    FittingScroll(QWidget *content, int least, QWidget *parent);
    ~FittingScroll() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followFocus();

    int m_least;
};

} // namespace rolodesk
