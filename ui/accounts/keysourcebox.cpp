#include "ui/accounts/keysourcebox.h"

#include "ui/accounts/connectcheck.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/common/accounterrortext.h"
#include "ui/common/fieldedge.h"
#include "ui/common/icons.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int indent = 24;

} // namespace

KeySourceBox::KeySourceBox(AccountDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_group(new QButtonGroup(this))
    , m_inKeychain(formRadio({}, u"sourceKeychain"_s, this))
    , m_state(hintLabel({}, this))
    , m_act(formButton({}, u"keychainAct"_s, this))
    , m_inMemory(
          formRadio(tr("Key in memory, only until Rolodesk is closed"), u"sourceMemory"_s, this))
    , m_byProgram(formRadio(tr("A program hands out tokens"), u"sourceHelper"_s, this))
    , m_programBox(new QWidget(this))
    , m_program(new QLineEdit(m_programBox))
    , m_choose(formButton(tr("Choose…"), u"helperChoose"_s, m_programBox))
    , m_arguments(new QPlainTextEdit(m_programBox))
{
    m_group->addButton(m_inKeychain, static_cast<int>(KeySource::Keychain));
    m_group->addButton(m_inMemory, static_cast<int>(KeySource::Memory));
    m_group->addButton(m_byProgram, static_cast<int>(KeySource::Helper));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_inKeychain);
    addKeychain();
    column->addWidget(m_inMemory);
    column->addWidget(m_byProgram);
    addHelper();
    setKeychain(Keychain::Looking);
    m_inKeychain->setChecked(true);
    m_programBox->hide();
    connect(m_group, &QButtonGroup::idClicked, this, [this] { m_movedToMemory = false; });
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        m_programBox->setVisible(source() == KeySource::Helper);
        Q_EMIT sourceChanged();
    });
    connect(m_act, &QPushButton::clicked, this, &KeySourceBox::pressed);
    connect(m_choose, &QPushButton::clicked, this, &KeySourceBox::chooseProgram);
    connect(m_program, &QLineEdit::textChanged, this, &KeySourceBox::helperEdited);
    connect(m_arguments, &QPlainTextEdit::textChanged, this, &KeySourceBox::helperEdited);
}

KeySourceBox::~KeySourceBox() = default;

void KeySourceBox::addKeychain()
{
    m_state->setObjectName(u"keychainState"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(indent, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    line->addWidget(m_act);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void KeySourceBox::addHelper()
{
    m_program->setObjectName(u"helperProgram"_s);
    m_choose->setAccessibleName(tr("Choose the program"));
    m_arguments->setObjectName(u"helperArguments"_s);
    m_program->setAccessibleName(tr("Path of the program"));
    m_program->setMinimumHeight(m_program->fontMetrics().height() + 14);
    m_arguments->setTabChangesFocus(true);
    m_arguments->setFixedHeight(3 * m_arguments->fontMetrics().lineSpacing() + 14);
    m_arguments->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_programProblem = new FieldProblem(m_programBox);
    m_programProblem->setObjectName(u"programProblem"_s);
    auto *column = new QVBoxLayout(m_programBox);
    column->setContentsMargins(indent, 4, 1, 1);
    column->setSpacing(4);
    auto *title = new QLabel(tr("&Path of the program"), m_programBox);
    title->setBuddy(m_program);
    column->addWidget(title);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_program, 1);
    line->addWidget(m_choose);
    column->addLayout(line);
    column->addWidget(m_programProblem);
    column->addSpacing(4);
    addField(*column, tr("A&rguments, one on each line"), m_arguments);
    column->addWidget(hintLabel(tr("The program is run without a shell and prints one JSON object "
                                   "with a token. Everybody on this computer can see its "
                                   "arguments, so no secret belongs there."),
        m_programBox));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_programBox);
    m_programEdge = new FieldEdge(m_program);
    new FieldEdge(m_arguments);
}

KeySource KeySourceBox::source() const
{
    return static_cast<KeySource>(m_group->checkedId());
}

void KeySourceBox::setSource(KeySource source)
{
    const bool away = m_keychain == Keychain::Away;
    m_movedToMemory = away && source == KeySource::Keychain;
    const KeySource possible = m_movedToMemory ? KeySource::Memory : source;
    m_group->button(static_cast<int>(possible))->setChecked(true);
}

HelperCommand KeySourceBox::helper() const
{
    HelperCommand helper;
    helper.program = m_program->text().trimmed();
    const QStringList lines = m_arguments->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            helper.arguments.append(line.trimmed());
    }
    return helper;
}

