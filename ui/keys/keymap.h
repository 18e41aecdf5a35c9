#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QSettings;

namespace rolodesk {

/// The keys of commands, as somebody chose them. Commands are known by the object names of their
/// actions, so that those of every open workspace have the same keys; an action without a name
/// keeps its own.
///
/// Kept in the settings as "keys/NAME", as QKeySequence::listToString writes them; only what differs
/// from the usual keys is. What somebody chose beats what is usual: a command that comes later does
/// not get a key that another was given.
class Keymap final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keymap)

public:
    using Keys = QList<QKeySequence>;
    struct Command {
        QString name;
        QString title; ///< Without the mark of its letter.
        Keys keys;
        Keys usual; ///< The ones it has where nobody chose others.

        [[nodiscard]] bool isChanged() const { return keys != usual; }
    };

    /// `settings` outlive the keymap.
    explicit Keymap(QSettings &settings, QObject *parent = nullptr);

    /// Gives the action the keys somebody chose; those it has are the usual ones. Nothing where it
    /// was adopted before. O(1).
    void adopt(QAction *action);
    void adopt(const QList<QAction *> &actions);
    /// What was adopted, in the order in which it was.
    [[nodiscard]] QList<Command> commands() const;
    /// Whoever has this key, but for `name`; empty: nobody. O(commands).
    [[nodiscard]] QString holderOf(const QKeySequence &key, const QString &name) const;
    /// Whoever has one of these keys loses it.
    void setKeys(const QString &name, const Keys &keys);
    void reset(const QString &name);
    void resetAll();

    /// Keys that can start a command from anywhere: with Ctrl, Alt or Meta, or a function key. A
    /// letter alone is typed, and Alt with a letter opens menus. Not those that lists, forms and
    /// windows have for themselves (Ctrl+S, F2, Ctrl+1, …).
    [[nodiscard]] static bool isUsable(const QKeySequence &key);

Q_SIGNALS:
    void changed();

private:
    struct Known {
        QString title;
        Keys usual;
        QList<QPointer<QAction>> actions;
    };
    [[nodiscard]] Keys keysOf(const QString &name) const;
    void put(const QString &name, const Keys &keys);
    static void give(const Known &known, const Keys &keys);

    QSettings &m_settings;
    QStringList m_names;
    QHash<QString, Known> m_known;
    QHash<QString, Keys> m_chosen; ///< What the settings hold.
};

} // namespace rolodesk
