#pragma once

#include "app/cli/inputtext.h"
#include "app/cli/job.h"
#include "core/lookup/listlookup.h"

#include <QDateTime>
#include <QJsonArray>

#include <memory>
#include <optional>

namespace rolodesk::cli {

/// `lookup --file FILE`: a verdict for every number and address in a text, in its order. What the
/// local copy holds is not asked of the service. When the service cannot be reached, a local copy
/// that was complete answers "not found", and its age is said; else the verdict is "unknown".
class LookupListCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupListCommand)

public:
    explicit LookupListCommand(const JobContext &context);
    ~LookupListCommand() override;
    void start() override;
    void stop() override;

private:
    /// Prints the verdicts that are settled, up to the first that is not.
    void printSettled();
    void print(const ListEntry &entry, const ListVerdict &verdict);
    /// A verdict that the service did not give.
    [[nodiscard]] bool mayCopyAnswer(const ListVerdict &verdict) const;
    void printInvalid(const ListEntry &entry);
    void end();

    ListLookup m_lookup;
    std::unique_ptr<InputText> m_input;
    qsizetype m_next = 0;
    QDateTime m_completeSince; ///< Of the local copy; invalid when it cannot say "not found".
    QJsonArray m_json;
    std::optional<StoreError> m_unreadable; ///< Of a contact that was to be printed.
    qsizetype m_withoutCountry = 0; ///< Printed numbers that name no country.
    bool m_isOffline = false; ///< The service could not be reached.
    bool m_isStopped = false;
};

} // namespace rolodesk::cli
