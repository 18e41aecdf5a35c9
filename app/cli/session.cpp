#include "app/cli/session.h"

#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/job.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "app/common/dataplace.h"
#include "core/http/httpservice.h"
#include "core/store/contactstore.h"

#include <QFileInfo>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Session::Session(CommandLine line, Output &output, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_output(output)
{
}

Session::~Session() = default;

void Session::start(const Credentials &credentials)
{
    if (m_line.workspace.isEmpty()) {
        m_workspaceKey = workspaceKeyFor(m_line.apiUrl, credentials.id);
        return openService(m_line.apiUrl, credentials);
    }
    m_workspaceKey = sampleWorkspaceKey();
    if (m_line.command->needsService)
        startSample();
    else
        openService(QUrl(u"http://127.0.0.1"_s), {}); // never asked
}

void Session::startSample()
{
    m_sample = std::make_unique<SampleWorkspace>(SampleWorkspace::programBesideThisOne(),
        DataPlace::find(m_line.dataDir).sampleFolder(), m_clock);
    connect(m_sample.get(), &SampleWorkspace::ready, this,
        [this](const QUrl &address, const Credentials &credentials) {
            if (!m_job && !m_isEnding)
                openService(address, credentials);
        });
    connect(m_sample.get(), &SampleWorkspace::failed, this,
        [this](const SampleWorkspace::Failure &failure) {
            using Problem = SampleWorkspace::Problem;
            const bool isPlace =
                failure.problem == Problem::InUse || failure.problem == Problem::FolderUnusable;
            refuse(isPlace ? LocalCopy : Network,
                isPlace ? u"sample_folder"_s : u"sample_service"_s,
                SampleWorkspace::sentenceOf(failure));
        });
    m_sample->start();
}

void Session::openService(const QUrl &address, const Credentials &credentials)
{
    constexpr int documentedLimit = 500; // requests a minute
    m_service = std::make_unique<HttpService>(
        address, credentials, m_clock, m_line.noRateLimit ? 0 : documentedLimit);
    if (!m_line.command->needsStore)
        return runJob();
    const QString path = DataPlace::find(m_line.dataDir).storeFile(m_workspaceKey);
    if (!m_line.command->createsStore && !QFileInfo::exists(path))
        return refuse(LocalCopy, u"no_local_copy"_s,
            u"There is no local copy of this workspace yet; “sync” makes one."_s);
    auto store = ContactStore::open(path, m_workspaceKey);
    if (!store)
        return end(m_output.fail(store.error()));
    m_store = std::move(*store);
    runJob();
}

void Session::runJob()
{
    m_job = m_line.command->make({m_line, m_output, m_clock, &m_service->api(), m_store.get()});
    connect(m_job.get(), &Job::finished, this, &Session::end);
    m_job->start();
}

void Session::stop()
{
    if (m_job)
        m_job->stop();
    else
        end(Interrupted);
}

void Session::refuse(int exitCode, const QString &kind, const QString &sentence)
{
    if (m_isEnding)
        return;
    m_output.say(sentence);
    m_output.document(
        QJsonObject{{"error"_L1, QJsonObject{{"kind"_L1, kind}, {"sentence"_L1, sentence}}}});
    end(exitCode);
}

void Session::end(int exitCode)
{
    if (std::exchange(m_isEnding, true))
        return;
    m_exitCode = exitCode;
    // The job may be what is calling, so nothing is taken apart here.
    m_clock.after(0ms, this, [this] {
        m_job.reset();
        m_store.reset();
        m_service.reset();
        if (!m_sample) {
            Q_EMIT finished(m_exitCode);
            return;
        }
        connect(m_sample.get(), &SampleWorkspace::stopped, this,
            [this] { Q_EMIT finished(m_exitCode); });
        m_sample->stop();
    });
}

} // namespace rolodesk::cli
