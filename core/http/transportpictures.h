#pragma once

#include "core/api/servicewatch.h"
#include "core/http/transportnetwork.h"

namespace rolodesk {

class Clock;

/// Pictures from addresses that people typed: https only (and this machine when `allowLoopback`,
/// for a service that runs here), no credentials, no cookies, image types only, at most 2 MB, 10 s
/// and 3 redirects.
class TransportPictures final : public QObject, public PictureSource {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TransportPictures)

public:
    TransportPictures(Clock &clock, bool allowLoopback, const NetworkMaker &maker = {},
        QObject *parent = nullptr);

    /// NotThisService: not a picture, or too many redirects; InsecureAddress: not https; TooLarge:
    /// over 2 MB.
    [[nodiscard]] Reply<QByteArray, ApiError> *fetchPicture(const QUrl &url) override;

private:
    [[nodiscard]] bool mayFetch(const QUrl &url) const;
    void follow(Reply<QByteArray, ApiError> *reply, const QUrl &url, int redirectsLeft,
        std::chrono::milliseconds finishBy);

    Clock &m_clock;
    bool m_allowLoopback;
    TransportNetwork m_network;
};

} // namespace rolodesk
