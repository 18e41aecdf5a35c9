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

class ChannelRemarks;
class Clock;
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
    /// The clock outlives the dialog.
    ChannelDialog(ChannelsOf contact, Clock &clock, QWidget *parent);

    /// The id is known by now.
    void setUuidKnown();
    /// The id could not be had; without a sentence it was not asked for after all.
    void sayNoUuid(const QString &sentence);
    /// The answer to `valueChecked`; empty where nobody else has it.
    void setTaken(const EditField &field, const QString &sentence);

Q_SIGNALS:
    /// Done: the fields of channels, and no others, with what they hold.
    void chosen(const rolodesk::EditState &channels);
    void uuidWanted();
    /// A number or an address was typed, or added: who else has it is to be told.
    void valueChecked(const rolodesk::EditField &field, const QString &storedValue);

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
    void typed();
    void describeValue();
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
    ChannelRemarks *m_remarks;
    FieldProblem *m_warning;
    QPushButton *m_put;
    QPushButton *m_leave;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_done;
};

} // namespace rolodesk
