#include "core/credentials/credentialhelper.h"

#include "core/util/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = HelperError::Kind;
using HelperReply = Reply<HelperToken, HelperError>;

struct KindRow {
    Kind kind;
    const char *name;
};

constexpr std::array rows{
    KindRow{Kind::CannotStart, "cannot_start"},
    KindRow{Kind::TimedOut, "timed_out"},
    KindRow{Kind::Crashed, "crashed"},
    KindRow{Kind::ExitCode, "exit_code"},
    KindRow{Kind::TooMuchOutput, "too_much_output"},
    KindRow{Kind::NotJson, "not_json"},
    KindRow{Kind::WrongVersion, "wrong_version"},
    KindRow{Kind::NoToken, "no_token"},
    KindRow{Kind::NoExpiry, "no_expiry"},
    KindRow{Kind::Expired, "expired"},
};

Failure<HelperError> failure(Kind kind)
{
    return Failure(HelperError{kind, 0});
}

/// What may stand in a header: anything else would end it early or be refused far from here.
bool isHeaderValue(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(),
            [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

/// The environment of this program without what is its own: nothing of it concerns a helper, and
/// none of it may hold a secret for one.
QProcessEnvironment environmentForHelpers()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("ROLODESK_"_L1))
            environment.remove(name);
    }
    return environment;
}

/// One run of a helper. Owned by its reply.
class HelperRun final : public QObject {
public:
    HelperRun(HelperReply &reply, Clock &clock)
        : QObject(&reply)
        , m_reply(reply)
        , m_clock(clock)
        , m_process(new QProcess)
    {
    }
    ~HelperRun() override { endProcess(); }
    Q_DISABLE_COPY_MOVE(HelperRun)

    void start(const HelperCommand &command)
    {
        m_process->setProgram(command.program);
        m_process->setArguments(command.arguments);
        m_process->setProcessEnvironment(environmentForHelpers());
        m_process->setStandardInputFile(QProcess::nullDevice());
        m_process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
        // A group of its own, so that whatever it starts can be ended with it.
        m_process->setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
        connect(m_process, &QProcess::readyReadStandardOutput, this, [this] { takeOutput(); });
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(failure(Kind::CannotStart));
        });
        connect(m_process, &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { takeEnd(code, status); });
        m_clock.after(CredentialHelper::timeLimit, this, [this] { finish(failure(Kind::TimedOut)); });
        m_process->start(QIODevice::ReadOnly);
    }

private:
    void takeOutput()
    {
        m_output += m_process->readAllStandardOutput();
        if (m_output.size() > CredentialHelper::mostOutput)
            finish(failure(Kind::TooMuchOutput));
    }

    void takeEnd(int code, QProcess::ExitStatus status)
    {
        takeOutput();
        if (status == QProcess::CrashExit)
            return finish(failure(Kind::Crashed));
        if (code != 0)
            return finish(Failure(HelperError{Kind::ExitCode, code}));
        finish(readHelperOutput(m_output, m_clock.nowUtc()));
    }

    void finish(Result<HelperToken, HelperError> outcome)
    {
        const Secret wiped = Secret::takenFrom(m_output);
        if (m_reply.isFinished())
            return;
        endProcess();
        m_reply.finish(std::move(outcome));
    }

    /// The process object is left to itself: its destructor would wait for a program that cannot be
    /// killed (of another user, or on a file system that hangs).
    void endProcess()
    {
        QProcess *process = std::exchange(m_process, nullptr);
        if (!process)
            return;
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning)
            return process->deleteLater();
        QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
        QObject::connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                process->deleteLater();
        });
#ifdef Q_OS_UNIX
        if (process->processId() > 0)
            ::kill(-static_cast<pid_t>(process->processId()), SIGKILL);
#endif
        process->kill();
    }

    HelperReply &m_reply;
    Clock &m_clock;
    QProcess *m_process; ///< Null once it is left to itself.
    QByteArray m_output;
};

} // namespace

QString nameOf(HelperError::Kind kind)
{
    const auto *found = std::find_if(
        rows.begin(), rows.end(), [kind](const KindRow &row) { return row.kind == kind; });
    return QString::fromLatin1(found->name);
}

Result<HelperToken, HelperError> readHelperOutput(QByteArrayView output, const QDateTime &nowUtc)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(output.toByteArray(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return failure(Kind::NotJson);
    const QJsonObject object = document.object();
    if (object.value("version"_L1).toInt() != 1)
        return failure(Kind::WrongVersion);
    QString token = object.value("token"_L1).toString();
    if (!isHeaderValue(token))
        return failure(Kind::NoToken);
    HelperToken result;
    result.token = Secret::takenFrom(token);
    result.expiresAt =
        QDateTime::fromString(object.value("expires_at"_L1).toString(), Qt::ISODateWithMs);
    // Without an offset it would be this computer's local time, which nobody means.
    if (!result.expiresAt.isValid() || result.expiresAt.timeSpec() == Qt::LocalTime)
        return failure(Kind::NoExpiry);
    result.expiresAt = result.expiresAt.toUTC();
    if (result.expiresAt <= nowUtc)
        return failure(Kind::Expired);
    return result;
}

Reply<HelperToken, HelperError> *CredentialHelper::run(const HelperCommand &command, Clock &clock)
{
    auto *reply = new HelperReply;
    (new HelperRun(*reply, clock))->start(command);
    return reply;
}

} // namespace rolodesk
