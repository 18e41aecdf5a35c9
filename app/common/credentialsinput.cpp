#include "app/common/credentialsinput.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <unistd.h>

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 64 * 1024;

void wipe(QByteArray &bytes)
{
    volatile char *byte = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        byte[i] = 0;
    bytes.clear();
}

bool isCompleteObject(const QByteArray &json)
{
    return json.trimmed().endsWith('}') && QJsonDocument::fromJson(json).isObject();
}

} // namespace

Result<Credentials, CredentialsProblem> credentialsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Failure(CredentialsProblem::NotAnObject);
    const QString id = document.object().value("id"_L1).toString();
    if (id.isEmpty())
        return Failure(CredentialsProblem::NoId);
    const QString key = document.object().value("key"_L1).toString();
    if (key.isEmpty())
        return Failure(CredentialsProblem::NoKey);
    QByteArray bytes = key.toUtf8();
    return Credentials{id, Secret::takenFrom(bytes)};
}

Result<Credentials, CredentialsProblem> readCredentials(int descriptor)
{
    QByteArray read;
    read.reserve(longest + 4096);
    std::array<char, 4096> block;
    for (;;) {
        const ssize_t count = ::read(descriptor, block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Failure(CredentialsProblem::Unreadable);
        read.append(block.data(), count);
        if (count == 0 || isCompleteObject(read))
            break;
        if (read.size() > longest)
            return Failure(CredentialsProblem::TooLong);
    }
    auto credentials = credentialsFromJson(read);
    wipe(read);
    block.fill(0);
    return credentials;
}

QString sentenceOf(CredentialsProblem problem)
{
    switch (problem) {
    case CredentialsProblem::Unreadable:
        return u"The credentials could not be read from standard input."_s;
    case CredentialsProblem::TooLong:
        return u"Standard input holds more than the credentials: 64 KB came without an end."_s;
    case CredentialsProblem::NotAnObject:
        return u"Standard input holds no credentials: one JSON object is expected, {\"id\":\"…\",\"key\":\"…\"}."_s;
    case CredentialsProblem::NoId:
        return u"The credentials on standard input have no \"id\" (the API Secret ID)."_s;
    case CredentialsProblem::NoKey:
        return u"The credentials on standard input have no \"key\" (the API Secret Key)."_s;
    }
    return {};
}

} // namespace rolodesk
