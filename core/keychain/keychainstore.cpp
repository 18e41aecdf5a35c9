#include "core/keychain/keychainstore.h"

#include "core/keychain/secretservice.h"
#include "core/util/clock.h"

#include <QLibrary>
#include <QQueue>

#include <qt6keychain/keychain.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = CredentialError::Kind;

QString serviceName()
{
    return u"Rolodesk"_s;
}

CredentialError errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Kind::Missing, job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return {Kind::Refused, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Kind::NoService, job.errorString()};
    default:
        return {Kind::Broken, job.errorString()};
    }
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
/// QtKeychain talks to KWallet itself in a Plasma 5 session; everywhere else it goes through
/// libsecret, which it loads at run time.
bool isKWalletSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" && qgetenv("KDE_SESSION_VERSION") == "5";
}

bool hasLibSecret()
{
    QLibrary library(u"secret-1"_s, 0);
    return library.load();
}
#endif

} // namespace

struct KeychainStore::Private {
    Clock &clock;
    std::chrono::milliseconds patience;
    QObject *context; ///< The store.
    std::unique_ptr<SecretService> service; ///< None where QtKeychain does not use it.
    QQueue<std::function<void()>> waiting;
    bool busy = false;

    /// Puts work into the queue. It gets a reply to finish; the next one begins when it is finished,
    /// abandoned or too late.
    template<typename T>
    CredentialReply<T> *queue(std::function<void(CredentialReply<T> *)> work, bool hasTime)
    {
        // Two replies: what the caller holds may die at any time, the queue has to go on.
        auto *outer = new CredentialReply<T>;
        const QPointer<CredentialReply<T>> target(outer);
        waiting.enqueue([this, target, work = std::move(work), hasTime] {
            auto *inner = new CredentialReply<T>;
            inner->then(context, [this, target](Result<T, CredentialError> outcome) {
                if (target)
                    target->finish(std::move(outcome));
                busy = false;
                next();
            });
            if (hasTime) {
                clock.after(patience, inner,
                    [inner] { inner->finish(Failure(CredentialError{Kind::TimedOut, {}})); });
            }
            const QPointer<CredentialReply<T>> running(inner);
            const auto giveUp = [running] {
                if (running)
                    running->finish(Failure(CredentialError{Kind::Refused, {}}));
            };
            if (!target)
                return giveUp();
            // A dialog nobody waits for is called off and keeps nobody else from asking.
            target->onAbandoned(giveUp);
            work(inner);
        });
        // Not at once: the caller has not taken the reply yet.
        QMetaObject::invokeMethod(context, [this] { next(); }, Qt::QueuedConnection);
        return outer;
    }

    void next()
    {
        if (busy || waiting.isEmpty())
            return;
        busy = true;
        waiting.dequeue()();
    }

    CredentialReply<CredentialPlace> *look();
    /// Runs `job` unless the keychain is away or locked, and hands its outcome to `reply`.
    template<typename T>
    void runWhenOpen(CredentialReply<T> *reply, QKeychain::Job *job,
        std::function<Result<T, CredentialError>(QKeychain::Job &)> outcome)
    {
        const std::shared_ptr<QKeychain::Job> owned(job);
        look()->then(reply, [reply, owned, outcome = std::move(outcome)](
                                const Result<CredentialPlace, CredentialError> &place) {
            if (!place)
                return reply->finish(Failure(place.error()));
            if (place->locked)
                return reply->finish(Failure(CredentialError{Kind::Locked, {}}));
            owned->setAutoDelete(false);
            QObject::connect(owned.get(), &QKeychain::Job::finished, reply,
                [reply, owned, outcome](QKeychain::Job *done) { reply->finish(outcome(*done)); });
            owned->start();
        });
    }
};

CredentialReply<CredentialPlace> *KeychainStore::Private::look()
{
    const auto keychain = [](const QString &name) {
        return CredentialReply<CredentialPlace>::ready(
            CredentialPlace{CredentialPlace::Kind::Keychain, name, false});
    };
#if defined(Q_OS_WIN)
    return keychain(u"Windows Credential Manager"_s);
#elif defined(Q_OS_DARWIN)
    return keychain(u"macOS Keychain"_s);
#else
    if (!service)
        return keychain(u"KDE Wallet"_s);
    if (!hasLibSecret())
        return CredentialReply<CredentialPlace>::failed(
            {Kind::NoService, u"libsecret is not installed"_s});
    return service->look();
#endif
}

KeychainStore::KeychainStore(Clock &clock, std::chrono::milliseconds patience, QObject *parent)
    : CredentialStore(parent)
    , d(new Private{clock, patience, this, {}, {}, false})
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!isKWalletSession())
        d->service = std::make_unique<SecretService>();
#endif
}

KeychainStore::~KeychainStore() = default;

CredentialReply<CredentialPlace> *KeychainStore::look()
{
    return d->queue<CredentialPlace>(
        [this](CredentialReply<CredentialPlace> *reply) {
            d->look()->then(reply, [reply](Result<CredentialPlace, CredentialError> place) {
                reply->finish(std::move(place));
            });
        },
        true);
}

CredentialReply<CredentialDone> *KeychainStore::unlock()
{
    return d->queue<CredentialDone>(
        [this](CredentialReply<CredentialDone> *reply) {
            // Elsewhere the keychain asks by itself when it is read.
            if (!d->service)
                return reply->finish(CredentialDone());
            d->service->unlock()->then(reply, [reply](Result<CredentialDone, CredentialError> done) {
                reply->finish(std::move(done));
            });
        },
        false);
}

CredentialReply<Secret> *KeychainStore::read(const QString &entry)
{
    return d->queue<Secret>(
        [this, entry](CredentialReply<Secret> *reply) {
            auto *job = new QKeychain::ReadPasswordJob(serviceName());
            job->setKey(entry);
            d->runWhenOpen<Secret>(
                reply, job, [](QKeychain::Job &done) -> Result<Secret, CredentialError> {
                    if (done.error() != QKeychain::NoError)
                        return Failure(errorOf(done));
                    QByteArray bytes = static_cast<QKeychain::ReadPasswordJob &>(done).binaryData();
                    if (bytes.isEmpty())
                        return Failure(CredentialError{Kind::Missing, {}});
                    return Secret::takenFrom(bytes);
                });
        },
        true);
}

CredentialReply<CredentialDone> *KeychainStore::write(const QString &entry, const Secret &secret)
{
    return d->queue<CredentialDone>(
        [this, entry, secret](CredentialReply<CredentialDone> *reply) {
            auto *job = new QKeychain::WritePasswordJob(serviceName());
            job->setKey(entry);
            job->setBinaryData(secret.reveal().toByteArray());
            d->runWhenOpen<CredentialDone>(
                reply, job, [](QKeychain::Job &done) -> Result<CredentialDone, CredentialError> {
                    if (done.error() != QKeychain::NoError)
                        return Failure(errorOf(done));
                    return CredentialDone();
                });
        },
        true);
}

CredentialReply<CredentialDone> *KeychainStore::remove(const QString &entry)
{
    return d->queue<CredentialDone>(
        [this, entry](CredentialReply<CredentialDone> *reply) {
            auto *job = new QKeychain::DeletePasswordJob(serviceName());
            job->setKey(entry);
            d->runWhenOpen<CredentialDone>(
                reply, job, [](QKeychain::Job &done) -> Result<CredentialDone, CredentialError> {
                    if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
                        return Failure(errorOf(done));
                    return CredentialDone();
                });
        },
        true);
}

} // namespace rolodesk
