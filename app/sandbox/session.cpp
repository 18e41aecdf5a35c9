#include "session.h"

#include "instant.h"
#include "service.h"
#include "text.h"

#include <boost/asio/read.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace sandbox {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using std::chrono::milliseconds;

constexpr std::size_t largestHead = 16 * 1024;
constexpr std::size_t longestTarget = 8 * 1024;
constexpr std::uint64_t largestBody = 8 * 1024 * 1024;
/// What is read and thrown away after a refusal, so that the client sees the answer and not a
/// reset.
constexpr std::size_t largestRest = 256 * 1024 * 1024;
constexpr milliseconds longestRest{5000};
constexpr milliseconds longestWrite{30000};
constexpr std::size_t pieceSize = 64 * 1024;

class Session final : public std::enable_shared_from_this<Session> {
public:
    Session(Service &service, tcp::socket socket, std::shared_ptr<void> alive, bool refused)
        : m_service(service)
        , m_socket(std::move(socket))
        , m_deadline(m_socket.get_executor())
        , m_pause(m_socket.get_executor())
        , m_alive(std::move(alive))
        , m_buffer(largestHead + pieceSize)
        , m_refused(refused)
    {
    }

    void waitForRequest();

private:
    using Parser = http::request_parser<http::string_body>;
    using Error = boost::system::error_code;

    void readHead();
    void readBody();
    void sendContinue();
    void headFailed(Error error);
    void takeRequest();
    void carryOut(const FaultPlan &plan);
    void refuse(int status, const std::string &message);
    void deliver(Response response);
    void send(std::shared_ptr<Response> response);
    void sendPieces(std::shared_ptr<Response> response);
    void drip(std::size_t end, std::size_t step, milliseconds pause);
    void finished();
    void throwAwayRest();
    void readRest();
    void close();

    /// Cancels what is going on when the time is over; `m_late` tells why it ended.
    void startDeadline(milliseconds time);
    void stopDeadline() { m_deadline.cancel(); }

    Service &m_service;
    tcp::socket m_socket;
    asio::steady_timer m_deadline;
    asio::steady_timer m_pause;
    std::shared_ptr<void> m_alive;
    beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    Request m_request;
    std::string m_out;
    std::array<char, pieceSize> m_rest{};
    std::size_t m_restSize = 0;
    std::size_t m_dripped = 0;
    unsigned m_version = 11;
    bool m_refused;
    bool m_late = false;
    bool m_keepAlive = true;
    bool m_restPending = false;
};

void Session::startDeadline(milliseconds time)
{
    m_late = false;
    m_deadline.expires_after(time);
    m_deadline.async_wait([self = shared_from_this()](Error error) {
        // A timer that has fired cannot be cancelled any more; the expiry tells whether it still
        // counts.
        if (error || self->m_deadline.expiry() > asio::steady_timer::clock_type::now())
            return;
        self->m_late = true;
        Error ignored;
        self->m_socket.cancel(ignored);
    });
}

void Session::waitForRequest()
{
    if (m_buffer.size() > 0) {
        readHead();
        return;
    }
    startDeadline(milliseconds(m_service.switches().number(Switch::IdleTimeoutMs)));
    m_socket.async_read_some(
        m_buffer.prepare(4096), [self = shared_from_this()](Error error, std::size_t size) {
            self->stopDeadline();
            self->m_buffer.commit(size);
            // Nobody has asked anything yet: silence ends without an answer.
            if (error)
                self->close();
            else
                self->readHead();
        });
}

void Session::readHead()
{
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(largestHead));
    m_parser->body_limit(largestBody);
    startDeadline(milliseconds(m_service.switches().number(Switch::ReadTimeoutMs)));
    http::async_read_header(
        m_socket, m_buffer, *m_parser, [self = shared_from_this()](Error error, std::size_t) {
            self->stopDeadline();
            if (error)
                self->headFailed(error);
            else
                self->readBody();
        });
}

void Session::headFailed(Error error)
{
    if (m_late) {
        refuse(408, "the request did not arrive in time");
    } else if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        const auto data = m_buffer.data();
        const std::string_view start(static_cast<const char *>(data.data()), data.size());
        const bool lineUnfinished = !m_parser->is_header_done() && m_parser->get().target().empty()
            && start.find('\n') == std::string_view::npos;
        if (lineUnfinished)
            refuse(414, "the address is too long");
        else
            refuse(431, "the headers are too large");
    } else if (error == http::error::body_limit) {
        refuse(413, "the body is larger than 8 MB");
    } else if (error.category() == make_error_code(http::error::bad_version).category()
        && error != http::error::end_of_stream && error != http::error::partial_message) {
        refuse(400, "the request is not valid HTTP");
    } else {
        close();
    }
}

void Session::readBody()
{
    const auto &message = m_parser->get();
    m_version = message.version();
    if (message.target().size() > longestTarget) {
        refuse(414, "the address is too long");
        return;
    }
    if (m_refused) {
        refuse(503, "too many connections");
        return;
    }
    if (m_parser->is_done()) {
        takeRequest();
        return;
    }
    if (m_version >= 11 && m_buffer.size() == 0
        && equalsIgnoringCase(
            {message[http::field::expect].data(), message[http::field::expect].size()},
            "100-continue")) {
        sendContinue();
        return;
    }
    startDeadline(milliseconds(m_service.switches().number(Switch::ReadTimeoutMs)));
    http::async_read_some(
        m_socket, m_buffer, *m_parser, [self = shared_from_this()](Error error, std::size_t) {
            self->stopDeadline();
            if (error)
                self->headFailed(error);
            else
                self->readBody();
        });
}

