#include "core/exporting/contactformat.h"

#include "core/contacts/contacttext.h"

namespace rolodesk {

namespace {

class JsonLines final : public ContactFormat {
public:
    Result<LeftOutParts, JsonProblem> append(
        const QByteArray &stored, QByteArray &out) const override
    {
        out += stored;
        out += '\n';
        return LeftOutParts();
    }
};

} // namespace

Result<LeftOutParts, JsonProblem> ParsedContactFormat::append(
    const QByteArray &stored, QByteArray &out) const
{
    const auto contact = contactFromStored(stored);
    if (!contact)
        return Failure(contact.error());
    return write(*contact, out);
}

std::unique_ptr<const ContactFormat> jsonLinesWriter()
{
    return std::make_unique<JsonLines>();
}

} // namespace rolodesk
