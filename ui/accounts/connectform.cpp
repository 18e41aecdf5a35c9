#include "ui/accounts/connectform.h"

#include "ui/accounts/connectcheck.h"
#include "ui/accounts/connectwords.h"
#include "ui/accounts/formparts.h"
#include "ui/accounts/keysourcebox.h"
#include "ui/accounts/workspacecolors.h"
#include "ui/common/accounterrortext.h"
#include "ui/common/icons.h"
#include "ui/common/messagestrip.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

ConnectForm::ConnectForm(AccountDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_start(WorkspaceProfile::create())
{
    m_start.defaultRegion = regionOfLocale();
    m_start.address = usualAddress();
    build();
    connectParts();
    m_profile = m_start;
    m_fields->fill(m_profile);
    refresh();
}

ConnectForm::~ConnectForm() = default;

void ConnectForm::build()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(4);
    column->addStretch(1);
    addHead(*column);
    addFoot(*column);
    column->addStretch(2);
    putInScrollArea(*this, box, 600);
    QList<QWidget *> order = m_fields->focusChain();
    order << m_back << m_check << m_anyway << m_go;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ConnectForm::addHead(QVBoxLayout &column)
{
    QWidget *box = column.parentWidget();
    m_title = headingLabel({}, 1.5, box);
    m_title->setObjectName(u"connectTitle"_s);
    m_hint = hintLabel({}, box);
    m_failure = new MessageStrip(box);
    m_failure->setObjectName(u"saveProblem"_s);
    m_fields = new ConnectFields(m_desk, box);
    column.addWidget(m_title);
    column.addWidget(m_hint);
    column.addSpacing(8);
    column.addWidget(m_failure);
    column.addSpacing(8);
    column.addWidget(m_fields);
    column.addSpacing(8);
}

void ConnectForm::addFoot(QVBoxLayout &column)
{
    QWidget *box = column.parentWidget();
    auto *honest = new QHBoxLayout;
    honest->setSpacing(8);
    auto *sign = new QLabel(box);
    sign->setPixmap(paletteIcon("info"_L1).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_honest = hintLabel({}, box);
    m_honest->setObjectName(u"connectHonest"_s);
    honest->addWidget(sign, 0, Qt::AlignTop);
    honest->addWidget(m_honest, 1);
    column.addLayout(honest);
    column.addSpacing(8);
    m_result = new MessageStrip(box);
    m_result->setObjectName(u"checkResult"_s);
    column.addWidget(m_result);
    column.addSpacing(8);
    m_back = formButton(tr("&Back"), u"connectBack"_s, box);
    m_back->setIcon(paletteIcon("back"_L1));
    m_check = formButton({}, u"connectCheck"_s, box);
    m_anyway = formButton(tr("Save an&yway"), u"connectAnyway"_s, box);
    m_go = formButton({}, u"connectGo"_s, box);
    m_go->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_check);
    buttons->addWidget(m_anyway);
    buttons->addWidget(m_go);
    column.addLayout(buttons);
}

void ConnectForm::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &ConnectForm::backWanted);
    connect(m_go, &QPushButton::clicked, this, &ConnectForm::submit);
    connect(m_anyway, &QPushButton::clicked, this, &ConnectForm::save);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (m_phase == Phase::Checking)
            edited();
        else if (m_phase == Phase::Saving)
            stopSaving();
        else
            check(false);
    });
    KeySourceBox *source = &m_fields->source();
    connect(m_fields, &ConnectFields::submitted, this, &ConnectForm::submit);
    connect(m_fields, &ConnectFields::edited, this, &ConnectForm::edited);
    connect(source, &KeySourceBox::keychainChanged, this, &ConnectForm::refreshSource);
    connect(source, &KeySourceBox::sourceChanged, this, &ConnectForm::refreshSource);
    connect(source, &KeySourceBox::unlocked, this, [this] {
        m_failure->hide();
        if (std::exchange(m_saveOnceUnlocked, false))
            save();
    });
    connect(m_result, &MessageStrip::offerTaken, this, &ConnectForm::connectAsNew);
    connect(m_failure, &MessageStrip::tryAgain, this, &ConnectForm::save);
    connect(m_failure, &MessageStrip::unlockWanted, this, [this] {
        m_saveOnceUnlocked = true;
        m_fields->source().unlock();
    });
    connect(m_failure, &MessageStrip::offerTaken, this, [this] {
        m_fields->source().setSource(KeySource::Memory);
        save();
    });
}

