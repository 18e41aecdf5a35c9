#include "ui/history/historywindow.h"

#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/errortext.h"
#include "ui/common/largetable.h"
#include "ui/common/statepanel.h"
#include "ui/common/tiptext.h"
#include "ui/common/windowsize.h"
#include "ui/history/acttitle.h"
#include "ui/history/historychoice.h"
#include "ui/history/historydetails.h"
#include "ui/history/historyexport.h"
#include "ui/history/historyfilters.h"
#include "ui/history/historymatches.h"
#include "ui/history/historymodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto geometryKey = "history/geometry"_L1;
constexpr auto splitterKey = "history/splitter"_L1;
constexpr auto columnsKey = "history/columns"_L1;

} // namespace

HistoryWindow::HistoryWindow(
    WriteJournal &journal, ContactStore &store, Clock &clock, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_store(store)
    , m_clock(clock)
    , m_settings(settings)
    , m_model(new HistoryModel(journal, store, this))
    , m_filter(new HistoryMatches(*m_model, this))
    , m_filters(new HistoryFilters(clock, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_details(new HistoryDetails(this))
    , m_file(new HistoryExport(
          journal, store,
          [this] {
              return HistoryExport::Wish{
                  m_filters->query(m_day), HistoryMatches::wordsOf(m_filters->text())};
          },
          this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"historyWindow"_s);
    setWindowTitle(tr("History"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
    column->addWidget(makeButtons());
    // Whoever is at the filters keeps the keys.
    connect(m_filters, &HistoryFilters::changed, this, [this] {
        m_wantsKeys = false;
        if (m_filters->act() == 0)
            m_title.reset();
        applyFilters();
    });
    connect(m_filters, &HistoryFilters::textChanged, this, [this](const QString &text) {
        m_wantsKeys = false;
        m_filter->setText(text);
        readOn();
    });
    // Imports have sources of their own.
    connect(m_model, &HistoryModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_filters->addSource(m_model->entryAt(row).group.source);
        });
    connect(m_model, &HistoryModel::caughtUp, this, &HistoryWindow::readOn);
    connect(m_model, &HistoryModel::failed, this,
        [this](const StoreError &error) { m_trouble = describe(error); });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, changed, this, &HistoryWindow::refresh);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &HistoryWindow::refresh);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &HistoryWindow::refresh);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resizeToFit(*this, {1080, 720});
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({340, 260});
    m_table->horizontalHeader()->restoreState(m_settings.value(columnsKey).toByteArray());
    applyFilters();
}

HistoryWindow::~HistoryWindow()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(splitterKey, m_splitter->saveState());
    m_settings.setValue(columnsKey, m_table->horizontalHeader()->saveState());
}

QWidget *HistoryWindow::makeTable()
{
    auto *page = new QWidget(m_splitter);
    m_table = new LargeTable(page);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    const int letter = m_table->fontMetrics().averageCharWidth();
    constexpr std::array widths{24, 12, 40, 22, 34, 14}; // letters
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[static_cast<std::size_t>(column)] * letter);
    // The whole sentence needs the room.
    header->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_empty = new StatePanel(page);
    m_empty->setObjectName(u"historyEmpty"_s);
    // A table needs less height, and the window is to fit on small screens.
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_pages = new QStackedLayout(page);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    connect(m_empty, &StatePanel::actionTriggered, this, &HistoryWindow::applyFilters);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HistoryWindow::refreshButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &HistoryWindow::refreshDetails);
    connect(m_table, &QTableView::activated, this, [this] {
        const int row = currentRow();
        const ContactId contact = row < 0 ? ContactId() : m_model->entryAt(row).write.contact;
        if (contact.isValid())
            Q_EMIT contactWanted(contact);
    });
    return page;
}

