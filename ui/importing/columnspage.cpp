#include "ui/importing/columnspage.h"

#include "core/store/contactstore.h"
#include "ui/accounts/formparts.h"
#include "ui/common/clearbutton.h"
#include "ui/common/fieldedge.h"
#include "ui/common/largetable.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/importing/choicedelegate.h"
#include "ui/importing/columnsmodel.h"
#include "ui/workspacecontext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype mostNamed = 5; ///< Columns named in a sentence.
constexpr int manyColumns = 12; ///< From here on one looks for a column.

/// By title and by whether the column is left out.
class ShownColumns final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void show(const QString &text, bool onlyLeftOut)
    {
        m_text = text.trimmed();
        m_onlyLeftOut = onlyLeftOut;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, ColumnsModel::TitleColumn, parent);
        return (!m_onlyLeftOut || index.data(ColumnsModel::LeftOutRole).toBool())
            && index.data().toString().contains(m_text, Qt::CaseInsensitive);
    }

private:
    QString m_text;
    bool m_onlyLeftOut = false;
};

} // namespace

ColumnsPage::ColumnsPage(ImportDraft &draft, const FileFactsReader &facts,
    const WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_context(context)
    , m_model(new ColumnsModel(draft, facts, context.store.directory(), this))
    , m_shown(new ShownColumns(this))
    , m_count(headingLabel({}, 1.15, this))
    , m_optIn(
          hintLabel(tr("A column says who may be texted. No file opts anybody in, and a “no” there "
                       "opts nobody out: it is only told."),
              this))
    , m_find(new QLineEdit(this))
    , m_onlyLeftOut(formCheck(tr("Only those not imported"), u"columnsLeftOut"_s, this))
    , m_fields(formButton({}, u"columnsFields"_s, this))
    , m_reset(formButton(tr("Guess anew"), u"columnsReset"_s, this))
{
    setObjectName(u"columnsPage"_s);
    m_count->setObjectName(u"columnsCount"_s);
    m_count->setWordWrap(true);
    m_optIn->setObjectName(u"columnsOptIn"_s);
    m_find->setObjectName(u"columnsFind"_s);
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(tr("Find a column"));
    addClearButton(*m_find);
    m_reset->setToolTip(tipText(tr(
        "Takes every column as it is guessed by its title and its cells, whatever was chosen.")));
    m_shown->setSourceModel(m_model);
    m_table = makeTable();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_find);
    line->addWidget(m_onlyLeftOut);
    line->addStretch(1);
    line->addWidget(m_fields);
    line->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // for the edges of what stands in it
    column->setSpacing(8);
    column->addWidget(m_count);
    column->addWidget(m_optIn);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    new FieldEdge(m_table);
    const auto show = [this] {
        static_cast<ShownColumns *>(m_shown)->show(m_find->text(), m_onlyLeftOut->isChecked());
    };
    connect(m_find, &QLineEdit::textChanged, this, show);
    connect(m_onlyLeftOut, &QCheckBox::toggled, this, show);
    connect(m_fields, &QPushButton::clicked, this, &ColumnsPage::makeFields);
    connect(m_reset, &QPushButton::clicked, this, &ColumnsPage::guessAnew);
    connect(&m_context.store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (!commit.directoryChanged)
            return;
        refresh();
        m_table->viewport()->update();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ColumnsPage::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_find->clear();
        m_onlyLeftOut->setChecked(false);
        refresh();
    });
    refresh();
}

QTableView *ColumnsPage::makeTable()
{
    auto *table = new LargeTable(this);
    table->setObjectName(u"columnsTable"_s);
    table->setAccessibleName(tr("Columns of the file"));
    table->setModel(m_shown);
    // One cell is chosen at a time: three of them can be changed.
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    new ChoiceDelegate(*table);
    const int letter = table->fontMetrics().averageCharWidth();
    using Column = ColumnsModel::Column;
    static constexpr std::array widths{std::pair(Column::TitleColumn, 24),
        std::pair(Column::MeaningColumn, 26), std::pair(Column::PolicyColumn, 26),
        std::pair(Column::MarkerColumn, 14), std::pair(Column::CertaintyColumn, 14),
        std::pair(Column::FilledColumn, 10)};
    for (const auto &[column, width] : widths)
        table->setColumnWidth(column, width * letter);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(
        ColumnsModel::SamplesColumn, QHeaderView::Stretch);
    table->setMinimumHeight(table->fontMetrics().height() * 8);
    return table;
}

void ColumnsPage::focusFirst()
{
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_shown->index(0, ColumnsModel::MeaningColumn));
    m_table->setFocus();
}

void ColumnsPage::refresh()
{
    const QList<int> left = m_model->leftOut();
    const int all = m_model->rowCount();
    if (left.isEmpty()) {
        m_count->setText(tr("Every column with something in it is imported."));
    } else {
        QStringList named;
        for (const int column : left) {
            if (named.size() < mostNamed)
                named << apart(cutText(m_model->title(column), 30));
        }
        const QString names = left.size() > mostNamed
            ? tr("%1 and others", "titles of columns").arg(named.join(u", "_s))
            : named.join(u", "_s);
        m_count->setText(
            tr("%Ln column(s) of %1 are not imported: %2.", nullptr, static_cast<int>(left.size()))
                .arg(numberText(all), names));
    }
    const QList<ColumnRule> &rules = m_draft.setup().mapping.columns;
    m_optIn->setVisible(std::any_of(rules.cbegin(), rules.cend(),
        [](const ColumnRule &rule) { return rule.kind == ColumnKind::OptIn; }));
    m_find->setVisible(all > manyColumns);
    m_onlyLeftOut->setVisible(m_onlyLeftOut->isChecked() || (all > manyColumns && !left.isEmpty()));
    const qsizetype fields = columnsWithoutField().size();
    m_fields->setText(tr("Make %Ln custom field(s)", nullptr, static_cast<int>(fields)));
    m_fields->setVisible(fields > 0);
}

void ColumnsPage::guessAnew()
{
    if (const auto content = m_draft.content())
        m_draft.setMapping(
            guessMapping(content->table.table, content->layout, m_context.store.directory()));
}

/// Of what is left out; where there are fields of the name already, one of them is meant.
QList<int> ColumnsPage::columnsWithoutField() const
{
    QList<int> columns = m_model->leftOut();
    columns.removeIf([this](int column) { return m_model->fieldsCalled(column) > 0; });
    return columns;
}

void ColumnsPage::makeFields()
{
    ColumnMapping mapping = m_draft.setup().mapping;
    const QList<int> columns = columnsWithoutField();
    for (const int column : columns) {
        ColumnRule &rule = mapping.columns[column];
        rule = chosen(rule, {{}, ColumnKind::FieldValue, newField(column)});
    }
    m_draft.setMapping(mapping);
}

} // namespace rolodesk
