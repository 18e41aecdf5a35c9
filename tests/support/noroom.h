#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace rolodesk::test {

/// While it lives, files larger than a few hundred bytes cannot be written by this process, as on
/// a disk that has just become full.
class NoRoom final {
public:
    NoRoom()
    {
        m_before = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit small = m_limit;
        small.rlim_cur = 300; // a lock file fits
        if (setrlimit(RLIMIT_FSIZE, &small) != 0)
            qFatal("the size of files cannot be limited");
    }
    ~NoRoom()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    Q_DISABLE_COPY_MOVE(NoRoom)

private:
    rlimit m_limit {};
    void (*m_before)(int) = nullptr;
};

} // namespace rolodesk::test
