#include "core/keychain/dbuscall.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace rolodesk {

bool DBusFailure::isNobodyThere() const
{
    static const QStringList names{u"org.freedesktop.DBus.Error.ServiceUnknown"_s,
        u"org.freedesktop.DBus.Error.NameHasNoOwner"_s, u"org.freedesktop.DBus.Error.Disconnected"_s,
        u"org.freedesktop.DBus.Error.NoServer"_s};
    return names.contains(name) || name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}

bool DBusFailure::isTooLate() const
{
    return name == "org.freedesktop.DBus.Error.NoReply"_L1
        || name == "org.freedesktop.DBus.Error.Timeout"_L1
        || name == "org.freedesktop.DBus.Error.TimedOut"_L1;
}

Reply<QVariantList, DBusFailure> *callDBus(
    const QDBusConnection &bus, const QDBusMessage &message, std::chrono::milliseconds patience)
{
    auto *reply = new Reply<QVariantList, DBusFailure>;
    auto *watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(message, static_cast<int>(patience.count())), reply);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, reply, [reply](QDBusPendingCallWatcher *done) {
            if (done->isError())
                reply->finish(Failure(DBusFailure{done->error().name(), done->error().message()}));
            else
                reply->finish(done->reply().arguments());
        });
    return reply;
}

} // namespace rolodesk
