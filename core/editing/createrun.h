#pragma once

#include "core/editing/writerun.h"

namespace rolodesk {

/// Creates a contact. Its phone, e-mail and channels are looked for first, since nobody says what
/// the service does with a number that is there already (`heymarket-api.md` section 7): one that is
/// found makes the person decide. A creation without an answer is settled by looking for them again.
class CreateRun final : public WriteRun {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateRun)

public:
    CreateRun(const WriteServices &services, JournalWrite write)
        : WriteRun(services, std::move(write))
    {
    }

private:
    void begin() override;
    void look() override;
    void create();
    void answered(const ContactRef &ref);
    void compare(const Contact &now);
    [[nodiscard]] ApiReply<QList<Contact>> *find();
};

/// Every way to reach the contact of this state, its own phone and e-mail first.
[[nodiscard]] QList<ChannelWrite> channelsOf(const EditState &state);

} // namespace rolodesk