void ConnectForm::begin(const std::optional<WorkspaceProfile> &prefill)
{
    const bool known = prefill && m_desk.profile(prefill->id).has_value();
    if (known) {
        if (!m_known)
            m_typed = m_fields->entries();
        m_known = true;
        m_profile = *prefill;
        m_fields->fill(m_profile);
        m_begun = m_fields->draft(m_profile).profile;
        forget();
        return;
    }
    if (prefill) {
        m_start = *prefill;
        m_typed.reset();
    }
    if (prefill || m_known)
        startAnew();
}

void ConnectForm::startAnew()
{
    m_known = false;
    m_profile = m_start;
    m_profile.id = WorkspaceProfile::create().id;
    m_fields->fill(m_profile);
    if (const auto typed = std::exchange(m_typed, std::nullopt))
        m_fields->setEntries(*typed);
    forget();
}

void ConnectForm::connectAsNew()
{
    m_known = false;
    m_profile = m_start;
    m_profile.id = WorkspaceProfile::create().id;
    m_fields->detach();
    m_fields->suggestName(m_team.name);
    m_verdict = Verdict::Passed;
    sayVerdict();
    refresh();
}

AccountDraft ConnectForm::draft() const
{
    AccountDraft draft = m_fields->draft(m_profile);
    if (draft.profile.color.isEmpty())
        draft.profile.color = freeColor(m_desk.profiles());
    if (m_known)
        draft.before = m_begun;
    if (m_verdict == Verdict::Passed) {
        draft.profile.team = m_team.name;
        draft.profile.teamId = m_team.id;
    }
    return draft;
}

void ConnectForm::submit()
{
    if (m_phase != Phase::Editing)
        return;
    if (m_verdict == Verdict::Passed)
        save();
    else
        check(true);
}

