#include "core/http/httpservice.h"

#include "core/http/httpcontactsapi.h"
#include "core/http/jwttokensource.h"
#include "core/http/serviceaddress.h"
#include "core/http/transport.h"
#include "core/http/transportpictures.h"
#include "core/http/transportwatch.h"

#include <QRandomGenerator>

namespace rolodesk {

namespace {

Transport::Settings settingsFor(const QUrl &baseUrl)
{
    Transport::Settings settings;
    settings.baseUrl = baseUrl;
    return settings;
}

RetryPolicy policy()
{
    return RetryPolicy([] { return QRandomGenerator::global()->generateDouble(); });
}

} // namespace

/// In the order in which they need each other.
struct HttpService::Parts {
    Parts(const QUrl &baseUrl, std::unique_ptr<TokenSource> source, Clock &clock, int perMinute)
        : tokens(std::move(source))
        , budget(clock, perMinute)
        , transport(settingsFor(baseUrl), *tokens, budget, policy(), clock)
        , watch(budget, *tokens, transport, clock)
        , pictures(clock, isLoopback(baseUrl))
        , api(transport)
    {
    }

    std::unique_ptr<TokenSource> tokens;
    RequestBudget budget;
    Transport transport;
    TransportWatch watch;
    TransportPictures pictures;
    HttpContactsApi api;
};

HttpService::HttpService(
    const QUrl &baseUrl, Credentials credentials, Clock &clock, int requestsPerMinute)
    : HttpService(baseUrl, std::make_unique<JwtTokenSource>(std::move(credentials), clock), clock,
        requestsPerMinute)
{
}

HttpService::HttpService(
    const QUrl &baseUrl, std::unique_ptr<TokenSource> tokens, Clock &clock, int requestsPerMinute)
    : m_parts(std::make_unique<Parts>(baseUrl, std::move(tokens), clock, requestsPerMinute))
{
}

HttpService::~HttpService() = default;

ContactsApi &HttpService::api()
{
    return m_parts->api;
}

ServiceWatch &HttpService::watch()
{
    return m_parts->watch;
}

PictureSource &HttpService::pictures()
{
    return m_parts->pictures;
}

} // namespace rolodesk
