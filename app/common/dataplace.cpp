#include "app/common/dataplace.h"

#include "core/accounts/workspaceprofile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

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

QString DataPlace::workspacesFile() const
{
    return settingsFolder() + "/workspaces.json"_L1;
}

QString DataPlace::folderOf(const QString &profileId) const
{
    // The id stands in a file that anything may have written; only a UUID becomes a path.
    const QUuid id = QUuid::fromString(profileId);
    const QString name = id.isNull()
        ? QString::fromLatin1(
            QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256).toHex().left(32))
        : id.toString(QUuid::WithoutBraces);
    return root + "/workspaces/"_L1 + name;
}

QString DataPlace::storeFile(const WorkspaceProfile &profile) const
{
    return folderOf(profile.id) + "/contacts-"_L1 + workspaceKeyFor(profile).left(8)
        + ".sqlite"_L1;
}

QString DataPlace::viewsFileBeside(const QString &storeFile)
{
    return QFileInfo(storeFile).path() + "/views.json"_L1;
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

QString workspaceKeyFor(const WorkspaceProfile &profile)
{
    return workspaceKeyFor(profile.address, profile.id);
}

} // namespace rolodesk
