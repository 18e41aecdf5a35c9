#include "app/cli/optionparts.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

Result<QString, QString> oneOf(const char *option, const QStringList &choices, const QString &value)
{
    if (choices.contains(value))
        return value;
    return Failure(u"--%1 can be %2 or %3, not “%4”."_s.arg(QLatin1StringView(option),
        choices.mid(0, choices.size() - 1).join(", "_L1), choices.last(), value));
}

Result<QString, QString> notEmpty(const char *option, const QString &value)
{
    if (!value.trimmed().isEmpty())
        return value;
    return Failure(u"--%1 needs a value."_s.arg(QLatin1StringView(option)));
}

} // namespace rolodesk::cli
