#include "app/cli/importcommand.h"

#include "app/cli/completeness.h"
#include "app/cli/exitcode.h"
#include "app/cli/importwords.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/editing/settlebatch.h"
#include "core/store/contactstore.h"

#include <QFile>

#include <algorithm>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

ImportWriting::ImportWriting(const JobContext &context)
    : WriteCommand(context)
    , m_history(*context.store)
{
}

QList<qint64> ImportWriting::waitingImports()
{
    QList<qint64> acts;
    for (const auto &[act, writes] : writer().journal().openOfMany()) {
        const auto open = writer().journal().open().value(*writes.begin());
        if (open.kind == WriteGroup::Kind::Import)
            acts.append(act);
    }
    return acts;
}

void ImportWriting::followAct(qint64 group)
{
    writer().takeOver(group);
    if (writer().journal().isPaused(group))
        writer().resumeAct(group);
    follow([group] {
        JournalWrite any;
        any.group = group;
        return Planning::ready(QList<JournalWrite>{any});
    });
}

/// What is planned waits where it is.
void ImportWriting::giveUpMany(qint64 group)
{
    output().say(u"The import waits; “import resume” goes on with it."_s);
    writer().journal().pauseAct(group, true)->then(this, [this](const Result<bool, StoreError> &) {
        printAndEnd();
    });
}

void ImportWriting::printMany(qint64 group)
{
    m_history.ofGroup(group)->then(
        this, [this](const Result<std::optional<ImportRecord>, StoreError> &record) {
            if (!record)
                return finish(output().fail(record.error()));
            if (!*record)
                return end();
            report((*record)->id);
        });
}

void ImportWriting::report(qint64 import)
{
    m_history.report(import)->then(
        this, [this](const Result<std::optional<ImportReport>, StoreError> &found) {
            if (!found)
                return finish(output().fail(found.error()));
            if (!*found)
                return refuse(LocalCopy, u"unknown_import"_s,
                    u"The import was made by a newer Rolodesk, and this one cannot report it."_s);
            const ImportReport &told = **found;
            output().line(sentenceOf(told));
            output().document(jsonOf(told));
            const bool isAnyMissing = std::any_of(told.rows.cbegin(), told.rows.cend(), isMissing);
            if (isAnyMissing)
                output().say(
                    u"“import report %1 --output FILE” tells which rows are missing, and why."_s
                        .arg(told.record.id));
            atLeast(isAnyMissing ? Partial : Done);
            end();
        });
}

ImportApply::ImportApply(const JobContext &context)
    : ImportWriting(context)
    , m_draft(*context.store, context.clock)
{
}

ImportApply::~ImportApply() = default;

void ImportApply::begin()
{
    if (!waitingImports().isEmpty())
        return refuse(Partial, u"import_waits"_s,
            u"An import waits; “import resume” goes on with it first. Nothing was sent."_s);
    const QString path = line().arguments.first();
    QFile file(path);
    Result<SavedPlan, PlanFileError> saved =
        Failure(PlanFileError{PlanFileError::Kind::NotReadable, 0, {}});
    if (file.open(QIODevice::ReadOnly))
        saved = readPlanFile(file);
    else
        saved = Failure(PlanFileError{PlanFileError::Kind::NotReadable, 0, file.errorString()});
    if (!saved)
        return refuse(Usage, u"plan"_s, sentenceOf(saved.error(), path));
    m_saved = *saved;
    if (m_saved.workspace != QString::number(store().directory().team.id))
        return refuse(
            Usage, u"other_workspace"_s, u"The plan is of another workspace; nothing was sent."_s);
    connect(&m_draft, &ImportDraft::stageChanged, this, &ImportApply::stageChanged);
    m_draft.setBaseWhole(completeSince(context()).isValid());
    m_draft.open(m_saved.path, m_saved.setup);
}

void ImportApply::stageChanged()
{
    switch (m_draft.stage()) {
    case ImportDraft::Stage::Refused:
        return refuse(Usage, nameOf(m_draft.error().kind), sentenceOf(m_draft.error()));
    case ImportDraft::Stage::Failed:
        return finish(output().fail(m_draft.storeError()));
    case ImportDraft::Stage::Ready:
        break;
    case ImportDraft::Stage::Empty:
    case ImportDraft::Stage::Reading:
    case ImportDraft::Stage::Planning:
        return;
    }
    if (m_run)
        return;
    if (m_draft.content()->file.sha256 != m_saved.sha256)
        return refuse(Usage, u"other_file"_s,
            u"“%1” is not what it was when the plan was made; nothing was sent. Make a new plan."_s
                .arg(m_saved.path));
    if (!m_ask && m_draft.plan().counts().of(RowFate::Unasked) > 0)
        return ask();
    if (!std::exchange(m_isCompared, true))
        return compare();
    import();
}

/// Whom the local copy lacks. What cannot be asked for is held back.
void ImportApply::ask()
{
    m_ask = std::make_unique<AskService>(*context().api, *context().store, m_draft);
    const auto goOn = [this] {
        if (m_draft.stage() == ImportDraft::Stage::Ready)
            stageChanged(); // nothing was asked for
    };
    connect(m_ask.get(), &AskService::finished, this, goOn);
    connect(m_ask.get(), &AskService::failed, this, [this, goOn](const AskService::Trouble &why) {
        output().say(std::visit([](const auto &error) { return sentenceOf(error); }, why));
        goOn();
    });
    m_ask->start();
}

