#include "ui/accessible/accessiblemenuitem.h"

#include <QMenu>
#include <QMenuBar>

namespace rolodesk {

namespace {

/// Without the marks of the keys that lead to it.
QString plainText(QString text)
{
    text = text.section(u'\t', 0, 0);
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && ++at >= text.size())
            break;
        plain.append(text[at]);
    }
    return plain;
}

QAction *activeActionOf(const QWidget *owner)
{
    if (const auto *menu = qobject_cast<const QMenu *>(owner))
        return menu->activeAction();
    const auto *bar = qobject_cast<const QMenuBar *>(owner);
    return bar ? bar->activeAction() : nullptr;
}

} // namespace

AccessibleMenuItem::AccessibleMenuItem(QAction *action)
    : m_action(action)
{
}

QWidget *AccessibleMenuItem::owner() const
{
    QWidget *found = nullptr;
    if (!m_action)
        return found;
    const QObjectList places = m_action->associatedObjects();
    for (QObject *place : places) {
        auto *widget = qobject_cast<QWidget *>(place);
        if (!qobject_cast<QMenu *>(widget) && !qobject_cast<QMenuBar *>(widget))
            continue;
        if (widget->isVisible())
            return widget;
        if (!found)
            found = widget;
    }
    return found;
}

QAccessibleInterface *AccessibleMenuItem::parent() const
{
    return QAccessible::queryAccessibleInterface(owner());
}

QAccessibleInterface *AccessibleMenuItem::child(int place) const
{
    return place == 0 && childCount() == 1 ? QAccessible::queryAccessibleInterface(m_action->menu())
                                           : nullptr;
}

QAccessibleInterface *AccessibleMenuItem::childAt(int x, int y) const
{
    QAccessibleInterface *menu = child(0);
    return menu && menu->rect().contains(x, y) ? menu : nullptr;
}

int AccessibleMenuItem::childCount() const
{
    return m_action && m_action->menu() ? 1 : 0;
}

int AccessibleMenuItem::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child == this->child(0) ? 0 : -1;
}

QString AccessibleMenuItem::text(QAccessible::Text which) const
{
    if (!m_action || m_action->isSeparator())
        return {};
    const QString name = plainText(m_action->text());
    switch (which) {
    case QAccessible::Name:
        return name;
    case QAccessible::Description:
        return m_action->toolTip() == name ? QString() : m_action->toolTip();
    case QAccessible::Accelerator:
        return m_action->shortcut().toString(QKeySequence::NativeText);
    case QAccessible::Help:
        return m_action->whatsThis();
    default:
        return {};
    }
}

QRect AccessibleMenuItem::rect() const
{
    const QWidget *within = owner();
    QRect place;
    if (const auto *menu = qobject_cast<const QMenu *>(within))
        place = menu->actionGeometry(m_action);
    else if (const auto *bar = qobject_cast<const QMenuBar *>(within))
        place = bar->actionGeometry(m_action);
    return place.isEmpty() ? QRect() : QRect(within->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::Role AccessibleMenuItem::role() const
{
    return m_action && m_action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
}

QAccessible::State AccessibleMenuItem::state() const
{
    QAccessible::State state;
    const QWidget *within = owner();
    if (!m_action || !within) {
        state.invisible = true;
        state.invalid = !m_action;
        return state;
    }
    state.invisible = !within->isVisible() || !m_action->isVisible();
    state.disabled = !m_action->isEnabled() || !within->isEnabled();
    if (m_action->isSeparator())
        return state;
    state.focusable = true;
    state.selectable = true;
    state.focused = activeActionOf(within) == m_action;
    state.selected = state.focused;
    state.checkable = m_action->isCheckable();
    state.checked = m_action->isChecked();
    if (const QMenu *menu = m_action->menu()) {
        state.hasPopup = true;
        state.expandable = true;
        state.expanded = menu->isVisible();
        state.collapsed = !state.expanded;
    }
    return state;
}

void *AccessibleMenuItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList AccessibleMenuItem::actionNames() const
{
    if (!m_action || m_action->isSeparator())
        return {};
    return {m_action->menu() ? showMenuAction() : pressAction()};
}

void AccessibleMenuItem::doAction(const QString &name)
{
    if (!m_action || !m_action->isEnabled())
        return;
    if (name == showMenuAction())
        showMenu();
    else if (name == pressAction())
        QMetaObject::invokeMethod(m_action.data(), &QAction::trigger, Qt::QueuedConnection);
}

/// Or hides it.
void AccessibleMenuItem::showMenu()
{
    QMenu *menu = m_action->menu();
    if (!menu)
        return;
    if (menu->isVisible())
        menu->hide();
    else if (auto *bar = qobject_cast<QMenuBar *>(owner()))
        bar->setActiveAction(m_action);
    else if (auto *above = qobject_cast<QMenu *>(owner()))
        above->setActiveAction(m_action);
}

QStringList AccessibleMenuItem::keyBindingsForAction(const QString &name) const
{
    QStringList keys;
    if (!m_action || name != pressAction())
        return keys;
    const QList<QKeySequence> all = m_action->shortcuts();
    for (const QKeySequence &key : all)
        keys.append(key.toString(QKeySequence::NativeText));
    return keys;
}

} // namespace rolodesk
