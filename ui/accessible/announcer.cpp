#include "ui/accessible/announcer.h"

#include <QAccessible>

namespace rolodesk {

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Announcer::say(const QString &sentence)
{
    m_said = sentence;
    // Linux' screen readers say a notification when it comes up, so it goes before it comes. Qt 6.4
    // passes alerts on to those of other systems alone.
    for (const QAccessible::Event event : {QAccessible::ObjectHide, QAccessible::NameChanged,
             QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent happened(this, event);
        QAccessible::updateAccessibility(&happened);
    }
}

void announce(QWidget &where, const QString &sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
    // What a page does that another one covers is not what one listens to.
    if (!where.isWindow() && !where.parentWidget()->isVisible())
        return;
    QWidget *window = where.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(sentence);
}

} // namespace rolodesk
