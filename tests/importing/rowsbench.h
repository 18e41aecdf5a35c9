#pragma once

#include "tests/importplan/planbench.h"
#include "tests/ui/uibench.h"
#include "ui/importing/rowdetail.h"
#include "ui/importing/rowfilters.h"
#include "ui/importing/rowsmodel.h"
#include "ui/importing/rowspage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace rolodesk::test {

/// The page of the rows, over a base of two people.
struct RowsBench : PlanBench {
    UiBench ui;
    WorkspaceContext context = of(ui.context(), *store);
    QWidget host;
    RowsPage page{*draft, context, &host};
    QTableView &table = *page.findChild<QTableView *>(QStringLiteral("rowsTable"));
    RowFilters &filters = *page.findChild<RowFilters *>();
    RowDetail &detail = *page.findChild<RowDetail *>();

    RowsBench()
    {
        constexpr QSize size(1000, 640);
        host.resize(size);
        page.setGeometry({QPoint(), size});
    }
    static WorkspaceContext of(const WorkspaceContext &context, ContactStore &own)
    {
        return {.store = own,
            .sync = context.sync,
            .lookup = context.lookup,
            .details = context.details,
            .watch = context.watch,
            .clock = context.clock,
            .name = context.name,
            .accent = {},
            .defaultRegion = context.defaultRegion,
            .address = context.address};
    }
    void show(const QString &text)
    {
        plan(text);
        host.show();
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
    }
    [[nodiscard]] QAbstractItemModel &model() { return *table.model(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return model().index(row, column).data().toString();
    }
    [[nodiscard]] QStringList column(int column)
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all.append(cell(row, column));
        return all;
    }
    /// Titles and counts of the filters, those below another one behind it.
    [[nodiscard]] QStringList lines()
    {
        QStringList all;
        for (QTreeWidgetItemIterator item(&filters); *item; ++item)
            all.append((*item)->data(0, Qt::AccessibleTextRole).toString());
        return all;
    }
    void choose(const QString &title)
    {
        const auto found = filters.findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        filters.setCurrentItem(found.constFirst());
    }
    /// The button on the detail that can be seen; null: none.
    [[nodiscard]] QPushButton *button(const QString &name)
    {
        const auto all = detail.findChildren<QPushButton *>(name);
        for (QPushButton *one : all) {
            if (one->isVisibleTo(&detail))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList sentences()
    {
        QStringList all;
        const auto labels = detail.findChildren<QLabel *>(QStringLiteral("rowSentence"));
        for (const QLabel *label : labels)
            all.append(label->text().remove(QChar(0x200b)));
        return all;
    }
    [[nodiscard]] QString title()
    {
        return detail.findChild<QLabel *>(QStringLiteral("rowTitle"))->text();
    }
};

} // namespace rolodesk::test
