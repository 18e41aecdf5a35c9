#include "app/desktop/errand.h"

#include "app/desktop/workspace.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/mainwindow.h"

#include <QEvent>

namespace rolodesk::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 90s; // a busy machine under a sanitizer included
constexpr auto lookEvery = 20ms;

} // namespace

Errand::Errand(MainWindow &window, Workspace &workspace, Clock &clock)
    : m_window(window)
    , m_workspace(workspace)
    , m_clock(clock)
{
}

ContactTableView *Errand::table() const
{
    return m_window.findChild<ContactTableView *>();
}

void Errand::start()
{
    if (!table())
        return finish(false, u"the window shows no list of contacts"_s);
    table()->viewport()->installEventFilter(this);
    const auto isLoaded = [this] {
        const SyncStatus &status = m_workspace.sync().status();
        return m_hasRows && status.phase == SyncStatus::Phase::Complete
            && table()->model()->rowCount() == status.loaded;
    };
    const auto complaint = [this] {
        const SyncStatus &status = m_workspace.sync().status();
        return u"the list was not complete in time: %1 rows, %2 contacts loaded with %3 requests, phase %4"_s
            .arg(table()->model()->rowCount())
            .arg(status.loaded)
            .arg(status.requests)
            .arg(static_cast<int>(status.phase));
    };
    once(
        isLoaded, [this] { act(); }, complaint);
}

bool Errand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_hasRows && table()->model()->rowCount() > 0) {
        m_hasRows = true;
        // From the loop: this paint is still to come.
        m_clock.after(0ms, this, [this] { firstRowsShown(); });
    }
    return QObject::eventFilter(watched, event);
}

void Errand::once(const std::function<bool()> &isTrue, const std::function<void()> &next,
    const std::function<QString()> &complaint)
{
    look(m_clock.monotonic() + patience, isTrue, next, complaint);
}

void Errand::look(std::chrono::milliseconds deadline, const std::function<bool()> &isTrue,
    const std::function<void()> &next, const std::function<QString()> &complaint)
{
    if (isTrue())
        return next();
    if (m_clock.monotonic() > deadline)
        return finish(false, complaint());
    m_clock.after(lookEvery, this,
        [this, deadline, isTrue, next, complaint] { look(deadline, isTrue, next, complaint); });
}

void Errand::finish(bool succeeded, const QString &line)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT finished(succeeded, line);
}

} // namespace rolodesk::desktop
