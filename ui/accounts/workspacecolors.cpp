#include "ui/accounts/workspacecolors.h"

#include "core/accounts/workspaceprofile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rolodesk {

namespace {

struct Row {
    const char *code;
    const char *name;
};

constexpr std::array rows{
    Row{"#d05a1e", QT_TRANSLATE_NOOP("WorkspaceColors", "Orange")},
    Row{"#1e7fd0", QT_TRANSLATE_NOOP("WorkspaceColors", "Blue")},
    Row{"#2e8b57", QT_TRANSLATE_NOOP("WorkspaceColors", "Green")},
    Row{"#c2347a", QT_TRANSLATE_NOOP("WorkspaceColors", "Pink")},
    Row{"#7a52c7", QT_TRANSLATE_NOOP("WorkspaceColors", "Violet")},
    Row{"#b58900", QT_TRANSLATE_NOOP("WorkspaceColors", "Yellow")},
    Row{"#128c8c", QT_TRANSLATE_NOOP("WorkspaceColors", "Turquoise")},
    Row{"#c0392b", QT_TRANSLATE_NOOP("WorkspaceColors", "Red")},
};

} // namespace

QList<WorkspaceColor> workspaceColors()
{
    QList<WorkspaceColor> colors;
    for (const Row &row : rows)
        colors.append({QString::fromLatin1(row.code),
            QCoreApplication::translate("WorkspaceColors", row.name)});
    return colors;
}

QString freeColor(const QList<WorkspaceProfile> &taken)
{
    const auto uses = [&taken](const Row &row) {
        return std::count_if(taken.cbegin(), taken.cend(), [&row](const WorkspaceProfile &profile) {
            return profile.color == QLatin1String(row.code);
        });
    };
    const Row *best = rows.data();
    for (const Row &row : rows) {
        if (uses(row) < uses(*best))
            best = &row;
    }
    return QString::fromLatin1(best->code);
}

} // namespace rolodesk
