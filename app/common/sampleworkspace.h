#pragma once

#include "core/credentials/secret.h"

#include <QLockFile>
#include <QObject>
#include <QProcess>
#include <QUrl>

#include <memory>
#include <optional>

namespace rolodesk {

class Clock;

/// The service behind the sample workspace: `rolodesk-sandbox` as a child process on a free
/// loopback port.
///
/// Each start makes a fresh random key and hands it over on the child's standard input, which then
/// stays open: the child ends when it closes, so that nothing is left behind even when this program
/// is killed. The service's database stays in the folder between starts. One program at a time may
/// hold the folder.
///
/// Asynchronous throughout. Signals come from the event loop, never from inside a call.
class SampleWorkspace final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleWorkspace)

public:
    enum class Problem {
        ProgramMissing, ///< There is no `rolodesk-sandbox` beside this program.
        FolderUnusable, ///< The folder cannot be made or written.
        InUse, ///< Another Rolodesk holds the sample workspace.
        NotStarted, ///< The system refused to start the program.
        TimedOut, ///< It did not say in time that it is ready.
        Ended, ///< It ended by itself: at the start, or for the second time later.
    };
    struct Failure {
        Problem problem = Problem::Ended;
        QString detail; ///< The service's own last sentence, or the system's; may be empty.
    };
    enum class State { Idle, Starting, Running, Stopping };

    /// `program` is the path of the executable, `folder` keeps its database. The clock outlives
    /// this object.
    SampleWorkspace(QString program, QString folder, Clock &clock, QObject *parent = nullptr);
    ~SampleWorkspace() override;

    /// The service's program beside the running executable.
    [[nodiscard]] static QString programBesideThisOne();

    [[nodiscard]] State state() const { return m_state; }

    /// Starts the service; answers with `ready` or `failed`. Does nothing unless idle.
    void start();
    /// Ends the service; answers with `stopped`, also when it was idle.
    void stop();
    /// Deletes what the folder holds, the service's database and the local copy: both must be
    /// closed. Only when idle, and not while another Rolodesk holds the folder (`InUse`). None when
    /// nothing is left; `FolderUnusable` when a file could not be removed.
    [[nodiscard]] std::optional<Problem> forget();

    /// The address in the line with which the service says it is ready; none for another line.
    /// Pure.
    [[nodiscard]] static std::optional<QUrl> readyAddress(const QByteArray &line);
    /// A failure as an English sentence for the console.
    [[nodiscard]] static QString sentenceOf(const Failure &failure);

Q_SIGNALS:
    /// The service answers. Comes a second time, with the same address and credentials, when it
    /// died and was started again.
    void ready(const QUrl &address, const rolodesk::Credentials &credentials);
    void failed(const rolodesk::SampleWorkspace::Failure &failure);
    void stopped();

private:
    [[nodiscard]] std::optional<Problem> lockFolder();
    void launch();
    void readOutput();
    void readErrors();
    void processEnded();
    void giveUp(Problem problem, const QString &detail);

    QString m_program;
    QString m_folder;
    Clock &m_clock;
    State m_state = State::Idle;
    std::unique_ptr<QLockFile> m_lock;
    QProcess *m_process = nullptr;
    QObject *m_turn = nullptr; ///< Context of the time-outs of the present state; replaced with it.
    Credentials m_credentials;
    QUrl m_address;
    QByteArray m_output;
    QByteArray m_errors; ///< The end of what the service wrote there.
    bool m_wasRestarted = false;
};

} // namespace rolodesk
