#include "app/common/privateprocess.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace rolodesk {

void keepProcessPrivate()
{
    ::umask(0077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    if (::access("/.flatpak-info", F_OK) != 0)
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace rolodesk
