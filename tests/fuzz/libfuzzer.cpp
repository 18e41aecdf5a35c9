// For clang's libFuzzer: the target is named by ROLODESK_FUZZ when this is compiled.

#include "tests/fuzz/targets.h"

#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const auto &target : rolodesk::fuzz::targets()) {
        if (std::strcmp(target.name, ROLODESK_FUZZ) == 0)
            target.run({data, size});
    }
    return 0;
}
