#include "ui/contacts/listvoice.h"

#include "core/util/clock.h"
#include "ui/accessible/announcer.h"

#include <QWidget>

#include <utility>

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr auto rest = 700ms; ///< Behind a letter, so that the reader has said it.

} // namespace

ListVoice::ListVoice(QWidget &list, Clock &clock)
    : QObject(&list)
    , m_list(list)
    , m_clock(clock)
{
}

void ListVoice::hear(const QString &query, bool isSettled, bool isLoading, const QString &sentence)
{
    m_sentence = sentence;
    m_isSettled = isSettled;
    if (std::exchange(m_isLoading, isLoading) && !isLoading)
        m_isDue = true;
    if (query != m_query) {
        m_query = query;
        m_isDue = true;
        m_isResting = false;
        m_clock.after(rest, this, [this, turn = ++m_turn] {
            if (turn != m_turn)
                return;
            m_isResting = true;
            speak();
        });
    }
    speak();
}

void ListVoice::speak()
{
    if (!m_isDue || !m_isResting || !m_isSettled || m_sentence.isEmpty())
        return;
    m_isDue = false;
    announce(m_list, m_sentence);
}

} // namespace rolodesk
