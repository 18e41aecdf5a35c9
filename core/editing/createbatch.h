#pragma once

#include "core/editing/batchrun.h"
#include "core/editing/bulkmatch.h"

#include <QHash>

namespace rolodesk {

/// Creates contacts with one request (`bulkWriteContactsV2`): about three requests for a hundred of
/// them. Nothing of them was sent before (Planned).
///
/// All their values are looked for first (`searchContactsV2`). Whoever is there already, has a
/// value of another one of the batch, or has none at all leaves it for a CreateRun. Then all are
/// noted as Sent in one transaction that is on the disk before the request leaves. What the answer
/// names (matchBulk) is looked for once more, because a service may well say so and have made
/// nothing: who is found is compared as a CreateRun does it, goes into the local copy and ends.
/// What it refuses ends as Refused with its reason; all else is Unknown, for a SettleBatch to look
/// for.
///
/// Trouble: what surely was not carried out is Planned again; what may have been is Unknown. A
/// request that is refused as a whole says nothing of any one write: fewer are tried then, and of
/// one the CreateRun says what is wrong.
class CreateBatch final : public BatchRun {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateBatch)

public:
    CreateBatch(const WriteServices &services, QList<JournalWrite> writes)
        : BatchRun(services, std::move(writes))
    {
    }

    void start() override;

private:
    void leaveTwins();
    void leaveWhoIsThere(const Contacts &found);
    void searchFailed(const ApiError &error);
    void send();
    void request();
    void requestFailed(const ApiError &error);
    void planAgain(Verdict verdict, std::optional<WriteTrouble> why);
    void answered(const std::vector<BulkMatch> &matches);
    void readBack();
    void compare(const Contacts &found);
    void endRound(std::optional<WriteTrouble> why);

    /// Named by the answer: by write, as it shows them.
    QHash<qint64, Contact> m_named;
    QHash<qint64, Contact> m_found; ///< Of these, who is there; by write.
    Writes m_refused;
    qsizetype m_sent = 0;
};

} // namespace rolodesk
