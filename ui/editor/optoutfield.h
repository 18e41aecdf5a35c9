#pragma once

#include "ui/editor/formfield.h"

class QCheckBox;
class QPushButton;

namespace rolodesk {

/// Whether the contact opted out. Opting out is a tick; nothing here opts anybody in: for that
/// there is one deliberate act (OptOutPolicy), which is asked for. What nobody knows is a box half
/// ticked, and never an empty one.
class OptOutField final : public FormField {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptOutField)

public:
    explicit OptOutField(QWidget *parent);

    /// Values of EditField; `base` is what the contact holds, and decides what may be done.
    void show(const QString &value, const QString &base, bool isNew);

Q_SIGNALS:
    /// The tick was set, or taken back before it was saved: the value is to become this one.
    void chosen(const QString &value);
    void optInWanted();

private:
    QCheckBox *m_box;
    QPushButton *m_optIn;
    QString m_base;
    bool m_isOut = false;
};

} // namespace rolodesk
