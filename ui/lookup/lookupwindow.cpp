#include "ui/lookup/lookupwindow.h"

#include "core/async/runinpool.h"
#include "core/csv/csvline.h"
#include "core/exporting/exporttarget.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/largetable.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/common/windowsize.h"
#include "ui/exporting/exportplan.h"
#include "ui/importing/filewords.h"
#include "ui/lookup/listfile.h"
#include "ui/lookup/lookupmodel.h"
#include "ui/workspacecontext.h"

#include <QClipboard>
#include <QDate>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto geometryKey = "lookup/geometry"_L1;

/// Whatever is proposed: after a move the other program would delete its text.
void acceptCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

/// Cells of a spreadsheet's clipboard hold neither tabs nor line ends.
QString tabbed(const QStringList &cells)
{
    QStringList clean;
    for (QString cell : cells)
        clean << cell.replace(u'\t', u' ').replace(u'\n', u' ');
    return clean.join(u'\t') + u'\n';
}

} // namespace

LookupWindow::LookupWindow(const WorkspaceContext &context, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_store(context.store)
    , m_api(context.api)
    , m_clock(context.clock)
    , m_sync(context.sync)
    , m_settings(settings)
    , m_region(context.defaultRegion)
    , m_pages(new QStackedLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"lookupWindow"_s);
    setWindowTitle(tr("Look up a list – %1").arg(context.name));
    setAcceptDrops(true);
    m_pages->addWidget(makeEntry());
    m_pages->addWidget(makeResult());
    setLayout(m_pages);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resizeToFit(*this, {820, 560});
}

LookupWindow::~LookupWindow()
{
    m_settings.setValue(geometryKey, saveGeometry());
    dropResult();
}

QWidget *LookupWindow::makeEntry()
{
    auto *page = new QWidget(this);
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(u"lookupText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("One a line, with commas, or anywhere within a text.\n"
                                  "A text file can be dropped here, too."));
    m_text->setAcceptDrops(false);
    m_problem = new QLabel(page);
    m_problem->setObjectName(u"lookupProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_go = formButton(tr("Look up"), u"lookupGo"_s, page);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    auto *close = formButton(tr("Close"), u"lookupClose"_s, page);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    addField(*column, tr("Phone numbers and e-mails to look up"), m_text);
    column->setStretch(column->indexOf(m_text), 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_go->setEnabled(!m_text->document()->isEmpty());
        m_problem->hide();
    });
    connect(m_go, &QPushButton::clicked, this, &LookupWindow::begin);
    connect(close, &QPushButton::clicked, this, &LookupWindow::reject);
    return page;
}

