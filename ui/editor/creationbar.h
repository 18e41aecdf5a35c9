#pragma once

#include <QHash>
#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace rolodesk {

class Clock;
class ContactWriter;

/// Says which contacts are still to be created, since no list can show them before they are: whose
/// creation takes longer than a moment, or waits, or may have happened without an answer. Not those
/// the person has to decide something for. Hidden while there are none.
class CreationBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreationBar)

public:
    /// Both outlive the bar.
    CreationBar(ContactWriter &writer, Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to see them.
    void wanted();
    /// It goes, and with it the button that had the keys.
    void keysLeft();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    /// `lasting`: not empty.
    [[nodiscard]] QString textOf(const QList<qint64> &lasting) const;
    void lookAgainIn(std::chrono::milliseconds span);

    ContactWriter &m_writer;
    Clock &m_clock;
    QLabel *m_text;
    QPushButton *m_show;
    QHash<qint64, std::chrono::milliseconds> m_since; ///< Open creations, and when they were met.
    bool m_isPlanned = false; ///< To look again.
};

} // namespace rolodesk
