#include "ui/accounts/connectform.h"

#include "ui/accounts/connectcheck.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/common/colors.h"
#include "ui/common/fieldedge.h"
#include "ui/common/icons.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText,
        quietText(palette.color(QPalette::Window), palette.color(QPalette::WindowText)));
    label->setPalette(palette);
    return label;
}

} // namespace

ConnectForm::ConnectForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_id(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_region(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_advanced(new QToolButton(this))
    , m_advancedBox(new QWidget(this))
{
    m_name->setObjectName(u"connectName"_s);
    m_id->setObjectName(u"connectId"_s);
    m_key->setObjectName(u"connectKey"_s);
    m_region->setObjectName(u"connectRegion"_s);
    m_address->setObjectName(u"connectAddress"_s);
    m_name->setPlaceholderText(tr("Heymarket"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(
        Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_address->setPlaceholderText(usualAddress().toString());
    auto *idProblem = new FieldProblem(this);
    auto *keyProblem = new FieldProblem(this);
    auto *addressProblem = new FieldProblem(this);
    idProblem->setObjectName(u"idProblem"_s);
    keyProblem->setObjectName(u"keyProblem"_s);
    addressProblem->setObjectName(u"addressProblem"_s);
    addReveal();
    for (const Region &region : phoneRegions())
        m_region->addItem(
            tr("%1 (%2)", "country (code)").arg(region.name, region.code), region.code);
    m_region->setCurrentIndex(m_region->findData(regionOfLocale()));
    m_region->setMaxVisibleItems(16);

    auto *box = new QWidget(this);
    box->setMaximumWidth(560);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(4);
    auto *title = new QLabel(tr("Connect a Heymarket account"), box);
    QFont big = title->font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setWeight(QFont::DemiBold);
    title->setFont(big);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(
        hintLabel(tr("An administrator makes an API Secret in Heymarket under Settings > "
                     "Integrations > API. It consists of an ID and a key."),
            box));
    column->addSpacing(12);
    addField(*column, tr("&API Secret ID"), m_id, idProblem);
    addField(*column, tr("Secret &Key"), m_key, keyProblem);
    addField(*column, tr("&Name of the workspace"), m_name);
    addField(*column, tr("Co&untry of phone numbers without a country code"), m_region);

    m_advanced->setText(tr("Advanced"));
    m_advanced->setObjectName(u"connectAdvanced"_s);
    m_advanced->setAutoRaise(true);
    m_advanced->setArrowType(Qt::RightArrow);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *advanced = new QVBoxLayout(m_advancedBox);
    advanced->setContentsMargins(1, 4, 1, 1); // room for the edges of the field
    advanced->setSpacing(4);
    addField(*advanced, tr("A&ddress of the service"), m_address, addressProblem);
    m_advancedBox->hide();
    column->addWidget(m_advanced, 0, Qt::AlignLeading);
    auto *wide = new QHBoxLayout;
    wide->setContentsMargins(-1, 0, -1, 0);
    wide->addWidget(m_advancedBox);
    column->addLayout(wide);
    column->addSpacing(8);

    auto *honest = new QHBoxLayout;
    honest->setSpacing(8);
    auto *sign = new QLabel(box);
    sign->setPixmap(paletteIcon("info"_L1).pixmap(QSize(16, 16), devicePixelRatioF()));
    honest->addWidget(sign, 0, Qt::AlignTop);
    honest->addWidget(
        hintLabel(tr("ID and key are kept in memory for this run only and are never written "
                     "to a file. After the next start they are asked for again."),
            box),
        1);
    column->addLayout(honest);
    column->addSpacing(16);
    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(paletteIcon("back"_L1), tr("&Back"), box);
    auto *go = new QPushButton(tr("C&onnect"), box);
    back->setObjectName(u"connectBack"_s);
    go->setObjectName(u"connectGo"_s);
    go->setDefault(true);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(go);
    column->addLayout(buttons);
    column->addStretch(2);

    auto *inside = new QWidget(this);
    auto *line = new QHBoxLayout(inside);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(box, 100);
    line->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    m_checked = {{m_id, idProblem, new FieldEdge(m_id)}, {m_key, keyProblem, new FieldEdge(m_key)},
        {m_address, addressProblem, new FieldEdge(m_address)}};
    new FieldEdge(m_name);
    new FieldEdge(m_region);

    connect(m_advanced, &QToolButton::clicked, this,
        [this] { openAdvanced(m_advancedBox->isHidden()); });
    connect(back, &QPushButton::clicked, this, &ConnectForm::backWanted);
    connect(go, &QPushButton::clicked, this, &ConnectForm::submit);
    for (QLineEdit *field : {m_id, m_key, m_name, m_address}) {
        connect(field, &QLineEdit::returnPressed, this, &ConnectForm::submit);
        connect(field, &QLineEdit::textChanged, this, [this] {
            if (m_tried)
                check();
        });
    }
}

void ConnectForm::addField(
    QVBoxLayout &column, const QString &title, QWidget *field, FieldProblem *problem)
{
    auto *label = new QLabel(title, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setMinimumHeight(field->fontMetrics().height() + 14);
    column.addWidget(label);
    column.addWidget(field);
    if (problem)
        column.addWidget(problem);
    column.addSpacing(8);
}

void ConnectForm::addReveal()
{
    QAction *reveal = m_key->addAction(paletteIcon("eye"_L1), QLineEdit::TrailingPosition);
    reveal->setObjectName(u"revealKey"_s);
    reveal->setCheckable(true);
    reveal->setToolTip(tr("Show the key"));
    connect(reveal, &QAction::toggled, this, [this, reveal](bool shown) {
        m_key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setIcon(paletteIcon(shown ? "eye-off"_L1 : "eye"_L1));
        reveal->setToolTip(shown ? tr("Hide the key") : tr("Show the key"));
    });
}

void ConnectForm::say(const Checked &checked, const std::optional<QString> &problem)
{
    checked.problem->setText(problem.value_or(QString()));
    checked.problem->setVisible(problem.has_value());
    checked.edge->setWrong(problem.has_value());
    checked.field->setAccessibleDescription(problem.value_or(QString()));
}

QLineEdit *ConnectForm::check()
{
    using Check = std::optional<QString> (*)(const QString &);
    static constexpr std::array<Check, 3> checks{
        problemWithSecretId, problemWithSecretKey, problemWithAddress};
    QLineEdit *first = nullptr;
    for (qsizetype i = 0; i < m_checked.size(); ++i) {
        const Checked &checked = m_checked.at(i);
        const auto problem = checks.at(static_cast<size_t>(i))(checked.field->text());
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

void ConnectForm::fill(const ConnectRequest &known)
{
    if (!known.name.isEmpty())
        m_name->setText(known.name);
    if (!known.credentials.id.isEmpty())
        m_id->setText(known.credentials.id);
    if (const int at = m_region->findData(known.defaultRegion); at >= 0)
        m_region->setCurrentIndex(at);
    if (known.address.isEmpty())
        return;
    const bool usual = known.address == usualAddress();
    m_address->setText(usual ? QString() : known.address.toString());
    openAdvanced(!usual);
}

void ConnectForm::submit()
{
    m_tried = true;
    if (QLineEdit *wrong = check()) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    ConnectRequest request;
    const QString name = m_name->text().simplified();
    request.name = name.isEmpty() ? m_name->placeholderText() : name;
    request.credentials.id = m_id->text().trimmed();
    request.credentials.key = Secret(m_key->text().trimmed().toUtf8());
    request.address = addressFrom(m_address->text());
    request.defaultRegion = m_region->currentData().toString();
    clearKey();
    Q_EMIT connectRequested(request);
}

void ConnectForm::openAdvanced(bool open)
{
    m_advanced->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_advancedBox->setVisible(open);
}

void ConnectForm::clearKey()
{
    m_tried = false;
    m_key->clear();
    m_key->setEchoMode(QLineEdit::Password);
    for (const Checked &checked : m_checked)
        say(checked, std::nullopt);
    for (QAction *action : m_key->actions()) {
        if (action->isCheckable())
            action->setChecked(false);
    }
}

void ConnectForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_id->text().isEmpty() ? m_id : m_key)->setFocus(Qt::OtherFocusReason);
}

void ConnectForm::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Minimising the window hides it too, and must not cost what was typed.
    if (!event->spontaneous())
        clearKey();
}

void ConnectForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rolodesk
