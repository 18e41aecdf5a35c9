#pragma once

#include "message.h"

#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

class Service;

struct Call {
    const Request &request;
    std::vector<std::string> arguments; ///< the variable parts of the path, in order
};

using Handler = Response (*)(Service &, const Call &);

struct Match {
    Handler handler = nullptr; ///< null when nothing answers this method here
    std::vector<std::string> arguments;
    std::string allowed; ///< methods of this path; empty when there is no such path
};

/// Finds who answers. A literal path goes before one with a variable part; HEAD is answered by GET.
Match findRoute(std::string_view method, std::string_view path);

} // namespace sandbox
