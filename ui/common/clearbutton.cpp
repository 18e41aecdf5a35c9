#include "ui/common/clearbutton.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// The button that Qt makes for an action of a line.
void nameButton(QLineEdit &line, const QAction *action, const QString &name)
{
    const auto buttons = line.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction() == action || button->actions().contains(action))
            button->setAccessibleName(name);
    }
}

} // namespace

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    nameButton(line, line.findChild<QAction *>(u"_q_qlineeditclearaction"_s),
        QCoreApplication::translate("ClearButton", "Clear"));
}

void addSearchSign(QLineEdit &line)
{
    const QAction *sign = line.addAction(paletteIcon("search"_L1), QLineEdit::LeadingPosition);
    nameButton(line, sign, QCoreApplication::translate("ClearButton", "Search"));
}

} // namespace rolodesk
