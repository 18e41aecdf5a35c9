#pragma once

#include "core/index/contactquery.h"

#include <QStringList>

namespace rolodesk {
struct Directory;
}

namespace rolodesk::cli {

/// Whether a query may be asked by a program that nobody looks at.
struct QueryCheck {
    QString problem = {}; ///< "query" or "unknown_name", for a script; empty when it may be asked.
    QString sentence = {}; ///< Why not.
    /// What had to be assumed: names of which only a part was given, names that nobody can check
    /// yet.
    QStringList remarks = {};
    bool isUnsure = false; ///< A name could not be checked, so that the answer may be wrong.
};

/// A name that stands for nothing is refused: with a "not" in front it would mean everybody. Pure.
[[nodiscard]] QueryCheck checkQuery(const ContactQuery &query, const Directory &directory);

} // namespace rolodesk::cli
