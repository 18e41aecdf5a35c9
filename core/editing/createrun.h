#pragma once

#include "core/editing/writerun.h"

#include <functional>
#include <optional>

namespace rolodesk {

/// Creates a contact. Its phone, e-mail and channels are looked for first, since nobody says what
/// the service does with a number that is there already (`heymarket-api.md` section 7): one that is
/// found makes the person decide. What the service cannot be asked for is looked for in the local
/// copy alone, which proves nothing where it finds nothing.
///
/// Whether the contact of the answer is a new one is looked at, too (17, item 8): one that the
/// local copy knew before, that has more than its first revision, or that was changed since it was
/// made is not, and the end is `Outcome::Met`.
///
/// A creation without an answer is settled by looking for it again, or ends as `Outcome::Unclear`.
/// While it is looked for, `error` in the journal stays what the request itself met.
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
    void compare(const Contact &now, const std::optional<Contact> &known);
    void exists(const QList<Contact> &found);
    [[nodiscard]] const Contact *madeAmong(const QList<Contact> &found) const;
    void lookFailed(const ApiError &error);
    /// Goes on with what is there of it.
    void find(std::function<void(const FoundContacts &found)> next,
        std::function<void(const ApiError &error)> failed);
    void findInCopy(FoundContacts found, std::function<void(const FoundContacts &found)> next);

    std::optional<ApiError> m_met; ///< Of the request that was sent, while it is looked for.
};

} // namespace rolodesk
