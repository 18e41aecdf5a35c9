#include "ui/common/accounterrortext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct Words {
    const char *title;
    const char *sentence;
    const char *advice;
    bool retryHelps = true;
    bool keyHelps = false;
    bool unlockHelps = false;
};

template <typename K>
struct Row {
    K kind;
    Words words;
};

using Credential = CredentialError::Kind;
using Helper = HelperError::Kind;
using Registry = RegistryError::Kind;
using Api = ApiError::Kind;

constexpr std::array credentialWords{
    Row<Credential>{Credential::NoService,
        {QT_TRANSLATE_NOOP("ErrorText", "No keychain"),
            QT_TRANSLATE_NOOP("ErrorText", "There is no keychain in this session."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Start GNOME Keyring, KDE Wallet or KeePassXC, or keep the key in memory until "
                "Rolodesk is closed."),
            true, true}},
    Row<Credential>{Credential::Locked,
        {QT_TRANSLATE_NOOP("ErrorText", "Keyring locked"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The keyring is locked, so the key in it is out of reach."),
            QT_TRANSLATE_NOOP("ErrorText", "Unlock it to go on."), false, false, true}},
    Row<Credential>{Credential::Refused,
        {QT_TRANSLATE_NOOP("ErrorText", "Keyring refused"),
            QT_TRANSLATE_NOOP("ErrorText", "The keyring did not give access to the key."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Try again and allow the access, or enter the key again and keep it in memory."),
            true, true}},
    Row<Credential>{Credential::Missing,
        {QT_TRANSLATE_NOOP("ErrorText", "Key not found"),
            QT_TRANSLATE_NOOP("ErrorText", "The keyring holds no key for this workspace."),
            QT_TRANSLATE_NOOP("ErrorText",
                "It may have been deleted there, or stored by another user of this computer. "
                "Enter the key again."),
            false, true}},
    Row<Credential>{Credential::NotEntered,
        {QT_TRANSLATE_NOOP("ErrorText", "Key needed"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The key of this workspace is kept in memory only, so it is asked for at each "
                "start."),
            QT_TRANSLATE_NOOP("ErrorText", "Enter the key to go on."), false, true}},
    Row<Credential>{Credential::TimedOut,
        {QT_TRANSLATE_NOOP("ErrorText", "No answer from the keyring"),
            QT_TRANSLATE_NOOP("ErrorText", "The keyring did not answer in time."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Look whether one of its windows waits for you, perhaps behind others, then try "
                "again.")}},
    Row<Credential>{Credential::Broken,
        {QT_TRANSLATE_NOOP("ErrorText", "Trouble with the keyring"),
            QT_TRANSLATE_NOOP("ErrorText", "The keyring reports a failure of its own."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Try again, or enter the key again and keep it in memory until Rolodesk is "
                "closed."),
            true, true}},
};

constexpr std::array helperWords{
    Row<Helper>{Helper::CannotStart,
        {QT_TRANSLATE_NOOP("ErrorText", "Token program does not start"),
            QT_TRANSLATE_NOOP("ErrorText", "The program that hands out tokens cannot be started."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "See that it is still at its place and that you may run it.")}},
    Row<Helper>{Helper::TimedOut,
        {QT_TRANSLATE_NOOP("ErrorText", "Token program takes too long"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The program that hands out tokens did not end within 30 seconds and was stopped."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Run it in a terminal to see whether it waits for something.")}},
    Row<Helper>{Helper::Crashed,
        {QT_TRANSLATE_NOOP("ErrorText", "Token program crashed"),
            QT_TRANSLATE_NOOP("ErrorText", "The program that hands out tokens crashed."),
            QT_TRANSLATE_NOOP("ErrorText", "Whoever set it up can find out why.")}},
    Row<Helper>{Helper::ExitCode,
        {QT_TRANSLATE_NOOP("ErrorText", "Token program failed"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The program that hands out tokens reports a failure of its own%1."),
            QT_TRANSLATE_NOOP("ErrorText", "Run it in a terminal to read what it says.")}},
    Row<Helper>{Helper::TooMuchOutput,
        {QT_TRANSLATE_NOOP("ErrorText", "Token program prints too much"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The program that hands out tokens printed more than Rolodesk reads."),
            QT_TRANSLATE_NOOP("ErrorText", "It has to print one JSON object and nothing else.")}},
    Row<Helper>{Helper::NotJson,
        {QT_TRANSLATE_NOOP("ErrorText", "Token program prints no JSON"),
            QT_TRANSLATE_NOOP("ErrorText",
                "What the program that hands out tokens printed is not one JSON object."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Messages of the program belong on its standard error.")}},
    Row<Helper>{Helper::WrongVersion,
        {QT_TRANSLATE_NOOP("ErrorText", "Token program speaks another version"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The program that hands out tokens answered in a version Rolodesk does not know."),
            QT_TRANSLATE_NOOP("ErrorText", "Its answer has to say version 1.")}},
    Row<Helper>{Helper::NoToken,
        {QT_TRANSLATE_NOOP("ErrorText", "Token program gave no token"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The answer of the program that hands out tokens holds no token that can be used."),
            QT_TRANSLATE_NOOP("ErrorText", "The token belongs in “token”, without “Bearer”.")}},
    Row<Helper>{Helper::NoExpiry,
        {QT_TRANSLATE_NOOP("ErrorText", "Token without an end"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The program that hands out tokens does not say until when its token is good."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The time belongs in “expires_at”, such as 2026-11-01T12:00:00Z.")}},
    Row<Helper>{Helper::Expired,
        {QT_TRANSLATE_NOOP("ErrorText", "Token expired"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The program that hands out tokens gave a token whose time is over already."),
            QT_TRANSLATE_NOOP("ErrorText",
                "See that the clocks of this computer and of the token's maker are right.")}},
};

constexpr std::array registryWords{
    Row<Registry>{Registry::CannotRead,
        {QT_TRANSLATE_NOOP("ErrorText", "List of workspaces cannot be read"),
            QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be read."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "See that it belongs to you and that you may read it.")}},
    Row<Registry>{Registry::Damaged,
        {QT_TRANSLATE_NOOP("ErrorText", "List of workspaces damaged"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The file %1 was damaged. It was set aside as %2, and what could be read of it "
                "is here."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Connect the accounts that are missing again; their contacts are in the service."),
            false}},
    Row<Registry>{Registry::NewerVersion,
        {QT_TRANSLATE_NOOP("ErrorText", "List of workspaces of a newer Rolodesk"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The file %1 was written by a newer version of this program and was left as it "
                "is, so nothing can be changed in it."),
            QT_TRANSLATE_NOOP("ErrorText", "Start the newer version."), false}},
    Row<Registry>{Registry::CannotWrite,
        {QT_TRANSLATE_NOOP("ErrorText", "List of workspaces cannot be written"),
            QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be written, so nothing was saved."),
            QT_TRANSLATE_NOOP("ErrorText",
                "See that there is room on the disk and that you may write there, then try "
                "again.")}},
    Row<Registry>{Registry::Busy,
        {QT_TRANSLATE_NOOP("ErrorText", "List of workspaces in use"),
            QT_TRANSLATE_NOOP("ErrorText",
                "Another program keeps the file %1 to itself, so nothing was saved."),
            QT_TRANSLATE_NOOP("ErrorText", "Close other windows of Rolodesk, then try again.")}},
    Row<Registry>{Registry::Gone,
        {QT_TRANSLATE_NOOP("ErrorText", "Workspace gone"),
            QT_TRANSLATE_NOOP("ErrorText",
                "This workspace is not in the file %1 any more; it was removed meanwhile, perhaps "
                "in another window."),
            QT_TRANSLATE_NOOP("ErrorText", "Connect the account again."), false}},
};

constexpr Words damagedInPlace{QT_TRANSLATE_NOOP("ErrorText", "List of workspaces damaged"),
    QT_TRANSLATE_NOOP("ErrorText",
        "The file %1 is damaged and could not be set aside, so it was left as it is. What could be "
        "read of it is here."),
    QT_TRANSLATE_NOOP("ErrorText",
        "See that there is room on the disk and that you may write there, then start Rolodesk "
        "again."),
    false};

constexpr std::array checkWords{
    Row<Api>{Api::Offline,
        {QT_TRANSLATE_NOOP("ErrorText", "No network"),
            QT_TRANSLATE_NOOP("ErrorText", "The service cannot be reached from this computer."),
            QT_TRANSLATE_NOOP("ErrorText",
                "See that the network works and that the address of the service is right, then "
                "check again.")}},
    Row<Api>{Api::TimedOut,
        {QT_TRANSLATE_NOOP("ErrorText", "No answer in time"),
            QT_TRANSLATE_NOOP("ErrorText", "The service took too long to answer."),
            QT_TRANSLATE_NOOP("ErrorText", "Check again in a moment.")}},
    Row<Api>{Api::ConnectionLost,
        {QT_TRANSLATE_NOOP("ErrorText", "Connection lost"),
            QT_TRANSLATE_NOOP("ErrorText", "The connection broke before the answer was complete."),
            QT_TRANSLATE_NOOP("ErrorText", "Check again in a moment.")}},
    Row<Api>{Api::Unauthorized,
        {QT_TRANSLATE_NOOP("ErrorText", "Key refused"),
            QT_TRANSLATE_NOOP("ErrorText", "The service does not accept this ID with this key."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Compare the ID in Heymarket under Settings > Integrations > API. The key is shown "
                "there only once: when in doubt, make a new API Secret.")}},
    Row<Api>{Api::Forbidden,
        {QT_TRANSLATE_NOOP("ErrorText", "API access not enabled"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The service knows this account, but it may not use the API."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "An administrator of the Heymarket team can have it enabled.")}},
    Row<Api>{Api::ClockSkewed,
        {QT_TRANSLATE_NOOP("ErrorText", "Clock differs too much"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "The service refuses what is signed with a clock that is off by %1."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Set date, time and time zone of this computer, then check again.")}},
    Row<Api>{Api::NotFound,
        {QT_TRANSLATE_NOOP("ErrorText", "Not this service"),
            QT_TRANSLATE_NOOP("ErrorText",
                "A server answers at this address, but it does not know what Rolodesk asks for."),
            QT_TRANSLATE_NOOP("ErrorText", "Compare the address of the service.")}},
    Row<Api>{Api::NotThisService,
        {QT_TRANSLATE_NOOP("ErrorText", "Not this service"),
            QT_TRANSLATE_NOOP("ErrorText",
                "A web page came back instead of data: another server, a sign-in page of the "
                "network, or a proxy stands at this address."),
            QT_TRANSLATE_NOOP("ErrorText",
                "Compare the address of the service, and sign in to the network in a web browser "
                "where it asks for that.")}},
    Row<Api>{Api::BadReply,
        {QT_TRANSLATE_NOOP("ErrorText", "Not this service"),
            QT_TRANSLATE_NOOP(
                "ErrorText", "What came back from this address is not an answer of Heymarket."),
            QT_TRANSLATE_NOOP("ErrorText", "Compare the address of the service.")}},
    Row<Api>{Api::RateLimited,
        {QT_TRANSLATE_NOOP("ErrorText", "Too many requests"),
            QT_TRANSLATE_NOOP("ErrorText",
                "The requests this account may make in a minute are used up, perhaps by other "
                "programs too."),
            QT_TRANSLATE_NOOP("ErrorText", "Check again in a minute.")}},
    Row<Api>{Api::ServerFailed,
        {QT_TRANSLATE_NOOP("ErrorText", "Trouble at the service"),
            QT_TRANSLATE_NOOP("ErrorText", "The service reports a failure of its own."),
            QT_TRANSLATE_NOOP("ErrorText", "Check again in a moment.")}},
};

QString words(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

ErrorText textOf(const Words &row)
{
    ErrorText text;
    text.title = words(row.title);
    text.sentence = words(row.sentence);
    text.advice = words(row.advice);
    text.retryHelps = row.retryHelps;
    text.keyHelps = row.keyHelps;
    text.unlockHelps = row.unlockHelps;
    return text;
}

template <typename Table, typename Kind>
std::optional<ErrorText> found(const Table &table, Kind kind)
{
    for (const auto &row : table) {
        if (row.kind == kind)
            return textOf(row.words);
    }
    return std::nullopt;
}

} // namespace

ErrorText describe(const CredentialError &error)
{
    return found(credentialWords, error.kind).value_or(ErrorText());
}

ErrorText describe(const HelperError &error)
{
    ErrorText text = found(helperWords, error.kind).value_or(ErrorText());
    if (error.kind == Helper::ExitCode) {
        text.sentence = text.sentence.arg(error.exitCode == 0
                ? QString()
                : words(QT_TRANSLATE_NOOP("ErrorText", " (exit code %1)")).arg(error.exitCode));
    }
    return text;
}

ErrorText describe(const RegistryError &error)
{
    ErrorText text = found(registryWords, error.kind).value_or(ErrorText());
    if (error.kind == Registry::Damaged && error.detail.isEmpty())
        text = textOf(damagedInPlace);
    text.sentence = text.sentence.contains("%2"_L1) ? text.sentence.arg(error.path, error.detail)
                                                    : text.sentence.arg(error.path);
    return text;
}

ErrorText describe(const AccountError &error)
{
    using Kind = AccountError::Kind;
    ErrorText text;
    switch (error.kind) {
    case Kind::Credential:
        return describe(error.credential);
    case Kind::Registry:
        return describe(error.registry);
    case Kind::WrongPhrase:
        text.title = words(QT_TRANSLATE_NOOP("ErrorText", "Wrong pass phrase"));
        text.sentence = words(QT_TRANSLATE_NOOP(
            "ErrorText", "This is not the pass phrase the switches were locked with."));
        text.advice =
            words(QT_TRANSLATE_NOOP("ErrorText", "Ask whoever connected this workspace."));
        text.retryHelps = false;
        break;
    case Kind::Gone:
        text.title = words(QT_TRANSLATE_NOOP("ErrorText", "Workspace gone"));
        text.sentence = words(QT_TRANSLATE_NOOP(
            "ErrorText", "This workspace was removed meanwhile, perhaps in another window."));
        text.advice = words(QT_TRANSLATE_NOOP("ErrorText", "Connect the account again."));
        text.retryHelps = false;
        break;
    case Kind::OtherTeam:
        text.title = words(QT_TRANSLATE_NOOP("ErrorText", "Key of another team"));
        text.sentence = words(QT_TRANSLATE_NOOP("ErrorText",
            "This key belongs to another team than the workspace, and the contacts of two teams "
            "must not mix. Nothing was saved."));
        text.advice = words(QT_TRANSLATE_NOOP("ErrorText",
            "Enter the key of the workspace's own team, or connect the other team as a workspace "
            "of its own."));
        text.retryHelps = false;
        break;
    case Kind::SpoiledHash:
        text.title = words(QT_TRANSLATE_NOOP("ErrorText", "Pass phrase damaged"));
        text.sentence = words(QT_TRANSLATE_NOOP("ErrorText",
            "What was kept of the pass phrase is damaged, so no pass phrase fits and the switches "
            "stay as they are."));
        text.advice = words(QT_TRANSLATE_NOOP("ErrorText",
            "Remove the workspace and connect it again; nothing is lost in Heymarket."));
        text.retryHelps = false;
        break;
    case Kind::Failed:
        text.title = words(QT_TRANSLATE_NOOP("ErrorText", "Pass phrase not kept"));
        text.sentence = words(QT_TRANSLATE_NOOP(
            "ErrorText", "There is not enough memory to work with the pass phrase."));
        text.advice =
            words(QT_TRANSLATE_NOOP("ErrorText", "Close other programs, then try again."));
        break;
    }
    return text;
}

ErrorText describe(KeyTrouble trouble, const QString &name, const CredentialError &error)
{
    ErrorText text;
    const QString why = describe(error).sentence;
    if (trouble == KeyTrouble::LeftBehind) {
        text.title = words(QT_TRANSLATE_NOOP("ErrorText", "A key is still in the keyring"));
        text.sentence = words(QT_TRANSLATE_NOOP("ErrorText",
            "“%1” does not use the key in the keyring any more, and it could not be removed there. "
            "%2"))
                            .arg(name, why);
        text.advice = words(QT_TRANSLATE_NOOP("ErrorText",
            "Delete the entry “Rolodesk” with the program of the keyring when it can be opened."));
    } else {
        text.title = words(QT_TRANSLATE_NOOP("ErrorText", "The old key was not put back"));
        text.sentence = words(QT_TRANSLATE_NOOP("ErrorText",
            "The keyring holds the new key of “%1”, though it was not saved. %2"))
                            .arg(name, why);
        text.advice = words(QT_TRANSLATE_NOOP(
            "ErrorText", "Enter the key that is to be used once more in this workspace."));
    }
    text.retryHelps = false;
    return text;
}

std::optional<ErrorText> describeCredential(const QString &name)
{
    for (const auto &row : credentialWords) {
        if (name == nameOf(row.kind))
            return textOf(row.words);
    }
    for (const auto &row : helperWords) {
        if (name == "helper_"_L1 + nameOf(row.kind))
            return describe(HelperError{row.kind, 0});
    }
    return std::nullopt;
}

ErrorText describeCheck(const ApiError &error, KeySource source)
{
    ErrorText text = describe(error);
    if (const auto own = found(checkWords, error.kind)) {
        text.title = own->title;
        text.sentence = own->sentence.contains("%1"_L1)
            ? own->sentence.arg(lengthInWords(error.clockSkew))
            : own->sentence;
        text.advice = own->advice;
    }
    if (error.kind == Api::Unauthorized && source == KeySource::Helper) {
        text.title = words(QT_TRANSLATE_NOOP("ErrorText", "Token refused"));
        text.sentence = words(QT_TRANSLATE_NOOP(
            "ErrorText", "The service does not accept the token that the program handed out."));
        text.advice = words(QT_TRANSLATE_NOOP(
            "ErrorText", "Whoever set up the program can compare its API Secret."));
    }
    return text;
}

} // namespace rolodesk
