#include "ui/contacts/querycompletion.h"

#include "ui/common/colors.h"
#include "ui/common/tiptext.h"

#include <QEvent>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int mostRows = 10;

} // namespace

QueryCompletion::QueryCompletion(QLineEdit &box, Source source)
    : QObject(&box)
    , m_box(box)
    , m_source(std::move(source))
    , m_frame(new QFrame(&box))
    , m_list(new QTreeWidget(m_frame))
    , m_description(box.accessibleDescription())
{
    m_frame->setObjectName(u"queryCompletion"_s);
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setAutoFillBackground(true);
    m_frame->setBackgroundRole(QPalette::Base);
    m_frame->setFocusPolicy(Qt::NoFocus);
    m_frame->hide();
    m_list->setObjectName(u"queryCompletionList"_s);
    m_list->setAccessibleName(tr("Suggestions for the search"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);

    box.installEventFilter(this);
    connect(&box, &QLineEdit::textEdited, this, [this] {
        m_wasEdited = true; // which is told before that it changed
        update(false);
    });
    connect(&box, &QLineEdit::textChanged, this, [this](const QString &text) {
        // What others write into the box is no term anybody dismissed.
        if (!std::exchange(m_wasEdited, false) || text.isEmpty())
            m_dismissed.reset();
        if (text.isEmpty())
            close();
    });
    connect(&box, &QLineEdit::cursorPositionChanged, this, [this](int, int now) {
        if (isOpen() && (now < m_offered.start || now > m_offered.end))
            close();
    });
    connect(m_list, &QTreeWidget::itemClicked, this,
        [this](QTreeWidgetItem *item) { accept(m_list->indexOfTopLevelItem(item)); });
}

QueryCompletion::~QueryCompletion()
{
    delete m_frame;
}

bool QueryCompletion::isOpen() const
{
    return m_frame && m_frame->isVisible();
}

void QueryCompletion::close()
{
    if (!isOpen())
        return;
    m_frame->hide();
    m_offered = {};
    m_box.setAccessibleDescription(m_description);
}

void QueryCompletion::update(bool wanted)
{
    if (!isOpen())
        m_description = m_box.accessibleDescription();
    QuerySuggestions offered = suggestionsFor(
        m_box.text(), m_box.cursorPosition(), m_source.directory(), m_source.today(), wanted);
    if (wanted)
        m_dismissed.reset();
    if (isDismissed(offered) || offered.entries.isEmpty() || !m_box.hasFocus()) {
        close();
        return;
    }
    m_offered = std::move(offered);
    show();
}

QueryCompletion::Dismissed QueryCompletion::termAt(const QuerySuggestions &offered) const
{
    const QStringView text = QStringView(m_box.text());
    return {offered.term, text.mid(offered.term, offered.start - offered.term).toString(),
        text.mid(offered.term, m_box.cursorPosition() - offered.term).toString()};
}

bool QueryCompletion::isDismissed(const QuerySuggestions &offered)
{
    if (!m_dismissed)
        return false;
    const Dismissed now = termAt(offered);
    // The value of an operator may become another one; a word that does is another term.
    const bool goesOn =
        now.typed.startsWith(m_dismissed->typed) || m_dismissed->typed.startsWith(now.typed);
    const bool isSameValue = now.key.endsWith(u':') && now.key == m_dismissed->key;
    if (now.term != m_dismissed->term || (!goesOn && !isSameValue)) {
        m_dismissed.reset();
        return false;
    }
    m_dismissed = now;
    return true;
}

void QueryCompletion::show()
{
    m_list->clear();
    const QPalette &palette = m_list->palette();
    const QColor quiet = quietText(palette.color(QPalette::Base), palette.color(QPalette::Text));
    for (const QuerySuggestion &entry : std::as_const(m_offered.entries)) {
        auto *item = new QTreeWidgetItem(m_list, {entry.shown, entry.explanation});
        item->setForeground(1, quiet);
        item->setToolTip(0, tipText(entry.shown));
        item->setData(0, Qt::AccessibleTextRole,
            entry.explanation.isEmpty() ? entry.shown : entry.shown + u", "_s + entry.explanation);
    }
    place();
    m_frame->show();
    m_frame->raise();
    choose(m_offered.isFirstMeant ? 0 : -1);
}

/// Under the box, within the window.
void QueryCompletion::place()
{
    QWidget *window = m_box.window();
    if (m_frame->parentWidget() != window)
        m_frame->setParent(window);
    m_list->resizeColumnToContents(0);
    const int room = m_box.width();
    m_list->setColumnWidth(0, std::clamp(m_list->columnWidth(0) + 16, room / 5, room * 3 / 5));
    const int rows = std::min<int>(mostRows, static_cast<int>(m_offered.entries.size()));
    const int height = rows * std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    const QPoint below = m_box.mapTo(window, QPoint(0, m_box.height() + 2));
    m_frame->setGeometry(
        QRect(below, QSize(room, std::min(height + 4, window->height() - below.y() - 4))));
}

void QueryCompletion::choose(int row)
{
    m_list->setCurrentItem(row < 0 ? nullptr : m_list->topLevelItem(row));
    if (row < 0)
        m_list->clearSelection();
    tellScreenReader();
}

/// The focus stays in the box, so that what is chosen is told there.
void QueryCompletion::tellScreenReader()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString count = tr("%n suggestion(s). Tab takes one, Down chooses.", nullptr,
        static_cast<int>(m_offered.entries.size()));
    m_box.setAccessibleDescription(
        item ? item->data(0, Qt::AccessibleTextRole).toString() + u". "_s + count : count);
}

void QueryCompletion::accept(int row)
{
    if (row < 0 || row >= m_offered.entries.size())
        return;
    const QuerySuggestion entry = m_offered.entries.at(row);
    const QString text = m_box.text();
    const bool needsBlank =
        !entry.isOperator && (m_offered.end >= text.size() || !text.at(m_offered.end).isSpace());
    const int start = static_cast<int>(m_offered.start);
    const int length = static_cast<int>(m_offered.end - m_offered.start);
    close();
    if (length > 0)
        m_box.setSelection(start, length);
    else
        m_box.setCursorPosition(start);
    // As if it had been typed: it can be undone, and an operator goes on with its values.
    m_box.insert(needsBlank ? entry.insert + u' ' : entry.insert);
}

bool QueryCompletion::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    modifiers &= ~Qt::KeypadModifier;
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        update(true);
        return true;
    }
    if (!isOpen() || modifiers != Qt::NoModifier)
        return false;
    const int last = m_list->topLevelItemCount() - 1;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    switch (key) {
    case Qt::Key_Down:
        choose(row >= last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        choose(row <= 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(std::min(last, std::max(row, 0) + mostRows - 1));
        return true;
    case Qt::Key_PageUp:
        choose(std::max(0, row - mostRows + 1));
        return true;
    case Qt::Key_Tab:
        accept(std::max(row, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0) {
            close(); // A plain word may be meant.
            return false;
        }
        accept(row);
        return true;
    case Qt::Key_Escape:
        m_dismissed = termAt(m_offered);
        close();
        return true;
    default:
        return false;
    }
}

bool QueryCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_box)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *press = static_cast<QKeyEvent *>(event);
        return keyPressed(press->key(), press->modifiers());
    }
    case QEvent::InputMethod:
        // What is being composed is none of ours; its keys go to the input method.
        if (!static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty())
            close();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        close();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (isOpen())
            place();
        break;
    default:
        break;
    }
    return false;
}

} // namespace rolodesk
