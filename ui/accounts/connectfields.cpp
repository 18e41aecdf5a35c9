#include "ui/accounts/connectfields.h"

#include "ui/accounts/accountwords.h"
#include "ui/accounts/connectcheck.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/accounts/keysourcebox.h"
#include "ui/accounts/secretedit.h"
#include "ui/common/fieldedge.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

ConnectFields::ConnectFields(AccountDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_source(new KeySourceBox(desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_source);
    column->addSpacing(12);
    addKeyFields(*column);
    addAdvanced(*column);
    m_checked = {{m_id, findChild<FieldProblem *>(u"idProblem"_s), new FieldEdge(m_id)},
        {m_key, findChild<FieldProblem *>(u"keyProblem"_s), new FieldEdge(m_key)},
        {m_address, findChild<FieldProblem *>(u"addressProblem"_s), new FieldEdge(m_address)}};
    new FieldEdge(m_name);
    new FieldEdge(m_region);
    connect(m_advanced, &QToolButton::clicked, this,
        [this] { openAdvanced(m_advancedBox->isHidden()); });
    for (QLineEdit *field : {m_id, static_cast<QLineEdit *>(m_key), m_name, m_address})
        connect(field, &QLineEdit::returnPressed, this, &ConnectFields::submitted);
    for (QLineEdit *field : {m_id, static_cast<QLineEdit *>(m_key), m_address})
        connect(field, &QLineEdit::textChanged, this, &ConnectFields::edited);
    connect(m_source, &KeySourceBox::helperEdited, this, &ConnectFields::edited);
    connect(m_source, &KeySourceBox::sourceChanged, this, &ConnectFields::sourceChanged);
}

void ConnectFields::addKeyFields(QVBoxLayout &column)
{
    const auto problem = [](QWidget *parent, const QString &name) {
        auto *label = new FieldProblem(parent);
        label->setObjectName(name);
        return label;
    };
    m_keyBox = new QWidget(this);
    m_id = new QLineEdit(m_keyBox);
    m_id->setObjectName(u"connectId"_s);
    m_key = new SecretEdit(tr("Show the key"), tr("Hide the key"), m_keyBox);
    m_key->setObjectName(u"connectKey"_s);
    auto *keys = new QVBoxLayout(m_keyBox);
    keys->setContentsMargins(1, 1, 1, 0); // room for the edges of the fields
    keys->setSpacing(4);
    addField(*keys, tr("&API Secret ID"), m_id, problem(m_keyBox, u"idProblem"_s));
    addField(*keys, tr("Secret &Key"), m_key, problem(m_keyBox, u"keyProblem"_s));
    column.addWidget(m_keyBox);
    auto *box = new QWidget(this);
    auto *others = new QVBoxLayout(box);
    others->setContentsMargins(1, 0, 1, 0);
    others->setSpacing(4);
    column.addWidget(box);
    m_name = new QLineEdit(box);
    m_name->setObjectName(u"connectName"_s);
    m_sameName = hintLabel({}, box);
    m_sameName->setObjectName(u"connectSameName"_s);
    addField(*others, tr("&Name of the workspace"), m_name, nullptr, m_sameName);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectFields::refreshName);
    connect(&m_desk, &AccountDesk::changed, this, &ConnectFields::refreshName);
    m_region = new QComboBox(box);
    m_region->setObjectName(u"connectRegion"_s);
    m_region->setMaxVisibleItems(16);
    fillWithRegions(*m_region);
    addField(*others, tr("Co&untry of phone numbers without a country code"), m_region);
}

void ConnectFields::addAdvanced(QVBoxLayout &column)
{
    QWidget *box = this;
    m_advanced = new QToolButton(box);
    m_advanced->setText(tr("Advanced"));
    m_advanced->setObjectName(u"connectAdvanced"_s);
    m_advanced->setAutoRaise(true);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setFocusPolicy(Qt::StrongFocus);
    m_advancedBox = new QWidget(box);
    m_address = new QLineEdit(m_advancedBox);
    m_address->setObjectName(u"connectAddress"_s);
    m_address->setPlaceholderText(usualAddress().toString());
    auto *problem = new FieldProblem(m_advancedBox);
    problem->setObjectName(u"addressProblem"_s);
    auto *advanced = new QVBoxLayout(m_advancedBox);
    advanced->setContentsMargins(1, 4, 1, 1);
    advanced->setSpacing(4);
    addField(*advanced, tr("A&ddress of the service"), m_address, problem);
    column.addWidget(m_advanced, 0, Qt::AlignLeading);
    column.addWidget(m_advancedBox);
    column.addSpacing(8);
}

