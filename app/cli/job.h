#pragma once

#include "app/cli/commandline.h"

#include <QObject>

namespace rolodesk {
class Clock;
class ContactStore;
class ContactWriter;
class ContactsApi;
class WorkspaceRegistry;
} // namespace rolodesk

namespace rolodesk::cli {

class Output;

/// What a command may use. Null is what its CommandSpec did not ask for. Everything outlives the
/// job.
struct JobContext {
    const CommandLine &line;
    Output &output;
    Clock &clock;
    ContactsApi *api = nullptr;
    ContactStore *store = nullptr;
    const WorkspaceRegistry *workspaces = nullptr;
    /// The list of workspaces was damaged: what is in `workspaces` is what could be read.
    bool someWorkspacesLost = false;
    ContactWriter *writer = nullptr; ///< Not started yet.
    QString viewsFile = {}; ///< The saved views of the workspace; need not exist.
};

/// One command under way. `start()` is called once; `finished` comes exactly once, from the event
/// loop or from within `start()`.
class Job : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Job)

public:
    explicit Job(const JobContext &context)
        : m_context(context)
    {
    }

    virtual void start() = 0;
    /// Ctrl+C. Keeps what has arrived and finishes soon. Unless overridden the job is over at once.
    virtual void stop();

Q_SIGNALS:
    void finished(int exitCode);

protected:
    [[nodiscard]] const JobContext &context() const { return m_context; }
    [[nodiscard]] const CommandLine &line() const { return m_context.line; }
    [[nodiscard]] Output &output() const { return m_context.output; }
    /// Finishes with a sentence, under `--json` also with a document.
    void refuse(int exitCode, const QString &kind, const QString &sentence);
    /// Emits `finished`, the first time only.
    void finish(int exitCode);

private:
    JobContext m_context;
    bool m_finished = false;
};

} // namespace rolodesk::cli