void KeySourceBox::setHelper(const HelperCommand &helper)
{
    m_program->setText(helper.program);
    m_arguments->setPlainText(helper.arguments.join(u'\n'));
}

QString KeySourceBox::keychainName() const
{
    return m_name.isEmpty() ? tr("the keychain of this computer") : m_name;
}

void KeySourceBox::setKeychain(Keychain state, const QString &sentence)
{
    m_keychain = state;
    const bool away = state == Keychain::Away;
    const bool hadFocus = m_act->hasFocus();
    m_inKeychain->setText(tr("Key in %1", "a keychain").arg(keychainName()));
    m_inKeychain->setEnabled(!away);
    if (away && m_inKeychain->isChecked()) {
        m_inMemory->setChecked(true);
        m_movedToMemory = true;
    } else if (!away && m_movedToMemory) {
        if (m_inMemory->isChecked())
            m_inKeychain->setChecked(true);
        m_movedToMemory = false;
    }
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    QString act;
    if (state == Keychain::Locked)
        act = tr("Unlock…");
    else if (state == Keychain::Waiting)
        act = tr("Do not wait");
    else if (away || state == Keychain::Failing)
        act = tr("Look again");
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    if (hadFocus && act.isEmpty())
        m_inKeychain->setFocus(Qt::OtherFocusReason);
    m_inKeychain->setAccessibleDescription(sentence);
    Q_EMIT keychainChanged();
}

void KeySourceBox::look()
{
    m_wait = std::make_unique<QObject>();
    m_desk.lookAtKeychain()->then(m_wait.get(),
        [this](const Result<CredentialPlace, CredentialError> &place) { take(place); });
}

void KeySourceBox::take(const Result<CredentialPlace, CredentialError> &place)
{
    if (!place) {
        m_name.clear();
        if (place.error().kind == CredentialError::Kind::NoService) {
            setKeychain(Keychain::Away,
                tr("There is no keychain in this session. A key can be kept in memory until Rolodesk is "
                   "closed, or a program can hand out tokens."));
        } else {
            setKeychain(Keychain::Failing, describe(place.error()).sentence);
        }
        return;
    }
    m_name = place->name;
    if (place->locked)
        setKeychain(Keychain::Locked, tr("%1 is locked.").arg(keychainName()));
    else
        setKeychain(Keychain::Open);
}

void KeySourceBox::unlock()
{
    m_wait = std::make_unique<QObject>();
    setKeychain(Keychain::Waiting,
        tr("Waiting for %1 to be unlocked. Its window may lie behind this one.")
            .arg(keychainName()));
    m_desk.unlockKeychain()->then(
        m_wait.get(), [this](const Result<CredentialDone, CredentialError> &done) {
            if (done) {
                setKeychain(Keychain::Open);
                Q_EMIT unlocked();
            } else if (done.error().kind == CredentialError::Kind::Refused) {
                setKeychain(Keychain::Locked, tr("%1 was not unlocked.").arg(keychainName()));
            } else {
                setKeychain(Keychain::Locked, describe(done.error()).sentence);
            }
        });
}

void KeySourceBox::pressed()
{
    if (m_keychain == Keychain::Locked) {
        unlock();
    } else if (m_keychain == Keychain::Waiting) {
        m_wait.reset();
        setKeychain(Keychain::Locked, tr("%1 is locked.").arg(keychainName()));
    } else {
        look();
    }
}

void KeySourceBox::chooseProgram()
{
    auto *dialog = new QFileDialog(this, tr("Choose the program that hands out tokens"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_program, &QLineEdit::setText);
    dialog->open();
}

QWidget *KeySourceBox::checkHelper()
{
    const auto problem = problemWithProgram(m_program->text());
    m_programProblem->setText(problem.value_or(QString()));
    m_programProblem->setVisible(problem.has_value());
    m_programEdge->setWrong(problem.has_value());
    m_program->setAccessibleDescription(problem.value_or(QString()));
    return problem ? m_program : nullptr;
}

void KeySourceBox::clearProblems()
{
    m_programProblem->hide();
    m_programEdge->setWrong(false);
    m_program->setAccessibleDescription({});
}

QList<QWidget *> KeySourceBox::focusChain() const
{
    return {m_inKeychain, m_act, m_inMemory, m_byProgram, m_program, m_choose, m_arguments};
}

} // namespace rolodesk
