#include "core/store/sqliteversion.h"

#include <sqlite3.h>

namespace rolodesk {

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace rolodesk
