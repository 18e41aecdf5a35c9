#include "app/desktop/loglines.h"

#include <QDateTime>
#include <QMutex>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace rolodesk::desktop {

namespace {

constexpr qsizetype mostLines = 500;

/// A message handler is a function: what it fills belongs to the process.
struct Kept {
    QMutex mutex;
    QStringList lines;
    QtMessageHandler before = nullptr;
};

Kept &kept()
{
    // Never taken down: threads may log to the very end.
    static auto *const all = new Kept;
    return *all;
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString line = u"%1 [%2] %3"_s.arg(
        QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss"_s),
        QString::fromLatin1(context.category), text);
    Kept &all = kept();
    {
        const QMutexLocker locked(&all.mutex);
        all.lines.append(line);
        if (all.lines.size() > mostLines)
            all.lines.removeFirst();
    }
    if (all.before)
        all.before(type, context, text);
}

} // namespace

void keepLogLines()
{
    kept().before = qInstallMessageHandler(keep);
}

QStringList lastLogLines()
{
    Kept &all = kept();
    const QMutexLocker locked(&all.mutex);
    return all.lines;
}

} // namespace rolodesk::desktop
