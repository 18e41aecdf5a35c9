#include "app/cli/words.h"

#include "app/cli/exitcode.h"

#include <algorithm>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return u"The service cannot be reached."_s;
    case ApiError::Kind::TimedOut:
        return u"The service did not answer in time."_s;
    case ApiError::Kind::ConnectionLost:
        return u"The connection broke before the answer was complete."_s;
    case ApiError::Kind::TlsFailed:
        return u"No trusted encrypted connection could be made; nothing was sent."_s;
    case ApiError::Kind::InsecureAddress:
        return u"The address is not encrypted (http) and not of this machine; nothing was sent."_s;
    case ApiError::Kind::Unauthorized:
        return u"The service refused the credentials; compare the ID and the key with the API Secret."_s;
    case ApiError::Kind::ClockSkewed:
        return u"The service refused the credentials: the clock of this machine is off by %1 seconds."_s
            .arg(std::abs(error.clockSkew.count()));
    case ApiError::Kind::Forbidden:
        return u"The credentials do not allow this."_s;
    case ApiError::Kind::NotFound:
        return u"The service knows no such record."_s;
    case ApiError::Kind::BadRequest:
        return u"The service refused the request."_s;
    case ApiError::Kind::RateLimited:
        return u"The service asks for fewer requests; the limit of a minute is used up."_s;
    case ApiError::Kind::ServerFailed:
        return u"The service failed."_s;
    case ApiError::Kind::BadReply:
        return u"The answer of the service cannot be read."_s;
    case ApiError::Kind::NotThisService:
        return u"Something else answered in the place of the service, a proxy or a sign-in page."_s;
    case ApiError::Kind::TooLarge:
        return u"The answer of the service is larger than is accepted."_s;
    case ApiError::Kind::NoCredentials:
        return u"There are no credentials to sign with."_s;
    case ApiError::Kind::Cancelled:
        return u"Stopped."_s;
    }
    return {};
}

struct StoreWords {
    StoreError::Kind kind;
    QLatin1String name;
    QString sentence;
};

const StoreWords &wordsOf(StoreError::Kind kind)
{
    static const StoreWords all[] = {
        {StoreError::Kind::CannotOpen, "cannot_open"_L1, u"The local copy cannot be opened: %1."_s},
        {StoreError::Kind::NewerVersion, "newer_version"_L1,
            u"The local copy was written by a newer Rolodesk and was left alone: %1."_s},
        {StoreError::Kind::OtherWorkspace, "other_workspace"_L1,
            u"The local copy belongs to another workspace: %1."_s},
        {StoreError::Kind::Corrupt, "corrupt"_L1, u"The local copy is damaged: %1."_s},
        {StoreError::Kind::DiskFull, "disk_full"_L1, u"The disk is full; the local copy is %1."_s},
        {StoreError::Kind::Busy, "busy"_L1, u"The local copy is in use by another program: %1."_s},
        {StoreError::Kind::Failed, "failed"_L1, u"The local copy cannot be read or written: %1."_s},
    };
    for (const StoreWords &words : all) {
        if (words.kind == kind)
            return words;
    }
    return all[std::size(all) - 1];
}

} // namespace

QString sentenceOf(const ApiError &error)
{
    QString sentence = reasonOf(error);
    if (!error.message.isEmpty())
        sentence += u" It says: %1"_s.arg(error.message.simplified());
    if (!error.place.isEmpty())
        sentence += u" (at %1 in the answer to %2)"_s.arg(error.place, error.operation);
    if (!error.requestId.isEmpty())
        sentence += u" [request %1]"_s.arg(error.requestId);
    return sentence;
}

QJsonObject jsonOf(const ApiError &error)
{
    QJsonObject json{{"kind"_L1, rolodesk::nameOf(error.kind)}, {"sentence"_L1, reasonOf(error)},
        {"operation"_L1, error.operation}};
    if (!error.message.isEmpty())
        json.insert("message"_L1, error.message);
    if (!error.place.isEmpty())
        json.insert("place"_L1, error.place);
    if (!error.requestId.isEmpty())
        json.insert("request_id"_L1, error.requestId);
    if (error.status != 0)
        json.insert("status"_L1, error.status);
    return json;
}

int exitCodeOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::ClockSkewed:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NoCredentials:
        return CredentialsRefused;
    case ApiError::Kind::InsecureAddress:
        return Usage;
    case ApiError::Kind::Cancelled:
        return Interrupted;
    default:
        return Network;
    }
}

QString sentenceOf(const StoreError &error)
{
    QString sentence = wordsOf(error.kind).sentence.arg(error.path);
    if (!error.detail.isEmpty())
        sentence += u" (%1)"_s.arg(error.detail);
    return sentence;
}

QString nameOf(StoreError::Kind kind)
{
    return wordsOf(kind).name;
}

QJsonObject jsonOf(const StoreError &error)
{
    return {{"kind"_L1, wordsOf(error.kind).name}, {"sentence"_L1, sentenceOf(error)},
        {"path"_L1, error.path}};
}

int exitCodeOf(const StoreError &)
{
    return LocalCopy;
}

QString sentenceOf(SyncStatus::Reason reason)
{
    switch (reason) {
    case SyncStatus::Reason::None:
        return {};
    case SyncStatus::Reason::CountDiffers:
        return u"the service counts another number of contacts"_s;
    case SyncStatus::Reason::CursorStuck:
        return u"more contacts share one time stamp than the service pages through"_s;
    case SyncStatus::Reason::NoWalkWorks:
        return u"neither list of the service could be followed to its end"_s;
    }
    return {};
}

QString nameOf(SyncStatus::Reason reason)
{
    switch (reason) {
    case SyncStatus::Reason::None:
        return {};
    case SyncStatus::Reason::CountDiffers:
        return u"count_differs"_s;
    case SyncStatus::Reason::CursorStuck:
        return u"cursor_stuck"_s;
    case SyncStatus::Reason::NoWalkWorks:
        return u"no_walk_works"_s;
    }
    return {};
}

QString whyNoQuery(const QString &value, const QString &defaultCountry)
{
    using Problem = PhoneNumber::Problem;
    if (value.trimmed().isEmpty())
        return u"nothing to look up: the value is empty"_s;
    if (value.contains(u'@'))
        return u"not an e-mail address; give one such as name@example.com"_s;
    const auto digits =
        std::count_if(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
    const bool hasLetters =
        std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isLetter(); });
    const auto number = PhoneNumber::parse(value, defaultCountry);
    if (digits == 0 || (hasLetters && !number))
        return u"neither a phone number nor an e-mail address; give +1 415 555 0100 or name@example.com"_s;
    if (hasLetters || number)
        return u"not a plain phone number; give one number in digits, such as +1 415 555 0100"_s;
    // Without a country nothing says how long a number has to be, but so short none is.
    constexpr int fewest = 6;
    if (number.error() == Problem::TooShort || digits < fewest)
        return u"too short for a phone number; give all its digits, such as +1 415 555 0100"_s;
    if (number.error() == Problem::TooLong)
        return u"too long for a phone number; give one number for each value"_s;
    if (number.error() == Problem::NeedsCountry && defaultCountry.isEmpty())
        return u"a national number; name its country with --default-country, or begin with + and the country's code"_s;
    return u"not a possible phone number; compare its digits"_s;
}

QString ageOf(const QDateTime &then, const QDateTime &now)
{
    struct Unit {
        qint64 seconds;
        QString one;
        QString many;
    };
    static const Unit units[] = {{86400, u"1 day old"_s, u"%1 days old"_s},
        {3600, u"1 hour old"_s, u"%1 hours old"_s}, {60, u"1 minute old"_s, u"%1 minutes old"_s}};
    const qint64 seconds = then.secsTo(now);
    for (const Unit &unit : units) {
        if (const qint64 count = seconds / unit.seconds; count > 0)
            return count == 1 ? unit.one : unit.many.arg(count);
    }
    return u"less than a minute old"_s;
}

QString optOutWord(const std::optional<bool> &optedOut)
{
    if (!optedOut)
        return u"unknown"_s;
    return *optedOut ? u"opted out"_s : u"subscribed"_s;
}

QString cell(const QString &text)
{
    return text.simplified();
}

} // namespace rolodesk::cli