QWidget *HistoryWindow::makeButtons()
{
    auto *foot = new QWidget(this);
    m_count = hintLabel({}, foot);
    m_count->setObjectName(u"historyCount"_s);
    m_said = new QLabel(foot);
    m_said->setObjectName(u"historySaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    m_export = formButton(tr("Export…"), u"historyExport"_s, foot);
    // What stands beside it stays where it is.
    m_export->setMinimumWidth(m_export->sizeHint().width());
    m_wholeAct = formButton(tr("Show whole act"), u"historyWholeAct"_s, foot);
    m_wholeAct->setToolTip(tr("Everything that was changed together with this"));
    m_retry = formButton(tr("Try again"), u"historyRetry"_s, foot);
    m_dismiss = formButton(tr("Dismiss"), u"historyDismiss"_s, foot);
    m_dismiss->setToolTip(tr("It is not marked any more, and stays in the history."));
    m_discard = formButton(tr("Discard"), u"historyDiscard"_s, foot);
    m_resume = formButton(tr("Do it after all"), u"historyResume"_s, foot);
    m_decide = formButton(tr("Decide…"), u"historyDecide"_s, foot);
    m_undo = formButton(tr("Undo"), u"historyUndo"_s, foot);
    auto *counted = new QHBoxLayout;
    counted->addWidget(m_count, 1);
    counted->addWidget(m_export);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_wholeAct);
    buttons->addStretch(1);
    for (QPushButton *button : {m_decide, m_retry, m_dismiss, m_discard, m_resume, m_undo})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(counted);
    column->addWidget(m_said);
    column->addLayout(buttons);
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (!m_file->isWriting())
            m_file->choose();
        else if (m_file->stop())
            say(tr("Export stopped. Nothing was written."));
    });
    connect(m_file, &HistoryExport::said, this, &HistoryWindow::say);
    connect(m_file, &HistoryExport::began, this, &HistoryWindow::refresh);
    connect(m_file, &HistoryExport::ended, this, &HistoryWindow::exported);
    connect(m_wholeAct, &QPushButton::clicked, this, [this] { showAct(choice().act); });
    connect(m_retry, &QPushButton::clicked, this,
        [this] { Q_EMIT retryWanted(chosen(&WriteOffers::retry)); });
    connect(m_dismiss, &QPushButton::clicked, this,
        [this] { Q_EMIT dismissWanted(chosen(&WriteOffers::dismiss)); });
    connect(m_discard, &QPushButton::clicked, this,
        [this] { Q_EMIT withdrawWanted(chosen(&WriteOffers::discard)); });
    connect(m_resume, &QPushButton::clicked, this,
        [this] { Q_EMIT retryWanted(chosen(&WriteOffers::resume)); });
    connect(
        m_decide, &QPushButton::clicked, this, [this] { Q_EMIT decideWanted(choice().decide); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(choice().undo); });
    return foot;
}

void HistoryWindow::showContact(ContactId contact)
{
    const auto known = m_store.findContact(contact).value_or(std::nullopt);
    m_filters->setContact(contact, known ? known->shownName() : QString());
    m_wantsKeys = true;
}

void HistoryWindow::showAct(qint64 group)
{
    ask(group, false);
}

void HistoryWindow::showFailures(qint64 group)
{
    if (group != 0)
        return ask(group, true);
    m_filters->setUnanswered();
    m_wantsKeys = true;
}

void HistoryWindow::ask(qint64 group, bool isFailedOnly)
{
    m_filters->setAct(group, isFailedOnly);
    m_wantsKeys = true;
    m_title = std::make_unique<ActTitle>(m_journal, m_store, group);
    connect(
        m_title.get(), &ActTitle::known, this, [this] { m_filters->setActTitle(m_title->text()); });
}

void HistoryWindow::showOpen()
{
    m_filters->setOpen();
    m_wantsKeys = true;
}

void HistoryWindow::applyFilters()
{
    m_day = m_clock.nowUtc().toLocalTime().date();
    if (!m_file->isWriting())
        m_said->hide();
    m_trouble.reset();
    m_details->clear();
    m_model->setQuery(m_filters->query(m_day));
}

/// "Today" of a window that was left open over night is another day.
void HistoryWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    const bool isBack = event->type() == QEvent::ActivationChange && isActiveWindow();
    if (isBack && m_filters->dependsOnToday() && m_day != m_clock.nowUtc().toLocalTime().date())
        applyFilters();
}

