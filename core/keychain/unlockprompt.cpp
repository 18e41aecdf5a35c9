#include "core/keychain/unlockprompt.h"

#include "core/keychain/dbuscall.h"

#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QDBusMessage promptCall(const QString &path, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, path, u"org.freedesktop.Secret.Prompt"_s, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

UnlockPrompt::UnlockPrompt(
    QDBusConnection bus, QString path, CredentialReply<CredentialDone> &reply)
    : QObject(&reply)
    , m_bus(std::move(bus))
    , m_path(std::move(path))
    , m_reply(reply)
{
}

UnlockPrompt::~UnlockPrompt()
{
    if (m_isOpen)
        m_bus.send(promptCall(m_path, u"Dismiss"_s, {}));
}

void UnlockPrompt::show()
{
    m_isOpen = true;
    // A service that dies with its dialog open never says that it was closed.
    auto *watcher = new QDBusServiceWatcher(
        u"org.freedesktop.secrets"_s, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_isOpen = false;
        m_reply.finish(Failure(CredentialError{
            CredentialError::Kind::Broken, u"the keychain ended with its dialog open"_s}));
    });
    m_bus.connect(u"org.freedesktop.secrets"_s, m_path, u"org.freedesktop.Secret.Prompt"_s,
        u"Completed"_s, this, SLOT(onCompleted(bool, QDBusVariant)));
    // No window id: the service puts its dialog where it likes.
    callDBus(m_bus, promptCall(m_path, u"Prompt"_s, {QString()}))
        ->then(this, [this](const Result<QVariantList, DBusFailure> &answer) {
            if (answer)
                return;
            m_isOpen = false;
            m_reply.finish(Failure(CredentialError{CredentialError::Kind::Broken, answer.error().message}));
        });
}

void UnlockPrompt::onCompleted(bool dismissed, const QDBusVariant &)
{
    m_isOpen = false;
    if (dismissed)
        m_reply.finish(Failure(CredentialError{CredentialError::Kind::Refused, {}}));
    else
        m_reply.finish(CredentialDone());
}

} // namespace rolodesk
