#include "core/import/importdraft.h"

#include "core/async/runinpool.h"
#include "core/editing/channelmanners.h"
#include "core/import/celltext.h"
#include "core/import/rememberedmappings.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace rolodesk {

namespace {

/// Whether nothing was decided in between about what single columns say.
bool isSameOfColumns(const ImportAnswers &a, const ImportAnswers &b)
{
    return a.placeholders == b.placeholders && a.tags == b.tags && a.owners == b.owners
        && a.alike == b.alike && a.cells == b.cells;
}

/// So many rows are looked at anew beside each other; for more the whole plan is made anew.
constexpr std::size_t mostAtOnce = 2000;

/// Rows about which the answers differ; none where they differ in more than that.
std::optional<std::vector<qsizetype>> rowsBetween(const ImportAnswers &a, const ImportAnswers &b)
{
    ImportAnswers alike = a;
    alike.cells = b.cells;
    alike.skipped = b.skipped;
    alike.samePerson = b.samePerson;
    alike.moved = b.moved;
    if (alike != b)
        return std::nullopt;
    std::vector<qsizetype> rows;
    const auto addSet = [&rows](const QSet<qsizetype> &one, const QSet<qsizetype> &other) {
        for (const qsizetype row : one) {
            if (!other.contains(row))
                rows.push_back(row);
        }
    };
    const auto addCells = [&rows](const auto &one, const auto &other) {
        for (auto cell = one.cbegin(); cell != one.cend(); ++cell) {
            const auto same = other.constFind(cell.key());
            if (same == other.cend() || *same != *cell)
                rows.push_back(cell.key().first);
        }
    };
    addSet(a.skipped, b.skipped);
    addSet(b.skipped, a.skipped);
    addSet(a.moved, b.moved);
    addSet(b.moved, a.moved);
    addSet(a.samePerson, b.samePerson);
    addSet(b.samePerson, a.samePerson);
    addCells(a.cells, b.cells);
    addCells(b.cells, a.cells);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// What was decided about single rows, which are other ones by now; whether there was any.
bool forgetRows(ImportAnswers &answers)
{
    const ImportAnswers before = answers;
    answers.cells.clear();
    answers.skipped.clear();
    answers.moved.clear();
    answers.samePerson.clear();
    return answers != before;
}

} // namespace

struct ImportDraft::Loaded {
    ImportSetup setup;
    std::shared_ptr<const ImportContent> content;
};

ImportDraft::ImportDraft(ContactStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_plan(store, clock)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_plan, &ImportPlan::progressed, this, &ImportDraft::progressed);
    // What is shown again when the reading of another file is cancelled comes to its end meanwhile.
    connect(&m_plan, &ImportPlan::ready, this, [this] {
        if (m_stage == Stage::Planning)
            setStage(Stage::Ready);
    });
    connect(&m_plan, &ImportPlan::failed, this, [this](const StoreError &error) {
        m_storeError = error;
        if (m_stage == Stage::Planning)
            setStage(Stage::Failed);
    });
}

ImportDraft::~ImportDraft()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ImportDraft::open(const QString &path, const ImportSetup &setup)
{
    m_path = path;
    m_text.clear();
    load(setup);
}

void ImportDraft::openText(const QString &text, const ImportSetup &setup)
{
    m_path.clear();
    m_text = text;
    load(setup);
}

void ImportDraft::openAgain()
{
    if (!m_content)
        return;
    m_path = m_shownPath;
    m_text = m_shownText;
    load(m_setup);
    m_expected = m_content->file.sha256;
}

void ImportDraft::cancel()
{
    if (m_stage != Stage::Reading)
        return;
    *m_isCancelled = true;
    m_turn.reset();
    m_path = m_shownPath;
    m_text = m_shownText;
    const auto before = m_plan.isReady() ? Stage::Ready : Stage::Planning;
    setStage(m_content ? before : Stage::Empty);
}

QString ImportDraft::name() const
{
    return QFileInfo(m_path).fileName();
}

