#include "ui/importing/droptarget.h"

#include "ui/common/tiptext.h"
#include "ui/importing/filetransfer.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

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
    return data
        && ((data->hasUrls() && !data->urls().isEmpty()) || !transferKeyOf(*data).isEmpty());
}

/// Within a sandbox the paths of others lead nowhere.
bool canBeRead(const QStringList &files)
{
    return !files.isEmpty() && std::all_of(files.cbegin(), files.cend(), [](const QString &file) {
        return QFileInfo(file).isReadable();
    });
}

} // namespace

DropTarget::DropTarget(QWidget &window, std::function<QString()> refusal)
    : DropVeil(window)
    , m_window(window)
    , m_refusal(std::move(refusal))
{
    setObjectName(u"dropTarget"_s);
    setAcceptDrops(true);
    window.setAcceptDrops(true);
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
        tell(*drag.mimeData());
    }
    // A copy, whatever is proposed: after a move the file manager would delete the file.
    drag.setDropAction(Qt::CopyAction);
    drag.accept();
    if (event.type() == QEvent::Drop)
        take(*drag.mimeData());
    return true;
}

void DropTarget::tell(const QMimeData &dragged)
{
    const QStringList files = filesOf(dragged);
    const QString why = m_refusal();
    if (!why.isEmpty())
        return say(why, true);
    if (files.isEmpty() && !transferKeyOf(dragged).isEmpty())
        return say(tr("Drop to import what is dragged"), false);
    if (files.isEmpty())
        return say(tr("Only files on this computer can be imported."), true);
    const bool isWaiting = m_waits && m_waits();
    if (files.size() > 1) {
        const auto count = static_cast<int>(files.size());
        return say(isWaiting
                ? tr("Drop to import %Ln file(s) next, when this window is closed", nullptr, count)
                : tr("Drop to import %Ln file(s), one after another", nullptr, count),
            false);
    }
    const QString name = apart(cutText(QFileInfo(files.first()).fileName(), 60));
    say(isWaiting
            ? tr("Drop to import %1 next, when this window is closed", "name of a file").arg(name)
            : tr("Drop to import %1", "name of a file").arg(name),
        false);
}

void DropTarget::take(const QMimeData &dropped)
{
    const QStringList files = filesOf(dropped);
    const QByteArray key = transferKeyOf(dropped);
    if (const QString why = m_refusal(); !why.isEmpty())
        Q_EMIT refused(why);
    else if (!key.isEmpty() && !canBeRead(files))
        takeOver(key);
    else if (files.isEmpty())
        Q_EMIT refused(tr("What was dropped lies on the web. Download it, and drop the file."));
    else
        Q_EMIT filesDropped(files);
}

void DropTarget::takeOver(const QByteArray &key)
{
    retrieveFiles(key, QDBusConnection::sessionBus())
        ->then(this, [this](const Result<QStringList, QString> &files) {
            if (files && !files->isEmpty())
                Q_EMIT filesDropped(*files);
            else
                Q_EMIT refused(tr(
                    "The desktop did not hand over what was dropped: Rolodesk may not open files "
                    "where they lie. Choose the file with “Import…” instead. (%1)")
                                   .arg(files ? tr("It named no file.") : files.error()));
        });
}

} // namespace rolodesk
