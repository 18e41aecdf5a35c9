#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/jsonproblem.h"
#include "core/util/result.h"

#include <QByteArray>

#include <memory>

namespace rolodesk {

/// A format of a file of contacts. Made for one export; used by several threads at the same time,
/// so that nothing in it changes.
class ContactWriter {
public:
    ContactWriter() = default;
    ContactWriter(const ContactWriter &) = delete;
    ContactWriter &operator=(const ContactWriter &) = delete;
    virtual ~ContactWriter() = default;

    /// What stands before the first contact.
    [[nodiscard]] virtual QByteArray head() const { return {}; }
    /// Appends one contact, as the store keeps it (the API's JSON form), to `out`. Answers how many
    /// of its values the format has no place for. When the contact cannot be read, `out` may hold a
    /// part of it.
    [[nodiscard]] virtual Result<int, JsonProblem> append(
        const QByteArray &stored, QByteArray &out) const = 0;
};

/// A format that needs to understand the contact.
class ParsedContactWriter : public ContactWriter {
public:
    [[nodiscard]] Result<int, JsonProblem> append(
        const QByteArray &stored, QByteArray &out) const final;

protected:
    /// The same with the contact read.
    [[nodiscard]] virtual int write(const Contact &contact, QByteArray &out) const = 0;
};

/// Each contact in the API's own form, everything the service ever told of it included, one a line.
[[nodiscard]] std::unique_ptr<const ContactWriter> jsonLinesWriter();

} // namespace rolodesk
