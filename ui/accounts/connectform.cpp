#include "ui/accounts/connectform.h"

#include "ui/accounts/connectcheck.h"
#include "ui/common/colors.h"
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

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QLabel *problemLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText,
        readableOn(palette.color(QPalette::Window), QColor(0xc0, 0x39, 0x2b), 4.5));
    label->setPalette(palette);
    label->hide();
    return label;
}

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

void show(QLabel *label, QLineEdit *field, const std::optional<QString> &problem)
{
    label->setText(problem.value_or(QString()));
    label->setVisible(problem.has_value());
    field->setAccessibleDescription(problem.value_or(QString()));
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
    , m_idProblem(problemLabel(u"idProblem"_s, this))
    , m_keyProblem(problemLabel(u"keyProblem"_s, this))
    , m_addressProblem(problemLabel(u"addressProblem"_s, this))
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
    m_address->setPlaceholderText(u"https://api.heymarket.com"_s);
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
    addField(*column, tr("&API Secret ID"), m_id, m_idProblem, {});
    addField(*column, tr("Secret &Key"), m_key, m_keyProblem, {});
    addField(*column, tr("&Name of the workspace"), m_name, nullptr, {});
    addField(
        *column, tr("Co&untry of phone numbers without a country code"), m_region, nullptr, {});

    m_advanced->setText(tr("Advanced"));
    m_advanced->setObjectName(u"connectAdvanced"_s);
    m_advanced->setAutoRaise(true);
    m_advanced->setArrowType(Qt::RightArrow);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *advanced = new QVBoxLayout(m_advancedBox);
    advanced->setContentsMargins(0, 4, 0, 0);
    advanced->setSpacing(4);
    addField(*advanced, tr("A&ddress of the service"), m_address, m_addressProblem, {});
    m_advancedBox->hide();
    column->addWidget(m_advanced, 0, Qt::AlignLeading);
    column->addWidget(m_advancedBox);
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
    QVBoxLayout &column, const QString &title, QWidget *field, QLabel *problem, const QString &hint)
{
    auto *label = new QLabel(title, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setMinimumHeight(field->fontMetrics().height() + 14);
    column.addWidget(label);
    column.addWidget(field);
    if (problem)
        column.addWidget(problem);
    if (!hint.isEmpty())
        column.addWidget(hintLabel(hint, this));
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

QLineEdit *ConnectForm::check()
{
    const auto id = problemWithSecretId(m_id->text());
    const auto secret = problemWithSecretKey(m_key->text());
    const auto address = problemWithAddress(m_address->text());
    rolodesk::show(m_idProblem, m_id, id);
    rolodesk::show(m_keyProblem, m_key, secret);
    rolodesk::show(m_addressProblem, m_address, address);
    if (address)
        openAdvanced(true);
    if (id)
        return m_id;
    if (secret)
        return m_key;
    return address ? m_address : nullptr;
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
    for (QLabel *label : {m_idProblem, m_keyProblem, m_addressProblem})
        label->hide();
    for (QAction *action : m_key->actions()) {
        if (action->isCheckable())
            action->setChecked(false);
    }
}

void ConnectForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_id->setFocus(Qt::OtherFocusReason);
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
