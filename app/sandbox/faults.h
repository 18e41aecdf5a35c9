#pragma once

#include "jsonin.h"
#include "message.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

/// What the faults that match one request ask for, folded together.
struct FaultPlan {
    std::chrono::milliseconds delayBefore{0}; ///< before the operation runs
    std::chrono::milliseconds delayAfter{0}; ///< between the operation and its answer
    std::optional<Response> instead; ///< this answer …
    bool runFirst = false; ///< … after the operation has run all the same
    bool cut = false; ///< no answer at all; obeys runFirst
    std::optional<std::size_t> cutAfter;
    std::optional<std::size_t> truncate; ///< keep so many bytes of the body
    bool truncateHalf = false;
    std::size_t dripBytes = 0;
    std::chrono::milliseconds dripPause{0};
    std::size_t oversize = 0; ///< blanks put behind the body
    std::int64_t clockShift = 0; ///< seconds
    std::vector<Json> outsiders; ///< changes by somebody else, carried out first
};

/// The scripted faults. See README.md of this folder for their form.
class Faults final {
public:
    /// Replaces the list; throws a Refusal that says what is wrong with which fault.
    void replace(const Json &array);
    /// Counts the request and gathers what applies to it.
    FaultPlan planFor(const Request &request);
    std::string json() const;

private:
    struct Fault {
        std::string method; ///< empty for any
        std::string path; ///< empty for any
        bool prefix = false;
        std::int64_t nth = 1;
        std::int64_t times = 1; ///< -1 for ever
        std::int64_t seen = 0;
        std::int64_t applied = 0;
        Json action;
        Json source;
    };

    static Fault read(const Json &item, const std::string &where);
    static void fold(FaultPlan &plan, const Json &action);

    std::vector<Fault> m_faults;
};

} // namespace sandbox
