#include "ui/importing/importoutcome.h"

#include "core/editing/actwatch.h"
#include "core/editing/contactwriter.h"
#include "core/journal/takenback.h"
#include "core/store/contactstore.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/tiptext.h"
#include "ui/editor/bulkwords.h"
#include "ui/exporting/exportplan.h"
#include "ui/importing/reportwords.h"
#include "ui/workspacecontext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Result_ = ReportRow::Result;
using State = JournalWrite::State;

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ImportOutcome::ImportOutcome(
    const WorkspaceContext &context, ImportHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_history(history)
    , m_file(context.writer->journal())
    , m_counts(textLabel(u"outcomeCounts"_s, this))
    , m_missing(hintLabel({}, this))
    , m_said(textLabel(u"outcomeSaid"_s, this))
    , m_save(formButton(tr("Save error file…"), u"saveErrors"_s, this))
    , m_again(formButton(tr("Import the error file"), u"importErrors"_s, this))
    , m_undoButton(formButton(tr("Undo import"), u"undoImport"_s, this))
    , m_show(formButton(tr("Show in history"), u"showInHistory"_s, this))
{
    setObjectName(u"importOutcome"_s);
    arrange();
    connect(m_save, &QPushButton::clicked, this, &ImportOutcome::chooseFile);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(m_saved); });
    connect(m_undoButton, &QPushButton::clicked, this, &ImportOutcome::askToUndo);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_report)
            Q_EMIT historyWanted(m_report->record.group);
    });
    connect(&m_file, &ErrorFileWriter::written, this, [this](const QString &path) {
        m_saved = path;
        say(tr("Saved as %1. Mend the rows there and import the file: only they are in it.")
                .arg(apart(QFileInfo(path).fileName())));
        refresh();
    });
    connect(&m_file, &ErrorFileWriter::failed, this, [this](const ExportError &error) {
        say(describe(error).body());
        refresh();
    });
    // It may be taken back from elsewhere: by Ctrl+Z, or in the history.
    connect(
        &m_context.writer->journal(), &WriteJournal::actChanged, this, &ImportOutcome::lookForUndo);
    refresh();
}

ImportOutcome::~ImportOutcome() = default;

void ImportOutcome::arrange()
{
    m_missing->setObjectName(u"outcomeMissing"_s);
    auto *buttons = new FlowLayout(8);
    for (QPushButton *button : {m_save, m_again, m_undoButton, m_show})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_counts);
    column->addWidget(m_missing);
    column->addLayout(buttons);
    column->addWidget(m_said);
}

void ImportOutcome::show(qint64 import)
{
    m_import = import;
    m_report.reset();
    m_turn.reset();
    m_watch.reset();
    m_undo.reset();
    m_saved.clear();
    m_isUndone = false;
    m_undoneBy = 0;
    say({});
    refresh();
    if (import != 0)
        load();
}

void ImportOutcome::load()
{
    m_turn = std::make_unique<QObject>();
    m_history.report(m_import)->then(
        m_turn.get(), [this](Result<std::optional<ImportReport>, StoreError> report) {
            if (!report)
                say(describe(report.error()).body());
            else if (*report)
                m_report = std::make_shared<const ImportReport>(std::move(**report));
            refresh();
            if (m_report && m_report->of(Result_::Open) > 0 && !m_watch)
                follow(m_report->record.group);
            lookForUndo();
            Q_EMIT shown();
        });
}

/// Until it is over.
void ImportOutcome::follow(qint64 group)
{
    m_watch = std::make_unique<ActWatch>(*m_context.writer, m_context.clock, group);
    connect(m_watch.get(), &ActWatch::changed, this, [this] {
        if (m_watch->progress().isOver())
            load();
    });
}

void ImportOutcome::refresh()
{
    const bool isRead = m_report != nullptr;
    m_counts->setText(isRead ? reportSentence(*m_report)
            : m_import != 0  ? tr("Reading what became of it…")
                             : QString());
    if (isRead && std::exchange(m_announced, m_counts->text()) != m_counts->text())
        announce(*this, m_counts->text());
    const qint64 missing = isRead ? missingRows(*m_report) : 0;
    m_missing->setVisible(missing > 0);
    m_missing->setText(tr(
        "%Ln row(s) of the file are not at the service, or not with all they say. The error file "
        "holds them as they stood in the file, each with the reason.",
        nullptr, static_cast<int>(missing)));
    m_save->setVisible(missing > 0);
    m_save->setEnabled(!m_file.isWriting());
    m_again->setVisible(!m_saved.isEmpty());
    const bool isAct = isRead && m_report->record.group != 0;
    const bool isSaved =
        isRead && m_report->of(Result_::Created) + m_report->of(Result_::Changed) > 0;
    m_undoButton->setVisible(isAct && isSaved && !m_isUndone);
    m_show->setVisible(isAct);
}

