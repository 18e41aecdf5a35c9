#pragma once

namespace sandbox {

class ContactBook;
class Database;
class Directory;

/// Makes the records the API pages use in their examples, as far as they are missing: contact 98765
/// with its UUID, the tags 1, 2, 55 and 56, the fields 123 and 456.
void ensureExamples(Database &database, ContactBook &book, Directory &directory);

} // namespace sandbox