/// What somebody looks for may stand further down: goes on until the table is full of it.
void HistoryWindow::readOn()
{
    constexpr int enough = 100;
    if (!m_filter->isEmpty() && m_filter->rowCount() < enough && m_model->canFetchMore({}))
        m_model->fetchMore({});
    refresh();
}

void HistoryWindow::refresh()
{
    const int rows = m_filter->rowCount();
    if (rows == 0)
        refreshEmpty();
    m_pages->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    // What was read before stays, and more of it cannot come.
    if (m_trouble && rows > 0)
        say(m_trouble->title + u". "_s + m_trouble->body());
    m_count->setText(m_model->isPartial()
            ? tr("%Ln change(s) so far; older ones come as you scroll", nullptr, rows)
            : tr("%Ln change(s)", nullptr, rows));
    m_export->setText(m_file->isWriting() ? tr("Stop") : tr("Export…"));
    m_export->setEnabled(rows > 0 || m_file->isWriting());
    // Whoever gives the table the keys makes a row current, but chooses none.
    QItemSelectionModel *choice = m_table->selectionModel();
    if (rows == 0) {
        m_wantsFirst = true;
    } else if (std::exchange(m_wantsFirst, false) || !choice->hasSelection()) {
        // Where what was chosen is not among them any more, the one in its place. selectRow() finds
        // no column where the window reads from the right (Qt 6.4).
        const int row = std::max(0, choice->currentIndex().row());
        choice->setCurrentIndex(m_filter->index(row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (rows > 0 && std::exchange(m_wantsKeys, false))
        m_table->setFocus();
    refreshDetails();
    refreshButtons();
}

void HistoryWindow::refreshEmpty()
{
    if (m_trouble)
        m_empty->setContent(
            {"error"_L1, m_trouble->title, m_trouble->body(), tr("Try again"), false});
    else if (m_model->isPartial())
        m_empty->setContent({"clock"_L1, {}, tr("Reading the journal…"), {}, true});
    else
        m_empty->setContent(m_filters->emptyWords());
}

int HistoryWindow::currentRow() const
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void HistoryWindow::refreshDetails()
{
    const int row = currentRow();
    if (row < 0)
        m_details->clear();
    else
        m_details->show(m_model->entryAt(row), m_model->nameAt(row), m_store.directory());
}

HistoryChoice HistoryWindow::choice() const
{
    return choiceOf(*m_filter, m_table->selectionModel()->selection());
}

QList<qint64> HistoryWindow::chosen(bool WriteOffers::*offer) const
{
    return chosenWrites(*m_filter, m_table->selectionModel()->selection(), offer);
}

void HistoryWindow::refreshButtons()
{
    const HistoryChoice can = choice();
    const QWidget *keys = focusWidget();
    m_wholeAct->setEnabled(can.act != 0 && !m_filters->isWholeAct());
    m_retry->setEnabled(can.retry);
    m_dismiss->setEnabled(can.dismiss);
    m_discard->setEnabled(can.discard);
    m_resume->setEnabled(can.resume);
    m_decide->setEnabled(can.decide != 0);
    m_undo->setEnabled(can.undo != 0);
    // The button beside one that was pressed would do something else with the next key.
    if (keys && !keys->isEnabled())
        m_table->setFocus();
}

void HistoryWindow::exportTo(const QString &path)
{
    m_file->writeTo(path);
}

void HistoryWindow::exported(bool isWritten)
{
    refresh();
    if (!std::exchange(m_isLeaving, false) || !isWritten)
        return;
    Q_EMIT said(m_said->text());
    QDialog::reject();
}

void HistoryWindow::reject()
{
    const bool isWriting = m_file->isWriting();
    m_isLeaving = !m_file->stop();
    if (m_isLeaving)
        return;
    if (isWriting)
        Q_EMIT said(tr("Export stopped. Nothing was written."));
    QDialog::reject();
}

void HistoryWindow::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip(tipText(sentence));
    m_said->setVisible(!sentence.isEmpty());
    announce(*this, sentence);
}

} // namespace rolodesk
