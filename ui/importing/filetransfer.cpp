#include "ui/importing/filetransfer.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMimeData>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace rolodesk {

QByteArray transferKeyOf(const QMimeData &dropped)
{
    for (const QString &form :
        {u"application/vnd.portal.filetransfer"_s, u"application/vnd.portal.files"_s}) {
        // To read it is a question to the other program, with every move of the mouse.
        if (!dropped.hasFormat(form))
            continue;
        QByteArray key = dropped.data(form);
        while (key.endsWith('\0'))
            key.chop(1);
        if (!key.isEmpty())
            return key;
    }
    return {};
}

Reply<QStringList, QString> *retrieveFiles(const QByteArray &key, const QDBusConnection &bus)
{
    auto *reply = new Reply<QStringList, QString>;
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Documents"_s,
        u"/org/freedesktop/portal/documents"_s, u"org.freedesktop.portal.FileTransfer"_s,
        u"RetrieveFiles"_s);
    call.setArguments({QString::fromUtf8(key), QVariantMap()});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), reply);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, reply, [reply, watcher] {
        const QDBusPendingReply<QStringList> answer = *watcher;
        if (answer.isError())
            reply->finish(Failure(answer.error().message()));
        else
            reply->finish(answer.value());
    });
    return reply;
}

} // namespace rolodesk
