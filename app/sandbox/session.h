#pragma once

#include <boost/asio/ip/tcp.hpp>

#include <memory>

namespace sandbox {

class Service;

/// Serves one connection until it ends. `refused` answers the first request with 503 only.
/// `alive` is held as long as the connection lives, so that its use count tells how many there are.
void serveConnection(Service &service, boost::asio::ip::tcp::socket socket,
    std::shared_ptr<void> alive, bool refused);

} // namespace sandbox
