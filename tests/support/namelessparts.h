#pragma once

#include <QAccessible>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace rolodesk::test {

/// What one works with, as a screen reader has it; each of them has to say what it is.
[[nodiscard]] inline bool isControl(QAccessible::Role role)
{
    static const QSet<int> controls{QAccessible::PushButton, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText,
        QAccessible::SpinBox, QAccessible::Slider, QAccessible::List, QAccessible::ListItem,
        QAccessible::Tree, QAccessible::TreeItem, QAccessible::Table, QAccessible::MenuItem,
        QAccessible::PopupMenu, QAccessible::PageTab, QAccessible::Link, QAccessible::Dialog,
        QAccessible::ColumnHeader, QAccessible::ProgressBar, QAccessible::ButtonMenu,
        QAccessible::ButtonDropDown, QAccessible::Button};
    return controls.contains(role);
}

/// Adds the controls that say nothing, by the names of the objects around them.
inline void addNameless(
    QAccessibleInterface *part, const QString &place, QStringList &nameless, int &controls)
{
    if (!part || !part->isValid() || part->state().invisible)
        return;
    const QObject *object = part->object();
    const QString here = object && !object->objectName().isEmpty()
        ? place + QLatin1Char('/') + object->objectName()
        : place;
    const QString name = part->text(QAccessible::Name);
    controls += isControl(part->role()) ? 1 : 0;
    const bool isClass = name.startsWith(QLatin1String("rolodesk::"));
    if (isControl(part->role()) && (name.trimmed().isEmpty() || isClass))
        nameless.append(QStringLiteral("%1 (role %2) “%3”").arg(here).arg(part->role()).arg(name));
    // Of a long list the first lines are made like the others.
    constexpr int most = 80;
    for (int child = 0; child < qMin(part->childCount(), most); ++child)
        addNameless(part->child(child), here, nameless, controls);
}

/// The controls on screen within that do not say what they are. O(controls).
[[nodiscard]] inline QStringList namelessParts(const QWidget &root)
{
    QStringList nameless;
    int controls = 0;
    addNameless(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&root)), {}, nameless,
        controls);
    if (controls == 0)
        nameless.append(QStringLiteral("there is no control to be looked at"));
    return nameless;
}

} // namespace rolodesk::test
