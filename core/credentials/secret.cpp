#include "core/credentials/secret.h"

#include <QDebug>

#include <algorithm>
#include <new>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace rolodesk {

namespace {

/// Overwrites what the compiler knows nobody reads any more.
void wipe(void *bytes, std::size_t size)
{
    volatile auto *byte = static_cast<volatile unsigned char *>(bytes);
    for (std::size_t i = 0; i < size; ++i)
        byte[i] = 0;
}

} // namespace

class Secret::Bytes final {
public:
    explicit Bytes(QByteArrayView source)
        : m_size(static_cast<std::size_t>(source.size()))
    {
#ifdef Q_OS_UNIX
        void *pages =
            mmap(nullptr, m_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (pages == MAP_FAILED)
            throw std::bad_alloc();
        m_data = static_cast<char *>(pages);
        // Both are more than one can ask for everywhere; without them the bytes are wiped all the
        // same.
        (void)mlock(m_data, m_size);
#ifdef MADV_DONTDUMP
        (void)madvise(m_data, m_size, MADV_DONTDUMP);
#endif
#else
        m_data = new char[m_size];
#endif
        std::copy(source.begin(), source.end(), m_data);
    }
    ~Bytes()
    {
        wipe(m_data, m_size);
#ifdef Q_OS_UNIX
        munmap(m_data, m_size);
#else
        delete[] m_data;
#endif
    }
    Q_DISABLE_COPY_MOVE(Bytes)

    [[nodiscard]] QByteArrayView view() const
    {
        return {m_data, static_cast<qsizetype>(m_size)};
    }

private:
    std::size_t m_size;
    char *m_data = nullptr;
};

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : std::make_shared<const Bytes>(bytes))
{
}

Secret Secret::takenFrom(QByteArray &bytes)
{
    Secret secret{QByteArrayView(bytes)};
    // What is shared with somebody else is theirs; data() would only wipe a copy made for the
    // purpose.
    if (bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret Secret::takenFrom(QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (text.isDetached())
        wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return takenFrom(bytes);
}

qsizetype Secret::size() const
{
    return reveal().size();
}

QByteArrayView Secret::reveal() const
{
    return m_bytes ? m_bytes->view() : QByteArrayView();
}

bool Secret::isSameAs(const Secret &other) const
{
    const QByteArrayView a = reveal();
    const QByteArrayView b = other.reveal();
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "(secret)";
}

} // namespace rolodesk
