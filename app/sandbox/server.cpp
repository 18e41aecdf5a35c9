#include "server.h"

#include "service.h"
#include "session.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <array>
#include <cerrno>
#include <csignal>
#include <memory>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace sandbox {

namespace {

using boost::asio::ip::tcp;

class Acceptor final {
public:
    Acceptor(boost::asio::io_context &context, Service &service, std::uint16_t port)
        : m_acceptor(context)
        , m_pause(context)
        , m_service(service)
        , m_connections(std::make_shared<int>(0))
    {
        const tcp::endpoint endpoint(boost::asio::ip::address_v4::loopback(), port);
        m_acceptor.open(endpoint.protocol());
        m_acceptor.set_option(tcp::acceptor::reuse_address(true));
        m_acceptor.bind(endpoint);
        m_acceptor.listen();
    }

    std::uint16_t port() const { return m_acceptor.local_endpoint().port(); }

    void next()
    {
        m_acceptor.async_accept([this](boost::system::error_code error, tcp::socket socket) {
            if (error == boost::asio::error::operation_aborted)
                return;
            if (error) {
                // Out of file handles, most likely: give the others time to end.
                m_pause.expires_after(std::chrono::milliseconds(50));
                m_pause.async_wait([this](boost::system::error_code stopped) {
                    if (!stopped)
                        next();
                });
                return;
            }
            const auto most = m_service.switches().number(Switch::MaxConnections);
            const bool refused = m_connections.use_count() - 1 >= most;
            boost::system::error_code ignored;
            socket.set_option(tcp::no_delay(true), ignored);
            serveConnection(m_service, std::move(socket), m_connections, refused);
            next();
        });
    }

private:
    tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_pause;
    Service &m_service;
    std::shared_ptr<void> m_connections;
};

/// A thread, because standard input may be a file, which no event loop can watch.
void watchStandardInput(boost::asio::io_context &context)
{
    std::thread([&context] {
        std::array<char, 512> buffer{};
        while (true) {
            const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
            if (got == 0 || (got < 0 && errno != EINTR))
                break;
        }
        context.stop();
    }).detach();
}

} // namespace

Server::Server(Service &service, std::uint16_t port, bool endWithStdin)
    : m_service(service)
    , m_port(port)
    , m_endWithStdin(endWithStdin)
{
}

void Server::run(const std::function<void(std::uint16_t)> &ready)
{
    // The thread that watches standard input may outlive this function by a moment.
    static boost::asio::io_context context(1);
    std::unique_ptr<Acceptor> acceptor;
    try {
        acceptor = std::make_unique<Acceptor>(context, m_service, m_port);
    } catch (const boost::system::system_error &error) {
        throw std::runtime_error("port " + std::to_string(m_port)
            + " of 127.0.0.1 cannot be listened on: " + error.code().message());
    }
    boost::asio::signal_set signals(context, SIGINT, SIGTERM);
    signals.async_wait([](boost::system::error_code error, int) {
        if (!error)
            context.stop();
    });
    acceptor->next();
    if (m_endWithStdin)
        watchStandardInput(context);
    ready(acceptor->port());
    context.run();
}

} // namespace sandbox
