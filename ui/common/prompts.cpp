#include "ui/common/prompts.h"

#include "ui/common/icons.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// A box is as wide as its text, which can be less than its title needs beside the buttons of the
/// frame and the program's name.
void makeRoomForTitle(QMessageBox &box)
{
    constexpr int buttons = 160;
    const QString name = QGuiApplication::applicationDisplayName();
    const int title = box.fontMetrics().horizontalAdvance(box.windowTitle() + name + u" — "_s);
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout()))
        grid->addItem(new QSpacerItem(qMax(360, title + buttons), 0), grid->rowCount(), 0, 1,
            grid->columnCount());
}

/// In both of its labels; the box hands the format to the first one only.
void makePlain(QMessageBox &box)
{
    const auto labels = box.findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);
}

/// One family of signs everywhere: none of the style's, on the buttons neither.
void setSign(QMessageBox &box, QLatin1String name)
{
    constexpr QSize side(32, 32);
    if (!name.isEmpty())
        box.setIconPixmap(paletteIcon(name).pixmap(side, box.devicePixelRatioF()));
    const QList<QAbstractButton *> buttons = box.buttons();
    for (QAbstractButton *button : buttons)
        button->setIcon({});
}

/// About the same, asked already. Its window takes no keys, but its shortcuts still work where
/// the desktop gives it the focus.
QMessageBox *askedAlready(const QWidget *parent, const Prompts::Question &question)
{
    const auto boxes = parent->findChildren<QMessageBox *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMessageBox *box : boxes) {
        if (box->isVisible() && box->objectName() == question.subject)
            return box;
    }
    return nullptr;
}

void show(QWidget *parent, const QString &title, const QString &text, Qt::TextFormat format)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, {}, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(format);
    box->setText(text);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    setSign(*box, {});
    makeRoomForTitle(*box);
    box->open();
}

} // namespace

void DialogPrompts::ask(
    QWidget *parent, const Question &question, QObject *context, std::function<void(bool)> answer)
{
    const bool isOnce = parent && !question.subject.isEmpty();
    if (QMessageBox *asked = isOnce ? askedAlready(parent, question) : nullptr) {
        asked->raise();
        asked->activateWindow();
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(false); }, Qt::QueuedConnection);
        return;
    }
    auto *box = new QMessageBox(parent);
    box->setObjectName(question.subject);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.confirmText);
    box->setText(question.title);
    box->setInformativeText(question.text);
    makePlain(*box);
    QPushButton *confirm = box->addButton(question.confirmText,
        question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.destructive ? cancel : confirm);
    box->setEscapeButton(cancel);
    setSign(*box, question.destructive ? "warning"_L1 : "unknown"_L1);
    makeRoomForTitle(*box);
    QObject::connect(box, &QDialog::finished, context,
        [box, confirm, answer = std::move(answer)] { answer(box->clickedButton() == confirm); });
    box->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    show(parent, title, text, Qt::PlainText);
}

void DialogPrompts::tellRich(QWidget *parent, const QString &title, const QString &html)
{
    show(parent, title, html, Qt::RichText);
}

} // namespace rolodesk
