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
    m_settings.beginGroup(u"keys"_s);
    const QStringList names = m_settings.childKeys();
    for (const QString &name : names)
        m_chosen.insert(name, keysFrom(m_settings.value(name).toString()));
    m_settings.endGroup();
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
    if (const auto chosen = m_chosen.constFind(name); chosen != m_chosen.cend())
        return *chosen;
    Keys usual = m_known.value(name).usual;
    for (const Keys &others : m_chosen)
        usual.removeIf([&others](const QKeySequence &key) { return others.contains(key); });
    return usual;
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
    m_settings.remove(u"keys"_s);
    m_chosen.clear();
    for (const Known &known : std::as_const(m_known))
        give(known, known.usual);
    Q_EMIT changed();
}

void Keymap::put(const QString &name, const Keys &keys)
{
    const auto known = m_known.constFind(name);
    if (known == m_known.cend())
        return;
    if (keys == known->usual) {
        m_settings.remove(settingOf(name));
        m_chosen.remove(name);
    } else {
        m_settings.setValue(settingOf(name), QKeySequence::listToString(keys));
        m_chosen.insert(name, keys);
    }
    give(*known, keys);
}

void Keymap::give(const Known &known, const Keys &keys)
{
    for (const QPointer<QAction> &action : known.actions) {
        if (action)
            action->setShortcuts(keys);
    }
}

bool Keymap::isUsable(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const QKeyCombination first = key[0];
    const Qt::KeyboardModifiers with = first.keyboardModifiers();
    const bool isFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const bool isLetter = first.key() >= Qt::Key_A && first.key() <= Qt::Key_Z;
    const bool isNumber = first.key() >= Qt::Key_1 && first.key() <= Qt::Key_9;
    if (with == Qt::AltModifier && isLetter) // a menu or a field
        return false;
    if (with == Qt::ControlModifier && isNumber) // a workspace
        return false;
    static const Keys fixed{QKeySequence(Qt::CTRL | Qt::Key_S),
        QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
        QKeySequence(Qt::CTRL | Qt::Key_Space), QKeySequence(Qt::CTRL | Qt::Key_C),
        QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::CTRL | Qt::Key_X),
        QKeySequence(Qt::Key_F2), QKeySequence(Qt::Key_F10), QKeySequence(Qt::SHIFT | Qt::Key_F10)};
    if (fixed.contains(key))
        return false;
    const bool isModified = with & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return isFunction || isModified || first.key() == Qt::Key_Delete
        || first.key() == Qt::Key_Question;
}

} // namespace rolodesk
