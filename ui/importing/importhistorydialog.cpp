#include "ui/importing/importhistorydialog.h"

#include "core/editing/contactwriter.h"
#include "core/store/contactstore.h"
#include "ui/accounts/formparts.h"
#include "ui/common/errortext.h"
#include "ui/common/largetable.h"
#include "ui/common/statepanel.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/common/windowsize.h"
#include "ui/importing/columnwords.h"
#include "ui/importing/filewords.h"
#include "ui/importing/importhistorymodel.h"
#include "ui/importing/importoutcome.h"
#include "ui/importing/reportwords.h"
#include "ui/workspacecontext.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto geometryKey = "importHistory/geometry"_L1;
constexpr auto splitterKey = "importHistory/splitter"_L1;

} // namespace

ImportHistoryDialog::ImportHistoryDialog(
    const WorkspaceContext &context, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_settings(settings)
    , m_history(context.store)
    , m_model(new ImportHistoryModel(context.clock, this))
    , m_pages(new QStackedLayout(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_state(new StatePanel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importHistory"_s);
    setWindowTitle(tr("Imports so far – %1").arg(context.name));
    m_state->setObjectName(u"importHistoryState"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(makeDetails());
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_splitter);
    m_pages->addWidget(m_state);
    m_pages->addWidget(page);
    m_state->setContent({"history"_L1, tr("Reading the imports so far"), {}, {}, true});
    connect(m_state, &StatePanel::actionTriggered, this, &ImportHistoryDialog::reload);
    // Each window keeps a history of its own; what they have in common is the journal.
    connect(
        &context.writer->journal(), &WriteJournal::actChanged, this, &ImportHistoryDialog::reload);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resizeToFit(*this, {900, 640});
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({240, 340});
    reload();
}

ImportHistoryDialog::~ImportHistoryDialog()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(splitterKey, m_splitter->saveState());
}

QWidget *ImportHistoryDialog::makeTable()
{
    m_table = new LargeTable(m_splitter);
    m_table->setObjectName(u"importsTable"_s);
    m_table->setAccessibleName(tr("Imports so far"));
    m_table->setModel(m_model);
    const int letter = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(ImportHistoryModel::FileColumn, 34 * letter);
    m_table->setColumnWidth(ImportHistoryModel::TimeColumn, 16 * letter);
    m_table->setColumnWidth(ImportHistoryModel::RowsColumn, 12 * letter);
    m_table->setColumnWidth(ImportHistoryModel::UndoneColumn, 16 * letter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(
        ImportHistoryModel::PlannedColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportHistoryDialog::showCurrent);
    return m_table;
}

QWidget *ImportHistoryDialog::makeDetails()
{
    auto *scroll = new QScrollArea(m_splitter);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget;
    m_title = headingLabel({}, 1.2, content);
    m_facts = hintLabel({}, content);
    m_facts->setObjectName(u"importFacts"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAccessibleName(tr("File"));
    m_mapping = new QLabel(content);
    m_mapping->setObjectName(u"importMapping"_s);
    m_mapping->setTextFormat(Qt::PlainText);
    m_mapping->setWordWrap(true);
    m_outcome = new ImportOutcome(m_context, m_history, content);
    m_outcome->askBeforeUndo(true);
    connect(m_outcome, &ImportOutcome::shown, this, &ImportHistoryDialog::refreshFacts);
    connect(m_outcome, &ImportOutcome::fileWanted, this, &ImportHistoryDialog::fileWanted);
    connect(m_outcome, &ImportOutcome::historyWanted, this, &ImportHistoryDialog::historyWanted);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_outcome);
    column->addWidget(m_facts);
    column->addWidget(m_mapping);
    column->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

void ImportHistoryDialog::reload()
{
    m_history.all()->then(this, [this](const Result<QList<ImportRecord>, StoreError> &records) {
        if (!records) {
            const ErrorText text = describe(records.error());
            m_state->setContent({"error"_L1, text.title, text.body(), tr("Try again")});
            m_pages->setCurrentWidget(m_state);
            return;
        }
        if (records->isEmpty()) {
            m_state->setContent({"history"_L1, tr("Nothing was imported yet"),
                tr("Drop a file on the main window, or choose “Import” in its menu."), {}});
            m_pages->setCurrentWidget(m_state);
            return;
        }
        const bool isFirst = m_model->rowCount() == 0;
        m_model->setRecords(*records);
        m_pages->setCurrentWidget(m_splitter->parentWidget());
        if (isFirst) {
            m_table->setCurrentIndex(m_model->index(0, 0));
            m_table->setFocus();
        }
        showCurrent();
        readTakenBack();
    });
}

/// Of what cannot be read nothing is said; the list is there all the same.
void ImportHistoryDialog::readTakenBack()
{
    QList<qint64> acts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        acts.append(m_model->at(row).group);
    acts.removeAll(0);
    takenBackOf(m_context.store, acts)
        ->then(this, [this](const Result<QHash<qint64, TakenBack>, StoreError> &takenBack) {
            if (takenBack)
                m_model->setTakenBack(*takenBack);
        });
}

void ImportHistoryDialog::showCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || m_model->at(row).id == m_shown)
        return;
    const ImportRecord &record = m_model->at(row);
    m_shown = record.id;
    m_title->setText(importName(record));
    m_mapping->clear();
    m_facts->setText(factsOf(record));
    m_outcome->show(record.id);
}

/// How its columns are called is known with the report.
void ImportHistoryDialog::refreshFacts()
{
    const ImportReport *report = m_outcome->report();
    if (!report)
        return;
    const QStringList lines =
        mappingLines(report->record.setup.mapping, report->layout, m_context.store.directory());
    m_mapping->setText(tr("Columns:") + u'\n' + lines.join(u'\n'));
}

QString ImportHistoryDialog::factsOf(const ImportRecord &record) const
{
    QStringList lines;
    lines.append(tr("Begun %1").arg(localTime(record.made)));
    lines.append(tr("Planned: %1").arg(planWords(record.planned)));
    if (!record.path.isEmpty())
        lines.append(tr("File: %1 (%2)").arg(apart(record.path), sizeWords(record.bytes)));
    lines.append(tr("SHA-256: %1").arg(QString::fromLatin1(record.sha256.toHex())));
    return lines.join(u'\n');
}

} // namespace rolodesk
