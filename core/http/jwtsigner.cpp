#include "core/http/jwtsigner.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace rolodesk {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// QJsonDocument sorts members and cannot write a bare string; both ends hash the bytes, so the
/// bytes are made here.
QByteArray jsonString(const QString &text)
{
    QByteArray out(1, '"');
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else if (static_cast<unsigned char>(c) < 0x20)
            out.append("\\u00").append(QByteArray(1, c).toHex());
        else
            out.append(c);
    }
    return out.append('"');
}

} // namespace

QByteArray hs256(const QByteArray &signingInput, const Secret &key)
{
    // Without a copy of the key on the heap; `key` outlives the call.
    const QByteArrayView bytes = key.reveal();
    return base64Url(QMessageAuthenticationCode::hash(signingInput,
        QByteArray::fromRawData(bytes.data(), bytes.size()), QCryptographicHash::Sha256));
}

Secret signJwt(const Credentials &credentials, qint64 issuedAt)
{
    const QByteArray header = R"({"alg":"HS256","typ":"JWT"})";
    const QByteArray claims =
        "{\"iss\":" + jsonString(credentials.id) + ",\"iat\":" + QByteArray::number(issuedAt) + '}';
    const QByteArray input = base64Url(header) + '.' + base64Url(claims);
    QByteArray keyBytes;
    const QByteArrayView secret = credentials.key.reveal();
    const QByteArray id = credentials.id.toUtf8();
    keyBytes.reserve(id.size() + 2 + secret.size()); // it must not move and leave a copy behind
    keyBytes.append(id).append("||").append(secret);
    const Secret key = Secret::takenFrom(keyBytes);
    QByteArray token = input + '.' + hs256(input, key);
    return Secret::takenFrom(token);
}

} // namespace rolodesk
