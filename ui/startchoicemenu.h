#pragma once

#include <QMenu>

class QSettings;

namespace rolodesk {

class Prompts;

/// A choice that the window takes up when it starts: one of several, or what the desktop says. Kept
/// in the settings under one key, without which the desktop decides; says that it holds from the
/// next start on.
class StartChoiceMenu : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartChoiceMenu)

public:
    /// What is said once something was chosen. `sentence` has a %1 for the name of the choice.
    struct Words {
        QString title; ///< Of the message.
        QString sentence;
        QString asDesktop; ///< Sentence for the choice of the desktop's.
    };

    /// `key` is that of the settings, and the beginning of the actions' object names
    /// ("language:de"). Both outlive the menu.
    StartChoiceMenu(const QString &title, const QString &key, QSettings &settings, Prompts &prompts,
        QWidget *parent);

protected:
    void setWords(const Words &words) { m_words = words; }
    /// In the order in which they are to stand; the desktop's is there already.
    void add(const QString &value, const QString &name);

private:
    void choose(const QString &value, const QString &name);

    const QString m_key;
    QSettings &m_settings;
    Prompts &m_prompts;
    QActionGroup *m_group;
    Words m_words;
};

} // namespace rolodesk
