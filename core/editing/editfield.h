#pragma once

#include <QHashFunctions>
#include <QStringList>

#include <compare>
#include <optional>

namespace rolodesk {

/// One thing of a contact that can be edited and has a value of its own, the smallest piece that a
/// merge decides about: a name, one tag, one custom field, the channels of one type. A plain value.
struct EditField {
    /// In the order in which people read them.
    enum class Kind {
        First,
        Last,
        DisplayName,
        Phone, ///< E.164 digits.
        Email,
        Avatar, ///< Address of a picture.
        Owner, ///< Id of a team member in decimal.
        OptOut, ///< "out" or "in"; without a value: not known.
        Tag, ///< `key`: the tag's id in decimal. "on", or without a value.
        Custom, ///< `key`: the field's id in decimal, as in `Contact::custom`.
        Channel, ///< `key`: the type. The values of the channels of this type, sorted, a line each,
                 ///< without the contact's own phone and e-mail.
        Label, ///< Of a tag or a custom field that is made; no field of a contact.
        Color, ///< Of a tag that is made: "#rrggbb".
    };
    Kind kind = Kind::First;
    QString key;

    friend bool operator==(const EditField &, const EditField &) = default;
    friend std::strong_ordering operator<=>(const EditField &a, const EditField &b)
    {
        if (a.kind != b.kind)
            return a.kind <=> b.kind;
        // Ids in decimal: 9 comes before 10.
        if (a.key.size() != b.key.size() && a.kind != Kind::Channel)
            return a.key.size() <=> b.key.size();
        return a.key.compare(b.key) <=> 0;
    }
    friend std::size_t qHash(const EditField &field, std::size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(field.kind), field.key);
    }
};

/// The field's name in the journal and on the console: "first", "tag:55", "custom:12",
/// "channel:facebook".
[[nodiscard]] QString nameOf(const EditField &field);
[[nodiscard]] std::optional<EditField> editFieldNamed(const QString &name);

/// What an EditField of kind Tag holds where the contact has the tag.
[[nodiscard]] QString tagIsOn();
/// What an EditField of kind OptOut holds.
[[nodiscard]] QString isOut();
[[nodiscard]] QString isIn();
/// The single values of what an EditField of kind Channel holds.
[[nodiscard]] QStringList channelValues(const QString &value);

} // namespace rolodesk
