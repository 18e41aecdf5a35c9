#include "ui/editor/bulkpreview.h"

#include "core/util/clock.h"
#include "ui/accounts/formparts.h"
#include "ui/common/fieldedge.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/largetable.h"
#include "ui/editor/bulkmodel.h"
#include "ui/editor/bulkwords.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr auto afterTyping = 200ms;
constexpr int steps = 1000; ///< Of the progress.

/// A long title before the arrow does not hide what stands behind it.
class ChangeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

/// In the order of allFates.
constexpr std::array names{
    "fateChanges", "fateAlreadySo", "fateTooManyTags", "fateNoPhone", "fateGone"};
static_assert(names.size() == allFates.size());

} // namespace

BulkPreview::BulkPreview(ContactStore &store, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_plan(store, clock)
    , m_model(new BulkModel(store, this))
    , m_group(new QButtonGroup(this))
    , m_counts(new QWidget(this))
    , m_hint(hintLabel(tr("What is going to happen is shown here before anything is sent."), this))
    , m_progress(new QProgressBar(this))
    , m_table(makeTable())
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_counts->setSizePolicy(policy);
    auto *flow = new FlowLayout(6, m_counts);
    for (const BulkFate fate : allFates) {
        const auto at = static_cast<std::size_t>(fate);
        QPushButton *button = formButton({}, QLatin1String(names[at]), m_counts);
        button->setCheckable(true);
        button->setToolTip(tr("Show only these"));
        // Some styles say by the ground alone which one is pressed.
        connect(button, &QPushButton::toggled, button,
            [button](bool isOn) { button->setIcon(isOn ? paletteIcon("check"_L1) : QIcon()); });
        m_group->addButton(button, static_cast<int>(fate));
        m_fates[at] = button;
        flow->addWidget(button);
    }
    m_fates[0]->setChecked(true);
    m_hint->setObjectName(u"previewHint"_s);
    m_progress->setObjectName(u"previewProgress"_s);
    m_progress->setAccessibleName(tr("Looking at the contacts"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setRange(0, steps);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the table stays where it is
    m_progress->setSizePolicy(kept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_hint);
    column->addWidget(m_counts);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    new FieldEdge(m_table);
    connect(&m_plan, &BulkPlan::progressed, this, &BulkPreview::refreshCounts);
    connect(&m_plan, &BulkPlan::ready, this, &BulkPreview::ready);
    connect(&m_plan, &BulkPlan::failed, this, [this](const StoreError &error) {
        m_progress->hide();
        Q_EMIT failed(error);
    });
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn && plan())
            showFate();
    });
    setWish({}, {});
}

BulkPreview::~BulkPreview() = default;

QTableView *BulkPreview::makeTable()
{
    auto *table = new LargeTable(this);
    table->setObjectName(u"bulkTable"_s);
    table->setAccessibleName(tr("Contacts and what becomes of them"));
    table->setModel(m_model);
    table->setItemDelegateForColumn(BulkModel::ChangeColumn, new ChangeDelegate(table));
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    const int letter = table->fontMetrics().averageCharWidth();
    table->setColumnWidth(BulkModel::NameColumn, 28 * letter);
    table->setColumnWidth(BulkModel::FateColumn, 28 * letter);
    header->setSectionResizeMode(BulkModel::ChangeColumn, QHeaderView::Stretch);
    table->setMinimumHeight(5 * table->verticalHeader()->defaultSectionSize());
    return table;
}

void BulkPreview::setWish(const ContactSequence &contacts, const std::optional<BulkWish> &wish)
{
    m_contacts = contacts;
    m_wish = wish;
    m_model->clear();
    m_progress->hide();
    m_hint->setVisible(!wish);
    m_counts->setVisible(false);
    m_wait.reset();
    if (wish) {
        m_wait = std::make_unique<QObject>();
        m_clock.after(afterTyping, m_wait.get(), [this] { start(); });
    }
    Q_EMIT changed();
}

void BulkPreview::start()
{
    m_wait.reset();
    m_progress->show();
    m_plan.start(m_contacts, *m_wish);
    if (!m_plan.isReady())
        refreshCounts();
}

const BulkPlan *BulkPreview::plan() const
{
    const bool isOfNow = m_wish && !m_wait && m_plan.isReady();
    return isOfNow ? &m_plan : nullptr;
}

void BulkPreview::refreshCounts()
{
    // The plan of the wish before may still be at work.
    if (!m_wish || m_wait)
        return;
    const std::size_t all = m_plan.contacts().size();
    m_progress->setValue(
        all == 0 ? steps : static_cast<int>(m_plan.done() * std::size_t(steps) / all));
    for (const BulkFate fate : allFates) {
        QPushButton &button = *m_fates[static_cast<std::size_t>(fate)];
        const qint64 count = m_plan.countOf(fate);
        button.setText(fateSentence(fate, count));
        button.setVisible(count > 0 || fate == BulkFate::Changes);
    }
    m_counts->setVisible(true);
    m_counts->updateGeometry();
}

void BulkPreview::ready()
{
    if (!m_wish || m_wait)
        return;
    m_progress->hide();
    refreshCounts();
    // Of a fate that nobody has there is nothing to see.
    if (m_plan.countOf(static_cast<BulkFate>(m_group->checkedId())) == 0) {
        const QSignalBlocker blocked(m_group);
        m_fates[0]->setChecked(true);
    }
    showFate();
    Q_EMIT changed();
}

void BulkPreview::showFate()
{
    m_model->show(m_plan, static_cast<BulkFate>(m_group->checkedId()));
    m_table->scrollToTop();
}

QList<QWidget *> BulkPreview::focusChain() const
{
    QList<QWidget *> chain(m_fates.cbegin(), m_fates.cend());
    return chain << m_table;
}

} // namespace rolodesk
