#include "ui/accounts/accountwords.h"

#include "core/accounts/workspaceprofile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace rolodesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AccountWords", text);
}

} // namespace

QString keyPlaceOf(const WorkspaceProfile &profile, const QString &keychain)
{
    switch (profile.source) {
    case KeySource::Keychain:
        return keychain.isEmpty()
            ? words(QT_TRANSLATE_NOOP("AccountWords", "key in the keychain"))
            : words(QT_TRANSLATE_NOOP("AccountWords", "key in %1")).arg(keychain);
    case KeySource::Memory:
        return words(QT_TRANSLATE_NOOP("AccountWords", "key asked for at each start"));
    case KeySource::Helper:
        break;
    }
    return words(QT_TRANSLATE_NOOP("AccountWords", "tokens from %1"))
        .arg(QFileInfo(profile.helper.program).fileName());
}

QString shortAddressOf(const WorkspaceProfile &profile)
{
    const QString host = profile.address.host();
    const int port = profile.address.port();
    return port < 0 ? host : host + u':' + QString::number(port);
}

QString sameNameHint(
    const QList<WorkspaceProfile> &profiles, const QString &name, const QString &ownId)
{
    const bool isTaken = std::any_of(
        profiles.cbegin(), profiles.cend(), [&name, &ownId](const WorkspaceProfile &profile) {
            return profile.id != ownId && profile.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return isTaken ? words(QT_TRANSLATE_NOOP("AccountWords",
               "Another workspace has this name. Both can be used; another name tells them apart."))
                   : QString();
}

QString sizeInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace rolodesk
