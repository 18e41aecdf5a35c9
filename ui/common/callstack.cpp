#include "ui/common/callstack.h"

#include <QByteArray>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <memory>
#include <semaphore>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int mostCalls = 64;
/// The handler and the kernel's frame below it.
constexpr int ownCalls = 2;

// A handler reaches nothing but statics. backtrace() and sem_post() are safe in one, once libgcc is
// loaded.
std::array<void *, mostCalls> calls;
std::atomic<int> callCount{0};
std::binary_semaphore answered{0};

int stackSignal()
{
    return SIGRTMIN + 7;
}

void takeCalls(int)
{
    const int kept = errno;
    callCount.store(::backtrace(calls.data(), mostCalls));
    answered.release();
    errno = kept;
}

QString nameOf(void *address)
{
    Dl_info info = {};
    if (::dladdr(address, &info) == 0)
        return u"0x"_s + QString::number(reinterpret_cast<quintptr>(address), 16);
    if (info.dli_sname) {
        int status = 0;
        const std::unique_ptr<char, decltype(&std::free)> plain(
            abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status), &std::free);
        return QString::fromUtf8(status == 0 ? plain.get() : info.dli_sname);
    }
    const auto offset =
        reinterpret_cast<quintptr>(address) - reinterpret_cast<quintptr>(info.dli_fbase);
    return QString::fromLocal8Bit(info.dli_fname).section(u'/', -1) + u"+0x"_s
        + QString::number(offset, 16);
}

} // namespace

CallStack::CallStack()
{
    // The first one loads a library, which a handler must not.
    std::array<void *, 2> first{};
    (void)::backtrace(first.data(), static_cast<int>(first.size()));
    struct sigaction action = {};
    action.sa_handler = takeCalls;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(stackSignal(), &action, &m_before);
}

CallStack::~CallStack()
{
    ::sigaction(stackSignal(), &m_before, nullptr);
}

bool CallStack::take(pthread_t thread, std::chrono::milliseconds patience)
{
    while (answered.try_acquire()) { } // a late answer to an earlier question
    if (::pthread_kill(thread, stackSignal()) != 0)
        return false;
    return answered.try_acquire_for(patience);
}

QStringList CallStack::lines()
{
    QStringList lines;
    for (int i = ownCalls; i < callCount.load(); ++i)
        lines.append(nameOf(calls[static_cast<std::size_t>(i)]));
    return lines;
}

} // namespace rolodesk
