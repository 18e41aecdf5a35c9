#include "core/keychain/keychainstore.h"

#include "core/keychain/kdewallet.h"
#include "core/keychain/secretservice.h"
#include "core/util/clock.h"

#include <QCoreApplication>
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
/// QtKeychain goes through libsecret, which it loads at run time, wherever it does not use KWallet.
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
    QQueue<std::function<void()>> waiting;
    bool busy = false;
    std::unique_ptr<SecretService> service; ///< None where there is no D-Bus.
    /// In a Plasma 5 session until it turned out not to answer: QtKeychain, too, asks for it once and for all.
    std::unique_ptr<KdeWallet> wallet;
    bool isWalletUsed = false;

    /// Puts work into the queue. It gets a reply to finish; the next one begins when it is finished,
    /// abandoned or too late.
    template<typename T>
    CredentialReply<T> *queue(std::function<void(CredentialReply<T> *)> work, bool hasTime)
    {
        // Two replies: what the caller holds may die at any time, the queue has to go on.
        auto *outer = new CredentialReply<T>;
        const QPointer<CredentialReply<T>> target(outer);
        // From now on: a dialog of somebody else may stand before it in the queue.
        if (hasTime) {
            clock.after(patience, outer,
                [outer] { outer->finish(Failure(CredentialError{Kind::TimedOut, {}})); });
        }
        waiting.enqueue([this, target, work = std::move(work), hasTime] {
            auto *inner = new CredentialReply<T>;
            inner->then(context, [this, target](Result<T, CredentialError> outcome) {
                if (target)
                    target->finish(std::move(outcome));
                busy = false;
                next();
            });
            if (hasTime) {
                // One call that hangs keeps nobody else from asking.
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
    CredentialReply<CredentialPlace> *lookAtService();
    /// Makes a job and runs it unless the keychain is away or locked, and hands its outcome to `reply`.
    ///
    /// The job belongs to nobody but itself: the library below holds on to it until it has an answer, however
    /// long a dialog of the keychain takes, and whoever asked may be gone by then.
    template<typename T>
    void runWhenOpen(CredentialReply<T> *reply, std::function<QKeychain::Job *()> make,
        std::function<Result<T, CredentialError>(QKeychain::Job &)> outcome)
    {
        look()->then(reply, [this, reply, make = std::move(make), outcome = std::move(outcome)](
                                const Result<CredentialPlace, CredentialError> &place) {
            if (!place)
                return reply->finish(Failure(place.error()));
            if (place->locked)
                return reply->finish(Failure(CredentialError{Kind::Locked, {}}));
            QKeychain::Job *job = make();
            const QPointer<CredentialReply<T>> target(reply);
            QObject::connect(job, &QKeychain::Job::finished, job,
                [this, target, outcome, guard = QPointer<QObject>(context)](QKeychain::Job *done) {
                    const bool isMissing = done->error() == QKeychain::EntryNotFound;
                    Result<T, CredentialError> result = outcome(*done);
                    if (!target || !guard)
                        return;
                    if (isMissing && service && !isWalletUsed)
                        finishMissing<T>(target, std::move(result));
                    else
                        target->finish(std::move(result));
                });
            job->start();
        });
    }

    /// What was not found may lie in a collection that is locked.
    template<typename T>
    void finishMissing(CredentialReply<T> *reply, Result<T, CredentialError> result)
    {
        auto shared = std::make_shared<Result<T, CredentialError>>(std::move(result));
        service->hasLocked()->then(reply, [reply, shared](const Result<bool, CredentialError> &locked) {
            if (locked && *locked)
                reply->finish(Failure(CredentialError{Kind::Locked, {}}));
            else
                reply->finish(std::move(*shared));
        });
    }
};

/// Overwrites a secret's bytes once the job that shares them has died.
void wipeAfter(QKeychain::Job &job, QByteArray bytes)
{
    QObject::connect(&job, &QObject::destroyed, qApp, [bytes = std::move(bytes)]() mutable {
        const Secret wiped = Secret::takenFrom(bytes);
    });
}

CredentialReply<CredentialPlace> *KeychainStore::Private::look()
{
#if defined(Q_OS_WIN)
    return CredentialReply<CredentialPlace>::ready(
        {CredentialPlace::Kind::Keychain, u"Windows Credential Manager"_s, false});
#elif defined(Q_OS_DARWIN)
    return CredentialReply<CredentialPlace>::ready(
        {CredentialPlace::Kind::Keychain, u"macOS Keychain"_s, false});
#else
    if (!wallet)
        return lookAtService();
    auto *reply = new CredentialReply<CredentialPlace>;
    wallet->look()->then(reply, [this, reply](Result<CredentialPlace, CredentialError> place) {
        const bool isAway = !place && place.error().kind == Kind::NoService;
        if (isWalletUsed || !isAway) {
            isWalletUsed = isWalletUsed || place.has_value();
            return reply->finish(std::move(place));
        }
        wallet.release()->deleteLater();
        lookAtService()->then(reply, [reply](Result<CredentialPlace, CredentialError> other) {
            reply->finish(std::move(other));
        });
    });
    return reply;
#endif
}

CredentialReply<CredentialPlace> *KeychainStore::Private::lookAtService()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!hasLibSecret())
        return CredentialReply<CredentialPlace>::failed(
            {Kind::NoService, u"libsecret is not installed"_s});
#endif
    return service->look();
}

KeychainStore::KeychainStore(Clock &clock, std::chrono::milliseconds patience, QObject *parent)
    : CredentialStore(parent)
    , d(new Private{clock, patience, this, {}, false, {}, {}, false})
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    d->service = std::make_unique<SecretService>();
    if (KdeWallet::isItsSession())
        d->wallet = std::make_unique<KdeWallet>();
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
            auto *asked = d->isWalletUsed ? d->wallet->unlock() : d->service->unlock();
            asked->then(reply, [reply](Result<CredentialDone, CredentialError> done) {
                reply->finish(std::move(done));
            });
        },
        false);
}

