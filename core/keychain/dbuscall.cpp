#include "core/keychain/dbuscall.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace rolodesk {

Reply<QVariantList, QString> *callDBus(const QDBusConnection &bus, const QDBusMessage &message)
{
    auto *reply = new Reply<QVariantList, QString>;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), reply);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, reply, [reply](QDBusPendingCallWatcher *done) {
            if (done->isError())
                reply->finish(Failure(done->error().message()));
            else
                reply->finish(done->reply().arguments());
        });
    return reply;
}

} // namespace rolodesk
