#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace rolodesk {

/// Bytes that must not be seen: wiped when they die, printed as "(secret)", never converted silently.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    /// The bytes themselves. Only for signing and for a credential store; never for a log, a file or a message.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

/// An API Secret as the service hands it out under Settings > Integrations > API (`heymarket-api.md` section 2).
struct Credentials {
    QString id; ///< API Secret ID, the `iss` of a token.
    Secret key; ///< API Secret Key.

    [[nodiscard]] bool isComplete() const { return !id.isEmpty() && !key.isEmpty(); }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

} // namespace rolodesk
