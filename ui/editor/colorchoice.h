#pragma once

#include <QWidget>

class QButtonGroup;

namespace rolodesk {

/// A choice of colours for a tag, each with its name; the arrow keys go from one to the next.
class ColorChoice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColorChoice)

public:
    explicit ColorChoice(QWidget *parent = nullptr);

    /// Chooses the colour that the fewest of these ("#rrggbb") are.
    void chooseRare(const QStringList &used);
    /// "#rrggbb".
    [[nodiscard]] QString color() const;

private:
    QButtonGroup *m_group;
    QStringList m_codes;
};

} // namespace rolodesk
