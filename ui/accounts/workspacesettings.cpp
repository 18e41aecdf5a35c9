#include "ui/accounts/workspacesettings.h"

#include "ui/accounts/accountwords.h"
#include "ui/accounts/connectcheck.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/accounts/guardbox.h"
#include "ui/accounts/workspacecolors.h"
#include "ui/common/accounterrortext.h"
#include "ui/common/colors.h"
#include "ui/common/fieldedge.h"
#include "ui/common/icons.h"
#include "ui/common/messagestrip.h"
#include "ui/common/prompts.h"
#include "ui/common/windowsize.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

void addHeading(QVBoxLayout &column, const QString &text)
{
    column.addSpacing(16);
    column.addWidget(headingLabel(text, 1.15, column.parentWidget()));
    column.addSpacing(4);
}

/// A sentence with a button behind it.
void addLine(QVBoxLayout &column, QLabel *label, QPushButton *button)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(label, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    column.addLayout(line);
}

/// The chosen colour has a ring around it, which is seen better than a pressed button.
class ColorButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!isChecked())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

QLabel *selectable(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

WorkspaceSettings::WorkspaceSettings(
    AccountDesk &desk, Prompts &prompts, QString id, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_id(std::move(id))
    , m_problem(new MessageStrip(this))
{
    setObjectName(u"workspaceSettings"_s);
    m_problem->setObjectName(u"settingsProblem"_s);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 4, 20, 20);
    column->setSpacing(4);
    addWorkspace(*column);
    addKey(*column);
    addCopy(*column);
    addHeading(*column, tr("Protection against accidents"));
    m_guard = new GuardBox(content);
    column->addWidget(m_guard);
    addRemoval(*column);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *leave = formButton(tr("Close"), u"settingsClose"_s, this);
    m_save = formButton(tr("&Save"), u"settingsSave"_s, this);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 12);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_save);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_problem);
    whole->addWidget(scroll, 1);
    whole->addLayout(buttons);
    resizeToFit(*this, {620, 640});

    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &WorkspaceSettings::save);
    connect(m_guard, &GuardBox::edited, this, &WorkspaceSettings::refreshSave);
    connect(m_problem, &MessageStrip::tryAgain, this, &WorkspaceSettings::save);
    connect(m_problem, &MessageStrip::unlockWanted, this, &WorkspaceSettings::unlockAndRemove);
    connect(m_problem, &MessageStrip::closed, m_problem, &QWidget::hide);
    connect(
        m_problem, &MessageStrip::offerTaken, this, [this] { Q_EMIT removeRequested(m_id, true); });
    connect(&m_desk, &AccountDesk::changed, this, &WorkspaceSettings::follow);
    fill();
    m_desk.lookAtKeychain()->then(
        this, [this](const Result<CredentialPlace, CredentialError> &place) {
            m_keychain = place ? place->name : QString();
            refreshKey();
        });
}

WorkspaceSettings::~WorkspaceSettings() = default;

void WorkspaceSettings::addWorkspace(QVBoxLayout &column)
{
    QWidget *box = column.parentWidget();
    addHeading(column, tr("Workspace"));
    m_name = new QLineEdit(box);
    m_name->setObjectName(u"settingsName"_s);
    m_nameProblem = new FieldProblem(box);
    m_sameName = hintLabel({}, box);
    m_sameName->setObjectName(u"settingsSameName"_s);
    addField(column, tr("&Name"), m_name, m_nameProblem, m_sameName);
    new FieldEdge(m_name);
    column.addWidget(new QLabel(tr("Colour"), box));
    m_colors = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (const WorkspaceColor &color : workspaceColors()) {
        auto *button = new ColorButton(box);
        button->setObjectName(u"color_"_s + color.code.mid(1));
        button->setCheckable(true);
        button->setIcon(paletteIcon("workspace"_L1,
            readableOn(palette().color(QPalette::Button), QColor(color.code), 2.5)));
        button->setIconSize({20, 20});
        button->setToolTip(color.name);
        button->setAccessibleName(tr("Colour: %1").arg(color.name));
        button->setFocusPolicy(Qt::StrongFocus);
        m_colors->addButton(button, static_cast<int>(m_codes.size()));
        m_codes.append(color.code);
        row->addWidget(button);
    }
    row->addStretch(1);
    column.addLayout(row);
    column.addSpacing(8);
    m_region = new QComboBox(box);
    m_region->setObjectName(u"settingsRegion"_s);
    m_region->setMaxVisibleItems(16);
    fillWithRegions(*m_region);
    addField(column, tr("Co&untry of phone numbers without a country code"), m_region);
    m_team = selectable(box, u"settingsTeam"_s);
    m_address = selectable(box, u"settingsAddress"_s);
    column.addWidget(m_team);
    column.addWidget(m_address);
    connect(m_name, &QLineEdit::textChanged, this, &WorkspaceSettings::refreshSave);
    connect(m_colors, &QButtonGroup::idToggled, this, &WorkspaceSettings::refreshSave);
    connect(m_region, &QComboBox::currentIndexChanged, this, &WorkspaceSettings::refreshSave);
}

