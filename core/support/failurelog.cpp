#include "core/support/failurelog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

void FailureLog::add(const ApiError &error, const QDateTime &when)
{
    const bool isAnswer = error.kind == ApiError::Kind::NotFound
        || (error.kind == ApiError::Kind::BadRequest && error.operation == "lookUpContactV1"_L1);
    if (isAnswer)
        return;
    const SupportError failure = SupportError::of(error, when);
    m_entries.removeIf([&failure](const SupportError &one) {
        return one.operation == failure.operation && one.kind == failure.kind
            && one.status == failure.status && one.detail == failure.detail;
    });
    m_entries.append(failure);
    if (m_entries.size() > most)
        m_entries.removeFirst();
}

QList<SupportError> FailureLog::entriesWith(const ApiError &current, const QDateTime &when) const
{
    const SupportError now = SupportError::of(current, when);
    const bool isTold =
        std::any_of(m_entries.cbegin(), m_entries.cend(), [&now](const SupportError &one) {
            return one.operation == now.operation && one.kind == now.kind
                && one.requestIds == now.requestIds;
        });
    return isTold ? m_entries : m_entries + QList<SupportError>{now};
}

} // namespace rolodesk
