#include "ui/importing/rowdetail.h"

#include "core/contacts/phonenumber.h"
#include "core/import/celltext.h"
#include "core/import/importdraft.h"
#include "core/store/contactstore.h"
#include "ui/accounts/formparts.h"
#include "ui/common/contactname.h"
#include "ui/common/elidinglabel.h"
#include "ui/common/errortext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/textblock.h"
#include "ui/common/tiptext.h"
#include "ui/importing/rowcell.h"
#include "ui/importing/rowchanges.h"
#include "ui/importing/rowwords.h"

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

constexpr int mostCandidates = 8;
constexpr std::size_t mostRows = 6; ///< Of the same number, with a button each.
constexpr qsizetype mostRaw = 2000; ///< Letters.
constexpr qsizetype mostName = 40; ///< Letters on a button.
constexpr int narrow = 560; ///< Below that, one thing stands below the other.
constexpr int signSide = 16;

/// Buttons that go on in the next line.
QWidget *buttonLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    new FlowLayout(6, line);
    return line;
}

QString onButton(const QString &text)
{
    return apart(cutText(text.simplified(), mostName)).replace(u'&', "&&"_L1);
}

/// A sign and a sentence beside it.
void addSentence(QBoxLayout &column, QWidget *parent, QLatin1String icon, const QString &text)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *sign = new QLabel(parent);
    sign->setPixmap(paletteIcon(icon).pixmap(signSide, signSide));
    auto *words = new QLabel(breakable(text, mostName), parent);
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
    QWidget *actions = buttonLine(this);
    const auto add = [actions](const QString &text, const QString &name) {
        QPushButton *button = formButton(text, name, actions);
        actions->layout()->addWidget(button);
        return button;
    };
    m_edit = add(tr("Edit the cell"), u"rowEdit"_s);
    m_same = add(tr("Same person"), u"rowSamePerson"_s);
    m_moved = add(tr("Take it all the same"), u"rowTakeMoved"_s);
    m_only = add(tr("Take this row, leave the others out"), u"rowTakeOnly"_s);
    m_drop = add(tr("Drop the cells beyond"), u"rowDropBeyond"_s);
    m_skip = add({}, u"rowSkip"_s);
    m_skip->setToolTip(tr("In the table the Delete key does the same"));
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
    connect(m_skip, &QPushButton::clicked, this, &RowDetail::toggleSkipped);
    connect(m_same, &QPushButton::clicked, this, [this] {
        change([at = row()](ImportAnswers &answers) { answers.samePerson.insert(at); });
    });
    connect(m_moved, &QPushButton::clicked, this,
        [this] { change([at = row()](ImportAnswers &answers) { answers.moved.remove(at); }); });
    connect(m_only, &QPushButton::clicked, this, [this] {
        change([this](ImportAnswers &answers) {
            for (const quint32 place : m_group)
                answers.skipped.insert(m_draft.plan().at(place).row);
            answers.skipped.remove(row());
        });
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        change([this](ImportAnswers &answers) {
            const auto columns = static_cast<int>(m_draft.setup().mapping.columns.size());
            const auto cells = static_cast<int>(m_draft.content()->table.table.cells(row()).size());
            for (int at = columns; at < cells; ++at)
                answers.cells.insert({row(), at}, QString());
        });
    });
    connect(&m_draft.plan(), &ImportPlan::ready, this, &RowDetail::refreshLater);
    connect(&m_draft, &ImportDraft::contentChanged, this, [this] { setPlace({}); });
    refresh();
}

RowDetail::~RowDetail() = default;

