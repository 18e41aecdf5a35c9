#include "tests/keychain/fakesecretservice.h"

#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

namespace {
const QString root = u"/org/freedesktop/secrets"_s;
const QString prompt = u"/org/freedesktop/secrets/prompt/1"_s;
} // namespace

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-secret-service"_s))
{
    if (!m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath)
        || !m_bus.registerService(u"org.freedesktop.secrets"_s))
        qFatal("the fake Secret Service cannot be registered");
}

FakeSecretService::~FakeSecretService()
{
    m_bus.unregisterService(u"org.freedesktop.secrets"_s);
    m_bus.unregisterObject(root);
    QDBusConnection::disconnectFromBus(u"fake-secret-service"_s);
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (silent)
        return true;
    const QString member = message.member();
    if (!error.isEmpty()) {
        m_bus.send(message.createErrorReply(error, u"as told"_s));
        return true;
    }
    const QString other = root + u"/collection/other"_s;
    const bool asksCollections = message.arguments().value(1).toString() == u"Collections"_s;
    QVariantList answer;
    if (member == u"ReadAlias"_s) {
        answer = {QVariant::fromValue(QDBusObjectPath(hasCollection ? root + u"/collection/login"_s : u"/"_s))};
    } else if (member == u"Get"_s && asksCollections) {
        QList<QDBusObjectPath> all;
        if (hasCollection)
            all.append(QDBusObjectPath(root + u"/collection/login"_s));
        if (otherIsLocked)
            all.append(QDBusObjectPath(other));
        answer = {QVariant::fromValue(QDBusVariant(QVariant::fromValue(all)))};
    } else if (member == u"Get"_s) {
        answer = {QVariant::fromValue(QDBusVariant(message.path() == other ? otherIsLocked : locked))};
    } else if (member == u"Unlock"_s) {
        answer = {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(QDBusObjectPath(prompt))};
    } else if (member == u"Prompt"_s) {
        promptIsOpen = true;
    } else if (member == u"Dismiss"_s) {
        promptIsOpen = false;
        wasDismissed = true;
    } else {
        held.append(message);
        return true;
    }
    m_bus.send(message.createReply(answer));
    if (member == u"Prompt"_s && person != Person::Waits)
        completePrompt(person == Person::Dismisses);
    return true;
}

void FakeSecretService::failHeld()
{
    for (const QDBusMessage &message : std::as_const(held))
        m_bus.send(message.createErrorReply(QDBusError::Failed, u"too late"_s));
    held.clear();
}

void FakeSecretService::completePrompt(bool dismissed)
{
    promptIsOpen = false;
    locked = locked && dismissed;
    auto signal = QDBusMessage::createSignal(prompt, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    signal.setArguments({dismissed, QVariant::fromValue(QDBusVariant(QString()))});
    m_bus.send(signal);
}

} // namespace rolodesk::test
