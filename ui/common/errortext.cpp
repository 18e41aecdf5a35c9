#include "ui/common/errortext.h"

#include "ui/common/accounterrortext.h"
#include "ui/common/guardtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cstdlib>

namespace rolodesk {

namespace {

struct Words {
    const char *title;
    const char *sentence;
    const char *advice;
    bool retryHelps = true;
};

struct ApiWords {
    ApiError::Kind kind;
    Words words;
};

struct StoreWords {
    StoreError::Kind kind;
    Words words;
};

using Api = ApiError::Kind;
using Store = StoreError::Kind;

constexpr std::array apiWords{
    ApiWords{Api::Offline,
        {QT_TRANSLATE_NOOP("ErrorText", "Offline"),
            QT_TRANSLATE_NOOP("ErrorText", "The service cannot be reached from this computer."),
            QT_TRANSLATE_NOOP("ErrorText",
                "The contacts loaded so far can be browsed and searched. Loading goes on by "
                "itself when the connection is back.")}},
    ApiWords{Api::TimedOut,
        {QT_TRANSLATE_NOOP("ErrorText", "No answer in time"),
            QT_TRANSLATE_NOOP("ErrorText", "The service took too long to answer."),
            QT_TRANSLATE_NOOP("ErrorText", "Rolodesk tries again by itself.")}},
    ApiWords{Api::ConnectionLost,
        {QT_TRANSLATE_NOOP("ErrorText", "Connection lost"),
            QT_TRANSLATE_NOOP("ErrorText", "The connection broke before the answer was complete."),
            QT_TRANSLATE_NOOP("ErrorText", "Rolodesk tries again by itself.")}},
    ApiWords{Api::TlsFailed,
        {QT_TRANSLATE_NOOP("ErrorText", "No secure connection"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The service did not prove its identity, so nothing was sent to it."),
            QT_TRANSLATE_NOOP("ErrorText",
                "A wrong date on this computer or a proxy that opens encrypted connections "
                "are the usual causes.")}},
    ApiWords{Api::InsecureAddress,
        {QT_TRANSLATE_NOOP("ErrorText", "Address without encryption"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The address begins with http, so credentials could be read on the way. "
                "Nothing was sent."),
            QT_TRANSLATE_NOOP("ErrorText", "Connect again with an https address."), false}},
    ApiWords{Api::Unauthorized,
        {QT_TRANSLATE_NOOP("ErrorText", "Credentials refused"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The service does not accept the API Secret of this workspace."),
            QT_TRANSLATE_NOOP("ErrorText",
                "It may have been revoked or mistyped. See in Heymarket under Settings > "
                "Integrations > API whether it is there, then enter the key again, or that of a "
                "new API Secret.")}},
    ApiWords{Api::ClockSkewed,
        {QT_TRANSLATE_NOOP("ErrorText", "Clock differs too much"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The service refuses the credentials, and the clock of this computer is off "
                "by %1."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Set date, time and time zone of this computer, then try again.")}},
    ApiWords{Api::Forbidden,
        {QT_TRANSLATE_NOOP("ErrorText", "Not allowed"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The API Secret of this workspace has no right to do this."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "An administrator of the Heymarket team can grant it.")}},
    ApiWords{Api::NotFound,
        {QT_TRANSLATE_NOOP("ErrorText", "Not found"),
            QT_TRANSLATE_NOOP("ErrorText", "The service knows nothing at this place."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Somebody may have deleted it, or the address of the service is not the right "
                "one.")}},
    ApiWords{Api::BadRequest,
        {QT_TRANSLATE_NOOP("ErrorText", "Request refused"),
            QT_TRANSLATE_NOOP("ErrorText", "The service did not accept the request."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "With the request id, the support of Heymarket can tell why.")}},
    ApiWords{Api::RateLimited,
        {QT_TRANSLATE_NOOP("ErrorText", "Too many requests"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The requests this account may make in a minute are used up, perhaps by other "
                "programs too."),
            QT_TRANSLATE_NOOP("ErrorText", "Rolodesk waits and goes on by itself.")}},
    ApiWords{Api::ServerFailed,
        {QT_TRANSLATE_NOOP("ErrorText", "Trouble at the service"),
            QT_TRANSLATE_NOOP("ErrorText", "The service reports a failure of its own."),
            QT_TRANSLATE_NOOP("ErrorText", "Rolodesk tries again by itself.")}},
    ApiWords{Api::BadReply,
        {QT_TRANSLATE_NOOP("ErrorText", "Answer cannot be read"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The service answered in a form Rolodesk does not know. Nothing was changed."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "A report with the request id helps to teach Rolodesk this form.")}},
    ApiWords{Api::NotThisService,
        {QT_TRANSLATE_NOOP("ErrorText", "Somebody else answered"),
            QT_TRANSLATE_NOOP("ErrorText",
                "A web page came back instead of data: a sign-in page of the network or a "
                "proxy stands in between."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Open a web browser, sign in to the network, then try again.")}},
    ApiWords{Api::TooLarge,
        {QT_TRANSLATE_NOOP("ErrorText", "Answer too large"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The answer of the service is larger than Rolodesk accepts."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "A report with the request id helps to find the cause.")}},
    ApiWords{Api::NoCredentials,
        {QT_TRANSLATE_NOOP("ErrorText", "No credentials"),
            QT_TRANSLATE_NOOP("ErrorText", "This workspace has no API Secret in this run."),
            QT_TRANSLATE_NOOP("ErrorText", "Enter the key again."), false}},
    ApiWords{Api::Guarded,
        {QT_TRANSLATE_NOOP("ErrorText", "Switched off in this workspace"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "A switch of this workspace forbids this, so nothing was sent."),
            QT_TRANSLATE_NOOP("ErrorText", "It can be switched on in the workspace's settings."),
            false}},
    ApiWords{Api::OtherTeam,
        {QT_TRANSLATE_NOOP("ErrorText", "Key of another team"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The key of this workspace belongs to another team now. Nothing was loaded from it "
                "and nothing was changed in it."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Enter the key of the workspace's own team, or connect the other team as "
                "a workspace of its own.")}},
    ApiWords{Api::Cancelled,
        {QT_TRANSLATE_NOOP("ErrorText", "Stopped"),
            QT_TRANSLATE_NOOP("ErrorText", "The request was stopped before it was answered."),
            QT_TRANSLATE_NOOP("ErrorText", "It can be started again at any time.")}},
};

constexpr std::array storeWords{
    StoreWords{Store::CannotOpen,
        {QT_TRANSLATE_NOOP("ErrorText", "Local copy cannot be opened"),
            QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be opened."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "See that its folder exists and that you may write there.")}},
    StoreWords{Store::NewerVersion,
        {QT_TRANSLATE_NOOP("ErrorText", "Local copy of a newer Rolodesk"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The file %1 was written by a newer version of this program. It was left as "
                "it is."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Start the newer version, or move the file away: then the contacts are loaded "
                "again."),
            false}},
    StoreWords{Store::OtherWorkspace,
        {QT_TRANSLATE_NOOP("ErrorText", "Local copy of another workspace"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The file %1 holds the contacts of another account. It was left as it is."),
            QT_TRANSLATE_NOOP("ErrorText", "Choose another folder for this workspace."), false}},
    StoreWords{Store::Corrupt,
        {QT_TRANSLATE_NOOP("ErrorText", "Local copy damaged"),
            QT_TRANSLATE_NOOP("ErrorText", "The file %1 is damaged and cannot be used."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Move it away: the contacts are in the service and are loaded again."),
            false}},
    StoreWords{Store::DiskFull,
        {QT_TRANSLATE_NOOP("ErrorText", "Disk full"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "There is no room left to write %1, so loading has stopped."),
            QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk, then try again.")}},
    StoreWords{Store::Busy,
        {QT_TRANSLATE_NOOP("ErrorText", "Local copy in use"),
            QT_TRANSLATE_NOOP("ErrorText", "Another program is writing to %1."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Close the other Rolodesk or rolodesk-cli, then try again.")}},
    StoreWords{Store::Failed,
        {QT_TRANSLATE_NOOP("ErrorText", "Trouble with the local copy"),
            QT_TRANSLATE_NOOP("ErrorText", "The file %1 could not be read or written."),
            QT_TRANSLATE_NOOP("ErrorText", "Nothing in the service was changed by this.")}},
};

QString words(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

template <typename Table, typename Kind>
ErrorText fromTable(const Table &table, Kind kind, const QString &argument)
{
    ErrorText text;
    for (const auto &row : table) {
        if (row.kind != kind)
            continue;
        text.title = words(row.words.title);
        text.sentence = words(row.words.sentence);
        if (text.sentence.contains(QLatin1String("%1")))
            text.sentence = text.sentence.arg(argument);
        text.advice = words(row.words.advice);
        text.retryHelps = row.words.retryHelps;
    }
    return text;
}

} // namespace

QString lengthInWords(std::chrono::seconds length)
{
    const auto total = std::abs(static_cast<long long>(length.count()));
    const auto in = [](const char *text, long long n) {
        return QCoreApplication::translate("ErrorText", text, nullptr, static_cast<int>(n));
    };
    if (total < 120)
        return in(QT_TRANSLATE_N_NOOP("ErrorText", "%n second(s)"), total);
    if (total < 7200)
        return in(QT_TRANSLATE_N_NOOP("ErrorText", "%n minute(s)"), total / 60);
    return in(QT_TRANSLATE_N_NOOP("ErrorText", "%n hour(s)"), total / 3600);
}

ErrorText notice(const QString &title, const QString &sentence)
{
    ErrorText text;
    text.title = title;
    text.sentence = sentence;
    text.retryHelps = false;
    return text;
}

QString ErrorText::body() const
{
    return advice.isEmpty() ? sentence : sentence + QLatin1Char(' ') + advice;
}

ErrorText describe(const ApiError &error)
{
    ErrorText text = fromTable(apiWords, error.kind, lengthInWords(error.clockSkew));
    // What the service said is quoted only where it tells something that our own words cannot.
    if (!error.message.isEmpty()
        && (error.kind == Api::BadRequest || error.kind == Api::Forbidden
            || error.kind == Api::ServerFailed)) {
        text.sentence = QCoreApplication::translate("ErrorText", "%1 It says: “%2”")
                            .arg(text.sentence, error.message);
    }
    if (error.kind == Api::NoCredentials) {
        if (const auto known = describeCredential(error.credential))
            text = *known;
        else
            text.keyHelps = true;
    }
    if (const auto act = actNamed(error.guard); act && error.kind == Api::Guarded) {
        text.sentence = words(QT_TRANSLATE_NOOP("ErrorText",
                                  "The switch “%1” of this workspace is off, so nothing was sent."))
                            .arg(switchTitleOf(*act));
    }
    if (error.kind == Api::Guarded && error.guardIsLocked) {
        text.advice = words(QT_TRANSLATE_NOOP("ErrorText",
            "Whoever knows the pass phrase can change it in the workspace's settings."));
    }
    if (error.kind == Api::OtherTeam && !error.message.isEmpty()) {
        text.sentence = words(QT_TRANSLATE_NOOP("ErrorText",
            "The key of this workspace belongs to another team now, “%1”. Nothing was loaded from "
            "it and nothing was changed in it."))
                            .arg(error.message);
    }
    text.requestId = error.requestId;
    text.keyHelps = text.keyHelps || error.kind == Api::Unauthorized
        || error.kind == Api::Forbidden || error.kind == Api::OtherTeam;
    return text;
}

ErrorText describeUnreadableContact()
{
    ErrorText text;
    text.title = words(QT_TRANSLATE_NOOP("ErrorText", "A contact cannot be read"));
    text.sentence = words(QT_TRANSLATE_NOOP(
        "ErrorText", "What the local copy keeps of it is damaged; the others are as they were."));
    text.advice = words(
        QT_TRANSLATE_NOOP("ErrorText", "It is mended as soon as the service sends it again."));
    return text;
}

ErrorText describe(const StoreError &error)
{
    return fromTable(storeWords, error.kind, error.path);
}

ErrorText describe(SyncStatus::Reason reason, const SyncStatus &status)
{
    using Reason = SyncStatus::Reason;
    ErrorText text;
    if (reason == Reason::None)
        return text;
    text.title = words(QT_TRANSLATE_NOOP("ErrorText", "The list may not be complete"));
    text.advice = words(QT_TRANSLATE_NOOP(
        "ErrorText", "A look-up by full phone number or e-mail also asks the service."));
    if (reason == Reason::CountDiffers) {
        text.sentence = words(
            QT_TRANSLATE_NOOP("ErrorText", "The service counts %1 contacts, and %2 were loaded."))
                            .arg(QLocale().toString(status.totalToShow().value_or(0)),
                                QLocale().toString(status.loaded));
    } else if (reason == Reason::CursorStuck) {
        text.sentence = words(QT_TRANSLATE_NOOP("ErrorText",
            "More contacts were changed at the same moment than the service lists, so some of "
            "them could not be loaded."));
    } else {
        text.sentence = words(QT_TRANSLATE_NOOP(
            "ErrorText", "The list of the service could not be followed to its end."));
    }
    return text;
}

ErrorText describeClockSkew(std::chrono::seconds skew)
{
    ErrorText text;
    text.title = words(QT_TRANSLATE_NOOP("ErrorText", "The clock of this computer is off"));
    text.sentence =
        (skew.count() > 0 ? words(QT_TRANSLATE_NOOP(
             "ErrorText", "It is %1 behind the service; Rolodesk takes that into account."))
                          : words(QT_TRANSLATE_NOOP("ErrorText",
                              "It is %1 ahead of the service; Rolodesk takes that into account.")))
            .arg(lengthInWords(skew));
    text.advice = words(
        QT_TRANSLATE_NOOP("ErrorText", "Setting date, time and time zone mends it for good."));
    text.retryHelps = false;
    return text;
}

} // namespace rolodesk
