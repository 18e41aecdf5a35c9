#pragma once

#include <QString>

namespace rolodesk {

/// Why a piece of JSON could not be read: the place (as in `[3].tags[0].id`) and what was wrong there.
struct JsonProblem {
    QString place;
    QString reason; ///< English, for the log and the details of an error; never holds the value itself.

    friend bool operator==(const JsonProblem &, const JsonProblem &) = default;
};

} // namespace rolodesk
