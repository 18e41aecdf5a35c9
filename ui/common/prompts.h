#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace rolodesk {

/// Questions and messages for the person, behind one interface so that a test can answer. Nothing
/// here blocks: answers come later.
class Prompts {
public:
    struct Question {
        QString title;
        QString text; ///< One or two sentences: what will happen.
        QString confirmText; ///< The button that does it, as a verb ("Start over").
        bool destructive = false; ///< The safe button is the default one.
        /// What it is about: of one thing it is asked once at a time. Empty: it is always asked.
        QString subject = {};
    };

    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    /// Asks; `answer` is called once with true for the confirming button, and with false for
    /// everything else, also where that question about its subject stands there already. Not at all
    /// when `context` or `parent` dies first.
    virtual void ask(QWidget *parent, const Question &question, QObject *context,
        std::function<void(bool)> answer) = 0;
    /// Shows a message with one button. Plain text, as in questions: names come from anywhere.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// The same with a text of HTML, which is the program's own.
    virtual void tellRich(QWidget *parent, const QString &title, const QString &html)
    {
        tell(parent, title, html);
    }
};

/// Prompts as window-modal dialogs.
class DialogPrompts final : public Prompts {
public:
    void ask(QWidget *parent, const Question &question, QObject *context,
        std::function<void(bool)> answer) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    void tellRich(QWidget *parent, const QString &title, const QString &html) override;
};

} // namespace rolodesk