QWidget *LookupWindow::makeResult()
{
    auto *page = new QWidget(this);
    m_state = new QLabel(page);
    m_state->setObjectName(u"lookupState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_stop = formButton(tr("Stop"), u"lookupStop"_s, page);
    m_again = formButton(tr("Try again"), u"lookupAgain"_s, page);
    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_again);
    head->addWidget(m_stop);

    auto *filters = new QWidget(page);
    auto *flow = new FlowLayout(6, filters);
    for (std::size_t i = 0; i <= verdictTexts().size(); ++i) {
        auto *button = new QToolButton(filters);
        button->setObjectName(u"lookupKind%1"_s.arg(i));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true); // the one that is down stands out in dark colours, too
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        std::optional<ListVerdict::Kind> kind;
        if (i > 0) {
            kind = verdictTexts()[i - 1].kind;
            button->setIcon(paletteIcon(verdictTexts()[i - 1].icon));
        }
        connect(button, &QToolButton::clicked, this, [this, kind] { chooseKind(kind); });
        flow->addWidget(button);
        m_kinds.append(button);
    }

    m_table = new LargeTable(page);
    m_table->setObjectName(u"lookupTable"_s);
    m_table->setAccessibleName(tr("Verdicts"));
    connect(m_table, &QTableView::activated, this, &LookupWindow::openRow);
    connect(m_table, &QTableView::doubleClicked, this, &LookupWindow::openRow);

    m_said = new QLabel(page);
    m_said->setObjectName(u"lookupSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_select = formButton(tr("Select all found"), u"lookupSelect"_s, page);
    m_copy = formButton(tr("Copy"), u"lookupCopy"_s, page);
    m_save = formButton(tr("Save as CSV…"), u"lookupSave"_s, page);
    auto *back = formButton(tr("Another list"), u"lookupBack"_s, page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(m_select);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(filters);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_isStopped = true;
        m_lookup->cancel();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { m_lookup->tryAgain(); });
    connect(back, &QPushButton::clicked, this, &LookupWindow::goBack);
    connect(m_copy, &QPushButton::clicked, this, &LookupWindow::copy);
    connect(m_save, &QPushButton::clicked, this, &LookupWindow::chooseFile);
    connect(m_select, &QPushButton::clicked, this, [this] {
        const QList<ContactId> ids = m_lookup->contactsNotOptedOut();
        const auto leftOut = m_lookup->contactsFound().size() - ids.size();
        Q_EMIT selectionWanted(ids);
        say(leftOut == 0 ? tr("Selected in the list: %1").arg(numberText(ids.size()))
                         : tr("Selected in the list: %1; opted out and left out: %2")
                               .arg(numberText(ids.size()), numberText(leftOut)));
    });
    return page;
}

void LookupWindow::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_text->selectAll();
}

QString LookupWindow::text() const
{
    return m_text->toPlainText();
}

void LookupWindow::lookUp(const QString &text)
{
    m_text->setPlainText(text);
    if (!text.trimmed().isEmpty())
        begin();
}

/// What has its verdicts already stays: another list gets a window of its own.
void LookupWindow::take(const QString &text)
{
    if (m_lookup)
        Q_EMIT anotherWanted(text);
    else
        lookUp(text);
}

void LookupWindow::lookUpFile(const QString &path)
{
    m_fileTurn = std::make_unique<QObject>();
    runInPool<QString, ImportFileError>(
        *QThreadPool::globalInstance(), [path] { return listTextOf(path); })
        ->then(m_fileTurn.get(), [this, path](const Result<QString, ImportFileError> &text) {
            if (text)
                return take(*text);
            using Kind = ImportFileError::Kind;
            const QString name = QFileInfo(path).fileName();
            const ImportFileError &error = text.error();
            if (error.kind == Kind::TooLarge)
                refuse(tr("%1 is too large for a list: more than 4 MB.").arg(name));
            else if (error.kind == Kind::NotAnImport && error.file != FileKind::Empty)
                refuse(tr("%1 is not a text file. A list is text: numbers and e-mails.").arg(name));
            else
                refuse(describe(error).body());
        });
}

void LookupWindow::refuse(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    if (m_lookup)
        say(problem);
}

void LookupWindow::begin()
{
    dropResult();
    m_isStopped = false;
    m_lookup = std::make_unique<ListLookup>(m_store, m_api, m_clock);
    m_model = new LookupModel(*m_lookup, m_store, this);
    m_table->setModel(m_model);
    const int digit = m_table->fontMetrics().horizontalAdvance(u'0');
    for (const auto &[column, width] :
        {std::pair(LookupModel::LineColumn, 7), {LookupModel::TextColumn, 24},
            {LookupModel::ContactColumn, 20}, {LookupModel::PhoneColumn, 22}})
        m_table->setColumnWidth(column, width * digit);
    // The reason needs the room.
    m_table->horizontalHeader()->setSectionResizeMode(
        LookupModel::VerdictColumn, QHeaderView::Stretch);
    connect(m_lookup.get(), &ListLookup::listRead, this, &LookupWindow::refresh);
    connect(m_lookup.get(), &ListLookup::verdictsChanged, this, &LookupWindow::refresh);
    connect(m_lookup.get(), &ListLookup::stateChanged, this, &LookupWindow::refresh);
    connect(m_lookup.get(), &ListLookup::finished, this, &LookupWindow::refresh);
    m_kinds.constFirst()->setChecked(true);
    m_said->clear();
    m_pages->setCurrentIndex(1);
    m_lookup->setCopyIsWhole(m_sync.status().isComplete());
    m_lookup->start(m_text->toPlainText(), m_region);
    m_table->setFocus();
    refresh();
}

