#include "harness.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <unistd.h>

namespace sandboxtest {

namespace {

std::string binary;

using Clock = std::chrono::steady_clock;

int leftOf(Clock::time_point end)
{
    const auto left = std::chrono::duration_cast<milliseconds>(end - Clock::now()).count();
    return left < 0 ? 0 : static_cast<int>(left);
}

/// Waits until the handle has something to read; false when the time is over.
bool readable(int handle, Clock::time_point end)
{
    pollfd entry{handle, POLLIN, 0};
    while (true) {
        const int found = ::poll(&entry, 1, leftOf(end));
        if (found > 0)
            return true;
        if (found == 0 || errno != EINTR)
            return false;
    }
}

std::string base64Url(const std::string &bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()),
        reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    while (!text.empty() && text.back() == '=')
        text.pop_back();
    for (char &c : text)
        c = c == '+' ? '-' : c == '/' ? '_' : c;
    return text;
}

std::string lower(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

struct Child {
    pid_t process = -1;
    int in = -1;
    int out = -1;
    int err = -1;
};

Child spawn(const std::vector<std::string> &arguments)
{
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    std::array<int, 2> err{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0 || ::pipe2(out.data(), O_CLOEXEC) != 0
        || ::pipe2(err.data(), O_CLOEXEC) != 0)
        throw Failure{"no pipes"};
    std::vector<char *> words{binary.data()};
    std::vector<std::string> kept = arguments;
    for (std::string &word : kept)
        words.push_back(word.data());
    words.push_back(nullptr);
    const pid_t process = ::fork();
    if (process == 0) {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        ::execv(binary.c_str(), words.data());
        ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    ::close(err[1]);
    return {process, in[1], out[0], err[0]};
}

std::string readAll(int handle)
{
    std::string text;
    std::array<char, 4096> buffer{};
    while (true) {
        const ssize_t got = ::read(handle, buffer.data(), buffer.size());
        if (got <= 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

void writeAll(int handle, const std::string &text)
{
    std::size_t sent = 0;
    while (sent < text.size()) {
        const ssize_t put = ::write(handle, text.data() + sent, text.size() - sent);
        if (put <= 0)
            return;
        sent += static_cast<std::size_t>(put);
    }
}

} // namespace

std::vector<Case> &cases()
{
    static std::vector<Case> all;
    return all;
}

void fail(const char *file, int line, const std::string &text)
{
    throw Failure{std::string(file) + ':' + std::to_string(line) + ": " + text};
}

Json Reply::json() const
{
    Json value = Json::parse(body, nullptr, false);
    if (value.is_discarded())
        throw Failure{"not JSON (" + std::to_string(status) + "): " + body.substr(0, 300)};
    return value;
}

std::string Reply::header(const std::string &name) const
{
    const auto found = headers.find(lower(name));
    return found == headers.end() ? std::string() : found->second;
}

Wire::Wire(int port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        throw Failure{"the service takes no connection"};
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

Wire::~Wire()
{
    leave();
}

void Wire::leave(bool hard)
{
    if (m_socket < 0)
        return;
    if (hard) {
        const linger now{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    ::close(m_socket);
    m_socket = -1;
}

void Wire::halfClose()
{
    ::shutdown(m_socket, SHUT_WR);
}

bool Wire::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (put <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return true;
}

bool Wire::fill(milliseconds patience)
{
    if (!readable(m_socket, Clock::now() + patience))
        return false;
    std::array<char, 65536> buffer{};
    const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    if (got <= 0)
        return false;
    m_buffer.append(buffer.data(), static_cast<std::size_t>(got));
    return true;
}

bool Wire::closed(milliseconds patience)
{
    const auto end = Clock::now() + patience;
    std::array<char, 65536> buffer{};
    while (readable(m_socket, end)) {
        if (::recv(m_socket, buffer.data(), buffer.size(), 0) <= 0)
            return true;
    }
    return false;
}

Reply Wire::read(bool head, milliseconds patience)
{
    Reply reply;
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!fill(patience))
            return reply;
    }
    std::istringstream lines(m_buffer.substr(0, end));
    m_buffer.erase(0, end + 4);
    std::string line;
    std::getline(lines, line);
    reply.status = std::atoi(line.substr(line.find(' ') + 1).c_str());
    while (std::getline(lines, line)) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        const auto colon = line.find(':');
        reply.headers[lower(line.substr(0, colon))] = line.substr(std::min(line.size(), colon + 2));
    }
    if (head || reply.status == 204 || reply.status < 200) {
        reply.whole = true;
        return reply;
    }
    if (reply.header("transfer-encoding") == "chunked") {
        while (true) {
            std::size_t lineEnd = 0;
            while ((lineEnd = m_buffer.find("\r\n")) == std::string::npos) {
                if (!fill(patience))
                    return reply;
            }
            const std::size_t size = std::strtoul(m_buffer.c_str(), nullptr, 16);
            while (m_buffer.size() < lineEnd + 2 + size + 2) {
                if (!fill(patience))
                    return reply;
            }
            reply.body.append(m_buffer, lineEnd + 2, size);
            m_buffer.erase(0, lineEnd + 2 + size + 2);
            if (size == 0) {
                reply.whole = true;
                return reply;
            }
        }
    }
    const bool measured = reply.headers.contains("content-length");
    const std::size_t size =
        measured ? std::strtoul(reply.header("content-length").c_str(), nullptr, 10) : 0;
    while (!measured || m_buffer.size() < size) {
        if (!fill(patience)) {
            reply.body = std::exchange(m_buffer, {});
            reply.whole = !measured;
            return reply;
        }
    }
    reply.body = m_buffer.substr(0, size);
    m_buffer.erase(0, size);
    reply.whole = true;
    return reply;
}

Sandbox::Sandbox(
    std::vector<std::string> arguments, bool credentialsFromStdin, milliseconds patience)
{
    if (credentialsFromStdin)
        arguments.emplace_back("--credentials-from-stdin");
    const Child child = spawn(arguments);
    m_process = child.process;
    m_stdin = child.in;
    m_stdout = child.out;
    m_stderr = child.err;
    if (credentialsFromStdin)
        writeAll(m_stdin, Json{{"id", id}, {"key", key}, {"admin_key", adminKey}}.dump() + "\n");
    const auto end = Clock::now() + patience;
    char c = 0;
    while (readable(m_stdout, end) && ::read(m_stdout, &c, 1) == 1 && c != '\n')
        m_readyLine += c;
    const Json line = Json::parse(m_readyLine, nullptr, false);
    if (!line.is_object()) {
        // The destructor does not run after this.
        ::kill(m_process, SIGKILL);
        const std::string said = readAll(m_stderr);
        ::waitpid(m_process, nullptr, 0);
        throw Failure{"the sandbox did not start: " + m_readyLine + said};
    }
    const std::string url = line["url"];
    m_port = std::atoi(url.substr(url.rfind(':') + 1).c_str());
    if (!credentialsFromStdin) {
        id = line["id"];
        key = line["key"];
        adminKey = line["admin_key"];
    }
}

Sandbox::~Sandbox()
{
    if (m_exit == -2)
        ::kill(m_process, SIGKILL);
    if (m_exit == -2)
        waitForEnd();
    for (const int handle : {m_stdin, m_stdout, m_stderr}) {
        if (handle >= 0)
            ::close(handle);
    }
}

std::string Sandbox::bearer(std::int64_t shift) const
{
    return "Bearer "
        + signedToken(R"({"alg":"HS256","typ":"JWT"})",
            Json{{"iss", id}, {"iat", static_cast<std::int64_t>(std::time(nullptr)) + shift}}
                .dump(),
            id + "||" + key);
}

std::string Sandbox::request(const std::string &method, const std::string &target,
    const std::string &body, const std::vector<std::string> &headers) const
{
    std::string text = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    bool authorized = false;
    for (const std::string &header : headers) {
        authorized = authorized || header.starts_with("Authorization");
        if (header != "Authorization:")
            text += header + "\r\n";
    }
    if (!authorized)
        text += "Authorization: " + bearer() + "\r\n";
    if (!body.empty())
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size())
            + "\r\n";
    return text + "\r\n" + body;
}

Reply Sandbox::callRaw(const std::string &method, const std::string &target,
    const std::string &body, const std::vector<std::string> &headers)
{
    Wire wire(m_port);
    wire.send(request(method, target, body, headers));
    return wire.read(method == "HEAD");
}

Reply Sandbox::call(const std::string &method, const std::string &target, const Json &body)
{
    return callRaw(method, target, body.is_null() ? std::string() : body.dump());
}

Reply Sandbox::admin(const std::string &method, const std::string &target, const Json &body)
{
    return callRaw(method, target, body.is_null() ? std::string() : body.dump(),
        {"Authorization:", "X-Sandbox-Key: " + adminKey});
}

void Sandbox::set(const Json &switches)
{
    const Reply reply = admin("POST", "/sandbox/switches", switches);
    if (reply.status != 200)
        throw Failure{"switches refused: " + reply.body};
}

void Sandbox::faults(const Json &list)
{
    const Reply reply =
        admin("POST", "/sandbox/faults", list.is_array() ? list : Json::array({list}));
    if (reply.status != 200)
        throw Failure{"faults refused: " + reply.body};
}

std::vector<Json> Sandbox::logged(const std::string &path)
{
    std::vector<Json> found;
    for (const Json &entry : admin("GET", "/sandbox/requests").json()) {
        if (entry["path"] == path)
            found.push_back(entry);
    }
    return found;
}

std::vector<Json> Sandbox::dump(const std::string &kind)
{
    std::vector<Json> found;
    const Reply reply = admin("GET", "/sandbox/dump");
    std::istringstream lines(reply.body);
    std::string line;
    while (std::getline(lines, line)) {
        Json entry = Json::parse(line);
        if (entry["kind"] == kind)
            found.push_back(std::move(entry));
    }
    return found;
}

std::vector<std::int64_t> Sandbox::put(const Json &contacts)
{
    const Reply reply = admin("POST", "/sandbox/contacts", contacts);
    if (reply.status != 200)
        throw Failure{"raw contacts refused: " + reply.body};
    std::vector<std::int64_t> ids;
    const Json answer = reply.json();
    for (const Json &contact : answer["contacts"])
        ids.push_back(contact["id"]);
    return ids;
}

void Sandbox::kill(int signal)
{
    ::kill(m_process, signal);
}

void Sandbox::closeStdin()
{
    ::close(m_stdin);
    m_stdin = -1;
}

int Sandbox::waitForEnd(milliseconds patience)
{
    // Its standard output ends when the process does; that can be waited for with a limit.
    if (!readable(m_stdout, Clock::now() + patience))
        return -1;
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return m_exit;
}

std::string Sandbox::errors()
{
    return readAll(m_stderr);
}

Finished runToEnd(const std::vector<std::string> &arguments, const std::string &input)
{
    const Child child = spawn(arguments);
    writeAll(child.in, input);
    ::close(child.in);
    Finished finished;
    finished.out = readAll(child.out);
    finished.errors = readAll(child.err);
    ::close(child.out);
    ::close(child.err);
    int status = 0;
    ::waitpid(child.process, &status, 0);
    finished.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return finished;
}

std::string signedToken(
    const std::string &header, const std::string &claims, const std::string &secret)
{
    const std::string text = base64Url(header) + '.' + base64Url(claims);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
        reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data(), &size);
    return text + '.' + base64Url(std::string(reinterpret_cast<const char *>(digest.data()), size));
}

Folder::Folder()
{
    std::string pattern =
        (std::filesystem::temp_directory_path() / "rolodesk-sandbox-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw Failure{"no temporary folder"};
    m_path = pattern;
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

Json contactWith(const std::string &phone, const Json &more)
{
    Json contact = more;
    contact["phone"] = phone;
    return contact;
}

} // namespace sandboxtest

int main(int argc, char **argv)
{
    using namespace sandboxtest;
    if (argc < 2) {
        std::fprintf(stderr, "usage: tst_sandbox BINARY [GROUP[/CASE]]\n");
        return 2;
    }
    binary = argv[1];
    std::signal(SIGPIPE, SIG_IGN);
    std::setvbuf(stdout, nullptr, _IOLBF, 1024);
    const std::string wanted = argc > 2 ? argv[2] : "";
    int run = 0;
    int failed = 0;
    for (const Case &entry : cases()) {
        const std::string name = std::string(entry.group) + '/' + entry.name;
        if (!wanted.empty() && wanted != entry.group && wanted != name)
            continue;
        ++run;
        const auto start = Clock::now();
        std::string problem;
        try {
            entry.run();
        } catch (const Failure &failure) {
            problem = failure.text;
        } catch (const std::exception &error) {
            problem = error.what();
        }
        failed += problem.empty() ? 0 : 1;
        const auto took = std::chrono::duration_cast<milliseconds>(Clock::now() - start).count();
        std::printf("%s %s (%lld ms)\n", problem.empty() ? "PASS" : "FAIL", name.c_str(),
            static_cast<long long>(took));
        if (!problem.empty())
            std::printf("     %s\n", problem.c_str());
    }
    std::printf("%d cases, %d failed\n", run, failed);
    return run == 0 || failed > 0 ? 1 : 0;
}
