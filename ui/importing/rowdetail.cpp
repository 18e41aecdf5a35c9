#include "ui/importing/rowdetail.h"

#include "core/import/celltext.h"
#include "core/import/importdraft.h"
#include "core/store/contactstore.h"
#include "ui/accounts/formparts.h"
#include "ui/common/contactname.h"
#include "ui/common/elidinglabel.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/textblock.h"
#include "ui/common/tiptext.h"
#include "ui/importing/rowactions.h"
#include "ui/importing/rowcandidates.h"
#include "ui/importing/rowcell.h"
#include "ui/importing/rowchanges.h"
#include "ui/importing/rowparts.h"
#include "ui/importing/rowwords.h"

#include <QAction>
#include <QApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr std::size_t mostRows = 6; ///< Of the same number, with a button each.
constexpr qsizetype mostRaw = 2000; ///< Letters.
constexpr int narrow = 560; ///< Below that, one thing stands below the other.
constexpr int signSide = 16;

/// A sign and a sentence beside it.
void addSentence(QBoxLayout &column, QWidget *parent, QLatin1String icon, const QString &text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *sign = new QLabel(parent);
    sign->setPixmap(paletteIcon(icon).pixmap(signSide, signSide));
    auto *words = new QLabel(breakable(text, mostOnButton), parent);
    words->setObjectName(u"rowSentence"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    column.addLayout(line);
}

} // namespace

RowDetail::RowDetail(ImportDraft &draft, const ContactStore &store, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_sign(new QLabel(this))
    , m_title(new ElidingLabel(this))
    , m_actions(new RowActions(draft, this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"rowDetail"_s);
    m_title->setObjectName(u"rowTitle"_s);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    QWidget *actions = makeButtonLine(this);
    m_edit = formButton(tr("Edit the cell"), u"rowEdit"_s, actions);
    actions->layout()->addWidget(m_edit);
    for (QAction *action : {m_actions->same(), m_actions->moved(), m_actions->only(),
             m_actions->join(), m_actions->drop(), m_actions->skip()})
        addButton(action, actions);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("What becomes of this row"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(actions);
    column->addWidget(m_scroll, 1);

    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_wrongColumn); });
    connect(&m_draft.plan(), &ImportPlan::ready, this, &RowDetail::refreshLater);
    connect(&m_draft, &ImportDraft::contentChanged, this, [this] { setPlace({}); });
    refresh();
}

RowDetail::~RowDetail() = default;

/// It says what the action says, and is there where that is.
void RowDetail::addButton(QAction *action, QWidget *line)
{
    QPushButton *button = formButton({}, action->objectName(), line);
    button->setToolTip(action->toolTip());
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    line->layout()->addWidget(button);
}

void RowDetail::setPlace(std::optional<std::size_t> place)
{
    m_place = place;
    m_actions->setPlace(place);
    refreshLater();
}

/// Who holds a key down sees the row he stops at.
void RowDetail::refreshLater()
{
    if (std::exchange(m_isRefreshing, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isRefreshing = false;
        refresh();
    });
}

qsizetype RowDetail::row() const
{
    return m_draft.plan().at(*m_place).row;
}

QString RowDetail::numberOf(std::size_t place) const
{
    return QLocale().toString(m_draft.content()->table.placeOf(m_draft.plan().at(place).row));
}

void RowDetail::change(const std::function<void(ImportAnswers &)> &decide)
{
    if (!m_place || *m_place >= m_draft.plan().size())
        return;
    ImportAnswers answers = m_draft.setup().answers;
    decide(answers);
    m_draft.setAnswers(answers);
}