void ConnectForm::check(bool thenSave)
{
    m_tried = true;
    m_failure->hide();
    if (QWidget *wrong = m_fields->firstProblem()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_verdict = Verdict::None;
    m_wait = std::make_unique<QObject>();
    m_desk.check(draft())->then(m_wait.get(),
        [this, thenSave](const Result<Team, ApiError> &team) { checked(team, thenSave); });
    setPhase(Phase::Checking);
}

void ConnectForm::checked(const Result<Team, ApiError> &team, bool thenSave)
{
    const auto known = m_known ? m_desk.profile(m_profile.id) : std::nullopt;
    m_verdict = !team ? Verdict::Failed
        : known && isOtherTeam(known->teamId, team->id) ? Verdict::OtherTeam
                                                        : Verdict::Passed;
    m_team = team ? *team : Team();
    m_refused = !team && team.error().kind == ApiError::Kind::Unauthorized;
    setPhase(Phase::Editing);
    if (!team) {
        ErrorText text = describeCheck(team.error(), m_fields->source().source());
        text.keyHelps = text.retryHelps = text.unlockHelps = false; // the form is there for that
        say(Severity::Error, "error"_L1, text);
        return;
    }
    if (!m_team.name.isEmpty() && m_verdict == Verdict::Passed)
        m_fields->suggestName(m_team.name);
    sayVerdict();
    if (thenSave && m_verdict == Verdict::Passed)
        save();
}

void ConnectForm::say(Severity severity, QLatin1String icon, const ErrorText &text)
{
    m_result->say(severity, icon, text, {}, false);
    showFoot();
}

void ConnectForm::sayVerdict()
{
    if (m_verdict == Verdict::Passed) {
        say(Severity::Success, "check"_L1, checkPassed(m_team.name));
    } else if (m_verdict == Verdict::OtherTeam) {
        const auto known = m_desk.profile(m_profile.id).value_or(m_profile);
        say(Severity::Error, "error"_L1, keyOfOtherTeam(known.name, known.team, m_team.name));
        m_result->offer(tr("Connect as a new workspace"));
        showFoot();
    } else {
        m_result->hide();
    }
}

/// The result may lie below the edge of a small window.
void ConnectForm::showFoot()
{
    auto *scroll = findChild<QScrollArea *>();
    if (!scroll || !m_result->isVisible())
        return;
    scroll->widget()->layout()->activate();
    scroll->ensureWidgetVisible(m_go, 0, 12);
    // Once more when the lines of the result have found their height.
    QMetaObject::invokeMethod(
        this, [this, scroll] { scroll->ensureWidgetVisible(m_go, 0, 12); }, Qt::QueuedConnection);
}

void ConnectForm::save()
{
    m_failure->hide();
    m_tried = true;
    if (QWidget *wrong = m_fields->firstProblem()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool known = m_known;
    m_wait = std::make_unique<QObject>();
    m_desk.save(draft())->then(
        m_wait.get(), [this, known](const Result<WorkspaceProfile, AccountError> &profile) {
            setPhase(Phase::Editing);
            if (!profile) {
                saveFailed(profile.error());
                return;
            }
            const WorkspaceProfile kept = *profile;
            startAnew();
            Q_EMIT saved(kept, known);
        });
    setPhase(Phase::Saving);
}

void ConnectForm::stopSaving()
{
    m_wait.reset(); // which undoes it
    setPhase(Phase::Editing);
    say(Severity::Info, "info"_L1, savingStopped());
}

void ConnectForm::saveFailed(const AccountError &error)
{
    ErrorText text = describe(error);
    text.keyHelps = false; // it is entered already
    m_failure->say(Severity::Error, "error"_L1, text, {}, false);
    if (error.kind == AccountError::Kind::Credential)
        m_failure->offer(tr("Keep it in memory"));
    sayVerdict();
    if (auto *scroll = findChild<QScrollArea *>())
        scroll->ensureWidgetVisible(m_title);
    if (error.credential.kind == CredentialError::Kind::Locked
        && error.kind == AccountError::Kind::Credential)
        m_fields->source().look();
}

void ConnectForm::edited()
{
    const bool judged = m_verdict != Verdict::None || m_phase == Phase::Checking;
    m_verdict = Verdict::None;
    m_saveOnceUnlocked = false;
    m_wait.reset();
    m_failure->hide(); // its ways on were meant for what stood here before
    setPhase(Phase::Editing);
    if (judged)
        m_result->say(Severity::Info, "info"_L1, notChecked(), {}, false);
    if (m_tried)
        m_fields->firstProblem();
}

void ConnectForm::setPhase(Phase phase)
{
    const bool wasSaving = m_phase == Phase::Saving;
    m_phase = phase;
    const bool isSaving = phase == Phase::Saving;
    if (isSaving)
        m_focus = window()->focusWidget();
    // What is being saved must not change, nor be left without a word.
    m_fields->setEnabled(!isSaving);
    m_back->setEnabled(!isSaving);
    const bool inKeychain = m_fields->source().source() == KeySource::Keychain;
    if (phase == Phase::Checking)
        m_result->say(Severity::Info, "clock"_L1, checking(), {}, false);
    else if (isSaving)
        m_result->say(Severity::Info, "clock"_L1,
            saving(inKeychain ? m_fields->source().keychainName() : QString()), {}, false);
    refresh();
    if (isSaving)
        m_check->setFocus(Qt::OtherFocusReason);
    else if (wasSaving && m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void ConnectForm::refresh()
{
    const bool editing = m_phase == Phase::Editing;
    m_title->setText(m_known ? tr("Key of %1", "a workspace").arg(m_profile.name)
                             : tr("Connect a Heymarket account"));
    m_hint->setText(m_known
            ? tr("The key is checked and then kept in place of the one before. Contacts, columns "
                 "and everything else of this workspace stay as they are.")
            : tr("An administrator makes an API Secret in Heymarket under Settings > "
                 "Integrations > API. It consists of an ID and a key."));
    m_check->setText(m_phase == Phase::Checking ? tr("Stop checking")
            : m_phase == Phase::Saving          ? tr("Do not wait")
                                                : tr("&Check"));
    m_check->setVisible(m_verdict != Verdict::Passed || !editing);
    // A key that works is not replaced by one the service has just refused.
    m_anyway->setVisible(editing && m_verdict == Verdict::Failed && !(m_known && m_refused));
    m_go->setText(m_verdict == Verdict::Passed ? tr("&Save and open") : tr("Check and &save"));
    m_go->setEnabled(editing);
    refreshSource();
}

void ConnectForm::refreshSource()
{
    const KeySource source = m_fields->source().source();
    if (source == KeySource::Keychain)
        m_honest->setText(tr("The key goes to %1 and is never written to a file.")
                              .arg(m_fields->source().keychainName()));
    else if (source == KeySource::Memory)
        m_honest->setText(tr("The key is kept in memory and is never written to a file. After the "
                             "next start it is asked for again."));
    else
        m_honest->setText(tr("The API Secret need not be on this computer at all: Rolodesk sees "
                             "only tokens, which expire."));
}

void ConnectForm::forget()
{
    m_tried = false;
    m_saveOnceUnlocked = false;
    m_wait.reset();
    m_verdict = Verdict::None;
    m_fields->wipeKey();
    m_result->hide();
    m_failure->hide();
    m_fields->clearProblems();
    m_focus.clear();
    setPhase(Phase::Editing);
}

void ConnectForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_fields->source().look();
    m_fields->focusFirst();
}

void ConnectForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Minimising the window hides it too, and must not cost what was typed.
    if (!event->spontaneous())
        forget();
}

void ConnectForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_phase == Phase::Saving)
        stopSaving();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rolodesk
