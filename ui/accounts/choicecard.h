#pragma once

#include <QAbstractButton>

namespace rolodesk {

/// A large button with a sign, a title and a sentence.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceCard)

public:
    ChoiceCard(QLatin1String icon, const QString &title, const QString &sentence,
        QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect textRect(const QRect &inside) const;

    QLatin1String m_icon;
    QString m_sentence;
};

} // namespace rolodesk
