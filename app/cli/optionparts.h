#pragma once

#include "core/util/result.h"

#include <QStringList>

namespace rolodesk::cli {

// What the rows of a table of options (OptionSpec) are made of. All are pure but for what they are
// bound to.

[[nodiscard]] inline QString setTrue(bool &what)
{
    what = true;
    return {};
}

/// Takes the value; its usage sentence where there is none.
template <typename T>
[[nodiscard]] QString take(T &what, const Result<T, QString> &value)
{
    if (!value)
        return value.error();
    what = *value;
    return {};
}

/// At least two choices.
[[nodiscard]] Result<QString, QString> oneOf(
    const char *option, const QStringList &choices, const QString &value);
[[nodiscard]] Result<QString, QString> notEmpty(const char *option, const QString &value);

/// `apply`, and the option's name goes into `given`.
template <typename Apply>
[[nodiscard]] auto noting(QStringList &given, const char *name, Apply apply)
{
    return [&given, option = QString::fromLatin1(name), apply](const QString &value) {
        given.append(option);
        return apply(value);
    };
}

} // namespace rolodesk::cli
