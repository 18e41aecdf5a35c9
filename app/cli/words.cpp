#include "app/cli/words.h"

#include "app/cli/exitcode.h"
#include "core/util/rowwith.h"

#include <algorithm>
#include <array>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

/// Why there is nothing to sign with, by `ApiError::credential`.
QString credentialReason(const QString &credential)
{
    struct Row {
        QLatin1String name;
        QString sentence;
    };
    static const Row rows[] = {
        {"no_service"_L1,
            u"There is no keychain in this session, so the key of this workspace cannot be read."_s},
        {"locked"_L1,
            u"The keychain is locked; unlock it, for instance by logging in to the desktop, and try again."_s},
        {"refused"_L1, u"The keychain refused to hand out the key of this workspace."_s},
        {"missing"_L1,
            u"The keychain holds no key for this workspace; enter it once more in the window of Rolodesk."_s},
        {"not_entered"_L1, u"The key of this workspace was not given in this run."_s},
        {"timed_out"_L1,
            u"The keychain did not answer in time; it may wait for somebody at its own dialog."_s},
        {"broken"_L1, u"The keychain failed."_s},
        {"helper_cannot_start"_L1,
            u"The helper program of this workspace cannot be started; is it there, and executable?"_s},
        {"helper_timed_out"_L1, u"The helper program did not hand out a token in time."_s},
        {"helper_crashed"_L1, u"The helper program crashed."_s},
        {"helper_exit_code"_L1,
            u"The helper program ended with an error; run it by hand to see what it says."_s},
        {"helper_too_much_output"_L1, u"The helper program printed more than a token."_s},
        {"helper_not_json"_L1, u"The helper program did not print one JSON object."_s},
        {"helper_wrong_version"_L1,
            u"The helper program speaks another version of the protocol than 1."_s},
        {"helper_no_token"_L1, u"What the helper program printed has no usable token."_s},
        {"helper_no_expiry"_L1,
            u"What the helper program printed does not say until when the token is good."_s},
        {"helper_expired"_L1,
            u"The token of the helper program has expired already; compare the clocks."_s},
    };
    for (const Row &row : rows) {
        if (credential == row.name)
            return row.sentence;
    }
    return u"There are no credentials to sign with."_s;
}

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
        return credentialReason(error.credential);
    case ApiError::Kind::Guarded:
        return u"A switch of this workspace forbids this (%1); nothing was sent."_s.arg(
            error.guard);
    case ApiError::Kind::OtherTeam:
        return u"The key belongs to another team than this workspace; nothing was loaded or changed."_s;
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
        {StoreError::Kind::Busy, "busy"_L1,
            u"The local copy is in use by Rolodesk's window or by another command; close the workspace there (Ctrl+W), or wait for the command: %1."_s},
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
    if (error.kind == ApiError::Kind::OtherTeam && !error.message.isEmpty())
        sentence += u" It is “%1”."_s.arg(error.message.simplified());
    else if (!error.message.isEmpty())
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
    if (!error.credential.isEmpty())
        json.insert("credential"_L1, error.credential);
    if (!error.guard.isEmpty())
        json.insert("guard"_L1, error.guard);
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
    case ApiError::Kind::Guarded:
    case ApiError::Kind::OtherTeam:
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

QString sentenceOf(const RegistryError &error)
{
    QString sentence;
    switch (error.kind) {
    case RegistryError::Kind::CannotRead:
        sentence = u"The list of workspaces cannot be read: %1."_s.arg(error.path);
        break;
    case RegistryError::Kind::Damaged:
        return u"The list of workspaces is damaged; only what could be read of it is used, and the file was left as it is: %1."_s
            .arg(error.path);
    case RegistryError::Kind::NewerVersion:
        return u"The list of workspaces was written by a newer Rolodesk and was left alone: %1."_s
            .arg(error.path);
    case RegistryError::Kind::CannotWrite:
        sentence = u"The list of workspaces cannot be written: %1."_s.arg(error.path);
        break;
    case RegistryError::Kind::Busy:
        sentence = u"The list of workspaces is in use by another program: %1."_s.arg(error.path);
        break;
    case RegistryError::Kind::Gone:
        sentence = u"The workspace is not in the list any more: %1."_s.arg(error.path);
        break;
    }
    return error.detail.isEmpty() ? sentence : sentence + u" (%1)"_s.arg(error.detail);
}

