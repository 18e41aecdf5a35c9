#include "core/http/serviceaddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace rolodesk {

Result<QUrl, AddressProblem> readServiceAddress(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Failure(AddressProblem::Empty);
    if (!trimmed.contains("://"_L1))
        trimmed.prepend("https://"_L1);
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Failure(AddressProblem::Unreadable);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return Failure(AddressProblem::WrongScheme);
    if (!url.userInfo().isEmpty())
        return Failure(AddressProblem::HasCredentials);
    if (url.hasQuery() || url.hasFragment())
        return Failure(AddressProblem::HasQuery);
    if (!isSafeForTokens(url))
        return Failure(AddressProblem::NotEncrypted);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    QHostAddress address;
    return address.setAddress(host) ? address.isLoopback() : host == "localhost"_L1;
}

bool isSafeForTokens(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace rolodesk
