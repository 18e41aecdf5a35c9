#pragma once

#include "core/store/database.h"

namespace rolodesk {

/// While it lives, commits of this connection wait until they are on the disk.
class Flushing final {
public:
    explicit Flushing(Database &database, bool isWanted)
        : m_database(isWanted ? &database : nullptr)
    {
        if (m_database)
            (void)m_database->run(QStringLiteral("PRAGMA synchronous = FULL"));
    }
    ~Flushing()
    {
        if (m_database)
            (void)m_database->run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    }
    Q_DISABLE_COPY_MOVE(Flushing)

private:
    Database *m_database;
};

} // namespace rolodesk
