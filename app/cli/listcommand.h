#pragma once

#include "app/cli/job.h"
#include "core/index/contactorder.h"

#include <QJsonArray>

#include <memory>

namespace rolodesk::cli {

/// `list` and `search`: contacts of the local copy, last updated first, or those that a query
/// finds, best first.
class ListCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListCommand)

public:
    using Job::Job;
    void start() override;

private:
    void printSome();

    std::shared_ptr<const ContactOrder> m_order;
    std::size_t m_next = 0;
    std::size_t m_end = 0;
    bool m_isUnsure = false; ///< A name of the query could not be checked.
    QJsonArray m_json;
};

} // namespace rolodesk::cli
