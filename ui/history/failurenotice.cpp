#include "ui/history/failurenotice.h"

#include "core/journal/failedwrites.h"
#include "core/util/clock.h"

#include <utility>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

constexpr auto collects = 5s;

} // namespace

FailureNotice::FailureNotice(const FailedWrites &failed, Clock &clock, QString workspace,
    std::function<bool()> isSeen, Notify notify, QObject *parent)
    : QObject(parent)
    , m_failed(failed)
    , m_clock(clock)
    , m_workspace(std::move(workspace))
    , m_isSeen(std::move(isSeen))
    , m_notify(std::move(notify))
    , m_known(failed.count())
{
    connect(&failed, &FailedWrites::changed, this, &FailureNotice::look);
    connect(&failed, &FailedWrites::allChanged, this, &FailureNotice::look);
}

void FailureNotice::look()
{
    if (m_failed.count() <= m_known || m_isSeen()) {
        m_known = m_failed.count();
        return;
    }
    if (!std::exchange(m_isWaiting, true))
        m_clock.after(collects, this, [this] { tell(); });
}

void FailureNotice::tell()
{
    m_isWaiting = false;
    const auto fresh = static_cast<int>(m_failed.count() - m_known);
    m_known = m_failed.count();
    if (fresh > 0 && !m_isSeen())
        m_notify(tr("%Ln change(s) not saved", nullptr, fresh),
            tr("In “%1”. The window says why, and what can be done.").arg(m_workspace));
}

} // namespace rolodesk
