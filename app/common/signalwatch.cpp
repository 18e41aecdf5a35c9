#include "app/common/signalwatch.h"

#include <QSocketNotifier>

#include <sys/socket.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace rolodesk {

namespace {

// A signal handler has no object to turn to, so these stand alone.
std::array<int, 2> ends{-1, -1};
std::atomic<int> seen{0};

// Only calls that are allowed in a signal handler.
extern "C" void passOn(int number)
{
    const int before = errno;
    if (seen.fetch_add(1) > 0)
        ::_exit(128 + number);
    const char byte = static_cast<char>(number);
    // A full socket is no loss: a byte that wakes the loop is in it already.
    [[maybe_unused]] const ssize_t written = ::write(ends[0], &byte, 1);
    errno = before;
}

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
    struct sigaction action = {};
    action.sa_handler = passOn;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

SignalWatch::~SignalWatch()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
    seen = 0;
}

void SignalWatch::read()
{
    char byte = 0;
    while (::read(ends[1], &byte, 1) == 1)
        Q_EMIT endRequested(byte);
}

} // namespace rolodesk