void WorkspaceSettings::addKey(QVBoxLayout &column)
{
    QWidget *box = column.parentWidget();
    addHeading(column, tr("Key"));
    m_key = selectable(box, u"settingsKey"_s);
    m_renewKey = formButton({}, u"settingsRenewKey"_s, box);
    addLine(column, m_key, m_renewKey);
    connect(m_renewKey, &QPushButton::clicked, this, [this] {
        Q_EMIT keyWanted(m_id);
        if (!m_save->isEnabled())
            close();
    });
}

void WorkspaceSettings::addCopy(QVBoxLayout &column)
{
    QWidget *box = column.parentWidget();
    addHeading(column, tr("Local copy"));
    m_copy = selectable(box, u"settingsCopy"_s);
    auto *clear = formButton(tr("Delete the local copy…"), u"settingsDeleteCopy"_s, box);
    addLine(column, m_copy, clear);
    m_keepCopy = formCheck(tr("&Keep a local copy on this computer"), u"settingsKeepCopy"_s, box);
    column.addWidget(m_keepCopy);
    auto *hint = hintLabel(tr("Without it the contacts are kept in memory only and are loaded anew "
                              "each time. When it is switched off, the present copy is deleted and "
                              "the workspace is opened anew. Saved views are kept in a file either "
                              "way."),
        box);
    hint->setContentsMargins(24, 0, 0, 0);
    column.addWidget(hint);
    connect(clear, &QPushButton::clicked, this, &WorkspaceSettings::askToDeleteCopy);
    connect(m_keepCopy, &QCheckBox::toggled, this, &WorkspaceSettings::refreshSave);
}

void WorkspaceSettings::addRemoval(QVBoxLayout &column)
{
    QWidget *box = column.parentWidget();
    addHeading(column, tr("Remove"));
    auto *label = selectable(box, u"settingsRemoveText"_s);
    label->setText(tr("Takes the workspace, its local copy and its key off this computer. Nothing "
                      "changes in Heymarket."));
    auto *remove = formButton(tr("Remove this workspace…"), u"settingsRemove"_s, box);
    remove->setIcon(paletteIcon("remove"_L1));
    addLine(column, label, remove);
    connect(remove, &QPushButton::clicked, this, &WorkspaceSettings::askToRemove);
}

void WorkspaceSettings::follow()
{
    const auto profile = m_desk.profile(m_id);
    if (!profile) {
        QDialog::reject();
        return;
    }
    m_profile = *profile;
    if (!m_wait && !isEdited())
        fill();
    else
        refreshKey();
}

void WorkspaceSettings::fill()
{
    m_profile = m_desk.profile(m_id).value_or(WorkspaceProfile());
    m_shown = m_profile;
    setWindowTitle(tr("Settings of %1", "a workspace").arg(m_profile.name));
    m_name->setText(m_profile.name);
    if (const qsizetype at = m_codes.indexOf(m_profile.color); at >= 0)
        m_colors->button(static_cast<int>(at))->setChecked(true);
    m_region->setCurrentIndex(m_region->findData(m_profile.defaultRegion));
    m_team->setText(
        m_profile.team.isEmpty() ? tr("Team: not known yet") : tr("Team: %1").arg(m_profile.team));
    m_address->setText(tr("Address of the service: %1").arg(m_profile.address.toString()));
    m_keepCopy->setChecked(m_profile.keepsLocalCopy);
    m_guard->setSettings(m_profile.guard);
    refreshKey();
    refreshCopy();
    refreshSave();
}