void RowDetail::setPlace(std::optional<std::size_t> place)
{
    m_place = place;
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

void RowDetail::toggleSkipped()
{
    change([this](ImportAnswers &answers) {
        if (!answers.skipped.remove(row()))
            answers.skipped.insert(row());
    });
}

void RowDetail::refresh()
{
    const ImportPlan &plan = m_draft.plan();
    const bool isThere = m_place && m_draft.content() && *m_place < plan.size();
    if (m_place && !isThere)
        return; // the plan begins anew: what is shown stays until it is ready
    m_turn = std::make_unique<QObject>();
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
        for (QPushButton *button : {m_edit, m_same, m_moved, m_only, m_drop, m_skip})
            button->hide();
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
        refreshActions(*detail);
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

void RowDetail::refreshActions(const PlanDetail &detail)
{
    const unsigned problems = detail.outcome.problems;
    const bool isSkipped = detail.outcome.fate == RowFate::Skipped;
    const ImportPlan &plan = m_draft.plan();
    const auto cells =
        rowCells(detail, plan.input().table.cells(row()), plan.input().rules.mapping);
    const auto wrong = std::find_if(
        cells.cbegin(), cells.cend(), [](const RowCell &cell) { return cell.isWrong; });
    m_wrongColumn = wrong == cells.cend() ? -1 : static_cast<int>(wrong - cells.cbegin());
    m_edit->setVisible(m_wrongColumn >= 0 && !isSkipped);
    m_same->setVisible(!isSkipped && (problems & (CleanRow::OtherName | CleanRow::KnownEmail)));
    m_moved->setVisible(!isSkipped && (problems & CleanRow::MovedSince));
    m_only->setVisible(!isSkipped && (problems & CleanRow::SameNumber));
    m_drop->setVisible(!isSkipped && (problems & CleanRow::Ragged));
    m_skip->setText(isSkipped ? tr("Take in again") : tr("Leave out"));
    m_skip->show();
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
        auto *place = new QWidget(m_columns->parentWidget());
        place->setObjectName(u"rowCandidates"_s);
        auto *inside = new QVBoxLayout(place);
        inside->setContentsMargins(0, 0, 0, 0);
        column.addWidget(place);
        showCandidates(reading, at, place);
    }
}

void RowDetail::showCandidates(const PhoneReading &reading, int column, QWidget *place)
{
    const auto show = [this, reading, column, place](
                          const Result<QList<NumberMatch>, StoreError> &found) {
        if (!found)
            return place->layout()->addWidget(hintLabel(describe(found.error()).sentence, place));
        if (found->isEmpty())
            return place->layout()->addWidget(
                hintLabel(tr("Nobody here has a number that begins with these digits."), place));
        place->layout()->addWidget(
            hintLabel(tr("Numbers here that begin with these digits. Is it one of them?"), place));
        QWidget *line = buttonLine(place);
        for (const NumberMatch &match : *found) {
            const QString number = isolated(PhoneNumber::display(match.number));
            QPushButton *button =
                formButton(tr("%1 · %2").arg(number, onButton(nameOf(m_store, match.id))),
                    u"rowCandidate"_s, line);
            line->layout()->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, match, reading, column] {
                const auto &input = m_draft.plan().input();
                QString cell = unwrapped(cellsOf(input, row()).value(column));
                cell.replace(reading.text, u'+' + match.number);
                m_draft.setCell(row(), column, cell);
            });
        }
        place->layout()->addWidget(line);
    };
    m_store.withNumbersLike(reading.survivors, reading.length, mostCandidates)
        ->then(m_turn.get(), show);
}

/// What somebody typed over.
void RowDetail::addTyped(const PlanDetail &detail, QBoxLayout &column)
{
    QWidget *content = m_columns->parentWidget();
    const QStringList inFile = m_draft.content()->table.table.cells(row());
    const TableLayout &layout = m_draft.content()->layout;
    for (int at = 0; at < layout.columns.size(); ++at) {
        if (detail.cells.value(at) == inFile.value(at))
            continue;
        const bool isAlone = m_draft.setup().answers.cells.contains({row(), at});
        const QString title = columnTitle(layout, at);
        const QString old = inFile.value(at);
        addSentence(column, content, "edit"_L1,
            old.isEmpty() ? tr("“%1” was typed. The file has nothing there.").arg(title)
                          : tr("“%1” was typed over. The file says “%2”.")
                                .arg(title, apart(cutText(old.simplified(), 2 * mostName))));
        QWidget *line = buttonLine(content);
        if (isAlone && !unwrapped(old).isEmpty()) {
            QPushButton *alike = formButton(tr("Fix all alike"), u"rowFixAlike"_s, line);
            alike->setToolTip(tr("All cells of this column that say the same become the same"));
            line->layout()->addWidget(alike);
            connect(alike, &QPushButton::clicked, this, [this, at, text = detail.cells.value(at)] {
                m_draft.setCellsAlike(row(), at, text);
            });
        }
        QPushButton *back = formButton(tr("As in the file"), u"rowAsInFile"_s, line);
        line->layout()->addWidget(back);
        connect(back, &QPushButton::clicked, this, [this, at, old, isAlone] {
            change([this, at, old, isAlone](ImportAnswers &answers) {
                if (isAlone)
                    answers.cells.remove({row(), at});
                // What holds for all alike does not hold for this one.
                if (answers.alike.contains({at, unwrapped(old)}))
                    answers.cells.insert({row(), at}, old);
            });
        });
        column.addWidget(line);
    }
}

void RowDetail::addGroup(QBoxLayout &column)
{
    if (m_group.size() < 2)
        return;
    QWidget *content = m_columns->parentWidget();
    column.addWidget(hintLabel(tr("Rows of the same number or contact"), content));
    QWidget *line = buttonLine(content);
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