void ImportOutcome::chooseFile()
{
    if (!m_report)
        return;
    const ImportRecord &record = m_report->record;
    const QFileInfo file(record.path);
    const QString base = record.name.isEmpty() ? tr("Pasted table") : file.completeBaseName();
    auto *chooser = new QFileDialog(window(), tr("Save error file"));
    chooser->setObjectName(u"errorFileChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("CSV file (*.csv)"));
    chooser->setDefaultSuffix(u"csv"_s);
    if (!record.path.isEmpty() && file.dir().exists())
        chooser->setDirectory(file.dir());
    chooser->selectFile(tr("%1 errors", "file name").arg(base) + u".csv"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &ImportOutcome::saveTo);
    chooser->open();
}

void ImportOutcome::saveTo(const QString &path)
{
    if (!m_report)
        return;
    m_file.write(m_report, path);
    refresh();
}

void ImportOutcome::askToUndo()
{
    if (!m_report)
        return;
    if (!m_isAsking)
        return undo();
    Prompts::Question question;
    question.title = tr("Undo the import of %1?").arg(importName(m_report->record));
    question.text = tr("Contacts it created are deleted, and those it changed get back what they "
                       "had. What others changed since stays, and is named.");
    question.confirmText = tr("Undo import");
    question.destructive = true;
    m_prompts.ask(window(), question, m_turn.get(), [this](bool isConfirmed) {
        if (isConfirmed)
            undo();
    });
}

void ImportOutcome::undo()
{
    m_undoButton->setEnabled(false);
    m_context.writer->undo(m_report->record.group)
        ->then(m_turn.get(), [this](const Result<QList<JournalWrite>, StoreError> &planned) {
            m_undoButton->setEnabled(true);
            if (!planned)
                return say(describe(planned.error()).body());
            m_isUndone = true;
            refresh();
            const qint64 group = planned->isEmpty() ? 0 : planned->first().group;
            if (group != 0 && m_context.writer->journal().openOfMany().count(group) > 0)
                followUndo(group);
            else
                say(tr("There is nothing to take back."));
        });
}

void ImportOutcome::lookForUndo()
{
    const qint64 act = m_report ? m_report->record.group : 0;
    if (act == 0)
        return;
    takenBackOf(m_context.store, {act})
        ->then(m_turn.get(),
            [this, act](const Result<QHash<qint64, TakenBack>, StoreError> &takenBack) {
                if (!takenBack)
                    return;
                const qint64 by = takenBack->value(act).by;
                if (by != 0) {
                    m_isUndone = true;
                    followUndo(by);
                } else if (std::exchange(m_undoneBy, 0) != 0) { // that was taken back, too
                    m_isUndone = false;
                    m_undo.reset();
                    say({});
                }
                refresh();
            });
}

void ImportOutcome::followUndo(qint64 group)
{
    if (std::exchange(m_undoneBy, group) == group)
        return;
    say(m_context.writer->journal().openOfMany().count(group) > 0
            ? tr("The import is being taken back.")
            : tr("The import was taken back."));
    m_undo = std::make_unique<ActWatch>(*m_context.writer, m_context.clock, group);
    connect(m_undo.get(), &ActWatch::changed, this, [this] {
        const ActProgress &progress = m_undo->progress();
        if (progress.total() == 0)
            return;
        if (!progress.isOver()) {
            return say(tr("The import is being taken back: %1.")
                           .arg(progressWords(progress, progress.isPaused)));
        }
        const qint64 left = progress.counts.of(State::Failed);
        say(left == 0
                ? tr("The import was taken back.")
                : tr("The import was taken back, but for %Ln change(s): the history says why.",
                    nullptr, static_cast<int>(left)));
    });
}

void ImportOutcome::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_said->setVisible(!sentence.isEmpty());
    announce(*this, sentence);
}

} // namespace rolodesk
