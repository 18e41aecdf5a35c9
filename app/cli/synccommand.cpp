#include "app/cli/synccommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/util/clock.h"

#include <QLocale>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int failuresAllowed = 5;

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

SyncCommand::SyncCommand(const JobContext &context)
    : Job(context)
    , m_engine(*context.api, *context.store, context.clock)
{
}

void SyncCommand::start()
{
    m_firstContact = m_engine.status().lastContact;
    connect(&m_engine, &SyncEngine::statusChanged, this, &SyncCommand::statusChanged);
    connect(&m_engine, &SyncEngine::finished, this, &SyncCommand::ended);
    m_engine.start(line().full);
}

void SyncCommand::stop()
{
    m_wasStopped = true;
    m_engine.pause();
}

void SyncCommand::statusChanged()
{
    const SyncStatus &status = m_engine.status();
    const QLocale english(QLocale::English);
    output().progress(status.total
            ? u"%1 of %2 contacts, %3 requests"_s.arg(english.toString(status.loaded),
                english.toString(*status.total), english.toString(status.requests))
            : u"%1 contacts, %2 requests"_s.arg(
                english.toString(status.loaded), english.toString(status.requests)));
    if (status.phase != SyncStatus::Phase::Failed || !status.retryAt.isValid() || m_givenUp)
        return;
    // Every attempt sends a request, so what counts as progress is an answer in between.
    const bool answered = status.lastContact != m_firstContact;
    m_firstContact = status.lastContact;
    if (status.requests != m_requestsAtFailure)
        m_failuresWithoutProgress = answered ? 1 : m_failuresWithoutProgress + 1;
    m_requestsAtFailure = status.requests;
    const bool neverAnswered = !answered && m_failuresWithoutProgress == 1;
    if (!neverAnswered && m_failuresWithoutProgress < failuresAllowed)
        return;
    m_givenUp = status;
    // Not from inside the engine's own signal.
    context().clock.after(0ms, this, [this] {
        m_engine.pause();
        ended();
    });
}

void SyncCommand::ended()
{
    if (std::exchange(m_isOver, true))
        return;
    const SyncStatus status = m_givenUp.value_or(m_engine.status());
    print(status);
    finish(exitCode(status));
}

void SyncCommand::print(const SyncStatus &status) const
{
    const bool isComplete = status.phase == SyncStatus::Phase::Complete;
    QString reason = isComplete ? QString() : sentenceOf(status.reason);
    if (!isComplete && m_wasStopped)
        reason = u"stopped"_s;
    else if (status.error)
        reason = sentenceOf(*status.error);
    else if (status.storeError)
        reason = sentenceOf(*status.storeError);
    output().line(u"contacts\t%1"_s.arg(status.loaded));
    output().line(u"counted by the service\t%1"_s.arg(
        status.total ? QString::number(*status.total) : u"unknown"_s));
    output().line(u"requests\t%1"_s.arg(status.requests));
    output().line(u"complete\t%1"_s.arg(isComplete ? u"yes"_s : u"no"_s));
    if (!isComplete)
        output().line(u"because\t%1"_s.arg(cell(reason)));

    QJsonObject json{{"contacts"_L1, status.loaded},
        {"total"_L1, status.total ? QJsonValue(*status.total) : QJsonValue()},
        {"requests"_L1, status.requests}, {"complete"_L1, isComplete},
        {"last_complete"_L1, timeOf(status.lastComplete)}};
    if (status.reason != SyncStatus::Reason::None)
        json.insert("reason"_L1, nameOf(status.reason));
    else if (m_wasStopped && !isComplete)
        json.insert("reason"_L1, "stopped"_L1);
    if (status.error)
        json.insert("error"_L1, jsonOf(*status.error));
    else if (status.storeError)
        json.insert("error"_L1, jsonOf(*status.storeError));
    output().document(json);
    if (!isComplete)
        output().say(u"The local copy is not complete: %1"_s.arg(reason));
}

int SyncCommand::exitCode(const SyncStatus &status) const
{
    if (status.phase == SyncStatus::Phase::Complete)
        return output().isBroken() ? Partial : Done;
    if (m_wasStopped)
        return Interrupted;
    if (status.storeError)
        return exitCodeOf(*status.storeError);
    if (status.error)
        return exitCodeOf(*status.error);
    return Partial;
}

} // namespace rolodesk::cli
