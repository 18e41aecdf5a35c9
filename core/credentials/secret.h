#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

class QDebug;

namespace rolodesk {

/// Bytes that must not be seen. They lie in memory pages of their own that are locked against
/// swapping and left out of core dumps where the system allows, and are wiped when the last copy of
/// the Secret dies. Printed as "(secret)", never converted silently, never compared by accident.
/// Copying is O(1); all copies share the bytes, which never change.
class Secret {
public:
    Secret() = default;
    /// Copies the bytes; what they were copied from is the caller's to wipe, see `takenFrom`.
    explicit Secret(QByteArrayView bytes);
    /// Copies the bytes (of the text: UTF-8) and wipes their source.
    [[nodiscard]] static Secret takenFrom(QByteArray &bytes);
    [[nodiscard]] static Secret takenFrom(QString &text);

    [[nodiscard]] bool isEmpty() const { return !m_bytes; }
    [[nodiscard]] qsizetype size() const;

    /// The bytes themselves, valid while a copy of this lives. Only for signing, for a credential
    /// store and for the pass phrase check; never for a log, a file or a message.
    [[nodiscard]] QByteArrayView reveal() const;

    /// True for the same bytes. Takes the same time wherever they differ.
    [[nodiscard]] bool isSameAs(const Secret &other) const;

private:
    class Bytes;
    std::shared_ptr<const Bytes> m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

/// An API Secret as the service hands it out under Settings > Integrations > API
/// (`heymarket-api.md` section 2).
struct Credentials {
    QString id; ///< API Secret ID, the `iss` of a token.
    Secret key; ///< API Secret Key.

    [[nodiscard]] bool isComplete() const { return !id.isEmpty() && !key.isEmpty(); }
};

} // namespace rolodesk
