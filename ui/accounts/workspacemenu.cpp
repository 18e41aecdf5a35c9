#include "ui/accounts/workspacemenu.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace rolodesk {

WorkspaceMenu::WorkspaceMenu(AccountDesk &desk, QWidget *parent)
    : QMenu(parent)
    , m_desk(desk)
    , m_group(new QActionGroup(this))
    , m_sample(new QAction(paletteIcon("sample"_L1), tr("Sample &data"), this))
    , m_all(new QAction(paletteIcon("people"_L1), tr("&All workspaces…"), this))
    , m_connect(new QAction(paletteIcon("connect"_L1), tr("Connect a&nother account…"), this))
    , m_settings(new QAction(paletteIcon("settings"_L1), tr("Workspace &settings…"), this))
    , m_startOver(
          new QAction(paletteIcon("restart"_L1), tr("Start &over with fresh sample data…"), this))
    , m_close(new QAction(paletteIcon("leave"_L1), tr("&Close this workspace"), this))
{
    setTitle(tr("&Workspace"));
    setObjectName(u"workspaceMenu"_s);
    m_sample->setCheckable(true);
    m_group->addAction(m_sample);
    m_settings->setObjectName(u"workspaceSettingsAction"_s);
    m_sample->setObjectName(u"openSample"_s);
    m_all->setObjectName(u"allWorkspaces"_s);
    m_connect->setObjectName(u"connectAccount"_s);
    m_startOver->setObjectName(u"startOver"_s);
    m_close->setObjectName(u"closeWorkspace"_s);
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    addAction(m_sample);
    addSeparator();
    addActions({m_all, m_connect});
    addSeparator();
    addActions({m_settings, m_startOver, m_close});
    connect(m_sample, &QAction::triggered, this, &WorkspaceMenu::sampleChosen);
    connect(m_all, &QAction::triggered, this, &WorkspaceMenu::allWanted);
    connect(m_connect, &QAction::triggered, this, &WorkspaceMenu::connectWanted);
    connect(m_settings, &QAction::triggered, this, &WorkspaceMenu::settingsWanted);
    connect(m_startOver, &QAction::triggered, this, &WorkspaceMenu::startOverWanted);
    connect(m_close, &QAction::triggered, this, &WorkspaceMenu::closeWanted);
    connect(&m_desk, &AccountDesk::changed, this, &WorkspaceMenu::listWorkspaces);
    setState({});
}

void WorkspaceMenu::addLast(QAction *action)
{
    addSeparator();
    addAction(action);
}

void WorkspaceMenu::setState(const State &state)
{
    m_state = state;
    const bool working = !state.front.isEmpty();
    m_all->setVisible(working);
    m_settings->setVisible(state.frontIsSaved);
    m_startOver->setVisible(state.frontIsSample);
    m_close->setVisible(working);
    listWorkspaces();
}

void WorkspaceMenu::listWorkspaces()
{
    for (QAction *action : std::exchange(m_workspaces, {})) {
        // Later: it may be the one that was just chosen.
        removeAction(action);
        m_group->removeAction(action);
        action->deleteLater();
    }
    const QList<WorkspaceProfile> profiles = m_desk.profiles();
    for (const WorkspaceProfile &profile : profiles)
        addWorkspace(profile.id, profile.name, QColor(profile.color));
    for (const Guest &guest : std::as_const(m_state.guests))
        addWorkspace(guest.id, guest.name, guest.color);
    m_sample->setChecked(m_state.frontIsSample);
}

void WorkspaceMenu::addWorkspace(const QString &id, const QString &name, const QColor &color)
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor sign =
        readableOn(ground, color.isValid() ? color : palette().color(QPalette::Highlight), 3.0);
    const QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, 320);
    auto *action =
        new QAction(paletteIcon("workspace"_L1, sign), QString(shown).replace(u'&', u"&&"_s), this);
    action->setCheckable(true);
    action->setData(id);
    m_group->addAction(action);
    action->setChecked(id == m_state.front);
    if (action->isChecked()) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        action->setFont(bold);
    }
    const qsizetype number = m_workspaces.size() + 1;
    if (number <= 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + static_cast<int>(number))));
    connect(action, &QAction::triggered, this, [this, id] { Q_EMIT workspaceChosen(id); });
    insertAction(m_sample, action);
    m_workspaces.append(action);
}

} // namespace rolodesk
