#include "app/common/optiontable.h"

#include "core/contacts/phonenumber.h"
#include "core/http/serviceaddress.h"

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

const OptionSpec *find(const std::vector<OptionSpec> &options, const QString &name)
{
    for (const OptionSpec &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

} // namespace

QString applyOptions(const QStringList &arguments, const std::vector<OptionSpec> &options,
    const std::function<QString(const QString &)> &positional,
    const std::function<bool(const QString &)> &isText)
{
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (optionsEnded || !argument.startsWith(u'-') || argument.size() == 1) {
            if (const QString problem = positional(argument); !problem.isEmpty())
                return problem;
            continue;
        }
        if (argument == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        // The whole argument is not repeated in a sentence: what follows "=" may be anything.
        const QString typed = argument.left(equals);
        const OptionSpec *option = typed == "-h"_L1 ? find(options, u"help"_s)
            : typed.startsWith("--"_L1)             ? find(options, typed.mid(2))
                                                    : nullptr;
        if (!option && isText && isText(argument)) {
            if (const QString problem = positional(argument); !problem.isEmpty())
                return problem;
            continue;
        }
        if (!option)
            return u"There is no option %1; --help lists them."_s.arg(typed);
        const bool takesValue = !option->value.isEmpty();
        if (!takesValue && equals >= 0)
            return u"%1 takes no value."_s.arg(typed);
        if (takesValue && equals < 0 && i + 1 == arguments.size())
            return u"%1 needs a value: %2."_s.arg(typed, option->value);
        const QString value = !takesValue ? QString()
            : equals >= 0                 ? argument.mid(equals + 1)
                                          : arguments.at(++i);
        if (const QString problem = option->apply(value); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString helpOn(const std::vector<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        const QString shown =
            u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        text += u"  %1 %2\n"_s.arg(shown, -25).arg(option.help);
    }
    return text;
}

Result<QUrl, QString> serviceAddressFrom(const QString &value)
{
    auto address = readServiceAddress(value);
    if (address)
        return *address;
    switch (address.error()) {
    case AddressProblem::Empty:
    case AddressProblem::Unreadable:
    case AddressProblem::WrongScheme:
        break;
    case AddressProblem::NotEncrypted:
        return Failure(
            u"--api-url takes http only for this machine; every other address has to be https."_s);
    case AddressProblem::HasCredentials:
        return Failure(
            u"--api-url takes an address without a user; credentials come with --credentials-from-stdin."_s);
    case AddressProblem::HasQuery:
        return Failure(u"--api-url takes an address without “?” and “#”."_s);
    }
    return Failure(u"--api-url takes an address such as https://api.heymarket.com."_s);
}

Result<QString, QString> countryFrom(const QString &value)
{
    const QString country = value.toUpper();
    if (!isPhoneRegion(country))
        return Failure(
            u"--default-country takes the two letters of a country, such as US; “%1” is none."_s
                .arg(value));
    return country;
}

} // namespace rolodesk
