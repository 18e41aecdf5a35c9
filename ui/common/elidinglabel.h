#pragma once

#include <QLabel>

namespace rolodesk {

/// Plain text in one line that takes the room there is: what has none of it ends in "…", and is in
/// the tool tip. `text()` is the whole.
class ElidingLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidingLabel)

public:
    explicit ElidingLabel(QWidget *parent = nullptr);

    /// A few words.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// The whole is told where it is not to be seen.
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace rolodesk
