#include "core/keychain/kdewallet.h"

#include "core/keychain/dbuscall.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = CredentialError::Kind;

QDBusMessage walletCall(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
        u"org.kde.KWallet"_s, method);
    message.setArguments(arguments);
    return message;
}

CredentialError errorOf(Kind kind, const DBusFailure &failure)
{
    return {kind, failure.name + u": "_s + failure.message};
}

/// Answers with the name of the wallet for passwords.
Reply<QVariantList, DBusFailure> *askName(const QDBusConnection &bus)
{
    return callDBus(bus, walletCall(u"networkWallet"_s, {}), 5s);
}

} // namespace

KdeWallet::KdeWallet(QObject *parent)
    : QObject(parent)
    , m_bus(QDBusConnection::sessionBus())
{
}

bool KdeWallet::isItsSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" && qgetenv("KDE_SESSION_VERSION") == "5";
}

CredentialReply<CredentialPlace> *KdeWallet::look()
{
    auto *reply = new CredentialReply<CredentialPlace>;
    askName(m_bus)->then(reply, [this, reply](const Result<QVariantList, DBusFailure> &name) {
        if (!name)
            return reply->finish(Failure(errorOf(Kind::NoService, name.error())));
        callDBus(m_bus, walletCall(u"isOpen"_s, {name->value(0).toString()}))
            ->then(reply, [reply](const Result<QVariantList, DBusFailure> &open) {
                if (!open)
                    return reply->finish(Failure(errorOf(Kind::Broken, open.error())));
                reply->finish(CredentialPlace{CredentialPlace::Kind::Keychain, u"KDE Wallet"_s,
                    !open->value(0).toBool()});
            });
    });
    return reply;
}

CredentialReply<CredentialDone> *KdeWallet::unlock()
{
    auto *reply = new CredentialReply<CredentialDone>;
    askName(m_bus)->then(reply, [this, reply](const Result<QVariantList, DBusFailure> &name) {
        if (!name)
            return reply->finish(Failure(errorOf(Kind::NoService, name.error())));
        // The call lasts as long as the dialog: a person may go for a coffee.
        const QVariantList arguments{name->value(0).toString(), qlonglong(0), u"Rolodesk"_s};
        callDBus(m_bus, walletCall(u"open"_s, arguments), 10min)
            ->then(reply, [reply](const Result<QVariantList, DBusFailure> &handle) {
                if (!handle)
                    reply->finish(Failure(errorOf(Kind::Broken, handle.error())));
                else if (handle->value(0).toInt() < 0)
                    reply->finish(Failure(CredentialError{Kind::Refused, {}}));
                else
                    reply->finish(CredentialDone());
            });
    });
    return reply;
}

} // namespace rolodesk
