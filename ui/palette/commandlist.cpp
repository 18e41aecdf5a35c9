#include "ui/palette/commandlist.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString titleOf(const QAction &action)
{
    const QString title = plainTitle(action.text());
    if (!action.isCheckable() || action.actionGroup())
        return title;
    return (action.isChecked() ? QCoreApplication::translate("CommandPalette", "%1 (on)")
                               : QCoreApplication::translate("CommandPalette", "%1 (off)"))
        .arg(title);
}

void addActions(QList<PaletteEntry> &entries, const QList<QAction *> &actions, const QString &path)
{
    for (QAction *action : actions) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        if (const QMenu *menu = action->menu()) {
            const QString title = plainTitle(action->text());
            addActions(entries, menu->actions(),
                path.isEmpty()
                    ? title
                    : QCoreApplication::translate("CommandPalette", "%1 › %2").arg(path, title));
        } else if (action->isEnabled()) {
            PaletteEntry entry;
            entry.id = action->objectName();
            entry.title = titleOf(*action);
            entry.detail = path;
            entry.keys = action->shortcut().toString(QKeySequence::NativeText);
            entry.icon = action->icon();
            entry.run = [action = QPointer(action)] {
                if (action && action->isEnabled())
                    action->trigger();
            };
            entries.append(entry);
        }
    }
}

} // namespace

QString plainTitle(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        // Two of them stand for the sign itself.
        if (text.at(at) == u'&' && ++at == text.size())
            break;
        plain += text.at(at);
    }
    if (plain.endsWith(u'…'))
        plain.chop(1);
    return plain;
}

QList<PaletteEntry> commandsOf(const QMenuBar &menus)
{
    QList<PaletteEntry> entries;
    addActions(entries, menus.actions(), {});
    return entries;
}

} // namespace rolodesk
