#pragma once

#include <cstdint>

namespace sandbox {

class ContactBook;
class Database;

struct SeedPlan {
    std::int64_t contacts = 0;
    std::uint64_t seed = 1;
};

/// Writes the team, its members, inboxes, tags and fields; those of the API pages are among them.
void fillDirectory(Database &database);

/// Fills a database that holds no contacts. The same plan gives the same contacts, ids, phones and
/// times. Carried out in one transaction: a kill in the middle leaves the database as it was.
void seedContacts(Database &database, ContactBook &book, const SeedPlan &plan);

} // namespace sandbox
