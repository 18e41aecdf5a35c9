#include "ui/importing/rowfilters.h"

#include "ui/common/icons.h"
#include "ui/common/tiptext.h"
#include "ui/importing/rowwords.h"
#include "ui/views/facetdelegate.h"
#include "ui/views/facetmodel.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = RowFilter::Kind;

constexpr int lineRole = Qt::UserRole + 100;

/// In the order of the lines, behind what is held back.
constexpr std::array order{RowFate::Unasked, RowFate::New, RowFate::Changed, RowFate::Same,
    RowFate::Duplicate, RowFate::Skipped};

} // namespace

RowFilters::RowFilters(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"rowFilters"_s);
    setAccessibleName(tr("Kinds of rows"));
    setColumnCount(1);
    header()->hide();
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(14);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new FacetDelegate(this));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_isBuilding || !item)
            return;
        m_filter = m_lines.at(item->data(0, lineRole).toInt());
        Q_EMIT chosen();
    });
}

QSize RowFilters::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 33, QTreeWidget::sizeHint().height()};
}

void RowFilters::setCounts(const PlanCounts &counts)
{
    if (counts == m_counts && topLevelItemCount() > 0)
        return;
    m_counts = counts;
    rebuild();
}

void RowFilters::choose(const RowFilter &filter)
{
    m_filter = filter;
    rebuild();
}

QTreeWidgetItem *RowFilters::addLine(QTreeWidgetItem *parent, const RowFilter &filter,
    const QString &title, QLatin1String icon, bool isAlways)
{
    const qint64 count = countOf(m_counts, filter);
    const bool isChosen = filter == m_filter;
    if (count == 0 && !isAlways && !isChosen)
        return nullptr;
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    const QString number = QLocale().toString(count);
    item->setText(0, title);
    item->setIcon(0, paletteIcon(icon));
    item->setData(0, FacetModel::CountRole, number);
    item->setData(0, lineRole, m_lines.size());
    item->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(title, number));
    item->setToolTip(0, tipText(tr("%1: %2").arg(title, number)));
    m_lines.append(filter);
    if (isChosen)
        setCurrentItem(item);
    return item;
}

void RowFilters::rebuild()
{
    const QScopedValueRollback building(m_isBuilding, true);
    clear();
    m_lines.clear();
    const auto ofFate = [](RowFate fate) { return RowFilter{Kind::Fate, fate}; };
    const auto ofProblem = [](CleanRow::Problem problem) {
        return RowFilter{Kind::Problem, RowFate::Held, problem};
    };
    if (m_filter.kind == Kind::Group)
        addLine(nullptr, m_filter, tr("Of the same number"), "people"_L1);
    addLine(nullptr, RowFilter{}, tr("All rows"), "columns"_L1, true);
    const FateText &held = fateText(RowFate::Held);
    auto *heldItem = addLine(nullptr, ofFate(RowFate::Held), rowWord(held.word), held.icon, true);
    for (const ProblemText &text : problemTexts()) {
        if (CleanRow::holds(text.problem))
            addLine(heldItem, ofProblem(text.problem), rowWord(text.name), held.icon);
    }
    for (const RowFate fate : order)
        addLine(nullptr, ofFate(fate), rowWord(fateText(fate).word), fateText(fate).icon);
    addLine(nullptr, RowFilter{Kind::OptOut}, tr("Opt-outs that will be set"), "opted-out"_L1);
    for (const ProblemText &text : problemTexts()) {
        if (!CleanRow::holds(text.problem))
            addLine(nullptr, ofProblem(text.problem), rowWord(text.name), "info"_L1);
    }
    expandAll();
    if (currentItem())
        scrollToItem(currentItem());
}

} // namespace rolodesk