/// Row by row with what was planned; what would be otherwise by now stays.
void ImportApply::compare()
{
    m_reading = std::make_unique<PlanReading>(m_draft.plan(),
        QList<RowFate>{RowFate::New, RowFate::Changed},
        [this](std::size_t place, const PlanDetail &detail) {
            const quint32 row = m_draft.plan().at(place).row;
            if (m_saved.rows.take(row) != savedRow(detail.outcome))
                m_moved.insert(qsizetype(row));
            return true;
        });
    connect(m_reading.get(), &PlanReading::failed, this,
        [this](const StoreError &error) { finish(output().fail(error)); });
    connect(m_reading.get(), &PlanReading::finished, this, [this] {
        sayMissing();
        if (m_moved.isEmpty())
            return import();
        ImportAnswers answers = m_draft.setup().answers;
        answers.moved.unite(m_moved);
        constexpr qsizetype mostNamed = 20;
        QList<qsizetype> moved(m_moved.cbegin(), m_moved.cend());
        std::sort(moved.begin(), moved.end());
        QStringList lines;
        for (const qsizetype row : moved.first(std::min(mostNamed, moved.size())))
            lines.append(QString::number(m_draft.content()->table.placeOf(row)));
        output().say(
            u"%1 rows would do something else by now than the plan says, and are held back: lines %2%3"_s
                .arg(m_moved.size())
                .arg(lines.join(u", "_s), moved.size() > mostNamed ? u" and more"_s : u""_s));
        m_draft.setAnswers(answers);
    });
    m_reading->start();
}

/// Rows that the plan would send, and that have nothing to be sent by now or are held back.
void ImportApply::sayMissing()
{
    qsizetype held = 0;
    for (auto row = m_saved.rows.cbegin(); row != m_saved.rows.cend(); ++row) {
        const auto place = m_draft.plan().placeOf(row.key());
        const bool isThere = place && m_draft.plan().at(*place).fate == RowFate::Same;
        held += isThere ? 0 : 1;
    }
    if (held == 0)
        return;
    output().say(
        u"Rows that the plan would send and that are held back or missing by now: %1."_s.arg(held));
    atLeast(Partial);
}

void ImportApply::import()
{
    m_run = std::make_unique<ImportRun>(writer(), history(), context().clock);
    connect(m_run.get(), &ImportRun::stageChanged, this, &ImportApply::runChanged);
    m_run->start(m_draft);
}

void ImportApply::runChanged()
{
    if (m_run->stage() == ImportRun::Stage::Failed) {
        if (m_run->storeError())
            return finish(output().fail(*m_run->storeError()));
        const auto &write = m_run->failedWrite();
        return refuse(write->error ? exitCodeOf(*write->error) : int(Partial), u"not_made"_s,
            write->error ? sentenceOf(*write->error)
                         : u"A tag or a field could not be made; nothing else was sent."_s);
    }
    if (m_run->stage() != ImportRun::Stage::Begun)
        return;
    if (m_run->group() == 0)
        return report(m_run->import());
    followAct(m_run->group());
}

void ImportResume::begin()
{
    const QList<qint64> waiting = waitingImports();
    if (waiting.isEmpty()) {
        output().say(u"No import waits."_s);
        output().document(QJsonObject());
        return finish(Done);
    }
    if (waiting.size() > 1) {
        output().say(
            u"%1 imports wait; this goes on with the oldest one. “import resume” once more goes on with the next."_s
                .arg(waiting.size()));
        atLeast(Partial);
    }
    sayUnderWay(waiting.first());
    followAct(waiting.first());
}

/// It takes its time, and nothing is to be seen meanwhile.
void ImportResume::sayUnderWay(qint64 group)
{
    const WriteJournal &journal = writer().journal();
    const std::set<qint64> &creations = journal.openCreations(group);
    const auto count = std::count_if(creations.cbegin(), creations.cend(), [&](qint64 id) {
        const JournalWrite::State state = journal.open().constFind(id)->state;
        return state == JournalWrite::State::Sent || state == JournalWrite::State::Unknown;
    });
    if (count == 0)
        return;
    output().say(
        u"Rows that were under way when the import ended: %1. They are looked for first, for %2 minutes at most; what did not arrive is sent then, or named in the report."_s
            .arg(count)
            .arg(SettleBatch::patience.count()));
}

void ImportUndo::begin()
{
    bool isNumber = false;
    const qint64 import = line().arguments.first().toLongLong(&isNumber);
    if (!isNumber)
        return refuse(Usage, u"usage"_s,
            u"“%1” is no number of an import; “import list” tells them."_s.arg(
                line().arguments.first()));
    history().report(import)->then(
        this, [this, import](const Result<std::optional<ImportReport>, StoreError> &found) {
            if (!found)
                return finish(output().fail(found.error()));
            if (!*found)
                return refuse(Usage, u"unknown_import"_s, u"There is no import %1."_s.arg(import));
            const qint64 group = (*found)->record.group;
            if (group == 0)
                return endWithNothing(u"Nothing was sent for this import."_s);
            follow([this, group] { return writer().undo(group, u"console"_s); },
                u"Nothing of this import was saved, or it is undone already."_s);
        });
}

void ImportUndo::giveUpMany(qint64 group)
{
    WriteCommand::giveUpMany(group);
}

void ImportUndo::printMany(qint64 group)
{
    WriteCommand::printMany(group);
}

} // namespace rolodesk::cli
