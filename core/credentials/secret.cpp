#include "core/credentials/secret.h"

#include <QDebug>

namespace rolodesk {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Secret::~Secret()
{
    // Only the last owner may wipe: fill() on shared bytes would wipe a copy made for the purpose.
    if (m_bytes.isDetached()) {
        volatile char *byte = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            byte[i] = 0;
    }
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "(secret)";
}

} // namespace rolodesk
