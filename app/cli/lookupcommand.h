#pragma once

#include "app/cli/job.h"
#include "core/sync/contactlookup.h"

#include <QDateTime>
#include <QJsonArray>

namespace rolodesk::cli {

/// `lookup`: a verdict for each value, in their order, one after another. The service answers. When
/// it cannot be reached, a local copy that was complete answers in its place, for this value and
/// those behind it, and its age is said.
class LookupCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupCommand)

public:
    explicit LookupCommand(const JobContext &context);
    void start() override;

private:
    void next();
    struct Answer;
    void answerFromCopy(const QueryText &query);
    /// The local copy is asked for a number without a country as one of every country.
    void lookAbroad(const Answer &answer, const QStringList &values);
    void failed(const QueryText &query, const LookupError &error);
    /// Adds whom the local copy knows by one of these, and gives the verdict.
    void readCopy(const Answer &answer, const QStringList &values);
    /// The verdict on the value whose turn it is.
    void settle(const Answer &answer);
    /// How a number without a country was read.
    void sayReadings(const QString &value, const Answer &answer, bool isKnown);
    void refuse(const QString &value, const QString &reason);
    /// The local copy cannot be read.
    void fail(const StoreError &error);
    void end(int exitCode, const LookupError *error = nullptr);

    ContactLookup m_lookup;
    qsizetype m_at = 0;
    QDateTime m_completeSince; ///< Of the local copy; invalid when it cannot say "not found".
    bool m_hasInvalid = false;
    bool m_hasUnknown = false;
    bool m_isOffline = false; ///< The service gave no answer, and is not asked again.
    bool m_isCopyAnswering = false; ///< For one value at least, in the place of the service.
    QJsonArray m_json;
};

} // namespace rolodesk::cli
