#pragma once

#include "seeder.h"
#include "switches.h"

#include <cstdint>
#include <string>

namespace sandbox {

struct Options {
    std::uint16_t port = 0; ///< 0 asks for a free one
    std::string database; ///< empty is memory
    SeedPlan seed;
    bool credentialsFromStdin = false;
    bool endWithStdin = false;
    bool help = false;
    bool showVersion = false;
    bool listSwitches = false;
    Switches switches;
    std::string problem; ///< one sentence when the arguments cannot be followed
};

Options readOptions(int argc, char **argv);
std::string usage();

} // namespace sandbox
