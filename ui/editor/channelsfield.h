#pragma once

#include "core/editing/contactchanges.h"
#include "ui/editor/formfield.h"

class QGridLayout;
class QPushButton;

namespace rolodesk {

/// The further channels of a contact, to read, and a button to change them.
class ChannelsField final : public FormField {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelsField)

public:
    explicit ChannelsField(QWidget *parent);

    /// Those in `now`; `isKnown`: the service has told which there are, or the contact is new.
    void show(const EditState &now, bool isKnown);
    void focusControl() override;

Q_SIGNALS:
    void changeWanted();

private:
    QWidget *m_list;
    QGridLayout *m_rows;
    QPushButton *m_change;
    EditState m_shown;
};

} // namespace rolodesk
