#include "examples.h"

#include "contactbook.h"
#include "database.h"
#include "directory.h"
#include "text.h"

namespace sandbox {

void ensureExamples(Database &database, ContactBook &book, Directory &directory)
{
    Transaction transaction(database);
    const Instant made = *instantOf("2026-01-10T08:00:00Z");
    for (const std::int64_t id : {1, 2, 55, 56}) {
        if (!directory.tags().contains(id))
            directory.putTag(
                {id, "Tag " + std::to_string(id), "#FFD700", randomUuid(), made, made, 1});
    }
    if (!directory.fields().contains(123))
        directory.putField({123, "Plan"});
    if (!directory.fields().contains(456))
        directory.putField({456, "Renewal Date"});
    constexpr std::string_view uuid = "a1b2c3d4-e5f6-7890-abcd-ef1234567890";
    if (!book.byId(98765) && !book.byUuid(uuid)) {
        Contact contact;
        contact.id = 98765;
        contact.uuid = uuid;
        contact.phone = "15105553344";
        contact.first = "Jordan";
        contact.last = "Rivera";
        contact.displayName = "Jordan Rivera";
        contact.email = "jordan.rivera@example.com";
        contact.custom = R"({"123":"Premium","456":"2026-06-01"})";
        contact.tags = {55, 56};
        contact.owner = 42;
        contact.creator = 42;
        contact.inbox = 413;
        contact.created = *instantOf("2026-04-01T00:00:00Z");
        contact.stamp = *instantOf("2026-04-12T15:30:00Z");
        book.insert(contact);
        book.moveChannel(contact.id, "phone", "", contact.phone, contact.created);
        book.moveChannel(contact.id, "email", "", contact.email, contact.stamp);
    }
    transaction.commit();
}

} // namespace sandbox
