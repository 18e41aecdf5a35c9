#include "app/cli/synccommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "app/cli/writewords.h"
#include "core/journal/journalexport.h"
#include "core/store/contactstore.h"
#include "core/sync/syncrecord.h"
#include "core/util/clock.h"

#include <QLocale>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int failuresAllowed = 5;
/// How many failures are forgiven for a step of the walk alone. A service that fails in every walk
/// and whose count always differs has the base walked again and again.
constexpr int barrenStepsAllowed = 50;

bool isUnreachable(ApiError::Kind kind)
{
    return kind == ApiError::Kind::Offline || kind == ApiError::Kind::TimedOut
        || kind == ApiError::Kind::ConnectionLost;
}

QJsonValue timeOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

SyncCommand::SyncCommand(const JobContext &context)
    : Job(context)
    , m_engine(*context.api, *context.store, context.clock)
    , m_leftovers(this->context(), ContactWriter::Scope::Settle)
{
}

void SyncCommand::start()
{
    const auto record = SyncRecord::read(context().store->record(SyncRecord::key()));
    m_walking = record.walking;
    m_atEnd = record.atEnd;
    m_mostLoaded = m_engine.status().loaded;
    m_firstContact = m_engine.status().lastContact;
    connect(&m_engine, &SyncEngine::statusChanged, this, &SyncCommand::statusChanged);
    connect(&m_engine, &SyncEngine::finished, this, &SyncCommand::ended);
    connect(&m_leftovers, &Leftovers::finished, this, &SyncCommand::end);
    m_leftovers.start();
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
    if (status.phase != SyncStatus::Phase::Failed)
        m_retryAt = {};
    // A commit that comes late says something about the same failure once more.
    if (!status.retryAt.isValid() || status.retryAt == m_retryAt || m_givenUp)
        return;
    m_retryAt = status.retryAt;
    failed(status);
}

void SyncCommand::failed(const SyncStatus &status)
{
    // Nobody there at all: trying on only keeps a nightly job waiting.
    const bool neverAnswered =
        status.lastContact == m_firstContact && status.error && isUnreachable(status.error->kind);
    m_failuresWithoutProgress = hasMoved(status) ? 1 : m_failuresWithoutProgress + 1;
    if (!neverAnswered && m_failuresWithoutProgress < failuresAllowed) {
        output().progress(u"%1 Trying again at %2 (%3 of %4)."_s.arg(
            status.error ? sentenceOf(*status.error) : QString(),
            status.retryAt.toLocalTime().toString(u"HH:mm:ss"_s),
            QString::number(m_failuresWithoutProgress + 1), QString::number(failuresAllowed)));
        return;
    }
    m_givenUp = status;
    // Not from inside the engine's own signal.
    context().clock.after(0ms, this, [this] {
        m_engine.pause();
        ended();
    });
}

/// Whether something was really loaded since the last failure. That the service answers is not
/// enough: it may well count contacts that it cannot list.
bool SyncCommand::hasMoved(const SyncStatus &status)
{
    const auto record = SyncRecord::read(context().store->record(SyncRecord::key()));
    const bool hasMore = status.loaded > m_mostLoaded;
    const bool isFurther = record.walking != m_walking || record.atEnd != m_atEnd;
    m_mostLoaded = std::max(m_mostLoaded, status.loaded);
    m_walking = record.walking;
    m_atEnd = record.atEnd;
    m_barrenSteps = hasMore ? 0 : m_barrenSteps + 1;
    return hasMore || (isFurther && m_barrenSteps <= barrenStepsAllowed);
}

void SyncCommand::ended()
{
    if (std::exchange(m_isOver, true))
        return;
    // What cannot be loaded cannot be looked for either.
    if ((m_wasStopped || m_givenUp) && !m_leftovers.isOver())
        m_leftovers.stop();
    else
        end();
}

/// When both parts are over.
void SyncCommand::end()
{
    if (!m_isOver || !m_leftovers.isOver())
        return;
    // Behind the commits that are under way: what they bring is kept and counts.
    context().store->commit({})->then(this, [this](const Result<StoreCommit, StoreError> &) {
        SyncStatus status = m_givenUp.value_or(m_engine.status());
        status.loaded = context().store->contactCount();
        print(status);
        finish(std::max(exitCode(status), m_leftovers.exitCode()));
    });
}

void SyncCommand::print(const SyncStatus &status) const
{
    const bool isComplete = status.phase == SyncStatus::Phase::Complete;
    const QString reason = isComplete ? QString() : shortReason(status);
    output().line(u"contacts\t%1"_s.arg(status.loaded));
    output().line(u"counted by the service\t%1"_s.arg(
        status.total ? QString::number(*status.total) : u"unknown"_s));
    output().line(u"requests\t%1"_s.arg(status.requests));
    output().line(u"complete\t%1"_s.arg(isComplete ? u"yes"_s : u"no"_s));
    if (!isComplete)
        output().line(u"because\t%1"_s.arg(reason));
    if (!isComplete && status.isComplete())
        output().line(u"last complete\t%1"_s.arg(timeOf(status.lastComplete).toString()));
    QJsonArray settled;
    for (const JournalEntry &entry : m_leftovers.ended()) {
        output().line(u"settled\t"_s + lineOf(entry));
        settled.append(journalToJson(entry));
    }

    QJsonObject json{{"contacts"_L1, status.loaded},
        {"total"_L1, status.total ? QJsonValue(*status.total) : QJsonValue()},
        {"requests"_L1, status.requests}, {"complete"_L1, isComplete},
        {"last_complete"_L1, timeOf(status.lastComplete)}, {"settled"_L1, settled}};
    if (!isComplete)
        json.insert("reason"_L1, reason);
    if (status.error)
        json.insert("error"_L1, jsonOf(*status.error));
    else if (status.storeError)
        json.insert("error"_L1, jsonOf(*status.storeError));
    output().document(json);
    if (isComplete)
        return;
    output().say(sentence(status));
    if (status.isComplete())
        output().say(u"The local copy stays as it was, complete as of %1 UTC."_s.arg(
            status.lastComplete.toString(u"yyyy-MM-dd HH:mm"_s)));
    else if (m_wasStopped || (status.error && isPassing(status.error->kind)))
        output().say(u"What had arrived is kept; “sync” goes on from there."_s);
}

/// One word for a script; the sentence for people goes to standard error, once.
QString SyncCommand::shortReason(const SyncStatus &status) const
{
    if (m_wasStopped)
        return u"stopped"_s;
    if (status.error)
        return nameOf(status.error->kind);
    if (status.storeError)
        return nameOf(status.storeError->kind);
    return nameOf(status.reason);
}

QString SyncCommand::sentence(const SyncStatus &status) const
{
    if (m_wasStopped)
        return u"Stopped."_s;
    if (status.error)
        return sentenceOf(*status.error);
    if (status.storeError)
        return sentenceOf(*status.storeError);
    return u"The local copy is not complete: %1."_s.arg(sentenceOf(status.reason));
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
