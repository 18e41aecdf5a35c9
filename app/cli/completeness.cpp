#include "app/cli/completeness.h"

#include "app/cli/job.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/store/contactstore.h"
#include "core/sync/syncrecord.h"
#include "core/sync/syncstatus.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the runs before left in the local copy; nobody is asked, and no key is needed.
SyncStatus localStatus(const JobContext &context)
{
    const SyncRecord record = SyncRecord::read(context.store->record(SyncRecord::key()));
    SyncStatus status;
    status.lastComplete = record.lastComplete;
    status.reason = record.reason;
    return status;
}

} // namespace

QDateTime completeSince(const JobContext &context)
{
    const SyncStatus status = localStatus(context);
    return status.isComplete() ? status.lastComplete : QDateTime();
}

bool sayIfIncomplete(const JobContext &context)
{
    const SyncStatus status = localStatus(context);
    if (status.isComplete())
        return false;
    const QString reason = sentenceOf(status.reason);
    context.output.say(reason.isEmpty()
            ? u"The local copy is not complete: contacts may be missing. “sync” completes it."_s
            : u"The local copy may lack contacts: %1. “sync” looks again."_s.arg(reason));
    return true;
}

} // namespace rolodesk::cli
