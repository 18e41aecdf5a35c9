#pragma once

#include <QAbstractButton>
#include <QColor>

namespace rolodesk {

/// A large button with a sign, a title and a sentence. What is too long for a line is elided, in
/// the title, or wrapped, in the sentence.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceCard)

public:
    /// A compact card is one of many.
    enum class Size { Large, Compact };
    ChoiceCard(QLatin1String icon, const QString &title, const QString &sentence,
        QWidget *parent = nullptr, Size size = Size::Large);

    /// Gives the sign a colour of its own.
    void setSignColor(const QColor &color);
    void setCardSize(Size size);
    void setSentence(const QString &sentence);

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
    QColor m_signColor;
    int m_padding = 0;
    int m_signSide = 0;
};

} // namespace rolodesk
