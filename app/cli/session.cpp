#include "app/cli/session.h"

#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/job.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "app/common/dataplace.h"
#include "app/common/profileaccess.h"
#include "core/accounts/guardedapis.h"
#include "core/accounts/teamwatch.h"
#include "core/accounts/workspaceregistry.h"
#include "core/credentials/memorycredentialstore.h"
#include "core/editing/contactwriter.h"
#include "core/http/httpservice.h"
#include "core/http/jwttokensource.h"
#include "core/http/serviceaddress.h"
#include "core/journal/writejournal.h"
#include "core/keychain/keychainstore.h"
#include "core/store/contactstore.h"

#include <QFileInfo>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Without a switch that forbids something.
std::unique_ptr<Guard> openGuard()
{
    return std::make_unique<Guard>(GuardSettings());
}

} // namespace

Session::Session(CommandLine line, Output &output, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_output(output)
{
}

Session::~Session() = default;

void Session::start(const Credentials &credentials)
{
    m_guard = openGuard();
    if (!m_line.command->needsWorkspace) {
        if (readWorkspaces())
            runJob();
        return;
    }
    const DataPlace place = DataPlace::find(m_line.dataDir);
    if (!m_line.workspace.isEmpty() && m_line.workspace != sampleName())
        return startNamed(credentials);
    m_workspaceKey = m_line.workspace.isEmpty() ? workspaceKeyFor(m_line.apiUrl, credentials.id)
                                                : sampleWorkspaceKey();
    m_storeFile = place.storeFile(m_workspaceKey);
    if (m_line.workspace.isEmpty())
        openService(m_line.apiUrl, std::make_unique<JwtTokenSource>(credentials, m_clock));
    else if (m_line.command->needsService)
        startSample();
    else
        openStore();
}

bool Session::readWorkspaces()
{
    m_workspaces =
        std::make_unique<WorkspaceRegistry>(DataPlace::find(m_line.dataDir).workspacesFile());
    // This program only reads; what is damaged is for the window to mend.
    const auto read = m_workspaces->load(WorkspaceRegistry::Damage::Leave);
    if (read)
        return true;
    if (read.error().kind != RegistryError::Kind::Damaged) {
        refuse(LocalCopy, nameOf(read.error().kind), sentenceOf(read.error()));
        return false;
    }
    m_someWorkspacesLost = true;
    m_output.say(sentenceOf(read.error()));
    return true;
}

void Session::startNamed(const Credentials &credentials)
{
    if (!readWorkspaces())
        return;
    if (const auto profile = m_workspaces->find(m_line.workspace))
        return openNamed(*profile, credentials);
    const QList<WorkspaceProfile> &all = m_workspaces->profiles();
    const bool isAmbiguous =
        std::any_of(all.cbegin(), all.cend(), [this](const WorkspaceProfile &profile) {
            return profile.name.compare(m_line.workspace, Qt::CaseInsensitive) == 0;
        });
    if (isAmbiguous)
        refuse(Usage, u"ambiguous_workspace"_s,
            u"More than one workspace is called “%1”; name it by its id, which “workspaces --json” tells."_s
                .arg(m_line.workspace));
    else
        refuse(Usage, u"unknown_workspace"_s,
            u"There is no workspace “%1”; “workspaces” lists them, and “sample” is always there."_s
                .arg(m_line.workspace));
}

void Session::openNamed(const WorkspaceProfile &profile, const Credentials &credentials)
{
    if (m_line.noRateLimit && !isLoopback(profile.address))
        return refuse(Usage, u"usage"_s, u"--no-rate-limit is only for a service on this machine."_s);
    const bool isGiven = credentials.isComplete();
    if (isGiven && !profile.secretId.isEmpty() && credentials.id != profile.secretId)
        return refuse(CredentialsRefused, u"other_account"_s,
            u"The credentials on standard input are not those of “%1”."_s.arg(profile.name));
    if (!isGiven && profile.source == KeySource::Memory && m_line.command->needsService)
        return refuse(CredentialsRefused, u"no_credentials"_s,
            u"The key of “%1” is kept in the memory of the window alone; give it with --credentials-from-stdin."_s
                .arg(profile.name));
    m_workspaceKey = workspaceKeyFor(profile);
    m_storeFile = DataPlace::find(m_line.dataDir).storeFile(profile);
    m_keepsLocalCopy = profile.keepsLocalCopy;
    m_guard = std::make_unique<Guard>(profile.guard);
    m_isNamed = true;
    m_expectedTeam = profile.teamId;
    if (m_line.defaultCountry.isEmpty())
        m_line.defaultCountry = profile.defaultRegion;
    if (!m_line.command->needsService)
        return openStore();
    if (isGiven)
        return openService(
            profile.address, std::make_unique<JwtTokenSource>(credentials, m_clock));
    m_keychain = std::make_unique<KeychainStore>(m_clock);
    m_memory = std::make_unique<MemoryCredentialStore>();
    openService(profile.address, accessTo(profile, *m_keychain, *m_memory, m_clock).tokens);
}

void Session::startSample()
{
    m_sample = std::make_unique<SampleWorkspace>(SampleWorkspace::programBesideThisOne(),
        DataPlace::find(m_line.dataDir).sampleFolder(), m_clock);
    connect(m_sample.get(), &SampleWorkspace::ready, this,
        [this](const QUrl &address, const Credentials &credentials) {
            if (!m_job && !m_isEnding)
                openService(address, std::make_unique<JwtTokenSource>(credentials, m_clock));
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

void Session::openService(const QUrl &address, std::unique_ptr<TokenSource> tokens)
{
    constexpr int documentedLimit = 500; // requests a minute
    m_service = std::make_unique<HttpService>(
        address, std::move(tokens), m_clock, m_line.noRateLimit ? 0 : documentedLimit);
    if (m_isNamed)
        m_team = std::make_unique<TeamWatch>(m_service->api(), m_expectedTeam);
    m_apis = std::make_unique<GuardedApis>(m_service->api(), *m_guard, m_team.get());
    openStore();
}

void Session::openStore()
{
    if (!m_line.command->needsStore)
        return runJob();
    if (!m_keepsLocalCopy && m_line.command->name != "get"_L1 && m_line.command->name != "lookup"_L1)
        return refuse(LocalCopy, u"keeps_no_copy"_s,
            u"This workspace keeps no local copy on this machine; “get” and “lookup” ask the service."_s);
    if (m_keepsLocalCopy && !m_line.command->createsStore && !QFileInfo::exists(m_storeFile))
        return refuse(LocalCopy, u"no_local_copy"_s,
            u"There is no local copy of this workspace yet; “sync” makes one."_s);
    auto store = m_keepsLocalCopy ? ContactStore::open(m_storeFile, m_workspaceKey)
                                  : ContactStore::openInMemory(m_workspaceKey);
    if (!store)
        return end(m_output.fail(store.error()));
    m_store = std::move(*store);
    if (m_team && m_expectedTeam == 0)
        m_team->expect(m_store->directory().team.id);
    runJob();
}

void Session::runJob()
{
    if (m_line.command->needsWriter) {
        m_journal = std::make_unique<WriteJournal>(*m_store);
        m_writer = std::make_unique<ContactWriter>(
            [apis = m_apis.get()](Act purpose) -> ContactsApi & {
                return apis->forPurpose(purpose);
            },
            *m_store, *m_journal, m_clock);
    }
    ContactsApi *const api = m_apis ? &m_apis->forPurpose(Act::Edit) : nullptr;
    m_job = m_line.command->make({.line = m_line,
        .output = m_output,
        .clock = m_clock,
        .api = api,
        .store = m_store.get(),
        .workspaces = m_workspaces.get(),
        .someWorkspacesLost = m_someWorkspacesLost,
        .writer = m_writer.get(),
        .viewsFile = DataPlace::viewsFileBeside(m_storeFile)});
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
        m_writer.reset();
        m_journal.reset();
        m_store.reset();
        m_apis.reset();
        m_team.reset();
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
