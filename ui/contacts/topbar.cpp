#include "ui/contacts/topbar.h"

#include "ui/common/chips.h"
#include "ui/common/colors.h"
#include "ui/common/fieldedge.h"
#include "ui/common/icons.h"
#include "ui/workspacecontext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int accentHeight = 4;

} // namespace

TopBar::TopBar(const WorkspaceContext &context, const QList<QAction *> &workspaceActions,
    QAction *sync, QWidget *parent)
    : QWidget(parent)
    , m_accent(context.accent)
    , m_sample(context.sample)
    , m_workspace(new QToolButton(this))
    , m_search(new QLineEdit(this))
{
    auto *menu = new QMenu(m_workspace);
    menu->setObjectName(u"workspaceMenu"_s);
    // The button is turned round below, and a menu would turn with it.
    menu->setLayoutDirection(layoutDirection());
    menu->addActions(workspaceActions);
    // The arrow of the style is hardly to be seen; a sign of our own stands behind the name.
    connect(m_workspace, &QToolButton::clicked, menu,
        [this, menu] { menu->popup(m_workspace->mapToGlobal(QPoint(0, m_workspace->height()))); });
    m_workspace->setObjectName(u"workspaceButton"_s);
    m_workspace->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_workspace->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    m_workspace->setIcon(paletteIcon("chevron-down"_L1));
    m_workspace->setIconSize({16, 16});
    m_workspace->setText(m_workspace->fontMetrics().elidedText(context.name, Qt::ElideRight, 220));
    m_workspace->setToolTip(context.address.isEmpty()
            ? context.name
            : tr("%1 at %2", "workspace at address").arg(context.name, context.address));
    m_workspace->setAutoRaise(true);
    m_workspace->setFocusPolicy(Qt::TabFocus);
    m_workspace->setAccessibleName(tr("Workspace %1").arg(context.name));
    QFont bold = m_workspace->font();
    bold.setWeight(QFont::DemiBold);
    m_workspace->setFont(bold);

    auto *mark = new ChipLabel({m_sample ? tr("Sample data") : tr("Live"),
                                   m_accent.isValid() ? m_accent.name() : QString()},
        this);
    mark->setObjectName(u"workspaceMark"_s);
    mark->setToolTip(m_sample
            ? tr("Invented contacts on this computer. Nothing here reaches anybody.")
            : tr("Real contacts of your team."));
    mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    m_search->setObjectName(u"searchBox"_s);
    m_search->setPlaceholderText(tr("Search: name, phone number, e-mail, tag (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setAccessibleDescription(tr(
        "A full phone number or e-mail also asks the service. Down or Return goes to the list."));
    m_search->addAction(paletteIcon("search"_L1), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(640);
    m_search->setMinimumHeight(m_search->fontMetrics().height() + 14);
    m_search->installEventFilter(this);

    auto *loading = new QToolButton(this);
    loading->setObjectName(u"syncButton"_s);
    loading->setDefaultAction(sync);
    loading->setAutoRaise(true);
    loading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    loading->setFocusPolicy(Qt::TabFocus);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 8 + accentHeight, 8, 8);
    line->setSpacing(8);
    line->addWidget(m_workspace);
    line->addWidget(mark);
    line->addSpacing(8);
    line->addWidget(m_search, 10);
    new FieldEdge(m_search);
    line->addStretch(1);
    line->addWidget(loading);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchTextChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::listWanted);
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

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
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
