#pragma once

#include "core/support/supportbundle.h"

#include <QList>

namespace rolodesk {

/// What failed at a service lately, for who asks for help. Each kind of failure at an operation is
/// one entry, with the last request id: an outage pushes nothing else out.
class FailureLog final {
public:
    /// Of each service; failed writes need room in a bundle, too.
    static constexpr qsizetype most = 20;

    /// That nobody has what was looked for is an answer and no failure: NotFound, and BadRequest of
    /// `lookUpContactV1`, which says it so (`openapi.yaml`). O(entries). `when`: UTC.
    void add(const ApiError &error, const QDateTime &when);
    /// The last one last.
    [[nodiscard]] const QList<SupportError> &entries() const { return m_entries; }
    /// These, and `current` behind them, unless the same is among them: what an answer was worth
    /// that came, and what stops a request before it is made, fails behind the wire.
    [[nodiscard]] QList<SupportError> entriesWith(
        const ApiError &current, const QDateTime &when) const;

private:
    QList<SupportError> m_entries;
};

} // namespace rolodesk
