#pragma once

#include "core/editing/writerun.h"

namespace rolodesk {

/// Deletes a contact (`deleteContactV1`), after a last look: what somebody changed since the person
/// saw it, notes included, makes it wait for another decision. In an undo it stays then, and also
/// where only its revision tells that somebody else wrote it: what the journal itself wrote since
/// and took back does not count. What it was is kept in the journal, with everything a copy could
/// be made from.
class DeleteRun final : public WriteRun {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteRun)

public:
    DeleteRun(const WriteServices &services, JournalWrite write)
        : WriteRun(services, std::move(write))
    {
    }

private:
    void begin() override;
    void look() override;
    void decide(const Contact &now);
    void askJournal(const Contact &now);
    void leave(const Contact &now);
    void remove();
};

} // namespace rolodesk
