#include "ui/common/guardtext.h"

#include <QCoreApplication>

namespace rolodesk {

namespace {

struct SwitchWords {
    Act act;
    const char *title;
    const char *sentence;
};

constexpr std::array rows{
    SwitchWords{Act::Edit, QT_TRANSLATE_NOOP("GuardText", "May edit contacts"),
        QT_TRANSLATE_NOOP("GuardText", "Create and change single contacts, tags and fields.")},
    SwitchWords{Act::BulkEdit, QT_TRANSLATE_NOOP("GuardText", "May edit many contacts at once"),
        QT_TRANSLATE_NOOP("GuardText", "Change all selected contacts in one go.")},
    SwitchWords{Act::Import, QT_TRANSLATE_NOOP("GuardText", "May import files"),
        QT_TRANSLATE_NOOP("GuardText", "Create and change contacts from a file.")},
    SwitchWords{Act::Delete, QT_TRANSLATE_NOOP("GuardText", "May delete"),
        QT_TRANSLATE_NOOP("GuardText", "Delete contacts, their channels, and tags.")},
    SwitchWords{Act::OptIn, QT_TRANSLATE_NOOP("GuardText", "May opt people back in"),
        QT_TRANSLATE_NOOP("GuardText", "Lift the opt-out of people who asked for no messages.")},
};

const SwitchWords &rowOf(Act act)
{
    for (const SwitchWords &row : rows) {
        if (row.act == act)
            return row;
    }
    return rows.front();
}

} // namespace

QString switchTitleOf(Act act)
{
    return QCoreApplication::translate("GuardText", rowOf(act).title);
}

QString switchSentenceOf(Act act)
{
    return QCoreApplication::translate("GuardText", rowOf(act).sentence);
}

QString forbiddenBy(Act act)
{
    return QCoreApplication::translate("GuardText", "A switch of this workspace forbids it: “%1”.")
        .arg(switchTitleOf(act));
}

} // namespace rolodesk
