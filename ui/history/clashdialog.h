#pragma once

#include "core/contacts/directory.h"
#include "core/journal/journalwrite.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace rolodesk {

/// Asks about a write that waits for the person (JournalWrite::State::Clash): which value of each
/// field that somebody else changed, too, and which tags where they are too many. Nothing is chosen
/// beforehand. Of a creation that is there already, and of a deletion of what was changed, whether
/// it is to be carried out all the same.
///
/// To be opened with `open()`; deletes itself when it is closed. Escape leaves the write undecided:
/// no signal comes, and it goes on waiting. So does Return, until everything was chosen: the dialog
/// comes by itself, under the hand of somebody who goes on typing.
class ClashDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClashDialog)

public:
    ClashDialog(const JournalWrite &write, const Directory &directory, QWidget *parent);

Q_SIGNALS:
    /// `mine`: the fields in which one's own value stays, from the value of the service to that;
    /// fields that are not in it stay as others made them. `tagsKept`: ids in decimal of the tags
    /// that stay where the write names too many. Both are empty where there was only the whole to
    /// be decided (Exists, ChangedSince), which is carried out then. The dialog closes.
    void decided(const rolodesk::ContactChanges &mine, const QStringList &tagsKept);
    /// Give it up. The dialog closes.
    void discarded();

private:
    struct Choice {
        FieldClash clash;
        QString title;
        QRadioButton *mine;
        QRadioButton *theirs;
    };
    struct TagChoice {
        QString id;
        QCheckBox *box;
    };

    void buildFields(QVBoxLayout &column, const JournalWrite &write, const Directory &directory);
    void buildTags(QVBoxLayout &column, const JournalWrite &write, const Directory &directory);
    void buildOthers(QVBoxLayout &column, const JournalWrite &write, const Directory &directory);
    void buildButtons(QVBoxLayout &column, const JournalWrite &write);
    void chooseAll(bool isMine);
    void refresh();
    void finish();
    [[nodiscard]] qsizetype chosenTags() const;

    QList<Choice> m_choices;
    QList<TagChoice> m_tags;
    QLabel *m_tagCount = nullptr; ///< Null without a question about tags.
    QLabel *m_state;
    QPushButton *m_later = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace rolodesk
