#pragma once

#include "tests/editor/listbench.h"
#include "ui/editor/celleditor.h"

#include <QLabel>
#include <QLineEdit>

namespace rolodesk::test {

/// A list whose cells are edited in their places, by the keys of a keyboard.
class CellBench : public ListBench {
public:
    explicit CellBench(Guard *guard = nullptr)
    {
        ui.guard = guard;
        open();
    }

    /// F2 in a cell of the list.
    void edit(qint64 id, int column)
    {
        ui.table().setFocus();
        ui.table().setCurrentIndex(at(id, column));
        press(Qt::Key_F2);
    }
    /// Null while no cell is open.
    [[nodiscard]] CellEditor *editor() { return visibleIn<CellEditor>(ui.table()); }
    /// A control of the cell that is open.
    template <typename T>
    [[nodiscard]] T *part(const char *name)
    {
        return editor() ? editor()->template findChild<T *>(QLatin1String(name)) : nullptr;
    }
    [[nodiscard]] QLineEdit &line() { return *part<QLineEdit>("cellText"); }
    /// In place of what stands in the line that has the focus.
    void type(const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    /// Beside the cell: "cellProblem", "cellWarning", "cellHint". Empty for nothing.
    [[nodiscard]] QString said(const char *name)
    {
        const auto *label = ui.window().findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    /// The dialog that is open.
    template <typename T>
    [[nodiscard]] T *dialog()
    {
        return visibleIn<T>(ui.window());
    }
    /// The cell that is open.
    [[nodiscard]] QModelIndex openCell()
    {
        return editor() ? ui.table().indexAt(editor()->geometry().center()) : QModelIndex();
    }
    [[nodiscard]] JournalEntry lastWrite() { return valueOf(journal().find({})).value(0); }
    /// Lets everything that was saved end.
    [[nodiscard]] bool allDone()
    {
        return until([this] { return journal().open().isEmpty(); });
    }
};

} // namespace rolodesk::test
