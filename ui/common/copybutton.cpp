#include "ui/common/copybutton.h"

#include "ui/common/icons.h"
#include "ui/common/tiptext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

CopyButton::CopyButton(QString text, const QString &what, QWidget *parent, QString alternative)
    : QToolButton(parent)
    , m_text(std::move(text))
    , m_alternative(std::move(alternative))
{
    setIcon(paletteIcon("copy"_L1));
    setIconSize({16, 16});
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(what);
    setToolTip(tipText(m_alternative.isEmpty()
            ? what
            : tr("%1\nWith Shift: %2", "tool tip of a copy button").arg(what, m_alternative)));
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    const bool other = !m_alternative.isEmpty()
        && QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    const QString text = other ? m_alternative : m_text;
    QGuiApplication::clipboard()->setText(text);
    setIcon(paletteIcon("check"_L1));
    QTimer::singleShot(1500ms, this, [this] { setIcon(paletteIcon("copy"_L1)); });
    Q_EMIT copied(text);
}

} // namespace rolodesk
