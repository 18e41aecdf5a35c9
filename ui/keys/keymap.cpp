#include "ui/keys/keymap.h"

#include "ui/palette/commandlist.h"

#include <QAction>
#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString settingOf(const QString &name)
{
    return u"keys/"_s + name;
}

Keymap::Keys keysFrom(const QString &text)
{
    Keymap::Keys keys = QKeySequence::listFromString(text);
    keys.removeIf([](const QKeySequence &key) { return !Keymap::isUsable(key); });
    return keys;
}

} // namespace

Keymap::Keymap(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Keymap::adopt(QAction *action)
{
    const QString name = action->objectName();
    if (name.isEmpty() || action->isSeparator())
        return;
    if (!m_known.contains(name)) {
        m_names.append(name);
        m_known.insert(name, {plainTitle(action->text()), action->shortcuts(), {}});
    }
    Known &known = m_known[name];
    known.actions.removeIf([](const QPointer<QAction> &one) { return one.isNull(); });
    if (known.actions.contains(action))
        return;
    known.actions.append(action);
    action->setShortcuts(keysOf(name));
}

void Keymap::adopt(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        adopt(action);
}

QList<Keymap::Command> Keymap::commands() const
{
    QList<Command> all;
    for (const QString &name : m_names) {
        const Known &known = *m_known.constFind(name);
        all.append({name, known.title, keysOf(name), known.usual});
    }
    return all;
}

Keymap::Keys Keymap::keysOf(const QString &name) const
{
    const QVariant chosen = m_settings.value(settingOf(name));
    return chosen.isValid() ? keysFrom(chosen.toString()) : m_known.value(name).usual;
}

QString Keymap::holderOf(const QKeySequence &key, const QString &name) const
{
    const auto holder = std::find_if(m_names.cbegin(), m_names.cend(),
        [&](const QString &other) { return other != name && keysOf(other).contains(key); });
    return holder == m_names.cend() ? QString() : *holder;
}

void Keymap::setKeys(const QString &name, const Keys &keys)
{
    for (const QKeySequence &key : keys) {
        const QString holder = holderOf(key, name);
        if (holder.isEmpty())
            continue;
        Keys left = keysOf(holder);
        left.removeAll(key);
        put(holder, left);
    }
    put(name, keys);
    Q_EMIT changed();
}

void Keymap::reset(const QString &name)
{
    setKeys(name, m_known.value(name).usual);
}

void Keymap::resetAll()
{
    for (const QString &name : std::as_const(m_names))
        put(name, m_known.value(name).usual);
    Q_EMIT changed();
}

void Keymap::put(const QString &name, const Keys &keys)
{
    const auto known = m_known.constFind(name);
    if (known == m_known.cend())
        return;
    if (keys == known->usual)
        m_settings.remove(settingOf(name));
    else
        m_settings.setValue(settingOf(name), QKeySequence::listToString(keys));
    for (const QPointer<QAction> &action : known->actions) {
        if (action)
            action->setShortcuts(keys);
    }
}

bool Keymap::isUsable(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const QKeyCombination first = key[0];
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const bool isModified =
        first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return isFunction || isModified || first.key() == Qt::Key_Delete
        || first.key() == Qt::Key_Question;
}

} // namespace rolodesk
