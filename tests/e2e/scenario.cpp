#include "tests/e2e/scenario.h"

#include "tests/e2e/cliprocess.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

namespace {

constexpr int patience = 60'000;

struct Place {
    const char *variable;
    QString folder;
};

const QList<Place> &places()
{
    static const QList<Place> all{{"HOME", u"home"_s}, {"XDG_CONFIG_HOME", u"home/config"_s},
        {"XDG_DATA_HOME", u"home/data"_s}, {"XDG_STATE_HOME", u"home/state"_s},
        {"XDG_CACHE_HOME", u"home/cache"_s}, {"XDG_RUNTIME_DIR", u"run"_s},
        {"TMPDIR", u"temporary"_s}};
    return all;
}

} // namespace

Scenario::Scenario()
{
    const QDir folder(m_folder.path());
    for (const Place &place : places()) {
        folder.mkpath(place.folder);
        QFile::setPermissions(folder.filePath(place.folder),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    folder.mkpath(u"printed"_s);
}

QProcessEnvironment Scenario::environment() const
{
    QProcessEnvironment environment =
        hasKeychain ? QProcessEnvironment::systemEnvironment() : withoutKeychain();
    for (const Place &place : places())
        environment.insert(QLatin1String(place.variable), m_folder.filePath(place.folder));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

void Scenario::start(QProcess &process, const QString &name, const QString &program,
    const QStringList &arguments, const QByteArray &input) const
{
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_folder.path());
    process.setStandardOutputFile(m_folder.filePath(u"printed/"_s + name + ".out"_L1));
    process.setStandardErrorFile(m_folder.filePath(u"printed/"_s + name + ".err"_L1));
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
}

int Scenario::run(const QString &name, const QString &program, const QStringList &arguments,
    const QByteArray &input) const
{
    QProcess process;
    start(process, name, program, arguments, input);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    return process.exitCode();
}

QByteArray Scenario::printed(const QString &name) const
{
    QByteArray all;
    for (const QString &end : {u".out"_s, u".err"_s}) {
        QFile file(m_folder.filePath(u"printed/"_s + name + end));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QStringList Scenario::openToOthers() const
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    QDirIterator entries(data(),
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    if (QFile::permissions(data()) & others)
        open.append(data());
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (QFile::permissions(path) & others)
            open.append(path);
    }
    return open;
}

} // namespace rolodesk::test
