#include "app/common/descriptors.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace rolodesk {

void prepareDescriptors()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    constexpr std::array all{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};
    for (const int standard : all) {
        if (::fcntl(standard, F_GETFD) >= 0 || errno != EBADF)
            continue;
        // The wrong way round, so that it can be neither read nor written.
        const int mode = standard == STDIN_FILENO ? O_WRONLY : O_RDONLY;
        static_cast<void>(::open("/dev/null", mode));
    }
}

} // namespace rolodesk