void WorkspaceSettings::refreshKey()
{
    switch (m_profile.source) {
    case KeySource::Keychain:
        m_key->setText(m_keychain.isEmpty() ? tr("Stored in the keychain of this computer.")
                                            : tr("Stored in %1.", "a keychain").arg(m_keychain));
        break;
    case KeySource::Memory:
        m_key->setText(tr("In memory until Rolodesk is closed."));
        break;
    case KeySource::Helper:
        m_key->setText(tr("Tokens are handed out by %1.").arg(m_profile.helper.program));
        break;
    }
    m_renewKey->setText(
        m_profile.source == KeySource::Helper ? tr("Change…") : tr("Enter the key again…"));
}

void WorkspaceSettings::refreshCopy()
{
    if (!m_profile.keepsLocalCopy)
        m_copy->setText(tr("The contacts are kept in memory only."));
    else if (m_copySize)
        m_copy->setText(tr("The contacts are on this computer too (%1), so that the list is there "
                           "at once and without a network.")
                            .arg(sizeInWords(*m_copySize)));
    else
        m_copy->setText(tr("The contacts are on this computer too, so that the list is there at "
                           "once and without a network."));
}

/// Closed by the person: what was changed is not dropped without a word.
void WorkspaceSettings::reject()
{
    if (!isEdited()) {
        QDialog::reject();
        return;
    }
    m_prompts.ask(this,
        {tr("Discard the changes?"),
            tr("The changes to the settings of “%1” were not saved.").arg(m_profile.name),
            tr("Discard the changes"), true},
        this, [this](bool yes) {
            if (yes)
                QDialog::reject();
        });
}

void WorkspaceSettings::setCopySize(std::optional<qint64> bytes)
{
    m_copySize = bytes;
    refreshCopy();
}

WorkspaceProfile WorkspaceSettings::edited() const
{
    WorkspaceProfile profile = m_shown;
    profile.name = m_name->text().simplified();
    if (m_colors->checkedId() >= 0)
        profile.color = m_codes.at(m_colors->checkedId());
    if (m_region->currentIndex() >= 0)
        profile.defaultRegion = m_region->currentData().toString();
    profile.keepsLocalCopy = m_keepCopy->isChecked();
    return profile;
}

bool WorkspaceSettings::isEdited() const
{
    return edited() != m_shown || m_guard->isChanged();
}

void WorkspaceSettings::refreshSave()
{
    m_nameProblem->hide();
    sayHint(*m_sameName, *m_name,
        sameNameHint(m_desk.profiles(), m_name->text().simplified(), m_id));
    if (m_save)
        m_save->setEnabled(!m_wait && isEdited());
}

void WorkspaceSettings::save()
{
    m_problem->hide();
    QWidget *wrong = m_guard->firstProblem();
    if (m_name->text().simplified().isEmpty()) {
        m_nameProblem->setText(tr("Enter a name for the workspace."));
        m_nameProblem->show();
        wrong = m_name;
    }
    if (wrong) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool isMoving = edited().keepsLocalCopy != m_shown.keepsLocalCopy;
    const UnsavedWork unsaved = m_unsaved();
    if (isMoving && (unsaved.changes > 0 || unsaved.forms > 0))
        askAboutUnsaved();
    else
        saveAll();
}

/// The workspace is opened anew then, somewhere else.
void WorkspaceSettings::askAboutUnsaved()
{
    m_prompts.ask(this,
        {tr("Save the settings and lose changes?"),
            tr("The contacts of “%1” are kept in another place from now on.").arg(m_profile.name)
                + u' ' + lostWith(m_unsaved()),
            tr("Save the settings"), true},
        this, [this](bool yes) {
            if (yes)
                saveAll();
        });
}

void WorkspaceSettings::saveAll()
{
    m_wait = std::make_unique<QObject>();
    m_save->setEnabled(false);
    // The switches first: a wrong pass phrase then changes nothing at all.
    if (m_guard->isChanged())
        saveGuard();
    else
        saveProfile();
}

void WorkspaceSettings::saveGuard()
{
    m_desk.setGuard(m_id, m_guard->forbidden(), m_guard->phrase(), m_guard->newPhrase())
        ->then(m_wait.get(), [this](const Result<WorkspaceProfile, AccountError> &kept) {
            if (!kept) {
                failed(kept.error());
                return;
            }
            m_shown.guard = kept->guard;
            m_guard->setSettings(kept->guard);
            saveProfile();
        });
}

