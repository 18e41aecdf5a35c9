#pragma once

#include "core/contacts/contact.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace rolodesk {

class AvatarView;
class Clock;
class PictureLoader;

/// How the contact will look: its initials, or the picture at an address. The address is asked for
/// once nobody has typed for a moment, and never unless pictures are allowed.
class AvatarPreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AvatarPreview)

public:
    /// The clock outlives it; so do the pictures, which may be null: then there are none.
    AvatarPreview(Clock &clock, PictureLoader *pictures, QWidget *parent);
    ~AvatarPreview() override;

    /// Of `contact` id, name and avatar matter. An avatar that is no address is given as none.
    void show(const Contact &contact);
    /// Whether a picture could be shown if the person allowed pictures.
    [[nodiscard]] bool isWithheld() const;

private:
    void load();

    Clock &m_clock;
    PictureLoader *m_pictures;
    AvatarView *m_view = nullptr;
    QString m_name;
    ContactId m_id;
    QString m_address;
    QImage m_picture;
    std::unique_ptr<QObject> m_wait; ///< Until nobody has typed for a moment.
    std::unique_ptr<QObject> m_loading; ///< Context of the picture that was asked for.
};

} // namespace rolodesk
