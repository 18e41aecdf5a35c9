#include "ui/importing/textdrop.h"

#include "ui/importing/barelist.h"

#include <QDropEvent>
#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

TextDrop::TextDrop(QWidget &page, std::function<QString()> refusal)
    : DropVeil(page)
    , m_page(page)
    , m_refusal(std::move(refusal))
{
    setObjectName(u"textDrop"_s);
    // What is dragged finds what is below, so that a field can still be hit.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    page.installEventFilter(this);
}

bool TextDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_page)
        return false;
    if (event->type() == QEvent::DragLeave || event->type() == QEvent::Drop)
        hide();
    else if (event->type() == QEvent::Resize)
        resize(m_page.size());
    if (event->type() != QEvent::DragEnter)
        return false;
    const QMimeData *dragged = static_cast<QDropEvent *>(event)->mimeData();
    const QString text = dragged && !dragged->hasUrls() ? dragged->text() : QString();
    if (text.trimmed().isEmpty())
        return false;
    const QString why = isTable(text) ? m_refusal() : QString();
    if (!why.isEmpty())
        say(why, true);
    else
        say(isTable(text) ? tr("Drop to import this table")
                          : tr("Drop to look up the numbers and addresses in this text"),
            false);
    return false;
}

} // namespace rolodesk
