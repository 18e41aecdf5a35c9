#include "ui/importing/rowactions.h"

#include "core/async/runinpool.h"
#include "core/import/alikecells.h"
#include "core/import/celltext.h"
#include "core/import/importdraft.h"
#include "ui/importing/rowparts.h"

#include <QAction>
#include <QKeySequence>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// What stood between two cells of the file that are one.
QString separatorOf(const ImportContent &content)
{
    const char separator = content.table.table.dialect().separator;
    const bool isSeen = content.table.sheets.isEmpty() && separator != '\t';
    return isSeen ? QString(QLatin1Char(separator)) : u" "_s;
}

QString joined(const QString &left, const QString &right, const QString &separator)
{
    const bool isBoth = !left.trimmed().isEmpty() && !right.trimmed().isEmpty();
    return isBoth ? left + separator + right : left + right;
}

} // namespace

RowActions::RowActions(ImportDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_same(add(tr("Same person"), u"rowSamePerson"_s, Qt::CTRL | Qt::Key_Return))
    , m_moved(add(tr("Take it all the same"), u"rowTakeMoved"_s, Qt::CTRL | Qt::Key_T))
    , m_only(add(tr("Take this row, leave the others out"), u"rowTakeOnly"_s,
          Qt::CTRL | Qt::SHIFT | Qt::Key_Return))
    , m_join(add({}, u"rowJoin"_s, Qt::CTRL | Qt::Key_J))
    , m_drop(add(tr("Drop the cells beyond"), u"rowDropBeyond"_s, Qt::CTRL | Qt::Key_Delete))
    , m_alike(add({}, u"rowFixAlike"_s, Qt::CTRL | Qt::Key_D))
    , m_skip(add({}, u"rowSkip"_s, Qt::Key_Delete))
{
    m_pool.setMaxThreadCount(1);
    connect(m_same, &QAction::triggered, this,
        [this] { change([this](ImportAnswers &answers) { answers.samePerson.insert(m_row); }); });
    connect(m_moved, &QAction::triggered, this,
        [this] { change([this](ImportAnswers &answers) { answers.moved.remove(m_row); }); });
    connect(m_only, &QAction::triggered, this, &RowActions::takeOnly);
    connect(m_join, &QAction::triggered, this, &RowActions::joinWithNext);
    connect(m_drop, &QAction::triggered, this, &RowActions::dropBeyond);
    connect(m_alike, &QAction::triggered, this, [this] { fixAlike(m_column); });
    connect(m_skip, &QAction::triggered, this, [this] {
        change([this](ImportAnswers &answers) {
            if (!answers.skipped.remove(m_row))
                answers.skipped.insert(m_row);
        });
    });
    connect(&m_draft.plan(), &ImportPlan::ready, this, &RowActions::follow);
    connect(&m_draft, &ImportDraft::contentChanged, this, [this] { setPlace({}); });
    setPlace({});
}

RowActions::~RowActions()
{
    *m_isCancelled = true;
}

QAction *RowActions::add(const QString &text, const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(
        tr("In the table, %1 does the same").arg(key.toString(QKeySequence::NativeText)));
    return action;
}

QList<QAction *> RowActions::all() const
{
    return {m_same, m_moved, m_only, m_join, m_drop, m_alike, m_skip};
}

void RowActions::setPlace(std::optional<std::size_t> place)
{
    m_place = place;
    m_isKnown = false;
    follow();
}

void RowActions::setColumn(int column)
{
    m_column = column;
    refreshJoin();
    refreshAlike();
}

/// While the plan begins anew the row is what it was, and nobody knows which is at another place.
void RowActions::follow()
{
    const ImportPlan &plan = m_draft.plan();
    const bool isThere = m_place && *m_place < plan.size();
    if (m_isKnown && !isThere)
        return;
    m_isKnown = isThere;
    if (m_isCancelled)
        *m_isCancelled = true;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_turn = std::make_unique<QObject>();
    m_counts.clear();
    m_row = isThere ? qsizetype(plan.at(*m_place).row) : 0;
    m_inFile = isThere ? plan.input().table.cells(m_row) : QStringList();
    m_cells = isThere ? cellsOf(plan.input(), m_row) : QStringList();
    const QStringList beyond = m_inFile.mid(columns());
    m_isRagged = std::any_of(beyond.cbegin(), beyond.cend(),
        [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    refresh();
}

void RowActions::refresh()
{
    const PlanRow row = m_isKnown ? m_draft.plan().at(*m_place) : PlanRow{};
    const bool isSkipped = row.fate == RowFate::Skipped;
    const auto offer = [&](QAction *action, unsigned problems) {
        action->setVisible(m_isKnown && !isSkipped && (row.problems & problems));
    };
    offer(m_same, CleanRow::OtherName | CleanRow::KnownEmail);
    offer(m_moved, CleanRow::MovedSince);
    offer(m_only, CleanRow::SameNumber);
    offer(m_join, CleanRow::Ragged);
    offer(m_drop, CleanRow::Ragged);
    // What the answer about the whole file leaves out is not taken in by this.
    const bool isOwn = !isSkipped || m_draft.setup().answers.skipped.contains(m_row);
    m_skip->setVisible(m_isKnown && isOwn);
    m_skip->setText(isSkipped ? tr("Take in again") : tr("Leave out"));
    refreshJoin();
    refreshAlike();
}

void RowActions::refreshJoin()
{
    constexpr qsizetype most = 18; // letters of each
    const bool hasNext = m_column >= 0 && m_column + 1 < m_cells.size();
    const QString own = onButton(m_cells.value(m_column), most);
    const QString next = onButton(m_cells.value(m_column + 1), most);
    m_join->setEnabled(hasNext);
    m_join->setText(hasNext ? tr("Join “%1” with the next cell, “%2”").arg(own, next)
                            : tr("Join the chosen cell with the next one"));
}

void RowActions::refreshAlike()
{
    const auto count = m_counts.constFind(m_column);
    const bool isKnown = count != m_counts.cend();
    m_alike->setVisible(mayFixAlike(m_column) && (!isKnown || *count > 1));
    m_alike->setEnabled(isKnown);
    m_alike->setText(isKnown ? alikeText(*count) : tr("Fix all alike"));
}

QString RowActions::alikeText(qint64 rows)
{
    return tr("Fix all %Ln alike", nullptr, static_cast<int>(rows));
}

void RowActions::change(const Decision &decide)
{
    if (!m_isKnown)
        return;
    ImportAnswers answers = m_draft.setup().answers;
    decide(answers);
    m_draft.setAnswers(answers);
}

void RowActions::takeOnly()
{
    const ImportPlan &plan = m_draft.plan();
    if (!m_isKnown || *m_place >= plan.size())
        return;
    change([&](ImportAnswers &answers) {
        for (const quint32 place : plan.groupOf(*m_place))
            answers.skipped.insert(plan.at(place).row);
        answers.skipped.remove(m_row);
    });
}

qsizetype RowActions::columns() const
{
    return m_draft.setup().mapping.columns.size();
}

void RowActions::dropBeyond()
{
    change([this](ImportAnswers &answers) {
        for (qsizetype at = columns(); at < m_cells.size(); ++at)
            answers.cells.insert({m_row, static_cast<int>(at)}, QString());
    });
}

/// What is behind moves one cell to the front.
void RowActions::joinWithNext()
{
    if (!m_isKnown || m_column < 0 || m_column + 1 >= m_cells.size())
        return;
    QStringList cells = m_cells;
    cells[m_column] =
        joined(cells.at(m_column), cells.at(m_column + 1), separatorOf(*m_draft.content()));
    cells.removeAt(m_column + 1);
    change([&](ImportAnswers &answers) {
        for (int at = m_column; at < m_cells.size(); ++at) {
            const QString text = cells.value(at);
            const QString old = m_inFile.value(at);
            if (at < m_inFile.size() && text == answers.alike.value({at, unwrapped(old)}, old))
                answers.cells.remove({m_row, at});
            else
                answers.cells.insert({m_row, at}, text);
        }
    });
}

bool RowActions::mayFixAlike(int column) const
{
    if (!m_isKnown || column < 0 || !m_draft.setup().answers.cells.contains({m_row, column}))
        return false;
    const QString old = m_inFile.value(column);
    return !m_isRagged && !unwrapped(old).isEmpty() && old != m_cells.value(column);
}

void RowActions::fixAlike(int column)
{
    if (mayFixAlike(column))
        m_draft.setCellsAlike(m_row, column, m_cells.value(column));
}

void RowActions::countAlike(int column)
{
    if (!m_isKnown || column < 0)
        return;
    const auto work = [content = m_draft.content(), answers = m_draft.setup().answers, row = m_row,
                          column, isCancelled = m_isCancelled]() -> Result<qint64, std::monostate> {
        return rolodesk::countAlike(*content, answers, row, column, isCancelled.get());
    };
    runInPool<qint64, std::monostate>(m_pool, work)
        ->then(m_turn.get(), [this, column](const Result<qint64, std::monostate> &count) {
            m_counts.insert(column, *count);
            refreshAlike();
            Q_EMIT alikeCounted(column, *count);
        });
}

} // namespace rolodesk
