#include "core/keychain/secretservice.h"

#include "core/keychain/dbuscall.h"
#include "core/keychain/unlockprompt.h"

#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct ProviderRow {
    const char *process; ///< As in /proc/PID/comm, which is cut to 15 characters.
    const char *name;
};

constexpr std::array providers{
    ProviderRow{"gnome-keyring-d", "GNOME Keyring"},
    ProviderRow{"keepassxc", "KeePassXC"},
    ProviderRow{"kwalletd5", "KDE Wallet"},
    ProviderRow{"kwalletd6", "KDE Wallet"},
    ProviderRow{"ksecretd", "KDE Wallet"},
};

QDBusMessage call(const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments)
{
    auto message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method,
        arguments);
}

QDBusMessage propertyOf(const QString &path, const QString &interface, const QString &name)
{
    return call(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
}

QDBusMessage busCall(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s,
        u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments(arguments);
    return message;
}

QString providerName(uint processId)
{
    QFile file(u"/proc/%1/comm"_s.arg(processId));
    const QByteArray process =
        file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    for (const ProviderRow &row : providers) {
        if (process == row.process)
            return QString::fromLatin1(row.name);
    }
    // Another provider of the same service, or one in another container.
    return process.isEmpty() ? u"Secret Service"_s : QString::fromUtf8(process);
}

CredentialError noService(const QString &detail)
{
    return {CredentialError::Kind::NoService, detail};
}

/// A keychain that does not answer is not one that is not there: only the latter may make anybody
/// keep a key elsewhere.
CredentialError errorOf(const DBusFailure &failure)
{
    using Kind = CredentialError::Kind;
    const Kind kind = failure.isNobodyThere() ? Kind::NoService
        : failure.isTooLate()                 ? Kind::TimedOut
                                              : Kind::Broken;
    return {kind, failure.name + u": "_s + failure.message};
}

/// One look: start the service, who is it, which collection, is it locked.
class Look final : public QObject {
public:
    Look(CredentialReply<CredentialPlace> &reply, const QDBusConnection &bus)
        : QObject(&reply)
        , m_reply(reply)
        , m_bus(bus)
    {
    }

    void start()
    {
        if (!m_bus.isConnected())
            return m_reply.finish(Failure(noService(m_bus.lastError().message())));
        // 0: no flags, as the bus wants it. A bus that cannot start it may have it all the same:
        // KeePassXC is started by its user and has no file that says how.
        callDBus(m_bus, busCall(u"StartServiceByName"_s, {u"org.freedesktop.secrets"_s, 0U}))
            ->then(this, [this](const Result<QVariantList, DBusFailure> &) { askProcess(); });
    }

private:
    void ask(const QDBusMessage &message, std::function<void(const QVariantList &)> then)
    {
        callDBus(m_bus, message)
            ->then(this, [this, then = std::move(then)](const Result<QVariantList, DBusFailure> &answer) {
                if (answer)
                    then(*answer);
                else
                    m_reply.finish(Failure(errorOf(answer.error())));
            });
    }

    void askProcess()
    {
        ask(busCall(u"GetConnectionUnixProcessID"_s, {u"org.freedesktop.secrets"_s}),
            [this](const QVariantList &answer) {
                m_place.kind = CredentialPlace::Kind::Keychain;
                m_place.name = providerName(answer.value(0).toUInt());
                askCollection();
            });
    }

    void askCollection()
    {
        ask(serviceCall(u"ReadAlias"_s, {u"default"_s}), [this](const QVariantList &answer) {
            const QString path = answer.value(0).value<QDBusObjectPath>().path();
            // None yet: it is made, and its password chosen, when the first secret comes.
            if (path.isEmpty() || path == "/"_L1)
                m_reply.finish(m_place);
            else
                askLock(path);
        });
    }

    void askLock(const QString &collection)
    {
        ask(propertyOf(collection, u"org.freedesktop.Secret.Collection"_s, u"Locked"_s),
            [this](const QVariantList &answer) {
                m_place.locked = answer.value(0).value<QDBusVariant>().variant().toBool();
                m_reply.finish(m_place);
            });
    }

    CredentialReply<CredentialPlace> &m_reply;
    QDBusConnection m_bus;
    CredentialPlace m_place;
};

/// Which collections are locked, the default one first. Owned by its reply.
class LockedOnes final : public QObject {
public:
    LockedOnes(CredentialReply<QList<QDBusObjectPath>> &reply, const QDBusConnection &bus)
        : QObject(&reply)
        , m_reply(reply)
        , m_bus(bus)
    {
    }

    void start()
    {
        ask(serviceCall(u"ReadAlias"_s, {u"default"_s}), [this](const QVariantList &answer) {
            const auto first = answer.value(0).value<QDBusObjectPath>();
            if (!first.path().isEmpty() && first.path() != "/"_L1)
                m_left.append(first);
            ask(propertyOf(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Collections"_s),
                [this](const QVariantList &values) {
                    const auto all = qdbus_cast<QList<QDBusObjectPath>>(
                        values.value(0).value<QDBusVariant>().variant());
                    for (const QDBusObjectPath &path : all) {
                        if (!m_left.contains(path))
                            m_left.append(path);
                    }
                    next();
                });
        });
    }

private:
    void next()
    {
        if (m_left.isEmpty())
            return m_reply.finish(m_locked);
        const QDBusObjectPath path = m_left.takeFirst();
        ask(propertyOf(path.path(), u"org.freedesktop.Secret.Collection"_s, u"Locked"_s),
            [this, path](const QVariantList &values) {
                if (values.value(0).value<QDBusVariant>().variant().toBool())
                    m_locked.append(path);
                next();
            });
    }

    void ask(const QDBusMessage &message, std::function<void(const QVariantList &)> then)
    {
        callDBus(m_bus, message)
            ->then(this,
                [this, then = std::move(then)](const Result<QVariantList, DBusFailure> &answer) {
                    if (answer)
                        then(*answer);
                    else
                        m_reply.finish(Failure(errorOf(answer.error())));
                });
    }

    CredentialReply<QList<QDBusObjectPath>> &m_reply;
    QDBusConnection m_bus;
    QList<QDBusObjectPath> m_left;
    QList<QDBusObjectPath> m_locked;
};

CredentialReply<QList<QDBusObjectPath>> *lockedOnes(const QDBusConnection &bus)
{
    auto *reply = new CredentialReply<QList<QDBusObjectPath>>;
    if (bus.isConnected())
        (new LockedOnes(*reply, bus))->start();
    else
        reply->finish(Failure(noService(bus.lastError().message())));
    return reply;
}

} // namespace

SecretService::SecretService(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::sessionBus())
{
}

CredentialReply<CredentialPlace> *SecretService::look()
{
    auto *reply = new CredentialReply<CredentialPlace>;
    (new Look(*reply, m_bus))->start();
    return reply;
}

CredentialReply<bool> *SecretService::hasLocked()
{
    auto *reply = new CredentialReply<bool>;
    lockedOnes(m_bus)->then(
        reply, [reply](const Result<QList<QDBusObjectPath>, CredentialError> &locked) {
            if (locked)
                reply->finish(!locked->isEmpty());
            else
                reply->finish(Failure(locked.error()));
        });
    return reply;
}

CredentialReply<CredentialDone> *SecretService::unlock()
{
    auto *reply = new CredentialReply<CredentialDone>;
    lockedOnes(m_bus)->then(
        reply, [this, reply](const Result<QList<QDBusObjectPath>, CredentialError> &locked) {
            if (!locked)
                return reply->finish(Failure(locked.error()));
            if (locked->isEmpty())
                return reply->finish(CredentialDone());
            callDBus(m_bus, serviceCall(u"Unlock"_s, {QVariant::fromValue(*locked)}))
                ->then(reply, [this, reply](const Result<QVariantList, DBusFailure> &answer) {
                    if (!answer)
                        return reply->finish(Failure(errorOf(answer.error())));
                    const QString prompt = answer->value(1).value<QDBusObjectPath>().path();
                    if (prompt.isEmpty() || prompt == "/"_L1)
                        return reply->finish(CredentialDone());
                    (new UnlockPrompt(m_bus, prompt, *reply))->show();
                });
        });
    return reply;
}

} // namespace rolodesk
