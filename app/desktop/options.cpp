#include "app/desktop/options.h"

#include "app/common/optiontable.h"
#include "core/contacts/teladdress.h"
#include "core/http/serviceaddress.h"

#include <QRegularExpression>

namespace rolodesk::desktop {

using namespace Qt::StringLiterals;

namespace {

using Wanted = Options::Wanted;
using Colors = Options::Colors;

template <typename T>
QString take(T &what, const Result<T, QString> &value)
{
    if (!value)
        return value.error();
    what = *value;
    return {};
}

Result<std::optional<QSize>, QString> sizeFrom(const QString &value)
{
    static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const auto match = form.match(value);
    if (!match.hasMatch())
        return Failure(
            u"--size takes width and height such as 1280x800; “%1” is neither."_s.arg(value));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<QString, QString> languageFrom(const QString &value)
{
    static const QRegularExpression form(u"^[a-z]{2}$"_s);
    if (!form.match(value).hasMatch())
        return Failure(u"--language takes two letters such as de; “%1” are none."_s.arg(value));
    return value;
}

Result<std::optional<Colors>, QString> colorsFrom(const QString &value)
{
    if (const auto colors = colorsNamed(value))
        return colors;
    return Failure(u"--colors takes desktop, light, dark or contrast, not “%1”."_s.arg(value));
}

std::vector<OptionSpec> optionsInto(Options &options)
{
    return {
        {u"sample"_s, {}, u"go straight to the sample workspace, which needs no account"_s,
            [&options](const QString &) { return take<bool>(options.sample, true); }},
        {u"api-url"_s, u"URL"_s,
            u"the service at this address instead of https://api.heymarket.com"_s,
            [&options](
                const QString &value) { return take(options.apiUrl, serviceAddressFrom(value)); }},
        {u"credentials-from-stdin"_s, {},
            u"read {\"id\":\"…\",\"key\":\"…\"} from standard input and go straight to the service"_s,
            [&options](const QString &) { return take<bool>(options.credentialsFromStdin, true); }},
        {u"data-dir"_s, u"DIR"_s, u"keep everything under this folder"_s,
            [&options](const QString &value) {
                return value.isEmpty() ? u"--data-dir takes a folder."_s
                                       : take<QString>(options.dataDir, value);
            }},
        {u"default-country"_s, u"CC"_s,
            u"read national numbers as of this country, for instance US"_s,
            [&options](
                const QString &value) { return take(options.defaultCountry, countryFrom(value)); }},
        {u"no-rate-limit"_s, {},
            u"do not keep to 500 requests a minute; only for a service on this machine"_s,
            [&options](const QString &) { return take<bool>(options.noRateLimit, true); }},
        {u"colors"_s, u"COLOURS"_s,
            u"desktop, light, dark or contrast, instead of those chosen in the window"_s,
            [&options](const QString &value) { return take(options.colors, colorsFrom(value)); }},
        {u"language"_s, u"LANG"_s,
            u"speak this language (de, en, es, fr) instead of the desktop's"_s,
            [&options](
                const QString &value) { return take(options.language, languageFrom(value)); }},
        {u"size"_s, u"WxH"_s, u"open the window at this size"_s,
            [&options](const QString &value) { return take(options.size, sizeFrom(value)); }},
        {u"screenshot"_s, u"FILE"_s,
            u"load the workspace (the sample if none is named), save a picture of the window (PNG) and end"_s,
            [&options](const QString &value) {
                options.wanted = Wanted::Screenshot;
                return value.isEmpty() ? u"--screenshot takes a file."_s
                                       : take<QString>(options.screenshot, value);
            }},
        {u"self-test"_s, {},
            u"load the workspace (the sample if none is named), check that the window shows it and end: 0 or 1"_s,
            [&options](const QString &) { return take<Wanted>(options.wanted, Wanted::SelfTest); }},
        {u"help"_s, {}, u"this text"_s,
            [&options](const QString &) { return take<Wanted>(options.wanted, Wanted::Help); }},
        {u"version"_s, {}, u"the version"_s,
            [&options](const QString &) { return take<Wanted>(options.wanted, Wanted::Version); }},
    };
}

QString disagreement(const Options &options)
{
    const bool hasService = !options.apiUrl.isEmpty() || options.credentialsFromStdin;
    if (options.sample && hasService)
        return u"--sample has a service of its own; leave out --api-url and --credentials-from-stdin."_s;
    if (options.noRateLimit && hasService && !isLoopback(options.apiUrl))
        return u"--no-rate-limit is only for a service on this machine."_s;
    const bool needsWorkspace =
        options.wanted == Wanted::SelfTest || options.wanted == Wanted::Screenshot;
    if (needsWorkspace && !options.apiUrl.isEmpty() && !options.credentialsFromStdin)
        return u"--api-url needs --credentials-from-stdin here."_s;
    if (needsWorkspace && !options.number.isEmpty())
        return u"A number cannot be looked up here: nobody would see it."_s;
    if (needsWorkspace && !options.files.isEmpty())
        return u"“%1” cannot be imported here: nobody would see it."_s.arg(options.files.first());
    return {};
}

} // namespace

std::optional<Colors> colorsNamed(const QString &name)
{
    if (name == "desktop"_L1)
        return Colors::Desktop;
    if (name == "light"_L1)
        return Colors::Light;
    if (name == "dark"_L1)
        return Colors::Dark;
    if (name == "contrast"_L1)
        return Colors::Contrast;
    return {};
}

Result<Options, QString> parseOptions(const QStringList &arguments)
{
    Options options;
    const auto positional = [&options](const QString &argument) {
        if (argument.startsWith("tel:"_L1, Qt::CaseInsensitive)) {
            options.number = numberOfTel(argument);
            return options.number.isEmpty()
                ? u"“%1” holds no phone number; tel:+14155550100 does."_s.arg(argument)
                : QString();
        }
        // Desktops hand over the addresses of files.
        const QUrl url(argument);
        options.files.append(url.isLocalFile() ? url.toLocalFile() : argument);
        return argument.isEmpty() ? u"An empty name is no file."_s : QString();
    };
    if (const QString misread = applyOptions(arguments, optionsInto(options), positional);
        !misread.isEmpty())
        return Failure(misread);
    if (options.wanted == Wanted::Help || options.wanted == Wanted::Version)
        return options;
    if (const QString problem = disagreement(options); !problem.isEmpty())
        return Failure(problem);
    return options;
}

QString helpText()
{
    Options unused;
    return u"Usage: rolodesk [OPTIONS] [FILE…|tel:NUMBER]\n"
           "Contact manager for teams that text their customers through Heymarket.\n\nOptions:\n"_s
        + helpOn(optionsInto(unused)) + uR"(
A FILE with contacts (CSV, vCards, Excel) is shown to be imported as soon as a workspace is open.
tel:+14155550100 shows who has the number, or offers to make a contact that has it.
Where Rolodesk runs already, it comes to the front and takes over what was given.
Without options the window opens with a choice: look around with sample data, or connect an account.
The API Secret is never an argument: it is typed into the window, or comes on standard input.

Exit status: 0 done, 1 the self test or the picture failed, 2 wrong usage, 3 unreadable credentials.
)"_s;
}

} // namespace rolodesk::desktop