void ConnectFields::fill(const WorkspaceProfile &profile)
{
    m_ownId = profile.id;
    const bool usual = profile.address.isEmpty() || profile.address == usualAddress();
    setEntries({profile.source, profile.helper, profile.secretId, profile.name,
        profile.defaultRegion, usual ? QString() : profile.address.toString()});
}

ConnectEntries ConnectFields::entries() const
{
    return {m_source->source(), m_source->helper(), m_id->text(), m_name->text(),
        m_region->currentData().toString(), m_address->text()};
}

void ConnectFields::setEntries(const ConnectEntries &entries)
{
    m_source->setHelper(entries.helper);
    m_source->setSource(entries.source);
    m_id->setText(entries.id);
    m_name->setText(entries.name);
    suggestName(tr("Heymarket"));
    const int at = m_region->findData(entries.region);
    m_region->setCurrentIndex(at >= 0 ? at : m_region->findData(regionOfLocale()));
    m_address->setText(entries.address);
    openAdvanced(!entries.address.isEmpty());
}

void ConnectFields::detach()
{
    m_ownId.clear();
    m_name->clear();
    refreshName();
}

void ConnectFields::suggestName(const QString &name)
{
    m_name->setPlaceholderText(name);
    refreshName();
}

QString ConnectFields::wantedName() const
{
    const QString name = m_name->text().simplified();
    return name.isEmpty() ? m_name->placeholderText() : name;
}

void ConnectFields::refreshName()
{
    sayHint(*m_sameName, *m_name, sameNameHint(m_desk.profiles(), wantedName(), m_ownId));
}

void ConnectFields::sourceChanged()
{
    // The check says nothing about where the key is kept.
    const bool byHelper = m_source->source() == KeySource::Helper;
    m_keyBox->setVisible(!byHelper);
    if (std::exchange(m_byHelper, byHelper) != byHelper)
        Q_EMIT edited();
}

void ConnectFields::say(const Checked &checked, const std::optional<QString> &problem)
{
    checked.problem->setText(problem.value_or(QString()));
    checked.problem->setVisible(problem.has_value());
    checked.edge->setWrong(problem.has_value());
    checked.field->setAccessibleDescription(problem.value_or(QString()));
}

QWidget *ConnectFields::firstProblem()
{
    using Check = std::optional<QString> (*)(const QString &);
    static constexpr std::array<Check, 3> checks{
        problemWithSecretId, problemWithSecretKey, problemWithAddress};
    const bool byHelper = m_source->source() == KeySource::Helper;
    QWidget *first = byHelper ? m_source->checkHelper() : nullptr;
    for (qsizetype i = 0; i < m_checked.size(); ++i) {
        const Checked &checked = m_checked.at(i);
        const bool asked = !byHelper || checked.field == m_address;
        const auto problem =
            asked ? checks.at(static_cast<size_t>(i))(checked.field->text()) : std::nullopt;
        say(checked, problem);
        if (!problem)
            continue;
        if (!first)
            first = checked.field;
        if (checked.field == m_address)
            openAdvanced(true);
    }
    return first;
}

AccountDraft ConnectFields::draft(const WorkspaceProfile &base) const
{
    AccountDraft draft{base, {}};
    WorkspaceProfile &profile = draft.profile;
    profile.name = wantedName();
    profile.source = m_source->source();
    profile.address = addressFrom(m_address->text());
    profile.defaultRegion = m_region->currentData().toString();
    profile.helper = {};
    profile.secretId.clear();
    if (profile.source == KeySource::Helper) {
        profile.helper = m_source->helper();
    } else {
        profile.secretId = m_id->text().trimmed();
        draft.key = m_key->secret(SecretEdit::Spaces::Trimmed);
    }
    return draft;
}

void ConnectFields::openAdvanced(bool open)
{
    m_advanced->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_advancedBox->setVisible(open);
}

void ConnectFields::clearProblems()
{
    for (const Checked &checked : m_checked)
        say(checked, std::nullopt);
    m_source->clearProblems();
}

void ConnectFields::wipeKey()
{
    m_key->wipe();
}

void ConnectFields::focusFirst()
{
    QLineEdit *first = m_id->text().isEmpty() ? m_id : m_key;
    (m_byHelper ? m_name : first)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ConnectFields::focusChain() const
{
    QList<QWidget *> order = m_source->focusChain();
    order << m_id << m_key << m_name << m_region << m_advanced << m_address;
    return order;
}

} // namespace rolodesk
