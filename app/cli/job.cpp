#include "app/cli/job.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

void Job::stop()
{
    finish(Interrupted);
}

void Job::refuse(int exitCode, const QString &kind, const QString &sentence)
{
    output().say(sentence);
    output().document(
        QJsonObject{{"error"_L1, QJsonObject{{"kind"_L1, kind}, {"sentence"_L1, sentence}}}});
    finish(exitCode);
}

void Job::finish(int exitCode)
{
    if (std::exchange(m_finished, true))
        return;
    Q_EMIT finished(output().settled(exitCode));
}

} // namespace rolodesk::cli
