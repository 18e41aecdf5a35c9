#pragma once

#include "core/api/contactsapi.h"
#include "core/http/apirequest.h"
#include "core/http/tokensource.h"

#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace rolodesk {

class OneWayBody;

/// Makes the access manager to use; tests hand in one that asserts requests instead of sending
/// them.
using NetworkMaker = std::function<std::unique_ptr<QNetworkAccessManager>()>;

/// Turns an ApiRequest into a QNetworkRequest on its way. Settings that keep a write from being
/// sent twice and a token from going astray are made here and nowhere else:
///
/// - no redirect is followed, no cookie kept, nothing cached, HTTP/2 off (it resends by itself), no
/// answer to authentication challenges;
/// - every request with a body, and every write, has a OneWayBody, which ends the access manager's
/// silent resending;
/// - writes have an access manager of their own and `Connection: close`, so that they start on a
/// fresh connection and do not meet one that the
///   service has just given up;
/// - what goes to this machine goes through no proxy; everything else through the system's.
class TransportNetwork final {
    Q_DISABLE_COPY_MOVE(TransportNetwork)

public:
    explicit TransportNetwork(const NetworkMaker &maker = {});
    ~TransportNetwork();

    struct Sent {
        QNetworkReply *reply =
            nullptr; ///< To be deleted by the caller; its access manager goes with it.
        OneWayBody *body = nullptr; ///< Owned by the caller; null when there is none.
    };

    [[nodiscard]] Sent send(
        const QUrl &base, const ApiRequest &request, const Authorization &authorization, Lane lane);

    /// A GET without credentials, for pictures.
    [[nodiscard]] QNetworkReply *getPlain(const QUrl &url);

    /// The address of a request: base address, path and query.
    [[nodiscard]] static QUrl urlOf(const QUrl &base, const ApiRequest &request);

private:
    [[nodiscard]] QNetworkAccessManager *managerFor(const ApiRequest &request);

    NetworkMaker m_maker;
    std::unique_ptr<QNetworkAccessManager> m_reader;
    QObject m_writers; ///< Parent of the access managers that have a write on its way.
};

} // namespace rolodesk
