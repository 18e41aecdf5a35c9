#include "ui/common/prompts.h"

#include <QMessageBox>
#include <QPushButton>

namespace rolodesk {

void DialogPrompts::ask(
    QWidget *parent, const Question &question, QObject *context, std::function<void(bool)> answer)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(question.destructive ? QMessageBox::Warning : QMessageBox::Question);
    box->setWindowTitle(question.title);
    box->setText(question.title);
    box->setInformativeText(question.text);
    QPushButton *confirm = box->addButton(question.confirmText,
        question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.destructive ? cancel : confirm);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QDialog::finished, context,
        [box, confirm, answer = std::move(answer)] { answer(box->clickedButton() == confirm); });
    box->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->open();
}

} // namespace rolodesk
