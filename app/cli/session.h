#pragma once

#include "app/cli/commandline.h"
#include "app/common/sampleworkspace.h"
#include "core/util/clock.h"

#include <QObject>

#include <memory>

namespace rolodesk {
class ContactStore;
class ContactWriter;
class CredentialStore;
class Guard;
class GuardedApis;
class HttpService;
class TeamWatch;
class TokenSource;
class WorkspaceRegistry;
class WriteJournal;
struct WorkspaceProfile;
} // namespace rolodesk

namespace rolodesk::cli {

class Job;
class Output;

/// One run of the program: opens what the command needs, runs its job, closes everything. The only
/// place of this program that builds services.
class Session final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    Session(CommandLine line, Output &output, QObject *parent = nullptr);
    ~Session() override;

    /// `credentials` are empty for a workspace that uses its own.
    void start(const Credentials &credentials);
    /// Ctrl+C: the job keeps what has arrived.
    void stop();

Q_SIGNALS:
    /// Exactly once.
    void finished(int exitCode);

private:
    void startSample();
    /// False when the run is over: the list cannot be used.
    [[nodiscard]] bool readWorkspaces();
    void startNamed(const Credentials &credentials);
    void openNamed(const WorkspaceProfile &profile, const Credentials &credentials);
    void openService(const QUrl &address, std::unique_ptr<TokenSource> tokens);
    void openStore();
    void runJob();
    void end(int exitCode);
    /// Finishes with a sentence, under `--json` also with a document.
    void refuse(int exitCode, const QString &kind, const QString &sentence);

    CommandLine m_line;
    Output &m_output;
    SystemClock m_clock;
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<WorkspaceRegistry> m_workspaces;
    bool m_someWorkspacesLost = false;
    std::unique_ptr<CredentialStore> m_keychain;
    std::unique_ptr<CredentialStore> m_memory; ///< Stays empty: this program keeps no key.
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<ContactStore> m_store;
    std::unique_ptr<HttpService> m_service;
    std::unique_ptr<TeamWatch> m_team; ///< Of a workspace that is remembered.
    std::unique_ptr<GuardedApis> m_apis; ///< The only ones a job gets.
    std::unique_ptr<WriteJournal> m_journal;
    std::unique_ptr<ContactWriter> m_writer; ///< Of a command that changes something.
    std::unique_ptr<Job> m_job;
    QString m_workspaceKey;
    QString m_storeFile;
    bool m_keepsLocalCopy = true;
    bool m_isNamed = false; ///< A workspace somebody connected.
    qint64 m_expectedTeam = 0; ///< As its profile says.
    int m_exitCode = 0;
    bool m_isEnding = false;
};

} // namespace rolodesk::cli
