#include "app/cli/job.h"

#include "app/cli/exitcode.h"

namespace rolodesk::cli {

void Job::stop()
{
    finish(Interrupted);
}

void Job::finish(int exitCode)
{
    if (std::exchange(m_finished, true))
        return;
    Q_EMIT finished(exitCode);
}

} // namespace rolodesk::cli
