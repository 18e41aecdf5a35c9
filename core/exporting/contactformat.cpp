#include "core/exporting/contactformat.h"

#include "core/contacts/contactjson.h"
#include "core/contacts/contacttext.h"

#include <QJsonDocument>

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
    if (const auto usual = contactFromText(stored))
        return write(*usual, out);
    const auto contact = contactFromJson(QJsonDocument::fromJson(stored).object());
    if (!contact)
        return Failure(contact.error());
    return write(*contact, out);
}

std::unique_ptr<const ContactFormat> jsonLinesWriter()
{
    return std::make_unique<JsonLines>();
}

} // namespace rolodesk
