#include "ui/contacts/avatarview.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// The first character as a person counts it (an accent, an emoji sequence belong to it), if it is
/// a letter or a digit.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    const QString letter = word.left(qMax<qsizetype>(end, 1));
    return !letter.isEmpty() && letter.at(0).isLetterOrNumber() ? letter.toUpper() : QString();
}

bool isIdeographic(const QString &letter)
{
    const auto script = letter.isEmpty() ? QChar::Script_Unknown : letter.at(0).script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
}

} // namespace

QString initialsOf(const Contact &contact)
{
    const QStringList words = contact.shownName().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.constFirst());
    // Two ideographs would read as a word of their own.
    if (words.size() == 1 || isIdeographic(first))
        return first;
    return first + firstLetter(words.constLast());
}

AvatarView::AvatarView(const Contact &contact, int diameter, QWidget *parent)
    : QWidget(parent)
    , m_initials(initialsOf(contact))
    // Not qHash, which differs from run to run.
    , m_hash(
          static_cast<size_t>(static_cast<quint64>(contact.id.value) * 0x9e3779b97f4a7c15ULL >> 40))
{
    setFixedSize(diameter, diameter);
    setAccessibleName(tr("Picture of %1").arg(contact.shownName()));
}

void AvatarView::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void AvatarView::paintEvent(QPaintEvent *)
{
    const ColorSet colors = avatarColors(m_hash, palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF disc = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!m_picture.isNull()) {
        QPainterPath round;
        round.addEllipse(disc);
        painter.setClipPath(round);
        const int side = qMin(m_picture.width(), m_picture.height());
        const QRect middle(
            (m_picture.width() - side) / 2, (m_picture.height() - side) / 2, side, side);
        painter.drawImage(rect(), m_picture, middle);
        return;
    }
    painter.setPen(QPen(colors.outline, 1));
    painter.setBrush(colors.ground);
    painter.drawEllipse(disc);
    if (m_initials.isEmpty()) {
        const int side = width() / 2;
        paletteIcon("person"_L1, colors.text)
            .paint(&painter, QRect((width() - side) / 2, (height() - side) / 2, side, side));
        return;
    }
    QFont letters = font();
    letters.setPixelSize(height() * (m_initials.size() > 1 ? 36 : 44) / 100);
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace rolodesk
