#include "ui/contacts/topbar.h"

#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/common/chips.h"
#include "ui/common/clearbutton.h"
#include "ui/common/colors.h"
#include "ui/common/fieldedge.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/querycompletion.h"
#include "ui/workspacecontext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int accentHeight = 4;

} // namespace

/// A name with a colour before it and, behind it, a sign that there is a menu: the arrow of the
/// styles is hardly to be seen.
class WorkspaceButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        return QToolButton::sizeHint() + QSize(chevronSide + 4, 0);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        const QRect place(
            width() - chevronSide - 6, (height() - chevronSide) / 2, chevronSide, chevronSide);
        paletteIcon("chevron-down"_L1)
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
    }

private:
    static constexpr int chevronSide = 16;
};

TopBar::TopBar(const WorkspaceContext &context, QMenu &menu, QAction *sync, QWidget *parent)
    : QWidget(parent)
    , m_sample(context.sample)
    , m_workspace(new WorkspaceButton(this))
    , m_mark(new ChipLabel({}, this))
    , m_search(new QLineEdit(this))
{
    connect(m_workspace, &QToolButton::clicked, &menu,
        [this, &menu] { menu.popup(m_workspace->mapToGlobal(QPoint(0, m_workspace->height()))); });
    m_workspace->setObjectName(u"workspaceButton"_s);
    m_workspace->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_workspace->setIconSize({16, 16});
    m_workspace->setAutoRaise(true);
    m_workspace->setFocusPolicy(Qt::TabFocus);
    QFont bold = m_workspace->font();
    bold.setWeight(QFont::DemiBold);
    m_workspace->setFont(bold);
    m_mark->setObjectName(u"workspaceMark"_s);
    m_mark->setToolTip(m_sample
            ? tr("Invented contacts on this computer. Nothing here reaches anybody.")
            : tr("Real contacts of your team."));
    m_mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(context);

    m_search->setObjectName(u"searchBox"_s);
    addClearButton(*m_search);
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setAccessibleDescription(
        tr("A full phone number or e-mail also asks the service. Down or Return goes to the list, "
           "Ctrl+Space shows what the search understands."));
    addSearchSign(*m_search);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(640);
    m_search->setMinimumHeight(m_search->fontMetrics().height() + 14);
    m_search->installEventFilter(this);
    new QueryCompletion(*m_search,
        {[&store = context.store]() -> const Directory & { return store.directory(); },
            [&clock = context.clock] { return clock.nowUtc().toLocalTime().date(); }});

    QToolButton *loading = makeButton(sync);
    loading->setObjectName(u"syncButton"_s);

    m_line = new QHBoxLayout(this);
    auto *line = m_line;
    line->setContentsMargins(8, 8 + accentHeight, 8, 8);
    line->setSpacing(8);
    line->addWidget(m_workspace);
    line->addWidget(m_mark);
    line->addSpacing(8);
    line->addWidget(m_search, 10);
    new FieldEdge(m_search);
    line->addStretch(1);
    line->addWidget(loading);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchTextChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::listWanted);
}

QToolButton *TopBar::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    // The keys may become others.
    const auto show = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty()
                ? action->toolTip()
                : tr("%1 (%2)", "what a button does (its keys)").arg(action->toolTip(), keys));
    };
    connect(action, &QAction::changed, button, show);
    show();
    return button;
}

void TopBar::setFind(const QAction &find)
{
    const auto name = [this, &find] {
        const QString what = tr("Search: name, phone number, e-mail, tag");
        const QString key = find.shortcut().toString(QKeySequence::NativeText);
        m_search->setPlaceholderText(key.isEmpty() ? what : u"%1 (%2)"_s.arg(what, key));
    };
    connect(&find, &QAction::changed, this, name);
    name();
}

void TopBar::addButtons(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        QToolButton *button = makeButton(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        m_line->insertWidget(m_line->count() - 1, button);
    }
    fitWords();
}

void TopBar::setLook(const WorkspaceContext &context)
{
    m_accent = context.accent;
    const QColor ground = palette().color(QPalette::Window);
    const QColor accent = readableOn(
        ground, m_accent.isValid() ? m_accent : palette().color(QPalette::Highlight), 3.0);
    m_workspace->setIcon(paletteIcon(m_sample ? "sample"_L1 : "workspace"_L1, accent));
    const QString shown = m_workspace->fontMetrics().elidedText(context.name, Qt::ElideMiddle, 220);
    m_workspace->setText(QString(shown).replace(u'&', u"&&"_s));
    m_workspace->setToolTip(tipText(context.address.isEmpty()
            ? context.name
            : tr("%1 at %2", "workspace at address").arg(context.name, context.address)));
    m_workspace->setAccessibleName(tr("Workspace %1").arg(context.name));
    const QString word = m_sample ? tr("Sample data") : tr("Live");
    const QString tip = m_mark->toolTip();
    m_mark->setChip({word, m_accent.isValid() ? m_accent.name() : QString()});
    m_mark->setToolTip(tip);
    if (m_line)
        fitWords();
    update();
}

void TopBar::focusSearch(const QString &text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty()) {
        m_search->selectAll();
    } else {
        m_search->deselect();
        m_search->end(false);
        m_search->insert(text);
    }
}

/// Where the box has nothing of its own to take back, the keys are the window's.
bool TopBar::isForWindow(const QKeyEvent &key) const
{
    return (key.matches(QKeySequence::Undo) && !m_search->isUndoAvailable())
        || (key.matches(QKeySequence::Redo) && !m_search->isRedoAvailable());
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_search && isKey && isForWindow(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_PageDown) {
            Q_EMIT listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Signs alone where words have no room, and no mark beside the name: the edge above says the same.
/// On a small screen at 300 % they would lie on each other.
void TopBar::fitWords()
{
    const auto setNarrow = [this](bool narrow) {
        const auto buttons = findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (QToolButton *button : buttons) {
            if (button != m_workspace)
                button->setToolButtonStyle(
                    narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        }
        m_mark->setVisible(!narrow);
        m_line->invalidate();
    };
    setNarrow(false);
    if (m_line->minimumSize().width() > width())
        setNarrow(true);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitWords();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = readableOn(
        window, m_accent.isValid() ? m_accent : palette().color(QPalette::Highlight), 3.0);
    // Sample data differs by its dashes, not by colour alone.
    const int dash = m_sample ? 24 : width();
    for (int left = 0; left < width(); left += dash + 8)
        painter.fillRect(QRect(left, 0, dash, accentHeight), accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1),
        mixed(window, palette().color(QPalette::WindowText), 0.16));
}

} // namespace rolodesk
