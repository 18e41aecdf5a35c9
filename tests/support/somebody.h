#pragma once

#include <sys/syscall.h>

#include <thread>
#include <type_traits>
#include <unistd.h>

namespace rolodesk::test {

/// What `act` answers somebody without any rights, whoever runs the test. The rights are those of
/// one thread, which ends with them.
template <typename Act>
[[nodiscard]] auto bySomebody(Act act)
{
    constexpr uid_t nobody = 65534;
    std::invoke_result_t<Act> answer;
    std::thread([&] {
        // Past the C library, which would change the rights of the whole process. Without the
        // right to do so nothing changes, and nothing was needed.
        ::syscall(SYS_setresuid, nobody, nobody, nobody);
        answer = act();
    }).join();
    return answer;
}

} // namespace rolodesk::test
