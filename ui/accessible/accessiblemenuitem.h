#pragma once

#include <QAccessible>
#include <QAction>
#include <QPointer>

class QWidget;

namespace rolodesk {

/// An entry of a menu as a screen reader sees it. It finds its menu when it is asked: an action
/// stands in several, and outlives some of them, while what Qt 6.4 has for this keeps the first one
/// it was seen in, gone or not.
class AccessibleMenuItem final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit AccessibleMenuItem(QAction *action);

    [[nodiscard]] bool isValid() const override { return !m_action.isNull(); }
    [[nodiscard]] QObject *object() const override { return m_action; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int place) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    /// Pressing triggers it, or shows its menu; once the question has been answered.
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    /// The menu or menu bar in sight that it stands in, else any; null when there is none.
    [[nodiscard]] QWidget *owner() const;
    void showMenu();

    QPointer<QAction> m_action;
};

} // namespace rolodesk