/// Reads, and finds out what is not decided.
void ImportDraft::load(const ImportSetup &setup)
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_permille = std::make_shared<std::atomic<int>>(0);
    m_turn = std::make_unique<QObject>();
    m_expected.clear();
    setStage(Stage::Reading);
    const auto work = [path = m_path, text = m_text, setup, isCancelled = m_isCancelled,
                          permille = m_permille]() -> Result<Loaded, ImportFileError> {
        const auto tell = [&permille](qint64 read, qint64 size) {
            constexpr qint64 whole = 1000;
            *permille = static_cast<int>(read * whole / std::max(size, qint64(1)));
        };
        auto file = path.isEmpty() ? importFileFromText(text)
                                   : readImportFile(path, setup.encoding, isCancelled.get(), tell);
        if (!file)
            return Failure(file.error());
        auto content = contentOf(std::move(*file), setup, isCancelled.get());
        if (!content)
            return Failure(content.error());
        return Loaded{setup, std::make_shared<ImportContent>(std::move(*content))};
    };
    runInPool<Loaded, ImportFileError>(m_pool, work)
        ->then(m_turn.get(), [this](Result<Loaded, ImportFileError> result) {
            if (result)
                return loaded(*result);
            m_error = result.error();
            setStage(Stage::Refused);
        });
    followProgress();
}

void ImportDraft::followProgress()
{
    using namespace std::chrono_literals;
    m_clock.after(100ms, m_turn.get(), [this] {
        if (m_stage != Stage::Reading)
            return;
        constexpr double whole = 1000;
        m_progress = *m_permille / whole;
        Q_EMIT progressed();
        followProgress();
    });
}

void ImportDraft::loaded(const Loaded &loaded)
{
    m_content = loaded.content;
    m_shownPath = m_path;
    m_shownText = m_text;
    m_setup = loaded.setup;
    m_forgotRows = !m_expected.isEmpty() && m_expected != m_content->file.sha256
        && forgetRows(m_setup.answers);
    // Rows and columns were other ones.
    m_undo.clear();
    m_redo.clear();
    const TableLayout &layout = m_content->layout;
    m_isRemembered = false;
    m_blindGuess.reset();
    if (m_setup.mapping.columns.size() != layout.columns.size())
        guess();
    Q_EMIT contentChanged();
    Q_EMIT setupChanged();
    startPlan();
}

void ImportDraft::guess()
{
    const TableLayout &layout = m_content->layout;
    m_setup.mapping = guessMapping(m_content->table.table, layout, m_store.directory());
    m_isRemembered = false;
    if (const auto known = rememberedMapping(m_store, layout)) {
        m_isRemembered = *known != m_setup.mapping;
        m_setup.mapping = *known;
    }
    if (m_store.directory().knowsFields)
        m_blindGuess.reset();
    else
        m_blindGuess = m_setup.mapping;
}

