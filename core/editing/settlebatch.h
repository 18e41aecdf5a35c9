#pragma once

#include "core/editing/batchrun.h"

namespace rolodesk {

/// Looks for creations that were sent and not answered (Sent, Unknown), together: with a request
/// for a hundred of their values. Who is found was created. Who is not is looked for again five and
/// twenty seconds later, because a request that was cut off may be carried out late, and one whom
/// an answer had named is asked for by that id, too.
///
/// Who is not there then did not arrive. That creation is Planned once more, unless its act was
/// given up meanwhile: an import makes each of its contacts, and each once. The second time it ends
/// as NotCarriedOut.
class SettleBatch final : public BatchRun {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettleBatch)

public:
    /// Whether somebody has given up the act.
    using IsGivenUp = std::function<bool()>;

    SettleBatch(const WriteServices &services, QList<JournalWrite> writes, IsGivenUp isGivenUp);

    void start() override;

private:
    void look();
    void lookLater(std::chrono::milliseconds delay);
    void searchFailed(const ApiError &error);
    void compare(const Contacts &found);
    void lookByIds();
    void lookAgain();
    void endMissing();
    /// The write at this place was created as this contact.
    void confirm(qsizetype at, const Contact &contact);
    /// Confirms who was found, and notes it. `why`: some could not be asked for their opt-out.
    void confirmFound(std::function<void(const std::optional<WriteTrouble> &why)> next);

    IsGivenUp m_isGivenUp;
    int m_looks = 0;
    QList<qint64> m_named; ///< That were not asked for by their id yet.
    QHash<qint64, Contact> m_found; ///< By write.
    Writes m_done; ///< Found, and not noted yet.
    Contacts m_kept;
};

} // namespace rolodesk