QString nameOf(RegistryError::Kind kind)
{
    switch (kind) {
    case RegistryError::Kind::CannotRead:
        return u"workspaces_cannot_be_read"_s;
    case RegistryError::Kind::Damaged:
        return u"workspaces_damaged"_s;
    case RegistryError::Kind::NewerVersion:
        return u"workspaces_newer_version"_s;
    case RegistryError::Kind::CannotWrite:
        return u"workspaces_cannot_be_written"_s;
    case RegistryError::Kind::Busy:
        return u"workspaces_busy"_s;
    case RegistryError::Kind::Gone:
        return u"workspace_gone"_s;
    }
    return {};
}

QString nameOf(KeySource source)
{
    switch (source) {
    case KeySource::Keychain:
        return u"keychain"_s;
    case KeySource::Memory:
        return u"memory"_s;
    case KeySource::Helper:
        return u"helper"_s;
    }
    return {};
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

QString sentenceOfNoSearch()
{
    return u"The service does not answer searches for e-mail addresses, so that nobody can tell whether it knows this address."_s;
}

namespace {

using Problem = ListEntry::Problem;

struct ProblemWords {
    Problem problem;
    const char16_t *words;
};

constexpr std::array problemWords{
    ProblemWords{Problem::NothingInIt,
        u"neither a phone number nor an e-mail address; give +1 415 555 0100 or name@example.com"},
    ProblemWords{
        Problem::NotAnAddress, u"not an e-mail address; give one such as name@example.com"},
    ProblemWords{Problem::NeedsCountry,
        u"a national number; name its country with --default-country, or begin with + and the "
        u"country's code"},
    ProblemWords{Problem::TooShort,
        u"too short for a phone number; give all its digits, such as +1 415 555 0100"},
    ProblemWords{Problem::TooLong, u"too long for a phone number; give one number for each value"},
    ProblemWords{Problem::Impossible, u"not a possible phone number; compare its digits"},
};

} // namespace

QString whyNoEntry(ListEntry::Problem problem)
{
    const ProblemWords *row = rowWith(problemWords, &ProblemWords::problem, problem);
    return row ? QString::fromUtf16(row->words) : QString();
}

QString whyNoQuery(const QString &value, const QString &defaultCountry)
{
    using Number = PhoneNumber::Problem;
    if (value.trimmed().isEmpty())
        return u"nothing to look up: the value is empty"_s;
    if (value.contains(u'@'))
        return whyNoEntry(Problem::NotAnAddress);
    const auto digits =
        std::count_if(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
    const bool hasLetters =
        std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isLetter(); });
    const auto number = PhoneNumber::parse(value, defaultCountry);
    if (digits == 0 || (hasLetters && !number))
        return whyNoEntry(Problem::NothingInIt);
    if (hasLetters || number)
        return u"not a plain phone number; give one number in digits, such as +1 415 555 0100"_s;
    // Without a country nothing says how long a number has to be, but so short none is.
    constexpr int fewest = 6;
    if (number.error() == Number::TooShort || digits < fewest)
        return whyNoEntry(Problem::TooShort);
    if (number.error() == Number::TooLong)
        return whyNoEntry(Problem::TooLong);
    if (number.error() == Number::NeedsCountry && defaultCountry.isEmpty())
        return whyNoEntry(Problem::NeedsCountry);
    return whyNoEntry(Problem::Impossible);
}

QString lineOfFound(const QString &value, const QString &verdict, ContactId id,
    const Contact &contact, const QString &source)
{
    return QStringList{cell(value), verdict, QString::number(id.value), cell(contact.shownName()),
        optOutWord(contact.optedOut), source}
        .join(u'\t');
}

QJsonObject jsonOfFound(ContactId id, const Contact &contact, const QString &source)
{
    return {{"id"_L1, id.value}, {"name"_L1, contact.shownName()}, {"phone"_L1, contact.phone},
        {"email"_L1, contact.email},
        {"opted_out"_L1, contact.optedOut ? QJsonValue(*contact.optedOut) : QJsonValue()},
        {"source"_L1, QString(source).replace(u' ', u'_')}};
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
