#include "core/import/importrun.h"

#include "core/async/runinpool.h"
#include "core/contacts/fold.h"
#include "core/editing/contactwriter.h"
#include "core/editing/editwrites.h"
#include "core/editing/teamwrites.h"
#include "core/util/clock.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Action = JournalWrite::Action;
using State = JournalWrite::State;

/// So many rows are made into writes in one turn of the event loop.
constexpr std::size_t rowsInATurn = 50;

/// Labels of which tags are to be made, folded, as far as rows need them.
QStringList tagsToMake(const ImportSetup &setup, const QSet<EditField> &needed)
{
    QSet<QString> labels;
    for (const EditField &field : needed) {
        if (field.kind == EditField::Kind::Tag)
            labels.insert(foldText(field.key.sliced(1)));
    }
    QStringList keys;
    for (auto tag = setup.answers.tags.cbegin(); tag != setup.answers.tags.cend(); ++tag) {
        if (tag->kind == UnknownAnswer::Kind::Create && labels.contains(tag.key()))
            keys.append(tag.key());
    }
    return keys;
}

EditField customField(FieldId field)
{
    return {EditField::Kind::Custom, QString::number(field.value)};
}

/// The same of columns.
QList<int> fieldsToMake(const ImportSetup &setup, const QSet<EditField> &needed)
{
    QList<int> columns;
    for (int at = 0; at < setup.mapping.columns.size(); ++at) {
        const ColumnRule &rule = setup.mapping.columns.at(at);
        const bool isNew = rule.kind == ColumnKind::FieldValue && rule.field == newField(at);
        if (isNew && needed.contains(customField(rule.field)))
            columns.append(at);
    }
    return columns;
}

/// Rows of the table that would be sent, and were to do something else, or nothing. O(rows).
QSet<qsizetype> movedBetween(const std::vector<PlanRow> &shown, const std::vector<PlanRow> &now)
{
    QSet<qsizetype> moved;
    for (std::size_t place = 0; place < now.size(); ++place) {
        const PlanRow &row = now[place];
        const bool isAsShown = place < shown.size() && shown[place].row == row.row
            && shown[place].isSent() && shown[place].changes == row.changes;
        if (row.isSent() && !isAsShown)
            moved.insert(row.row);
    }
    return moved;
}

/// What one row has to be sent.
QList<JournalWrite> writesOf(const PlanDetail &detail, qint64 row, bool sharesEmails)
{
    JournalWrite like;
    like.onClash = JournalWrite::OnClash::Theirs;
    like.row = row;
    const RowOutcome &outcome = detail.outcome;
    if (outcome.changes.isEmpty() || CleanRow::holds(outcome.problems))
        return {};
    if (outcome.fate == RowFate::Changed)
        return editWrites(detail.contact, outcome.changes, like);
    if (outcome.fate != RowFate::New || outcome.contact.isValid())
        return {};
    like.action = Action::Create;
    like.onClash = sharesEmails ? JournalWrite::OnClash::Mine : JournalWrite::OnClash::Ask;
    like.wanted = detail.outcome.changes;
    return {like};
}

/// The rows of a plan that have something to be sent, some at a time.
struct Rows {
    QPointer<const ImportPlan> plan;
    std::size_t at = 0;
};

Result<ActFeed::Block, StoreError> nextBlock(Rows &rows)
{
    if (!rows.plan)
        return Failure(StoreError{StoreError::Kind::Failed, {}, u"the plan is gone"_s});
    const ImportPlan &plan = *rows.plan;
    const ImportAnswers &answers = plan.input().rules.answers;
    const bool sharesEmails = answers.knownEmail == ImportAnswers::KnownEmail::NewContact
        || answers.sharedEmail == ImportAnswers::SharedEmail::NewContacts;
    ActFeed::Block block;
    std::size_t taken = 0;
    for (; rows.at < plan.size() && taken < rowsInATurn; ++rows.at) {
        const PlanRow &row = plan.at(rows.at);
        if (!row.isSent())
            continue;
        const auto detail = plan.detailOf(rows.at);
        if (!detail)
            return Failure(detail.error());
        ++taken;
        // What was shown is sent, and nothing else: it may have become otherwise since.
        if (detail->outcome.mark == row.changes)
            block += writesOf(*detail, row.row, sharesEmails);
    }
    return block;
}

/// Answers with the next block that has a write in it: an empty one is the end. The rows of many in
/// a row may have become otherwise.
void readOn(const std::shared_ptr<Rows> &rows, Reply<ActFeed::Block, StoreError> *reply)
{
    auto block = nextBlock(*rows);
    const bool isEnd = !block || !block->isEmpty() || rows->at >= rows->plan->size();
    if (isEnd)
        return reply->finish(std::move(block));
    QMetaObject::invokeMethod(
        reply, [rows, reply] { readOn(rows, reply); }, Qt::QueuedConnection);
}

/// Where the plan goes before the end, nothing of the act is left.
ActFeed::Source writesOf(const ImportPlan &plan)
{
    const auto rows = std::make_shared<Rows>(Rows{&plan});
    return [rows] {
        auto *reply = new Reply<ActFeed::Block, StoreError>;
        QMetaObject::invokeMethod(
            reply, [rows, reply] { readOn(rows, reply); }, Qt::QueuedConnection);
        return reply;
    };
}

} // namespace

