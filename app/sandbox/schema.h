#pragma once

namespace sandbox {

class Database;

/// Makes the tables in an empty file, with the team, tags and fields every workspace has, and takes
/// a file made before as it is. Throws DatabaseError when the file is something else or newer than
/// this program.
void openSchema(Database &database);
/// From here on each commit is on disk before it returns.
void makeDurable(Database &database);
/// The indexes are dropped while a seed is written and made again after it.
void dropContactIndexes(Database &database);
void makeContactIndexes(Database &database);
/// Empties every table and puts the team, tags and fields back.
void emptyTables(Database &database);

} // namespace sandbox
