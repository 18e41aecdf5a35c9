#pragma once

#include "ui/editor/channelrows.h"
#include "ui/editor/editordialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace rolodesk {

class FieldProblem;

/// What the dialog of channels has to know of a contact.
struct ChannelsOf {
    EditState now; ///< What the form holds; phone and e-mail are shown, too.
    bool isKnown = true; ///< The service has told which channels there are.
    bool hasUuid = true; ///< Channels can be written. Of a new contact: always.
    QString region; ///< Of numbers without a country; may be empty.
};

/// Adds, changes and removes the further channels of a contact, by type. To be opened with
/// `open()`; deletes itself when it is closed. Nothing can be changed while the id that channels
/// need is not known.
class ChannelDialog final : public EditorDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelDialog)

public:
    ChannelDialog(ChannelsOf contact, QWidget *parent);

    /// The id is known by now.
    void setUuidKnown();
    /// The id could not be had.
    void sayNoUuid(const QString &sentence);

Q_SIGNALS:
    /// Done: the fields of channels, and no others, with what they hold.
    void chosen(const rolodesk::EditState &channels);
    void uuidWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addList(QVBoxLayout &column);
    void addEntry(QVBoxLayout &column);
    void addBlock(QVBoxLayout &column);
    void accept() override;
    void fill();
    void refresh();
    void refreshWarning();
    void put();
    void change();
    void leave();
    void remove();
    void say(const QString &problem);
    [[nodiscard]] QString typeWanted() const;
    [[nodiscard]] int current() const;

    ChannelsOf m_contact;
    QList<ChannelRow> m_rows;
    QList<ChannelRow> m_before;
    int m_changing = -1; ///< Row that is being changed.
    FieldProblem *m_blocked;
    QPushButton *m_getUuid;
    QWidget *m_entry;
    QTreeWidget *m_list;
    QLabel *m_entryTitle;
    QComboBox *m_type;
    QLineEdit *m_value;
    FieldProblem *m_problem;
    FieldProblem *m_warning;
    QPushButton *m_put;
    QPushButton *m_leave;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_done;
};

} // namespace rolodesk
