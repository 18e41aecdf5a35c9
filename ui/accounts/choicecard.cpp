#include "ui/accounts/choicecard.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int gap = 20;
constexpr int arrowSide = 20;

QFont titleFont(const QFont &font)
{
    QFont title = font;
    title.setPointSizeF(font.pointSizeF() * 1.15);
    title.setWeight(QFont::DemiBold);
    return title;
}

} // namespace

ChoiceCard::ChoiceCard(
    QLatin1String icon, const QString &title, const QString &sentence, QWidget *parent, Size size)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    setCardSize(size);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setSignColor(const QColor &color)
{
    m_signColor = color;
    update();
}

void ChoiceCard::setCardSize(Size size)
{
    m_padding = size == Size::Large ? 20 : 12;
    m_signSide = size == Size::Large ? 40 : 28;
    updateGeometry();
    update();
}

void ChoiceCard::setSentence(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QRect ChoiceCard::textRect(const QRect &inside) const
{
    return inside.adjusted(
        m_padding + m_signSide + gap, m_padding, -m_padding - arrowSide - gap, -m_padding);
}

QSize ChoiceCard::sizeHint() const
{
    return {480, heightForWidth(592)}; // as wide as it is on the welcome page
}

int ChoiceCard::heightForWidth(int width) const
{
    const int room = textRect(QRect(0, 0, width, 1000)).width();
    const int title = QFontMetrics(titleFont(font())).height();
    const int sentence =
        fontMetrics().boundingRect(0, 0, room, 1000, Qt::TextWordWrap, m_sentence).height();
    return qMax(m_signSide, title + 4 + sentence) + 2 * m_padding;
}

bool ChoiceCard::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const QColor highlight = readableOn(base, palette().color(QPalette::Highlight), 3.0);
    const bool strong = hasFocus() || underMouse();
    const QColor ground = isDown() ? mixed(base, highlight, 0.16)
                                   : (underMouse() ? mixed(base, highlight, 0.07) : base);
    const double line = hasFocus() ? 2 : 1;
    const QRectF body = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(strong ? highlight : readableOn(base, mixed(base, text, 0.3), 1.8), line));
    painter.setBrush(ground);
    painter.drawRoundedRect(body, 8, 8);

    const auto placed = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QRect words = textRect(rect());
    paletteIcon(m_icon, m_signColor.isValid() ? readableOn(ground, m_signColor, 3.0) : highlight)
        .paint(&painter,
            placed(QRect(m_padding, (height() - m_signSide) / 2, m_signSide, m_signSide)));
    paletteIcon("forward"_L1, readableOn(base, mixed(base, text, 0.45), 3.0))
        .paint(&painter,
            placed(QRect(width() - m_padding - arrowSide, (height() - arrowSide) / 2, arrowSide,
                arrowSide)));
    const QFont bold = titleFont(font());
    const int titleHeight = QFontMetrics(bold).height();
    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(bold);
    painter.setPen(text);
    painter.drawText(placed(QRect(words.left(), words.top(), words.width(), titleHeight)),
        leading | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(this->text(), Qt::ElideMiddle, words.width()));
    painter.setFont(font());
    painter.setPen(quietText(ground, text));
    painter.drawText(placed(words.adjusted(0, titleHeight + 4, 0, 0)),
        leading | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace rolodesk
