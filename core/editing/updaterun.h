#pragma once

#include "core/editing/writerun.h"

namespace rolodesk {

/// Changes a contact's own fields (or, to learn its uuid, none): `getContactV1`, merge,
/// `updateContactV1`, and a look at the result where anything is left open; at an opt-out always,
/// since people are written to by what is known of it.
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
    [[nodiscard]] bool mayGoWithoutTags(const Contact &theirs, const ApiError &refusal) const;

    bool m_sendsTags = true; ///< As an update does, until more of them are refused than it takes.
};

/// What is left of a merge once the rule of the write has decided the clashes: `merge.send` and
/// `write.left` are complete then. Pure.
void decideClashes(Merge &merge, JournalWrite &write);
/// Merges what a write wants of `before` with the contact as it is now, decided, and notes in the
/// write what was read and what came of it. Pure.
[[nodiscard]] Merge mergeInto(JournalWrite &write, const Contact &before, const Contact &theirs);

} // namespace rolodesk
