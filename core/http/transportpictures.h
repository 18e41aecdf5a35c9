#pragma once

#include "core/api/servicewatch.h"
#include "core/http/transportnetwork.h"

#include <QPointer>

#include <vector>

namespace rolodesk {

class Clock;
class TransportExchange;

/// Pictures from addresses that people typed: https only (and this machine when `allowLoopback`,
/// for a service that runs here), no credentials, no cookies, image types only, at most 2 MB, 10 s
/// and 3 redirects.
class TransportPictures final : public QObject, public PictureSource {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransportPictures)

public:
    TransportPictures(Clock &clock, bool allowLoopback, const NetworkMaker &maker = {},
        QObject *parent = nullptr);
    /// Pictures that are still on their way end with Cancelled.
    ~TransportPictures() override;

    /// NotThisService: not a picture, or too many redirects; InsecureAddress: not https; TooLarge:
    /// over 2 MB.
    [[nodiscard]] Reply<QByteArray, ApiError> *fetchPicture(const QUrl &url) override;

private:
    struct Fetch {
        QPointer<Reply<QByteArray, ApiError>> reply;
        QPointer<TransportExchange> exchange; ///< Child of the reply.
    };

    [[nodiscard]] bool mayFetch(const QUrl &url) const;
    void follow(Reply<QByteArray, ApiError> *reply, const QUrl &url, int redirectsLeft,
        std::chrono::milliseconds finishBy);

    Clock &m_clock;
    bool m_allowLoopback;
    TransportNetwork m_network;
    std::vector<Fetch> m_running; ///< May hold some that are over.
};

} // namespace rolodesk
