#pragma once

#include "app/cli/job.h"
#include "core/sync/contactlookup.h"

#include <QJsonArray>

namespace rolodesk::cli {

/// `lookup`: a verdict for each value, in their order, one after another. A complete local copy
/// answers for what it holds; the service answers the rest.
class LookupCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupCommand)

public:
    explicit LookupCommand(const JobContext &context);
    void start() override;

private:
    void next();
    void settle(const QString &value, const QList<ContactId> &ids, const QString &source);
    void refuse(const QString &value, const QString &reason);
    void end(int exitCode, const ApiError *error = nullptr);

    ContactLookup m_lookup;
    qsizetype m_at = 0;
    bool m_isLocalComplete = false;
    bool m_hasInvalid = false;
    bool m_isOffline =
        false; ///< The service gave no answer; a complete local copy spoke in its place.
    QJsonArray m_json;
};

} // namespace rolodesk::cli
