#include "ui/accounts/secretedit.h"

#include "ui/common/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace rolodesk {

SecretEdit::SecretEdit(const QString &show, const QString &hide, QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(paletteIcon("eye"_L1), QLineEdit::TrailingPosition))
{
    setDragEnabled(false);
    setShown(false);
    m_reveal->setObjectName(u"revealKey"_s);
    m_reveal->setCheckable(true);
    m_reveal->setText(show);
    m_reveal->setToolTip(show);
    connect(m_reveal, &QAction::toggled, this, [this, show, hide](bool shown) {
        deselect();
        setShown(shown);
        m_reveal->setIcon(paletteIcon(shown ? "eye-off"_L1 : "eye"_L1));
        m_reveal->setText(shown ? hide : show);
        m_reveal->setToolTip(m_reveal->text());
    });
    // A masked field copies nothing by itself; a revealed one would.
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (echoMode() == QLineEdit::Normal && hasSelectedText())
            deselect();
    });
}

Secret SecretEdit::secret(Spaces spaces) const
{
    QString copy = spaces == Spaces::Trimmed ? text().trimmed() : text();
    copy.detach();
    return Secret::takenFrom(copy);
}

void SecretEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // Qt takes the hints away with the mask; an input method must not learn a secret that is looked at.
    setInputMethodHints(inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase);
}

void SecretEdit::wipe()
{
    QString typed = text(); // shares the bytes, which would go back to the heap as they are
    setText(QString()); // unlike clear(), it leaves nothing to undo
    const Secret wiped = Secret::takenFrom(typed);
    m_reveal->setChecked(false);
}

} // namespace rolodesk
