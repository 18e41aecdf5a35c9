#include "ui/views/viewwords.h"

#include "core/util/rowwith.h"

#include <QCoreApplication>

#include <array>

namespace rolodesk {

namespace {

struct Row {
    ViewError::Kind kind;
    const char *title;
    const char *sentence; ///< %1 is the file, %2 what the system says.
    const char *advice;
};

using Kind = ViewError::Kind;

constexpr std::array rows{
    Row{Kind::CannotRead, QT_TRANSLATE_NOOP("ViewWords", "The saved views cannot be read"),
        QT_TRANSLATE_NOOP("ViewWords", "The file %1 cannot be read: %2."),
        QT_TRANSLATE_NOOP("ViewWords", "Check who may read it, and open the workspace again.")},
    Row{Kind::Damaged, QT_TRANSLATE_NOOP("ViewWords", "The saved views are damaged"),
        QT_TRANSLATE_NOOP("ViewWords", "The file %1 is not what Rolodesk wrote."),
        QT_TRANSLATE_NOOP("ViewWords",
            "What could be read of it is listed. Nothing is changed until you decide to go on "
            "with that.")},
    Row{Kind::NewerVersion,
        QT_TRANSLATE_NOOP("ViewWords", "The saved views are those of a newer Rolodesk"),
        QT_TRANSLATE_NOOP(
            "ViewWords", "The file %1 was written by a newer version, and was left as it is."),
        QT_TRANSLATE_NOOP("ViewWords", "Update Rolodesk to use them here.")},
    Row{Kind::CannotWrite, QT_TRANSLATE_NOOP("ViewWords", "The saved views cannot be written"),
        QT_TRANSLATE_NOOP("ViewWords", "The file %1 cannot be written: %2. Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "ViewWords", "Make room on the disk, or check who may write there, and try again.")},
    Row{Kind::Busy, QT_TRANSLATE_NOOP("ViewWords", "The saved views are in use"),
        QT_TRANSLATE_NOOP(
            "ViewWords", "Another program is writing the file %1. Nothing was changed."),
        QT_TRANSLATE_NOOP("ViewWords", "Try again in a moment.")},
    Row{Kind::Gone, QT_TRANSLATE_NOOP("ViewWords", "This view is gone"),
        QT_TRANSLATE_NOOP("ViewWords", "It was removed in another window."),
        QT_TRANSLATE_NOOP("ViewWords", "Save the search as a new view.")},
    Row{Kind::NoName, QT_TRANSLATE_NOOP("ViewWords", "A view needs a name"),
        QT_TRANSLATE_NOOP("ViewWords", "A view needs a name."), ""},
    Row{Kind::NameTaken, QT_TRANSLATE_NOOP("ViewWords", "The name is taken"),
        QT_TRANSLATE_NOOP("ViewWords", "There is a view called “%2” already."), ""},
};

} // namespace

ErrorText describe(const ViewError &error)
{
    const Row *row = rowWith(rows, &Row::kind, error.kind);
    const auto words = [](const char *text) {
        return QCoreApplication::translate("ViewWords", text);
    };
    ErrorText text;
    text.title = words(row->title);
    text.sentence = words(row->sentence);
    text.sentence.replace(QLatin1String("%1"), error.path);
    text.sentence.replace(QLatin1String("%2"), error.detail);
    text.advice = *row->advice == '\0' ? QString() : words(row->advice);
    return text;
}

} // namespace rolodesk
