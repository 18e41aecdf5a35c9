#pragma once

#include <nlohmann/json.hpp>
#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

/// A small harness of its own for tests of rolodesk-sandbox: it talks to the program over real
/// sockets and shares no code with it, nor with the product.
namespace sandboxtest {

using Json = nlohmann::json;
using std::chrono::milliseconds;

/// Cases are registered at start and run by name: `tst_sandbox BINARY [GROUP[/CASE]]`.
struct Case {
    const char *group;
    const char *name;
    void (*run)();
};
std::vector<Case> &cases();
struct Registration {
    Registration(const char *group, const char *name, void (*run)())
    {
        cases().push_back({group, name, run});
    }
};

struct Failure {
    std::string text;
};
[[noreturn]] void fail(const char *file, int line, const std::string &text);

template <typename Value>
std::string shown(const Value &value)
{
    if constexpr (requires(std::ostringstream & out) { out << value; }) {
        std::ostringstream out;
        out << value;
        return out.str();
    } else {
        return "(a value)";
    }
}

#define SANDBOX_JOIN2(a, b) a##b
#define SANDBOX_JOIN(a, b) SANDBOX_JOIN2(a, b)
#define CASE(group, name)                                                                          \
    static void SANDBOX_JOIN(case_, __LINE__)();                                                   \
    static const ::sandboxtest::Registration SANDBOX_JOIN(registration_, __LINE__)(                \
        group, name, SANDBOX_JOIN(case_, __LINE__));                                               \
    static void SANDBOX_JOIN(case_, __LINE__)()
#define CHECK(condition)                                                                           \
    do {                                                                                           \
        if (!(condition))                                                                          \
            ::sandboxtest::fail(__FILE__, __LINE__, #condition);                                   \
    } while (false)
#define EQUAL(found, wanted)                                                                       \
    do {                                                                                           \
        const auto found_ = (found);                                                               \
        const auto wanted_ = (wanted);                                                             \
        if (!(found_ == wanted_))                                                                  \
            ::sandboxtest::fail(__FILE__, __LINE__,                                                \
                std::string(#found) + " is " + ::sandboxtest::shown(found_) + ", wanted "          \
                    + ::sandboxtest::shown(wanted_));                                              \
    } while (false)

struct Reply {
    int status = 0; ///< 0 when the connection ended without an answer
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string body;
    bool whole = false; ///< the body came to its announced end

    Json json() const;
    std::string header(const std::string &name) const;
};

/// One TCP connection to the service.
class Wire final {
public:
    explicit Wire(int port);
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    /// False when the other side does not take it any more.
    bool send(std::string_view bytes);
    /// Reads one answer, interim ones (100) too. `head` for answers without a body.
    Reply read(bool head = false, milliseconds patience = milliseconds(10000));
    /// Waits until the service closes; false when it has not after `patience`.
    bool closed(milliseconds patience = milliseconds(5000));
    /// Closes at once, with a reset when `hard`.
    void leave(bool hard = false);
    void halfClose();

private:
    bool fill(milliseconds patience);

    int m_socket = -1;
    std::string m_buffer;
};

/// A rolodesk-sandbox of its own for a case. Started by the constructor; killed, if need be, by the
/// destructor.
class Sandbox final {
public:
    explicit Sandbox(std::vector<std::string> arguments = {}, bool credentialsFromStdin = true,
        milliseconds patience = milliseconds(60000));
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    Reply call(const std::string &method, const std::string &target, const Json &body = Json());
    Reply callRaw(const std::string &method, const std::string &target, const std::string &body,
        const std::vector<std::string> &headers = {});
    Reply admin(const std::string &method, const std::string &target, const Json &body = Json());
    void set(const Json &switches);
    /// An array of faults, or a single one.
    void faults(const Json &list);
    /// The logged requests to a path.
    std::vector<Json> logged(const std::string &path);
    std::vector<Json> dump(const std::string &kind = "contact");
    /// Puts raw contacts; returns their ids.
    std::vector<std::int64_t> put(const Json &contacts);

    std::string bearer(std::int64_t shift = 0) const;
    std::string request(const std::string &method, const std::string &target,
        const std::string &body = {}, const std::vector<std::string> &headers = {}) const;

    int port() const { return m_port; }
    const std::string &readyLine() const { return m_readyLine; }
    Json ready() const { return Json::parse(m_readyLine); }
    void kill(int signal);
    void closeStdin();
    /// The exit code, or -1 when it was a signal or did not end in time.
    int waitForEnd(milliseconds patience = milliseconds(10000));
    std::string errors();

    std::string id = "11111111-2222-4333-8444-555555555555";
    std::string key = "sandboxTestKeyÄ";
    std::string adminKey = "adminTestKey";

private:
    pid_t m_process = -1;
    int m_stdin = -1;
    int m_stdout = -1;
    int m_stderr = -1;
    int m_port = 0;
    std::string m_readyLine;
    int m_exit = -2;
};

/// Runs the program to its end; for arguments that do not start a service.
struct Finished {
    int code = -1;
    std::string out;
    std::string errors;
};
Finished runToEnd(const std::vector<std::string> &arguments, const std::string &input = {});

std::string signedToken(
    const std::string &header, const std::string &claims, const std::string &secret);
/// A folder that is removed with the object.
class Folder final {
public:
    Folder();
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    std::string file(const std::string &name) const { return m_path + '/' + name; }

private:
    std::string m_path;
};

/// A contact body with the given phone and more.
Json contactWith(const std::string &phone, const Json &more = Json::object());

} // namespace sandboxtest
