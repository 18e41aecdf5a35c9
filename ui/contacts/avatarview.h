#pragma once

#include "core/contacts/contact.h"

#include <QImage>
#include <QWidget>

namespace rolodesk {

/// One or two letters for a disc: of the first and the last word of the name; empty when the
/// contact has none.
[[nodiscard]] QString initialsOf(const Contact &contact);

/// A round picture of a contact: initials on a colour that is always the same for this contact, or
/// its picture.
class AvatarView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AvatarView)

public:
    explicit AvatarView(const Contact &contact, int diameter, QWidget *parent = nullptr);

    /// A null picture goes back to the initials.
    void setPicture(const QImage &picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    size_t m_hash;
    QImage m_picture;
};

} // namespace rolodesk
