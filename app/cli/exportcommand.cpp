#include "app/cli/exportcommand.h"

#include "app/cli/completeness.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/store/contactstore.h"

namespace rolodesk::cli {

void ExportCommand::start()
{
    const auto sink = [&output = output(), isStopped = m_isStopped](
                          const QByteArray &block) { return !*isStopped && output.raw(block); };
    context().store->exportJsonLines(sink)->then(this, [this](Result<qint64, StoreError> lines) {
        if (*m_isStopped)
            return finish(Interrupted);
        if (!lines)
            return finish(output().fail(lines.error()));
        if (output().isBroken())
            return finish(Partial);
        finish(sayIfIncomplete(context()) ? Partial : Done);
    });
}

void ExportCommand::stop()
{
    *m_isStopped = true;
}

} // namespace rolodesk::cli