void Session::sendContinue()
{
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    m_parser->get().erase(http::field::expect);
    asio::async_write(m_socket, asio::buffer(goOn.data(), goOn.size()),
        [self = shared_from_this()](Error error, std::size_t) {
            if (error)
                self->close();
            else
                self->readBody();
        });
}

void Session::takeRequest()
{
    auto message = m_parser->release();
    m_keepAlive = message.keep_alive();
    m_request = Request();
    m_request.method = std::string(message.method_string());
    for (const auto &field : message)
        m_request.headers.emplace_back(
            std::string(field.name_string()), std::string(field.value()));
    m_request.body = std::move(message.body());
    if (!m_request.setTarget({message.target().data(), message.target().size()})) {
        refuse(400, "the address is malformed");
        return;
    }
    if (m_version >= 11 && m_request.header("Host").empty()) {
        refuse(400, "the Host header is missing");
        return;
    }
    FaultPlan plan = m_service.plan(m_request);
    if (plan.delayBefore.count() == 0) {
        carryOut(plan);
        return;
    }
    m_pause.expires_after(plan.delayBefore);
    m_pause.async_wait([self = shared_from_this(), plan = std::move(plan)](Error error) {
        if (!error)
            self->carryOut(plan);
    });
}

void Session::carryOut(const FaultPlan &plan)
{
    deliver(m_service.answer(m_request, plan));
}

void Session::refuse(int status, const std::string &message)
{
    m_keepAlive = false;
    m_restPending = true;
    m_request = Request();
    deliver(m_service.protocolError(status, message));
}

void Session::deliver(Response response)
{
    if (response.delivery.cut) {
        close();
        return;
    }
    auto kept = std::make_shared<Response>(std::move(response));
    if (kept->delivery.delay.count() == 0) {
        send(std::move(kept));
        return;
    }
    m_pause.expires_after(kept->delivery.delay);
    m_pause.async_wait([self = shared_from_this(), kept](Error error) {
        if (!error)
            self->send(kept);
    });
}

void Session::send(std::shared_ptr<Response> response)
{
    const bool head = m_request.method == "HEAD";
    if (response->stream && !head) {
        const bool chunked = m_version >= 11;
        m_keepAlive = m_keepAlive && chunked;
        m_out = responseHead(*response, m_version, m_keepAlive, chunked);
        sendPieces(std::move(response));
        return;
    }
    m_out = responseHead(*response, m_version, m_keepAlive, false);
    const std::size_t headSize = m_out.size();
    if (!head && response->status != 204)
        m_out += response->body;
    if (const auto cutAfter = response->delivery.cutAfter) {
        m_out.resize(std::min(m_out.size(), headSize + *cutAfter));
        m_keepAlive = false;
    }
    if (response->delivery.dripBytes > 0) {
        m_dripped = 0;
        drip(headSize, response->delivery.dripBytes, response->delivery.dripPause);
        return;
    }
    startDeadline(longestWrite);
    asio::async_write(
        m_socket, asio::buffer(m_out), [self = shared_from_this()](Error error, std::size_t) {
            self->stopDeadline();
            if (error)
                self->close();
            else
                self->finished();
        });
}

void Session::sendPieces(std::shared_ptr<Response> response)
{
    const bool chunked = m_version >= 11;
    std::string piece;
    bool more = true;
    try {
        while (more && piece.size() < pieceSize)
            more = response->stream(piece);
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "rolodesk-sandbox: an answer broke off: %s\n", problem.what());
        close();
        return;
    }
    if (chunked && !piece.empty()) {
        std::array<char, 24> size{};
        std::snprintf(size.data(), size.size(), "%zx\r\n", piece.size());
        m_out += size.data() + piece + "\r\n";
    } else {
        m_out += piece;
    }
    if (chunked && !more)
        m_out += "0\r\n\r\n";
    startDeadline(longestWrite);
    asio::async_write(m_socket, asio::buffer(m_out),
        [self = shared_from_this(), response, more](Error error, std::size_t) {
            self->stopDeadline();
            self->m_out.clear();
            if (error)
                self->close();
            else if (more)
                self->sendPieces(response);
            else
                self->finished();
        });
}

void Session::drip(std::size_t end, std::size_t step, milliseconds pause)
{
    // m_dripped bytes are out; up to `end` go out now, then `step` more each time.
    end = std::min(end, m_out.size());
    startDeadline(longestWrite);
    asio::async_write(m_socket, asio::buffer(m_out.data() + m_dripped, end - m_dripped),
        [self = shared_from_this(), end, step, pause](Error error, std::size_t) {
            self->stopDeadline();
            self->m_dripped = end;
            if (error) {
                self->close();
            } else if (end == self->m_out.size()) {
                self->finished();
            } else {
                self->m_pause.expires_after(pause);
                self->m_pause.async_wait([self, end, step, pause](Error stopped) {
                    if (!stopped)
                        self->drip(end + step, step, pause);
                });
            }
        });
}

void Session::finished()
{
    if (m_keepAlive) {
        waitForRequest();
        return;
    }
    Error ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    throwAwayRest();
}

void Session::throwAwayRest()
{
    if (!m_restPending) {
        close();
        return;
    }
    startDeadline(longestRest);
    readRest();
}

void Session::readRest()
{
    m_socket.async_read_some(
        asio::buffer(m_rest), [self = shared_from_this()](Error error, std::size_t size) {
            self->m_restSize += size;
            if (error || self->m_restSize > largestRest) {
                self->stopDeadline();
                self->close();
                return;
            }
            self->readRest();
        });
}

void Session::close()
{
    Error ignored;
    m_socket.close(ignored);
}

} // namespace

void serveConnection(
    Service &service, tcp::socket socket, std::shared_ptr<void> alive, bool refused)
{
    std::make_shared<Session>(service, std::move(socket), std::move(alive), refused)
        ->waitForRequest();
}

} // namespace sandbox
