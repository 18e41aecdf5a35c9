#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/jsonproblem.h"
#include "core/util/result.h"

#include <QByteArray>
#include <QFlags>

#include <memory>

namespace rolodesk {

/// What a format may have no place for. Ids and times, which the service gives by itself, do not
/// count.
enum class LeftOut {
    DisplayName = 0x01, ///< Another name than the first and the last one make.
    Owner = 0x02,
    Notes = 0x04,
    Block = 0x08,
    Channel = 0x10, ///< A number, an address or another channel besides the first.
    Field = 0x20, ///< A custom field that the team does not list.
    Picture = 0x40,
    Details = 0x80, ///< Who wrote a note and when; handle and further facts of a channel.
};
Q_DECLARE_FLAGS(LeftOutParts, LeftOut)
Q_DECLARE_OPERATORS_FOR_FLAGS(LeftOutParts)

/// A format of a file of contacts. Made for one export; used by several threads at the same time,
/// so that nothing in it changes.
class ContactFormat {
public:
    ContactFormat() = default;
    ContactFormat(const ContactFormat &) = delete;
    ContactFormat &operator=(const ContactFormat &) = delete;
    virtual ~ContactFormat() = default;

    /// What stands before the first contact.
    [[nodiscard]] virtual QByteArray head() const { return {}; }
    /// Appends one contact, as the store keeps it (the API's JSON form), to `out`. Answers what
    /// of it the format has no place for. When the contact cannot be read, `out` may hold a part of
    /// it.
    [[nodiscard]] virtual Result<LeftOutParts, JsonProblem> append(
        const QByteArray &stored, QByteArray &out) const = 0;
};

/// A format that needs to understand the contact.
class ParsedContactFormat : public ContactFormat {
public:
    [[nodiscard]] Result<LeftOutParts, JsonProblem> append(
        const QByteArray &stored, QByteArray &out) const final;

protected:
    /// The same with the contact read.
    [[nodiscard]] virtual LeftOutParts write(const Contact &contact, QByteArray &out) const = 0;
};

/// Each contact in the API's own form, everything the service ever told of it included, one a line.
[[nodiscard]] std::unique_ptr<const ContactFormat> jsonLinesWriter();

} // namespace rolodesk
