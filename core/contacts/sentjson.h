#pragma once

#include "core/contacts/channel.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace rolodesk {

/// The object of a contact as the service sent it: its text, letter by letter, where that is at
/// hand, and an object otherwise. A plain value, cheap to copy.
class SentJson final {
public:
    /// What a text tells of the parts that may be learned elsewhere, too (Contact).
    struct Told {
        QString uuid;
        std::optional<bool> optedOut;
        std::optional<bool> blocked;
        std::optional<QList<Channel>> channels;

        friend bool operator==(const Told &, const Told &) = default;
    };

    SentJson() = default;
    SentJson(const QJsonObject &object) // NOLINT: an object is one, only slower
        : m_object(object)
    {
    }
    /// `text`: one object that can be read, on one line, in UTF-8; `told` was read from it.
    [[nodiscard]] static SentJson fromText(QByteArray text, Told told);

    /// Reads the text where there is one: O(length).
    [[nodiscard]] QJsonObject object() const;
    /// On one line, in UTF-8. O(1) where it was sent so, O(length) otherwise.
    [[nodiscard]] QByteArray text() const;
    /// Whether the text is there and tells just this, so that nothing has to be put into it. O(1)
    /// unless somebody learned something.
    [[nodiscard]] bool tellsJust(const Told &known) const;

    [[nodiscard]] bool contains(QLatin1StringView key) const { return object().contains(key); }
    void insert(QLatin1StringView key, const QJsonValue &value);
    void remove(QLatin1StringView key);

    /// Whether both say the same, in whatever order and with whatever spaces.
    friend bool operator==(const SentJson &a, const SentJson &b);

private:
    QByteArray m_text; ///< Empty: `m_object` has it.
    Told m_told;
    QJsonObject m_object;
};

/// The texts of the elements of an array, in their order, without a line end in any of them.
/// `array`: JSON that can be read, in UTF-8; none for anything but an array. O(length).
[[nodiscard]] std::optional<QList<QByteArray>> elementTexts(const QByteArray &array);

} // namespace rolodesk