void LookupWindow::reject()
{
    if (m_lookup && m_lookup->state() != ListLookup::State::Finished) {
        m_isStopped = true;
        m_lookup->cancel();
        return;
    }
    QDialog::reject();
}

void LookupWindow::dropResult()
{
    m_turn.reset();
    m_copy->setEnabled(true);
    m_save->setEnabled(true);
    m_table->setModel(nullptr);
    delete std::exchange(m_model, nullptr);
    m_lookup.reset();
}

void LookupWindow::goBack()
{
    dropResult();
    m_pages->setCurrentIndex(0);
    m_text->setFocus();
    m_text->selectAll();
}

void LookupWindow::refresh()
{
    using State = ListLookup::State;
    const State state = m_lookup->state();
    const bool isOver = state == State::Finished;
    const auto entries = static_cast<qsizetype>(m_lookup->entries().size());
    QString sentence;
    if (state == State::Reading || state == State::Idle)
        sentence = tr("Reading the list…");
    else if (state == State::LookingHere)
        sentence = tr("Looking in the local copy…");
    else if (state == State::Asking)
        sentence = tr("Asking the service: %1 of %2")
                       .arg(numberText(m_lookup->asked()), numberText(m_lookup->toAsk()));
    else if (state == State::Paused && m_lookup->trouble())
        sentence = tr("The service cannot be asked just now (%1). It is tried again by itself.")
                       .arg(std::visit([](const auto &why) { return describe(why).title; },
                           *m_lookup->trouble()));
    else if (entries == 0 && m_isStopped)
        sentence = tr("Stopped before the list was read.");
    else if (entries == 0)
        sentence = tr("There is no number and no e-mail in this list.");
    else
        sentence = tr("Every line has its verdict.");
    if (isOver && m_lookup->count(ListVerdict::Kind::Unknown) > 0)
        sentence = tr("Not every line has its verdict: those “not known” say why.");
    else if (isOver && m_lookup->unconfirmed() > 0)
        sentence = tr("Every line has its verdict, but the service could not be asked about all.");
    if (isOver && entries > 0)
        sentence += leftOutSentence();
    m_state->setText(sentence);
    m_state->setAccessibleName(sentence);
    m_progress->setVisible(!isOver);
    m_progress->setRange(0, state == State::Asking ? static_cast<int>(m_lookup->toAsk()) : 0);
    m_progress->setValue(static_cast<int>(m_lookup->asked()));
    m_stop->setVisible(!isOver);
    m_again->setVisible(state == State::Paused);
    m_kinds.constFirst()->setText(tr("All %1").arg(numberText(entries)));
    for (qsizetype i = 1; i < m_kinds.size(); ++i) {
        const VerdictText &text = verdictTexts()[static_cast<size_t>(i - 1)];
        const qsizetype count = m_lookup->count(text.kind);
        m_kinds.at(i)->setText(QCoreApplication::translate(
            "LookupWords", text.plural, nullptr, static_cast<int>(count)));
        // The kind in front stays to be seen, so that one knows what the table shows.
        m_kinds.at(i)->setVisible(count > 0 || m_kinds.at(i)->isChecked());
    }
    m_select->setEnabled(
        m_lookup->count(ListVerdict::Kind::Found) + m_lookup->count(ListVerdict::Kind::Several)
        > 0);
}