void RowDetail::refresh()
{
    const ImportPlan &plan = m_draft.plan();
    const bool isThere = m_place && m_draft.content() && *m_place < plan.size();
    if (m_place && !isThere)
        return; // the plan begins anew: what is shown stays until it is ready
    // The button that was pressed may go, and the next one is not meant.
    const QWidget *pressed = QApplication::focusWidget();
    if (pressed && pressed != m_scroll && isAncestorOf(pressed))
        m_scroll->setFocus();
    auto *content = new QWidget;
    m_columns = new QBoxLayout(
        width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 6, 0);
    m_columns->setSpacing(20);
    if (!isThere) {
        m_sign->clear();
        m_title->setText(tr("No row is chosen."));
        m_edit->hide();
        m_scroll->setWidget(content);
        return;
    }
    const auto detail = plan.detailOf(*m_place);
    const PlanRow &planRow = plan.at(*m_place);
    const FateText &fate = fateText(planRow.fate);
    m_sign->setPixmap(paletteIcon(fate.icon).pixmap(signSide, signSide));
    m_title->setText(rowSentence(numberOf(*m_place), planRow.fate, planRow.problems));
    m_group = plan.groupOf(*m_place);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(6);
    right->setSpacing(6);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    if (detail) {
        refreshEdit(*detail);
        addSentences(*detail, *left);
        addCandidates(*detail, *left);
        addTyped(*detail, *left);
        addGroup(*left);
        addRaw(*detail, *left);
        const bool isHeld = planRow.fate == RowFate::Held; // its sign stands at what is wrong
        addSentence(*right, content, isHeld ? "info"_L1 : fate.icon, rowActSentence(*detail));
        if (QWidget *changes =
                makeRowChanges(*detail, m_store.directory(), m_draft.content()->layout, content))
            right->addWidget(changes);
    } else {
        addSentence(*left, content, "error"_L1, describe(detail.error()).sentence);
    }
    left->addStretch(1);
    right->addStretch(1);
    if (left->count() == 1) { // nothing is wrong, and nothing to be told
        m_columns->removeItem(left);
        delete left;
    }
    m_scroll->setWidget(content);
}

void RowDetail::refreshEdit(const PlanDetail &detail)
{
    const ImportPlan &plan = m_draft.plan();
    const auto cells =
        rowCells(detail, plan.input().table.cells(row()), plan.input().rules.mapping);
    const auto wrong = std::find_if(
        cells.cbegin(), cells.cend(), [](const RowCell &cell) { return cell.isWrong; });
    m_wrongColumn = wrong == cells.cend() ? -1 : static_cast<int>(wrong - cells.cbegin());
    m_edit->setVisible(m_wrongColumn >= 0 && detail.outcome.fate != RowFate::Skipped);
}

void RowDetail::addSentences(const PlanDetail &detail, QBoxLayout &column)
{
    QWidget *content = m_columns->parentWidget();
    for (const RowSentence &one : rowSentences(detail, m_draft.content()->layout)) {
        const bool isHolding = CleanRow::holds(one.problem);
        addSentence(column, content, isHolding ? "warning"_L1 : "info"_L1, one.text);
    }
}

/// Whose number a spoiled one may be.
void RowDetail::addCandidates(const PlanDetail &detail, QBoxLayout &column)
{
    const QList<ColumnRule> &rules = m_draft.setup().mapping.columns;
    for (const PhoneReading &reading : detail.clean.badPhones) {
        if (reading.problem != PhoneReading::Problem::Exponent)
            continue;
        int at = 0;
        while (at < rules.size()
            && (rules.at(at).kind != ColumnKind::Phone
                || !unwrapped(detail.cells.value(at)).contains(reading.text)))
            ++at;
        if (at == rules.size())
            continue;
        auto *candidates =
            new RowCandidates(reading, detail.clean.region, m_store, m_columns->parentWidget());
        column.addWidget(candidates);
        connect(candidates, &RowCandidates::chosen, this,
            [this, reading, at, row = row()](const QString &digits) {
                QString cell = unwrapped(cellsOf(m_draft.plan().input(), row).value(at));
                m_draft.setCell(row, at, cell.replace(reading.text, u'+' + digits));
            });
    }
}

/// What somebody typed over.
void RowDetail::addTyped(const PlanDetail &detail, QBoxLayout &column)
{
    QWidget *content = m_columns->parentWidget();
    const QStringList inFile = m_draft.content()->table.table.cells(row());
    const TableLayout &layout = m_draft.content()->layout;
    QList<int> typed;
    for (int at = 0; at < detail.cells.size(); ++at) {
        if (detail.cells.at(at) == inFile.value(at))
            continue;
        typed.append(at);
        if (at >= layout.columns.size())
            continue;
        const QString title = columnTitle(layout, at);
        const QString old = inFile.value(at);
        addSentence(column, content, "edit"_L1,
            old.isEmpty() ? tr("“%1” was typed. The file has nothing there.").arg(title)
                          : tr("“%1” was typed over. The file says “%2”.")
                                .arg(title, apart(cutText(old.simplified(), 2 * mostOnButton))));
        if (!m_actions->isRagged())
            column.addWidget(makeTypedLine(at, content));
    }
    // Cells that were moved go back together.
    if (m_actions->isRagged() && !typed.isEmpty()) {
        QWidget *line = makeButtonLine(content);
        addAsInFile(typed, line);
        column.addWidget(line);
    }
}

