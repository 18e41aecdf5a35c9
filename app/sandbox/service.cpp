#include "service.h"

#include "database.h"
#include "examples.h"
#include "jsonout.h"
#include "jwt.h"
#include "outsider.h"
#include "text.h"

#include <chrono>
#include <cstdio>
#include <utility>

namespace sandbox {

namespace {

constexpr std::string_view adminPrefix = "/sandbox/";

bool isAdmin(const Request &request)
{
    return request.path.compare(0, adminPrefix.size(), adminPrefix) == 0;
}

} // namespace

Service::Service(Database &database, Switches &switches, Credentials credentials, SeedPlan seed)
    : m_database(database)
    , m_switches(switches)
    , m_credentials(std::move(credentials))
    , m_seed(seed)
    , m_book(database, switches)
    , m_directory(database)
    , m_pager(database, m_book)
{
    applySwitches();
}

void Service::applySwitches()
{
    m_book.settleDigits();
    if (m_switches.is(Switch::Examples, "on"))
        ensureExamples(m_database, m_book, m_directory);
}

FaultPlan Service::plan(const Request &request)
{
    return isAdmin(request) ? FaultPlan() : m_faults.planFor(request);
}

Response Service::answer(const Request &request, const FaultPlan &plan)
{
    const std::string requestId = randomUuid();
    if (isAdmin(request)) {
        Response response = adminAnswer(request);
        finish(response, requestId, 0);
        return response;
    }
    for (const Json &action : plan.outsiders) {
        try {
            actAsSomebodyElse(*this, action);
        } catch (const Refusal &refusal) {
            std::fprintf(stderr, "rolodesk-sandbox: a scripted change was refused: %s\n",
                refusal.message.c_str());
        } catch (const std::exception &problem) {
            std::fprintf(
                stderr, "rolodesk-sandbox: a scripted change failed: %s\n", problem.what());
        }
    }
    bool carriedOut = false;
    Response response;
    const bool runs = (!plan.cut && !plan.instead) || plan.runFirst;
    if (runs)
        response = dispatch(request, plan, carriedOut);
    if (plan.instead) {
        response = *plan.instead;
        if (response.body.empty() && response.status >= 400) {
            const std::string code = response.status == 429 ? "rate_limited" : "internal_error";
            Response error = errorAnswer({response.status, code, "this failure was asked for"});
            response.body = std::move(error.body);
            response.type = std::move(error.type);
        }
    }
    response.body.append(plan.oversize, ' ');
    if (plan.truncate)
        response.body.resize(std::min(
            response.body.size(), plan.truncateHalf ? response.body.size() / 2 : *plan.truncate));
    response.delivery.delay = plan.delayAfter;
    response.delivery.cut = plan.cut;
    response.delivery.cutAfter = plan.cutAfter;
    response.delivery.dripBytes = plan.dripBytes;
    response.delivery.dripPause = plan.dripPause;
    finish(response, requestId, plan.clockShift);
    m_log.add(request, plan.cut ? 0 : response.status, requestId, carriedOut);
    return response;
}

Response Service::dispatch(const Request &request, const FaultPlan &plan, bool &carriedOut)
{
    Match match = findRoute(request.method, request.path);
    if (request.method == "OPTIONS") {
        if (match.allowed.empty() && request.path != "*")
            return errorAnswer(notFound("there is no such path"));
        Response response;
        response.status = 204;
        response.headers.emplace_back("Allow",
            match.allowed.empty() ? "GET, POST, PUT, DELETE" : match.allowed + ", OPTIONS");
        return response;
    }
    JwtRules rules{m_credentials.id, m_credentials.key, m_switches.is(Switch::JwtTyp, "required"),
        m_switches.number(Switch::JwtOldest), m_switches.number(Switch::JwtAhead)};
    const std::int64_t now = instantNow() / second + plan.clockShift;
    if (std::string problem = jwtProblem(request.header("Authorization"), rules, now);
        !problem.empty()) {
        Response response = errorAnswer({401, "unauthorized", std::move(problem)});
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
        return response;
    }
    if (const auto wait = m_rateLimit.refuse(m_switches.number(Switch::RateLimit),
            std::chrono::milliseconds(m_switches.number(Switch::RateWindowMs)),
            RateLimit::Clock::now())) {
        Response response = errorAnswer({429, "rate_limited", "too many requests"});
        if (m_switches.is(Switch::RetryAfter, "on"))
            response.headers.emplace_back(
                "Retry-After", std::to_string((wait->count() + 999) / 1000));
        return response;
    }
    if (match.allowed.empty())
        return errorAnswer(notFound("there is no such path"));
    if (!match.handler) {
        Response response = errorAnswer(
            {405, "method_not_allowed", request.method + " is not among the methods of this path"});
        response.headers.emplace_back("Allow", match.allowed);
        return response;
    }
    carriedOut = true;
    return guarded(request, match.handler, {request, std::move(match.arguments)});
}

Response Service::guarded(const Request &request, Handler handler, const Call &call)
{
    try {
        return handler(*this, call);
    } catch (const Refusal &refusal) {
        m_book.forget();
        m_directory.reload();
        return errorAnswer(refusal);
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "rolodesk-sandbox: %s %s failed: %s\n", request.method.c_str(),
            request.path.c_str(), problem.what());
        m_book.forget();
        m_directory.reload();
        return errorAnswer({500, "internal_error", "the service failed to carry the request out"});
    }
}

