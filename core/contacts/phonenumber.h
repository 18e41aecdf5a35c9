#pragma once

#include "core/util/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace rolodesk {

/// A phone number that was parsed once: E.164 digits inside, human forms outside. Immutable. Backed by libphonenumber
/// (about 10 µs for a parse or a format).
class PhoneNumber {
public:
    enum class Problem {
        NotANumber, ///< No digits, or letters that make no number.
        NeedsCountry, ///< National form, and no default region was given.
        TooShort,
        TooLong,
        Impossible, ///< Digits that no numbering plan allows.
    };

    /// Reads a number in any human form: spaces, brackets, `+`, `00`, a national form of `defaultRegion` (ISO 3166 two letters, may be
    /// empty), Arabic and full-width digits. Numbers that are possible but not assigned are accepted: `isValid()` tells.
    [[nodiscard]] static Result<PhoneNumber, Problem> parse(QStringView text, const QString &defaultRegion);

    /// Digits of E.164 without plus, as the API wants them.
    [[nodiscard]] QString e164Digits() const { return m_digits; }
    /// True when the number belongs to a range its country uses.
    [[nodiscard]] bool isValid() const { return m_valid; }
    /// ISO region, "ZZ" when unknown.
    [[nodiscard]] QString region() const { return m_region; }

    /// As people write it within its country: `(415) 555-0100`.
    [[nodiscard]] QString nationalForm() const;

    /// `+1 415 555 0100` for the E.164 digits of a contact; the digits unchanged with a plus when they make no number, and text that is not
    /// digits as it is. Never fails, so that a table can always show something.
    [[nodiscard]] static QString display(const QString &e164Digits);
    /// The calling codes of all countries (`1`, `44`, `358`), by length and value.
    [[nodiscard]] static const QStringList &callingCodes();
    /// Loads what all of this needs and keeps, some 10 ms, that the first number would wait for.
    /// On any thread; what is asked meanwhile waits for it.
    static void prepare();

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    PhoneNumber() = default;
    QString m_digits;
    QString m_region;
    bool m_valid = false;
};

/// True when `region` is an ISO region that libphonenumber knows.
[[nodiscard]] bool isPhoneRegion(const QString &region);

} // namespace rolodesk