/// Empty when nothing was left out.
QString LookupWindow::leftOutSentence() const
{
    const ListText &list = m_lookup->list();
    if (list.leftOut == 0)
        return {};
    constexpr qsizetype longest = 40; // letters
    QString first = list.firstLeftOut;
    if (first.size() > longest)
        first = first.left(longest) + u'…';
    return u' '
        + tr("Left out as something else than a number or an e-mail: %Ln piece(s), the first is "
             "“%1” in line %2.",
            nullptr, static_cast<int>(list.leftOut))
              .arg(first, numberText(list.firstLeftOutLine));
}

void LookupWindow::chooseKind(std::optional<ListVerdict::Kind> kind)
{
    m_model->setKind(kind);
    refresh();
}

void LookupWindow::openRow(const QModelIndex &index)
{
    const ListVerdict &verdict = m_lookup->verdict(m_model->entryAt(index.row()));
    if (!verdict.contacts.isEmpty())
        Q_EMIT contactWanted(verdict.contacts.constFirst());
}

void LookupWindow::collect(const std::function<void(const QList<QStringList> &)> &then)
{
    constexpr std::size_t atOnce = 200;
    struct Collected {
        std::vector<qsizetype> entries;
        std::size_t next = 0;
        QList<QStringList> lines;
    };
    auto collected = std::make_shared<Collected>();
    collected->entries = m_model->entriesOfKind();
    collected->lines.append(m_model->titles());
    m_turn = std::make_unique<QObject>();
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    auto step = std::make_shared<std::function<void()>>();
    *step = [this, collected, then, weak = std::weak_ptr(step)] {
        const std::size_t end = std::min(collected->next + atOnce, collected->entries.size());
        for (; collected->next < end; ++collected->next)
            collected->lines.append(m_model->cellsOf(collected->entries[collected->next]));
        if (collected->next == collected->entries.size()) {
            m_copy->setEnabled(true);
            m_save->setEnabled(true);
            return then(collected->lines);
        }
        m_clock.after(
            std::chrono::milliseconds(0), m_turn.get(), [again = weak.lock()] { (*again)(); });
    };
    (*step)();
}

void LookupWindow::copy()
{
    collect([this](const QList<QStringList> &lines) {
        QString text;
        for (const QStringList &line : lines)
            text += tabbed(line);
        QGuiApplication::clipboard()->setText(text);
        say(tr("Copied"));
    });
}

void LookupWindow::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Save the verdicts"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("CSV file (*.csv)"));
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(
        tr("Looked up") + u' ' + QDate::currentDate().toString(Qt::ISODate) + u".csv"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &LookupWindow::saveTo);
    chooser->open();
}

void LookupWindow::saveTo(const QString &path)
{
    collect([this, path](const QList<QStringList> &lines) {
        struct Saved { };
        auto *saved = runInPool<Saved, TargetError>(
            *QThreadPool::globalInstance(), [lines, path]() -> Result<Saved, TargetError> {
                // A mark without which spreadsheets take UTF-8 for the local code page.
                QByteArray bytes("\xef\xbb\xbf");
                for (const QStringList &line : lines)
                    appendCsvLine(bytes, line, true);
                FileTarget target(path);
                auto done = target.open();
                if (done)
                    done = target.write(bytes);
                if (done)
                    done = target.commit();
                if (!done)
                    return Failure(done.error());
                return Saved();
            });
        saved->then(m_turn.get(), [this, path](const Result<Saved, TargetError> &done) {
            say(done ? tr("Saved as %1").arg(QFileInfo(path).fileName())
                     : describe(ExportError(done.error())).body());
        });
    });
}

void LookupWindow::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setToolTip(tipText(sentence));
    announce(*this, sentence);
}

void LookupWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *brought = event->mimeData();
    const bool isFile = brought->urls().size() == 1 && brought->urls().constFirst().isLocalFile();
    if (isFile || brought->hasText())
        acceptCopy(*event);
}

void LookupWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    acceptCopy(*event);
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        lookUpFile(urls.constFirst().toLocalFile());
    else
        take(event->mimeData()->text());
}

void LookupWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)
        && m_pages->currentIndex() == 0) {
        if (m_go->isEnabled())
            begin();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace rolodesk
