#include "tests/keychain/fakesecretservice.h"

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
    QVariantList answer;
    if (member == u"ReadAlias"_s) {
        answer = {QVariant::fromValue(QDBusObjectPath(hasCollection ? root + u"/collection/login"_s : u"/"_s))};
    } else if (member == u"Get"_s) {
        answer = {QVariant::fromValue(QDBusVariant(locked))};
    } else if (member == u"Unlock"_s) {
        answer = {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(QDBusObjectPath(prompt))};
    } else if (member == u"Prompt"_s) {
        promptIsOpen = true;
    } else if (member == u"Dismiss"_s) {
        promptIsOpen = false;
        wasDismissed = true;
    } else {
        return false;
    }
    m_bus.send(message.createReply(answer));
    if (member == u"Prompt"_s && person != Person::Waits)
        completePrompt(person == Person::Dismisses);
    return true;
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
