#include "ui/common/messagestrip.h"

#include "ui/accessible/announcer.h"
#include "ui/common/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_request(new QWidget(this))
    , m_requestId(new QLabel(this))
    , m_unlock(new QPushButton(tr("Unlock the keyring"), this))
    , m_enterKey(new QPushButton(tr("Enter the key again"), this))
    , m_offer(new QPushButton(this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageStrip"_s);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_requestId->setObjectName(u"requestId"_s);
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont small = m_requestId->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_requestId->setFont(small);
    m_unlock->setObjectName(u"unlockKeyring"_s);
    m_enterKey->setObjectName(u"enterKey"_s);
    m_offer->setObjectName(u"stripOffer"_s);
    m_again->setObjectName(u"tryAgain"_s);
    for (QPushButton *way : {m_unlock, m_enterKey})
        way->setMinimumWidth(way->sizeHint().width() + 16);
    auto *copy = new QToolButton(m_request);
    copy->setObjectName(u"copyRequestId"_s);
    copy->setIcon(paletteIcon("copy"_L1));
    copy->setIconSize({16, 16});
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy the request id"));
    copy->setAccessibleName(copy->toolTip());
    m_close->setObjectName(u"closeStrip"_s);
    m_close->setIcon(paletteIcon("clear"_L1));
    m_close->setIconSize({16, 16});
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());

    auto *request = new QHBoxLayout(m_request);
    request->setContentsMargins(0, 0, 0, 0);
    request->setSpacing(4);
    request->addWidget(m_requestId);
    request->addWidget(copy);
    request->addStretch(1);
    // One below the other: beside it they would leave the text a narrow column.
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_request);
    auto *ways = new QVBoxLayout;
    ways->setSpacing(4);
    ways->addStretch(1);
    for (QPushButton *way : {m_unlock, m_enterKey, m_offer, m_again})
        ways->addWidget(way);
    ways->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 8, 8, 8);
    line->setSpacing(12);
    line->addWidget(m_sign);
    line->addLayout(words, 1);
    line->addLayout(ways);
    line->addWidget(m_close);

    connect(m_unlock, &QPushButton::clicked, this, &MessageStrip::unlockWanted);
    connect(m_enterKey, &QPushButton::clicked, this, &MessageStrip::keyWanted);
    connect(m_offer, &QPushButton::clicked, this, &MessageStrip::offerTaken);
    connect(m_again, &QPushButton::clicked, this, &MessageStrip::tryAgain);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::closed);
    connect(copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_requestId->property("id").toString()); });
    hide();
}

void MessageStrip::say(Severity severity, QLatin1String icon, const ErrorText &text,
    const QString &extra, bool closable)
{
    m_severity = severity;
    m_icon = icon;
    const QString body = extra.isEmpty() ? text.body() : text.body() + u' ' + extra;
    const QString rich = u"<b>%1.</b> %2"_s.arg(text.title.toHtmlEscaped(), body.toHtmlEscaped());
    if (m_text->text() != rich) {
        m_text->setText(rich);
        setAccessibleName(text.title);
        setAccessibleDescription(body);
        announce(*this, text.title + u". "_s + body);
    }
    m_request->setVisible(!text.requestId.isEmpty());
    m_requestId->setProperty("id", text.requestId);
    m_requestId->setText(
        tr("Request id %1")
            .arg(m_requestId->fontMetrics().elidedText(text.requestId, Qt::ElideMiddle, 360)));
    m_requestId->setToolTip(tr("To quote to the support of the service: %1").arg(text.requestId));
    m_unlock->setVisible(text.unlockHelps);
    m_enterKey->setVisible(text.keyHelps);
    offer({});
    m_again->setVisible(text.retryHelps);
    m_close->setVisible(closable);
    recolor();
    setVisible(true);
}

void MessageStrip::offer(const QString &text)
{
    m_offer->setText(text);
    m_offer->setMinimumWidth(m_offer->fontMetrics().horizontalAdvance(text) + 28);
    m_offer->setVisible(!text.isEmpty());
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Set on the children below, so this does not come back here.
    if (event->type() == QEvent::PaletteChange && m_icon.size() > 0)
        recolor();
}

void MessageStrip::recolor()
{
    const ColorSet colors = stripColors(m_severity, palette());
    m_sign->setPixmap(
        paletteIcon(m_icon, colors.outline).pixmap(QSize(20, 20), devicePixelRatioF()));
    for (QLabel *label : {m_text, m_requestId}) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, colors.text);
        label->setPalette(own);
    }
    update();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const ColorSet colors = stripColors(m_severity, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.ground);
    painter.fillRect(QRect(0, 0, 4, height()), colors.outline);
    painter.fillRect(QRect(0, height() - 1, width(), 1), mixed(colors.ground, colors.outline, 0.5));
}

} // namespace rolodesk
