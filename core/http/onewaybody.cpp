#include "core/http/onewaybody.h"

#include <algorithm>

namespace rolodesk {

OneWayBody::OneWayBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

bool OneWayBody::reset()
{
    m_touched = true;
    return false;
}

bool OneWayBody::seek(qint64)
{
    return reset();
}

qint64 OneWayBody::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_position);
    if (count <= 0)
        return -1;
    m_touched = true;
    std::copy_n(m_bytes.constData() + m_position, count, data);
    m_position += count;
    return count;
}

qint64 OneWayBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace rolodesk
