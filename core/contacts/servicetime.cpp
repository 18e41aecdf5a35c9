#include "core/contacts/servicetime.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {
constexpr qint64 billion = 1'000'000'000;
}

std::optional<ServiceTime> ServiceTime::parse(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}:\\d{2})(?:\\.(\\d+))?([Zz]|[+-]\\d{2}:\\d{2})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString offset = match.captured(4).toUpper();
    const QDateTime whole =
        QDateTime::fromString(match.captured(1) + u'T' + match.captured(2) + offset, Qt::ISODate);
    if (!whole.isValid())
        return std::nullopt;
    const QString fraction = match.captured(3).left(9).leftJustified(9, u'0');
    return ServiceTime{whole.toSecsSinceEpoch(), fraction.toInt()};
}

QString ServiceTime::toRfc3339() const
{
    QString text =
        QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (nanoseconds != 0) {
        QString fraction = QString::number(nanoseconds).rightJustified(9, u'0');
        while (fraction.endsWith(u"000"_s))
            fraction.chop(3);
        text += u'.' + fraction;
    }
    return text + u'Z';
}

ServiceTime ServiceTime::plusNanoseconds(qint64 amount) const
{
    qint64 whole = amount / billion;
    qint64 rest = nanoseconds + amount % billion;
    if (rest < 0) {
        rest += billion;
        --whole;
    } else if (rest >= billion) {
        rest -= billion;
        ++whole;
    }
    return {seconds + whole, static_cast<int>(rest)};
}

} // namespace rolodesk
