#include "ui/importing/droptarget.h"

#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int margin = 18; ///< Of the frame, from the window's edge.
constexpr int signSide = 48;
constexpr float veil = 0.9F; ///< How much of the window's own content is covered.

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// Neither tags within a text nor a list of numbers.
bool areFiles(const QMimeData *data)
{
    return data && data->hasUrls() && !data->urls().isEmpty();
}

} // namespace

DropTarget::DropTarget(QWidget &window, std::function<QString()> refusal)
    : QWidget(&window)
    , m_window(window)
    , m_refusal(std::move(refusal))
{
    setObjectName(u"dropTarget"_s);
    setAcceptDrops(true);
    window.setAcceptDrops(true);
    hide();
    // Fields would take the path for something typed; this comes before them.
    qApp->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        break;
    case QEvent::Resize:
        if (watched == &m_window)
            resize(m_window.size());
        return false;
    default:
        return false;
    }
    const auto *receiver = qobject_cast<QWidget *>(watched);
    return receiver && receiver->window() == &m_window && m_window.isEnabled()
        && handle(*receiver, *event);
}

bool DropTarget::handle(const QWidget &receiver, QEvent &event)
{
    if (event.type() == QEvent::DragLeave) {
        const bool wasOver = std::exchange(m_isOver, m_isOver && &receiver != this);
        // What was below is left first, when this comes in its place.
        if (wasOver)
            hide();
        else
            QMetaObject::invokeMethod(
                this, [this] { setVisible(m_isOver); }, Qt::QueuedConnection);
        return &receiver == this;
    }
    auto &drag = static_cast<QDropEvent &>(event);
    if (!areFiles(drag.mimeData()))
        return false;
    if (event.type() == QEvent::Drop) {
        m_isOver = false;
        hide();
    } else if (event.type() == QEvent::DragEnter) {
        m_isOver = &receiver == this;
        show(*drag.mimeData());
    }
    // A copy, whatever is proposed: after a move the file manager would delete the file.
    drag.setDropAction(Qt::CopyAction);
    drag.accept();
    if (event.type() == QEvent::Drop)
        take(*drag.mimeData());
    return true;
}

void DropTarget::show(const QMimeData &dragged)
{
    const QStringList files = filesOf(dragged);
    const QString why = m_refusal();
    m_isRefused = !why.isEmpty() || files.isEmpty();
    if (!why.isEmpty())
        m_sentence = why;
    else if (files.isEmpty())
        m_sentence = tr("Only files on this computer can be imported.");
    else if (files.size() == 1)
        m_sentence = tr("Drop to import %1", "name of a file")
                         .arg(apart(cutText(QFileInfo(files.first()).fileName(), 60)));
    else
        m_sentence = tr("Drop to import %Ln file(s), one after another", nullptr,
            static_cast<int>(files.size()));
    setAccessibleName(m_sentence);
    setGeometry(m_window.rect());
    raise();
    QWidget::show();
    update();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void DropTarget::take(const QMimeData &dropped)
{
    const QStringList files = filesOf(dropped);
    if (const QString why = m_refusal(); !why.isEmpty())
        Q_EMIT refused(why);
    else if (files.isEmpty())
        Q_EMIT refused(tr("What was dropped lies on the web. Download it, and drop the file."));
    else
        Q_EMIT filesDropped(files);
}

void DropTarget::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    const QColor line = readableOn(ground, palette().color(QPalette::Highlight), 3.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor cover = ground;
    cover.setAlphaF(veil);
    painter.fillRect(rect(), cover);
    painter.setPen(QPen(m_isRefused ? text : line, 2, m_isRefused ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), 12, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    painter.setFont(large);
    const QRect room = rect().adjusted(4 * margin, 4 * margin, -4 * margin, -4 * margin);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRect words = QFontMetrics(large).boundingRect(room, flags, m_sentence);
    const int top = room.center().y() - (words.height() + signSide + margin) / 2;
    const QRect sign(room.center().x() - signSide / 2, top, signSide, signSide);
    paletteIcon(m_isRefused ? "blocked"_L1 : "add"_L1, m_isRefused ? text : line)
        .paint(&painter, sign);
    painter.setPen(text);
    painter.drawText(
        QRect(room.left(), sign.bottom() + margin, room.width(), words.height() + margin), flags,
        m_sentence);
}

} // namespace rolodesk
