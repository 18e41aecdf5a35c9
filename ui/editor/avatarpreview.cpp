#include "ui/editor/avatarpreview.h"

#include "core/util/clock.h"
#include "ui/contacts/avatarview.h"
#include "ui/contacts/pictureloader.h"

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr int diameter = 36;

} // namespace

AvatarPreview::AvatarPreview(Clock &clock, PictureLoader *pictures, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_pictures(pictures)
{
    setFixedSize(diameter, diameter);
}

AvatarPreview::~AvatarPreview() = default;

void AvatarPreview::show(const Contact &contact)
{
    const QString name = contact.shownName();
    const bool isOther = !m_view || name != m_name || contact.id != m_id;
    const bool isElsewhere = contact.avatar != m_address;
    if (!isOther && !isElsewhere)
        return;
    if (isElsewhere) {
        m_address = contact.avatar;
        m_picture = {};
        m_loading.reset();
        m_wait = std::make_unique<QObject>();
        if (m_pictures && !m_address.isEmpty())
            m_clock.after(400ms, m_wait.get(), [this] { load(); });
    }
    if (isOther) {
        m_name = name;
        m_id = contact.id;
        delete m_view;
        m_view = new AvatarView(contact, diameter, this);
        m_view->show();
    }
    m_view->setPicture(m_picture);
}

void AvatarPreview::load()
{
    m_loading = std::make_unique<QObject>();
    m_pictures->load(m_address, m_loading.get(), [this](const QImage &picture) {
        m_picture = picture;
        m_view->setPicture(picture);
    });
}

bool AvatarPreview::isWithheld() const
{
    return m_pictures && m_pictures->isOffered() && !m_pictures->isAllowed();
}

} // namespace rolodesk
