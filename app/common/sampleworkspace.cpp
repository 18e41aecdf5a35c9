#include "app/common/sampleworkspace.h"

#include "core/util/clock.h"
#include "core/util/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

#include <array>

namespace rolodesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto readyWithin = 30s; // seeding on a slow, busy machine included
constexpr auto endWithin = 5s;

Credentials freshCredentials()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof words);
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), Secret(bytes.toHex())};
}

QString lastLine(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    return QString::fromUtf8(trimmed.mid(trimmed.lastIndexOf('\n') + 1)).left(400);
}

} // namespace

SampleWorkspace::SampleWorkspace(QString program, QString folder, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_folder(std::move(folder))
    , m_clock(clock)
{
}

SampleWorkspace::~SampleWorkspace()
{
    if (m_process)
        m_process->disconnect(this);
}

QString SampleWorkspace::programBesideThisOne()
{
    return QCoreApplication::applicationDirPath() + "/rolodesk-sandbox"_L1;
}

void SampleWorkspace::start()
{
    if (m_state != State::Idle)
        return;
    m_state = State::Starting;
    m_wasRestarted = false;
    m_address.clear();
    m_credentials = freshCredentials();
    delete std::exchange(m_turn, new QObject(this));
    m_clock.after(0ms, m_turn, [this] {
        if (!QFileInfo(m_program).isExecutable())
            return giveUp(Problem::ProgramMissing, m_program);
        if (!QDir().mkpath(m_folder))
            return giveUp(Problem::FolderUnusable, m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (const auto problem = lockFolder())
            return giveUp(*problem, m_folder);
        launch();
    });
}

std::optional<SampleWorkspace::Problem> SampleWorkspace::lockFolder()
{
    m_lock = std::make_unique<QLockFile>(m_folder + "/in-use"_L1);
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return {};
    const bool inUse = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    return inUse ? Problem::InUse : Problem::FolderUnusable;
}

void SampleWorkspace::launch()
{
    m_output.clear();
    m_errors.clear();
    delete std::exchange(m_turn, new QObject(this));
    m_process = new QProcess(this);
    QStringList arguments{u"--end-with-stdin"_s, u"--credentials-from-stdin"_s, u"--database"_s,
        m_folder + "/service.sqlite"_L1, u"--seed-contacts"_s, u"2000"_s, u"--seed"_s, u"1"_s};
    // A service that died comes back where its client looks for it.
    if (m_address.isValid())
        arguments << u"--port"_s << QString::number(m_address.port());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SampleWorkspace::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, &SampleWorkspace::readErrors);
    connect(m_process, &QProcess::finished, this, &SampleWorkspace::processEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp(Problem::NotStarted, m_process->errorString());
    });
    m_clock.after(readyWithin, m_turn, [this] { giveUp(Problem::TimedOut, lastLine(m_errors)); });
    m_process->start(m_program, arguments);
    if (!m_process) // it failed at once, and is given up
        return;
    const QJsonObject handed{
        {"id"_L1, m_credentials.id}, {"key"_L1, QString::fromUtf8(m_credentials.key.reveal())}};
    m_process->write(QJsonDocument(handed).toJson(QJsonDocument::Compact) + '\n');
}

std::optional<QUrl> SampleWorkspace::readyAddress(const QByteArray &line)
{
    static const QRegularExpression pattern(u"\\bhttp://127\\.0\\.0\\.1:\\d{1,5}\\b"_s);
    const auto match = pattern.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return {};
    const QUrl address(match.captured());
    return address.port() > 0 ? std::optional(address) : std::nullopt;
}

void SampleWorkspace::readOutput()
{
    m_output += m_process->readAllStandardOutput();
    qsizetype end = 0;
    while (m_state == State::Starting && (end = m_output.indexOf('\n')) >= 0) {
        const auto address = readyAddress(m_output.left(end));
        m_output.remove(0, end + 1);
        if (!address)
            continue;
        m_address = *address;
        m_state = State::Running;
        delete std::exchange(m_turn, nullptr);
        qCInfo(lcApp) << "sample service runs on port" << m_address.port();
        Q_EMIT ready(m_address, m_credentials);
    }
    if (m_state != State::Starting)
        m_output.clear();
}

void SampleWorkspace::readErrors()
{
    m_errors += m_process->readAllStandardError();
    constexpr qsizetype kept = 4096;
    if (m_errors.size() > kept)
        m_errors = m_errors.right(kept);
}

void SampleWorkspace::processEnded()
{
    readErrors();
    const int code = m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    m_process->deleteLater();
    m_process = nullptr;
    if (m_state == State::Stopping) {
        delete std::exchange(m_turn, nullptr);
        m_state = State::Idle;
        m_lock.reset();
        Q_EMIT stopped();
        return;
    }
    qCWarning(lcApp) << "sample service ended by itself, status" << code;
    if (m_state == State::Running && !m_wasRestarted) {
        m_wasRestarted = true;
        m_state = State::Starting;
        launch();
        return;
    }
    giveUp(Problem::Ended, lastLine(m_errors));
}

void SampleWorkspace::giveUp(Problem problem, const QString &detail)
{
    if (m_process) {
        m_process->disconnect(this);
        if (m_process->state() == QProcess::NotRunning) {
            m_process->deleteLater();
        } else {
            connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
            m_process->kill();
        }
        m_process = nullptr;
    }
    if (m_turn) // it may be what is calling just now
        std::exchange(m_turn, nullptr)->deleteLater();
    m_lock.reset();
    m_state = State::Idle;
    Q_EMIT failed({problem, detail});
}

void SampleWorkspace::stop()
{
    if (m_state == State::Stopping)
        return;
    delete std::exchange(m_turn, new QObject(this));
    if (!m_process) {
        m_state = State::Stopping;
        m_clock.after(0ms, m_turn, [this] {
            m_state = State::Idle;
            m_lock.reset();
            Q_EMIT stopped();
        });
        return;
    }
    m_state = State::Stopping;
    m_process->closeWriteChannel();
    m_clock.after(endWithin, m_turn, [this] {
        if (m_process)
            m_process->kill();
    });
}

std::optional<SampleWorkspace::Problem> SampleWorkspace::forget()
{
    if (m_state != State::Idle)
        return Problem::InUse;
    const QDir folder(m_folder);
    if (!folder.exists())
        return {};
    if (const auto problem = lockFolder())
        return problem;
    bool allGone = true;
    const QStringList names =
        folder.entryList({u"service.sqlite*"_s, u"contacts.sqlite*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        allGone = QFile::remove(folder.filePath(name)) && allGone;
    m_lock.reset();
    return allGone ? std::nullopt : std::optional(Problem::FolderUnusable);
}

QString SampleWorkspace::sentenceOf(const Failure &failure)
{
    const auto with = [&failure](const QString &sentence) {
        return failure.detail.isEmpty() ? sentence : sentence + u" ("_s + failure.detail + u')';
    };
    switch (failure.problem) {
    case Problem::ProgramMissing:
        return u"The sample service is missing: %1 is not there or cannot be run."_s.arg(
            failure.detail);
    case Problem::FolderUnusable:
        return u"The folder of the sample workspace cannot be used: %1."_s.arg(failure.detail);
    case Problem::InUse:
        return u"The sample workspace is open in another Rolodesk."_s;
    case Problem::NotStarted:
        return with(u"The sample service could not be started."_s);
    case Problem::TimedOut:
        return with(u"The sample service did not become ready in time."_s);
    case Problem::Ended:
        return with(u"The sample service ended by itself."_s);
    }
    return {};
}

} // namespace rolodesk
