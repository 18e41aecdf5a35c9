#include "ui/contacts/unsavedwork.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("UnsavedWork", text);
}

QString words(const char *text, qint64 count)
{
    return QCoreApplication::translate("UnsavedWork", text, nullptr, static_cast<int>(count));
}

QString lostForms(const UnsavedWork &work)
{
    return words(QT_TRANSLATE_N_NOOP("UnsavedWork", "%Ln form(s) with unsaved changes are lost."),
        work.forms);
}

QString lostUndos(const UnsavedWork &work)
{
    return words(QT_TRANSLATE_N_NOOP(
                     "UnsavedWork", "%Ln undo(s) wait for what they take back, and are lost."),
        work.undos);
}

QString sentencesOf(const UnsavedWork &work)
{
    QStringList sentences;
    if (work.changes > 0) {
        sentences.append(
            words(QT_TRANSLATE_N_NOOP("UnsavedWork", "%Ln change(s) of “%1” are not saved yet."),
                work.changes)
                .arg(work.workspace));
        sentences.append(work.isKept
                ? words(QT_TRANSLATE_NOOP("UnsavedWork",
                    "This is kept on this computer and goes on when the workspace is opened "
                    "again."))
                : words(QT_TRANSLATE_NOOP("UnsavedWork",
                    "The workspace keeps nothing on this computer: what is not saved is lost.")));
    }
    if (work.forms > 0 && !work.isKept)
        sentences.append(lostForms(work));
    if (work.undos > 0)
        sentences.append(lostUndos(work));
    if (work.isTyping) {
        sentences.append(words(QT_TRANSLATE_NOOP("UnsavedWork",
                                   "What is being typed in “%1” is not saved and is lost."))
                             .arg(work.workspace));
    }
    return sentences.join(u' ');
}

Prompts::Question questionAbout(
    const QList<UnsavedWork> &all, const QString &title, const QString &confirm)
{
    Prompts::Question question;
    QStringList texts;
    for (const UnsavedWork &work : all)
        texts.append(sentencesOf(work));
    question.title = title;
    question.text = texts.join(u"\n\n"_s);
    question.confirmText = confirm;
    question.destructive = std::any_of(
        all.cbegin(), all.cend(), [](const UnsavedWork &work) { return work.isLosing(); });
    return question;
}

} // namespace

std::optional<Prompts::Question> quitQuestion(const QList<UnsavedWork> &open)
{
    QList<UnsavedWork> unsaved;
    std::copy_if(open.cbegin(), open.cend(), std::back_inserter(unsaved),
        [](const UnsavedWork &work) { return work.isAny(); });
    if (unsaved.isEmpty())
        return std::nullopt;
    return questionAbout(unsaved,
        words(QT_TRANSLATE_NOOP("UnsavedWork", "Quit although not everything is saved yet?")),
        words(QT_TRANSLATE_NOOP("UnsavedWork", "Quit")));
}

std::optional<Prompts::Question> closeQuestion(const UnsavedWork &work)
{
    if (!work.isAny())
        return std::nullopt;
    return questionAbout({work},
        words(QT_TRANSLATE_NOOP("UnsavedWork", "Close “%1” although not everything is saved yet?"))
            .arg(work.workspace),
        words(QT_TRANSLATE_NOOP("UnsavedWork", "Close the workspace")));
}

std::optional<Prompts::Question> reopenQuestion(const UnsavedWork &work)
{
    if (!work.isLosing())
        return std::nullopt;
    Prompts::Question question = questionAbout({work},
        words(QT_TRANSLATE_NOOP(
                  "UnsavedWork", "Open “%1” anew although not everything is saved yet?"))
            .arg(work.workspace),
        words(QT_TRANSLATE_NOOP("UnsavedWork", "Open anew")));
    question.text += u' '
        + words(QT_TRANSLATE_NOOP("UnsavedWork",
            "Its new settings take effect when it is opened anew; until then it goes on with the "
            "old ones."));
    return question;
}

QString lostWith(const UnsavedWork &work)
{
    QStringList sentences;
    if (work.changes > 0) {
        sentences.append(words(
            QT_TRANSLATE_N_NOOP("UnsavedWork", "%Ln change(s) are not saved yet and are lost."),
            work.changes));
    }
    if (work.forms > 0)
        sentences.append(lostForms(work));
    if (work.undos > 0)
        sentences.append(lostUndos(work));
    if (!work.isKnown) {
        sentences.append(words(QT_TRANSLATE_NOOP("UnsavedWork",
            "Its file cannot be read now: changes in it that are not saved yet are lost.")));
    }
    sentences.append(words(QT_TRANSLATE_NOOP("UnsavedWork",
        "The history of what was changed here goes with it: nothing of that can be undone any "
        "more.")));
    return sentences.join(u' ');
}

} // namespace rolodesk
