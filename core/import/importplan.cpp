#include "core/import/importplan.h"

#include "core/async/runinpool.h"
#include "core/contacts/contacttext.h"
#include "core/contacts/fold.h"
#include "core/import/celltext.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <iterator>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t blockSize = 1000;
/// One is read while another one is cleaned and a third one judged.
constexpr int blocksAtATime = 3;
constexpr auto progressEvery = 100ms;

quint64 markOf(const QString &value)
{
    return qHash(value.toCaseFolded(), std::size_t(1));
}

quint64 markOf(ContactId contact)
{
    return qHash(contact.value, std::size_t(2));
}

/// Of what the row says, however it is written; what of it nobody can read counts, too.
quint64 contentOf(const CleanRow &row)
{
    std::size_t mark = qHashMulti(3, row.first, row.last, row.emails, row.labels, row.owner,
        row.avatar, row.isOptedOut, row.isSaidOut, CleanRow::holding(row.problems));
    for (const PhoneReading &phone : row.phones)
        mark = qHashMulti(mark, phone.digits);
    for (auto field = row.fields.cbegin(); field != row.fields.cend(); ++field)
        mark = qHashMulti(mark, field.key().value, field.value());
    for (auto field = row.namedFields.cbegin(); field != row.namedFields.cend(); ++field)
        mark = qHashMulti(mark, field.key(), field.value());
    QList<qint64> cleared;
    for (const ColumnKind kind : row.cleared)
        cleared.append(-static_cast<qint64>(kind));
    for (const FieldId field : row.clearedFields)
        cleared.append(field.value);
    std::sort(cleared.begin(), cleared.end());
    mark = qHashMulti(mark, cleared);
    return mark;
}

void note(QMap<QString, PlanQuestions::Name> &names, const QString &text, qint64 rows)
{
    PlanQuestions::Name &name = names[foldText(text)];
    if (name.rows == 0)
        name.text = text;
    name.rows += rows;
}

void add(const PlanQuestions &some, PlanQuestions &all)
{
    for (const PlanQuestions::Name &tag : some.tags)
        note(all.tags, tag.text, tag.rows);
    for (const PlanQuestions::Name &owner : some.owners)
        note(all.owners, owner.text, owner.rows);
    for (auto column = some.placeholders.cbegin(); column != some.placeholders.cend(); ++column)
        all.placeholders[column.key()] += column.value();
}

PlanCounts countsOf(const std::vector<PlanRow> &rows)
{
    PlanCounts counts;
    counts.rows = static_cast<qint64>(rows.size());
    for (const PlanRow &row : rows) {
        ++counts.fates[static_cast<std::size_t>(row.fate)];
        counts.optOuts += row.isOptOut() ? 1 : 0;
        counts.refusedOptIns += (row.problems & CleanRow::OptInIgnored) ? 1 : 0;
        if (row.fate == RowFate::Skipped)
            continue;
        for (unsigned rest = row.problems; rest != 0; rest &= rest - 1)
            ++counts.problems[static_cast<std::size_t>(std::countr_zero(rest))];
    }
    return counts;
}

} // namespace

struct ImportPlan::Block {
    std::vector<quint32> places;
    std::vector<quint32> tableRows; ///< Of them.
    std::vector<bool> optedOut; ///< Of them: other rows say so.
    std::vector<CleanRow> clean;
    QStringList keys; ///< Of all of them, each once, sorted.
    std::vector<QList<ChannelMatch>> matches; ///< Of the keys.
    std::vector<PlanRow> judged;
    PlanQuestions questions;
    std::vector<PlanMark> marks;
    Wanting wanting;
};

QStringList cellsOf(const PlanInput &input, qsizetype row)
{
    QStringList cells = input.table.cells(row);
    const auto &alike = input.rules.answers.alike;
    for (qsizetype at = 0; at < cells.size() && !alike.isEmpty(); ++at) {
        const std::pair key(static_cast<int>(at), unwrapped(cells.at(at)));
        cells[at] = alike.value(key, cells.at(at));
    }
    const auto &typed = input.rules.answers.cells;
    for (auto cell = typed.lowerBound({row, 0}); cell != typed.cend() && cell.key().first == row;
         ++cell) {
        while (cells.size() <= cell.key().second)
            cells.append(QString());
        cells[cell.key().second] = cell.value();
    }
    return cells;
}