ImportRun::ImportRun(ContactWriter &writer, ImportHistory &history, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_history(history)
    , m_clock(clock)
{
}

ImportRun::~ImportRun() = default;

void ImportRun::start(ImportDraft &draft)
{
    m_draft = &draft;
    m_shown = draft.plan().rows();
    m_tags = tagsToMake(draft.setup(), draft.plan().toBeMade());
    m_fields = fieldsToMake(draft.setup(), draft.plan().toBeMade());
    connect(&m_writer, &ContactWriter::settled, this, &ImportRun::settled);
    connect(&draft, &ImportDraft::stageChanged, this, &ImportRun::planned);
    make();
}

void ImportRun::make()
{
    QList<JournalWrite> writes;
    const ImportSetup &setup = m_draft->setup();
    for (const QString &key : std::as_const(m_tags)) {
        const QString label = setup.answers.tags.value(key).label;
        writes.append(tagCreation(label.isEmpty() ? key : label, {}));
    }
    for (const int column : std::as_const(m_fields))
        writes.append(fieldCreation(m_draft->content()->layout.columns.at(column).title));
    if (writes.isEmpty())
        return compare();
    setStage(Stage::Making);
    WriteGroup group;
    group.kind = WriteGroup::Kind::Create;
    group.source = u"import "_s + m_draft->name();
    m_writer.submit(group, writes)
        ->then(this, [this](const Result<QList<JournalWrite>, StoreError> &begun) {
            if (!begun)
                return fail(begun.error());
            for (const JournalWrite &write : *begun)
                m_making.append(write.id);
            takeMade();
        });
}

/// It may be ours: whose they are is known a turn later.
void ImportRun::settled(const JournalWrite &write)
{
    const bool isMaking = write.action == Action::CreateTag || write.action == Action::CreateField;
    if (m_stage != Stage::Making || !isMaking || write.isOpen() || !m_draft)
        return;
    m_made.insert(write.id, write);
    takeMade();
}

/// Goes on when all of them have ended.
void ImportRun::takeMade()
{
    if (m_making.isEmpty() || !m_draft)
        return;
    ImportAnswers answers = m_draft->setup().answers;
    ColumnMapping mapping = m_draft->setup().mapping;
    QSet<EditField> made;
    for (qsizetype at = 0; at < m_making.size(); ++at) {
        const auto write = m_made.constFind(m_making.at(at));
        if (write == m_made.cend())
            return;
        if (write->state != State::Confirmed) {
            m_failedWrite = *write;
            return setStage(Stage::Failed);
        }
        if (at < m_tags.size()) {
            answers.tags.insert(m_tags.at(at), {UnknownAnswer::Kind::Use, write->made});
            made.insert({EditField::Kind::Tag, QString::number(write->made)});
        } else {
            mapping.columns[m_fields.at(at - m_tags.size())].field = FieldId(write->made);
            made.insert(customField(FieldId(write->made)));
        }
    }
    m_draft->settle(answers, mapping, made);
    compare();
}

/// The base may have changed since the plan was made.
void ImportRun::compare()
{
    setStage(Stage::Comparing);
    m_draft->refreshDirectory();
}

void ImportRun::planned()
{
    if (m_stage != Stage::Comparing)
        return;
    if (m_draft->stage() == ImportDraft::Stage::Failed)
        return fail(m_draft->storeError());
    if (m_draft->stage() != ImportDraft::Stage::Ready)
        return;
    using Moved = QSet<qsizetype>;
    const auto work = [shown = m_shown,
                          now = m_draft->plan().rows()]() -> Result<Moved, StoreError> {
        return movedBetween(*shown, *now);
    };
    runInPool<Moved, StoreError>(m_pool, work)
        ->then(this, [this](const Result<Moved, StoreError> &moved) { compared(*moved); });
}

/// Until nothing would be sent but what was shown.
void ImportRun::compared(const QSet<qsizetype> &moved)
{
    // The plan may have been made anew once more.
    if (m_stage != Stage::Comparing || !m_draft || m_draft->stage() != ImportDraft::Stage::Ready)
        return;
    if (moved.isEmpty())
        return keep();
    m_draft->holdMoved(moved);
}

void ImportRun::keep()
{
    setStage(Stage::Noting);
    const auto content = m_draft->content();
    ImportRecord record;
    record.name = m_draft->name();
    record.path = content->file.path;
    record.sha256 = content->file.sha256;
    record.bytes = content->file.bytes;
    record.made = m_clock.nowUtc();
    record.setup = m_draft->setup();
    record.planned = m_draft->plan().counts();
    m_history.add(record, content, m_draft->plan())
        ->then(this, [this](const Result<qint64, StoreError> &id) {
            if (!id)
                return fail(id.error());
            m_import = *id;
            if (m_draft)
                carryOut();
        });
}

void ImportRun::carryOut()
{
    const PlanCounts &counts = m_draft->plan().counts();
    if (counts.of(RowFate::New) + counts.of(RowFate::Changed) == 0)
        return setStage(Stage::Begun);
    m_draft->rememberMapping();
    WriteGroup group;
    group.kind = WriteGroup::Kind::Import;
    group.source = u"import "_s + m_draft->name();
    group.isOfMany = true;
    group.import = m_import;
    m_writer.carryOut(group, writesOf(m_draft->plan()))
        ->then(this, [this](const Result<qint64, StoreError> &act) {
            if (!act)
                return fail(act.error());
            m_group = *act;
            setStage(Stage::Begun);
        });
}

void ImportRun::fail(const StoreError &error)
{
    m_storeError = error;
    setStage(Stage::Failed);
}

void ImportRun::setStage(Stage stage)
{
    if (std::exchange(m_stage, stage) != stage)
        Q_EMIT stageChanged();
}

} // namespace rolodesk
