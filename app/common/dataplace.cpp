#include "app/common/dataplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace rolodesk {

using namespace Qt::StringLiterals;

DataPlace DataPlace::find(const QString &given)
{
    const QString folder =
        given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
    return {QDir::cleanPath(QDir::current().absoluteFilePath(folder))};
}

QString DataPlace::settingsFolder() const
{
    return root + "/settings"_L1;
}

QString DataPlace::sampleFolder() const
{
    return root + "/sample"_L1;
}

QString DataPlace::storeFile(const QString &workspaceKey) const
{
    if (workspaceKey == sampleWorkspaceKey())
        return sampleFolder() + "/contacts.sqlite"_L1;
    return root + "/workspaces/"_L1 + workspaceKey.left(16) + "/contacts.sqlite"_L1;
}

QString sampleWorkspaceKey()
{
    return u"sample"_s;
}

QString workspaceKeyFor(const QUrl &service, const QString &credentialsId)
{
    QUrl address = service.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
        | QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    const bool isDefaultPort = (address.scheme() == "https"_L1 && address.port() == 443)
        || (address.scheme() == "http"_L1 && address.port() == 80);
    if (isDefaultPort)
        address.setPort(-1);
    if (address.path() == "/"_L1)
        address.setPath({});
    const QByteArray named = address.toEncoded() + '\n' + credentialsId.toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex());
}

} // namespace rolodesk
