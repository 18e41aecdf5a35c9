#pragma once

#include "app/cli/job.h"
#include "core/api/contactwrite.h"

namespace rolodesk::cli {

/// `check`: are the credentials accepted, and whose are they. Touches no local copy.
class CheckCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckCommand)

public:
    using Job::Job;
    void start() override;

private:
    void askInboxes();
    void print(const QList<Inbox> &inboxes);

    Team m_team;
};

} // namespace rolodesk::cli
