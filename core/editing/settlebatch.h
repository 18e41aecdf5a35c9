#pragma once

#include "core/editing/batchrun.h"

#include <chrono>

namespace rolodesk {

/// Looks for creations that were sent and not answered (Sent, Unknown), together: with a request
/// for a hundred of their values. Who is found was created, also where the service keeps values in
/// its own form (isKeptForm). Who is not is looked for again five and twenty seconds later, because
/// a request that was cut off may be carried out late, and one whom an answer had named is asked
/// for by that id, too.
///
/// Who is not there then did not arrive, and an import makes each of its contacts, and each once:
/// - The request was answered: the creation is Planned once more.
/// - The program ended before it heard anything: nobody knows whether the request left, or is under
///   way still. It is Unknown and looked for ever less often until `patience` has passed since it
///   was sent, and is Planned then. This run lasts as long.
/// - The program saw that there was no answer: it ends as NotCarriedOut.
///
/// So does one of an act that was given up meanwhile, and one that is sent for the second time.
class SettleBatch final : public BatchRun {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettleBatch)

public:
    /// Whether somebody has given up the act.
    using IsGivenUp = std::function<bool()>;

    /// After so long no request arrives any more: ten times as long as it is waited for its answer.
    static constexpr std::chrono::minutes patience{5};

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
    void lookWhile(const Writes &waiting);
    /// Until none of these can arrive any more; at most `patience`, whatever the clock says.
    [[nodiscard]] std::chrono::milliseconds leftOf(const JournalWrite &write) const;
    /// The contact that the write made, if it is among these and not taken; negative: none.
    [[nodiscard]] static qsizetype madeAmong(const Contacts &found, const QList<qsizetype> &places,
        const QSet<qsizetype> &taken, const JournalWrite &write, bool isAsSent);
    /// The write at this place was created as this contact.
    void confirm(qsizetype at, const Contact &contact);
    /// Confirms who was found, and notes it. `why`: some could not be asked for their opt-out.
    void confirmFound(std::function<void(const std::optional<WriteTrouble> &why)> next);

    IsGivenUp m_isGivenUp;
    QHash<qint64, std::chrono::milliseconds> m_until; ///< By write: may arrive; monotonic.
    int m_looks = 0;
    QList<qint64> m_named; ///< That were not asked for by their id yet.
    QHash<qint64, Contact> m_found; ///< By write.
    Writes m_done; ///< Found, and not noted yet.
    Contacts m_kept;
};

} // namespace rolodesk