ImportPlan::ImportPlan(ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_input(std::make_shared<PlanInput>())
    , m_state(std::make_shared<State>())
{
}

ImportPlan::~ImportPlan() = default;

void ImportPlan::start(PlanInput input)
{
    m_input = std::make_shared<PlanInput>(std::move(input));
    prepare();
    makeRows();
}

/// Begins with nothing but the rows that are not blank.
void ImportPlan::makeRows()
{
    m_state = std::make_shared<State>();
    m_turn = std::make_unique<QObject>();
    m_isReady = false;
    m_isMakingRows = true;
    m_places.clear();
    m_done = 0;
    using Rows = std::vector<PlanRow>;
    const auto work = [input = m_input]() -> Result<Rows, StoreError> {
        const TableLayout &layout = input->layout;
        Rows rows;
        rows.reserve(static_cast<std::size_t>(layout.end - layout.first));
        for (qsizetype at = layout.first; at < layout.end; ++at) {
            if (!input->table.row(at).isBlank)
                rows.push_back({.row = static_cast<quint32>(at)});
        }
        return rows;
    };
    runInPool<Rows, StoreError>(m_pool, work)
        ->then(m_turn.get(), [this](Result<Rows, StoreError> rows) {
            m_isMakingRows = false;
            m_state->rows = std::move(*rows);
            begin({});
        });
}

void ImportPlan::update(JudgeRules rules, std::vector<quint32> places)
{
    auto input = std::make_shared<PlanInput>(*m_input);
    input->rules = std::move(rules);
    m_input = std::move(input);
    prepare();
    if (m_isMakingRows)
        return; // all of them are looked at anyway
    const bool isOfAll = m_isReady ? places.empty() : m_places.empty();
    if (isOfAll)
        return makeRows();
    if (m_isReady)
        return begin(std::move(places));
    // What was being looked at has to be looked at still.
    places.insert(places.end(), m_places.begin(), m_places.end());
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    begin(std::move(places));
}

void ImportPlan::prepare()
{
    const JudgeRules &rules = m_input->rules;
    m_cleaner = std::make_shared<RowCleaner>(rules.mapping, m_input->layout, rules.answers);
    m_judge = std::make_shared<RowJudge>(rules);
    m_isSecond = false;
}

std::shared_ptr<const std::vector<PlanRow>> ImportPlan::rows() const
{
    return isGrouped() ? std::shared_ptr<const std::vector<PlanRow>>(m_state, &m_state->rows)
                       : std::make_shared<const std::vector<PlanRow>>();
}

std::shared_ptr<const PlanLists> ImportPlan::lists() const
{
    return isGrouped() ? std::shared_ptr<const PlanLists>(m_state, &m_state->lists)
                       : std::make_shared<const PlanLists>();
}

QSet<EditField> ImportPlan::toBeMade() const
{
    QSet<EditField> fields;
    for (auto field = m_state->wanting.cbegin(); field != m_state->wanting.cend(); ++field) {
        const bool isWanted = std::any_of(
            field->begin(), field->end(), [this](quint32 place) { return at(place).isSent(); });
        if (isWanted)
            fields.insert(field.key());
    }
    return fields;
}

std::optional<std::size_t> ImportPlan::placeOf(qsizetype row) const
{
    const auto &rows = m_state->rows;
    const auto found = std::lower_bound(rows.begin(), rows.end(), row,
        [](const PlanRow &one, qsizetype at) { return qsizetype(one.row) < at; });
    if (found == rows.end() || qsizetype(found->row) != row)
        return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

std::vector<quint32> ImportPlan::groupOf(std::size_t place) const
{
    const auto &members = m_state->groups.members;
    const auto own = std::lower_bound(members.begin(), members.end(), place,
        [](const PlanGroups::Member &one, std::size_t at) { return one.place < at; });
    std::vector<quint32> group;
    if (own == members.end() || own->place != place)
        return group;
    for (const PlanGroups::Member &one : members) {
        if (one.leader == own->leader)
            group.push_back(one.place);
    }
    return group;
}

Result<PlanDetail, StoreError> ImportPlan::detailOf(std::size_t place) const
{
    const PlanRow &row = at(place);
    PlanDetail detail;
    detail.cells = cellsOf(*m_input, row.row);
    detail.clean = m_cleaner->clean(
        detail.cells, factsOf(m_input->table, m_input->rules.answers, row.row));
    QList<Contact> matches;
    if (row.contact != 0) {
        const auto found = m_store.findContact(ContactId(row.contact));
        if (!found)
            return Failure(found.error());
        if (*found)
            matches.append(detail.contact = **found);
    }
    const auto &optedOut = m_state->groups.optedOut;
    const bool isOut =
        std::binary_search(optedOut.begin(), optedOut.end(), static_cast<quint32>(place));
    detail.outcome = m_judge->judge(detail.clean, row.row, matches, isOut);
    // What others decide about it is known only to the plan.
    constexpr unsigned byOthers =
        CleanRow::SeveralContacts | CleanRow::SameNumber | CleanRow::SharedEmail;
    detail.outcome.problems |= row.problems & byOthers;
    const bool isMissing = row.contact != 0 && matches.isEmpty();
    detail.outcome.fate = isMissing ? detail.outcome.fate : row.fate;
    return detail;
}

/// These places; none: all.
void ImportPlan::begin(std::vector<quint32> places)
{
    m_turn = std::make_unique<QObject>();
    m_isReady = false;
    m_places = std::move(places);
    m_total = m_places.empty() ? size() : m_places.size();
    m_begun = 0;
    m_done = 0;
    m_marks.clear();
    m_again.clear();
    m_wanting.clear();
    if (m_places.empty()) {
        m_questions = {};
        m_state->counts = {};
    }
    if (m_total == 0)
        return group();
    for (int chain = 0; chain < blocksAtATime; ++chain)
        nextBlock();
}

/// Cleans the next rows that nobody has begun yet.
void ImportPlan::nextBlock()
{
    if (m_begun >= m_total)
        return;
    auto block = std::make_shared<Block>();
    const std::size_t end = std::min(m_total, m_begun + blockSize);
    for (; m_begun < end; ++m_begun) {
        const quint32 place = m_places.empty() ? static_cast<quint32>(m_begun) : m_places[m_begun];
        block->places.push_back(place);
        block->tableRows.push_back(at(place).row);
        const auto &optedOut = m_state->groups.optedOut;
        block->optedOut.push_back(std::binary_search(optedOut.begin(), optedOut.end(), place));
    }
    const auto work = [block, input = m_input,
                          cleaner = m_cleaner]() -> Result<std::shared_ptr<Block>, StoreError> {
        for (const quint32 row : block->tableRows) {
            block->clean.push_back(cleaner->clean(cellsOf(*input, row),
                factsOf(input->table, input->rules.answers, row)));
            block->keys += RowJudge::keysOf(block->clean.back());
        }
        block->keys.sort();
        block->keys.removeDuplicates();
        return block;
    };
    runInPool<std::shared_ptr<Block>, StoreError>(m_pool, work)
        ->then(m_turn.get(),
            [this](Result<std::shared_ptr<Block>, StoreError> cleaned) { find(*cleaned); });
}

void ImportPlan::find(const std::shared_ptr<Block> &block)
{
    m_store.withChannels(block->keys)
        ->then(m_turn.get(),
            [this, block](Result<std::vector<QList<ChannelMatch>>, StoreError> matches) {
                if (matches)
                    read(block, *matches);
                else
                    stop(matches.error());
            });
}

void ImportPlan::read(
    const std::shared_ptr<Block> &block, const std::vector<QList<ChannelMatch>> &matches)
{
    block->matches = matches;
    const QList<ContactId> contacts = contactsOf(matches);
    if (contacts.isEmpty())
        return judge(block, {});
    m_store.storedContacts({contacts.cbegin(), contacts.cend()})
        ->then(m_turn.get(), [this, block](Result<std::vector<QByteArray>, StoreError> stored) {
            if (stored)
                judge(block, std::move(*stored));
            else
                stop(stored.error());
        });
}

void ImportPlan::judge(const std::shared_ptr<Block> &block, std::vector<QByteArray> stored)
{
    const auto work = [block, stored = std::move(stored),
                          judge = m_judge]() -> Result<std::shared_ptr<Block>, StoreError> {
        QHash<ContactId, Contact> contacts;
        for (const QByteArray &text : stored) {
            if (auto contact = contactFromStored(text))
                contacts.insert(contact->id, std::move(*contact));
        }
        QHash<QString, qsizetype> places;
        for (qsizetype at = 0; at < block->keys.size(); ++at)
            places.insert(block->keys.at(at), at);
        for (std::size_t at = 0; at < block->places.size(); ++at) {
            const CleanRow &clean = block->clean[at];
            QList<Contact> matches;
            QList<ContactId> ids;
            const QStringList keys = RowJudge::keysOf(clean);
            for (const QString &key : keys) {
                for (const ChannelMatch &match :
                    block->matches.at(static_cast<std::size_t>(places.value(key)))) {
                    if (contacts.contains(match.id) && !ids.contains(match.id)) {
                        ids.append(match.id);
                        matches.append(contacts.value(match.id));
                    }
                }
            }
            const RowOutcome outcome =
                judge->judge(clean, block->tableRows[at], matches, block->optedOut[at]);
            block->judged.push_back({outcome.contact.value, contentOf(clean), outcome.mark,
                block->tableRows[at], outcome.problems, outcome.fate, outcome.fate,
                clean.isOptedOut, outcome.setsOptOut});
            if (outcome.fate == RowFate::Skipped)
                continue;
            for (const QString &label : outcome.unknownTags)
                note(block->questions.tags, label, 1);
            if (!outcome.unknownOwner.isEmpty())
                note(block->questions.owners, outcome.unknownOwner, 1);
            for (const int column : clean.placeholders)
                ++block->questions.placeholders[column];
            const quint32 place = block->places[at];
            for (const FieldChange &change : outcome.changes) {
                if (isToBeMade(change.field))
                    block->wanting[change.field].push_back(place);
            }
            for (const PhoneReading &phone : clean.phones)
                block->marks.push_back({markOf(phone.digits), false, place});
            for (const QString &email : clean.emails)
                block->marks.push_back({markOf(email), !clean.phones.isEmpty(), place});
            if (outcome.contact.isValid())
                block->marks.push_back({markOf(outcome.contact), false, place});
        }
        return block;
    };
    runInPool<std::shared_ptr<Block>, StoreError>(m_pool, work)
        ->then(m_turn.get(),
            [this](Result<std::shared_ptr<Block>, StoreError> judged) { take(**judged); });
}

void ImportPlan::take(Block &block)
{
    for (std::size_t at = 0; at < block.places.size(); ++at) {
        const quint32 place = block.places[at];
        const PlanRow &row = block.judged[at];
        if (!m_places.empty()) {
            m_again.emplace_back(place, row);
            continue;
        }
        m_state->rows[place] = row;
        ++m_state->counts.fates[static_cast<std::size_t>(row.fate)];
    }
    add(block.questions, m_questions);
    m_marks.push_back(std::move(block.marks));
    for (auto field = block.wanting.cbegin(); field != block.wanting.cend(); ++field) {
        std::vector<quint32> &all = m_wanting[field.key()];
        all.insert(all.end(), field->begin(), field->end());
    }
    m_done += block.places.size();
    if (m_done == m_total)
        return group();
    nextBlock();
    const auto now = m_clock.monotonic();
    if (now - m_lastProgress < progressEvery)
        return;
    m_lastProgress = now;
    Q_EMIT progressed();
}

/// On a thread, since all rows are looked through.
void ImportPlan::group()
{
    using Answer = std::shared_ptr<State>;
    const auto work = [state = m_state, answers = m_input->rules.answers, places = m_places,
                          judged = std::move(m_again), wanting = std::exchange(m_wanting, {}),
                          marks = std::move(m_marks)]() mutable -> Result<Answer, StoreError> {
        auto next = std::make_shared<State>();
        next->rows = state->rows;
        for (const auto &[place, row] : judged)
            next->rows[place] = row;
        for (const std::vector<PlanMark> &some : marks)
            next->marks.insert(next->marks.end(), some.begin(), some.end());
        // What was known of rows that were looked at again holds no more.
        std::vector<quint32> again = places;
        std::sort(again.begin(), again.end());
        const auto isOld = [&again](quint32 place) {
            return !std::binary_search(again.begin(), again.end(), place);
        };
        std::copy_if(state->marks.begin(), state->marks.end(), std::back_inserter(next->marks),
            [&isOld](const PlanMark &one) { return isOld(one.place); });
        std::sort(next->marks.begin(), next->marks.end());
        next->marks.erase(std::unique(next->marks.begin(), next->marks.end()), next->marks.end());
        next->groups = putTogether(next->rows, next->marks, answers);
        next->wanting = std::move(wanting);
        for (auto field = state->wanting.cbegin(); field != state->wanting.cend(); ++field) {
            std::copy_if(field->begin(), field->end(),
                std::back_inserter(next->wanting[field.key()]), isOld);
        }
        next->counts = countsOf(next->rows);
        next->lists = listsOf(next->rows);
        return next;
    };
    runInPool<Answer, StoreError>(m_pool, work)
        ->then(m_turn.get(), [this](Result<Answer, StoreError> state) { end(std::move(*state)); });
}

void ImportPlan::end(std::shared_ptr<State> state)
{
    // Another row of a number says that somebody opted out: the one that is taken has to, too.
    // Where it says so no more, that one need not.
    std::vector<quint32> changed;
    std::set_symmetric_difference(state->groups.optedOut.begin(), state->groups.optedOut.end(),
        m_state->groups.optedOut.begin(), m_state->groups.optedOut.end(),
        std::back_inserter(changed));
    m_state = std::move(state);
    if (!m_isSecond && !changed.empty()) {
        m_isSecond = true;
        return begin(std::move(changed));
    }
    m_isReady = true;
    Q_EMIT ready();
}

void ImportPlan::stop(const StoreError &error)
{
    m_turn = std::make_unique<QObject>();
    Q_EMIT failed(error);
}

} // namespace rolodesk
