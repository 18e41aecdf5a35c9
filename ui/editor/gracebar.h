#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace rolodesk {

class Clock;
class ContactStore;
class ContactWriter;

/// Says which deletions are about to be sent, counts down, and takes them back. Hidden while there
/// are none.
class GraceBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraceBar)

public:
    /// All outlive the bar.
    GraceBar(
        ContactWriter &writer, const ContactStore &store, Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person took everything back that the bar told of; it goes, and so does its button.
    void takenBack();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void tick();
    void takeBack();

    ContactWriter &m_writer;
    const ContactStore &m_store;
    Clock &m_clock;
    QLabel *m_text;
    QPushButton *m_back;
    QList<qint64> m_writes; ///< Deletions that wait.
    qsizetype m_announced = 0; ///< Of them.
    bool m_isTicking = false;
};

} // namespace rolodesk
