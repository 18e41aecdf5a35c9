#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace rolodesk {

class Clock;

/// Has a screen reader say what came of a search and of loading, once each: when typing has rested
/// for a moment and the answer is there, not for every letter and not when others change the base.
class ListVoice final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListVoice)

public:
    /// `list`: where it is seen, which owns this. The clock outlives it.
    ListVoice(QWidget &list, Clock &clock);

    /// To be told whenever something of it changes. `query`: what is searched; `isSettled`: the
    /// list shows what it found; `isLoading`: contacts are being loaded; `sentence`: what is there
    /// now.
    void hear(const QString &query, bool isSettled, bool isLoading, const QString &sentence);

private:
    void speak();

    QWidget &m_list;
    Clock &m_clock;
    QString m_query;
    QString m_sentence;
    bool m_isSettled = false;
    bool m_isLoading = false;
    bool m_isDue = false; ///< Something has come that was not said yet.
    bool m_isResting = true; ///< Nothing was typed for a moment.
    quint64 m_turn = 0;
};

} // namespace rolodesk
