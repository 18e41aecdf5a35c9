#pragma once

#include "core/credentials/secret.h"

#include <QUrl>

#include <memory>

namespace rolodesk {

class Clock;
class ContactsApi;
class PictureSource;
class ServiceWatch;
class TokenSource;

/// Everything that talks to one service with one set of credentials, built and tied together: token
/// source, request budget, transport and ContactsApi. One for each workspace; destroying it ends
/// its requests with Cancelled.
class HttpService final {
public:
    /// `baseUrl` as made by `readServiceAddress`. `requestsPerMinute` 0 = no limit. `clock` has to
    /// outlive the service.
    HttpService(
        const QUrl &baseUrl, Credentials credentials, Clock &clock, int requestsPerMinute = 500);
    /// With authorization from elsewhere.
    HttpService(const QUrl &baseUrl, std::unique_ptr<TokenSource> tokens, Clock &clock,
        int requestsPerMinute = 500);
    HttpService(const HttpService &) = delete;
    HttpService &operator=(const HttpService &) = delete;
    ~HttpService();

    [[nodiscard]] ContactsApi &api();
    [[nodiscard]] ServiceWatch &watch();
    [[nodiscard]] PictureSource &pictures();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace rolodesk