void ImportDraft::setStage(Stage stage)
{
    if (stage == Stage::Reading)
        m_progress = 0;
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

JudgeRules ImportDraft::rules() const
{
    return {m_setup.mapping, m_setup.answers, m_store.directory(), m_memberEmails, m_isBaseWhole,
        singleChannelTypes(m_store), m_asked, m_made};
}

void ImportDraft::planAnew()
{
    if (!m_content || m_stage == Stage::Refused || m_stage == Stage::Reading)
        return;
    startPlan();
}

void ImportDraft::startPlan()
{
    setStage(Stage::Planning);
    m_plan.start({m_content->table.table, m_content->layout, rules()});
}

void ImportDraft::setEncoding(const std::optional<QByteArray> &encoding)
{
    ImportSetup setup;
    setup.encoding = encoding;
    setup.answers.region = m_setup.answers.region;
    load(setup);
}

void ImportDraft::setDialect(const std::optional<CsvDialect> &dialect)
{
    ImportSetup setup;
    setup.encoding = m_setup.encoding;
    setup.dialect = dialect;
    setup.answers.region = m_setup.answers.region;
    load(setup);
}

void ImportDraft::setSheet(const QString &sheet)
{
    ImportSetup setup;
    setup.sheet = sheet;
    setup.answers.region = m_setup.answers.region;
    load(setup);
}

void ImportDraft::setHeader(qsizetype row)
{
    ImportSetup setup = m_setup;
    setup.header = row;
    setup.mapping = {};
    setup.answers = {};
    setup.answers.region = m_setup.answers.region;
    load(setup);
}

void ImportDraft::setRule(int column, const ColumnRule &rule)
{
    ColumnMapping mapping = m_setup.mapping;
    rolodesk::setRule(mapping, column, rule);
    setMapping(mapping);
}

void ImportDraft::setMapping(const ColumnMapping &mapping)
{
    if (mapping == m_setup.mapping)
        return;
    m_setup.mapping = mapping;
    Q_EMIT setupChanged();
    planAnew();
}

void ImportDraft::setAnswers(const ImportAnswers &given)
{
    ImportAnswers answers = given;
    // A tag is called as the first row that has it says.
    for (auto tag = answers.tags.begin(); tag != answers.tags.end(); ++tag) {
        const bool isNameless = tag->kind == UnknownAnswer::Kind::Create && tag->label.isEmpty();
        if (isNameless)
            tag->label = m_plan.questions().tags.value(tag.key()).text;
    }
    if (answers == m_setup.answers || m_stage == Stage::Reading)
        return;
    m_undo.append(m_setup.answers);
    m_redo.clear();
    change(answers);
}

void ImportDraft::change(const ImportAnswers &answers)
{
    if (!isSameOfColumns(m_setup.answers, answers))
        m_blindGuess.reset();
    const auto rows = rowsBetween(m_setup.answers, answers);
    m_setup.answers = answers;
    Q_EMIT setupChanged();
    if (!rows || rows->size() > mostAtOnce)
        return planAnew();
    std::vector<quint32> places;
    for (const qsizetype row : *rows) {
        if (const auto place = m_plan.placeOf(row))
            places.push_back(static_cast<quint32>(*place));
    }
    // While rows are being listed, none has a place.
    if (places.empty() && m_plan.isReady())
        return;
    setStage(Stage::Planning);
    m_plan.update(rules(), std::move(places));
}

void ImportDraft::setCell(qsizetype row, int column, const QString &text)
{
    ImportAnswers answers = m_setup.answers;
    if (m_content->table.table.cells(row).value(column) == text)
        answers.cells.remove({row, column});
    else
        answers.cells.insert({row, column}, text);
    setAnswers(answers);
}

void ImportDraft::setCellsAlike(qsizetype row, int column, const QString &text)
{
    ImportAnswers answers = m_setup.answers;
    const QString old = unwrapped(m_content->table.table.cells(row).value(column));
    answers.cells.remove({row, column});
    answers.alike.insert({column, old}, text);
    setAnswers(answers);
}

void ImportDraft::undo()
{
    if (m_undo.isEmpty() || m_stage == Stage::Reading)
        return;
    m_redo.append(m_setup.answers);
    change(m_undo.takeLast());
}

void ImportDraft::redo()
{
    if (m_redo.isEmpty() || m_stage == Stage::Reading)
        return;
    m_undo.append(m_setup.answers);
    change(m_redo.takeLast());
}

void ImportDraft::setBaseWhole(bool isWhole)
{
    if (std::exchange(m_isBaseWhole, isWhole) != isWhole)
        planAnew();
}

void ImportDraft::noteAsked(QSet<QString> values, std::vector<quint32> places)
{
    if (m_asked.isEmpty())
        m_asked = std::move(values);
    else
        m_asked.unite(values);
    setStage(Stage::Planning);
    m_plan.update(rules(), std::move(places));
}

void ImportDraft::setMemberEmails(const QHash<QString, MemberId> &emails)
{
    if (std::exchange(m_memberEmails, emails) != emails)
        planAnew();
}

void ImportDraft::refreshDirectory()
{
    planAnew();
}

void ImportDraft::followDirectory()
{
    const bool isGuessDue = m_content && m_stage != Stage::Reading && m_blindGuess
        && *m_blindGuess == m_setup.mapping && m_store.directory().knowsFields;
    if (isGuessDue) {
        const ImportSetup before = m_setup;
        guess();
        if (m_setup.mapping != before.mapping) {
            Q_EMIT guessedAnew(before);
            Q_EMIT setupChanged();
        }
    }
    planAnew();
}

void ImportDraft::settle(
    const ImportAnswers &answers, const ColumnMapping &mapping, const QSet<EditField> &made)
{
    m_made.unite(made);
    m_setup.answers = answers;
    m_setup.mapping = mapping;
    Q_EMIT setupChanged();
    planAnew();
}

void ImportDraft::holdMoved(const QSet<qsizetype> &rows)
{
    ImportAnswers answers = m_setup.answers;
    answers.moved.unite(rows);
    change(answers);
}

void ImportDraft::rememberMapping()
{
    if (m_content)
        rolodesk::rememberMapping(m_store, m_content->layout, m_setup.mapping);
}

} // namespace rolodesk
