#pragma once

#include "core/api/apierror.h"

#include "core/async/reply.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>

namespace rolodesk {

/// What the connection to the service is like just now: one object a workspace, fed by the transport, read by the status bar.
class ServiceWatch : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceWatch)

public:
    explicit ServiceWatch(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    struct Budget {
        int perMinute = 500; ///< The documented ceiling (`heymarket-api.md` section 3).
        int leftThisMinute = 500;
        std::chrono::milliseconds pausedFor {0}; ///< Rest of a pause that a 429 brought; 0 when there is none.
        /// How much of its part background work uses; less than 1 while refusals show that other tools share the key.
        double backgroundShare = 1;
    };

    [[nodiscard]] virtual Budget budget() const = 0;
    /// Service time minus local time in use for tokens; 0 while the clock was never found wrong.
    [[nodiscard]] virtual std::chrono::seconds clockSkew() const = 0;

Q_SIGNALS:
    /// Coalesced, at most a few a second.
    void budgetChanged();
    /// A try of a request failed before its answer was read; it may be made once more. What answers
    /// "there is none" (404, for lookUpContactV1 400) is among them.
    void requestFailed(const rolodesk::ApiError &error);
    /// A wrong clock was found and corrected for.
    void clockSkewFound(std::chrono::seconds skew);
};

/// Fetches pictures people linked as avatars: without credentials, size-limited, only when the person allowed it.
class PictureSource {
public:
    PictureSource() = default;
    PictureSource(const PictureSource &) = delete;
    PictureSource &operator=(const PictureSource &) = delete;
    virtual ~PictureSource() = default;

    /// The bytes of the picture at `url` (https only), at most 2 MB. Not decoded. See Reply for ownership.
    virtual Reply<QByteArray, ApiError> *fetchPicture(const QUrl &url) = 0;
};

} // namespace rolodesk
