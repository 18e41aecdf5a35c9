#pragma once

#include "app/cli/job.h"
#include "core/contacts/contact.h"

namespace rolodesk::cli {

/// `get ID`: the contact as the service has it now, kept in the local copy as well; the local one
/// when the service gives no answer.
class GetCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GetCommand)

public:
    using Job::Job;
    void start() override;

private:
    void keep(const Contact &contact);
    void print(const Contact &contact, const QString &source) const;

    ContactId m_id;
};

} // namespace rolodesk::cli
