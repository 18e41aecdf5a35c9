#include "core/http/transportnetwork.h"

#include "core/http/onewaybody.h"
#include "core/http/serviceaddress.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

class Proxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // http to this machine is allowed because it does not leave it; a proxy would change that.
        if (isLoopback(query.url()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

std::unique_ptr<QNetworkAccessManager> makeManager(const NetworkMaker &maker)
{
    if (maker)
        return maker();
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new Proxies); // the manager owns it
    return manager;
}

QNetworkRequest baseRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Rolodesk/" ROLODESK_VERSION ""_s);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    return request;
}

} // namespace

TransportNetwork::TransportNetwork(const NetworkMaker &maker)
    : m_maker(maker)
    , m_reader(makeManager(maker))
{
}

TransportNetwork::~TransportNetwork() = default;

QUrl TransportNetwork::urlOf(const QUrl &base, const ApiRequest &request)
{
    // Setting the path would decode "%2E" and with it undo what keeps a strange identifier from
    // climbing.
    QUrl url(base.toString(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty()) {
        QUrlQuery query;
        query.setQueryItems(request.query);
        url.setQuery(query);
    }
    return url;
}

TransportNetwork::Sent TransportNetwork::send(
    const QUrl &base, const ApiRequest &request, const Authorization &authorization, Lane lane)
{
    QNetworkRequest network = baseRequest(urlOf(base, request));
    network.setRawHeader("Authorization", authorization.value.reveal().toByteArray());
    network.setRawHeader("Accept", "application/json");
    network.setPriority(lane == Lane::Interactive ? QNetworkRequest::HighPriority
                                                  : QNetworkRequest::NormalPriority);
    if (request.isWrite)
        network.setRawHeader("Connection", "close");
    if (!request.isWrite && !request.body)
        return {m_reader->get(network), nullptr};

    const QByteArray bytes = request.body.value_or(QByteArray());
    if (request.body)
        network.setRawHeader("Content-Type", "application/json");
    // Without both, the access manager would copy the body and rewind the copy.
    network.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneWayBody(bytes);
    QNetworkAccessManager *manager = managerFor(request);
    auto *reply = manager->sendCustomRequest(network, verbOf(request.method), body);
    if (request.isWrite)
        QObject::connect(reply, &QObject::destroyed, manager, &QObject::deleteLater);
    return {reply, body};
}

QNetworkAccessManager *TransportNetwork::managerFor(const ApiRequest &request)
{
    if (!request.isWrite)
        return m_reader.get();
    QNetworkAccessManager *manager = makeManager(m_maker).release();
    manager->setParent(&m_writers);
    return manager;
}

QNetworkReply *TransportNetwork::getPlain(const QUrl &url)
{
    return m_reader->get(baseRequest(url));
}

} // namespace rolodesk