CredentialReply<Secret> *KeychainStore::read(const QString &entry)
{
    return d->queue<Secret>(
        [this, entry](CredentialReply<Secret> *reply) {
            const auto make = [entry] {
                auto *job = new QKeychain::ReadPasswordJob(serviceName());
                job->setKey(entry);
                return job;
            };
            d->runWhenOpen<Secret>(
                reply, make, [](QKeychain::Job &done) -> Result<Secret, CredentialError> {
                    if (done.error() != QKeychain::NoError)
                        return Failure(errorOf(done));
                    QByteArray bytes = static_cast<QKeychain::ReadPasswordJob &>(done).binaryData();
                    if (bytes.isEmpty())
                        return Failure(CredentialError{Kind::Missing, {}});
                    Secret secret{QByteArrayView(bytes)};
                    wipeAfter(done, std::move(bytes));
                    return secret;
                });
        },
        true);
}

CredentialReply<CredentialDone> *KeychainStore::write(const QString &entry, const Secret &secret)
{
    return d->queue<CredentialDone>(
        [this, entry, secret](CredentialReply<CredentialDone> *reply) {
            const auto make = [entry, secret] {
                auto *job = new QKeychain::WritePasswordJob(serviceName());
                job->setKey(entry);
                QByteArray bytes = secret.reveal().toByteArray();
                job->setBinaryData(bytes);
                wipeAfter(*job, std::move(bytes));
                return job;
            };
            d->runWhenOpen<CredentialDone>(
                reply, make, [](QKeychain::Job &done) -> Result<CredentialDone, CredentialError> {
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
            const auto make = [entry] {
                auto *job = new QKeychain::DeletePasswordJob(serviceName());
                job->setKey(entry);
                return job;
            };
            d->runWhenOpen<CredentialDone>(
                reply, make, [](QKeychain::Job &done) -> Result<CredentialDone, CredentialError> {
                    if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
                        return Failure(errorOf(done));
                    return CredentialDone();
                });
        },
        true);
}

} // namespace rolodesk