Response Service::adminAnswer(const Request &request)
{
    const auto plainError = [](int status, const char *code, const std::string &message) {
        std::string text;
        JsonOut(text)
            .beginObject()
            .field("error_code", code)
            .field("message", std::string_view(message))
            .endObject();
        Response response = Response::json(std::move(text));
        response.status = status;
        return response;
    };
    if (m_credentials.adminKey.empty())
        return plainError(404, "not_found", "there is no such path");
    if (!equalSecrets(request.header("X-Sandbox-Key"), m_credentials.adminKey))
        return plainError(403, "denied", "the X-Sandbox-Key header is missing or wrong");
    Match match = findRoute(request.method, request.path);
    if (match.allowed.empty())
        return plainError(404, "not_found", "there is no such path");
    if (!match.handler)
        return plainError(405, "method_not_allowed", "allowed: " + match.allowed);
    try {
        return match.handler(*this, {request, std::move(match.arguments)});
    } catch (const Refusal &refusal) {
        m_book.forget();
        m_directory.reload();
        return plainError(refusal.status, refusal.code.c_str(), refusal.message);
    } catch (const std::exception &problem) {
        m_book.forget();
        m_directory.reload();
        return plainError(500, "internal_error", problem.what());
    }
}

Response Service::errorAnswer(const Refusal &refusal) const
{
    Response response;
    response.status = refusal.status;
    const std::string_view shape = m_switches.value(Switch::ErrorBody);
    if (shape == "empty") {
        response.type = "text/plain";
    } else if (shape == "text") {
        response.type = "text/plain; charset=utf-8";
        response.body = refusal.message;
    } else if (shape == "html") {
        const std::string title =
            std::to_string(refusal.status) + ' ' + std::string(reason(refusal.status));
        response.type = "text/html; charset=utf-8";
        response.body = "<html><head><title>" + title + "</title></head><body><h1>" + title
            + "</h1><p>" + refusal.message + "</p></body></html>";
    } else {
        JsonOut out(response.body);
        out.beginObject();
        if (shape == "full")
            out.field("error_code", std::string_view(refusal.code));
        out.field(shape == "error" ? "error" : "message", std::string_view(refusal.message));
        out.endObject();
    }
    return response;
}

Response Service::protocolError(int status, const std::string &message)
{
    Response response = errorAnswer({status, status == 413 ? "too_large" : "bad_data", message});
    finish(response, randomUuid(), 0);
    return response;
}

void Service::finish(
    Response &response, const std::string &requestId, std::int64_t clockShift) const
{
    response.headers.emplace_back("X-Request-Id", requestId);
    response.headers.emplace_back("Date", httpDate(instantNow() / second + clockShift));
}

Response Service::word(std::string_view text) const
{
    const std::string_view shape = m_switches.value(Switch::StringAnswers);
    Response response;
    if (shape == "json") {
        response.body = jsonText(text);
    } else {
        response.type = "text/plain; charset=utf-8";
        if (shape == "text")
            response.body = text;
    }
    return response;
}

std::int64_t Service::keptId(std::string_view text, std::string_view field) const
{
    const auto id = integerOf(text);
    if (!id)
        throw badData(std::string(field) + " must be an integer");
    const std::int64_t offset = m_switches.number(Switch::IdOffset);
    return *id < offset ? -1 : *id - offset;
}

Refusal Service::missing(const std::string &message) const
{
    return m_switches.is(Switch::MissingRecord, "400") ? badData(message) : notFound(message);
}

Contact Service::contactOf(std::string_view idText)
{
    if (auto contact = m_book.byId(keptId(idText, "id")))
        return std::move(*contact);
    throw missing("id: there is no contact with this id");
}

Contact Service::contactOfUuid(std::string_view uuid)
{
    if (!isUuid(uuid))
        throw badData("contactID must be a UUID");
    if (auto contact = m_book.byUuid(uuid))
        return std::move(*contact);
    throw missing("contactID: there is no contact with this UUID");
}

} // namespace sandbox
