#include "ui/common/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rolodesk {

namespace {

QString in(const char *text, qint64 n)
{
    return QCoreApplication::translate("TimeText", text, nullptr, static_cast<int>(n));
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < -60)
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    if (seconds < 60)
        return QCoreApplication::translate("TimeText", "just now");
    if (seconds < 3600)
        return in(QT_TRANSLATE_N_NOOP("TimeText", "%n min ago"), seconds / 60);
    if (seconds < 24 * 3600)
        return in(QT_TRANSLATE_N_NOOP("TimeText", "%n h ago"), seconds / 3600);
    if (seconds < 7 * 24 * 3600)
        return in(QT_TRANSLATE_N_NOOP("TimeText", "%n day(s) ago"), seconds / (24 * 3600));
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString relativeTimeWithSeconds(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = time.isValid() ? time.secsTo(now) : -1;
    if (seconds >= 2 && seconds < 60)
        return in(QT_TRANSLATE_N_NOOP("TimeText", "%n s ago"), seconds);
    return relativeTime(time, now);
}

QString localTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace rolodesk
