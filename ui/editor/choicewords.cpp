#include "ui/editor/choicewords.h"

#include "ui/accounts/formparts.h"
#include "ui/editor/editorwords.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ChoiceWords", text);
}

} // namespace

QLabel *wordsInPlaceOfRows(QAbstractScrollArea &list)
{
    QLabel *label = hintLabel({}, list.viewport());
    label->setObjectName(u"emptyList"_s);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *whole = new QVBoxLayout(list.viewport());
    whole->setContentsMargins(16, 16, 16, 16);
    whole->addWidget(label);
    label->hide();
    return label;
}

void sayInPlaceOfRows(QAbstractScrollArea &list, QLabel &words, const QString &sentence)
{
    words.setText(sentence);
    words.setVisible(!sentence.isEmpty());
    list.setAccessibleDescription(sentence);
}

QString creationWords(const QString &name, bool closesThen)
{
    const QString sentence = closesThen
        ? words(QT_TRANSLATE_NOOP("ChoiceWords",
            "This closes with “%1” as soon as that is created. While Heymarket cannot be reached, "
            "it waits."))
        : words(QT_TRANSLATE_NOOP("ChoiceWords",
            "“%1” is being created. While Heymarket cannot be reached, that waits."));
    return sentence.arg(inSentence(name));
}

} // namespace rolodesk
