#include "ui/accessible/accessibleannouncer.h"

#include "ui/accessible/announcer.h"

namespace rolodesk {

AccessibleAnnouncer::AccessibleAnnouncer(Announcer *announcer)
    : QAccessibleWidget(announcer, QAccessible::Notification)
{
}

QString AccessibleAnnouncer::text(QAccessible::Text which) const
{
    const auto *announcer = qobject_cast<const Announcer *>(object());
    return announcer && which == QAccessible::Name ? announcer->said() : QString();
}

/// There for the ear, whatever the eye sees.
QAccessible::State AccessibleAnnouncer::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    return state;
}

} // namespace rolodesk
