#include "core/http/transportpictures.h"

#include "core/http/errorfolding.h"
#include "core/http/serviceaddress.h"
#include "core/http/transportexchange.h"
#include "core/util/clock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr qsizetype mostBytes = 2 * 1024 * 1024;
constexpr int mostRedirects = 3;
constexpr std::chrono::milliseconds timeout = 10s;

ApiError pictureError(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.operation = u"fetchPicture"_s;
    return error;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

TransportPictures::TransportPictures(
    Clock &clock, bool allowLoopback, const NetworkMaker &maker, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_allowLoopback(allowLoopback)
    , m_network(maker)
{
}

TransportPictures::~TransportPictures()
{
    for (const Fetch &fetch : std::exchange(m_running, {})) {
        delete fetch.exchange;
        if (fetch.reply)
            fetch.reply->finish(Failure(pictureError(ApiError::Kind::Cancelled)));
    }
}

bool TransportPictures::mayFetch(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    // An address on a contact must not reach into services of this machine.
    if (isLoopback(url))
        return m_allowLoopback && isSafeForTokens(url);
    return url.scheme() == "https"_L1;
}

Reply<QByteArray, ApiError> *TransportPictures::fetchPicture(const QUrl &url)
{
    auto *reply = new Reply<QByteArray, ApiError>;
    follow(reply, url, mostRedirects, m_clock.monotonic() + timeout);
    return reply;
}

void TransportPictures::follow(Reply<QByteArray, ApiError> *reply, const QUrl &url,
    int redirectsLeft, std::chrono::milliseconds finishBy)
{
    if (!mayFetch(url)) {
        reply->finish(Failure(pictureError(ApiError::Kind::InsecureAddress)));
        return;
    }
    // The exchange belongs to the reply: closing the card ends the download.
    auto *exchange = new TransportExchange(
        m_network.getPlain(url), nullptr, {mostBytes, finishBy, finishBy}, reply);
    std::erase_if(m_running, [](const Fetch &fetch) { return fetch.exchange.isNull(); });
    m_running.push_back({reply, exchange});
    m_clock.after(finishBy - m_clock.monotonic(), exchange,
        [this, exchange] { exchange->checkTime(m_clock.monotonic()); });
    connect(exchange, &TransportExchange::finished, this,
        [this, reply, url, redirectsLeft, finishBy, exchange](const ExchangeOutcome &outcome) {
            exchange->deleteLater();
            if (isRedirect(outcome.status) && !outcome.location.isEmpty()
                && outcome.cut == ExchangeOutcome::Cut::None) {
                if (redirectsLeft > 0)
                    follow(reply, url.resolved(QUrl::fromEncoded(outcome.location)),
                        redirectsLeft - 1, finishBy);
                else
                    reply->finish(Failure(pictureError(ApiError::Kind::NotThisService)));
                return;
            }
            if (auto error = foldError(outcome, m_clock.nowUtc())) {
                error->operation = u"fetchPicture"_s;
                error->message.clear(); // whoever answers here is nobody we know
                reply->finish(Failure(*error));
            } else if (!outcome.contentType.trimmed().toLower().startsWith("image/")) {
                reply->finish(Failure(pictureError(ApiError::Kind::NotThisService)));
            } else {
                reply->finish(outcome.body);
            }
        });
}

} // namespace rolodesk
