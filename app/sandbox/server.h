#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace sandbox {

class Service;

/// Listens on 127.0.0.1 and serves until a signal, or until standard input ends when that is
/// wanted.
class Server final {
public:
    Server(Service &service, std::uint16_t port, bool endWithStdin);

    /// Calls `ready` with the port once connections are accepted. Returns when the service has
    /// ended. Throws std::runtime_error with one sentence when the port cannot be had.
    void run(const std::function<void(std::uint16_t)> &ready);

private:
    Service &m_service;
    std::uint16_t m_port;
    bool m_endWithStdin;
};

} // namespace sandbox
