#pragma once

#include <QWidget>

namespace rolodesk {

class ChoiceCard;

/// The first thing a person sees: what this is, and two ways in.
class WelcomePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleChosen();
    void connectChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChoiceCard *m_sample;
    ChoiceCard *m_connect;
};

} // namespace rolodesk