void WorkspaceSettings::saveProfile()
{
    m_desk
        .edit(m_id,
            [shown = m_shown, wanted = edited()](
                WorkspaceProfile &profile) { profile = merged(profile, shown, wanted); })
        ->then(m_wait.get(), [this](const Result<WorkspaceProfile, AccountError> &kept) {
            if (!kept) {
                failed(kept.error());
                return;
            }
            m_wait.reset();
            Q_EMIT profileChanged(m_id);
            accept();
        });
}

void WorkspaceSettings::failed(const AccountError &error)
{
    m_wait.reset();
    refreshSave();
    const bool isWrong = error.kind == AccountError::Kind::WrongPhrase;
    const bool isStale = isWrong && m_shown.guard.phraseHash != m_profile.guard.phraseHash;
    if (isWrong && !isStale) {
        m_guard->sayWrongPhrase();
        return;
    }
    ErrorText text = describe(error);
    if (isStale) {
        text.title = tr("The switches were changed meanwhile");
        text.sentence = tr("Another window set another pass phrase. They are shown as they are "
                           "now, and nothing was changed.");
        text.advice = tr("Enter the pass phrase of now to change them.");
        m_shown.guard = m_profile.guard;
        m_guard->setSettings(m_profile.guard);
        refreshSave();
    }
    text.keyHelps = text.unlockHelps = false;
    m_problem->say(Severity::Error, "error"_L1, text, {}, false);
}

void WorkspaceSettings::askToDeleteCopy()
{
    m_prompts.ask(this,
        {tr("Delete the local copy of “%1”?").arg(m_profile.name),
            tr("The contacts of “%1” are deleted from this computer and then loaded from the "
               "service again, which needs a network and may take a while. Nothing is lost in "
               "Heymarket.")
                    .arg(m_profile.name)
                + u"\n\n"_s + lostWith(m_unsaved()),
            tr("Delete the local copy"), true},
        this, [this](bool yes) {
            if (yes)
                Q_EMIT deleteCopyRequested(m_id);
        });
}

void WorkspaceSettings::askToRemove()
{
    m_prompts.ask(this,
        {tr("Remove “%1” from this computer?").arg(m_profile.name),
            (m_profile.source == KeySource::Helper
                    ? tr(
                        "Its settings and the local copy of its contacts are deleted here. Nothing "
                        "changes in Heymarket, and the account can be connected again at any time.")
                    : tr("Its settings, the local copy of its contacts and its key are deleted "
                         "here. "
                         "Nothing changes in Heymarket. To connect the account again, the key has "
                         "to be entered again."))
                + u"\n\n"_s + lostWith(m_unsaved()),
            tr("Remove the workspace"), true},
        this, [this](bool yes) {
            if (yes)
                Q_EMIT removeRequested(m_id, false);
        });
}

void WorkspaceSettings::showRemoveFailed(const AccountError &error)
{
    ErrorText text = describe(error);
    const bool keychain = error.kind == AccountError::Kind::Credential;
    text.keyHelps = text.retryHelps = false;
    if (keychain) {
        text.advice = text.unlockHelps
            ? tr("Unlock it, so that the key is deleted too, or remove the workspace all the same: "
                 "the key then stays in the keyring.")
            : tr("The workspace can be removed all the same; the key then stays in the keyring.");
    }
    text.title = tr("“%1” was not removed").arg(m_profile.name);
    m_problem->say(Severity::Warning, "warning"_L1, text, {}, !keychain);
    if (keychain)
        m_problem->offer(tr("Remove all the same"));
    show();
    raise();
}

void WorkspaceSettings::unlockAndRemove()
{
    m_wait = std::make_unique<QObject>();
    m_desk.unlockKeychain()->then(
        m_wait.get(), [this](const Result<CredentialDone, CredentialError> &done) {
            m_wait.reset();
            refreshSave();
            if (done)
                Q_EMIT removeRequested(m_id, false);
            else
                showRemoveFailed({AccountError::Kind::Credential, done.error(), {}});
        });
}

void WorkspaceSettings::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        m_guard->wipe();
}

} // namespace rolodesk
