#include "core/credentials/memorycredentialstore.h"

namespace rolodesk {

MemoryCredentialStore::MemoryCredentialStore(QObject *parent)
    : CredentialStore(parent)
{
}

CredentialReply<CredentialPlace> *MemoryCredentialStore::look()
{
    return CredentialReply<CredentialPlace>::ready(
        CredentialPlace{CredentialPlace::Kind::Memory, {}, false});
}

CredentialReply<CredentialDone> *MemoryCredentialStore::unlock()
{
    return CredentialReply<CredentialDone>::ready(CredentialDone());
}

CredentialReply<Secret> *MemoryCredentialStore::read(const QString &entry)
{
    const auto found = m_secrets.constFind(entry);
    if (found == m_secrets.cend())
        return CredentialReply<Secret>::failed({CredentialError::Kind::NotEntered, {}});
    return CredentialReply<Secret>::ready(*found);
}

CredentialReply<CredentialDone> *MemoryCredentialStore::write(
    const QString &entry, const Secret &secret)
{
    m_secrets.insert(entry, secret);
    return CredentialReply<CredentialDone>::ready(CredentialDone());
}

CredentialReply<CredentialDone> *MemoryCredentialStore::remove(const QString &entry)
{
    m_secrets.remove(entry);
    return CredentialReply<CredentialDone>::ready(CredentialDone());
}

} // namespace rolodesk
