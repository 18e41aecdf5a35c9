#pragma once

#include "core/http/httpservice.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"

#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace rolodesk::test {

class SandboxProcess;

/// The real clock with an error: somebody's machine is off by `error`.
class WrongClock final : public Clock {
public:
    explicit WrongClock(std::chrono::seconds error = {})
        : m_error(error)
    {
    }
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return m_right.nowUtc().addSecs(m_error.count());
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_right.monotonic();
    }
    void after(
        std::chrono::milliseconds delay, QObject *context, std::function<void()> action) override
    {
        m_right.after(delay, context, std::move(action));
    }

private:
    SystemClock m_right;
    std::chrono::seconds m_error;
};

/// The product's own services over a sandbox: connection, local copy, engine; without a request
/// limit of their own.
class LiveWorkspace final {
public:
    explicit LiveWorkspace(const SandboxProcess &sandbox, std::chrono::seconds clockError = {});
    LiveWorkspace(const SandboxProcess &sandbox, const Credentials &credentials);

    [[nodiscard]] ContactsApi &api() { return m_service.api(); }
    [[nodiscard]] ServiceWatch &watch() { return m_service.watch(); }
    [[nodiscard]] ContactStore &store() { return *m_store; }
    [[nodiscard]] SyncEngine &engine() { return *m_engine; }

    /// Runs the engine to the end of a run, through pauses after failures that pass. False when it
    /// takes too long.
    [[nodiscard]] bool sync(bool fromScratch = false, int milliseconds = 40'000);
    /// Everything in the local copy.
    [[nodiscard]] QMap<qint64, Contact> contacts();

    /// See `differenceBetween`.
    [[nodiscard]] QString difference(SandboxProcess &sandbox);

private:
    LiveWorkspace(
        const SandboxProcess &sandbox, const Credentials &credentials, std::chrono::seconds error);

    QTemporaryDir m_folder;
    WrongClock m_clock;
    HttpService m_service;
    std::unique_ptr<ContactStore> m_store;
    std::unique_ptr<SyncEngine> m_engine;
};

/// Everything in a local copy.
[[nodiscard]] QMap<qint64, Contact> contactsOf(ContactStore &store);

/// What differs between a local copy and what the service holds, field by field: empty when all
/// agree, else a few sentences. What the service does not tell by its switches has to be unknown
/// here, and what it tells has to be known.
[[nodiscard]] QString differenceBetween(ContactStore &store, SandboxProcess &sandbox);

/// Waits for a reply's outcome through the event loop; an ApiError of kind TimedOut with detail
/// "test" when none comes.
template <typename T, typename E>
[[nodiscard]] Result<T, E> outcomeOf(Reply<T, E> *reply, int milliseconds = 20'000)
{
    QObject context;
    std::optional<Result<T, E>> outcome;
    reply->then(&context, [&outcome](Result<T, E> arrived) { outcome = std::move(arrived); });
    // A reply goes right after it was delivered; unlike qWaitFor this costs no time.
    QSignalSpy gone(reply, &QObject::destroyed);
    if (!gone.wait(milliseconds) || !outcome) {
        E error;
        error.detail = QStringLiteral("no answer within the time of the test");
        return Failure(error);
    }
    return std::move(*outcome);
}

} // namespace rolodesk::test
