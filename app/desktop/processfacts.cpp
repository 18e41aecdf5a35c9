#include "app/desktop/processfacts.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <ctime>
#include <unistd.h>

namespace rolodesk::desktop {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

qint64 millisecondsSinceProcessStart()
{
    const QByteArray stat = contentsOf(u"/proc/self/stat"_s);
    // The program's name stands in brackets and may hold spaces; the start time is the 20th field
    // behind it.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const long ticks = ::sysconf(_SC_CLK_TCK);
    timespec now = {};
    if (fields.size() < 20 || ticks <= 0 || ::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return 0;
    const qint64 started = fields.at(19).toLongLong() * 1000 / ticks;
    return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000 - started;
}

qint64 peakMemory()
{
    const QByteArray status = contentsOf(u"/proc/self/status"_s);
    const qsizetype at = status.indexOf("VmHWM:");
    if (at < 0)
        return 0;
    return status.mid(at + 6, status.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

} // namespace rolodesk::desktop
