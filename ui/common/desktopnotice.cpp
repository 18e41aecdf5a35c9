#include "ui/common/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace rolodesk {

void showDesktopNotice(const QString &title, const QString &text)
{
    showDesktopNotice(QDBusConnection::sessionBus(), title, text);
}

void showDesktopNotice(const QDBusConnection &bus, const QString &title, const QString &text)
{
    if (!bus.isConnected())
        return;
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    constexpr int asLongAsUsual = -1;
    // The text may be read as markup, the title is not.
    call.setArguments({QGuiApplication::applicationDisplayName(), 0U,
        QGuiApplication::desktopFileName(), title, text.toHtmlEscaped(), QStringList(),
        QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}}, asLongAsUsual});
    bus.send(call);
}

} // namespace rolodesk