QWidget *RowDetail::makeTypedLine(int at, QWidget *parent)
{
    QWidget *line = makeButtonLine(parent);
    if (m_actions->mayFixAlike(at))
        addFixAlike(at, line);
    addAsInFile({at}, line);
    return line;
}

/// How many they are is known before it is pressed.
void RowDetail::addFixAlike(int at, QWidget *line)
{
    QPushButton *alike = formButton(tr("Fix all alike"), u"rowFixAlike"_s, line);
    alike->setToolTip(tr("All cells of this column that say the same become the same"));
    alike->setEnabled(false);
    line->layout()->addWidget(alike);
    connect(m_actions, &RowActions::alikeCounted, alike, [alike, at](int column, qint64 rows) {
        if (column != at)
            return;
        alike->setText(RowActions::alikeText(rows));
        alike->setEnabled(true);
        alike->setVisible(rows > 1);
    });
    connect(alike, &QPushButton::clicked, this, [this, at] { m_actions->fixAlike(at); });
    m_actions->countAlike(at);
}

void RowDetail::addAsInFile(const QList<int> &columns, QWidget *line)
{
    QPushButton *back = formButton(tr("As in the file"), u"rowAsInFile"_s, line);
    line->layout()->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this, columns] {
        change([this, &columns](ImportAnswers &answers) {
            const QStringList inFile = m_draft.content()->table.table.cells(row());
            for (const int at : columns) {
                const QString old = inFile.value(at);
                answers.cells.remove({row(), at});
                // What holds for all alike does not hold for this one.
                if (answers.alike.contains({at, unwrapped(old)}))
                    answers.cells.insert({row(), at}, old);
            }
        });
    });
}

void RowDetail::addGroup(QBoxLayout &column)
{
    if (m_group.size() < 2)
        return;
    QWidget *content = m_columns->parentWidget();
    column.addWidget(hintLabel(tr("Rows of the same number or contact"), content));
    QWidget *line = makeButtonLine(content);
    std::size_t shown = 0;
    for (const quint32 place : m_group) {
        if (place == *m_place || ++shown > mostRows)
            continue;
        const PlanRow &other = m_draft.plan().at(place);
        QPushButton *button =
            formButton(onButton(rowSentence(numberOf(place), other.fate, 0)), u"rowOther"_s, line);
        button->setIcon(paletteIcon(fateText(other.fate).icon));
        line->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT rowWanted(place); });
    }
    QPushButton *all = formButton(
        tr("Show all %n together", nullptr, static_cast<int>(m_group.size())), u"rowGroup"_s, line);
    line->layout()->addWidget(all);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT groupWanted(m_group); });
    column.addWidget(line);
}

/// Of a row whose cells may not be where they belong.
void RowDetail::addRaw(const PlanDetail &detail, QBoxLayout &column)
{
    const CsvTable &table = m_draft.content()->table.table;
    const std::uint8_t quotes = table.row(row()).problems;
    const bool isRagged = detail.cells.size() != m_draft.setup().mapping.columns.size();
    if (quotes == 0 && !isRagged)
        return;
    QWidget *content = m_columns->parentWidget();
    const QString title = quotes & CsvScanner::UnclosedQuote
        ? tr("As it stands in the file, where a quote opens that is never closed")
        : quotes != 0 ? tr("As it stands in the file, with a quote where none belongs")
                      : tr("As it stands in the file");
    column.addWidget(hintLabel(title, content));
    const QString text = QString::fromUtf8(table.raw(row()).left(4 * mostRaw));
    auto *raw = new TextBlock(cutText(text, mostRaw), content);
    raw->setObjectName(u"rowRaw"_s);
    raw->setAccessibleName(title);
    raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column.addWidget(raw);
}

void RowDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_columns)
        m_columns->setDirection(
            width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace rolodesk
