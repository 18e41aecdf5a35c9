#pragma once

#include "core/util/result.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <vector>

namespace rolodesk {

/// One option of a command line: a row of a program's table, which serves the parser and the help
/// alike.
struct OptionSpec {
    QString name; ///< Without the dashes.
    QString value; ///< What to call its value in the help; empty = it takes none.
    QString help;
    /// Takes the value; a usage sentence when it is no good, an empty text when it is.
    std::function<QString(const QString &value)> apply;
};

/// Goes through the arguments (without the program's name): `--name value`, `--name=value`, `-h`
/// for `--help`, `--` ends the options; what begins with a dash and is none is taken as it stands
/// where `isText` says so. Calls `apply` of each option and `positional` for the rest.
/// Stops at the first usage sentence and returns it; empty = all is well.
[[nodiscard]] QString applyOptions(const QStringList &arguments,
    const std::vector<OptionSpec> &options,
    const std::function<QString(const QString &)> &positional,
    const std::function<bool(const QString &)> &isText = {});

/// The table as text, one option a line.
[[nodiscard]] QString helpOn(const std::vector<OptionSpec> &options);

/// The value of `--api-url`; a usage sentence for what is no address of a service.
[[nodiscard]] Result<QUrl, QString> serviceAddressFrom(const QString &value);
/// The value of `--default-country`, in capitals.
[[nodiscard]] Result<QString, QString> countryFrom(const QString &value);

} // namespace rolodesk
