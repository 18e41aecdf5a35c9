#pragma once

#include "core/editing/writerun.h"

namespace rolodesk {

/// Changes a contact's own fields (or, to learn its uuid, none): `getContactV1`, merge,
/// `updateContactV1`, and a look at the result where anything is left open.
class UpdateRun final : public WriteRun {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdateRun)

public:
    UpdateRun(const WriteServices &services, JournalWrite write)
        : WriteRun(services, std::move(write))
    {
    }

private:
    void begin() override;
    void look() override;
    void merge(const Contact &theirs);
    void put(const Contact &theirs);
    void answered(const Contact &theirs, const ContactRef &ref);
    void compare(const Contact &now);
    void judge(const Contact &now);
    [[nodiscard]] bool touchesOptOut() const;
};

/// What is left of a merge once the rule of the write has decided the clashes: `merge.send` and
/// `write.left` are complete then. Pure.
void decideClashes(Merge &merge, JournalWrite &write);

} // namespace rolodesk
